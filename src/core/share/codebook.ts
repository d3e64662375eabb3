import type { ClusterOptions } from './kmeans/index.ts';
import { clusterValues, nearestCentroids } from './kmeans/index.ts';

/** Weights that are shared: each is one of a few. */
export interface SharedWeights {
  /** Ascending. */
  readonly codebook: Float32Array;
  /** For each weight, which one it is. */
  readonly indices: Uint16Array;
  /** Which one is zero: those that were zero before and stay it. −1 when there was none. */
  readonly zero: number;
  /** Whether no codebook of this size has a smaller error. */
  readonly exact: boolean;
}

export interface ShareOptions extends ClusterOptions {
  /** Clusters for the weights other than zero. */
  readonly clusters: number;
  /** Rounds centroids to what the element type, or a shorter codebook, can hold. */
  readonly round?: (centroids: Float32Array) => Float32Array;
}

/**
 * Shares the weights of a layer. Zeros (−0 too) stay out of the clusters and become +0; no other weight becomes zero unless
 * its centroid is. Source: Han et al. 2015, Deep Compression, section 3.
 * @param values finite
 */
export function shareWeights(values: Float32Array, options: ShareOptions): SharedWeights {
  const at = nonZero(values);
  const kept = Float32Array.from(at, i => values[i]!);
  const { importance } = options;
  const ofKept = importance === undefined ? undefined : Float32Array.from(at, i => importance[i]!);
  const { centroids, exact } =
    kept.length === 0
      ? { centroids: new Float64Array(0), exact: true }
      : clusterValues(kept, options.clusters, { ...options, importance: ofKept });
  const rounded = options.round?.(Float32Array.from(centroids)) ?? Float32Array.from(centroids);
  // Assigned by the rounded centroids, so that each weight is as near to its own as can be; those of no weight are dropped.
  const ascending = [...new Set(Array.from(rounded, value => value + 0))].sort((a, b) => a - b);
  const nearest = nearestCentroids(kept, ascending);
  const used = new Set(nearest);
  const hasZero = at.length < values.length;
  const codebook = ascending.filter((_, i) => used.has(i));
  if (hasZero && !codebook.includes(0)) codebook.push(0);
  codebook.sort((a, b) => a - b);
  const zero = hasZero ? codebook.indexOf(0) : -1;
  const place = ascending.map(value => Math.max(0, codebook.indexOf(value)));
  const indices = new Uint16Array(values.length).fill(Math.max(0, zero));
  for (let i = 0; i < at.length; i++) indices[at[i]!] = place[nearest[i]!]!;
  return { codebook: Float32Array.from(codebook), indices, zero, exact };
}

function nonZero(values: Float32Array): Uint32Array {
  const at = new Uint32Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) if (values[i] !== 0) at[n++] = i;
  return at.subarray(0, n);
}

/** Whether every value is a number that can be clustered. */
export function allFinite(values: Float32Array): boolean {
  return values.every(Number.isFinite);
}
