import { dataType } from '../model/dtypes.ts';
import type { Payload } from '../model/payload.ts';
import { elementPieces } from '../passes/element-stream.ts';
import { keysOf, type Cut, type KeyWidth, type Keys } from './magnitude-keys.ts';

const BUCKETS = 65_536;
const FULL = 0xffff;

/** Weights in their stored form. */
export interface StoredWeights {
  readonly payload: Payload;
  readonly dtype: number;
}

/** What one reading of a tensor tells. */
export interface MagnitudeCount {
  /** Elements by the upper 16 bits of their key. */
  readonly buckets: Float64Array;
  readonly elements: number;
  readonly zeros: number;
  readonly nonFinite: number;
}

export type OnPiece = (bytes: number) => void;

/** Counts zeros, infinities and NaN, and starts the search of {@link selectSmallest}. */
export async function countMagnitudes(
  weights: StoredWeights,
  width: KeyWidth,
  onPiece: OnPiece,
  signal?: AbortSignal,
): Promise<MagnitudeCount> {
  const buckets = new Float64Array(BUCKETS);
  let zeros = 0;
  for await (const keys of keyPieces(weights, width, onPiece, signal)) {
    const { high, low } = keys;
    for (let i = 0; i < high.length; i++) {
      const key = high[i]!;
      buckets[key >>> 16]!++;
      if (key === 0 && (low === undefined || low[i] === 0)) zeros++;
    }
  }
  // Exponents of all ones: infinities and NaN.
  const nonFinite = sum(buckets.subarray(width === 1 ? 0x7f80 : 0x7ff0));
  return { buckets, elements: sum(buckets), zeros, nonFinite };
}

/**
 * The cut that lets exactly the `count` smallest magnitudes of all tensors together go; of equal ones the first. An
 * exact radix selection, 16 bits of the key at a time: memory is one histogram, however large the tensors are.
 * @param first the sum of their {@link countMagnitudes}
 */
export async function selectSmallest(
  all: readonly StoredWeights[],
  count: number,
  width: KeyWidth,
  first: Float64Array,
  onPiece: OnPiece,
  signal?: AbortSignal,
): Promise<Cut> {
  const words = [0, 0];
  let { bucket, below } = findBucket(first, count);
  words[0] = bucket * BUCKETS;
  for (let digit = 1; digit < 2 * width; digit++) {
    const histogram = new Float64Array(BUCKETS);
    for (const weights of all) {
      for await (const keys of keyPieces(weights, width, onPiece, signal)) {
        tally(keys, digit, words[0], words[1]!, histogram);
      }
    }
    count -= below;
    ({ bucket, below } = findBucket(histogram, count));
    const word = digit >> 1;
    words[word] = digit % 2 === 0 ? bucket * BUCKETS : words[word]! + bucket;
  }
  return { width, high: words[0], low: words[1]!, ties: count - below };
}

/** Elements below the cut, exactly at it, and zeros (which are among the former or the latter). */
export interface CutCount {
  readonly below: number;
  readonly equal: number;
  readonly zeros: number;
}

export async function countBelow(
  weights: StoredWeights,
  cut: Cut,
  onPiece: OnPiece,
  signal?: AbortSignal,
): Promise<CutCount> {
  const count = { below: 0, equal: 0, zeros: 0 };
  for await (const { high, low } of keyPieces(weights, cut.width, onPiece, signal)) {
    for (let i = 0; i < high.length; i++) {
      const key = high[i]!;
      const minor = low === undefined ? cut.low : low[i]!;
      if (key < cut.high || (key === cut.high && minor < cut.low)) count.below++;
      else if (key === cut.high && minor === cut.low) count.equal++;
      if (key === 0 && (low === undefined || minor === 0)) count.zeros++;
    }
  }
  return count;
}

/** The bucket in which the `count`-th smallest lies, and how many lie in buckets below it. */
function findBucket(histogram: Float64Array, count: number): { bucket: number; below: number } {
  let below = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const next = below + histogram[bucket]!;
    // Strictly more: when the count ends with a bucket, the cut lies at the next one that is not empty.
    if (next > count) return { bucket, below };
    below = next;
  }
  // All of them go: a cut above every key.
  return { bucket: FULL, below };
}

/** Adds digit `digit` (16 bits, 0 = uppermost) of the keys whose upper digits are those of `high`, `low`. */
function tally(keys: Keys, digit: number, high: number, low: number, histogram: Float64Array): void {
  const { high: highs, low: lows } = keys;
  const upper = high >>> 16;
  if (digit === 1) {
    for (const key of highs) if (key >>> 16 === upper) histogram[key & FULL]!++;
  } else if (digit === 2) {
    for (let i = 0; i < highs.length; i++) if (highs[i] === high) histogram[lows![i]! >>> 16]!++;
  } else {
    const lowUpper = low >>> 16;
    for (let i = 0; i < highs.length; i++) {
      if (highs[i] === high && lows![i]! >>> 16 === lowUpper) histogram[lows![i]! & FULL]!++;
    }
  }
}

async function* keyPieces(
  { payload, dtype }: StoredWeights,
  width: KeyWidth,
  onPiece: OnPiece,
  signal?: AbortSignal,
): AsyncGenerator<Keys> {
  for await (const piece of elementPieces(payload, dataType(dtype).bits! / 8, signal)) {
    yield keysOf(piece, dtype, width);
    onPiece(piece.byteLength);
  }
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
