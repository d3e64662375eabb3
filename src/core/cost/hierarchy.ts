import type { NodeProto } from 'onnx-buf';
import type { PlacedNode } from './node-list.ts';

const NO_PATH: readonly string[] = [];

/**
 * The folders that each node stands in, outermost first. Taken from what the exporter noted in the node's metadata,
 * else from its name, else (flat names such as `Conv_12`) from the names of its weights.
 * @param weightName the name of the first parameter of a node that has one
 */
export function findPaths(
  nodes: readonly PlacedNode[],
  weightName: (node: PlacedNode) => string | undefined,
): ReadonlyMap<PlacedNode, readonly string[]> {
  const paths = new Map<PlacedNode, readonly string[]>();
  for (const placed of nodes) {
    paths.set(placed, metadataPath(placed.node) ?? namePath(placed.name) ?? NO_PATH);
  }
  if (nodes.every(placed => paths.get(placed)!.length === 0)) addWeightPaths(nodes, weightName, paths);
  for (const placed of nodes) {
    // A sub-graph stands under its node; what both paths begin with need not be said again.
    const above = placed.parent && paths.get(placed.parent);
    if (above) paths.set(placed, withoutPrefix(paths.get(placed)!, above));
  }
  return paths;
}

/**
 * PyTorch's newer exporter: `pkg.torch.onnx.name_scopes` is a list such as
 * `['', 'layer1', 'layer1.0', 'layer1.0.conv1', 'conv2d']`, the last one being the operator itself; `namespace` has
 * the same with classes: `: Net/layer1: Sequential/layer1.0: Block/layer1.0.conv1: Conv2d/conv2d: aten.conv2d`.
 */
function metadataPath(node: NodeProto): readonly string[] | undefined {
  const property = (key: string): string | undefined =>
    node.metadataProps.find(entry => entry.key === key)?.value;
  const scopes = property('pkg.torch.onnx.name_scopes');
  if (scopes !== undefined) {
    const names = [...scopes.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(
      m => m[1] ?? m[2] ?? '',
    );
    return relativeNames(names.slice(0, -1));
  }
  const namespace = property('namespace');
  if (namespace === undefined) return undefined;
  return relativeNames(
    namespace
      .split('/')
      .slice(0, -1)
      .map(part => part.split(':')[0]!.trim()),
  );
}

/** `['layer1', 'layer1.0', 'layer1.0.conv1']` as `['layer1', 'layer1.0', 'conv1']`: a bare number keeps its owner. */
function relativeNames(names: readonly string[]): readonly string[] {
  const path: string[] = [];
  let above = '';
  for (const name of names) {
    if (name === '' || name === above) continue;
    let label = above !== '' && name.startsWith(`${above}.`) ? name.slice(above.length + 1) : name;
    if (/^\d+$/.test(label)) label = `${above.slice(above.lastIndexOf('.') + 1)}.${label}`;
    path.push(label);
    above = name;
  }
  return path;
}

/** `/layer1/layer1.0/conv1/Conv` and `model/conv2d/BiasAdd`: the parts before the last; undefined without a slash. */
function namePath(name: string): readonly string[] | undefined {
  if (!name.includes('/')) return undefined;
  const parts = name.split('/').filter(Boolean);
  return parts.slice(0, -1);
}

/**
 * `model.layers.0.self_attn.q_proj.weight` puts its node into `model`, `layers`, `layers.0`, `self_attn`, `q_proj`.
 * Nodes without weights go where their neighbours before and after are both in.
 */
function addWeightPaths(
  nodes: readonly PlacedNode[],
  weightName: (node: PlacedNode) => string | undefined,
  paths: Map<PlacedNode, readonly string[]>,
): void {
  const own = nodes.map(placed => {
    const name = weightName(placed);
    return name === undefined ? undefined : dottedPath(name);
  });
  const weighted = own.filter(path => path !== undefined);
  // Names like `onnx::Conv_266` or `W1` say nothing; a few dots among them are chance.
  if (weighted.filter(path => path.length > 0).length * 2 < weighted.length) return;

  const following: (readonly string[] | undefined)[] = [];
  let next: readonly string[] | undefined;
  for (let i = nodes.length - 1; i >= 0; i--) {
    next = own[i] ?? next;
    following[i] = next;
  }
  let previous: readonly string[] | undefined;
  for (const [i, placed] of nodes.entries()) {
    previous = own[i] ?? previous;
    paths.set(placed, own[i] ?? commonPrefix(previous ?? NO_PATH, following[i] ?? NO_PATH));
  }
}

function dottedPath(name: string): readonly string[] {
  const parts = name.split('.').slice(0, -1);
  const path: string[] = [];
  for (const part of parts) {
    const owner = path.at(-1);
    path.push(owner !== undefined && /^\d+$/.test(part) ? `${owner}.${part}` : part);
  }
  return path;
}

function commonPrefix(a: readonly string[], b: readonly string[]): readonly string[] {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

function withoutPrefix(path: readonly string[], prefix: readonly string[]): readonly string[] {
  return prefix.every((part, i) => path[i] === part) ? path.slice(prefix.length) : path;
}
