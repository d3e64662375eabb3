import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type GraphProto, type NodeProto, type TensorProto } from 'onnx-buf';
import { makeAttrInt } from '../model/attributes.ts';
import { DTYPE } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';
import { encodeFloats, makeTensor } from '../model/values.ts';
import type { Weight } from '../passes/weights.ts';
import { int8Payload, type FloatTensor, type ScaleType } from './int8.ts';
import type { UniqueNames } from './unique-names.ts';

/** A weight and how it is to be stored. */
export interface QuantizedWeight {
  readonly weight: Weight;
  readonly tensor: FloatTensor;
  readonly scales: Float32Array;
  readonly scaleType: ScaleType;
}

/** What takes the place of one weight in its graph. */
interface Parts {
  readonly initializers: readonly TensorProto[];
  readonly nodes: readonly NodeProto[];
}

/**
 * Stores weights as int8 with a DequantizeLinear behind each. That node's output has the weight's old name, so that
 * every reader, in whatever sub-graph or function, goes on as before, and all readers of a shared weight share it.
 * Nodes stand before the first reader, or where the Constant node was: the order stays topological.
 */
export function storeQuantized(
  model: Model,
  weights: readonly QuantizedWeight[],
  names: UniqueNames,
): { readonly droppedInputs: number } {
  const byGraph = new Map<GraphProto, { weight: Weight; parts: Parts }[]>();
  for (const quantized of weights) {
    const { graph } = quantized.weight.constant.scope;
    const list = byGraph.get(graph) ?? [];
    list.push({ weight: quantized.weight, parts: makeParts(model, quantized, names) });
    byGraph.set(graph, list);
  }
  let droppedInputs = 0;
  for (const [graph, list] of byGraph) {
    replaceInitializers(graph, list);
    placeNodes(graph, list);
    const stored = new Set(list.map(({ weight }) => weight.name));
    // Old files list initializers among the inputs; these names now belong to nodes.
    const inputs = graph.input.filter(input => !stored.has(input.name));
    droppedInputs += graph.input.length - inputs.length;
    graph.input = inputs;
  }
  return { droppedInputs };
}

function makeParts(model: Model, quantized: QuantizedWeight, names: UniqueNames): Parts {
  const { weight, tensor, scales, scaleType } = quantized;
  const { name } = weight;
  const perChannel = tensor.axis !== null;
  const shape = perChannel ? [scales.length] : [];
  const scaleCode = scaleType === 'float16' ? DTYPE.float16 : DTYPE.float32;

  const codes = makeTensor(names.take(`${name}_quantized`), DTYPE.int8, weight.dims);
  model.setPayload(codes, int8Payload(tensor, scales));
  const scale = makeTensor(names.take(`${name}_scale`), scaleCode, shape, encodeFloats(scales, scaleCode));
  const zeroPoint = makeTensor(
    names.take(`${name}_zero_point`),
    DTYPE.int8,
    shape,
    new Uint8Array(scales.length),
  );
  const needsCast = tensor.dtype !== scaleCode;
  const output = needsCast ? names.take(`${name}_dequantized`) : name;
  const dequantize = create(NodeProtoSchema, {
    name: names.take(`${name}_DequantizeLinear`),
    opType: 'DequantizeLinear',
    input: [codes.name, scale.name, zeroPoint.name],
    output: [output],
    attribute: perChannel ? [makeAttrInt('axis', tensor.axis)] : [],
  });
  const cast = create(NodeProtoSchema, {
    name: needsCast ? names.take(`${name}_Cast`) : '',
    opType: 'Cast',
    input: [output],
    output: [name],
    attribute: [makeAttrInt('to', tensor.dtype)],
  });
  return { initializers: [codes, scale, zeroPoint], nodes: needsCast ? [dequantize, cast] : [dequantize] };
}

type Stored = readonly { readonly weight: Weight; readonly parts: Parts }[];

/** Puts the new initializers where the weight was; those of Constant nodes at the end. */
function replaceInitializers(graph: GraphProto, list: Stored): void {
  const parts = new Map(list.map(entry => [entry.weight.constant.tensor, entry.parts]));
  const kept = graph.initializer.flatMap(tensor => parts.get(tensor)?.initializers ?? [tensor]);
  const fromNodes = list.filter(({ weight }) => weight.constant.kind === 'constant-node');
  graph.initializer = [...kept, ...fromNodes.flatMap(entry => entry.parts.initializers)];
}

function placeNodes(graph: GraphProto, list: Stored): void {
  const replaced = new Map<NodeProto, readonly NodeProto[]>();
  const before = new Map<NodeProto, NodeProto[]>();
  for (const { weight, parts } of list) {
    const { constant } = weight;
    if (constant.kind === 'constant-node') {
      const node = constant.scope.producer(constant.name);
      if (node !== undefined) replaced.set(node, parts.nodes);
      continue;
    }
    const reader = firstReader(weight);
    before.set(reader, [...(before.get(reader) ?? []), ...parts.nodes]);
  }
  graph.node = graph.node.flatMap(node => [...(before.get(node) ?? []), ...(replaced.get(node) ?? [node])]);
}

/** The node of the weight's own graph that reads it first, itself or in its sub-graphs. */
function firstReader({ constant, readers }: Weight): NodeProto {
  let { node, scope } = readers[0]!;
  while (scope !== constant.scope && scope.owner !== undefined && scope.parent !== undefined) {
    node = scope.owner;
    scope = scope.parent;
  }
  return node;
}
