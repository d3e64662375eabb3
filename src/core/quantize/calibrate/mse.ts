import { withZero, type CalibrationMethod } from './method.ts';
import { errorOf } from './squared-error.ts';

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
