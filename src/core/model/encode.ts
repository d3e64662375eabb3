import { EspalierError } from '../errors.ts';
import type { DataType } from './dtypes.ts';
import { dataType } from './dtypes.ts';
import { packBits } from './packing.ts';
import { encodeSmallFloats, isSmallFloat } from './small-floats.ts';

/** Adding and taking away 1.5 × 2⁵² leaves a double without its fraction, rounded half to even; exact below 2⁵¹. */
const ROUNDER = 1.5 * 2 ** 52;

/**
 * Raw bytes of real numbers in the given type. Floats round half to even; integers round half to even and saturate, NaN
 * becomes 0; booleans are `value !== 0`. May alias `values` for float32.
 * @throws EspalierError `UNSUPPORTED` for strings, complex and unknown types
 */
export function encodeFloats(values: Float32Array, dtype: number): Uint8Array {
  const type = dataType(dtype);
  if (isSmallFloat(type.name)) {
    const codes = encodeSmallFloats(type.name, values);
    return type.bits === 4 ? packBits(codes as Uint8Array, 4) : bytesOf(codes);
  }
  if (type.name === 'float32') return bytesOf(values);
  if (type.name === 'float64') return bytesOf(new Float64Array(values));
  if (type.name === 'bool') return encodeBooleans(values);
  if (type.kind === 'int' || type.kind === 'uint') {
    return type.bits === 64 ? encodeWide(values, type.kind === 'int') : encodeIntegers(values, type);
  }
  throw new EspalierError('UNSUPPORTED', `Values of ${type.name} can't be encoded.`);
}

function encodeBooleans(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = values[i] === 0 ? 0 : 1;
  return bytes;
}

function encodeIntegers(values: Float32Array, type: DataType): Uint8Array {
  const bits = type.bits!;
  const low = type.kind === 'int' ? -(2 ** (bits - 1)) : 0;
  const high = low + 2 ** bits - 1;
  // Signed arrays take the bit pattern of unsigned numbers too, once these are within the bounds.
  const codes =
    bits === 32
      ? new Uint32Array(values.length)
      : bits === 16
        ? new Uint16Array(values.length)
        : new Uint8Array(values.length);
  for (let i = 0; i < codes.length; i++) {
    const value = values[i]!;
    codes[i] = value >= high ? high : value <= low ? low : value + ROUNDER - ROUNDER;
  }
  return codes instanceof Uint8Array && bits < 8 ? packBits(codes, bits) : bytesOf(codes);
}

/** By halves; a float32 beyond the range becomes the largest float32 within it. */
function encodeWide(values: Float32Array, signed: boolean): Uint8Array {
  const low = signed ? -(2 ** 63) : 0;
  const high = signed ? 2 ** 63 - 1024 : 2 ** 64 - 2048;
  const words = new Uint32Array(values.length * 2);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    // Above 2²⁴ a float32 is whole already.
    const rounded = Math.abs(value) < 2 ** 24 ? value + ROUNDER - ROUNDER : value;
    const whole = rounded >= high ? high : rounded <= low ? low : rounded;
    const upper = Math.floor(whole / 2 ** 32);
    words[2 * i] = whole - upper * 2 ** 32;
    words[2 * i + 1] = upper;
  }
  return bytesOf(words);
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
