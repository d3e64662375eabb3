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

  /** NaN and infinities are not counted. */
  add(values: Float32Array | Float64Array, largest: number): void {
    if (largest > 0) this.reach(largest);
    const { counts, width } = this;
    count(values, width === 0 ? 0 : 1 / width);
    for (let bin = 0; bin < 2 * HALF; bin++) counts[bin] = counts[bin]! + even[bin]! + odd[bin]!;
    const zeros = zerosOf(values);
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

function count(values: Float32Array | Float64Array, scale: number): void {
  even.fill(0);
  odd.fill(0);
  const add = (counts: Uint32Array, value: number) => {
    const at = Math.floor(value * scale);
    if (at >= -HALF && at < HALF) counts[(at | 0) + HALF]!++;
  };
  const last = values.length - 1;
  for (let i = 0; i < last; i += 2) {
    add(even, values[i]!);
    add(odd, values[i + 1]!);
  }
  if (values.length % 2 === 1) add(even, values[last]!);
}

/** Behind a Relu half of the values are zero, in no order that a processor could foresee: float32 is told by its bits, without a branch. */
function zerosOf(values: Float32Array | Float64Array): number {
  if (values instanceof Float64Array) return values.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length);
  let others = 0;
  const { length } = bits;
  for (let i = 0; i < length; i++) {
    const withoutSign = bits[i]! << 1;
    others += (withoutSign | -withoutSign) >>> 31;
  }
  return values.length - others;
}
