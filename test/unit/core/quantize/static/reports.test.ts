import type { ModelProto, NodeProto, TensorProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../../src/core/graph/scope.ts';
import { inferShapes } from '../../../../../src/core/graph/shapes/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { predictFusion, verifyFusion } from '../../../../../src/core/quantize/fusion/index.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { ints, model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, feed, noise, noisy, runOrt, tensorOf, valuesOf } from '../../passes/support.ts';
import { fixedSamples } from './samples.ts';

interface Quantized {
  readonly model: Model;
  readonly layersChanged: number;
  readonly notes: string;
}

async function quantize(
  proto: ModelProto,
  dataset: Dataset,
  settings: SettingValues = {},
): Promise<Quantized> {
  const copy = createModel(proto).clone();
  const chosen = parseSettings(quantizeStatic, { target: 'x64-avx', check: false, ...settings });
  const { layersChanged, notes } = await quantizeStatic.run({ ...(await contextFor(copy)), dataset }, chosen);
  return { model: copy, layersChanged, notes: notes.join(' ') };
}

const samples = (shape: number[], count = 64) =>
  fixedSamples(noise(count * shape.reduce((a, b) => a * b, 1), 3), shape);

/** Inputs beyond the calibrated range are cut off, which the tolerance allows for; a wrong axis or scale is far beyond it. Worst difference of float outputs over their largest value, with optimisation on and off; others must be equal. */
async function expectClose(
  proto: ModelProto,
  quantized: Model,
  shape: number[],
  tolerance = 0.1,
): Promise<void> {
  const x = feed([1, ...shape], 4);
  const wanted = await runOrt(proto, { x });
  for (const optimization of ['disabled', 'all'] as const) {
    const found = await runOrt(quantized, { x }, { optimization });
    for (const [i, { data, dtype }] of wanted.entries()) {
      if (dtype !== 'float32') continue;
      const [a, b] = [data as Float32Array, found[i]!.data as Float32Array];
      const largest = a.reduce((max, one) => Math.max(max, Math.abs(one)), 0);
      expect(b.length).toBe(a.length);
      for (let j = 0; j < a.length; j++) expect(Math.abs(a[j]! - b[j]!)).toBeLessThan(tolerance * largest);
    }
  }
}

const single = (dims: number[], nodes: NodeProto[], weights: TensorProto[], outputs = ['y']) =>
  model({
    nodes,
    inputs: [value('x', 'float32', ['n', ...dims])],
    outputs: outputs.map(name => value(name, 'float32')),
    weights,
  });

describe('what users of other quantizers report', () => {
  it.each([1, 2])(
    'transposed convolutions, %d group(s): scales along the outputs, or one (C.Q1)',
    async group => {
      const proto = single(
        [4, 5, 5],
        [
          node('Conv', ['x', 'c'], ['a'], {}, { name: 'conv' }),
          node('ConvTranspose', ['a', 'w', 'b'], ['y'], { group, strides: [2, 2] }, { name: 'up' }),
        ],
        [noisy('c', [4, 4, 1, 1], 1), noisy('w', [4, 32 / group, 5, 5], 2), noisy('b', [32], 3)],
      );
      const { model: quantized } = await quantize(proto, samples([4, 5, 5]));
      const scale = quantized.graph.initializer.find(({ name }) => name.startsWith('w_scale'))!;
      expect(scale.dims.map(Number)).toEqual(group === 1 ? [32] : []);
      await expectClose(proto, quantized, [4, 5, 5]);
    },
  );

  it.each([
    ['MatMul', {}, [12, 12]],
    ['MatMul', {}, [12, 6]],
    ['Gemm', {}, [12, 12]],
    ['Gemm', { transB: 1 }, [12, 12]],
    ['Gemm', { transB: 1 }, [6, 12]],
  ] as const)('%s %j %j: scales along the outputs (C.Q2)', async (op, attributes, dims) => {
    const values = noise(dims[0] * dims[1], 2);
    // Outputs of very different size: along the wrong axis the small ones would be lost.
    const outputAxis = 'transB' in attributes ? 0 : 1;
    for (let i = 0; i < values.length; i++)
      values[i]! *= 10 ** -((outputAxis === 0 ? Math.floor(i / dims[1]) : i % dims[1]) % 4);
    const proto = single(
      [12],
      [node(op, ['x', 'w'], ['y'], attributes, { name: 'l' })],
      [tensorOf('w', dims, values)],
    );
    const { model: quantized } = await quantize(proto, samples([12]));
    const x = feed([1, 12], 4);
    const [[wanted], [found]] = [await runOrt(proto, { x }), await runOrt(quantized, { x })];
    const [a, b] = [wanted!.data as Float32Array, found!.data as Float32Array];
    for (let i = 0; i < a.length; i++) {
      const size = 10 ** -(i % 4);
      expect(Math.abs(a[i]! - b[i]!)).toBeLessThan(0.15 * size);
    }
  });

  it('integers are left alone (C.Q9)', async () => {
    const proto = single(
      [3, 4, 4],
      [
        node('Conv', ['x', 'w'], ['a'], {}, { name: 'conv' }),
        node('NonZero', ['a'], ['nz']),
        node('Gather', ['nz', 'i'], ['first'], { axis: 0 }),
        node('Cast', ['first'], ['f'], { to: 1 }),
        node('GlobalAveragePool', ['a'], ['y']),
      ],
      [noisy('w', [4, 3, 1, 1], 1), ints('i', [1])],
      ['y', 'f'],
    );
    const { model: quantized, layersChanged } = await quantize(proto, samples([3, 4, 4]));
    expect(layersChanged).toBe(1);
    const x = feed([1, 3, 4, 4], 4);
    expect((await runOrt(quantized, { x })).length).toBe(2);
  });

  it('a layer normalization of single operators stays in floats (C.Q11)', async () => {
    const proto = single(
      [8],
      [
        node('MatMul', ['x', 'w'], ['h'], {}, { name: 'first' }),
        node('ReduceMean', ['h'], ['m'], { axes: [-1] }),
        node('Sub', ['h', 'm'], ['d']),
        node('Pow', ['d', 'two'], ['s']),
        node('ReduceMean', ['s'], ['v'], { axes: [-1] }),
        node('Add', ['v', 'eps'], ['ve']),
        node('Sqrt', ['ve'], ['sd']),
        node('Div', ['d', 'sd'], ['o']),
        node('Mul', ['o', 'gamma'], ['og']),
        node('MatMul', ['og', 'w2'], ['y'], {}, { name: 'second' }),
      ],
      [
        noisy('w', [8, 8], 1),
        noisy('w2', [8, 4], 2),
        tensorOf('two', [], [2]),
        tensorOf('eps', [], [1e-5]),
        noisy('gamma', [8], 3),
      ],
    );
    const { model: quantized, layersChanged } = await quantize(proto, samples([8]));
    expect(layersChanged).toBe(2);
    for (const one of quantized.graph.node.filter(({ opType }) =>
      ['Pow', 'Sub', 'Sqrt', 'Div'].includes(opType),
    ))
      for (const name of one.input) expect(name).not.toContain('dequantized');
    await expectClose(proto, quantized, [8]);
  });

  it('weights in float16 behind a Cast are folded first (C.Q17)', async () => {
    const proto = single(
      [3, 4, 4],
      [node('Cast', ['half'], ['w'], { to: 1 }), node('Conv', ['x', 'w', 'b'], ['y'], {}, { name: 'conv' })],
      [noisy('half', [4, 3, 1, 1], 1, 'float16'), noisy('b', [4], 2)],
    );
    const { model: quantized, layersChanged } = await quantize(proto, samples([3, 4, 4]));
    expect(layersChanged).toBe(1);
    await expectClose(proto, quantized, [3, 4, 4]);
  });

  it.each(['entropy', 'percentile', 'mse'])(
    'results of the model are calibrated too, by %s (C.Q19)',
    async method => {
      const proto = single(
        [3, 4, 4],
        [
          node('Conv', ['x', 'c'], ['a'], {}, { name: 'conv' }),
          node('Flatten', ['a'], ['f']),
          node('Gemm', ['f', 'w', 'b'], ['y'], { transB: 1 }, { name: 'head' }),
        ],
        [noisy('c', [4, 3, 1, 1], 1), noisy('w', [5, 64], 2), noisy('b', [5], 3)],
      );
      const { model: quantized, layersChanged } = await quantize(proto, samples([3, 4, 4]), {
        method,
        heads: true,
      });
      expect(layersChanged).toBe(2);
      await expectClose(proto, quantized, [3, 4, 4], 0.15);
    },
  );

  it.each(['minmax', 'average', 'entropy'])('samples of different lengths, by %s (C.Q20)', async method => {
    const proto = model({
      nodes: [node('MatMul', ['x', 'w'], ['y'], {}, { name: 'l' })],
      inputs: [value('x', 'float32', [1, 'length', 8])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w', [8, 8], 1)],
    });
    const lengths = [3, 7, 5];
    const dataset: Dataset = {
      name: 'lengths',
      size: lengths.length,
      hasLabels: false,
      batchable: false,
      batch: (start, count) => {
        const dims = [1, lengths[start]!, 8];
        return Promise.resolve({
          start,
          count,
          feeds: { x: { dtype: 'float32', dims, data: noise(dims[1]! * 8, start) } },
        });
      },
      close: () => Promise.resolve(),
    };
    const { model: quantized, layersChanged } = await quantize(proto, dataset, { method });
    expect(layersChanged).toBe(1);
    await expectClose(proto, quantized, [4, 8], 0.1);
  });

  it('layers without biases that share an input get corrected ones (C.Q27)', async () => {
    const proto = single(
      [4, 5, 5],
      [
        node('Conv', ['x', 'w1'], ['a'], {}, { name: 'c1' }),
        node('Concat', ['a', 'x'], ['j'], { axis: 1 }),
        node('Conv', ['j', 'w2'], ['y'], {}, { name: 'c2' }),
        node('Conv', ['j', 'w3', 'b3'], ['z'], {}, { name: 'c3' }),
      ],
      [
        noisy('w1', [4, 4, 1, 1], 1),
        noisy('w2', [4, 8, 1, 1], 2),
        noisy('w3', [4, 8, 1, 1], 3),
        noisy('b3', [4], 4),
      ],
      ['y', 'z'],
    );
    const { model: quantized, layersChanged } = await quantize(proto, samples([4, 5, 5]), {
      biasCorrection: true,
    });
    expect(layersChanged).toBe(3);
    await expectClose(proto, quantized, [4, 5, 5]);
  });

  it('parts of very different range keep their own scales at a Concat (C.Q30)', async () => {
    const small = noise(16, 2, 0.001);
    const proto = single(
      [4, 5, 5],
      [
        node('Conv', ['x', 'w1'], ['a'], {}, { name: 'large' }),
        node('Conv', ['x', 'w2'], ['b'], {}, { name: 'small' }),
        node('Concat', ['a', 'b'], ['j'], { axis: 1 }),
        node('Conv', ['j', 'w3'], ['y'], {}, { name: 'last' }),
      ],
      [noisy('w1', [4, 4, 1, 1], 1), tensorOf('w2', [4, 4, 1, 1], small), noisy('w3', [4, 8, 1, 1], 3)],
    );
    const { model: quantized } = await quantize(proto, samples([4, 5, 5]));
    const scaleOf = async (name: string) => {
      const pair = quantized.graph.node.find(one => one.opType === 'QuantizeLinear' && one.input[0] === name);
      return (await valuesOf(quantized, pair!.input[1]!))[0]!;
    };
    expect((await scaleOf('a_float')) / (await scaleOf('b_float'))).toBeGreaterThan(100);
    await expectClose(proto, quantized, [4, 5, 5]);
  });

  it.each([
    { rank: 2, dims: [16], last: 'QGemm' },
    { rank: 3, dims: [4, 16], last: 'MatMulIntegerToFloat' },
  ])('products of rank $rank with a bias behind run in integers (C.Q24)', async ({ dims, last }) => {
    const proto = model({
      nodes: [
        node('MatMul', ['x', 'w1'], ['a'], {}, { name: 'first' }),
        node('Add', ['b1', 'a'], ['b']),
        node('Relu', ['b'], ['c']),
        node('MatMul', ['c', 'w2'], ['d'], {}, { name: 'last' }),
        node('Add', ['d', 'b2'], ['y']),
      ],
      inputs: [value('x', 'float32', [1, ...dims])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w1', [16, 24], 1), noisy('b1', [24], 2), noisy('w2', [24, 8], 3), noisy('b2', [8], 4)],
    });
    const { model: quantized, layersChanged } = await quantize(proto, samples(dims));
    expect(layersChanged).toBe(2);
    await expectClose(proto, quantized, dims);
    const scope = buildScopes(quantized);
    const fusions = await predictFusion(quantized, scope, await inferShapes(quantized, scope));
    expect((await verifyFusion(quantized, scope, fusions)).surprises).toEqual([]);
    const kernels = [...fusions].flatMap(([{ name }, { kernel }]) => (name === 'last' ? [kernel] : []));
    expect(kernels).toEqual([last]);
    expect([...fusions.values()].filter(({ kind }) => kind === 'float')).toEqual([]);
  });
});
