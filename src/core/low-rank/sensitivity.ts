import type { NdArray } from '../data/types.ts';
import { readFloats, readTensor, decodeNative, encodeFloats } from '../model/values.ts';
import type { PassContext, PassSensitivity } from '../passes/types.ts';
import { reachable, stepsByPoint, weightCost, weightLayers } from '../passes/weight-sensitivity.ts';
import type { Weight } from '../passes/weights.ts';
import { Turns } from '../turns.ts';
import { decompositions } from './decompositions.ts';
import { lowRankEnergy } from './energy.ts';
import { fittedDecomposition } from './fitted.ts';
import type { Decomposition, Form } from './forms/index.ts';
import { fromRows, lowRankLayers, type LowRankLayer } from './layers.ts';
import { Algebra } from './matrix.ts';
import { bestOf, canFit, formsOf, type Choice, type Plan } from './plan.ts';
import type { LowRankSettings, lowRankSettings } from './settings.ts';

/**
 * How taking a layer apart is tried at a ratio of its multiply-accumulates: the factors multiplied out take the place of its weights, which
 * gives what the smaller layers give. A layer that would not become smaller at a ratio stays as it is there, as in the pass.
 */
export const lowRankSensitivity: PassSensitivity<typeof lowRankSettings> = {
  unit: 'ratio',
  points: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
  layers(context, settings) {
    const found = layersByWeight(context, settings);
    return Promise.resolve(
      [...found].flatMap(([weight, layer]) => {
        const apart = new Apart(context, layer, settings);
        return weightLayers([weight], (_, ratio) => apart.at(ratio));
      }),
    );
  },
  async cost(context, settings, profile) {
    const found = layersByWeight(context, settings);
    const candidates = new Map<LowRankLayer, Candidates>();
    await withAlgebra(context, async algebra => {
      for (const layer of found.values())
        candidates.set(layer, await candidatesOf(context, layer, settings, algebra));
    });
    const planAt = (layer: LowRankLayer, ratio: number): Plan | undefined =>
      choiceAt(candidates.get(layer)!, layer, settings, ratio)?.plan;
    const costOf = await weightCost(context, [...found.keys()], (ratio, weight) => {
      const { params = 1, macs = 1 } = planAt(found.get(weight)!, ratio) ?? {};
      return { bytes: params, macs, stored: {} };
    });
    const layers = reachable([...found.keys()]).map(weight => found.get(weight)!);
    const energyOf = profile && (await lowRankEnergy({ context, layers, planAt, profile }));
    return async chosen => ({
      ...(await costOf(chosen)),
      ...(energyOf && { energy: await energyOf(chosen) }),
    });
  },
  steps: (chosen, settings) => stepsByPoint(chosen, settings, ratio => ({ mode: 'ratio', ratio })),
};

function layersByWeight(context: PassContext, settings: LowRankSettings): Map<Weight, LowRankLayer> {
  return new Map(lowRankLayers(context, settings).layers.map(layer => [layer.weight, layer]));
}

async function withAlgebra<T>(context: PassContext, work: (algebra: Algebra) => Promise<T>): Promise<T> {
  const algebra = await Algebra.open(new Turns(context.signal));
  try {
    return await work(algebra);
  } finally {
    await algebra.close();
  }
}

type Candidates = readonly (readonly [Form, Decomposition])[];

/** As in the pass, when the layer alone is changed. */
async function candidatesOf(
  context: PassContext,
  layer: LowRankLayer,
  settings: LowRankSettings,
  algebra: Algebra,
): Promise<Candidates> {
  const { model } = context;
  const stored = await readFloats(model, layer.weight.constant.tensor);
  if (!stored.every(Number.isFinite)) return [];
  const forms = formsOf(layer.sizes, settings);
  if (settings.fit === 'outputs' && forms.some(canFit)) {
    const fitted = await fittedDecomposition({ context, original: model, layer, algebra });
    if (typeof fitted !== 'string') return [[forms.find(canFit)!, fitted]];
  }
  return decompositions(layer, forms, stored, algebra);
}

function choiceAt(
  candidates: Candidates,
  { sizes }: LowRankLayer,
  settings: LowRankSettings,
  ratio: number,
): Choice | undefined {
  const choice = bestOf(candidates, sizes, { ...settings, mode: 'ratio', ratio });
  return typeof choice === 'string' ? undefined : choice;
}

/** The weights that the factors of a layer multiply to. It is taken apart once for all ratios. */
class Apart {
  private candidates: Promise<Candidates> | undefined;

  constructor(
    private readonly context: PassContext,
    private readonly layer: LowRankLayer,
    private readonly settings: LowRankSettings,
  ) {}

  /** As they are stored. */
  at(ratio: number): Promise<NdArray> {
    const { context, layer, settings } = this;
    const { tensor } = layer.weight.constant;
    return withAlgebra(context, async algebra => {
      this.candidates ??= candidatesOf(context, layer, settings, algebra);
      const choice = choiceAt(await this.candidates, layer, settings, ratio);
      const before = await readTensor(context.model, tensor);
      if (choice === undefined) return before;
      const { plan, decomposition } = choice;
      const factors = await decomposition.factors(plan.rank, algebra);
      const rows = await plan.form.compose(layer.sizes, factors, algebra);
      const bytes = encodeFloats(fromRows(layer, rows), tensor.dataType);
      return { ...before, data: decodeNative(bytes, tensor.dataType, rows.length) };
    });
  }
}
