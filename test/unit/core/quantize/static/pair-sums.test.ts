import { describe, expect, it } from 'vitest';
import type { ModelProto } from 'onnx-buf';
import { createModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, noise, runOrt, tensorOf, valuesOf } from '../../passes/support.ts';
import { fixedSamples } from './samples.ts';

async function quantize(proto: ModelProto, x: Float32Array, dims: number[], target: string): Promise<Model> {
  const copy = createModel(proto).clone();
  const context = { ...(await contextFor(copy)), dataset: fixedSamples(x, dims.slice(1)) };
  await quantizeStatic.run(
    context,
    parseSettings(quantizeStatic, { target, biasCorrection: false, heads: true }),
  );
  return copy;
}

/** All weights near the largest one, all inputs at the top of their range: every sum of two products is as large as it can be. */
const worst = (count: number) => Float32Array.from({ length: count }, (_, i) => 1 - (i % 7) * 0.01);

const cases = [
  {
    what: 'a convolution with an even number of channels',
    dims: [1, 4, 6, 6],
    nodes: [node('Conv', ['x', 'w'], ['y'], { pads: [1, 1, 1, 1] }, { name: 'c' })],
    weight: tensorOf('w', [8, 4, 3, 3], worst(288)),
  },
  {
    what: 'a convolution with an odd number of channels',
    dims: [1, 3, 6, 6],
    nodes: [node('Conv', ['x', 'w'], ['y'], {}, { name: 'c' })],
    weight: tensorOf('w', [8, 3, 3, 3], worst(216)),
  },
  {
    what: 'a depthwise convolution',
    dims: [1, 16, 6, 6],
    nodes: [node('Conv', ['x', 'w'], ['y'], { group: 16 }, { name: 'c' })],
    weight: tensorOf('w', [16, 1, 3, 3], worst(144)),
  },
  {
    what: 'a convolution in groups of one channel',
    dims: [1, 16, 6, 6],
    nodes: [node('Conv', ['x', 'w'], ['y'], { group: 16 }, { name: 'c' })],
    weight: tensorOf('w', [32, 1, 3, 3], worst(288)),
  },
  {
    what: 'a matrix product',
    dims: [2, 33],
    nodes: [node('MatMul', ['x', 'w'], ['y'], {}, { name: 'm' })],
    weight: tensorOf('w', [33, 16], worst(33 * 16)),
  },
  {
    what: 'a transposed Gemm',
    dims: [2, 32],
    nodes: [node('Gemm', ['x', 'w'], ['y'], { transB: 1 }, { name: 'g' })],
    weight: tensorOf('w', [16, 32], worst(512)),
  },
];

describe('x64 without VNNI: sums of two products fit into 16 bits (C.Q22)', () => {
  it.each(cases)('$what', async ({ dims, nodes, weight }) => {
    const proto = model({
      nodes,
      inputs: [value('x', 'float32', dims)],
      outputs: [value('y', 'float32')],
      weights: [weight],
    });
    const x = new Float32Array(dims.reduce((a, b) => a * b)).fill(1);
    const quantized = await quantize(proto, x, dims, 'x64-avx');
    const feeds = { x: { dtype: 'float32', dims, data: x } };
    const [wanted] = await runOrt(proto, feeds);
    // On a processor without VNNI this is off by a third where the rule is wrong.
    for (const optimization of ['disabled', 'all'] as const) {
      const [result] = await runOrt(quantized, feeds, { optimization });
      const [a, b] = [wanted!.data as Float32Array, result!.data as Float32Array];
      for (let i = 0; i < a.length; i++) expect(Math.abs(a[i]! - b[i]!)).toBeLessThan(0.02 * Math.abs(a[i]!));
    }
  });

  it('keeps 8 bits for weights of mixed signs, and 7 where all are large', async () => {
    const dims = [1, 32];
    const gemm = (values: Float32Array) =>
      model({
        nodes: [node('Gemm', ['x', 'w'], ['y'], { transB: 1 }, { name: 'g' })],
        inputs: [value('x', 'float32', dims)],
        outputs: [value('y', 'float32')],
        weights: [tensorOf('w', [16, 32], values)],
      });
    const largest = async (values: Float32Array) => {
      const quantized = await quantize(gemm(values), new Float32Array(32).fill(1), dims, 'x64-avx');
      const codes = await valuesOf(quantized, 'w_quantized');
      for (let i = 0; i < codes.length; i += 2) expect(codes[i]! + codes[i + 1]!).toBeLessThanOrEqual(128);
      return Array.from({ length: 16 }, (_, row) =>
        codes.subarray(row * 32, row * 32 + 32).reduce((max, code) => Math.max(max, Math.abs(code)), 0),
      );
    };
    for (const code of await largest(worst(512))) expect(code).toBeLessThanOrEqual(64);
    const mixed = await largest(noise(512, 3));
    expect(mixed.reduce((sum, code) => sum + code, 0) / 16).toBeGreaterThan(100);
  });
});
