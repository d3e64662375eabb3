import { clone } from '@bufbuild/protobuf';
import { TensorProtoSchema, type NodeProto, type TensorProto } from 'onnx-buf';
import { buildScopes } from '../../graph/scope.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import type { Payload } from '../../model/payload.ts';
import { elementCount } from '../../model/tensors.ts';
import { readersOf } from '../../simplify/rename.ts';
import { UniqueNames } from '../unique-names.ts';

/** Inputs that are vectors along the channels, by operator. */
const VECTORS: Readonly<Record<string, readonly number[]>> = {
  Conv: [2],
  Gemm: [2],
  Add: [0, 1],
  Mul: [0, 1],
  LayerNormalization: [1, 2],
  RMSNormalization: [1],
};

/**
 * Gives each node of the main graph its own copy of the vectors that several read: exporters store equal ones (biases of zeros, scales of ones) once, and
 * channels of one layer are not those of another. Scopes must be built anew afterwards.
 * @returns what takes the copies back that nobody has written into
 */
export function unshareVectors(model: Model): () => void {
  const scope = buildScopes(model);
  const names = new UniqueNames(model.proto);
  const copies: { node: NodeProto; index: number; name: string; copy: TensorProto; payload: Payload }[] = [];
  const readersLeft = new Map<string, number>();
  const own = (node: NodeProto, index: number): void => {
    const name = node.input[index] ?? '';
    const constant = name === '' ? undefined : scope.constant(name);
    if (constant?.kind !== 'initializer' || constant.scope !== scope) return;
    const { tensor } = constant;
    const isVector =
      elementCount(tensor) > 1 && elementCount(tensor) === Math.max(...tensor.dims.map(Number));
    if (!isVector || tensor.dataType !== DTYPE.float32) return;
    const left = readersLeft.get(name) ?? readersOf(scope, name).reduce((sum, { count }) => sum + count, 0);
    // The last one keeps it.
    if (left < 2) return;
    readersLeft.set(name, left - 1);
    const payload = model.payload(tensor);
    const copy = clone(TensorProtoSchema, tensor);
    copy.name = names.take(`${name}_of_${node.name || node.output[0]}`);
    model.setPayload(copy, payload);
    model.graph.initializer.push(copy);
    node.input[index] = copy.name;
    copies.push({ node, index, name, copy, payload });
  };
  for (const node of scope.nodes) for (const index of VECTORS[node.opType] ?? []) own(node, index);
  return () => {
    const unused = copies.filter(({ copy, payload }) => model.payload(copy) === payload);
    for (const { node, index, name } of unused) node.input[index] = name;
    const gone = new Set(unused.map(({ copy }) => copy));
    model.graph.initializer = model.graph.initializer.filter(tensor => !gone.has(tensor));
  };
}
