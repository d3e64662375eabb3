import { getFloat16, setFloat16 } from '@petamoriken/float16';
import { EspalierError } from '../errors.ts';
import type { NdArray, NdData } from './types.ts';

/** Ranges of the small integer types, for rounding into them. */
const RANGES: Readonly<Record<string, readonly [min: number, max: number]>> = {
  uint8: [0, 255],
  int8: [-128, 127],
  uint16: [0, 65535],
  int16: [-32768, 32767],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  uint4: [0, 15],
  int4: [-8, 7],
};

/**
 * Numbers as an array of an ONNX element type: integers are rounded to the nearest (ties to even) and clamped, float16 is given as
 * its bits, bool is 0 or 1.
 * @throws EspalierError `BAD_DATA` for types that hold no numbers ONNX Runtime can be fed
 */
export function convertNumbers(values: ArrayLike<number>, dtype: string): NdData {
  const { length } = values;
  switch (dtype) {
    case 'float32':
      return values instanceof Float32Array ? values : Float32Array.from(values);
    case 'float64':
      return Float64Array.from(values);
    case 'float16':
      return toHalf(values);
    case 'bool':
      return Uint8Array.from({ length }, (_, i) => (values[i] === 0 ? 0 : 1));
    case 'int64':
      return BigInt64Array.from({ length }, (_, i) => BigInt(roundEven(values[i]!)));
    case 'uint64':
      return BigUint64Array.from({ length }, (_, i) => BigInt(Math.max(0, roundEven(values[i]!))));
    default:
      return toSmallInteger(values, dtype);
  }
}

function toSmallInteger(values: ArrayLike<number>, dtype: string): NdData {
  const range = RANGES[dtype];
  if (range === undefined) {
    throw new EspalierError(
      'BAD_DATA',
      `The model's input has type ${dtype}, which pictures and numbers cannot fill.`,
    );
  }
  const out = makeArray(dtype, values.length) as Uint8Array;
  for (let i = 0; i < values.length; i++) {
    out[i] = Math.min(range[1], Math.max(range[0], roundEven(values[i]!)));
  }
  return out;
}

/** An array of zeros of an ONNX element type; 4-bit types one element an entry. */
export function makeArray(dtype: string, length: number): Exclude<NdData, string[]> {
  switch (dtype) {
    case 'float32':
      return new Float32Array(length);
    case 'float64':
      return new Float64Array(length);
    case 'int8':
    case 'int4':
      return new Int8Array(length);
    case 'uint16':
    case 'float16':
    case 'bfloat16':
      return new Uint16Array(length);
    case 'int16':
      return new Int16Array(length);
    case 'uint32':
      return new Uint32Array(length);
    case 'int32':
      return new Int32Array(length);
    case 'int64':
      return new BigInt64Array(length);
    case 'uint64':
      return new BigUint64Array(length);
    default:
      return new Uint8Array(length);
  }
}

function toHalf(values: ArrayLike<number>): Uint16Array {
  const bits = new Uint16Array(values.length);
  const view = new DataView(bits.buffer);
  for (let i = 0; i < values.length; i++) setFloat16(view, i * 2, values[i]!, true);
  return bits;
}

function roundEven(value: number): number {
  if (!Number.isFinite(value))
    return value > 0 ? Number.MAX_SAFE_INTEGER : value < 0 ? Number.MIN_SAFE_INTEGER : 0;
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** The values as numbers: float16 decoded, 64-bit integers rounded, strings parsed. Float arrays are passed on, not copied. */
export function toNumbers({ dtype, data }: NdArray): Float32Array | Float64Array {
  if (data instanceof Float32Array || data instanceof Float64Array) return data;
  if (dtype === 'float16' && data instanceof Uint16Array) {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    return Float32Array.from({ length: data.length }, (_, i) => getFloat16(view, i * 2, true));
  }
  return Float64Array.from(data as ArrayLike<number | bigint | string>, Number);
}

/** Whether an ONNX type holds fractions that ONNX Runtime can hand out. */
export function isFloatType(dtype: string): boolean {
  return dtype === 'float32' || dtype === 'float64' || dtype === 'float16';
}
