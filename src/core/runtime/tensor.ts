import type * as Ort from 'onnxruntime-node';
import type { NdArray } from '../data/types.ts';
import { EspalierError } from '../errors.ts';

/**
 * Element types that onnxruntime-node can feed and fetch. Its declarations have int4 and uint4 too, but version 1.30 refuses to be
 * fed with them, and ends the process when it is asked for such an output.
 */
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
]);

/** Whether an array of this ONNX element type can be given to ONNX Runtime and taken from it. */
export function isRunnableType(dtype: string): dtype is Ort.Tensor.Type {
  return ORT_TYPES.has(dtype);
}

/**
 * An array as an ONNX Runtime tensor that shares its memory.
 * @throws EspalierError `UNSUPPORTED` for element types that onnxruntime-node cannot hold (complex, bfloat16, 8-bit floats, 4 bits…)
 */
export function toOrtTensor(ort: typeof Ort, name: string, array: NdArray): Ort.Tensor {
  const { dtype, dims, data } = array;
  if (!isRunnableType(dtype)) {
    throw new EspalierError(
      'UNSUPPORTED',
      `Input "${name}" has type ${dtype}, which ONNX Runtime for Node cannot be fed.`,
    );
  }
  const count = dims.reduce((product, dim) => product * dim, 1);
  if (data.length !== count) {
    throw new EspalierError(
      'BAD_DATA',
      `Input "${name}" has ${data.length} values, but its shape [${dims.join(', ')}] holds ${count}.`,
    );
  }
  // The constructor's overloads pair each type with its array; NdArray promises that pairing in words only.
  return new ort.Tensor(dtype as 'float32', data as Float32Array, dims);
}

/** The array behind an ONNX Runtime tensor; shares its memory. */
export function fromOrtTensor(tensor: Ort.Tensor): NdArray {
  return { dtype: tensor.type, dims: [...tensor.dims], data: tensor.data };
}
