import { exactClusters } from './exact.ts';
import type { Initialization } from './lloyd.ts';
import { initialCentroids, lloyd } from './lloyd.ts';
import type { Points } from './points.ts';
import { binPoints, gatherPoints } from './points.ts';

export type { Initialization } from './lloyd.ts';
export type ClusterMethod = 'exact' | Initialization;

/** Up to so many different values are clustered exactly into 64 clusters; into more clusters, fewer values. */
const EXACT_LIMIT = 1 << 14;
const EXACT_CELLS = EXACT_LIMIT * 64;
/** More are gathered into so many bins first: what these lose, Lloyd's algorithm makes up for. */
const BINS = 1 << 12;

export interface ClusterOptions {
  readonly method: ClusterMethod;
  /** For `random`. */
  readonly seed?: number;
  /** How much an error in each value matters; default: all the same. */
  readonly importance?: Float32Array | undefined;
}

export interface Clusters {
  /** Ascending, all different. */
  readonly centroids: Float64Array;
  /** No other centroids of this number have a smaller error. */
  readonly exact: boolean;
}

/**
 * Centroids for values on a line, at most `k`: those that minimise Σ importance × (value − nearest centroid)², or what Lloyd's
 * algorithm makes of a start. With no more different values than `k`, `exact` and `random` give the values themselves; the
 * others do as the paper, and may merge some.
 *
 * `exact` on more than {@link EXACT_LIMIT} different values: the best clusters of some thousand bins of equal weight,
 * refined by Lloyd's algorithm on all values. That is not proved to be the best, but ends where no boundary can move.
 * @param values finite
 */
export function clusterValues(values: Float32Array, k: number, options: ClusterOptions): Clusters {
  const points = gatherPoints(values, options.importance);
  const n = points.values.length;
  const { method } = options;
  if (n === 0 || (n <= k && (method === 'exact' || method === 'random'))) {
    return { centroids: points.values, exact: true };
  }
  if (method !== 'exact') {
    const start = initialCentroids(points, k, method, options.seed ?? 0);
    return { centroids: distinct(lloyd(points, start)), exact: false };
  }
  const isExact = n <= Math.min(EXACT_LIMIT, EXACT_CELLS / k);
  const bins = isExact ? points : binPoints(points, BINS);
  const centroids = means(bins, exactClusters(bins, k));
  if (isExact) return { centroids, exact: true };
  return { centroids: distinct(lloyd(points, centroids)), exact: false };
}

function means({ values, weights }: Points, starts: Int32Array): Float64Array {
  return Float64Array.from(starts, (start, c) => {
    const end = starts[c + 1] ?? values.length;
    let w = 0;
    let wx = 0;
    for (let i = start; i < end; i++) {
      w += weights[i]!;
      wx += weights[i]! * values[i]!;
    }
    return wx / w;
  });
}

function distinct(ascending: Float64Array): Float64Array {
  return ascending.filter((value, i) => i === 0 || value !== ascending[i - 1]);
}

/** For each value the index of the nearest of the ascending centroids; of two as near, the lower. NaN gets the first. */
export function nearestCentroids(values: Float32Array, centroids: ArrayLike<number>): Uint16Array {
  const k = centroids.length;
  const bounds = Float64Array.from({ length: k - 1 }, (_, i) => (centroids[i]! + centroids[i + 1]!) / 2);
  const indices = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!;
    let low = 0;
    let high = k - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (x > bounds[middle]!) low = middle + 1;
      else high = middle;
    }
    indices[i] = low;
  }
  return indices;
}
