import { dataType } from '../model/dtypes.ts';
import { decodeFloats } from '../model/values.ts';

/**
 * The magnitude |w| of a float as an unsigned integer that orders as it does: its bits without the sign. Weights of up
 * to 32 bits have one word (the bits of a float32, which holds them exactly), float64 has two (`high`, `low`).
 */
export interface Keys {
  readonly high: Uint32Array;
  readonly low: Uint32Array | undefined;
}

/** Types whose weights can be ordered and set to zero. */
export const PRUNABLE_TYPES = ['float32', 'float16', 'bfloat16', 'float64'] as const;

export type KeyWidth = 1 | 2;

/** Words that the keys of this element type need. */
export function keyWidth(dtype: number): KeyWidth {
  return dataType(dtype).name === 'float64' ? 2 : 1;
}

/** Keys of the elements in `piece` (raw bytes, aligned). A width of 2 is allowed for all types, so that they can be compared. */
export function keysOf(piece: Uint8Array, dtype: number, width: KeyWidth): Keys {
  const type = dataType(dtype);
  const count = piece.byteLength / (type.bits! / 8);
  if (type.name === 'float64') return wordsOf(new Float64Array(piece.buffer, piece.byteOffset, count));
  const floats = type.name === 'float32' ? undefined : decodeFloats(piece, dtype, count);
  if (width === 2) {
    return wordsOf(Float64Array.from(floats ?? new Float32Array(piece.buffer, piece.byteOffset, count)));
  }
  const bits = floats
    ? new Uint32Array(floats.buffer, floats.byteOffset, count)
    : new Uint32Array(piece.buffer, piece.byteOffset, count);
  const high = new Uint32Array(count);
  for (let i = 0; i < count; i++) high[i] = bits[i]! & 0x7fffffff;
  return { high, low: undefined };
}

function wordsOf(values: Float64Array): Keys {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const high = new Uint32Array(values.length);
  const low = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    low[i] = words[2 * i]!;
    high[i] = words[2 * i + 1]! & 0x7fffffff;
  }
  return { high, low };
}

/** A point between the weights that go and those that stay. */
export interface Cut {
  readonly width: KeyWidth;
  /** Keys below go. */
  readonly high: number;
  readonly low: number;
  /** Of the weights whose key is equal, so many go too, the first ones in order. */
  readonly ties: number;
}

/** The cut that keeps |w| ≥ threshold. */
export function cutAtThreshold(threshold: number, width: KeyWidth): Cut {
  const words = new Uint32Array(2);
  const double = new Float64Array(words.buffer);
  if (width === 2) {
    double[0] = threshold;
    return { width, high: words[1]!, low: words[0]!, ties: 0 };
  }
  const single = new Float32Array(words.buffer);
  single[0] = threshold;
  // Rounding may have gone below the threshold: the next float32 is then the first that stays.
  const high = single[0] < threshold ? words[0]! + 1 : words[0]!;
  return { width, high, low: 0, ties: 0 };
}

/** The same cut for keys of one word. */
export function narrowCut(cut: Cut): Cut {
  if (cut.width === 1) return cut;
  const value = cutValue(cut);
  const narrow = cutAtThreshold(value, 1);
  return Math.fround(value) === value ? { ...narrow, ties: cut.ties } : narrow;
}

/** |w| at the cut. */
function cutValue(cut: Cut): number {
  const words = new Uint32Array([cut.width === 2 ? cut.low : cut.high, cut.high]);
  return cut.width === 2 ? new Float64Array(words.buffer)[0]! : new Float32Array(words.buffer)[0]!;
}
