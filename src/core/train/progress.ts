import type { Accuracy } from '../../protocol/report.ts';
import type { JobContext } from '../passes/types.ts';
import { RemainingTime } from '../runtime/remaining-time.ts';

/** How much of the mean the newest loss is. */
const SHARE = 0.05;

/** Tells how training goes: a smoothed loss, the last evaluation, sparsity. */
export class ProgressReport {
  /** Smoothed: a single batch says little. */
  loss = Number.NaN;
  private readonly time: RemainingTime;
  private accuracy: number | null = null;

  constructor(
    private readonly job: JobContext,
    private readonly steps: number,
  ) {
    this.time = new RemainingTime(steps);
  }

  after(step: number, loss: number, rate: number, sparsity: () => number): void {
    this.loss = Number.isNaN(this.loss) ? loss : this.loss + SHARE * (loss - this.loss);
    if (step % 10 !== 0 && step !== this.steps) return;
    const { accuracy } = this;
    const shown = accuracy === null ? '' : `, ${(accuracy * 100).toFixed(2)} % right`;
    this.job.progress({
      fraction: step / this.steps,
      message: `Step ${step} of ${this.steps}: loss ${this.loss.toFixed(4)}${shown}`,
      secondsLeft: this.time.after(step),
      training: { step, steps: this.steps, loss: this.loss, accuracy, sparsity: sparsity(), rate },
    });
  }

  evaluated({ accuracy }: Accuracy): void {
    this.accuracy = accuracy;
  }
}
