import { Random } from '../../data/prng.ts';
import type { Points } from './points.ts';

/** How the first centroids are chosen (Deep Compression, section 3.1). */
export type Initialization = 'linear' | 'density' | 'random';

const MOST_ROUNDS = 300;

/**
 * `linear`: evenly from the smallest to the largest value; `density`: at even steps of the cumulative distribution;
 * `random` (Forgy): `k` of the points.
 */
export function initialCentroids(
  { values, weights }: Points,
  k: number,
  method: Initialization,
  seed: number,
): Float64Array {
  const low = values[0]!;
  const high = values.at(-1)!;
  switch (method) {
    case 'linear':
      return Float64Array.from({ length: k }, (_, i) =>
        k === 1 ? (low + high) / 2 : low + ((high - low) * i) / (k - 1),
      );
    case 'density': {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const centroids = new Float64Array(k);
      let passed = 0;
      let at = 0;
      for (let i = 0; i < k; i++) {
        const wanted = (total * (i + 0.5)) / k;
        while (at < values.length - 1 && passed + weights[at]! < wanted) passed += weights[at++]!;
        centroids[i] = values[at]!;
      }
      return centroids;
    }
    case 'random': {
      const random = new Random(seed, values.length, k);
      const chosen = new Set<number>();
      while (chosen.size < k) chosen.add(random.below(values.length));
      return Float64Array.from(chosen, i => values[i]!).sort();
    }
  }
}

/**
 * Lloyd's algorithm on a line: clusters end half-way between centroids; each centroid moves to the mean of its cluster; an
 * empty cluster's stays. Ends when no boundary moves. Returns the centroids in ascending order.
 */
export function lloyd({ values, weights }: Points, start: Float64Array): Float64Array {
  const n = values.length;
  const w = new Float64Array(n + 1);
  const wx = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    w[i + 1] = w[i]! + weights[i]!;
    wx[i + 1] = wx[i]! + weights[i]! * values[i]!;
  }
  const centroids = start.slice().sort();
  const k = centroids.length;
  const ends = new Int32Array(k).fill(-1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = false;
    let from = 0;
    // All ends first: the means must not follow centroids that have moved already.
    for (let c = 0; c < k; c++) {
      const end = c === k - 1 ? n : upperBound(values, (centroids[c]! + centroids[c + 1]!) / 2, from);
      if (ends[c] !== end) moved = true;
      ends[c] = from = end;
    }
    if (!moved) break;
    for (let c = 0; c < k; c++) {
      const a = c === 0 ? 0 : ends[c - 1]!;
      const b = ends[c]!;
      // Differences of sums lose digits: a mean is never outside of what it is the mean of.
      const mean = (wx[b]! - wx[a]!) / (w[b]! - w[a]!);
      if (b > a) centroids[c] = Math.min(values[b - 1]!, Math.max(values[a]!, mean));
    }
  }
  return centroids;
}

/** Index of the first of the ascending values that is > `x`, from `from` on. */
function upperBound(values: Float64Array, x: number, from: number): number {
  let low = from;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
