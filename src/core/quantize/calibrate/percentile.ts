import { withZero, type CalibrationMethod } from './method.ts';

/** Cuts off a small part of the values: half of it on each side, where there are values on both. */
export const percentile: CalibrationMethod = {
  id: 'percentile',
  title: 'Percentile',
  help: 'Cuts off the given part of the values, the outermost ones.',
  needsHistogram: true,
  range: ({ min, max, histogram }, options) => {
    const extent = histogram?.extent();
    if (histogram === undefined || extent === undefined) return withZero(min, max);
    const sides = min < 0 && max > 0 ? 2 : 1;
    const cut = (histogram.total * (1 - options.percentile / 100)) / sides;
    const [first, last] = extent;
    const low = min < 0 ? inside(histogram.counts, first, 1, cut) : first;
    const high = max > 0 ? inside(histogram.counts, last, -1, cut) : last;
    // The edge of the bin, but never beyond what was seen.
    const edge = histogram.width / 2;
    return withZero(
      Math.max(min, histogram.centre(low) - edge),
      Math.min(max, histogram.centre(high) + edge),
    );
  },
};

/** The outermost bin that stays when `cut` values are taken off. */
function inside(counts: Float64Array, start: number, step: 1 | -1, cut: number): number {
  let bin = start;
  for (let left = cut - counts[bin]!; left >= 0 && counts[bin + step] !== undefined; left -= counts[bin]!)
    bin += step;
  return bin;
}
