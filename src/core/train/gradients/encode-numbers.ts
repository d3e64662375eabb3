import { DTYPE } from '../../model/dtypes.ts';
import { encodeFloats } from '../../model/values.ts';

/** Raw bytes of numbers, without the detour over float32 where the type holds more digits. */
export function encodeNumbers(values: readonly number[], dtype: number): Uint8Array {
  if (dtype === DTYPE.int64) return bytesOf(BigInt64Array.from(values, BigInt));
  if (dtype === DTYPE.float64) return bytesOf(Float64Array.from(values));
  return encodeFloats(Float32Array.from(values), dtype);
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
