import type { ReportTable } from '../../../protocol/report.ts';
import type { PassContext } from '../../passes/types.ts';
import { layerName } from '../../passes/layer-selection.ts';
import { Skipped } from '../../passes/skipped.ts';
import { linearLayer, type LinearLayer } from '../../prune/refit-sparse/index.ts';
import { Turns } from '../../turns.ts';
import type { QuantizedWeight } from '../dequantize.ts';
import { OutputErrors } from './error.ts';
import { withInputProducts } from './inputs.ts';
import type { RoundingMethod, RoundingOptions } from './method.ts';
import { roundingMethods } from './methods.ts';
import { nearestCodes } from './nearest.ts';
import { problemOf, storedOrder } from './problem.ts';
import { describeRows, tableOf, type RoundedLayer } from './report.ts';
import type { RoundingSettings } from './settings.ts';

export { roundingSettings, type RoundingSettings } from './settings.ts';

export interface Rounded {
  /** As they came, with codes where they were chosen by data. */
  readonly weights: readonly QuantizedWeight[];
  readonly notes: readonly string[];
  readonly tables: readonly ReportTable[];
}

/** A layer, the place of its weight among those given, and how it came out. */
interface Task {
  readonly at: number;
  readonly layer: LinearLayer;
}

type Context = Pick<PassContext, 'model' | 'dataset' | 'seed' | 'signal' | 'progress' | 'log'>;

/**
 * Chooses the codes of weights by what their layers read in the model, which holds them in floats. Without data, or when asked to round to the nearest, nothing
 * is done. What can't be looked at (groups, shared weights) is rounded to the nearest.
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
  const tasks = weights.flatMap(({ weight }, at): (LinearLayer & Task)[] => {
    const layer = linearLayer(weight);
    if (typeof layer !== 'string') return [{ ...layer, at, layer }];
    skipped.add(layer, layerName(weight));
    return [];
  });
  const result = [...weights];
  const rows: RoundedLayer[] = [];
  const errors = await OutputErrors.open();
  const turns = new Turns(signal);
  // Progress is that of layers done, not of the runs over the data between them.
  const job = { signal, progress: () => undefined, log: context.log.bind(context) };
  try {
    await withInputProducts({ model, dataset, seed, job }, tasks, async ({ at, layer }, gram) => {
      const fraction = rows.length / tasks.length;
      context.progress({ fraction, message: `Rounding ${layerName(layer.weight)}` });
      const options = { actOrder, near, turns };
      const { codes, row } = await roundLayer(context, layer, weights[at]!, gram, method, options, errors);
      result[at] = { ...weights[at]!, codes };
      rows.push(row);
    });
  } finally {
    await errors.close();
  }
  return {
    weights: result,
    notes: [...describeRows(method, rows), ...skipped.sentences('Rounded to the nearest')],
    tables: tableOf(method, rows),
  };
}

async function roundLayer(
  { model }: Context,
  layer: LinearLayer,
  quantized: QuantizedWeight,
  gram: Float64Array,
  method: RoundingMethod,
  options: RoundingOptions,
  errors: OutputErrors,
): Promise<{ codes: Int16Array; row: RoundedLayer }> {
  const problem = await problemOf(model, layer, quantized, gram);
  const nearest = nearestCodes(problem);
  const chosen = await method.round(problem, options);
  const [before = null, after = null] = await errors.signalToNoise(problem, [nearest, chosen]);
  // What looks worse on the data themselves is not taken: inputs that hardly vary.
  const isBetter = after === null || (before !== null && after >= before);
  const row = { name: layerName(layer.weight), nearest: before, chosen: isBetter ? after : before };
  return { codes: storedOrder(layer, isBetter ? chosen : nearest), row };
}
