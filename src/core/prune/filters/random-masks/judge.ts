import type { Dataset } from '../../../data/types.ts';
import { encodeModel } from '../../../formats/index.ts';
import type { Model } from '../../../model/model.ts';
import { formatPercent, plural } from '../../../passes/text.ts';
import type { JobContext } from '../../../passes/types.ts';
import { evaluateAccuracy, measureFidelity, openSession, type Session } from '../../../runtime/index.ts';
import { histogramText } from '../histogram-text.ts';

/** How good a pruned model is: wrong answers when there are labels, else how often it disagrees with the original. */
export class Judge {
  private constructor(
    private readonly original: Session,
    private readonly dataset: Dataset,
    private readonly job: JobContext,
  ) {}

  static async of(model: Model, dataset: Dataset, { signal }: JobContext): Promise<Judge> {
    const job = { signal, progress: () => undefined, log: () => undefined };
    return new Judge(await openSession(await encodeModel(model)), dataset, job);
  }

  /** From 0 to 1; the smaller the better. */
  async lossOf(model: Model): Promise<number> {
    const session = await openSession(await encodeModel(model));
    try {
      if (this.dataset.hasLabels)
        return 1 - (await evaluateAccuracy(session, this.dataset, this.job)).accuracy;
      const fidelity = await measureFidelity(this.original, session, this.dataset, this.job);
      return fidelity.agreement === null ? 1 - (fidelity.cosine ?? 0) : 1 - fidelity.agreement;
    } finally {
      await session.release();
    }
  }

  describe(losses: readonly number[], best: number): string {
    const what = this.dataset.hasLabels ? 'wrong' : 'answered differently from the original';
    return (
      `The best of ${plural(losses.length, 'random mask')} has ${formatPercent(best)} of ${plural(this.dataset.size, 'sample')} ${what}. ` +
      `How the masks did: ${histogramText(losses)}.`
    );
  }

  close(): Promise<void> {
    return this.original.release();
  }
}
