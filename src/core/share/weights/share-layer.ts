import { DTYPE } from '../../model/dtypes.ts';
import { encodeFloats, decodeFloats } from '../../model/values.ts';
import type { Weight } from '../../passes/weights.ts';
import { allFinite, shareWeights, type SharedWeights } from '../codebook.ts';
import type { ClusterMethod } from '../kmeans/index.ts';
import { shareVectors } from './share-vectors.ts';

/** A layer whose weights are shared: one codebook, or one for each channel; of single weights or of vectors. */
export interface SharedLayer {
  readonly weight: Weight;
  readonly bits: number;
  /** The axis with a codebook for each entry; null: one codebook for all. */
  readonly axis: number | null;
  /** So many neighbouring weights in stored order are one entry of the codebook; 1 where there is more than one codebook. */
  readonly vector: number;
  /** `[channels]`, or one. Each has at most 2^bits entries, exact in the weight's element type; single values ascend. */
  readonly codebooks: readonly Float32Array[];
  /** Element type that the codebooks are stored in: the weight's own, or float16 where that holds them. */
  readonly codebookType: number;
  /** For each weight, or vector of them, in stored order: its place in its codebook. */
  readonly indices: Uint8Array;
  /** Σ (w − shared)² / Σ w², each counted by its importance; 0 for a layer of zeros. */
  readonly error: number;
}

export interface ShareLayerOptions {
  readonly bits: number;
  readonly axis: number | null;
  /** Default 1. With more there is one codebook, and the method is k-means++. */
  readonly vector?: number;
  readonly method: ClusterMethod;
  readonly seed: number;
  readonly importance: Float32Array | undefined;
}

/**
 * Shares the weights of a layer; zero stays zero and counts among the 2^bits values.
 * @returns undefined when some value is not finite
 */
export function shareLayer(
  weight: Weight,
  values: Float32Array,
  options: ShareLayerOptions,
): SharedLayer | undefined {
  if (!allFinite(values)) return undefined;
  const { bits, axis, importance, vector = 1 } = options;
  if (vector > 1) return shareInVectors(weight, values, vector, options);
  const own = weight.constant.tensor.dataType;
  const channelOf = channelFinder(weight.dims, axis);
  const channels = axis === null ? 1 : weight.dims[axis]!;
  const places = Array.from({ length: channels }, () => [] as number[]);
  if (axis !== null) for (let i = 0; i < values.length; i++) places[channelOf(i)]!.push(i);
  const indices = new Uint8Array(values.length);
  const codebooks: Float32Array[] = [];
  for (const own of places) {
    const part = axis === null ? values : Float32Array.from(own, i => values[i]!);
    const ofPart = importance && axis !== null ? Float32Array.from(own, i => importance[i]!) : importance;
    const shared = shareWithin(part, ofPart, weight, options);
    codebooks.push(shared.codebook);
    if (axis === null) indices.set(shared.indices);
    else for (const [i, at] of own.entries()) indices[at] = shared.indices[i]!;
  }
  const codebookType = codebooks.every(isFloat16) && mayBeShort(weight, bits) ? DTYPE.float16 : own;
  return finished({ weight, bits, axis, vector, codebooks, codebookType, indices }, values, importance);
}

function shareInVectors(
  weight: Weight,
  values: Float32Array,
  vector: number,
  { bits, seed, importance }: ShareLayerOptions,
): SharedLayer {
  const codebookType = weight.constant.tensor.dataType;
  const round = (centroids: Float32Array) => rounded(centroids, codebookType);
  const { codebook, indices } = shareVectors(values, { bits, size: vector, seed, importance, round });
  const layer = { weight, bits, axis: null, vector, codebooks: [codebook], codebookType, indices };
  return finished(layer, values, importance);
}

function finished(
  layer: Omit<SharedLayer, 'error'>,
  values: Float32Array,
  importance: Float32Array | undefined,
): SharedLayer {
  return { ...layer, error: relativeError(values, sharedValues(layer), importance) };
}

function shareWithin(
  values: Float32Array,
  importance: Float32Array | undefined,
  weight: Weight,
  { bits, method, seed }: ShareLayerOptions,
): SharedWeights {
  const clusters = Math.max(1, 2 ** bits - (values.includes(0) ? 1 : 0));
  const isShort = mayBeShort(weight, bits);
  const round = (centroids: Float32Array) => {
    const exact = rounded(centroids, weight.constant.tensor.dataType);
    const short = rounded(centroids, DTYPE.float16);
    // Fewer than asked for are the values themselves, which are to stay.
    return isShort && centroids.length === clusters && isFine(centroids, short) ? short : exact;
  };
  return shareWeights(values, { clusters, method, seed, importance, round });
}

/** A codebook of float32 that takes more than so small a part of the indices is worth shortening to float16. */
const WORTH = 1 / 64;
const LEAST_ELEMENTS = 1024;
/** Bytes of the Cast that goes with it. */
const CAST_BYTES = 100;

function mayBeShort({ elements, constant }: Weight, bits: number): boolean {
  const isFloat32 = constant.tensor.dataType === DTYPE.float32;
  const saved = 2 * 2 ** bits;
  return isFloat32 && elements >= LEAST_ELEMENTS && saved > CAST_BYTES && 2 * saved > elements * WORTH;
}

/** Noise that rounding the codebook may add, as a part of what the codebook itself makes: a twelfth of the squared gaps. */
const ADDED_NOISE = 0.05;

function isFine(centroids: Float32Array, short: Float32Array): boolean {
  let added = 0;
  let own = 0;
  for (let i = 1; i < centroids.length; i++) {
    added += (centroids[i]! - short[i]!) ** 2;
    own += (centroids[i]! - centroids[i - 1]!) ** 2 / 12;
  }
  return added <= ADDED_NOISE * own;
}

function rounded(values: Float32Array, dtype: number): Float32Array {
  return decodeFloats(encodeFloats(values, dtype), dtype, values.length).slice();
}

function isFloat16(values: Float32Array): boolean {
  const short = rounded(values, DTYPE.float16);
  return values.every((value, i) => value === short[i]);
}

/** Which entry of the axis an element belongs to, from its index in stored order. */
function channelFinder(dims: readonly number[], axis: number | null): (index: number) => number {
  if (axis === null) return () => 0;
  const inner = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const size = dims[axis]!;
  return index => Math.floor(index / inner) % size;
}

/** The weights that a shared layer stands for. */
export function sharedValues({
  weight,
  axis,
  vector,
  codebooks,
  indices,
}: Pick<SharedLayer, 'weight' | 'axis' | 'vector' | 'codebooks' | 'indices'>): Float32Array {
  if (vector > 1) {
    const values = new Float32Array(indices.length * vector);
    for (const [i, index] of indices.entries())
      values.set(codebooks[0]!.subarray(index * vector, (index + 1) * vector), i * vector);
    return values;
  }
  const channelOf = channelFinder(weight.dims, axis);
  return Float32Array.from(indices, (index, i) => codebooks[channelOf(i)]![index]!);
}

function relativeError(
  values: Float32Array,
  shared: Float32Array,
  importance: Float32Array | undefined,
): number {
  let error = 0;
  let all = 0;
  for (let i = 0; i < values.length; i++) {
    const h = importance?.[i] ?? 1;
    error += h * (values[i]! - shared[i]!) ** 2;
    all += h * values[i]! ** 2;
  }
  return all === 0 ? 0 : error / all;
}
