import type { TensorProto } from 'onnx-buf';
import type { NdArray, NdData } from '../data/types.ts';
import { EspalierError } from '../errors.ts';
import { dataType } from './dtypes.ts';
import type { Model } from './model.ts';
import { unpackBits } from './packing.ts';
import { decodeTable, isSmallFloat } from './small-floats.ts';
import { dimsOf, elementCount, quote } from './tensors.ts';
import { utf8Decode } from './text.ts';

export { encodeFloats } from './encode.ts';
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
  if (native instanceof BigInt64Array || native instanceof BigUint64Array) return floatsOf64(native);
  return new Float32Array(native);
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

/** By halves: a `bigint` for every element would take fifty times as long. */
function floatsOf64(values: BigInt64Array | BigUint64Array): Float32Array {
  const low = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const high = values instanceof BigInt64Array ? new Int32Array(low.buffer, low.byteOffset, low.length) : low;
  const floats = new Float32Array(values.length);
  for (let i = 0; i < floats.length; i++) floats[i] = high[2 * i + 1]! * 2 ** 32 + low[2 * i]!;
  return floats;
}
