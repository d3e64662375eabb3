import type * as Ort from 'onnxruntime-node';
import type { NdArray, NdData } from '../data/types.ts';
import { EspalierError } from '../errors.ts';

/** Element types that onnxruntime-node can feed and fetch. */
const ORT_TYPES = new Set<string>([
  'float32',
  'uint8',
  'int8',
  'uint16',
  'int16',
  'int32',
  'int64',
  'string',
  'bool',
  'float16',
  'float64',
  'uint32',
  'uint64',
  'uint4',
  'int4',
]);

/** Whether an array of this ONNX element type can be given to ONNX Runtime. */
export function isRunnableType(dtype: string): dtype is Ort.Tensor.Type {
  return ORT_TYPES.has(dtype);
}

/**
 * An array as an ONNX Runtime tensor; no copy but for 4-bit types, which are packed two to a byte.
 * @throws EspalierError `UNSUPPORTED` for element types that onnxruntime-node cannot hold (complex, bfloat16, float8…)
 */
export function toOrtTensor(ort: typeof Ort, name: string, array: NdArray): Ort.Tensor {
  const { dtype, dims } = array;
  if (!isRunnableType(dtype)) {
    throw new EspalierError(
      'UNSUPPORTED',
      `Input "${name}" has type ${dtype}, which ONNX Runtime cannot be fed.`,
    );
  }
  const count = dims.reduce((product, dim) => product * dim, 1);
  const data = dtype === 'int4' || dtype === 'uint4' ? packNibbles(array.data, count) : array.data;
  const expected = dtype === 'int4' || dtype === 'uint4' ? Math.ceil(count / 2) : count;
  if (data.length !== expected) {
    throw new EspalierError(
      'BAD_DATA',
      `Input "${name}" has ${data.length} values, but its shape [${dims.join(', ')}] holds ${count}.`,
    );
  }
  // The constructor's overloads pair each type with its array; NdArray promises that pairing in words only.
  return new ort.Tensor(dtype as 'float32', data as Float32Array, dims);
}

/** The array behind an ONNX Runtime tensor; 4-bit types unpacked to one element an entry. */
export function fromOrtTensor(tensor: Ort.Tensor): NdArray {
  const dims = [...tensor.dims];
  const count = dims.reduce((product, dim) => product * dim, 1);
  if (tensor.type === 'int4' || tensor.type === 'uint4') {
    const bytes = new Uint8Array(bufferOf(tensor.data as unknown as Uint8Array));
    return { dtype: tensor.type, dims, data: unpackNibbles(bytes, count, tensor.type === 'int4') };
  }
  return { dtype: tensor.type, dims, data: tensor.data };
}

function bufferOf(view: Uint8Array): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/** Two to a byte, low nibble first. Data that are packed already pass through. */
function packNibbles(data: NdData, count: number): Uint8Array {
  if (data.length !== count) return data as Uint8Array;
  const packed = new Uint8Array(Math.ceil(count / 2));
  for (let i = 0; i < count; i++) {
    const nibble = Number(data[i]) & 0xf;
    packed[i >> 1]! |= i % 2 === 0 ? nibble : nibble << 4;
  }
  return packed;
}

function unpackNibbles(bytes: Uint8Array, count: number, signed: boolean): Int8Array | Uint8Array {
  const values = signed ? new Int8Array(count) : new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const byte = bytes[i >> 1] ?? 0;
    const nibble = i % 2 === 0 ? byte & 0xf : byte >> 4;
    values[i] = signed && nibble > 7 ? nibble - 16 : nibble;
  }
  return values;
}
