import { clusterVectors, nearestVectors, type Vectors } from '../kmeans/vectors.ts';

export interface VectorCodebook {
  /** `[entries, size]`; exact in the element type that `round` rounds to. */
  readonly codebook: Float32Array;
  /** For each vector its entry. */
  readonly indices: Uint8Array;
}

export interface ShareVectorsOptions {
  readonly bits: number;
  readonly size: number;
  readonly seed: number;
  readonly importance: Float32Array | undefined;
  readonly round: (values: Float32Array) => Float32Array;
}

/**
 * Lets vectors of `size` neighbouring weights be one of 2^bits. Vectors of zeros stay so, and are one entry then; single zeros may not.
 * Source: Gong et al. 2014, Compressing Deep Convolutional Networks using Vector Quantization, section 3.3 (product quantization), with one codebook for
 * all parts of a row as Stock et al. 2020, And the Bit Goes Down.
 * @param values finite, a multiple of `size`
 */
export function shareVectors(values: Float32Array, options: ShareVectorsOptions): VectorCodebook {
  const { bits, size, seed, round } = options;
  const count = values.length / size;
  const positive = options.importance && positiveOf(options.importance);
  const kept: number[] = [];
  for (let i = 0; i < count; i++) {
    if (values.subarray(i * size, (i + 1) * size).some(value => value !== 0)) kept.push(i);
  }
  const gather = (from: Float32Array) => {
    const gathered = new Float32Array(kept.length * size);
    for (const [at, i] of kept.entries()) gathered.set(from.subarray(i * size, (i + 1) * size), at * size);
    return gathered;
  };
  const zero = kept.length < count ? new Float32Array(size) : new Float32Array(0);
  const vectors: Vectors = { values: gather(values), size, importance: positive && gather(positive) };
  const room = Math.max(1, 2 ** bits - zero.length / size);
  const centroids = kept.length === 0 ? new Float32Array(0) : round(clusterVectors(vectors, room, seed));
  const nearest = nearestVectors(vectors, centroids);
  // Entries of no vector are dropped; the zeros come first.
  const used = [...new Set(nearest)].sort((a, b) => a - b);
  const offset = zero.length / size;
  const codebook = new Float32Array((used.length + offset) * size);
  for (const [at, entry] of used.entries())
    codebook.set(centroids.subarray(entry * size, (entry + 1) * size), (at + offset) * size);
  const place = new Map(used.map((entry, at) => [entry, at + offset]));
  const indices = new Uint8Array(count);
  for (const [at, i] of kept.entries()) indices[i] = place.get(nearest[at]!)!;
  return { codebook, indices };
}

/** No value is without weight: at least a millionth of the mean. */
function positiveOf(importance: Float32Array): Float32Array {
  const mean = importance.reduce((sum, value) => sum + value, 0) / importance.length;
  const least = mean > 0 ? mean * 1e-6 : 1;
  return importance.map(value => Math.max(value, least));
}
