import type { NodeProto } from 'onnx-buf';
import type { Scope } from '../graph/types.ts';

/** A node and where it stands. The same node object may stand in several places: a function that is called twice. */
export interface PlacedNode {
  /** Unique in the model and the same each time the file is read. */
  readonly id: string;
  readonly index: number;
  /** The node's name, or its first output's name, or its operator. */
  readonly name: string;
  readonly node: NodeProto;
  readonly scope: Scope;
  /** The node whose sub-graph or function this one is in. */
  readonly parent: PlacedNode | undefined;
}

/** Every node of the model in the order of the file, those of sub-graphs right after the node that holds them. */
export function listNodes(root: Scope): readonly PlacedNode[] {
  const placed: PlacedNode[] = [];
  const ids = new Set<string>();
  const pending: { scope: Scope; parent: PlacedNode | undefined; next: number }[] = [];
  pending.push({ scope: root, parent: undefined, next: 0 });
  for (let top = pending.at(-1); top !== undefined; top = pending.at(-1)) {
    const node = top.scope.nodes[top.next++];
    if (node === undefined) {
      pending.pop();
      continue;
    }
    const name = nodeName(node);
    const prefix = top.scope.id === '' ? '' : `${top.scope.id}::`;
    const entry: PlacedNode = {
      id: unused(ids, prefix + name),
      index: placed.length,
      name,
      node,
      scope: top.scope,
      parent: top.parent,
    };
    placed.push(entry);
    // The last sub-graph goes in first, so that the first one is taken next.
    for (const child of top.scope.childrenOf(node).toReversed()) {
      pending.push({ scope: child, parent: entry, next: 0 });
    }
  }
  return placed;
}

/** What a person calls the node. */
export function nodeName(node: NodeProto): string {
  return node.name || (node.output.find(Boolean) ?? node.opType);
}

/** `wanted`, or with a number when it is taken; remembers it. */
function unused(ids: Set<string>, wanted: string): string {
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted}#${n}`;
  ids.add(id);
  return id;
}
