import type { ModelProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { createModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { balanceModel, type Balanced } from '../../../../../src/core/quantize/balance/index.ts';
import { Random } from '../../../../../src/core/data/index.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import { quantizeWeights } from '../../../../../src/core/quantize/weights.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, feed, findTensor, noise, runOrt, tensorOf, valuesOf } from '../../passes/support.ts';
import { fixedSamples } from '../static/samples.ts';

const ON = { equalize: true, absorb: false, smooth: false, smoothAlpha: 0.5 };
const shape = [8, 8, 8];
const data = fixedSamples(noise(40 * 512, 21), shape);

/** Weights whose output channels are scaled by factors from 1/30 to 30. */
function uneven(name: string, dims: readonly number[], seed: number, axis = 0) {
  const random = new Random(seed);
  const count = dims.reduce((product, dim) => product * dim, 1);
  const inner = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const factors = Array.from({ length: dims[axis]! }, () => 30 ** (2 * random.uniform() - 1));
  return tensorOf(
    name,
    dims,
    noise(count, seed).map((x, i) => (x * factors[Math.floor(i / inner) % dims[axis]!]!) / 10),
  );
}

/** An expansion, a depthwise convolution, a projection; rows; a perceptron of two products. */
function network(activation: (from: string, to: string) => ReturnType<typeof node>): ModelProto {
  return model({
    nodes: [
      node('Conv', ['x', 'w1', 'b1'], ['c1'], {}, { name: 'expand' }),
      activation('c1', 'r1'),
      node('Conv', ['r1', 'w2', 'b2'], ['c2'], { group: 16, pads: [1, 1, 1, 1] }, { name: 'depthwise' }),
      activation('c2', 'r2'),
      node('MaxPool', ['r2'], ['p2'], { kernel_shape: [2, 2], strides: [2, 2] }),
      node('Conv', ['p2', 'w3'], ['c3'], { group: 2 }, { name: 'project' }),
      node('Flatten', ['c3'], ['f']),
      node('Gemm', ['f', 'g', 'gb'], ['h'], { transB: 1 }, { name: 'gemm' }),
      activation('h', 'hr'),
      node('MatMul', ['hr', 'm'], ['mm'], {}, { name: 'product' }),
      node('Add', ['mm', 'a'], ['added']),
      activation('added', 'ar'),
      node('MatMul', ['ar', 'last'], ['y'], {}, { name: 'last' }),
    ],
    inputs: [value('x', 'float32', ['n', ...shape])],
    outputs: [value('y', 'float32')],
    weights: [
      uneven('w1', [16, 8, 1, 1], 1),
      tensorOf('b1', [16], noise(16, 2)),
      uneven('w2', [16, 1, 3, 3], 3),
      tensorOf('b2', [16], noise(16, 4)),
      uneven('w3', [12, 8, 1, 1], 5),
      uneven('g', [20, 192], 6),
      tensorOf('gb', [20], noise(20, 7)),
      uneven('m', [20, 24], 8, 1),
      tensorOf('a', [24], noise(24, 9)),
      tensorOf('last', [24, 10], noise(240, 10)),
    ],
  });
}
const relu = network((from, to) => node('Relu', [from], [to]));

async function balance(proto: ModelProto, settings = ON, isAllowed: (name: string) => boolean = () => true) {
  const copy = createModel(proto).clone();
  const context = { ...(await contextFor(copy)), dataset: data };
  return { ...(await balanceModel(context, settings, one => isAllowed(one.name))), model: copy };
}

/** Largest difference of the outputs as a part of the largest output, with other inputs than those of calibration. */
async function gap(proto: ModelProto, balanced: Model, x = feed([6, ...shape], 77)): Promise<number> {
  const [a] = await runOrt(proto, { x });
  const [b] = await runOrt(balanced, { x });
  const [before, after] = [a!.data as Float32Array, b!.data as Float32Array];
  const size = before.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  return before.reduce((max, value, i) => Math.max(max, Math.abs(value - after[i]!)), 0) / size;
}

const names = ({ tables }: Balanced) => tables[0]?.rows.map(([name, readers]) => [name, readers]) ?? [];

describe('cross-layer equalization', () => {
  const activations: readonly (readonly [string, ModelProto])[] = [
    ['Relu', relu],
    ['LeakyRelu', network((from, to) => node('LeakyRelu', [from], [to], { alpha: { float: 0.1 } }))],
    ['nothing', network((from, to) => node('Identity', [from], [to]))],
  ];
  it.each(activations)('leaves what the model computes as it is, %s between layers', async (_, proto) => {
    const balanced = await balance(proto);
    expect(names(balanced)).toEqual([
      ['expand', 'depthwise'],
      ['depthwise', 'project'],
      ['project', 'gemm'],
      ['gemm', 'product'],
      ['product', 'last'],
    ]);
    expect(await gap(proto, balanced.model)).toBeLessThan(2e-5);
  });

  it('makes channels reach as far in one layer as in the next', async () => {
    const { model: balanced, tables } = await balance(relu);
    const reach = async (name: string, channelOf: (i: number) => number) => {
      const values = await valuesOf(balanced, name);
      const largest: number[] = [];
      values.forEach((x, i) => (largest[channelOf(i)] = Math.max(largest[channelOf(i)] ?? 0, Math.abs(x))));
      return largest;
    };
    const first = await reach('w1', i => Math.floor(i / 8));
    const second = await reach('w2', i => Math.floor(i / 9));
    first.forEach((r, c) => expect(r / second[c]!).toBeCloseTo(1, 1));
    const [before, after] = [2, 3].map(column => tables[0]!.rows.map(row => row[column] as number));
    expect(Math.max(...after!)).toBeLessThan(Math.max(...before!) / 3);
  });

  it('leaves branches to other operators, results and shared weights alone', async () => {
    const proto = model({
      nodes: [
        node('Conv', ['x', 'w'], ['a'], {}, { name: 'a' }),
        node('Conv', ['a', 'v'], ['b'], {}, { name: 'b' }),
        node('Add', ['a', 'b'], ['sum']),
        node('Conv', ['sum', 'u'], ['c'], {}, { name: 'c' }),
        node('Sigmoid', ['c'], ['s']),
        node('Conv', ['s', 'shared'], ['d'], {}, { name: 'd' }),
        node('Conv', ['d', 'shared'], ['y'], {}, { name: 'e' }),
      ],
      inputs: [value('x', 'float32', [1, ...shape])],
      outputs: [value('y', 'float32'), value('b', 'float32')],
      weights: ['w', 'v', 'u', 'shared'].map((name, i) => uneven(name, [8, 8, 1, 1], i + 1)),
    });
    const balanced = await balance(proto);
    expect(names(balanced)).toEqual([]);
    expect(balanced.notes.join(' ')).toContain('No layers were equalized');
  });

  it('equalizes a layer with all that read it', async () => {
    const proto = model({
      nodes: [
        node('Conv', ['x', 'w'], ['a'], {}, { name: 'squeeze' }),
        node('Relu', ['a'], ['r']),
        node('Conv', ['r', 'v'], ['b'], {}, { name: 'left' }),
        node('Conv', ['r', 'u'], ['c'], {}, { name: 'right' }),
        node('Concat', ['b', 'c'], ['y'], { axis: 1 }),
      ],
      inputs: [value('x', 'float32', ['n', ...shape])],
      outputs: [value('y', 'float32')],
      weights: ['w', 'v', 'u'].map((name, i) => uneven(name, [8, 8, 1, 1], i + 1)),
    });
    const balanced = await balance(proto);
    expect(names(balanced)).toEqual([['squeeze', 'left, right']]);
    expect(await gap(proto, balanced.model)).toBeLessThan(2e-5);
  });

  it('gives layers their own biases where exporters store equal ones once, and no others', async () => {
    const proto = model({
      nodes: [
        node('Conv', ['x', 'w', 'same'], ['a'], {}, { name: 'a' }),
        node('Relu', ['a'], ['r']),
        node('Conv', ['r', 'v', 'same'], ['b'], {}, { name: 'b' }),
        node('Sigmoid', ['b'], ['s']),
        node('Conv', ['s', 'u', 'same'], ['y'], {}, { name: 'c' }),
      ],
      inputs: [value('x', 'float32', ['n', ...shape])],
      outputs: [value('y', 'float32')],
      weights: [
        ...['w', 'v', 'u'].map((name, i) => uneven(name, [8, 8, 1, 1], i + 1)),
        tensorOf('same', [8], noise(8, 9)),
      ],
    });
    const balanced = await balance(proto);
    expect(names(balanced)).toEqual([['a', 'b']]);
    expect(await gap(proto, balanced.model)).toBeLessThan(2e-5);
    const biases = balanced.model.graph.node.flatMap(({ input }) => input.slice(2));
    expect(biases[0]).not.toBe('same');
    expect(biases.slice(1)).toEqual(['same', 'same']);
    expect(balanced.model.graph.initializer).toHaveLength(5);
  });

  it('changes no layer that the user leaves out', async () => {
    const balanced = await balance(relu, ON, name => name !== 'project');
    expect(names(balanced).flat().join(' ')).not.toContain('project');
    expect(await valuesOf(balanced.model, 'w3')).toEqual(await valuesOf(createModel(relu), 'w3'));
  });

  it.each([
    [6, []],
    [6000, [['a', 'b']]],
  ])('passes a Clip that no value reaches the limit of: %i', async (limit, expected) => {
    const proto = model({
      nodes: [
        node('Conv', ['x', 'w'], ['c'], {}, { name: 'a' }),
        node('Clip', ['c', 'zero', 'limit'], ['r']),
        node('Conv', ['r', 'v'], ['y'], {}, { name: 'b' }),
      ],
      inputs: [value('x', 'float32', ['n', ...shape])],
      outputs: [value('y', 'float32')],
      weights: [
        tensorOf('zero', [], [0]),
        tensorOf('limit', [], [limit]),
        uneven('w', [8, 8, 1, 1], 1),
        uneven('v', [8, 8, 1, 1], 2),
      ],
    });
    const balanced = await balance(proto);
    expect(names(balanced)).toEqual(expected);
    expect(await gap(proto, balanced.model)).toBeLessThan(2e-5);
  });
});

describe('absorption of biases', () => {
  /** Channels that are far above zero all the time. */
  const high = (padded: boolean) =>
    model({
      nodes: [
        node('Conv', ['x', 'w', 'b'], ['c'], {}, { name: 'a' }),
        node('Relu', ['c'], ['r']),
        node('Conv', ['r', 'v'], ['y'], padded ? { pads: [1, 1, 1, 1] } : {}, { name: 'b' }),
      ],
      inputs: [value('x', 'float32', ['n', ...shape])],
      outputs: [value('y', 'float32')],
      weights: [
        tensorOf('w', [8, 8, 1, 1], noise(64, 1)),
        tensorOf('b', [8], [60, 50, 0, 40, 0, 0, 70, 60]),
        tensorOf('v', [8, 8, 3, 3], noise(576, 2)),
      ],
    });

  it('makes ranges smaller and leaves what the data give as it is', async () => {
    const balanced = await balance(high(false), { ...ON, absorb: true });
    expect(balanced.notes.join(' ')).toContain('Constants of 5 channels of 1 layer were absorbed');
    const { feeds } = await data.batch(0, 40);
    expect(await gap(high(false), balanced.model, feeds.x)).toBeLessThan(1e-5);
    const [before, after] = [
      await valuesOf(createModel(high(false)), 'b'),
      await valuesOf(balanced.model, 'b'),
    ];
    expect(Math.max(...after)).toBeLessThan(Math.max(...before) / 2);
    expect(findTensor(balanced.model, 'v_bias').dims).toEqual([8n]);
  });

  it('is not done where zeros are put around', async () => {
    const balanced = await balance(high(true), { ...ON, absorb: true });
    expect(balanced.notes.join(' ')).not.toContain('absorbed');
  });
});

describe('with one scale for the tensor, channels that differ much', () => {
  async function sqnr(
    pass: typeof quantizeStatic | typeof quantizeWeights,
    settings: SettingValues,
  ): Promise<number> {
    const copy = createModel(relu).clone();
    const context = { ...(await contextFor(copy)), dataset: data };
    if (pass.id === 'quantize-static')
      await quantizeStatic.run(context, parseSettings(quantizeStatic, settings));
    else await quantizeWeights.run(context, parseSettings(quantizeWeights, settings));
    const x = feed([6, ...shape], 77);
    const [a] = await runOrt(relu, { x });
    const [b] = await runOrt(copy, { x });
    const [exact, got] = [a!.data as Float32Array, b!.data as Float32Array];
    const error = exact.reduce((sum, value, i) => sum + (value - got[i]!) ** 2, 0);
    return 10 * Math.log10(exact.reduce((sum, value) => sum + value ** 2, 0) / error);
  }

  it.each([
    ['quantize-static', quantizeStatic, { granularity: 'tensor', check: false, target: 'x64-vnni' }],
    ['quantize-weights', quantizeWeights, { granularity: 'tensor', minElements: 0 }],
  ] as const)('%s gains by equalization', async (_, pass, settings) => {
    const plain = await sqnr(pass, settings);
    expect(await sqnr(pass as typeof quantizeStatic, { ...settings, equalize: true })).toBeGreaterThan(
      plain + 3,
    );
  });
});
