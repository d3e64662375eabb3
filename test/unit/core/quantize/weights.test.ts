import path from 'node:path';
import type { ModelProto, NodeProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { attrInt } from '../../../../src/core/model/attributes.ts';
import { createModel, encodeModel, openModel } from '../../../../src/core/formats/index.ts';
import type { Feeds } from '../../../../src/core/data/types.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { quantizeWeights } from '../../../../src/core/quantize/weights.ts';
import { openSession } from '../../../../src/core/runtime/index.ts';
import { fn, graph, model, node, value, type ModelParts } from '../../../fixtures/build.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import {
  feed,
  findTensor,
  maxGap,
  noisy,
  previewOf,
  runOrt,
  runPass,
  tensorOf,
  valuesOf,
} from '../passes/support.ts';

const folder = tempFolder();

/** ONNX Runtime rewrites plain products to MatMulNBits, which rounds activations too unless told not to. */
const LEVELS = [
  { optimization: 'disabled' },
  { optimization: 'all', config: { 'session.qdq_matmulnbits_accuracy_level': '0' } },
] as const;

const quantize = (proto: ModelProto, settings = {}) =>
  runPass(quantizeWeights, proto, { minElements: 0, ...settings });

function nodesOf(m: Model, opType: string): NodeProto[] {
  return m.graph.node.filter(one => one.opType === opType);
}

/** The weight as the quantized model means it, put back into the float model. */
async function fakeQuantized(proto: ModelProto, quantized: Model, names: readonly string[]): Promise<Model> {
  const copy = createModel(proto).clone();
  for (const name of names) {
    const dequantize = quantized.graph.node.find(one => one.output[0] === name)!;
    const codes = await valuesOf(quantized, dequantize.input[0]!);
    const scales = await valuesOf(quantized, dequantize.input[1]!);
    const tensor = findTensor(copy, name);
    const dims = tensor.dims.map(Number);
    const axis = scales.length === 1 ? 0 : attrInt(dequantize, 'axis', 1);
    const inner = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
    const values = codes.map(
      (code, i) => code * (scales.length === 1 ? scales[0]! : scales[Math.floor(i / inner) % dims[axis]!]!),
    );
    copy.setPayload(tensor, new Uint8Array(values.buffer));
  }
  return copy;
}

/** A channel of zeros, and one whose weights are far larger than the others'. */
function uneven(name: string, dims: readonly number[], axis: number, dtype = 'float32') {
  const inner = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const count = dims.reduce((product, dim) => product * dim, 1);
  const values = Float32Array.from({ length: count }, (_, i) => {
    const channel = Math.floor(i / inner) % dims[axis]!;
    return channel === 0 ? 0 : Math.sin(i * 1.7) * (channel === 1 ? 50 : 0.5);
  });
  return tensorOf(name, dims, values, dtype);
}

const one = (
  op: string,
  dims: readonly number[],
  axis: number,
  x: readonly number[],
  attributes = {},
  order = ['x', 'w'],
): [string, ModelParts, number, Feeds] => [
  `${op} ${JSON.stringify(dims)} ${JSON.stringify(attributes)} ${order.join()}`,
  {
    nodes: [node(op, order, ['y'], attributes)],
    inputs: [value('x', 'float32', x)],
    outputs: [value('y', 'float32')],
    weights: [uneven('w', dims, axis)],
  },
  axis,
  { x: feed(x) },
];

describe('axis of the scales (C.Q1, C.Q2)', () => {
  it.each([
    one('Conv', [6, 3, 3, 3], 0, [1, 3, 8, 8]),
    one('Conv', [64, 1, 3, 3], 0, [1, 64, 8, 8], { group: 64 }),
    one('ConvTranspose', [3, 6, 3, 3], 1, [1, 3, 8, 8]),
    one('ConvTranspose', [4, 4, 3, 3], 1, [1, 4, 8, 8]),
    one('MatMul', [16, 24], 1, [2, 16]),
    one('MatMul', [16, 16], 1, [2, 16]),
    one('MatMul', [2, 16, 24], 2, [2, 3, 16]),
    one('MatMul', [16, 24], 0, [24, 5], {}, ['w', 'x']),
    one('Gemm', [16, 24], 1, [2, 16]),
    one('Gemm', [24, 16], 0, [2, 16], { transB: 1 }),
    one('Gemm', [16, 16], 1, [2, 16]),
    one('Gemm', [16, 16], 0, [2, 16], { transB: 1 }),
    one('Gemm', [16, 24], 0, [24, 5], {}, ['w', 'x']),
    one('Gemm', [16, 24], 1, [16, 5], { transA: 1 }, ['w', 'x']),
  ])('%s', async (_name, parts, axis, feeds) => {
    const proto = model(parts);
    const { model: quantized, layersChanged } = await quantize(proto);
    expect(layersChanged).toBe(1);
    const [dequantize] = nodesOf(quantized, 'DequantizeLinear');
    expect(attrInt(dequantize!, 'axis', -99)).toBe(axis);
    expect(dequantize!.input).toEqual(['w_quantized', 'w_scale', 'w_zero_point']);
    expect(findTensor(quantized, 'w_scale').dims).toEqual([BigInt(parts.weights![0]!.dims[axis] ?? 0)]);
    // Channels of very different ranges: with the wrong axis the small ones would be lost.
    const wanted = await fakeQuantized(proto, quantized, ['w']);
    const [expected] = await runOrt(wanted, feeds, { optimization: 'disabled' });
    for (const level of LEVELS) {
      const [result] = await runOrt(quantized, feeds, level);
      expect(maxGap(expected, result)).toBeLessThan(1e-4);
    }
    const original = await valuesOf(createModel(proto), 'w');
    const scales = await valuesOf(quantized, 'w_scale');
    const stored = await valuesOf(wanted, 'w');
    expect(Math.max(...stored.map((x, i) => Math.abs(x - original[i]!)))).toBeLessThanOrEqual(
      Math.max(...scales) / 2 + 1e-6,
    );
  });

  it('is left out for ConvTranspose in groups: no axis counts the outputs', async () => {
    const [, parts, , feeds] = one('ConvTranspose', [4, 3, 3, 3], 1, [1, 4, 8, 8], { group: 2 });
    const { model: quantized } = await quantize(model(parts));
    expect(nodesOf(quantized, 'DequantizeLinear')[0]!.attribute).toEqual([]);
    expect(findTensor(quantized, 'w_scale').dims).toEqual([]);
    for (const level of LEVELS) await runOrt(quantized, feeds, level);
  });

  it('is left out when users disagree', async () => {
    const proto = model({
      nodes: [node('Gemm', ['x', 'w'], ['a']), node('Gemm', ['a', 'w'], ['y'], { transB: 1 })],
      inputs: [value('x', 'float32', [2, 16])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [16, 16])],
    });
    const { model: quantized } = await quantize(proto);
    expect(findTensor(quantized, 'w_scale').dims).toEqual([]);
    for (const level of LEVELS) await runOrt(quantized, { x: feed([2, 16]) }, level);
  });

  it('is left out when asked for', async () => {
    const [, parts, , feeds] = one('Conv', [6, 3, 3, 3], 0, [1, 3, 8, 8]);
    const { model: quantized } = await quantize(model({ ...parts, opset: 11, ir: 6 }), {
      granularity: 'tensor',
    });
    expect(quantized.opset()).toBe(11);
    expect(nodesOf(quantized, 'DequantizeLinear')[0]!.attribute).toEqual([]);
    for (const level of LEVELS) await runOrt(quantized, feeds, level);
  });
});

describe('what is written', () => {
  it('keeps the versions, biases and names; zero points are explicit zeros', async () => {
    const proto = model({
      opset: 14,
      ir: 7,
      nodes: [node('Gemm', ['x', 'w', 'b'], ['y'], {}, { name: '/fc/Gemm' })],
      inputs: [value('x', 'float32', ['n', 64])],
      outputs: [value('y', 'float32', ['n', 32])],
      weights: [noisy('w', [64, 32]), noisy('b', [32])],
    });
    const { model: quantized, notes } = await quantize(proto);
    expect([quantized.opset(), quantized.proto.irVersion]).toEqual([14, 7n]);
    expect(quantized.graph.node.map(({ name, opType }) => [name, opType])).toEqual([
      ['w_DequantizeLinear', 'DequantizeLinear'],
      ['/fc/Gemm', 'Gemm'],
    ]);
    expect(quantized.graph.node[1]!.input).toEqual(['x', 'w', 'b']);
    expect(quantized.graph.initializer.map(({ name }) => name)).toEqual([
      'w_quantized',
      'w_scale',
      'w_zero_point',
      'b',
    ]);
    expect([...(await valuesOf(quantized, 'w_zero_point'))]).toEqual(new Array(32).fill(0));
    expect(notes.join(' ')).toMatch(
      /8\.19 kB became 2\.21 kB, scales included.*plain matrix products may run faster/,
    );
    const sizes = [
      (await encodeModel(createModel(proto))).byteLength,
      (await encodeModel(quantized)).byteLength,
    ];
    expect(sizes[1]! / sizes[0]!).toBeLessThan(0.35);
  });

  it('finds free names', async () => {
    const proto = model({
      nodes: [node('MatMul', ['x', 'w'], ['w_quantized']), node('Add', ['w_quantized', 'w_scale'], ['y'])],
      inputs: [value('x', 'float32', [2, 40])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [40, 40]), noisy('w_scale', [40])],
    });
    const { model: quantized } = await quantize(proto);
    expect(nodesOf(quantized, 'DequantizeLinear')[0]!.input).toEqual([
      'w_quantized_2',
      'w_scale_2',
      'w_zero_point',
    ]);
    await runOrt(quantized, { x: feed([2, 40]) });
  });

  it('shares a weight of two layers: one copy, one node (C.Q25)', async () => {
    const proto = model({
      nodes: [
        node('Conv', ['x', 'w'], ['a'], { pads: [1, 1, 1, 1] }),
        node('Conv', ['a', 'w'], ['y'], { pads: [1, 1, 1, 1] }),
      ],
      inputs: [value('x', 'float32', [1, 8, 6, 6])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [8, 8, 3, 3])],
    });
    const { model: quantized, layersChanged } = await quantize(proto);
    expect(layersChanged).toBe(2);
    expect(nodesOf(quantized, 'DequantizeLinear')).toHaveLength(1);
    expect(quantized.graph.initializer).toHaveLength(3);
    await bothLevels(proto, quantized, { x: feed([1, 8, 6, 6]) }, ['w']);
  });

  it('shares an embedding table with the output layer (C.Q25)', async () => {
    const proto = model({
      nodes: [
        node('Gather', ['w', 'ids'], ['e']),
        node('Transpose', ['w'], ['t'], { perm: [1, 0] }),
        node('MatMul', ['e', 't'], ['y']),
      ],
      inputs: [value('ids', 'int64', [3])],
      outputs: [value('y', 'float32')],
      weights: [uneven('w', [50, 16], 0)],
    });
    const feeds = { ids: { dtype: 'int64', dims: [3], data: BigInt64Array.of(4n, 0n, 49n) } };
    const { model: quantized } = await quantize(proto);
    expect(nodesOf(quantized, 'DequantizeLinear')).toHaveLength(1);
    expect(attrInt(nodesOf(quantized, 'DequantizeLinear')[0]!, 'axis', 9)).toBe(0);
    await bothLevels(proto, quantized, feeds, ['w']);
    expect((await quantize(proto, { embeddings: false })).layersChanged).toBe(0);
  });

  it('takes weights from Constant nodes, and puts the new nodes in their place', async () => {
    const proto = model({
      nodes: [
        node('Relu', ['x'], ['r']),
        node('Constant', [], ['w'], { value: noisy('', [40, 40]) }),
        node('MatMul', ['r', 'w'], ['y']),
      ],
      inputs: [value('x', 'float32', [2, 40])],
      outputs: [value('y', 'float32')],
    });
    const { model: quantized } = await quantize(proto);
    expect(quantized.graph.node.map(({ opType }) => opType)).toEqual(['Relu', 'DequantizeLinear', 'MatMul']);
    const wanted = await runOrt(proto, { x: feed([2, 40]) });
    for (const level of LEVELS) {
      expect(maxGap(wanted[0], (await runOrt(quantized, { x: feed([2, 40]) }, level))[0])).toBeLessThan(0.3);
    }
  });

  it('works in sub-graphs, on their own weights and on those around them (C.Q16)', async () => {
    const branch = (name: string) =>
      graph({
        nodes: [
          node('Constant', [], [`${name}_k`], { value: noisy('', [24, 24], 3) }),
          node('MatMul', ['x', `${name}_k`], [`${name}_1`]),
          node('MatMul', [`${name}_1`, `${name}_i`], [`${name}_2`]),
          node('MatMul', [`${name}_2`, 'outer'], [name]),
        ],
        outputs: [value(name, 'float32')],
        weights: [noisy(`${name}_i`, [24, 24], 4)],
      });
    const proto = model({
      nodes: [node('If', ['c'], ['y'], { then_branch: branch('a'), else_branch: branch('b') })],
      inputs: [value('x', 'float32', [2, 24]), value('c', 'bool', [])],
      outputs: [value('y', 'float32')],
      weights: [tensorOf('outer', [24, 24], noisyValues(24 * 24))],
    });
    const { model: quantized, layersChanged } = await quantize(proto);
    expect(layersChanged).toBe(6);
    expect(quantized.graph.node.map(({ opType }) => opType)).toEqual(['DequantizeLinear', 'If']);
    for (const c of [0, 1]) {
      const feeds = { x: feed([2, 24]), c: { dtype: 'bool', dims: [], data: Uint8Array.of(c) } };
      const [wanted] = await runOrt(proto, feeds);
      for (const level of LEVELS) {
        const [result] = await runOrt(quantized, feeds, level);
        const size = Math.max(...(wanted!.data as Float32Array).map(Math.abs));
        expect(maxGap(wanted, result) / size).toBeLessThan(0.05);
        expect(maxGap(wanted, result)).toBeGreaterThan(0);
      }
    }
  });

  it('follows weights into functions, and leaves those inside alone', async () => {
    const proto = model({
      nodes: [node('Linear', ['x', 'w'], ['y'], {}, { domain: 'local', name: 'call' })],
      inputs: [value('x', 'float32', [2, 40])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [40, 40])],
      domains: { local: 1 },
      functions: [
        fn(
          'local',
          'Linear',
          ['a', 'b'],
          ['c'],
          [
            node('Constant', [], ['k'], { value: noisy('', [40, 40]) }),
            node('MatMul', ['a', 'b'], ['m']),
            node('MatMul', ['m', 'k'], ['c'], {}, { name: 'inside' }),
          ],
        ),
      ],
    });
    const { model: quantized, notes } = await quantize(proto);
    expect(quantized.graph.node.map(({ opType }) => opType)).toEqual(['DequantizeLinear', 'Linear']);
    expect(notes.join()).toContain('"inside", because their weights are inside a local function');
    await runOrt(quantized, { x: feed([2, 40]) });
  });

  it('takes initializers out of the inputs that old models list them among', async () => {
    const proto = model({
      opset: 9,
      ir: 3,
      nodes: [node('MatMul', ['x', 'w'], ['h']), node('Add', ['h', 'b'], ['y'])],
      inputs: [value('x', 'float32', [2, 40]), value('w', 'float32', [40, 40]), value('b', 'float32', [40])],
      outputs: [value('y', 'float32', [2, 40])],
      weights: [noisy('w', [40, 40]), noisy('b', [40])],
    });
    const { model: quantized } = await quantize(proto);
    expect(quantized.graph.input.map(({ name }) => name)).toEqual(['x']);
    expect([quantized.opset(), quantized.proto.irVersion]).toEqual([13, 7n]);
    await bothLevels(proto, quantized, { x: feed([2, 40]) }, ['w']);
  });

  it('says so when a weight could be replaced by a caller', async () => {
    const proto = model({
      nodes: [node('MatMul', ['x', 'w'], ['y'])],
      inputs: [value('x', 'float32', [2, 40]), value('w', 'float32', [40, 40])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [40, 40])],
    });
    const { model: quantized, notes } = await quantize(proto);
    expect(quantized.graph.input.map(({ name }) => name)).toEqual(['x']);
    expect(notes.join()).toContain('1 weight stood among the graph');
  });
});

function noisyValues(count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => Math.cos(i * 0.37));
}

async function bothLevels(
  proto: ModelProto,
  quantized: Model,
  feeds: Feeds,
  names: readonly string[],
): Promise<void> {
  const wanted = await runOrt(await fakeQuantized(proto, quantized, names), feeds, {
    optimization: 'disabled',
  });
  for (const level of LEVELS) {
    const result = await runOrt(quantized, feeds, level);
    expect(maxGap(wanted[0], result[0])).toBeLessThan(1e-4);
  }
}

describe('other types', () => {
  it.each([
    ['float16', 17, 'float32', true],
    ['float16', 19, 'float16', false],
    ['float64', 17, 'float32', true],
  ])('%s at opset %i: scales of %s', async (dtype, opset, scaleType, hasCast) => {
    const proto = model({
      opset,
      ir: 9,
      nodes: [node('MatMul', ['x', 'w'], ['y'])],
      inputs: [value('x', dtype, [2, 40])],
      outputs: [value('y', dtype)],
      weights: [noisy('w', [40, 40], 1, dtype)],
    });
    const { model: quantized } = await quantize(proto);
    expect(findTensor(quantized, 'w_scale').dataType).toBe(scaleType === 'float16' ? 10 : 1);
    expect(nodesOf(quantized, 'Cast')).toHaveLength(hasCast ? 1 : 0);
    const x = feed([2, 40]);
    const values = x.data as Float32Array;
    const data =
      dtype === 'float64' ? Float64Array.from(values) : tensorOf('x', [2, 40], values, dtype).rawData;
    const fed = data instanceof Float64Array ? data : new Uint16Array(data.slice().buffer);
    for (const level of LEVELS) {
      const [a] = await runOrt(proto, { x: { dtype, dims: [2, 40], data: fed } }, level);
      const [b] = await runOrt(quantized, { x: { dtype, dims: [2, 40], data: fed } }, level);
      expect(b!.dtype).toBe(dtype);
      const { toNumbers } = await import('../../../../src/core/data/convert.ts');
      const [p, q] = [toNumbers(a!), toNumbers(b!)];
      expect(Math.max(...p.map((v, i) => Math.abs(v - q[i]!)))).toBeLessThan(0.4);
    }
  });
});

describe('what is left alone', () => {
  it('refuses a model that is quantized already (C.Q29)', async () => {
    const [, parts] = one('Conv', [16, 16, 3, 3], 0, [1, 16, 8, 8]);
    const first = await quantize(model(parts));
    const again = await runPass(quantizeWeights, first.model.proto, {});
    expect(again.layersChanged).toBe(0);
    expect(again.notes.join()).toContain('their weights are stored quantized already');
  });

  it('leaves masks, infinities and small layers alone (C.Q33)', async () => {
    const mask = Float32Array.from({ length: 4096 }, (_, i) => (i % 2 ? -Infinity : 0));
    const proto = model({
      nodes: [
        node('Add', ['x', 'mask'], ['a']),
        node('MatMul', ['a', 'wild'], ['b'], {}, { name: 'wild' }),
        node('MatMul', ['b', 'small'], ['y'], {}, { name: 'small' }),
      ],
      weights: [tensorOf('mask', [64, 64], mask), tensorOf('wild', [64, 64], mask), noisy('small', [16, 16])],
    });
    const { layersChanged, notes } = await runPass(quantizeWeights, proto, {});
    expect(layersChanged).toBe(0);
    expect(notes.join()).toMatch(/"small", because their weights have fewer than 1024 elements/);
    expect(notes.join()).toMatch(/"wild", because their weights hold infinities or NaN/);
  });

  it('leaves a layer alone whose scales take what is saved', async () => {
    const proto = model({
      nodes: [node('Conv', ['x', 'w'], ['y'], { group: 512 })],
      weights: [noisy('w', [512, 1, 1, 1])],
    });
    const { layersChanged, notes } = await quantize(proto);
    expect(layersChanged).toBe(0);
    expect(notes.join()).toContain('the scales would take as much as is saved');
  });
});

describe('recurrent layers', () => {
  it.each(['LSTM', 'GRU', 'RNN'])('%s', async op => {
    const gates = { LSTM: 4, GRU: 3, RNN: 1 }[op]!;
    const hidden = 16;
    const proto = model({
      nodes: [node(op, ['x', 'w', 'r'], ['y'], { hidden_size: hidden, direction: 'bidirectional' })],
      inputs: [value('x', 'float32', [5, 1, 12])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [2, gates * hidden, 12]), noisy('r', [2, gates * hidden, hidden], 2)],
    });
    const { model: quantized, layersChanged } = await quantize(proto);
    expect(layersChanged).toBe(1);
    expect(nodesOf(quantized, 'DequantizeLinear').map(one => attrInt(one, 'axis', 9))).toEqual([1, 1]);
    await bothLevels(proto, quantized, { x: feed([5, 1, 12]) }, ['w', 'r']);
  });
});

describe('preview', () => {
  it('tells what will be stored how', async () => {
    const proto = model({
      nodes: [node('MatMul', ['x', 'w'], ['y'], {}, { name: 'fc' })],
      weights: [noisy('w', [64, 100])],
    });
    expect(await previewOf(quantizeWeights, proto)).toEqual({
      layers: [{ name: 'fc', op: 'MatMul', params: 6400, effect: 'float32 → int8, 100 scales' }],
      summary: '1 layer; the file becomes about 18.4 kB smaller.',
    });
  });
});

describe('what ONNX Runtime makes of it, which the notes tell', () => {
  const products: [string, ModelParts, boolean][] = [
    ['MatMul', one('MatMul', [64, 64], 1, [2, 64])[1], true],
    ['Gemm', one('Gemm', [64, 64], 1, [2, 64])[1], true],
    ['Gemm with transB', one('Gemm', [64, 64], 0, [2, 64], { transB: 1 })[1], false],
    ['Conv', one('Conv', [64, 8, 3, 3], 0, [1, 8, 8, 8])[1], false],
  ];
  it.each(products)('%s', async (_name, parts, isRewritten) => {
    const { model: quantized, notes } = await quantize(model(parts));
    const optimized = path.join(folder, 'optimized.onnx');
    const session = await openSession(await encodeModel(quantized), { optimizedModelPath: optimized });
    await session.release();
    const loaded = await openModel(optimized);
    const operators = loaded.graph.node.map(({ opType }) => opType);
    await loaded.close();
    expect(operators.includes('MatMulNBits')).toBe(isRewritten);
    expect(notes.join(' ').includes('may run faster')).toBe(isRewritten);
    expect(notes.join(' ').includes('back into floats at every run')).toBe(!isRewritten);
  });
});
