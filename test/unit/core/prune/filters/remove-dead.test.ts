import type { ModelProto, NodeProto, TensorProto } from 'onnx-buf';
import { describe, expect, test } from 'vitest';
import { removeDead } from '../../../../../src/core/prune/filters/remove-dead.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { feed, findTensor, maxGap, noise, runOrt, runPass, tensorOf } from '../../passes/support.ts';

/** A weight of noise whose rows (along the first axis) and columns (along the second) are zero where listed. */
function weight(
  name: string,
  dims: readonly number[],
  zero: { rows?: number[]; columns?: number[] } = {},
  seed = 1,
): TensorProto {
  const values = noise(
    dims.reduce((product, dim) => product * dim, 1),
    seed,
  );
  const inner = dims.slice(2).reduce((product, dim) => product * dim, 1);
  values.forEach((_, i) => {
    const column = Math.floor(i / inner) % dims[1]!;
    const row = Math.floor(i / inner / dims[1]!);
    if (zero.rows?.includes(row) || zero.columns?.includes(column)) values[i] = 0;
  });
  return tensorOf(name, dims, values);
}

interface Case {
  readonly nodes: NodeProto[];
  readonly weights: TensorProto[];
  readonly input?: readonly (string | number)[];
  /** First dimension of weights afterwards. */
  readonly left: Readonly<Record<string, number>>;
}

const conv = (name: string, from: string, to: string, pads = 0): NodeProto =>
  node('Conv', [from, `${name}.w`, `${name}.b`], [to], { pads: [pads, pads, pads, pads] }, { name });

const bias = (name: string, size: number): TensorProto => tensorOf(name, [size], noise(size, 77));

const cases: Readonly<Record<string, Case>> = {
  'filters of zeros, through activation, norm and pooling': {
    nodes: [
      conv('a', 'x', 'a'),
      node('BatchNormalization', ['a', 's', 'o', 'm', 'v'], ['n']),
      node('LeakyRelu', ['n'], ['r'], { alpha: { float: 0.25 } }),
      node('MaxPool', ['r'], ['p'], { kernel_shape: [2, 2] }),
      conv('b', 'p', 'y'),
    ],
    weights: [
      weight('a.w', [6, 3, 3, 3], { rows: [1, 4] }),
      bias('a.b', 6),
      tensorOf('s', [6], [1, 2, 3, 1, 0.5, 2]),
      bias('o', 6),
      bias('m', 6),
      tensorOf('v', [6], [1, 2, 1, 0.5, 3, 1]),
      weight('b.w', [2, 6, 3, 3], {}, 2),
      bias('b.b', 2),
    ],
    left: { 'a.w': 4 },
  },
  'at padded borders a constant is seen to end: only zeros go': {
    nodes: [conv('a', 'x', 'a'), node('Relu', ['a'], ['r']), conv('b', 'r', 'y', 1)],
    weights: [
      weight('a.w', [4, 3, 3, 3], { rows: [0, 1] }),
      tensorOf('a.b', [4], [-0.5, 0.5, 1, 1]),
      weight('b.w', [2, 4, 3, 3], {}, 2),
      bias('b.b', 2),
    ],
    left: { 'a.w': 3 },
  },
  'what nobody reads, and what becomes dead by that': {
    nodes: [
      conv('a', 'x', 'a'),
      node('Relu', ['a'], ['r']),
      conv('b', 'r', 'b'),
      node('Relu', ['b'], ['q']),
      conv('c', 'q', 'y'),
    ],
    weights: [
      weight('a.w', [5, 3, 1, 1]),
      bias('a.b', 5),
      // Filter 0 alone reads channel 3, and nobody reads filter 0.
      tensorOf('b.w', [3, 5, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1]),
      bias('b.b', 3),
      weight('c.w', [2, 3, 1, 1], { columns: [0] }, 3),
      bias('c.b', 2),
    ],
    left: { 'a.w': 4, 'b.w': 2 },
  },
  'neurons, and maps that are flattened': {
    input: ['batch', 2, 4, 4],
    nodes: [
      conv('a', 'x', 'a'),
      node('Sigmoid', ['a'], ['s']),
      node('Flatten', ['s'], ['f']),
      node('MatMul', ['f', 'm.w'], ['m'], {}, { name: 'm' }),
      node('Add', ['m', 'm.b'], ['n']),
      node('Tanh', ['n'], ['t']),
      node('Gemm', ['t', 'g.w'], ['y'], { alpha: { float: 2 } }, { name: 'g' }),
    ],
    weights: [
      weight('a.w', [3, 2, 1, 1], { rows: [1] }),
      bias('a.b', 3),
      weight('m.w', [48, 5], { columns: [2] }, 4),
      bias('m.b', 5),
      weight('g.w', [5, 2], {}, 5),
    ],
    left: { 'a.w': 2, 'g.w': 4 },
  },
  'tied layers: dead only where all of them are': {
    nodes: [
      conv('a', 'x', 'a'),
      conv('b', 'x', 'b'),
      node('Add', ['a', 'b'], ['s']),
      node('Relu', ['s'], ['r']),
      conv('c', 'r', 'y'),
    ],
    weights: [
      weight('a.w', [4, 3, 1, 1], { rows: [0, 1] }),
      bias('a.b', 4),
      weight('b.w', [4, 3, 1, 1], { rows: [1, 2] }, 2),
      bias('b.b', 4),
      weight('c.w', [2, 4, 1, 1], {}, 3),
      bias('c.b', 2),
    ],
    left: { 'a.w': 3, 'b.w': 3 },
  },
  'joined with itself after an activation': {
    nodes: [
      conv('a', 'x', 'a'),
      node('Relu', ['a'], ['r']),
      node('Concat', ['a', 'r'], ['j'], { axis: 1 }),
      conv('b', 'j', 'y'),
    ],
    weights: [
      weight('a.w', [3, 3, 1, 1], { rows: [0, 2] }),
      // Filter 0 is -1 before and 0 after: two constants; filter 2 is 1 both times.
      tensorOf('a.b', [3], [-1, 0, 1]),
      weight('b.w', [2, 6, 1, 1], {}, 3),
      bias('b.b', 2),
    ],
    left: { 'a.w': 2 },
  },
  'a layer that is dead all over keeps one channel': {
    nodes: [conv('a', 'x', 'a'), conv('b', 'a', 'y')],
    weights: [
      weight('a.w', [4, 3, 1, 1], { rows: [0, 1, 2, 3] }),
      bias('a.b', 4),
      weight('b.w', [2, 4, 1, 1]),
      bias('b.b', 2),
    ],
    left: { 'a.w': 1 },
  },
};

function build({ nodes, weights, input = ['batch', 3, 8, 8] }: Case): ModelProto {
  return model({ nodes, weights, inputs: [value('x', 'float32', input)], outputs: [value('y', 'float32')] });
}

const first = (pruned: Model, name: string): number => Number(findTensor(pruned, name).dims[0]);

describe('dead channels go, and nothing else changes', () => {
  test.each(Object.entries(cases))('%s', async (_, one) => {
    const proto = build(one);
    const { model: small, notes } = await runPass(removeDead, proto);
    expect(Object.fromEntries(Object.keys(one.left).map(name => [name, first(small, name)]))).toEqual(
      one.left,
    );
    expect(notes[0]).toContain('dead');
    const x = { x: feed((one.input ?? ['batch', 3, 8, 8]).map(dim => (typeof dim === 'number' ? dim : 2))) };
    const [before] = await runOrt(proto, x);
    const [after] = await runOrt(small, x);
    const size = Math.max(...(before!.data as Float32Array).map(Math.abs));
    expect(maxGap(before, after)).toBeLessThan(1e-5 * Math.max(1, size));
  });

  describe('a layer of zeros that a shortcut goes around is taken out', () => {
    const block = (biases: TensorProto[], end: readonly NodeProto[] = []): ModelProto =>
      build({
        nodes: [
          conv('stem', 'x', 'stem'),
          conv('a', 'stem', 'a', 1),
          node('Relu', ['a'], ['r']),
          conv('b', 'r', 'b', 1),
          ...(end.length > 0 ? end : [node('Add', ['b', 'stem'], ['sum'])]),
          node('Relu', ['sum'], ['s']),
          conv('c', 's', 'y', 1),
        ],
        weights: [
          weight('stem.w', [4, 3, 3, 3]),
          bias('stem.b', 4),
          weight('a.w', [5, 4, 3, 3]),
          bias('a.b', 5),
          tensorOf('b.w', [4, 5, 3, 3], new Array<number>(180).fill(0)),
          ...biases,
          weight('c.w', [2, 4, 3, 3], {}, 2),
          bias('c.b', 2),
        ],
        left: {},
      });
    const norm = [
      node('BatchNormalization', ['b', 'g', 'o', 'm', 'v'], ['n']),
      node('Add', ['stem', 'n'], ['sum']),
    ];
    const normWeights = [bias('g', 4), bias('o', 4), bias('m', 4), tensorOf('v', [4], [1, 2, 1, 0.5])];
    test.each([
      ['its bias is added', block([bias('b.b', 4)]), ['Add']],
      ['without a bias the sum goes too', block([tensorOf('b.b', [4], [0, 0, 0, 0])]), []],
      ['what a norm makes of it is added', block([bias('b.b', 4), ...normWeights], norm), ['Add']],
    ] as const)('%s', async (_, proto, sums) => {
      const { model: small, notes } = await runPass(removeDead, proto);
      const left = small.graph.node.map(({ name, opType }) => name || opType);
      expect(left.sort()).toEqual([...sums, 'Relu', 'c', 'stem'].sort());
      expect(notes[0]).toContain('Took out 1 layer that always gave the same, and what only these read: b.');
      const x = { x: feed([2, 3, 8, 8]) };
      const [before] = await runOrt(proto, x);
      const [after] = await runOrt(small, x);
      expect(maxGap(before, after)).toBeLessThan(1e-5);
    });

    test('not where it is excluded, nor where nothing else gives the shape', async () => {
      const proto = block([bias('b.b', 4)]);
      const { model: same } = await runPass(removeDead, proto, { exclude: ['b'] });
      expect(same.graph.node.some(({ name }) => name === 'b')).toBe(true);
      const alone = block([bias('b.b', 4)], [node('Relu', ['b'], ['sum'])]);
      const { model: kept } = await runPass(removeDead, alone);
      expect(kept.graph.node.some(({ name }) => name === 'b')).toBe(true);
    });
  });

  test('a model that is all alive is left alone', async () => {
    const one = cases['tied layers: dead only where all of them are']!;
    const proto = build({
      ...one,
      weights: one.weights.map(tensor => (tensor.name === 'a.w' ? weight('a.w', [4, 3, 1, 1]) : tensor)),
    });
    const { layersChanged, notes } = await runPass(removeDead, proto);
    expect(layersChanged).toBe(0);
    expect(notes).toEqual(['No filter or neuron is dead.']);
  });

  test('nodes that nobody uses go too', async () => {
    const one = cases['tied layers: dead only where all of them are']!;
    const proto = build({ ...one, nodes: [...one.nodes, node('Relu', ['s'], ['nowhere'])] });
    const { model: small } = await runPass(removeDead, proto);
    expect(small.graph.node.some(({ output }) => output[0] === 'nowhere')).toBe(false);
  });

  test('only the layers that are asked for', async () => {
    const one = cases['what nobody reads, and what becomes dead by that']!;
    const { model: small } = await runPass(removeDead, build(one), { include: ['b'] });
    expect([first(small, 'a.w'), first(small, 'b.w')]).toEqual([5, 2]);
    await expect(runPass(removeDead, build(one), { include: ['nosuch'] })).rejects.toMatchObject({
      code: 'NO_MATCH',
    });
  });
});
