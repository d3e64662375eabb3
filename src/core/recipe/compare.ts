import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { Comparison, Fidelity } from '../../protocol/report.ts';
import type { InspectOptions, ModelSummary } from '../../protocol/summary.ts';
import { summarize } from '../cost/summary.ts';
import type { Dataset } from '../data/types.ts';
import { EspalierError, toEspalierError } from '../errors.ts';
import { openModel } from '../formats/index.ts';
import type { JobContext } from '../passes/types.ts';
import { compareLayers, fileBytes, measureFile, toMeasures } from './measure.ts';
import { Phases } from './phases.ts';
import { compareRecordings, record, type Recording } from './recording.ts';
import { isLarge, openRunData } from './run-data.ts';
import { ESTIMATE_NOTE } from './notes.ts';

export interface CompareParams {
  readonly a: string;
  readonly b: string;
  readonly data?: DatasetSpec | undefined;
  readonly options?: InspectOptions | undefined;
}

const SHARES = { open: 2, a: 25, b: 25, measure: 48 };

/** What running both models gave; nulls where that was not possible. */
interface Runs {
  readonly a: Recording | null;
  readonly b: Recording | null;
  readonly fidelity: Fidelity | null;
  readonly notes: readonly string[];
}

/**
 * Two model files side by side: sizes, counts and layers, and how close the outputs of the second are to those of the
 * first, on the data given, else on random inputs. Models that can't be run are compared without that.
 * @throws EspalierError what opening a model throws; with data also `BAD_DATA` and `RUNTIME`; `CANCELLED`
 */
export async function compareModels(params: CompareParams, ctx: JobContext): Promise<Comparison> {
  const options = params.options ?? {};
  const phases = new Phases(ctx, SHARES);
  phases.enter('open', 'Opening the models');
  const [summaryA, summaryB] = [await summaryOf(params.a, options), await summaryOf(params.b, options)];
  const runs = await runBoth(params, summaryA, summaryB, phases, ctx);
  phases.enter('measure', 'Measuring');
  const before = await measureFile(params.a, options, phases.part(0, 0.5));
  const after = await measureFile(params.b, options, phases.part(0.5, 1));
  const isEstimate = before.zipped.isEstimate || after.zipped.isEstimate;
  return {
    a: params.a,
    b: params.b,
    before: toMeasures(before, runs.a?.accuracy ?? null),
    after: toMeasures(after, runs.b?.accuracy ?? null),
    fidelity: runs.fidelity,
    layers: compareLayers(before, after),
    notes: isEstimate ? [...runs.notes, ESTIMATE_NOTE] : runs.notes,
  };
}

async function summaryOf(path: string, options: InspectOptions): Promise<ModelSummary> {
  const model = await openModel(path);
  try {
    return await summarize(model, options);
  } finally {
    await model.close();
  }
}

async function runBoth(
  params: CompareParams,
  summaryA: ModelSummary,
  summaryB: ModelSummary,
  phases: Phases<keyof typeof SHARES>,
  ctx: JobContext,
): Promise<Runs> {
  const { a: pathA, b: pathB, data: spec, options = {} } = params;
  const large = isLarge(fileBytes(summaryA)) || isLarge(fileBytes(summaryB));
  let datasets: readonly Dataset[] = [];
  try {
    const shared = { spec, seed: 0, signal: ctx.signal };
    const dataA = await openRunData({ ...shared, path: pathA, summary: summaryA, options });
    datasets = [dataA.dataset];
    // Named by its own inputs; random ones have the values of the first model's when the shapes are the same.
    const dataB = await openRunData({
      ...shared,
      path: pathB,
      summary: summaryB,
      options: { ...options, freeDims: dataA.dims },
      samples: dataA.dataset.size,
    });
    datasets = [dataA.dataset, dataB.dataset];
    const a = await record(pathA, dataA.dataset, phases.enter('a', 'Running the first model'), large);
    const b = await record(pathB, dataB.dataset, phases.enter('b', 'Running the second model'), large);
    return await compared(a, b, dataA.dataset, ctx);
  } catch (error) {
    const known = toEspalierError(error);
    // What the user asked for by giving data must not go missing silently.
    if (spec !== undefined || !isAboutRunning(known)) throw known;
    const note = `The outputs were not compared: ${known.message}`;
    return { a: null, b: null, fidelity: null, notes: [note] };
  } finally {
    for (const dataset of datasets) await dataset.close();
  }
}

async function compared(a: Recording, b: Recording, dataset: Dataset, ctx: JobContext): Promise<Runs> {
  try {
    const fidelity = await compareRecordings(a, b, dataset, quiet(ctx));
    return { a, b, fidelity, notes: fidelity.notes ?? [] };
  } catch (error) {
    if (!(error instanceof EspalierError) || error.code !== 'BAD_DATA') throw error;
    return { a, b, fidelity: null, notes: [`The outputs were not compared: ${error.message}`] };
  }
}

function isAboutRunning({ code }: EspalierError): boolean {
  return code === 'RUNTIME' || code === 'BAD_DATA' || code === 'UNSUPPORTED';
}

function quiet(ctx: JobContext): JobContext {
  return { signal: ctx.signal, log: text => ctx.log(text), progress: () => undefined };
}
