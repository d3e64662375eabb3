import type { GrowingHistogram } from './histogram.ts';
import type { MethodOptions } from './method.ts';

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
