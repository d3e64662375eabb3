import type { GrowingHistogram } from './histogram.ts';
import { withZero, type CalibrationMethod, type MethodOptions } from './method.ts';

/** How much of the full range is tried on each side. */
const PARTS = Array.from({ length: 41 }, (_, i) => 0.2 + 0.02 * i);
const ROUNDS = 3;

/**
 * The range with the smallest mean squared error: rounding (s²/12 for each value within that is not zero) plus what is cut off. Each side is
 * searched in turn. Source: Banner et al. 2019 (ACIQ) for the two parts of the error; here with the values that were seen in place of a fitted curve.
 */
export const meanSquaredError: CalibrationMethod = {
  id: 'mse',
  title: 'Smallest mean squared error',
  help: 'Weighs the rounding of all values against what is cut off of the outermost ones.',
  needsHistogram: true,
  range: ({ min, max, histogram }, options) => {
    if (histogram?.extent() === undefined) return withZero(min, max);
    const full = withZero(min, max);
    const error = errorOf(histogram, options);
    let [low, high] = [1, 1];
    for (let round = 0; round < ROUNDS; round++) {
      const before = [low, high];
      high = full.max === 0 ? 1 : best(part => error(low * full.min, part * full.max));
      low = full.min === 0 ? 1 : best(part => error(part * full.min, high * full.max));
      if (low === before[0] && high === before[1]) break;
    }
    return withZero(low * full.min, high * full.max);
  },
};

function best(error: (part: number) => number): number {
  let [found, smallest] = [1, Infinity];
  for (const part of PARTS.toReversed()) {
    const own = error(part);
    if (own < smallest) [found, smallest] = [part, own];
  }
  return found;
}

/** The squared error of all values for a range: of rounding, and of what is cut off. */
export function errorOf(
  histogram: GrowingHistogram,
  { levels, symmetric }: Pick<MethodOptions, 'levels' | 'symmetric'>,
): (min: number, max: number) => number {
  const { counts } = histogram;
  const bins = Array.from(counts.keys()).filter(bin => counts[bin]! > 0);
  return (min, max) => {
    const reach = Math.max(-min, max);
    const [low, high] = symmetric ? [-reach, reach] : [min, max];
    const step = (high - low) / (levels - 1);
    const rounding = (step * step) / 12;
    let sum = 0;
    for (const bin of bins) {
      const value = histogram.centre(bin);
      const cut = value < low ? low - value : value > high ? value - high : 0;
      sum += counts[bin]! * (cut === 0 ? rounding : cut * cut);
    }
    return sum;
  };
}
