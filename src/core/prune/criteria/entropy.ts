import { forEachChannel } from './capture.ts';
import { scoreByActivations } from './activations.ts';
import type { Criterion } from './criterion.ts';
import { pooledOf } from './following.ts';

/** Bins between the smallest and the largest value of a channel. */
const BINS = 100;

/**
 * Entropy, in bits, of a channel's mean over its map, over the samples: a channel that says the same of all pictures tells nothing.
 * Source: Luo and Wu 2017, An Entropy-based Pruning Method for CNN Compression.
 */
export const entropy: Criterion = {
  id: 'entropy',
  title: 'Entropy of activations',
  help: 'Channels whose mean hardly varies between samples go first (Luo and Wu 2017). Needs data, better several hundred samples.',
  needs: 'calibration',
  comparable: true,
  score: input =>
    scoreByActivations(input, pooledOf, channels => {
      const means: Float64Array[] = [];
      return {
        add: (captured, axis) => {
          const sums: Float64Array[] = [];
          let elements = 0;
          forEachChannel(captured, axis, (sample, channel, value) => {
            (sums[sample] ??= new Float64Array(channels))[channel]! += value;
            elements++;
          });
          const each = elements / (sums.length * channels);
          for (const sum of sums) means.push(sum.map(one => one / each));
        },
        finish: () =>
          Float64Array.from({ length: channels }, (_, c) =>
            entropyOf(
              means.map(row => row[c]!),
              BINS,
            ),
          ),
      };
    }),
};

/** −Σ p log₂ p over bins of equal width from the smallest to the largest value; 0 when all are equal. */
export function entropyOf(values: readonly number[], bins: number): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!(high > low)) return 0;
  const counts = new Float64Array(bins);
  for (const value of values)
    counts[Math.min(bins - 1, Math.floor(((value - low) / (high - low)) * bins))]!++;
  let sum = 0;
  for (const count of counts)
    if (count > 0) sum -= (count / values.length) * Math.log2(count / values.length);
  return sum;
}
