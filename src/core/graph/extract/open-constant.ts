import { create } from '@bufbuild/protobuf';
import {
  TensorShapeProto_DimensionSchema,
  TensorShapeProtoSchema,
  TypeProto_TensorSchema,
  TypeProtoSchema,
  ValueInfoProtoSchema,
  type ValueInfoProto,
} from 'onnx-buf';
import type { Model } from '../../model/model.ts';

/** A graph input of a type and of sizes; null for sizes that are open. Without sizes even the rank is open. */
export function inputOf(
  name: string,
  dtype: number,
  dims: readonly (number | null)[] | null,
): ValueInfoProto {
  const dim = dims?.map(size =>
    create(
      TensorShapeProto_DimensionSchema,
      size === null ? {} : { value: { case: 'dimValue', value: BigInt(size) } },
    ),
  );
  const shape = dim && create(TensorShapeProtoSchema, { dim });
  const tensor = create(TypeProto_TensorSchema, { elemType: dtype, ...(shape && { shape }) });
  return create(ValueInfoProtoSchema, {
    name,
    type: create(TypeProtoSchema, { value: { case: 'tensorType', value: tensor } }),
  });
}

/**
 * Makes a constant of the main graph an input, to be fed anew for each run. Edits the model.
 * @param name of an initializer, or of the output of a Constant node
 */
export function constantToInput(model: Model, name: string, dtype: number, dims: readonly number[]): void {
  const { graph } = model;
  graph.initializer = graph.initializer.filter(tensor => tensor.name !== name);
  graph.node = graph.node.filter(node => node.opType !== 'Constant' || node.output[0] !== name);
  graph.input = graph.input.filter(input => input.name !== name);
  graph.input.push(inputOf(name, dtype, dims));
}
