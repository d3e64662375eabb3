import type { GrowingHistogram } from './histogram.ts';
import { withZero, type CalibrationMethod } from './method.ts';
import { errorOf } from './squared-error.ts';

/** Bins that the values are sorted into before thresholds are tried, and levels of a candidate. Source: Migacz 2017 has 2048 and 128. */
const BINS = 2048;
const STRIDE = 16;

/** Values for each level that it takes to know a distribution; with fewer, single values would decide. */
const VALUES_PER_LEVEL = 16;

/**
 * The threshold whose quantized distribution tells most of the original one: the smallest Kullback–Leibler divergence. It is searched over sizes |x|; both
 * sides are cut alike. Where too few values were seen nothing is cut. Source: Migacz, "8-bit inference with TensorRT" (2017). The divergence does not
 * see how far off a value is that was cut: thresholds with a larger squared error than the whole range has are left out.
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
    const most = errorAt(BINS);
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
  let outside = sizes.reduce((sum, count) => sum + count, 0);
  const inside = new Float64Array(BINS + 1);
  for (let i = 0; i < BINS; i++) inside[i + 1] = inside[i]! + sizes[i]!;
  const total = outside;
  let [best, smallest] = [BINS, Infinity];
  for (let size = BINS; size >= levels; size -= STRIDE) {
    if (!isAllowed(size)) continue;
    outside = total - inside[size]!;
    const divergence = divergenceAt(sizes, size, levels, outside);
    if (divergence < smallest) [best, smallest] = [size, divergence];
  }
  return best;
}

/** KL(P‖Q): P the first `size` bins with what lies beyond put into the last one, Q the same spread evenly over the filled bins of each level. */
function divergenceAt(sizes: Float64Array, size: number, levels: number, outside: number): number {
  let sumP = outside;
  for (let i = 0; i < size; i++) sumP += sizes[i]!;
  const sumQ = sumP - outside;
  if (sumP === 0 || sumQ === 0) return Infinity;
  let divergence = 0;
  for (let level = 0; level < levels; level++) {
    const from = Math.floor((level * size) / levels);
    const to = Math.floor(((level + 1) * size) / levels);
    let [count, filled] = [0, 0];
    for (let i = from; i < to; i++) {
      count += sizes[i]!;
      if (sizes[i]! > 0) filled++;
    }
    for (let i = from; i < to; i++) {
      const p = (sizes[i]! + (i === size - 1 ? outside : 0)) / sumP;
      if (p === 0) continue;
      const q = sizes[i]! > 0 ? count / filled / sumQ : 1e-12;
      divergence += p * Math.log(p / q);
    }
  }
  return divergence;
}
