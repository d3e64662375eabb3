import type { TensorProto } from 'onnx-buf';
import type { NdArray, NdData } from '../data/types.ts';
import { EspalierError } from '../errors.ts';
import { dataType } from './dtypes.ts';
import type { Model } from './model.ts';
import { packBits, unpackBits } from './packing.ts';
import { decodeTable, encodeSmallFloats, isSmallFloat } from './small-floats.ts';
import { dimsOf, elementCount, quote } from './tensors.ts';
import { utf8Decode } from './text.ts';

export { elementCount, makeTensor } from './tensors.ts';

/**
 * The values of a tensor of any real type as float32: integers and float64 are rounded, booleans are 0 and 1.
 * May alias the payload: callers must not write into it.
 * @throws EspalierError `UNSUPPORTED` for strings, complex and unknown types; `CORRUPT` when the size is wrong
 */
export async function readFloats(model: Model, tensor: TensorProto): Promise<Float32Array> {
  return decodeFloats(await model.payload(tensor).read(), tensor.dataType, elementCount(tensor));
}

/** The values of an integer or boolean tensor. @throws EspalierError `UNSUPPORTED` for other types */
export async function readInts(model: Model, tensor: TensorProto): Promise<bigint[]> {
  const type = dataType(tensor.dataType);
  if (type.kind !== 'int' && type.kind !== 'uint' && type.kind !== 'bool') {
    throw new EspalierError('UNSUPPORTED', `Tensor ${quote(tensor)} of ${type.name} is not of integers.`);
  }
  const data = decodeNative(await model.payload(tensor).read(), tensor.dataType, elementCount(tensor));
  return Array.from(data as ArrayLike<number | bigint>, BigInt);
}

/**
 * The values in the array type of their own: bit patterns (`Uint16Array`, `Uint8Array`) for 16- and 8-bit floats,
 * one element an entry for 4- and 2-bit types.
 * @throws EspalierError `UNSUPPORTED` for complex and unknown types
 */
export async function readTensor(model: Model, tensor: TensorProto): Promise<NdArray> {
  const type = dataType(tensor.dataType);
  const dims = dimsOf(tensor);
  if (type.name === 'string') return { dtype: type.name, dims, data: tensor.stringData.map(utf8Decode) };
  const data = decodeNative(await model.payload(tensor).read(), tensor.dataType, elementCount(tensor));
  return { dtype: type.name, dims, data };
}

/** Raw bytes of `count` elements as float32. May alias `bytes`. @throws EspalierError `UNSUPPORTED` */
export function decodeFloats(bytes: Uint8Array, dtype: number, count: number): Float32Array {
  const type = dataType(dtype);
  if (isSmallFloat(type.name)) {
    const table = decodeTable(type.name);
    const codes = type.bits === 16 ? view(Uint16Array, bytes, count) : unpackIfNeeded(bytes, dtype, count);
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = table[codes[i]!]!;
    return values;
  }
  const native = decodeNative(bytes, dtype, count);
  if (native instanceof Float32Array) return native;
  if (native instanceof BigInt64Array || native instanceof BigUint64Array)
    return Float32Array.from(native, Number);
  return Float32Array.from(native as ArrayLike<number>);
}

/** Raw bytes in the array type that {@link readTensor} gives. May alias `bytes`. @throws EspalierError `UNSUPPORTED` */
export function decodeNative(bytes: Uint8Array, dtype: number, count: number): Exclude<NdData, string[]> {
  const type = dataType(dtype);
  switch (type.name) {
    case 'float32':
      return view(Float32Array, bytes, count);
    case 'float64':
      return view(Float64Array, bytes, count);
    case 'int8':
      return view(Int8Array, bytes, count);
    case 'int16':
      return view(Int16Array, bytes, count);
    case 'int32':
      return view(Int32Array, bytes, count);
    case 'int64':
      return view(BigInt64Array, bytes, count);
    case 'uint32':
      return view(Uint32Array, bytes, count);
    case 'uint64':
      return view(BigUint64Array, bytes, count);
  }
  if (type.bits === 16) return view(Uint16Array, bytes, count);
  if (type.bits !== null && type.bits <= 8) return unpackIfNeeded(bytes, dtype, count);
  throw new EspalierError('UNSUPPORTED', `Values of ${type.name} can't be decoded.`);
}

/**
 * Raw bytes of real numbers in the given type. Floats round half to even; integers round half to even and saturate;
 * booleans are `value !== 0`. May alias `values` for float32. @throws EspalierError `UNSUPPORTED` for strings, complex, unknown types
 */
export function encodeFloats(values: Float32Array, dtype: number): Uint8Array {
  const type = dataType(dtype);
  if (isSmallFloat(type.name)) {
    const codes = encodeSmallFloats(type.name, values);
    return type.bits === 4 ? packBits(codes as Uint8Array, 4) : bytesOf(codes);
  }
  switch (type.name) {
    case 'float32':
      return bytesOf(values);
    case 'float64':
      return bytesOf(Float64Array.from(values));
    case 'bool':
      return Uint8Array.from(values, value => (value === 0 ? 0 : 1));
    case 'int64':
      return bytesOf(
        BigInt64Array.from(values, value => BigInt(saturate(value, -(2 ** 63), 2 ** 63 - 1024))),
      );
    case 'uint64':
      return bytesOf(BigUint64Array.from(values, value => BigInt(saturate(value, 0, 2 ** 64 - 2048))));
  }
  if (type.kind === 'int' || type.kind === 'uint')
    return encodeIntegers(values, type.bits!, type.kind === 'int');
  throw new EspalierError('UNSUPPORTED', `Values of ${type.name} can't be encoded.`);
}

function encodeIntegers(values: Float32Array, bits: number, signed: boolean): Uint8Array {
  const low = signed ? -(2 ** (bits - 1)) : 0;
  const high = signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
  const round = (value: number) => saturate(value, low, high);
  if (bits === 32) return bytesOf(signed ? Int32Array.from(values, round) : Uint32Array.from(values, round));
  if (bits === 16) return bytesOf(Uint16Array.from(values, round));
  const bytes = Uint8Array.from(values, round);
  return bits === 8 ? bytes : packBits(bytes, bits);
}

/** Rounded half to even and kept within bounds; NaN is 0. */
function saturate(value: number, low: number, high: number): number {
  if (Number.isNaN(value)) return 0;
  const floor = Math.floor(value);
  const rest = value - floor;
  const rounded = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
  return Math.min(high, Math.max(low, rounded));
}

/** Elements equal to zero (or to `zeroPoint`). @throws EspalierError `UNSUPPORTED` for strings, complex and unknown types */
export async function countZeros(model: Model, tensor: TensorProto, zeroPoint = 0): Promise<number> {
  const values = await readFloats(model, tensor);
  let zeros = 0;
  for (const value of values) if (value === zeroPoint) zeros++;
  return zeros;
}

function unpackIfNeeded(bytes: Uint8Array, dtype: number, count: number): Uint8Array | Int8Array {
  const type = dataType(dtype);
  return type.bits === 8
    ? view(Uint8Array, bytes, count)
    : unpackBits(bytes, count, type.bits!, type.kind === 'int');
}

interface ArrayType<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): T;
}

/** A view where the alignment allows it, else of a copy. */
function view<T>(type: ArrayType<T>, bytes: Uint8Array, count: number): T {
  const size = type.BYTES_PER_ELEMENT;
  if (bytes.byteLength < count * size) {
    throw new EspalierError(
      'CORRUPT',
      `${count} elements of ${size} bytes need ${count * size} bytes, not ${bytes.byteLength}.`,
    );
  }
  const aligned = bytes.byteOffset % size === 0 ? bytes : new Uint8Array(bytes);
  return new type(aligned.buffer, aligned.byteOffset, count);
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
