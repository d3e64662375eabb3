import { create } from '@bufbuild/protobuf';
import { TensorProtoSchema, type AttributeProto, type TensorProto } from 'onnx-buf';
import { DTYPE } from '../model/dtypes.ts';

type Fields = Partial<Pick<TensorProto, 'dims' | 'floatData' | 'int64Data' | 'stringData'>>;

/** The tensor that an attribute of a Constant node stands for; undefined for other attributes. */
export function tensorOfAttribute(attribute: AttributeProto): TensorProto | undefined {
  const make = (fields: Fields, dataType: number) => create(TensorProtoSchema, { ...fields, dataType });
  switch (attribute.name) {
    case 'value':
      return attribute.t;
    case 'value_float':
      return make({ floatData: [attribute.f] }, DTYPE.float32);
    case 'value_floats':
      return make({ dims: [BigInt(attribute.floats.length)], floatData: attribute.floats }, DTYPE.float32);
    case 'value_int':
      return make({ int64Data: [attribute.i] }, DTYPE.int64);
    case 'value_ints':
      return make({ dims: [BigInt(attribute.ints.length)], int64Data: attribute.ints }, DTYPE.int64);
    case 'value_string':
      return make({ stringData: [attribute.s] }, DTYPE.string);
    case 'value_strings':
      return make({ dims: [BigInt(attribute.strings.length)], stringData: attribute.strings }, DTYPE.string);
    default:
      return undefined;
  }
}
