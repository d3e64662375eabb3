import path from 'node:path';
import type { ModelProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { openModel, writeModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { quantizeDynamic } from '../../../../../src/core/quantize/dynamic/index.ts';
import { openSession } from '../../../../../src/core/runtime/index.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { tempFolder } from '../../formats/temp-folder.ts';
import { feed, findTensor, noisy, previewOf, runOrt, runPass, tensorOf } from '../../passes/support.ts';

const folder = tempFolder();
const settings = { target: 'x64-avx' };

async function expectClose(
  proto: ModelProto,
  quantized: Model,
  dims: number[],
  tolerance = 0.03,
): Promise<void> {
  const x = feed(dims, 5);
  const wanted = await runOrt(proto, { x });
  for (const optimization of ['disabled', 'all'] as const) {
    const found = await runOrt(quantized, { x }, { optimization });
    for (const [i, { data }] of wanted.entries()) {
      const a = data as Float32Array;
      const b = found[i]!.data as Float32Array;
      const largest = a.reduce((max, one) => Math.max(max, Math.abs(one)), 0);
      for (let j = 0; j < a.length; j++) expect(Math.abs(a[j]! - b[j]!)).toBeLessThan(tolerance * largest);
    }
  }
}

async function kernels(quantized: Model): Promise<string[]> {
  const [source, optimizedModelPath] = [path.join(folder, 'q.onnx'), path.join(folder, 'o.onnx')];
  await writeModel(quantized, source);
  await (await openSession(source, { optimization: 'extended', optimizedModelPath })).release();
  const optimized = await openModel(optimizedModelPath);
  const types = optimized.graph.node.map(one => one.opType);
  await optimized.close();
  return types.sort();
}

const matrices = () =>
  model({
    nodes: [
      node('MatMul', ['x', 'w1'], ['a'], {}, { name: 'first' }),
      node('Relu', ['a'], ['ar']),
      node('Gemm', ['ar', 'w2', 'b2'], ['b'], { transB: 1 }, { name: 'second' }),
      node('Gemm', ['a', 'w2', ''], ['c'], { transB: 1 }, { name: 'again' }),
      node('Add', ['b', 'c'], ['y']),
    ],
    inputs: [value('x', 'float32', ['n', 24])],
    outputs: [value('y', 'float32', ['n', 16])],
    weights: [noisy('w1', [24, 24], 1), noisy('w2', [16, 24], 2), noisy('b2', [16], 3)],
  });

describe('quantize-dynamic', () => {
  it.each(['channel', 'tensor'])('matrix products multiply in integers, scales by %s', async granularity => {
    const { model: quantized, layersChanged } = await runPass(quantizeDynamic, matrices(), {
      ...settings,
      granularity,
    });
    expect(layersChanged).toBe(3);
    await expectClose(matrices(), quantized, [4, 24]);
    const types = await kernels(quantized);
    expect(types.filter(type => /^(DynamicQuantizeMatMul|MatMulIntegerToFloat)$/.test(type)).length).toBe(3);
    expect(types).not.toContain('MatMul');
    // The weight that two layers read is stored once.
    expect(
      quantized.graph.initializer.filter(one => one.dataType === 3 && one.dims.length === 2).length,
    ).toBe(2);
    expect(quantized.graph.input).toEqual(matrices().graph!.input);
  });

  it.each(['forward', 'bidirectional'])('an LSTM becomes DynamicQuantizeLSTM: %s', async direction => {
    const directions = direction === 'forward' ? 1 : 2;
    const proto = model({
      nodes: [
        node('LSTM', ['x', 'w', 'r', 'b'], ['y', '', 'c'], { hidden_size: 8, direction }, { name: 'cell' }),
      ],
      inputs: [value('x', 'float32', [5, 2, 6])],
      outputs: [value('y', 'float32'), value('c', 'float32')],
      weights: [
        noisy('w', [directions, 32, 6], 1),
        noisy('r', [directions, 32, 8], 2),
        noisy('b', [directions, 64], 3),
      ],
    });
    const { model: quantized, layersChanged } = await runPass(quantizeDynamic, proto, settings);
    expect(layersChanged).toBe(1);
    expect(quantized.graph.node.map(one => one.opType)).toEqual(['DynamicQuantizeLSTM']);
    await expectClose(proto, quantized, [5, 2, 6], 0.05);
  });

  it('convolutions are left alone unless asked for, and then are close (C.Q28)', async () => {
    const proto = model({
      nodes: [
        node('Conv', ['x', 'w1', 'b1'], ['a'], { pads: [1, 1, 1, 1] }, { name: 'plain' }),
        node('Conv', ['a', 'w2'], ['y'], { group: 8 }, { name: 'depthwise' }),
      ],
      inputs: [value('x', 'float32', [1, 4, 6, 6])],
      outputs: [value('y', 'float32')],
      weights: [noisy('w1', [8, 4, 3, 3], 1), noisy('b1', [8], 2), noisy('w2', [8, 1, 3, 3], 3)],
    });
    expect((await runPass(quantizeDynamic, proto, settings)).layersChanged).toBe(0);
    const { model: quantized, layersChanged } = await runPass(quantizeDynamic, proto, {
      ...settings,
      convolutions: true,
    });
    expect(layersChanged).toBe(2);
    await expectClose(proto, quantized, [1, 4, 6, 6]);
    expect(
      (await previewOf(quantizeDynamic, proto, { convolutions: true })).layers.map(({ name }) => name),
    ).toEqual(['plain', 'depthwise']);
  });

  it('tells what it leaves, and does not quantize twice (C.Q29, C.Q33)', async () => {
    const proto = model({
      nodes: [
        node('Gemm', ['x', 'w'], ['a'], { alpha: { float: 0.5 } }, { name: 'scaled' }),
        node('MatMul', ['a', 'v'], ['b'], {}, { name: 'infinite' }),
        node('MatMul', ['b', 'w'], ['y'], {}, { name: 'good' }),
      ],
      inputs: [value('x', 'float32', ['n', 8])],
      outputs: [value('y', 'float32')],
      weights: [
        noisy('w', [8, 8], 1),
        tensorOf(
          'v',
          [8, 8],
          Array.from({ length: 64 }, (_, i) => (i === 9 ? -Infinity : 1)),
        ),
      ],
    });
    const { model: quantized, layersChanged, notes } = await runPass(quantizeDynamic, proto, settings);
    expect(layersChanged).toBe(1);
    expect(notes.join(' ')).toContain('"scaled", because they are scaled');
    expect(notes.join(' ')).toContain('"infinite", because their weights hold infinities');
    expect(findTensor(quantized, 'v').dataType).toBe(1);
    await expect(runPass(quantizeDynamic, quantized.proto, settings)).rejects.toMatchObject({
      code: 'UNSUPPORTED',
    });
    await expect(runPass(quantizeDynamic, proto, { exclude: ['nothing*'] })).rejects.toMatchObject({
      code: 'NO_MATCH',
    });
  });
});
