import { nodeName } from '../../cost/node-list.ts';
import { buildScopes } from '../../graph/scope.ts';
import type { Model } from '../../model/model.ts';
import { encodeFloats, readFloats } from '../../model/values.ts';
import { layerName } from '../../passes/layer-selection.ts';
import type { OpenedLayer, PassContext, PassSensitivity, SensitiveLayer } from '../../passes/types.ts';
import { weightCost } from '../../passes/weight-sensitivity.ts';
import { calibrationMethod, type Range } from '../calibrate/index.ts';
import type { Calibration } from '../calibrate/run.ts';
import type { QuantizedWeight } from '../dequantize.ts';
import { roundToGrid } from '../grid/fit.ts';
import type { QuantParams } from '../parameters.ts';
import { activationType, chooseParams, type ActivationType } from './activations.ts';
import { observe } from './observe.ts';
import { gridFeeds, roundValue } from './fake-quantize.ts';
import { dataInputs } from './operators.ts';
import type { Anchor, StaticPlan } from './plan.ts';
import { weightScales } from './layers.ts';
import { makePlan, selectable } from './select.ts';
import type { staticSettings, StaticSettings } from './settings.ts';
import { chooseTarget, type Target } from './targets.ts';
import { byWeight } from './write.ts';

/** Weights are stored in so many bits, whatever the activations are tried at. */
const WEIGHT_BITS = 8;

/**
 * How quantizing one layer is tried: its weights in int8, its input (and the result of a convolution) rounded to 8 … 4 bits at the ranges that the data show. The pass itself
 * writes 8 bits: fewer tell how much room a layer leaves.
 */
export const staticSensitivity: PassSensitivity<typeof staticSettings> = {
  unit: 'bits',
  points: [8, 7, 6, 5, 4],
  async layers(context, settings) {
    const { target } = chooseTarget(settings.target);
    const activations = activationType(settings, target);
    const plan = makePlan(context, selectable(context.scope, settings), settings, !activations.symmetric);
    // Without data there are no ranges.
    if (context.dataset === undefined || plan.anchors.length === 0) return [];
    const shapeOf = (name: string) => context.shapes.value(context.scope, name).shape;
    const quiet = { ...context, progress: () => undefined };
    const wanted = { ...settings, biasCorrection: false, calibrationCache: '' };
    const { calibration } = await observe(quiet, plan, wanted, shapeOf, true);
    return rangedLayers({ context, settings, target, activations, plan, calibration });
  },
  cost: (context, settings, profile) => {
    const { target } = chooseTarget(settings.target);
    const { symmetric } = activationType(settings, target);
    const plan = makePlan(context, selectable(context.scope, settings), settings, !symmetric);
    const weights = [...new Set(plan.anchors.map(({ weight }) => weight))];
    const share = { bytes: WEIGHT_BITS / 32, macs: 1, stored: { bits: WEIGHT_BITS } };
    return weightCost(context, weights, () => share, profile);
  },
  steps: (chosen, settings) =>
    chosen.size === 0 ? [] : [{ ...settings, include: [...chosen.keys()], exclude: [] }],
};

export interface RangedPlan {
  /** Of the model in floats. */
  readonly context: PassContext;
  readonly settings: StaticSettings;
  readonly target: Target;
  readonly activations: ActivationType;
  readonly plan: StaticPlan;
  readonly calibration: Calibration;
}

/** The layers of a plan, each to be tried by itself. */
export function rangedLayers(ranged: RangedPlan): SensitiveLayer[] {
  const { plan, calibration, activations, settings } = ranged;
  const params = chooseParams(plan, calibration, activations, settings);
  return [...byWeight(plan.anchors).values()].map(anchors => ({
    name: layerName(anchors[0]!.weight),
    nodes: anchors.map(({ node }) => nodeName(node)),
    open: model => openLayer(ranged, params, anchors, model),
  }));
}

/** In a copy of the model. */
async function openLayer(
  ranged: RangedPlan,
  params: ReadonlyMap<string, QuantParams>,
  anchors: readonly Anchor[],
  model: Model,
): Promise<OpenedLayer> {
  const { context, activations, settings } = ranged;
  await roundWeight(ranged, params, anchors, model);
  // As the pass would on this layer alone: of convolutions the result is rounded too.
  const alone = makePlan(context, [anchors[0]!.weight], settings, !activations.symmetric);
  // The copy has the same nodes in the same places.
  const positions = new Map(context.model.graph.node.map((node, at) => [node, at]));
  const nodes = [...model.graph.node];
  const opened = [...alone.values.values()].map(({ name, forAll }, i) => {
    const readers = [...alone.nodes].filter(node => dataInputs(node).includes(name));
    const own = forAll ? undefined : readers.map(node => nodes[positions.get(node)!]!);
    const prefix = `espalier.round.${i}`;
    return { prefix, range: rangeOf(ranged, name), inputs: roundValue(model, name, own, prefix) };
  });
  return {
    inputs: opened.flatMap(({ inputs }) => inputs),
    variant: bits =>
      Promise.resolve(
        Object.assign(
          {},
          ...opened.map(({ prefix, range }) => gridFeeds(prefix, range, bits, activations.symmetric)),
        ),
      ),
  };
}

function rangeOf({ calibration, activations, settings }: RangedPlan, value: string): Range {
  const { symmetric } = activations;
  const levels = symmetric ? 255 : 256;
  return calibrationMethod(settings.method).range(calibration.observers.get(value)!, {
    levels,
    symmetric,
    percentile: settings.percentile,
  });
}

async function roundWeight(
  { context, settings, target }: RangedPlan,
  params: ReadonlyMap<string, QuantParams>,
  anchors: readonly Anchor[],
  model: Model,
): Promise<void> {
  const [{ weight }] = anchors as readonly [Anchor, ...Anchor[]];
  const options = { ...target, perChannel: settings.granularity === 'channel', signal: context.signal };
  const quantized = await weightScales(context.model, anchors, params, options);
  const constant = buildScopes(model).constant(weight.name);
  if (quantized === undefined || constant === undefined) return;
  const values = await readFloats(context.model, weight.constant.tensor);
  const { dataType } = constant.tensor;
  model.setPayload(constant.tensor, encodeFloats(rounded(values, quantized), dataType));
}

function rounded(values: Float32Array, { tensor, scales }: QuantizedWeight): Float32Array {
  const { dims, axis } = tensor;
  return roundToGrid(values, {
    dims,
    axis,
    block: 0,
    bits: WEIGHT_BITS,
    symmetric: true,
    scales,
    zeroPoints: null,
  });
}
