import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import { removeUnused } from '../../graph/unused.ts';
import type { Model } from '../../model/model.ts';
import { layerName } from '../../passes/layer-selection.ts';
import type { PassContext } from '../../passes/types.ts';
import type { Calibration } from '../calibrate/run.ts';
import type { QuantizedWeight } from '../dequantize.ts';
import type { Rounded } from '../rounding/index.ts';
import { chooseParams, type ActivationType } from './activations.ts';
import type { LayerOptions } from './layers.ts';
import { observe, type Observation } from './observe.ts';
import { otherWeights } from './other-weights.ts';
import type { StaticPlan } from './plan.ts';
import { makePlan, selectable } from './select.ts';
import type { StaticSettings } from './settings.ts';
import { shareConstants } from './share-constants.ts';
import { quantizePlanned, writePlan, type Written } from './write.ts';

/** A model in floats that is ready to be quantized, and what is to become of it. */
export interface Prepared {
  readonly context: PassContext;
  readonly settings: StaticSettings;
  readonly activations: ActivationType;
  /** All layers that can be quantized. */
  readonly plan: StaticPlan;
  readonly options: LayerOptions;
}

export interface Quantized extends Written {
  readonly plan: StaticPlan;
  /** What became of layers that stay in floats, in sentences. */
  readonly others: readonly string[];
}

/** Knows ranges and integers for all layers of a plan, and writes models in which some of them stay in floats. */
export class Quantizer {
  private constructor(
    readonly prepared: Prepared,
    readonly calibration: Calibration,
    readonly rounded: Rounded,
    /** Where the calibration came from, and where it is kept. */
    readonly kept: readonly string[],
  ) {}

  /** Runs the model over the data. */
  static async open(prepared: Prepared): Promise<Quantizer> {
    const { context, settings, activations, plan, options } = prepared;
    const { calibration, notes } = await calibrateFor(prepared, context.model, plan);
    const params = chooseParams(plan, calibration, activations, settings);
    return new Quantizer(
      prepared,
      calibration,
      await quantizePlanned(context, plan, params, options, settings),
      notes,
    );
  }

  /**
   * Quantizes a copy of the prepared model, or that model itself.
   * @param inFloats names of layers that stay as they are
   */
  async write(model: Model, inFloats: ReadonlySet<string>): Promise<Quantized> {
    const { context, settings, activations, options } = this.prepared;
    const plan = await this.planFor(model, inFloats);
    // A value may have a scale of its own once what it shared one with is in floats.
    const isKnown = [...plan.values.values()].every(({ root }) => this.calibration.observers.has(root));
    const { calibration } = isKnown ? this : await calibrateFor(withoutCache(this.prepared), model, plan);
    const params = chooseParams(plan, calibration, activations, settings);
    const written = await writePlan(model, plan, params, calibration, this.weightsOf(plan), options);
    const others =
      settings.otherWeights && settings.include.length === 0
        ? await otherWeights(
            { ...context, model },
            { ...settings, exclude: [...settings.exclude, ...inFloats] },
          )
        : [];
    removeUnused(model);
    await shareConstants(model);
    return { ...written, plan, others };
  }

  private async planFor(model: Model, inFloats: ReadonlySet<string>): Promise<StaticPlan> {
    const { plan, settings, activations } = this.prepared;
    const all = new Set(plan.anchors.map(({ weight }) => weight.name));
    const scope = buildScopes(model);
    const shapes = await inferShapes(model, scope);
    const weights = selectable(scope, settings).filter(
      weight => all.has(weight.name) && !inFloats.has(layerName(weight)),
    );
    return makePlan({ scope, shapes }, weights, settings, !activations.symmetric);
  }

  private weightsOf(plan: StaticPlan): QuantizedWeight[] {
    const own = new Map(plan.anchors.map(({ weight }) => [weight.name, weight]));
    return this.rounded.weights.flatMap(quantized => {
      const weight = own.get(quantized.weight.name);
      return weight === undefined ? [] : [{ ...quantized, weight }];
    });
  }
}

/** What is kept is of all layers. */
function withoutCache(prepared: Prepared): Prepared {
  return { ...prepared, settings: { ...prepared.settings, calibrationCache: '' } };
}

async function calibrateFor(
  { context, settings }: Prepared,
  model: Model,
  plan: StaticPlan,
): Promise<Observation> {
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope);
  return observe({ ...context, model }, plan, settings, name => shapes.value(scope, name).shape);
}
