import type { PassPreview } from '../../../protocol/report.ts';
import type { Shape } from '../../../protocol/summary.ts';
import { nodeName } from '../../cost/node-list.ts';
import { EspalierError, throwIfAborted } from '../../errors.ts';
import { buildScopes, walkScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Scope } from '../../graph/types.ts';
import { removeUnused } from '../../graph/unused.ts';
import type { NodeProto } from 'onnx-buf';
import { layerName, selectWeights } from '../../passes/layer-selection.ts';
import { namePattern } from '../../passes/patterns.ts';
import { Skipped } from '../../passes/skipped.ts';
import { formatBytes, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import { describeSimplified } from '../../simplify/index.ts';
import { simplifyModel } from '../../simplify/simplify.ts';
import { calibrationMethod } from '../calibrate/index.ts';
import { calibrate, type Calibration } from '../calibrate/run.ts';
import { storeQuantized, type QuantizedWeight } from '../dequantize.ts';
import { codesOf, paramsOf, type IntegerType, type QuantParams } from '../parameters.ts';
import { int8Scales } from '../int8.ts';
import { errorTable } from '../layer-error.ts';
import { prepareOpset } from '../prepare-opset.ts';
import { refuseQuantized } from '../quantized-already.ts';
import { UniqueNames } from '../unique-names.ts';
import { errorsOf, fusionNotes } from './check.ts';
import { insertPairs } from './insert.ts';
import { biasOf, setBias, weightScales, type LayerOptions } from './layers.ts';
import { otherWeights } from './other-weights.ts';
import { planStatic, type Anchor, type StaticPlan } from './plan.ts';
import { staticSettings, type StaticSettings } from './settings.ts';
import { chooseTarget, type Target } from './targets.ts';

/**
 * Stores weights as int8 and rounds activations to 8 bits at ranges found on data, written as pairs of QuantizeLinear and DequantizeLinear, so that
 * ONNX Runtime multiplies in integers. Source: Jacob et al. 2018; the rules by which ONNX Runtime fuses.
 */
export const quantizeStatic: Pass<typeof staticSettings> = {
  id: 'quantize-static',
  title: 'Quantize with Data',
  description:
    'Weights and activations in 8 bits, at ranges found on your data: four times smaller, and runs in integers.',
  needs: 'calibration',
  settings: staticSettings,
  suffix: settings => (settings.method === 'minmax' ? 'int8-static' : `int8-static-${settings.method}`),
  preview,
  run,
};

/** How activations are to be written. */
interface ActivationType {
  readonly type: IntegerType;
  readonly symmetric: boolean;
}

function activationType(settings: StaticSettings, target: Target): ActivationType {
  return {
    type: settings.activations === 'auto' ? target.activations : (settings.activations as IntegerType),
    symmetric: settings.symmetric === 'auto' ? target.symmetric : settings.symmetric === 'yes',
  };
}

function select(scope: Scope, settings: StaticSettings): readonly Weight[] {
  return selectWeights(scope, { ...settings, minElements: 0, embeddings: false, types: ['float32'] }).weights;
}

/** Those without infinities and NaN; the others are noted. */
async function finiteWeights(
  context: PassContext,
  weights: readonly Weight[],
  skipped: Skipped,
): Promise<Weight[]> {
  const finite: Weight[] = [];
  for (const weight of weights) {
    const { tensor } = weight.constant;
    const floats = {
      payload: context.model.payload(tensor),
      dtype: tensor.dataType,
      dims: weight.dims,
      axis: null,
    };
    const scales = await int8Scales(floats, 'float32', () => undefined, context.signal);
    if (scales !== undefined) finite.push(weight);
    else skipped.add('their weights hold infinities or NaN', layerName(weight));
  }
  return finite;
}

function makePlan(
  { scope, shapes }: Pick<PassContext, 'scope' | 'shapes'>,
  weights: readonly Weight[],
  settings: StaticSettings,
  absorbs: boolean,
): StaticPlan {
  const excluded = settings.exclude.map(namePattern);
  return planStatic(scope, shapes, {
    weights,
    heads: settings.heads,
    absorbs,
    excluded: node => excluded.some(pattern => pattern.matches(nodeName(node))),
  });
}

function preview(context: PassContext, settings: StaticSettings): PassPreview {
  const { target } = chooseTarget(settings.target);
  const { symmetric } = activationType(settings, target);
  const plan = makePlan(context, select(context.scope, settings), settings, !symmetric);
  const layers = plan.anchors.map(({ node, weight }) => ({
    name: nodeName(node),
    op: node.opType,
    params: weight.elements,
    effect: 'float32 → int8, activations too',
  }));
  const saved = plan.anchors.reduce((sum, { weight }) => sum + 3 * weight.elements, 0);
  const summary =
    layers.length === 0
      ? 'No layer would be quantized.'
      : `${plural(layers.length, 'layer')} with weights would run in integers; the file becomes about ${formatBytes(saved)} smaller.`;
  return { layers, summary };
}

async function run(context: PassContext, settings: StaticSettings): Promise<PassOutcome> {
  const { model, dataset } = context;
  refuseQuantized(context.scope);
  if (dataset === undefined) {
    throw new EspalierError('BAD_DATA', 'quantize-static needs data.', 'Give some samples with --data.');
  }
  const { target, note } = chooseTarget(settings.target);
  const activations = activationType(settings, target);
  const opset = await prepareOpset(context, true);
  // Casts of weights may grow here: they are stored in 8 bits in the end.
  const simplified = await simplifyModel(
    model,
    { batchNorms: true, constants: true, duplicates: false, maxGrowth: 64 << 20 },
    { ...context, progress: () => undefined },
  );
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope);
  const skipped = new Skipped();
  const weights = await finiteWeights(context, select(scope, settings), skipped);
  const plan = makePlan({ scope, shapes }, weights, settings, !activations.symmetric);
  if (plan.anchors.length === 0) {
    return {
      layersChanged: 0,
      notes: ['No layer can run in integers.', ...skipped.sentences(), ...plan.skipped.sentences()],
    };
  }
  const calibration = await observe(context, plan, settings, name => shapes.value(scope, name).shape);
  const params = chooseParams(plan, calibration, activations, settings);
  const options = {
    perChannel: settings.granularity === 'channel' && opset.perChannel,
    maxCode: target.maxCode,
    limitsPairs: target.limitsPairs,
    quantizedBias: target.quantizedBias,
    signal: context.signal,
  };
  const float = model.clone();
  const outputs = model.graph.node.map(node => [node, [...node.output]] as const);
  const written = await write(context, plan, params, calibration, options);
  const others =
    settings.otherWeights && settings.include.length === 0 ? await otherWeights(context, settings) : [];
  removeUnused(model);
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...opset.notes,
    `${plural(written, 'layer')} with weights and ${plural(plan.nodes.size - written, 'node')} between them read integers; ${plural(plan.values.size, 'value')} are rounded to ${activations.type}${activations.symmetric ? ', symmetric' : ''}.`,
    `Ranges from ${plural(calibration.samples, 'sample')}: ${calibrationMethod(settings.method).title.toLowerCase()}.`,
    ...(calibration.samples < 32
      ? ['These are few samples: ranges may be too small for other inputs. 100 or more are usual.']
      : []),
    ...(settings.check ? await fusionNotes(model) : []),
    ...describeSimplified(simplified),
    ...others,
    ...subGraphNote(scope),
    ...skipped.sentences(),
    ...plan.skipped.sentences(),
  ];
  const errors = settings.check ? await errorsOf(context, float, outputs, plan) : [];
  const tables = errors.length > 0 ? { tables: [errorTable(errors, calibration.samples)] } : {};
  return { layersChanged: written, notes, ...tables };
}

function subGraphNote(scope: Scope): string[] {
  const nodes = [...walkScopes(scope)].slice(1).reduce((sum, one) => sum + one.nodes.length, 0);
  return nodes === 0
    ? []
    : [`${plural(nodes, 'node')} in sub-graphs and local functions were left in floats.`];
}

async function observe(
  context: PassContext,
  plan: StaticPlan,
  settings: StaticSettings,
  shapeOf: (name: string) => Shape | null,
): Promise<Calibration> {
  const roots = [...plan.values.values()].filter(value => value.root === value.name);
  const inputs = settings.biasCorrection ? plan.anchors.filter(anchor => plan.values.has(anchor.input)) : [];
  const means = new Map(inputs.map(({ node, input }) => [input, node.opType === 'Conv' ? 1 : -1]));
  const names = new Set(roots.map(({ name }) => name));
  const request = {
    names: [...names],
    withHistograms: calibrationMethod(settings.method).needsHistogram,
    means,
    shapeOf,
  };
  return calibrate(context.model, context.dataset!, request, context);
}

function chooseParams(
  plan: StaticPlan,
  { observers }: Calibration,
  { type, symmetric }: ActivationType,
  settings: StaticSettings,
): Map<string, QuantParams> {
  const method = calibrationMethod(settings.method);
  const [low, high] = codesOf(type, symmetric);
  const params = new Map<string, QuantParams>();
  for (const { name, root, ceiling } of plan.values.values()) {
    if (root !== name) continue;
    const range = method.range(observers.get(name)!, {
      levels: high - low + 1,
      symmetric,
      percentile: settings.percentile,
    });
    params.set(name, paramsOf(range, type, symmetric, ceiling));
  }
  // Values that share a scale find it by their own name too.
  for (const { name, root } of plan.values.values()) {
    const shared = params.get(root);
    if (root !== name && shared !== undefined) params.set(name, shared);
  }
  return params;
}

/** @returns how many layers were quantized */
async function write(
  context: PassContext,
  plan: StaticPlan,
  params: Map<string, QuantParams>,
  calibration: Calibration,
  options: LayerOptions,
): Promise<number> {
  const { model } = context;
  const names = new UniqueNames(model.proto);
  const stored: QuantizedWeight[] = [];
  const before = new Map<NodeProto, NodeProto>();
  for (const anchors of byWeight(plan.anchors)) {
    throwIfAborted(context.signal);
    const quantized = await weightScales(model, anchors, params, options);
    if (quantized === undefined) continue;
    stored.push(quantized);
    for (const anchor of anchors) {
      const means = calibration.means.get(anchor.input);
      const bias = await biasOf(model, anchor, quantized, means);
      if (bias === undefined || (means === undefined && !options.quantizedBias)) continue;
      const { scale } = params.get(anchor.input)!;
      const node = setBias(model, anchor, bias, quantized, scale, options.quantizedBias, names);
      if (node !== undefined) before.set(anchor.node, node);
    }
  }
  storeQuantized(model, stored, names);
  model.graph.node = model.graph.node.flatMap(node => {
    const dequantize = before.get(node);
    return dequantize === undefined ? [node] : [dequantize, node];
  });
  insertPairs(model, plan, params, names);
  return stored.reduce(
    (sum, { weight }) => sum + plan.anchors.filter(anchor => anchor.weight === weight).length,
    0,
  );
}

function byWeight(anchors: readonly Anchor[]): Anchor[][] {
  const groups = new Map<string, Anchor[]>();
  for (const anchor of anchors)
    groups.set(anchor.weight.name, [...(groups.get(anchor.weight.name) ?? []), anchor]);
  return [...groups.values()];
}
