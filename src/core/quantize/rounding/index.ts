import type { ReportTable } from '../../../protocol/report.ts';
import type { PassContext } from '../../passes/types.ts';
import { layerName } from '../../passes/layer-selection.ts';
import { Skipped } from '../../passes/skipped.ts';
import type { Weight } from '../../passes/weights.ts';
import { Turns } from '../../turns.ts';
import type { QuantizedWeight } from '../dequantize.ts';
import { OutputErrors } from './error.ts';
import { withInputProducts } from './inputs.ts';
import type { RoundingMethod, RoundingOptions, RoundingProblem } from './method.ts';
import { roundingMethods } from './methods.ts';
import { nearestCodes } from './nearest.ts';
import { roundingParts } from './parts.ts';
import { problemOf } from './problem.ts';
import { describeRows, RoundedLayer, tableOf } from './report.ts';
import type { RoundingSettings } from './settings.ts';

export { roundingSettings, type RoundingSettings } from './settings.ts';

export interface Rounded {
  /** As they came, with codes where they were chosen by data. */
  readonly weights: readonly QuantizedWeight[];
  readonly notes: readonly string[];
  readonly tables: readonly ReportTable[];
}

type Context = Pick<PassContext, 'model' | 'dataset' | 'seed' | 'signal' | 'progress' | 'log'>;

/**
 * Chooses the codes of weights by what their layers read in the model, which holds them in floats. Without data, or when asked to round to the nearest, nothing
 * is done. What can't be looked at (shared weights, very long rows) is rounded to the nearest.
 * @param near whether codes must be one of the two next to the weight
 */
export async function chooseCodes(
  context: Context,
  weights: readonly QuantizedWeight[],
  { rounding, actOrder }: RoundingSettings,
  near = false,
): Promise<Rounded> {
  const method = roundingMethods.find(({ id }) => id === rounding);
  const { model, dataset, seed, signal } = context;
  if (method === undefined || dataset === undefined) return { weights, notes: [], tables: [] };
  const skipped = new Skipped();
  const byWeight = new Map(weights.map(quantized => [quantized.weight, quantized]));
  const parts = weights.flatMap(({ weight }) => {
    const found = roundingParts(weight);
    if (typeof found !== 'string') return found;
    skipped.add(found, layerName(weight));
    return [];
  });
  const codes = new Map<Weight, Int16Array>();
  const layers = new Map<Weight, RoundedLayer>();
  const errors = await OutputErrors.open();
  const options = { actOrder, near, turns: new Turns(signal) };
  // Progress is that of parts done, not of the runs over the data between them.
  const job = { signal, progress: () => undefined, log: context.log.bind(context) };
  let done = 0;
  try {
    await withInputProducts({ model, dataset, seed, job }, parts, async (part, gram) => {
      const { weight } = part;
      context.progress({ fraction: done++ / parts.length, message: `Rounding ${layerName(weight)}` });
      const problem = await problemOf(model, part, byWeight.get(weight)!, gram);
      const layer = layers.get(weight) ?? new RoundedLayer(layerName(weight));
      layers.set(weight, layer);
      const chosen = await roundPart(problem, method, options, errors, layer);
      const all = codes.get(weight) ?? new Int16Array(weight.elements);
      codes.set(weight, all);
      all.set(part.fromRows(Float32Array.from(chosen)), part.offset);
    });
  } finally {
    await errors.close();
  }
  const rows = [...layers.values()];
  return {
    weights: weights.map(quantized => {
      const own = codes.get(quantized.weight);
      return own === undefined ? quantized : { ...quantized, codes: own };
    }),
    notes: [...describeRows(method, rows), ...skipped.sentences('Rounded to the nearest')],
    tables: tableOf(method, rows),
  };
}

async function roundPart(
  problem: RoundingProblem,
  method: RoundingMethod,
  options: RoundingOptions,
  errors: OutputErrors,
  layer: RoundedLayer,
): Promise<Int16Array> {
  const nearest = nearestCodes(problem);
  const chosen = await method.round(problem, options);
  const signal = await errors.signal(problem);
  const [before, after] = [await errors.noise(problem, nearest), await errors.noise(problem, chosen)];
  // What is worse on the data themselves is not taken: inputs that hardly vary.
  const isBetter = after <= before;
  layer.add(signal, before, isBetter ? after : before);
  return isBetter ? chosen : nearest;
}
