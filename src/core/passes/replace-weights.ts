import type { GraphProto, NodeProto, TensorProto } from 'onnx-buf';
import type { Weight } from './weights.ts';

/** A weight, and what takes its place in its graph: the last of the nodes puts out the weight's old name. */
export interface Replacement {
  readonly weight: Weight;
  readonly initializers: readonly TensorProto[];
  readonly nodes: readonly NodeProto[];
}

/**
 * Puts nodes that compute weights in the place of these. Since an output has the weight's old name, every reader, in
 * whatever sub-graph or function, goes on as before, and all readers of a shared weight share it.
 * Nodes stand before the first reader, or where the Constant node was: the order stays topological.
 * @returns how many of the weights were listed among the graph's inputs, as old files do; they no longer are
 */
export function replaceWeights(replacements: readonly Replacement[]): number {
  const byGraph = new Map<GraphProto, Replacement[]>();
  for (const replacement of replacements) {
    const { graph } = replacement.weight.constant.scope;
    byGraph.set(graph, [...(byGraph.get(graph) ?? []), replacement]);
  }
  let droppedInputs = 0;
  for (const [graph, list] of byGraph) {
    replaceInitializers(graph, list);
    placeNodes(graph, list);
    const stored = new Set(list.map(({ weight }) => weight.name));
    const inputs = graph.input.filter(input => !stored.has(input.name));
    droppedInputs += graph.input.length - inputs.length;
    graph.input = inputs;
  }
  return droppedInputs;
}

/** Puts the new initializers where the weight was; those of Constant nodes at the end. */
function replaceInitializers(graph: GraphProto, list: readonly Replacement[]): void {
  const parts = new Map(list.map(entry => [entry.weight.constant.tensor, entry]));
  const kept = graph.initializer.flatMap(tensor => parts.get(tensor)?.initializers ?? [tensor]);
  const fromNodes = list.filter(({ weight }) => weight.constant.kind === 'constant-node');
  graph.initializer = [...kept, ...fromNodes.flatMap(entry => entry.initializers)];
}

function placeNodes(graph: GraphProto, list: readonly Replacement[]): void {
  const replaced = new Map<NodeProto, readonly NodeProto[]>();
  const before = new Map<NodeProto, NodeProto[]>();
  for (const { weight, nodes } of list) {
    const { constant } = weight;
    if (constant.kind === 'constant-node') {
      const node = constant.scope.producer(constant.name);
      if (node !== undefined) replaced.set(node, nodes);
      continue;
    }
    const reader = firstReader(weight);
    before.set(reader, [...(before.get(reader) ?? []), ...nodes]);
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
