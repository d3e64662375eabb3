import type { NodeProto } from 'onnx-buf';
import { EspalierError } from '../errors.ts';
import type { Scope } from './types.ts';

/**
 * The nodes of a scope so that each comes after those whose outputs it reads, directly or in its sub-graphs. Stable: a model
 * that is in order already keeps its order, and a node is moved only ahead of those that need it.
 * @throws EspalierError `CORRUPT` when nodes wait for each other in a circle
 */
export function topologicalOrder(scope: Scope): readonly NodeProto[] {
  const index = new Map(scope.nodes.map((node, i) => [node, i]));
  const needs = scope.nodes.map(node => dependencies(scope, node, index));
  if (needs.every((list, i) => list.every(j => j < i))) return scope.nodes;

  const order: NodeProto[] = [];
  const state = new Uint8Array(scope.nodes.length); // 0 new, 1 on the way, 2 done
  const next = new Uint32Array(scope.nodes.length);
  for (let start = 0; start < scope.nodes.length; start++) {
    const stack = state[start] === 0 ? [start] : [];
    while (stack.length > 0) {
      const at = stack.at(-1)!;
      state[at] = 1;
      const need = needs[at]![next[at]!++];
      if (need === undefined) {
        state[at] = 2;
        order.push(scope.nodes[at]!);
        stack.pop();
      } else if (state[need] === 1) {
        throw cycle(scope.nodes[need]!);
      } else if (state[need] === 0) {
        stack.push(need);
      }
    }
  }
  return order;
}

function cycle(node: NodeProto): EspalierError {
  const name = [node.name, ...node.output, node.opType].find(Boolean) ?? '';
  return new EspalierError('CORRUPT', `Node ${name} (${node.opType}) needs its own output.`);
}

/** Positions of the nodes of this scope that a node reads from, in ascending order. */
function dependencies(scope: Scope, node: NodeProto, index: ReadonlyMap<NodeProto, number>): number[] {
  const found = new Set<number>();
  const add = (name: string) => {
    const producer = name ? scope.producer(name) : undefined;
    const at = producer && index.get(producer);
    if (at !== undefined) found.add(at);
  };
  node.input.forEach(add);
  for (const name of capturedNames(scope, node)) add(name);
  return [...found].sort((a, b) => a - b);
}

/**
 * Names that the sub-graphs of a node take from around it. Bodies of functions see nothing but their parameters, which
 * are the node's inputs.
 */
export function capturedNames(scope: Scope, node: NodeProto): Set<string> {
  const captured = new Set<string>();
  const pending = scope.childrenOf(node).filter(child => !child.body);
  for (let child = pending.pop(); child; child = pending.pop()) {
    const read = [...child.nodes.flatMap(one => one.input), ...child.graph.output.map(output => output.name)];
    for (const name of read) if (name && !definedWithin(name, child, scope)) captured.add(name);
    pending.push(...child.children.filter(one => !one.body));
  }
  return captured;
}

function definedWithin(name: string, from: Scope, outer: Scope): boolean {
  for (let scope: Scope | undefined = from; scope && scope !== outer; scope = scope.parent) {
    if (scope.defines(name)) return true;
  }
  return false;
}
