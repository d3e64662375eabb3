import { create } from '@bufbuild/protobuf';
import { TypeProtoSchema, ValueInfoProtoSchema, type ValueInfoProto } from 'onnx-buf';

/** Declares an input or output of a graph. */
export function tensorInfo(name: string, dtype: number, dims: readonly number[]): ValueInfoProto {
  const dim = dims.map(size => ({ value: { case: 'dimValue' as const, value: BigInt(size) } }));
  return create(ValueInfoProtoSchema, {
    name,
    type: create(TypeProtoSchema, {
      value: { case: 'tensorType', value: { elemType: dtype, shape: { dim } } },
    }),
  });
}
