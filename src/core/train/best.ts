import type { Accuracy } from '../../protocol/report.ts';
import type { Statistic } from './step/batch-norm.ts';

export interface BestFound {
  readonly step: number;
  readonly accuracy: number;
  readonly loss: number;
}

/** Keeps what did best in evaluations: by accuracy, then by loss. */
export class Best {
  found: BestFound | null = null;
  evaluationsSince = 0;
  private readonly live: readonly Float32Array[];
  private readonly kept: readonly Float32Array[];

  constructor(
    effective: readonly Float32Array[],
    statistics: readonly Statistic[],
    private readonly patience: number,
  ) {
    this.live = [...effective, ...statistics.map(({ values }) => values)];
    this.kept = this.live.map(values => Float32Array.from(values));
  }

  /** @returns false when patience is at its end */
  offer(step: number, { accuracy, loss }: Accuracy): boolean {
    const { found } = this;
    if (found === null || accuracy > found.accuracy || (accuracy === found.accuracy && loss < found.loss)) {
      this.found = { step, accuracy, loss };
      this.evaluationsSince = 0;
      for (const [i, values] of this.live.entries()) this.kept[i]!.set(values);
      return true;
    }
    this.evaluationsSince++;
    return this.patience === 0 || this.evaluationsSince < this.patience;
  }

  /** Puts the best back, if there is one. */
  restore(): void {
    if (this.found === null) return;
    for (const [i, values] of this.live.entries()) values.set(this.kept[i]!);
  }

  /** What a checkpoint keeps. */
  get arrays(): readonly Float32Array[] {
    return this.kept;
  }

  resume(found: BestFound | null, evaluationsSince: number): void {
    this.found = found;
    this.evaluationsSince = evaluationsSince;
  }
}
