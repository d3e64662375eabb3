import type { Dataset } from '../../data/types.ts';
import { encodeModel } from '../../formats/index.ts';
import type { Model } from '../../model/model.ts';
import { telling } from '../../passes/quiet.ts';
import type { JobContext } from '../../passes/types.ts';
import { evaluateAccuracy } from '../../runtime/accuracy.ts';
import { measureFidelity } from '../../runtime/fidelity.ts';
import { openSession } from '../../runtime/session.ts';

/** Points of accuracy (of agreement, without labels) that a model has lost against its original. */
export async function lostPoints(
  model: Model,
  original: Model,
  dataset: Dataset,
  job: JobContext,
): Promise<number> {
  const quiet = telling(job, () => undefined);
  const changed = await openSession(await encodeModel(model));
  try {
    const before = await openSession(await encodeModel(original));
    try {
      if (!dataset.hasLabels) {
        const { agreement } = await measureFidelity(before, changed, dataset, quiet);
        return 100 * (1 - (agreement ?? 1));
      }
      const was = await evaluateAccuracy(before, dataset, quiet);
      return 100 * (was.accuracy - (await evaluateAccuracy(changed, dataset, quiet)).accuracy);
    } finally {
      await before.release();
    }
  } finally {
    await changed.release();
  }
}
