import { describe, expect, test } from 'vitest';
import { buildLayerTree } from '../../../src/host/tree/layer-tree.ts';
import type { LayerTree, TreeEntry } from '../../../src/host/tree/layer-tree.ts';
import type { ModelSummary, NodeSummary } from '../../../src/protocol/summary.ts';

let nextIndex = 0;

/** A node as an inspection gives it; `layer1/conv1/Conv` stands in the folders `layer1` and `conv1`. */
function node(name: string, kind: NodeSummary['kind'], parts: Partial<NodeSummary> = {}): NodeSummary {
  const index = nextIndex++;
  const isLayer = ['conv', 'linear'].includes(kind);
  return {
    id: `${index}:${name}`,
    index,
    name,
    op: name.split('/').at(-1) ?? '',
    domain: '',
    kind,
    isLayer,
    path: name.split('/').filter(Boolean).slice(0, -1),
    parent: null,
    inputs: [],
    outputs: [],
    attributes: [],
    tensors: [],
    params: isLayer ? 10 : 0,
    bytes: isLayer ? 40 : 0,
    macs: isLayer ? 100 : 0,
    otherOps: 0,
    activationBytes: 0,
    sparsity: null,
    ...parts,
  };
}

function treeOf(...nodes: NodeSummary[]): LayerTree {
  const steps = buildLayerTree({ nodes } as unknown as ModelSummary);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Labels only, children in brackets. */
const outline = (entries: readonly TreeEntry[]): string =>
  entries
    .map(entry => entry.label + (entry.children.length === 0 ? '' : ` [${outline(entry.children)}]`))
    .join(', ');

describe('rows', () => {
  test.each<[string, [string, NodeSummary['kind']][], string]>([
    ['a layer without folders', [['Conv_0', 'conv']], 'Conv_0'],
    [
      'an activation stands under the layer before it',
      [
        ['Conv_0', 'conv'],
        ['Relu_1', 'activation'],
        ['MaxPool_2', 'pool'],
        ['Gemm_3', 'linear'],
      ],
      'Conv_0 [Relu_1, MaxPool_2], Gemm_3',
    ],
    [
      'an activation with no layer before it stands alone',
      [
        ['Relu_0', 'activation'],
        ['Conv_1', 'conv'],
      ],
      'Relu_0, Conv_1',
    ],
    [
      'what is no layer is left out',
      [
        ['Shape_0', 'shape'],
        ['Conv_1', 'conv'],
        ['Add_2', 'elementwise'],
        ['Relu_3', 'activation'],
      ],
      'Conv_1 [Relu_3]',
    ],
    [
      'unless there is nothing else',
      [
        ['Add_0', 'elementwise'],
        ['Mul_1', 'elementwise'],
      ],
      'Add_0, Mul_1',
    ],
    [
      'folders of one row are that row',
      [
        ['/layer1/conv1/Conv', 'conv'],
        ['/layer1/relu/Relu', 'activation'],
        ['/layer1/conv2/Conv', 'conv'],
      ],
      'layer1 [conv1 [relu], conv2]',
    ],
    [
      'folders of one folder are joined',
      [
        ['/net/body/stage/a/Conv', 'conv'],
        ['/net/body/stage/b/Conv', 'conv'],
      ],
      'net/body/stage [a, b]',
    ],
    [
      'a folder between ends the reach of a layer',
      [
        ['/conv/Conv', 'conv'],
        ['/block/a/Conv', 'conv'],
        ['/block/b/Conv', 'conv'],
        ['/pool/AveragePool', 'pool'],
      ],
      'conv, block [a, b], pool',
    ],
    [
      'a folder stands where its first node does, with later ones too',
      [
        ['/a/x/Conv', 'conv'],
        ['/b/Conv', 'conv'],
        ['/a/y/Conv', 'conv'],
      ],
      'a [x, y], b',
    ],
  ])('%s', (_what, nodes, expected) => {
    expect(outline(treeOf(...nodes.map(([name, kind]) => node(name, kind))).roots)).toBe(expected);
  });

  test('sub-graphs stand below the node that holds them', () => {
    const loop = node('/decoder/Loop', 'control');
    const inner = node('step/cell/Gemm', 'linear', { parent: loop.id });
    const other = node('step/head/Gemm', 'linear', { parent: loop.id });
    expect(outline(treeOf(loop, inner, other).roots)).toBe('decoder [step [cell, head]]');
  });

  test('a node whose owner has no row goes up to the next one that has', () => {
    const loop = node('Loop_0', 'control');
    const hidden = node('Odd_1', 'other', { parent: loop.id });
    const inner = node('Gemm_2', 'linear', { parent: hidden.id });
    expect(outline(treeOf(loop, hidden, inner).roots)).toBe('Loop_0 [Gemm_2]');
  });
});

describe('totals', () => {
  test('a folder has the sum of what is below, and the known part of the MACs', () => {
    const { roots } = treeOf(
      node('/block/a/Conv', 'conv', { params: 7, macs: 50 }),
      node('/block/b/Conv', 'conv', { params: 5, macs: null }),
    );
    expect(roots[0]).toMatchObject({ label: 'block', params: 12, macs: 50, layers: 2 });
  });

  test('nothing known is not zero', () => {
    const { roots } = treeOf(
      node('/a/x/Conv', 'conv', { macs: null }),
      node('/a/y/Conv', 'conv', { macs: null }),
    );
    expect(roots[0]?.macs).toBeNull();
  });
});

describe('identity', () => {
  const nodes = ['/l/a/Conv', '/l/a/Relu', '/l/b/Conv', '/l/b/Conv', '/Conv'].map(name =>
    node(name, name.endsWith('Relu') ? 'activation' : 'conv'),
  );

  test('ids are unique, the same each time, and lead to the row', () => {
    const [first, second] = [treeOf(...nodes), treeOf(...nodes)];
    const ids = (entries: readonly TreeEntry[]): string[] =>
      entries.flatMap(entry => [entry.id, ...ids(entry.children)]);
    expect(new Set(ids(first.roots)).size).toBe(ids(first.roots).length);
    expect(ids(first.roots)).toEqual(ids(second.roots));
    for (const { id } of nodes) expect(first.byNode.get(id)?.node?.id).toBe(id);
  });

  test('every row but the top ones knows its parent', () => {
    const { roots, byNode } = treeOf(...nodes);
    for (const entry of byNode.values()) {
      if (entry.parent === undefined) expect(roots).toContain(entry);
      else expect(entry.parent.children).toContain(entry);
    }
  });
});

describe('large and odd models', () => {
  test('a flat model of 10,000 nodes is cut into ranges, all reachable', () => {
    const nodes = Array.from({ length: 10_000 }, (_, i) => node(`Conv_${i}`, 'conv'));
    const start = performance.now();
    const { roots, byNode } = treeOf(...nodes);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(roots).toHaveLength(20);
    expect(roots[0]).toMatchObject({ label: '1 … 500', layers: 500, params: 5000 });
    expect(roots[0]?.children).toHaveLength(500);
    expect(byNode.size).toBe(10_000);
  });

  test('a name of a thousand folders does not nest without end', () => {
    const deep = '/f'.repeat(1000);
    const { roots } = treeOf(node(`${deep}/a/Conv`, 'conv'), node(`${deep}/b/Conv`, 'conv'));
    let depth = 0;
    for (let level: readonly TreeEntry[] = roots; level.length > 0; level = level[0]?.children ?? []) depth++;
    expect(depth).toBeLessThan(30);
  });

  test('an empty model has no rows', () => {
    expect(treeOf().roots).toEqual([]);
  });
});
