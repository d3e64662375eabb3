import type { ModelProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { createModel } from '../../../../src/core/formats/index.ts';
import type { Feeds } from '../../../../src/core/data/types.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { simplify } from '../../../../src/core/simplify/index.ts';
import { fn, graph, ints, model, node, value, weight } from '../../../fixtures/build.ts';
import { zoo } from '../prune/filters/zoo.ts';
import { feed, maxGap, noisy, runOrt, runPass, tensorOf, valuesOf } from '../passes/support.ts';

const ops = (m: Model) =>
  m.graph.node
    .map(one => one.opType)
    .sort()
    .join(' ');

/** Simplified, and what both say to the same inputs. */
async function checked(proto: ModelProto, feeds: Feeds, settings = {}, bound = 0): Promise<Model> {
  const { model: simple } = await runPass(simplify, proto, settings);
  const expected = await runOrt(proto, feeds, { optimization: 'disabled' });
  for (const optimization of ['disabled', 'all'] as const) {
    const results = await runOrt(simple, feeds, { optimization });
    for (const [i, array] of expected.entries()) {
      expect(maxGap(array, results[i])).toBeLessThanOrEqual(
        optimization === 'all' ? Math.max(bound, 1e-4) : bound,
      );
    }
  }
  expect(simple.graph.output.map(one => one.name)).toEqual(proto.graph!.output.map(one => one.name));
  return simple;
}

const positive = (name: string, size: number) =>
  tensorOf(
    name,
    [size],
    Array.from({ length: size }, (_, i) => 0.5 + (i % 5) / 5),
  );

describe('batch norms', () => {
  const parameters = (size: number) => [
    noisy('g', [size], 2),
    noisy('b', [size], 3),
    noisy('m', [size], 4),
    positive('v', size),
  ];
  const norm = (from: string, to: string) =>
    node('BatchNormalization', [from, 'g', 'b', 'm', 'v'], [to], { epsilon: 0.001 });

  it.each([
    ['Conv', [6, 2, 3, 3], [1, 4, 8, 8], { group: 2 }, 6],
    ['ConvTranspose', [4, 6, 3, 3], [1, 4, 5, 5], {}, 6],
    ['Gemm', [6, 8], [3, 8], { transB: 1 }, 6],
    ['Gemm', [8, 8], [3, 8], {}, 8],
  ])('goes into %s %j', async (op, dims, x, attributes, size) => {
    for (const withBias of [true, false]) {
      const proto = model({
        nodes: [node(op, withBias ? ['x', 'w', 'c'] : ['x', 'w'], ['a'], attributes), norm('a', 'y')],
        inputs: [value('x', 'float32', x)],
        outputs: [value('y', 'float32')],
        weights: [noisy('w', dims, 1), ...(withBias ? [noisy('c', [size], 5)] : []), ...parameters(size)],
      });
      const simple = await checked(proto, { x: feed(x) }, {}, 1e-4);
      expect(ops(simple)).toBe(op);
      // Patterns of later passes still find the layer's weight.
      expect(simple.graph.node[0]!.input[1]).toBe('w');
    }
  });

  it.each([
    [{ include: ['w'] }, 'BatchNormalization Conv Conv'],
    [{ exclude: ['w'] }, 'BatchNormalization Conv Conv'],
    [{}, 'Conv Conv'],
  ] as const)('goes into the layers that are asked for: %j', async (settings, expected) => {
    const proto = model({
      nodes: [
        node('Conv', ['x', 'w'], ['a']),
        norm('a', 'n'),
        node('Conv', ['n', 'u'], ['c']),
        norm('c', 'y'),
      ],
      inputs: [value('x', 'float32', [1, 4, 6, 6])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [4, 4, 3, 3], 1), noisy('u', [4, 4, 3, 3], 9), ...parameters(4)],
    });
    const simple = await checked(proto, { x: feed([1, 4, 6, 6]) }, settings, 1e-4);
    expect(ops(simple)).toBe(expected);
    const norms = simple.graph.node.filter(({ opType }) => opType === 'BatchNormalization');
    expect(norms.map(({ output }) => output[0])).toEqual(
      'include' in settings ? ['y'] : 'exclude' in settings ? ['n'] : [],
    );
  });

  it('leaves a weight that another layer reads, and a result that another node reads', async () => {
    const proto = model({
      nodes: [
        node('Conv', ['x', 'w'], ['a']),
        node('Conv', ['x', 'w'], ['c']),
        norm('a', 'n'),
        node('Mul', ['n', 'c'], ['s']),
        node('Conv', ['x', 'u'], ['p']),
        node('BatchNormalization', ['p', 'g', 'b', 'm', 'v'], ['q']),
        node('Add', ['p', 'q'], ['t']),
        node('Add', ['s', 't'], ['y']),
      ],
      inputs: [value('x', 'float32', [1, 3, 6, 6])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [4, 3, 3, 3], 1), noisy('u', [4, 3, 3, 3], 9), ...parameters(4)],
    });
    const simple = await checked(proto, { x: feed([1, 3, 6, 6]) }, {}, 1e-4);
    expect(ops(simple)).toBe('Add Add BatchNormalization Conv Conv Conv Mul');
    expect(await valuesOf(simple, 'w')).toEqual(await valuesOf(createModel(proto), 'w'));
  });

  it('leaves a weight that a caller may replace', async () => {
    const proto = model({
      nodes: [
        node('Conv', ['x', 'w'], ['a']),
        norm('a', 'b2'),
        node('Identity', ['b2'], ['i']),
        node('Relu', ['i'], ['y']),
      ],
      inputs: [value('x', 'float32', [1, 3, 6, 6]), value('w', 'float32', [4, 3, 3, 3])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [4, 3, 3, 3], 1), ...parameters(4)],
    });
    const { model: simple } = await runPass(simplify, proto);
    expect(ops(simple)).toBe('BatchNormalization Conv Relu');
  });
});

describe('constants', () => {
  const chain = (batch: number | string) =>
    model({
      nodes: [
        node('Shape', ['x'], ['s']),
        node('Constant', [], ['zero'], { value: weight('', 'int64', [], [0]) }),
        node('Gather', ['s', 'zero'], ['n']),
        node('Constant', [], ['axes'], { value: weight('', 'int64', [1], [0]) }),
        node('Unsqueeze', ['n', 'axes'], ['n1']),
        node('Constant', [], ['rest'], { value: weight('', 'int64', [1], [12]) }),
        node('Concat', ['n1', 'rest'], ['target'], { axis: 0 }),
        node('Reshape', ['x', 'target'], ['r']),
        node('MatMul', ['r', 'w'], ['y']),
      ],
      inputs: [value('x', 'float32', [batch, 3, 4])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [12, 5])],
    });

  it.each([2, 'batch'])('shape chains with a batch of %s are worked out', async batch => {
    const simple = await checked(chain(batch), { x: feed([2, 3, 4]) });
    expect(ops(simple)).toBe('MatMul Reshape');
  });

  it('casts and transposes of weights are worked out (C.Q17)', async () => {
    const proto = model({
      nodes: [
        node('Cast', ['h'], ['w'], { to: 1 }),
        node('Transpose', ['w'], ['t'], { perm: [1, 0] }),
        node('MatMul', ['x', 't'], ['y']),
      ],
      inputs: [value('x', 'float32', [2, 16])],
      outputs: [value('y', 'float32')],
      weights: [noisy('h', [24, 16], 1, 'float16')],
    });
    const small = await runPass(simplify, proto, { maxGrowth: 10_000 });
    expect(ops(small.model)).toBe('MatMul');
    expect(small.notes.join(' ')).toContain('768 bytes more than before');
    await checked(proto, { x: feed([2, 16]) }, { maxGrowth: 10_000 });
  });

  it('a result larger than what it is made from stays a node (C.F6)', async () => {
    const proto = model({
      nodes: [
        node('ConstantOfShape', ['size'], ['ones'], { value: tensorOf('', [1], [1]) }),
        node('Identity', ['x'], ['i']),
        node('Add', ['i', 'ones'], ['y']),
      ],
      inputs: [value('x', 'float32', [64, 64])],
      outputs: [value('y', 'float32')],
      weights: [ints('size', [64, 64])],
    });
    const { model: simple, notes } = await runPass(simplify, proto);
    expect(ops(simple)).toBe('Add ConstantOfShape');
    expect(notes.join(' ')).toContain('1 node on constants stayed');
  });

  it('weights that are stored quantized stay so', async () => {
    const proto = model({
      nodes: [
        node('DequantizeLinear', ['q', 's'], ['w']),
        node('Identity', ['x'], ['i']),
        node('MatMul', ['i', 'w'], ['y']),
      ],
      inputs: [value('x', 'float32', [2, 16])],
      outputs: [value('y', 'float32')],
      weights: [weight('q', 'int8', [16, 8]), tensorOf('s', [], [0.1])],
    });
    expect(ops((await runPass(simplify, proto)).model)).toBe('DequantizeLinear MatMul');
  });
});

describe('duplicates', () => {
  it('equal nodes and constants become one; equal bytes of other types and shapes do not (C.F7)', async () => {
    const proto = model({
      nodes: [
        node('Div', ['x', 'two'], ['h']),
        node('Mul', ['x', 'four'], ['f']),
        node('Mul', ['x', 'four2'], ['f2']),
        node('Add', ['h', 'f'], ['p']),
        node('Add', ['p', 'f2'], ['q']),
        node('Add', ['q', 'zeros'], ['y']),
        node('Cast', ['izeros'], ['iz'], { to: 1 }),
        node('Mul', ['x', 'iz'], ['z']),
      ],
      inputs: [value('x', 'float32', [2, 4])],
      outputs: [value('y', 'float32'), value('z', 'float32')],
      weights: [
        tensorOf('two', [], [2]),
        tensorOf('four', [], [4]),
        tensorOf('four2', [], [4]),
        tensorOf('zeros', [4], [0, 0, 0, 0]),
        weight('izeros', 'int32', [4], [0, 0, 0, 0]),
      ],
    });
    const simple = await checked(proto, { x: feed([2, 4]) });
    expect(ops(simple)).toBe('Add Add Add Div Mul Mul');
    expect([...(await valuesOf(simple, 'two')), ...(await valuesOf(simple, 'four'))]).toEqual([2, 4]);
  });

  it('random numbers are drawn as often as before', async () => {
    const proto = model({
      nodes: [
        node('RandomNormalLike', ['x'], ['a']),
        node('RandomNormalLike', ['x'], ['b']),
        node('Sub', ['a', 'b'], ['d']),
        node('Identity', ['d'], ['y']),
      ],
      inputs: [value('x', 'float32', [8])],
      outputs: [value('y', 'float32')],
    });
    expect(ops((await runPass(simplify, proto)).model)).toBe('RandomNormalLike RandomNormalLike Sub');
  });
});

describe('identities', () => {
  it('chains go, results and inputs keep their names', async () => {
    const proto = model({
      nodes: [
        node('Identity', ['x'], ['a']),
        node('Dropout', ['a'], ['b', '']),
        node('Identity', ['b'], ['c']),
        node('Cast', ['c'], ['d'], { to: 1 }),
        node('Relu', ['d'], ['e']),
        node('Identity', ['e'], ['f']),
        node('Identity', ['f'], ['y']),
        node('Identity', ['x'], ['z']),
      ],
      inputs: [value('x', 'float32', [2, 4])],
      outputs: [value('y', 'float32'), value('z', 'float32')],
    });
    // An input that is a result too still needs a node between.
    expect(ops(await checked(proto, { x: feed([2, 4]) }))).toBe('Identity Relu');
  });

  it('sub-graphs read the right value, and are simplified themselves', async () => {
    const branch = (factor: string) =>
      graph({
        name: factor,
        nodes: [node('Identity', ['i'], [`${factor}a`]), node('Mul', [`${factor}a`, factor], [`${factor}b`])],
        outputs: [value(`${factor}b`, 'float32')],
      });
    const proto = model({
      nodes: [
        node('Identity', ['x'], ['i']),
        node('If', ['c'], ['y'], { then_branch: branch('two'), else_branch: branch('four') }),
      ],
      inputs: [value('x', 'float32', [2, 4]), value('c', 'bool', [])],
      outputs: [value('y', 'float32')],
      weights: [tensorOf('two', [], [2]), tensorOf('four', [], [4])],
    });
    for (const flag of [0, 1]) {
      const simple = await checked(proto, {
        x: feed([2, 4]),
        c: { dtype: 'bool', dims: [], data: Uint8Array.of(flag) },
      });
      expect(simple.graph.node.map(one => one.opType)).toEqual(['If']);
      expect(simple.graph.node[0]!.attribute[0]!.g!.node.map(one => one.opType)).toEqual(['Mul']);
    }
  });

  it('local functions are left and told of', async () => {
    const proto = model({
      nodes: [
        node('Twice', ['x'], ['t'], {}, { domain: 'own' }),
        node('Identity', ['t'], ['u']),
        node('Relu', ['u'], ['y']),
      ],
      inputs: [value('x', 'float32', [2, 4])],
      outputs: [value('y', 'float32')],
      domains: { own: 1 },
      functions: [
        fn('own', 'Twice', ['a'], ['c'], [node('Identity', ['a'], ['b']), node('Add', ['b', 'b'], ['c'])]),
      ],
    });
    const { notes, model: simple } = await runPass(simplify, proto);
    expect(ops(simple)).toBe('Relu Twice');
    expect(notes.join(' ')).toContain('2 nodes in local functions');
    expect(
      maxGap((await runOrt(proto, { x: feed([2, 4]) }))[0], (await runOrt(simple, { x: feed([2, 4]) }))[0]),
    ).toBe(0);
  });
});

describe('models of every kind keep their outputs', () => {
  it.each(
    Object.entries(zoo).flatMap(([name, { proto }]) => [
      [name, proto, {}] as const,
      [`${name}, short names`, proto, { shortNames: true }] as const,
    ]),
  )('%s', async (_name, proto, settings) => {
    const shape = proto.graph!.input[0]!.type!.value;
    const dims =
      shape.case === 'tensorType'
        ? shape.value.shape!.dim.map(({ value: dim }) => (dim.case === 'dimValue' ? Number(dim.value) : 2))
        : [];
    const feeds = { x: feed(dims) };
    const { model: simple } = await runPass(simplify, proto, settings);
    const expected = await runOrt(proto, feeds);
    const results = await runOrt(simple, feeds);
    for (const [i, array] of expected.entries()) expect(maxGap(array, results[i])).toBeLessThan(1e-2);
  });
});

describe('short names', () => {
  it('go to values inside, in sub-graphs too, and never to inputs, outputs and nodes', async () => {
    const branch = (name: string, op: string) =>
      graph({
        name,
        nodes: [node(op, ['a_long_name_of_a_sum'], [`result_of_${name}`])],
        outputs: [value(`result_of_${name}`, 'float32')],
      });
    const proto = model({
      nodes: [
        node('Add', ['b', 'a_long_name_of_a_weight'], ['a_long_name_of_a_sum'], {}, { name: 'the sum' }),
        node('If', ['c'], ['a'], { then_branch: branch('yes', 'Neg'), else_branch: branch('no', 'Exp') }),
      ],
      inputs: [value('b', 'float32', [3]), value('c', 'bool', [])],
      outputs: [value('a', 'float32', [3])],
      weights: [noisy('a_long_name_of_a_weight', [3], 2)],
    });
    for (const c of [0, 1]) {
      const feeds = { b: feed([3], 4), c: { dtype: 'bool', dims: [], data: Uint8Array.of(c) } };
      const simple = await checked(proto, feeds, { shortNames: true });
      const text = JSON.stringify(simple.proto, (_, one: unknown) =>
        typeof one === 'bigint' ? String(one) : one,
      );
      expect(text).not.toContain('a_long_name');
      expect(text).not.toContain('result_of');
      expect(text).toContain('the sum');
      expect(simple.graph.input.map(one => one.name)).toEqual(['b', 'c']);
    }
  });
});
