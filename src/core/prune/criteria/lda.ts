import { EspalierError } from '../../errors.ts';
import { forEachChannel } from './capture.ts';
import { scoreByActivations } from './activations.ts';
import type { Criterion } from './criterion.ts';
import { pooledOf } from './following.ts';

/**
 * Intra-class correlation of a channel's maximum: how much of its variance lies between the classes, SSB / (SSB + SSW). Source: Tian,
 * Arbel and Clark 2017, LDA-Pruned Networks, for any number of classes.
 */
export const lda: Criterion = {
  id: 'lda',
  title: 'Separation of classes (LDA)',
  help: 'Channels whose strongest response tells the classes apart least go first (Tian et al. 2017). Needs labelled data.',
  needs: 'labels',
  comparable: true,
  score: input => {
    if (input.dataset?.hasLabels === false) {
      throw new EspalierError(
        'BAD_DATA',
        `${input.dataset.name} has no labels, which the criterion lda needs.`,
        'Choose another criterion, or labelled data.',
      );
    }
    return scoreByActivations(input, pooledOf, channels => {
      const classes = new ClassSums(channels);
      return {
        add: (captured, axis) => {
          const maxima: Float64Array[] = [];
          forEachChannel(captured, axis, (sample, channel, value) => {
            const row = (maxima[sample] ??= new Float64Array(channels).fill(-Infinity));
            if (value > row[channel]!) row[channel] = value;
          });
          maxima.forEach((row, sample) => classes.add(row, captured.labels![sample]!));
        },
        finish: () => classes.separation(),
      };
    });
  },
};

/** Sums over samples, class by class, from which variances within and between the classes follow. */
export class ClassSums {
  private readonly counts = new Map<number, number>();
  private readonly sums = new Map<number, Float64Array>();
  private readonly squares: Float64Array;

  constructor(private readonly channels: number) {
    this.squares = new Float64Array(channels);
  }

  add(row: ArrayLike<number>, label: number): void {
    let sum = this.sums.get(label);
    if (!sum) this.sums.set(label, (sum = new Float64Array(this.channels)));
    this.counts.set(label, (this.counts.get(label) ?? 0) + 1);
    for (let c = 0; c < this.channels; c++) {
      sum[c]! += row[c]!;
      this.squares[c]! += row[c]! * row[c]!;
    }
  }

  /** SSB / (SSB + SSW) of each channel; 0 for one that never changes. */
  separation(): Float64Array {
    const total = [...this.counts.values()].reduce((sum, count) => sum + count, 0);
    return Float64Array.from({ length: this.channels }, (_, c) => {
      let [grand, between] = [0, 0];
      for (const [label, sum] of this.sums) {
        grand += sum[c]!;
        between += sum[c]! ** 2 / this.counts.get(label)!;
      }
      const mean = grand ** 2 / total;
      const spread = this.squares[c]! - mean;
      return spread > 1e-12 * Math.max(this.squares[c]!, 1e-300) ? Math.max(0, between - mean) / spread : 0;
    });
  }
}
