import type { GrowingHistogram } from './histogram.ts';
import { withZero, type CalibrationMethod } from './method.ts';
import { errorOf } from './squared-error.ts';

/** Bins that the values are sorted into before thresholds are tried, and levels of a candidate. Source: Migacz 2017 has 2048 and 128. */
const BINS = 2048;
const STRIDE = 16;

/**
 * Part of the whole range's squared error that is little enough. What is cut off of values has always the same sign and adds up from layer
 * to layer, unlike what rounding does: with just as large an error, ResNet-56 gives results 0.5 dB further off.
 */
const WORTH_CUTTING = 0.7;

/** Values for each level that it takes to know a distribution; with fewer, single values would decide. */
const VALUES_PER_LEVEL = 16;

/**
 * The threshold whose quantized distribution tells most of the original one: the smallest Kullback–Leibler divergence. It is searched over sizes |x|; both
 * sides are cut alike. Where too few values were seen nothing is cut. Source: Migacz, "8-bit inference with TensorRT" (2017). The divergence does not
 * see how far off a value is that was cut: only thresholds count whose squared error is clearly smaller than that of the whole range.
 */
export const entropy: CalibrationMethod = {
  id: 'entropy',
  title: 'Entropy (Kullback–Leibler)',
  help: 'The range whose rounded values are distributed most like the original ones.',
  needsHistogram: true,
  range: ({ min, max, histogram }, { levels, symmetric }) => {
    const reach = Math.max(-min, max);
    if (histogram?.extent() === undefined || !(reach > 0)) return withZero(min, max);
    if (histogram.total - histogram.zeros < VALUES_PER_LEVEL * levels) return withZero(min, max);
    const sizes = bySize(histogram, reach);
    // Values on both sides share the levels.
    const own = min < 0 && max > 0 ? Math.floor(levels / 2) : levels;
    const error = errorOf(histogram, { levels, symmetric });
    const cutAt = (size: number) => {
      const threshold = (size / BINS) * reach;
      return withZero(Math.max(min, -threshold), Math.min(max, threshold));
    };
    const errorAt = (size: number) => {
      const range = cutAt(size);
      return error(range.min, range.max);
    };
    const most = WORTH_CUTTING * errorAt(BINS);
    return cutAt(bestThreshold(sizes, Math.min(own, BINS / 8), size => errorAt(size) <= most));
  },
};

function bySize(histogram: GrowingHistogram, reach: number): Float64Array {
  const sizes = new Float64Array(BINS);
  for (const [bin, count] of histogram.counts.entries()) {
    if (count === 0) continue;
    const at = Math.min(BINS - 1, Math.floor((Math.abs(histogram.centre(bin)) / reach) * BINS));
    sizes[at] = sizes[at]! + count;
  }
  return sizes;
}

function bestThreshold(sizes: Float64Array, levels: number, isAllowed: (size: number) => boolean): number {
  const divergenceAt = divergenceOf(sizes, levels);
  let [best, smallest] = [BINS, Infinity];
  for (let size = BINS; size >= levels; size -= STRIDE) {
    if (!isAllowed(size)) continue;
    const divergence = divergenceAt(size);
    if (divergence < smallest) [best, smallest] = [size, divergence];
  }
  return best;
}

/** Stands for what Q has where it has nothing. */
const NOTHING = 1e-12;

/**
 * KL(P‖Q) by the number of bins kept: P are these with what lies beyond put into the last one, Q the same spread evenly over the filled bins of each level.
 * Σ p·ln(p / q) is taken apart into sums that grow bin by bin, Σ n and Σ n·ln n, so that a threshold costs a logarithm for each level.
 */
function divergenceOf(sizes: Float64Array, levels: number): (size: number) => number {
  const count = runningSum(sizes, n => n);
  const filled = runningSum(sizes, n => (n > 0 ? 1 : 0));
  const information = runningSum(sizes, nLogN);
  const total = count[BINS]!;
  return size => {
    const kept = count[size]!;
    const beyond = total - kept;
    if (kept === 0) return Infinity;
    const last = sizes[size - 1]!;
    let ofQ = beyond > 0 && last === 0 ? beyond * Math.log(NOTHING) : 0;
    for (let level = 0; level < levels; level++) {
      const from = Math.floor((level * size) / levels);
      const to = Math.floor(((level + 1) * size) / levels);
      const own = count[to]! - count[from]!;
      if (own === 0) continue;
      const q = own / (filled[to]! - filled[from]!) / kept;
      ofQ += (level === levels - 1 && last > 0 ? own + beyond : own) * Math.log(q);
    }
    const ofP = information[size]! - nLogN(last) + nLogN(last + beyond) - total * Math.log(total);
    return (ofP - ofQ) / total;
  };
}

function nLogN(n: number): number {
  return n > 0 ? n * Math.log(n) : 0;
}

/** Sums of the first 0, 1, … elements. */
function runningSum(values: Float64Array, of: (value: number) => number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + of(values[i]!);
  return sums;
}
