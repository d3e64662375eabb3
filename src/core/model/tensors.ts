import { create } from '@bufbuild/protobuf';
import type { TensorProto } from 'onnx-buf';
import { TensorProtoSchema } from 'onnx-buf';
import { EspalierError } from '../errors.ts';
import { dataType, rawByteLength } from './dtypes.ts';
import { shown } from './text.ts';

/** Elements more than this can't be addressed by anything that runs models; a larger product is a damaged file. */
const MAX_ELEMENTS = 2 ** 48;

/** Dimensions as numbers. @throws EspalierError `CORRUPT` for negative or absurd ones, naming the tensor */
export function dimsOf(tensor: TensorProto): number[] {
  const dims = tensor.dims.map(Number);
  let elements = 1;
  for (const dim of dims) {
    if (dim < 0) {
      throw new EspalierError(
        'CORRUPT',
        `Tensor ${quote(tensor)} has a negative dimension (${dims.join('×')}).`,
      );
    }
    elements *= dim === 0 ? 1 : dim;
  }
  if (elements > MAX_ELEMENTS) {
    throw new EspalierError(
      'CORRUPT',
      `Tensor ${quote(tensor)} claims an impossible size (${dims.join('×')}).`,
    );
  }
  return dims;
}

/** Number of elements; 1 for a scalar. @throws EspalierError `CORRUPT`, as {@link dimsOf} */
export function elementCount(tensor: TensorProto): number {
  return dimsOf(tensor).reduce((product, dim) => product * dim, 1);
}

/** Bytes in raw form that dims and type ask for; `null` for strings and unknown types. */
export function expectedBytes(tensor: TensorProto): number | null {
  return rawByteLength(dataType(tensor.dataType), elementCount(tensor));
}

/** How a message names the tensor. */
export function quote(tensor: TensorProto): string {
  return tensor.name === '' ? '(unnamed)' : `"${shown(tensor.name)}"`;
}

/**
 * A tensor with its bytes in raw form inside the message: right for small ones. For large ones make it with empty
 * bytes and give them by `model.setPayload`.
 */
export function makeTensor(
  name: string,
  dtype: number,
  dims: readonly number[],
  bytes: Uint8Array = new Uint8Array(0),
): TensorProto {
  const rawData =
    bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
  return create(TensorProtoSchema, { name, dataType: dtype, dims: dims.map(BigInt), rawData });
}

/** Empties every field of the tensor that holds or points at data. Pieces kept out of the message are not touched. */
export function clearData(tensor: TensorProto): void {
  tensor.floatData = [];
  tensor.int32Data = [];
  tensor.int64Data = [];
  tensor.doubleData = [];
  tensor.uint64Data = [];
  tensor.stringData = [];
  tensor.externalData = [];
  // Without an own property the default of the prototype shows, and the field is not written.
  Reflect.deleteProperty(tensor, 'dataLocation');
  Reflect.deleteProperty(tensor, 'rawData');
}
