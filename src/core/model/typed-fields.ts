import type { TensorProto } from 'onnx-buf';
import { EspalierError } from '../errors.ts';
import { dataType } from './dtypes.ts';
import { quote } from './tensors.ts';

/**
 * The typed fields of a tensor in raw layout, by the table in onnx.proto: `int32_data` holds every type of up to 32 bits
 * that has no field of its own (16-bit floats as their bit patterns, 4- and 2-bit values already packed into bytes).
 * @throws EspalierError `UNSUPPORTED` for strings and unknown types
 */
export function typedFieldsToRaw(tensor: TensorProto): Uint8Array {
  const type = dataType(tensor.dataType);
  switch (type.name) {
    case 'float32':
    case 'complex64':
      return bytesOf(Float32Array.from(tensor.floatData));
    case 'float64':
    case 'complex128':
      return bytesOf(Float64Array.from(tensor.doubleData));
    case 'int64':
      return bytesOf(BigInt64Array.from(tensor.int64Data));
    case 'uint32':
      return bytesOf(Uint32Array.from(tensor.uint64Data, Number));
    case 'uint64':
      return bytesOf(BigUint64Array.from(tensor.uint64Data));
    case 'int32':
      return bytesOf(Int32Array.from(tensor.int32Data));
    case 'int16':
    case 'uint16':
    case 'float16':
    case 'bfloat16':
      return bytesOf(Uint16Array.from(tensor.int32Data));
  }
  if (type.bits !== null && type.bits <= 8) return Uint8Array.from(tensor.int32Data);
  throw new EspalierError('UNSUPPORTED', `Tensor ${quote(tensor)} of ${type.name} has no raw form.`);
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
