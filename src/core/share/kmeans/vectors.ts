import { Random } from '../../data/prng.ts';

/** Centroids are fitted to at most so many vectors for each of them; more change little and take longer. */
const VECTORS_PER_CENTROID = 256;
const MOST_ROUNDS = 30;
/** Ends when a round makes the error smaller by less than this part of it. */
const LEAST_GAIN = 1e-3;

/** Vectors of `size` numbers, one after the other, with how much an error in each number matters. */
export interface Vectors {
  readonly values: Float32Array;
  readonly size: number;
  /** All positive, as many as values; undefined: all the same. */
  readonly importance: Float32Array | undefined;
}

/**
 * At most `k` centroids for vectors, that make Σ importance × (value − its centroid)² small: k-means++ (Arthur and Vassilvitskii 2007), then Lloyd's
 * algorithm. With no more different vectors than `k`, these themselves.
 * @returns `[centroids, size]`, all different
 */
export function clusterVectors(vectors: Vectors, k: number, seed: number): Float32Array {
  const random = new Random(seed, vectors.values.length, k);
  const sample = sampleOf(vectors, k * VECTORS_PER_CENTROID, random);
  const start = spreadOut(sample, k, random);
  return start.length < k * vectors.size ? start : lloyd(sample, start);
}

/** Which of the centroids each vector is nearest to. */
export function nearestVectors({ values, size, importance }: Vectors, centroids: Float32Array): Uint16Array {
  const nearest = new Uint16Array(values.length / size);
  const k = centroids.length / size;
  let last = 0;
  for (let i = 0; i < nearest.length; i++) {
    // Neighbours are often alike: starting from the last one lets the others be given up early.
    let best = last;
    let least = distance(values, i * size, centroids, last * size, size, importance, Infinity);
    for (let c = 0; c < k; c++) {
      const own = distance(values, i * size, centroids, c * size, size, importance, least);
      if (own < least || (own === least && c < best)) [least, best] = [own, c];
    }
    nearest[i] = last = best;
  }
  return nearest;
}

/** Weighted squared distance; anything above `limit` when it is more than that. */
function distance(
  values: Float32Array,
  at: number,
  centroids: Float32Array,
  from: number,
  size: number,
  importance: Float32Array | undefined,
  limit: number,
): number {
  let sum = 0;
  for (let j = 0; j < size && sum <= limit; j++) {
    const gap = values[at + j]! - centroids[from + j]!;
    sum += importance === undefined ? gap * gap : importance[at + j]! * gap * gap;
  }
  return sum;
}

/** All vectors, or so many of them by lot. */
function sampleOf(vectors: Vectors, count: number, random: Random): Vectors {
  const { values, size, importance } = vectors;
  const total = values.length / size;
  if (total <= count) return vectors;
  const chosen = Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * total) / count);
    return from + random.below(Math.floor(((i + 1) * total) / count) - from);
  });
  const pick = (from: Float32Array) => {
    const picked = new Float32Array(count * size);
    for (const [i, at] of chosen.entries()) picked.set(from.subarray(at * size, (at + 1) * size), i * size);
    return picked;
  };
  return { values: pick(values), size, importance: importance && pick(importance) };
}

/** k-means++: each next centroid is a vector, drawn in proportion to its distance from those before it. Fewer when none is left. */
function spreadOut(vectors: Vectors, k: number, random: Random): Float32Array {
  const { values, size, importance } = vectors;
  const n = values.length / size;
  const gaps = new Float64Array(n).fill(Infinity);
  const chosen = new Float32Array(k * size);
  let at = random.below(n);
  for (let c = 0; c < k; c++) {
    chosen.set(values.subarray(at * size, (at + 1) * size), c * size);
    let total = 0;
    for (let i = 0; i < n; i++) {
      const gap = distance(values, i * size, chosen, c * size, size, importance, gaps[i]!);
      if (gap < gaps[i]!) gaps[i] = gap;
      total += gaps[i]!;
    }
    if (total === 0) return chosen.slice(0, (c + 1) * size);
    let left = random.uniform() * total;
    at = gaps.findIndex(gap => gap > 0 && (left -= gap) < 0);
    // Rounding may leave a little behind the last one.
    if (at < 0) at = gaps.findLastIndex(gap => gap > 0);
  }
  return chosen;
}

function lloyd(vectors: Vectors, start: Float32Array): Float32Array {
  let centroids = start;
  let error = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const nearest = nearestVectors(vectors, centroids);
    centroids = means(vectors, nearest, centroids);
    const now = errorOf(vectors, nearest, centroids);
    if (!(now < error * (1 - LEAST_GAIN))) break;
    error = now;
  }
  return centroids;
}

/** The weighted mean of each cluster; an empty one stays where it was. */
function means(
  { values, size, importance }: Vectors,
  nearest: Uint16Array,
  before: Float32Array,
): Float32Array {
  const weights = new Float64Array(before.length);
  const sums = new Float64Array(before.length);
  for (let i = 0; i < nearest.length; i++) {
    const to = nearest[i]! * size;
    for (let j = 0; j < size; j++) {
      const weight = importance === undefined ? 1 : importance[i * size + j]!;
      weights[to + j] = weights[to + j]! + weight;
      sums[to + j] = sums[to + j]! + weight * values[i * size + j]!;
    }
  }
  return before.map((old, at) => (weights[at] === 0 ? old : sums[at]! / weights[at]!));
}

function errorOf(
  { values, size, importance }: Vectors,
  nearest: Uint16Array,
  centroids: Float32Array,
): number {
  let sum = 0;
  for (let i = 0; i < nearest.length; i++)
    sum += distance(values, i * size, centroids, nearest[i]! * size, size, importance, Infinity);
  return sum;
}
