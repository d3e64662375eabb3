import path from 'node:path';
import type { Dataset } from '../core/data/types.ts';
import { EspalierError, toEspalierError } from '../core/errors.ts';
import type { JobContext } from '../core/passes/types.ts';
import type { Session } from '../core/runtime/index.ts';
import type { EvaluateParams, EvaluateResult } from '../protocol/rpc.ts';

/**
 * Runs a model over a dataset: accuracy where there are labels, fidelity where there is an original to compare with.
 * @throws EspalierError `BAD_DATA`, `RUNTIME`, `CANCELLED`, and what opening the model throws
 */
export async function evaluate(params: EvaluateParams, context: JobContext): Promise<EvaluateResult> {
  const { openModel } = await import('../core/formats/index.ts');
  const { summarize } = await import('../core/cost/summary.ts');
  const { openDataset } = await import('../core/data/index.ts');
  const { Phases } = await import('../core/recipe/phases.ts');
  const { evaluateAccuracy, measureFidelity, openSession } = await import('../core/runtime/index.ts');

  const opened: (() => Promise<void>)[] = [];
  const dataFor = async (file: string): Promise<Dataset> => {
    const model = await openModel(file);
    const { inputs } = await summarize(model).finally(() => model.close());
    const dataset = await openDataset(params.data, { inputs });
    opened.push(() => dataset.close());
    return dataset;
  };
  const sessionOf = async (file: string): Promise<Session> => {
    const session = await openSession(file);
    opened.push(() => session.release());
    return session;
  };
  try {
    const dataset = await dataFor(params.path);
    // Its inputs may have another size or type.
    const ofOriginal = params.against === undefined ? undefined : await fitting(params.against, dataFor);
    const session = await sessionOf(params.path);
    const phases = new Phases(context, {
      accuracy: dataset.hasLabels ? 1 : 0,
      // Two models are run.
      fidelity: params.against === undefined ? 0 : 2,
    });
    const accuracy = dataset.hasLabels
      ? await evaluateAccuracy(session, dataset, phases.enter('accuracy', 'Running the model'))
      : null;
    if (params.against === undefined || ofOriginal === undefined)
      return { samples: dataset.size, accuracy, fidelity: null };
    const compared = phases.enter('fidelity', 'Comparing with the original');
    const original = await sessionOf(params.against);
    const fidelity = await measureFidelity(original, session, ofOriginal, compared, { datasetOfB: dataset });
    return { samples: dataset.size, accuracy, fidelity };
  } finally {
    for (const close of opened.reverse()) await close();
  }
}

/** The data for the other model, of which a first sample is read: that they don't fit is told before the work, and of which model. */
async function fitting(file: string, dataFor: (file: string) => Promise<Dataset>): Promise<Dataset> {
  try {
    const dataset = await dataFor(file);
    await dataset.batch(0, 1);
    return dataset;
  } catch (error) {
    const { code, message, hint } = toEspalierError(error);
    throw new EspalierError(code, `The data do not fit ${path.basename(file)}: ${message}`, hint, {
      cause: error,
    });
  }
}
