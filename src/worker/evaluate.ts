import type { JobContext } from '../core/passes/types.ts';
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

  const model = await openModel(params.path);
  const { inputs } = await summarize(model).finally(() => model.close());
  const dataset = await openDataset(params.data, { inputs });
  const session = await openSession(params.path);
  const phases = new Phases(context, {
    accuracy: dataset.hasLabels ? 1 : 0,
    // Two models are run.
    fidelity: params.against === undefined ? 0 : 2,
  });
  try {
    const accuracy = dataset.hasLabels
      ? await evaluateAccuracy(session, dataset, phases.enter('accuracy', 'Running the model'))
      : null;
    if (params.against === undefined) return { samples: dataset.size, accuracy, fidelity: null };
    const original = await openSession(params.against);
    try {
      const compared = phases.enter('fidelity', 'Comparing with the original');
      const fidelity = await measureFidelity(original, session, dataset, compared);
      return { samples: dataset.size, accuracy, fidelity };
    } finally {
      await original.release();
    }
  } finally {
    await session.release();
    await dataset.close();
  }
}
