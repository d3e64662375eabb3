import type { JobContext } from '../core/passes/types.ts';
import type { MeasuredReport, MeasureParams } from '../protocol/measured.ts';

/**
 * Runs a model on this machine and tells what its nodes take.
 * @throws EspalierError `BAD_DATA`, `RUNTIME`, `CANCELLED`, and what opening the model throws
 */
export async function measure(params: MeasureParams, context: JobContext): Promise<MeasuredReport> {
  const { openModel } = await import('../core/formats/index.ts');
  const { summarize } = await import('../core/cost/summary.ts');
  const { openDataset } = await import('../core/data/index.ts');
  const { measureTimes } = await import('../core/runtime/index.ts');

  const { path, data, options, runs } = params;
  const model = await openModel(path);
  try {
    const dataset = data && (await openDataset(data, { inputs: (await summarize(model)).inputs }));
    try {
      return await measureTimes(model, path, { ...options, runs }, dataset, context);
    } finally {
      await dataset?.close();
    }
  } finally {
    await model.close();
  }
}
