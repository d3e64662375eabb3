import type { Feeds } from '../../data/types.ts';
import { augment, type Augmentation } from './augment.ts';
import type { SampleOrder } from './order.ts';
import type { Samples } from './samples.ts';

export interface TrainingBatch {
  readonly feeds: Feeds;
  readonly labels: Int32Array;
}

/** The batch of each step, the next one being read while a step runs. */
export class Feeder {
  private ahead: { readonly step: number; readonly batch: Promise<TrainingBatch> } | undefined;

  constructor(
    private readonly samples: Samples,
    private readonly order: SampleOrder,
    private readonly augmentation: Augmentation,
    private readonly seed: number,
    private readonly classes: number,
  ) {}

  async batch(step: number): Promise<TrainingBatch> {
    const { ahead } = this;
    const batch = await (ahead?.step === step ? ahead.batch : this.read(step));
    const next = this.read(step + 1);
    // A failure is thrown when its turn comes; until then nobody must be told of it.
    next.catch(() => undefined);
    this.ahead = { step: step + 1, batch: next };
    return batch;
  }

  /** Waits until nothing is being read any more. */
  async close(): Promise<void> {
    await this.ahead?.batch.catch(() => undefined);
  }

  private async read(step: number): Promise<TrainingBatch> {
    const { feeds, labels } = await this.samples.gather(this.order.at(step), this.classes);
    return { feeds: augment(feeds, this.augmentation, this.seed, step), labels };
  }
}
