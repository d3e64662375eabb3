/** Pairs of bin and count, where there is anything. */
export interface StoredHistogram {
  readonly width: number;
  readonly zeros: number;
  readonly total: number;
  readonly counts: readonly (readonly [bin: number, count: number])[];
}

/** Bins on each side of zero. A range is always more than half filled, so that at least 2048 bins tell of it. */
const HALF = 4096;

/**
 * Counts values by size, without knowing their range beforehand: where one lies outside, the range doubles and pairs of bins become one.
 * Memory stays the same however many values come.
 */
export class GrowingHistogram {
  /** Bin i holds values from (i − HALF)·width on. */
  readonly counts = new Float64Array(2 * HALF);
  /** Width of a bin; 0 until a value other than zero has come. */
  width = 0;
  /** Values that are exactly zero: any range with zero in it holds them without error. */
  zeros = 0;
  total = 0;

  /** @param values all finite, none further from zero than `largest` */
  add(values: Float32Array | Float64Array, largest: number): void {
    if (largest > 0) this.reach(largest);
    const { counts, width } = this;
    const zeros = values.length - count(values, width === 0 ? 0 : 1 / width);
    for (let bin = 0; bin < 2 * HALF; bin++) counts[bin] = counts[bin]! + even[bin]! + odd[bin]!;
    counts[HALF]! -= zeros;
    this.zeros += zeros;
    this.total += values.length;
  }

  /** The filled bins and what else there is to know, for keeping in a file. */
  toJSON(): StoredHistogram {
    const { width, zeros, total } = this;
    const counts = [...this.counts.entries()].filter(([, count]) => count > 0);
    return { width, zeros, total, counts };
  }

  static from({ width, zeros, total, counts }: StoredHistogram): GrowingHistogram {
    const histogram = new GrowingHistogram();
    Object.assign(histogram, { width, zeros, total });
    for (const [bin, count] of counts) histogram.counts[bin] = count;
    return histogram;
  }

  /** The value in the middle of a bin. */
  centre(bin: number): number {
    return (bin - HALF + 0.5) * this.width;
  }

  /** The first and the last bin that hold anything; undefined when all values are zero. */
  extent(): readonly [first: number, last: number] | undefined {
    const first = this.counts.findIndex(count => count > 0);
    return first < 0 ? undefined : [first, this.counts.findLastIndex(count => count > 0)];
  }

  private reach(largest: number): void {
    // The smallest power of two above: the same values give the same bins, in whatever order they come.
    const needed = 2 ** (Math.floor(Math.log2(largest)) + 1);
    if (this.width === 0) this.width = needed / HALF;
    while (this.width * HALF <= largest) this.double();
  }

  private double(): void {
    const { counts } = this;
    const old = counts.slice();
    counts.fill(0);
    for (let i = 0; i < old.length; i++) {
      const bin = Math.floor((i - HALF) / 2) + HALF;
      counts[bin] = counts[bin]! + old[i]!;
    }
    this.width *= 2;
  }
}

/** Counts of one call. Two of them take turns: adding to the bin that was just added to would wait for it, and many values are the same. */
const even = new Uint32Array(2 * HALF);
const odd = new Uint32Array(2 * HALF);

/** Returns how many are not zero. Nothing lies outside, so that neither bounds nor anything else needs a branch. */
function count(values: Float32Array | Float64Array, scale: number): number {
  even.fill(0);
  odd.fill(0);
  if (values instanceof Float64Array) {
    for (const value of values) even[(Math.floor(value * scale) + HALF) | 0]!++;
    return values.reduce((sum, value) => sum + Number(value !== 0), 0);
  }
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length);
  let others = 0;
  for (let i = 0; i < values.length - 1; i += 2) {
    even[(Math.floor(values[i]! * scale) + HALF) | 0]!++;
    odd[(Math.floor(values[i + 1]! * scale) + HALF) | 0]!++;
    others += isOther(bits[i]!) + isOther(bits[i + 1]!);
  }
  if (values.length % 2 === 0) return others;
  const last = values.length - 1;
  even[(Math.floor(values[last]! * scale) + HALF) | 0]!++;
  return others + isOther(bits[last]!);
}

/** 0 for the bits of a zero of either sign, else 1. Behind a Relu half of the values are zero, in no order that a processor could foresee: no branch. */
function isOther(bits: number): number {
  const withoutSign = bits << 1;
  return (withoutSign | -withoutSign) >>> 31;
}
