import type {
  AttributeProto,
  GraphProto,
  ModelProto,
  NodeProto,
  SparseTensorProto,
  TensorProto,
} from 'onnx-buf';

/** Every graph of the model: the main one, sub-graphs at any depth, those in function bodies and of training. */
export function* allGraphs(proto: ModelProto): Generator<GraphProto> {
  const pending: GraphProto[] = [];
  const push = (graph: GraphProto | undefined) => graph !== undefined && pending.push(graph);
  push(proto.graph);
  for (const info of proto.trainingInfo) {
    push(info.initialization);
    push(info.algorithm);
  }
  for (const fn of proto.functions) {
    for (const attribute of nodeAttributes(fn.node, fn.attributeProto)) pending.push(...graphsOf(attribute));
  }
  for (let graph = pending.pop(); graph !== undefined; graph = pending.pop()) {
    yield graph;
    for (const attribute of nodeAttributes(graph.node)) pending.push(...graphsOf(attribute));
  }
}

/** Where in a model a tensor stands. */
export type TensorPlace = 'initializer' | 'sparse' | 'attribute';

/** Every tensor of the model: initializers, the parts of sparse ones, and tensors in attributes. */
export function* allTensors(proto: ModelProto): Generator<TensorProto> {
  for (const [tensor] of placedTensors(proto)) yield tensor;
}

/** {@link allTensors}, with the place of each; the order is the same for equal models. */
export function* placedTensors(proto: ModelProto): Generator<[TensorProto, TensorPlace]> {
  for (const graph of allGraphs(proto)) {
    for (const tensor of graph.initializer) yield [tensor, 'initializer'];
    for (const sparse of graph.sparseInitializer) yield* partsOf(sparse);
    for (const attribute of nodeAttributes(graph.node)) yield* tensorsOf(attribute);
  }
  for (const fn of proto.functions) {
    for (const attribute of nodeAttributes(fn.node, fn.attributeProto)) yield* tensorsOf(attribute);
  }
}

function* nodeAttributes(
  nodes: readonly NodeProto[],
  own: readonly AttributeProto[] = [],
): Generator<AttributeProto> {
  yield* own;
  for (const node of nodes) yield* node.attribute;
}

function graphsOf(attribute: AttributeProto): GraphProto[] {
  return attribute.g === undefined ? attribute.graphs : [attribute.g, ...attribute.graphs];
}

function* tensorsOf(attribute: AttributeProto): Generator<[TensorProto, TensorPlace]> {
  if (attribute.t !== undefined) yield [attribute.t, 'attribute'];
  for (const tensor of attribute.tensors) yield [tensor, 'attribute'];
  if (attribute.sparseTensor !== undefined) yield* partsOf(attribute.sparseTensor);
  for (const sparse of attribute.sparseTensors) yield* partsOf(sparse);
}

function* partsOf(sparse: SparseTensorProto): Generator<[TensorProto, TensorPlace]> {
  if (sparse.values !== undefined) yield [sparse.values, 'sparse'];
  if (sparse.indices !== undefined) yield [sparse.indices, 'sparse'];
}
