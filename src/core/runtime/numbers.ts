import { getFloat16 } from '@petamoriken/float16';
import type { NdArray } from '../data/types.ts';

/** The values as numbers: float16 decoded, 64-bit integers rounded, strings NaN. Float arrays are passed on, not copied. */
export function toNumbers({ dtype, data }: NdArray): Float32Array | Float64Array {
  if (data instanceof Float32Array || data instanceof Float64Array) return data;
  if (dtype === 'float16' && data instanceof Uint16Array) {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    return Float32Array.from({ length: data.length }, (_, i) => getFloat16(view, i * 2, true));
  }
  return Float64Array.from(data as ArrayLike<number | bigint | string>, Number);
}

/** Whether an ONNX type holds fractions. */
export function isFloatType(dtype: string): boolean {
  return dtype === 'float32' || dtype === 'float64' || dtype === 'float16';
}
