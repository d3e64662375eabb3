import { Random } from '../../data/prng.ts';

/** Streams of random numbers of one training, so that none depends on how much another was used. */
export const STREAM = { order: 1, augment: 2, split: 3, method: 4, initialize: 5, dropout: 6 } as const;

/** A seeded permutation of 0 … size − 1 (Fisher and Yates). */
function permutation(size: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: size }, (_, i) => i);
  for (let i = size - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const moved = order[i]!;
    order[i] = order[j]!;
    order[j] = moved;
  }
  return order;
}

/**
 * Which samples each step gets: an endless row of epochs, each shuffled anew from the seed and its number, cut into batches. It depends on
 * nothing that happened before, so that a resumed training goes on with the same samples.
 */
export class SampleOrder {
  private epoch = -1;
  private order: Int32Array = new Int32Array();

  constructor(
    /** The samples to draw from. */
    private readonly indices: Int32Array,
    private readonly batch: number,
    private readonly seed: number,
  ) {}

  at(step: number): Int32Array {
    const { length } = this.indices;
    return Int32Array.from({ length: this.batch }, (_, i) => {
      const position = step * this.batch + i;
      const place = this.orderOf(Math.floor(position / length))[position % length]!;
      return this.indices[place]!;
    });
  }

  private orderOf(epoch: number): Int32Array {
    if (epoch !== this.epoch) {
      this.order = permutation(this.indices.length, new Random(this.seed, STREAM.order, epoch));
      this.epoch = epoch;
    }
    return this.order;
  }
}

/** The samples kept for evaluating, chosen by the seed, and the others; both ascending. */
export function split(
  size: number,
  share: number,
  seed: number,
): { readonly training: Int32Array; readonly validation: Int32Array } {
  const count = share <= 0 ? 0 : Math.min(size - 1, Math.max(1, Math.round(size * share)));
  const order = permutation(size, new Random(seed, STREAM.split));
  return { validation: order.slice(0, count).sort(), training: order.slice(count).sort() };
}
