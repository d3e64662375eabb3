import path from 'node:path';
import type { ModelProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel, encodeModel, openModel, writeModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import type { PassOutcome } from '../../../../../src/core/passes/types.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import { openSession } from '../../../../../src/core/runtime/index.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { graph, model, node, value } from '../../../../fixtures/build.ts';
import { tempFolder } from '../../formats/temp-folder.ts';
import {
  contextFor,
  feed,
  findTensor,
  noise,
  noisy,
  runOrt,
  tensorOf,
  valuesOf,
} from '../../passes/support.ts';

const folder = tempFolder();

/** Normal numbers for the input `x`; the first axis counts samples. */
function samples(shape: readonly number[], size = 8): Dataset {
  const each = shape.reduce((product, dim) => product * dim, 1);
  const values = noise(size * each, 21);
  return {
    name: 'noise',
    size,
    hasLabels: false,
    batchable: true,
    batch: (start, count) => {
      const data = values.slice(start * each, (start + count) * each);
      return Promise.resolve({
        start,
        count,
        feeds: { x: { dtype: 'float32', dims: [count, ...shape], data } },
      });
    },
    close: () => Promise.resolve(),
  };
}

async function quantize(
  proto: ModelProto,
  shape: readonly number[],
  settings: SettingValues = {},
): Promise<PassOutcome & { model: Model }> {
  const copy = createModel(proto).clone();
  const context = { ...(await contextFor(copy)), dataset: samples(shape) };
  const outcome = await quantizeStatic.run(
    context,
    parseSettings(quantizeStatic, { target: 'x64-avx', ...settings }),
  );
  return { ...outcome, model: copy };
}

/** Signal to noise of the outputs, in dB, with optimisation on and off. */
async function sqnr(proto: ModelProto, quantized: Model, shape: readonly number[]): Promise<number[]> {
  const x = feed([4, ...shape], 77);
  const [wanted] = await runOrt(proto, { x });
  const all: number[] = [];
  for (const optimization of ['disabled', 'all'] as const) {
    const [result] = await runOrt(quantized, { x }, { optimization });
    let [signal, error] = [0, 0];
    const [a, b] = [wanted!.data as Float32Array, result!.data as Float32Array];
    for (let i = 0; i < a.length; i++) {
      signal += a[i]! ** 2;
      error += (a[i]! - b[i]!) ** 2;
    }
    all.push(10 * Math.log10(signal / error));
  }
  return all;
}

/** What ONNX Runtime makes of it. */
async function fused(quantized: Model): Promise<Record<string, number>> {
  const optimizedModelPath = path.join(folder, 'optimized.onnx');
  const source = path.join(folder, 'quantized.onnx');
  await writeModel(quantized, source);
  await (await openSession(source, { optimization: 'extended', optimizedModelPath })).release();
  const optimized = await openModel(optimizedModelPath);
  const counts: Record<string, number> = {};
  for (const { opType } of optimized.graph.node) counts[opType] = (counts[opType] ?? 0) + 1;
  await optimized.close();
  return counts;
}

const conv = (name: string, from: string, to: string, attributes: Record<string, number | number[]> = {}) =>
  node('Conv', [from, `${name}.w`, `${name}.b`], [to], { pads: [1, 1, 1, 1], ...attributes }, { name });
const weights = (name: string, dims: readonly number[], seed: number) => [
  noisy(`${name}.w`, dims, seed),
  noisy(`${name}.b`, [dims[0]!], seed + 50),
];

/** A block with a shortcut, pooling, a join and a classifier. */
function residual(): ModelProto {
  return model({
    nodes: [
      conv('c1', 'x', 'a'),
      node('Relu', ['a'], ['ar']),
      conv('c2', 'ar', 'b'),
      node('Relu', ['b'], ['br']),
      conv('c3', 'br', 'c'),
      node('Add', ['c', 'ar'], ['s']),
      node('Relu', ['s'], ['sr']),
      node('MaxPool', ['sr'], ['p'], { kernel_shape: [2, 2], strides: [2, 2] }),
      conv('c4', 'p', 'd', { group: 8 }),
      node('Sigmoid', ['d'], ['dg']),
      node('Mul', ['d', 'dg'], ['dm']),
      node('Concat', ['dm', 'p'], ['j'], { axis: 1 }),
      node('GlobalAveragePool', ['j'], ['g']),
      node('Flatten', ['g'], ['f']),
      node('Gemm', ['f', 'fc.w', 'fc.b'], ['h'], { transB: 1 }, { name: 'fc' }),
      node('Relu', ['h'], ['hr']),
      node('MatMul', ['hr', 'm.w'], ['y'], {}, { name: 'm' }),
    ],
    inputs: [value('x', 'float32', ['batch', 3, 8, 8])],
    outputs: [value('y', 'float32', ['batch', 5])],
    weights: [
      ...weights('c1', [8, 3, 3, 3], 1),
      ...weights('c2', [8, 8, 3, 3], 2),
      ...weights('c3', [8, 8, 3, 3], 3),
      ...weights('c4', [8, 1, 3, 3], 4),
      noisy('fc.w', [12, 16], 5),
      noisy('fc.b', [12], 6),
      noisy('m.w', [12, 5], 7),
    ],
  });
}

describe('a network with shortcuts, joins and a classifier', () => {
  it('runs in integers from the first layer to the last', async () => {
    const { model: quantized, layersChanged } = await quantize(residual(), [3, 8, 8]);
    expect(layersChanged).toBe(6);
    const counts = await fused(quantized);
    expect(counts).toMatchObject({
      QLinearConv: 4,
      QLinearAdd: 1,
      QLinearMul: 1,
      QLinearSigmoid: 1,
      QLinearConcat: 1,
      QLinearGlobalAveragePool: 1,
      QGemm: 1,
      MatMulIntegerToFloat: 1,
    });
    expect(counts.Relu ?? 0).toBe(0);
    expect(counts.DequantizeLinear ?? 0).toBe(0);
    expect(counts.QuantizeLinear).toBe(1);
  });

  it.each(['minmax', 'average', 'percentile', 'entropy', 'mse'])(
    'stays close with ranges by %s',
    async method => {
      const { model: quantized } = await quantize(residual(), [3, 8, 8], { method });
      for (const ratio of await sqnr(residual(), quantized, [3, 8, 8])) expect(ratio).toBeGreaterThan(15);
    },
  );

  it.each(['x64', 'x64-avx', 'arm', 'tensorrt', 'generic'])(
    'stays close for %s, and its weights keep to the codes',
    async target => {
      const { model: quantized } = await quantize(residual(), [3, 8, 8], { target });
      for (const ratio of await sqnr(residual(), quantized, [3, 8, 8])) expect(ratio).toBeGreaterThan(15);
      const codes = await valuesOf(quantized, 'c2.w_quantized');
      const largest = codes.reduce((max, code) => Math.max(max, Math.abs(code)), 0);
      expect(largest).toBe(target === 'x64' || target === 'generic' ? 63 : 127);
      const bias = quantized.graph.node.filter(one => one.output[0]?.startsWith('c2.b_dequantized'));
      expect(bias.length).toBe(target === 'tensorrt' ? 0 : 1);
    },
  );

  it('gives the same bytes for the same data', async () => {
    const [a, b] = [await quantize(residual(), [3, 8, 8]), await quantize(residual(), [3, 8, 8])];
    expect(Buffer.compare(await encodeModel(a.model), await encodeModel(b.model))).toBe(0);
  });

  it('keeps names and types of inputs and outputs', async () => {
    const { model: quantized } = await quantize(residual(), [3, 8, 8]);
    expect(quantized.graph.input).toEqual(residual().graph!.input);
    expect(quantized.graph.output).toEqual(residual().graph!.output);
  });

  it('leaves what is excluded in floats (C.Q14)', async () => {
    const { model: quantized } = await quantize(residual(), [3, 8, 8], {
      exclude: ['c3', 'fc'],
      otherWeights: false,
    });
    expect(findTensor(quantized, 'c3.w').dataType).toBe(1);
    expect(findTensor(quantized, 'fc.w').dataType).toBe(1);
    await expect(quantize(residual(), [3, 8, 8], { exclude: ['nothing*'] })).rejects.toMatchObject({
      code: 'NO_MATCH',
    });
  });
});

describe('what goes wrong for others', () => {
  const two = (more: Partial<Parameters<typeof model>[0]> = {}) =>
    model({
      nodes: [
        conv('c1', 'x', 'a'),
        node('Relu', ['a'], ['ar']),
        node('Conv', ['ar', 'c2.w', 'c1.b'], ['y'], { pads: [1, 1, 1, 1] }, { name: 'c2' }),
      ],
      inputs: [value('x', 'float32', ['n', 8, 6, 6])],
      outputs: [value('y', 'float32')],
      weights: [...weights('c1', [8, 8, 3, 3], 1), noisy('c2.w', [8, 8, 3, 3], 3)],
      ...more,
    });

  it('one bias of two layers is rounded for each (C.Q4)', async () => {
    const { model: quantized } = await quantize(two(), [8, 6, 6]);
    const biases = quantized.graph.node.filter(one => one.output[0]?.startsWith('c1.b_dequantized'));
    expect(new Set(biases.map(one => one.input[1])).size).toBe(2);
    for (const ratio of await sqnr(two(), quantized, [8, 6, 6])) expect(ratio).toBeGreaterThan(25);
  });

  it('channels of zeros keep their bias (C.Q6)', async () => {
    const proto = two();
    const values = noise(8 * 8 * 9, 1);
    values.fill(0, 0, 72);
    proto.graph!.initializer[0] = tensorOf('c1.w', [8, 8, 3, 3], values);
    proto.graph!.initializer[1] = tensorOf('c1.b', [8], [0.123, 1, 2, 3, 4, 5, 6, 7]);
    const { model: quantized } = await quantize(proto, [8, 6, 6]);
    for (const ratio of await sqnr(proto, quantized, [8, 6, 6])) expect(ratio).toBeGreaterThan(25);
  });

  it('a huge bias beside tiny weights does not overflow', async () => {
    const proto = two();
    proto.graph!.initializer[0] = tensorOf('c1.w', [8, 8, 3, 3], noise(576, 1, 1e-9));
    proto.graph!.initializer[1] = tensorOf('c1.b', [8], [300, -200, 100, 50, 20, 10, 5, 1]);
    const { model: quantized } = await quantize(proto, [8, 6, 6]);
    for (const ratio of await sqnr(proto, quantized, [8, 6, 6])) expect(ratio).toBeGreaterThan(25);
  });

  it('a model of opset 11 is converted (C.Q7)', async () => {
    const { model: quantized } = await quantize(two({ opset: 11 }), [8, 6, 6]);
    expect(quantized.opset()).toBe(13);
    for (const ratio of await sqnr(two(), quantized, [8, 6, 6])) expect(ratio).toBeGreaterThan(25);
  });

  it('weights that hold infinities stay as they are (C.Q33)', async () => {
    const proto = two();
    const values = noise(576, 1);
    values[5] = Infinity;
    proto.graph!.initializer[0] = tensorOf('c1.w', [8, 8, 3, 3], values);
    const { notes, layersChanged, model: quantized } = await quantize(proto, [8, 6, 6]);
    expect(layersChanged).toBe(1);
    expect(notes.join(' ')).toContain('"c1", because their weights hold infinities');
    expect(findTensor(quantized, 'c1.w').dataType).toBe(1);
  });

  it('a quantized model is refused (C.Q29)', async () => {
    const { model: quantized } = await quantize(two(), [8, 6, 6]);
    await expect(quantize(quantized.proto, [8, 6, 6])).rejects.toMatchObject({ code: 'UNSUPPORTED' });
  });

  it('no data, and nothing to quantize, are told', async () => {
    const context = await contextFor(createModel(two()));
    await expect(quantizeStatic.run(context, parseSettings(quantizeStatic, {}))).rejects.toMatchObject({
      code: 'BAD_DATA',
    });
    const plain = model({
      nodes: [node('Relu', ['x'], ['y'])],
      inputs: [value('x', 'float32', [1, 4])],
      outputs: [value('y', 'float32')],
    });
    expect((await quantize(plain, [4])).layersChanged).toBe(0);
  });

  it('sub-graphs are counted, and read the right values (C.Q16)', async () => {
    const branch = (name: string, from: string) =>
      graph({ name, nodes: [node('Neg', [from], [`${name}y`])], outputs: [value(`${name}y`, 'float32')] });
    const proto = two({
      nodes: [
        conv('c1', 'x', 'a'),
        node('Relu', ['a'], ['ar']),
        node('If', ['c'], ['i'], { then_branch: branch('t', 'ar'), else_branch: branch('e', 'a') }),
        node('Add', ['i', 'ar'], ['y']),
      ],
      weights: [...weights('c1', [8, 8, 3, 3], 1), tensorOf('c', [], [1], 'bool')],
    });
    const { model: quantized, notes } = await quantize(proto, [8, 6, 6]);
    expect(notes.join(' ')).toContain('2 nodes in sub-graphs');
    await encodeModel(quantized);
  });

  it('two layers share one weight, stored once (C.Q25)', async () => {
    const proto = two({
      nodes: [
        conv('c1', 'x', 'a'),
        node('Conv', ['a', 'c1.w', 'c1.b'], ['b'], { pads: [1, 1, 1, 1] }, { name: 'again' }),
        node('GlobalAveragePool', ['b'], ['y']),
      ],
      weights: weights('c1', [8, 8, 3, 3], 1),
    });
    const { model: quantized, layersChanged } = await quantize(proto, [8, 6, 6]);
    expect(layersChanged).toBe(2);
    expect(
      quantized.graph.initializer.filter(one => one.dataType === 3 && one.dims.length === 4).length,
    ).toBe(1);
    for (const ratio of await sqnr(proto, quantized, [8, 6, 6])) expect(ratio).toBeGreaterThan(25);
  });
});
