import { describe, expect, it } from 'vitest';
import { attrInt } from '../../../../src/core/model/attributes.ts';
import { dataType } from '../../../../src/core/model/dtypes.ts';
import type { Feeds } from '../../../../src/core/data/types.ts';
import { createModel } from '../../../../src/core/formats/index.ts';
import { summarize } from '../../../../src/core/cost/summary.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { quantizeWeights } from '../../../../src/core/quantize/weights.ts';
import { model, node, value, type ModelParts } from '../../../fixtures/build.ts';
import { feed, findTensor, maxGap, noisy, runOrt, runPass, valuesOf } from '../passes/support.ts';

/** Without the rewriting to products that round activations. */
const LEVELS = [
  { optimization: 'disabled' },
  { optimization: 'all', config: { 'session.qdq_matmulnbits_accuracy_level': '0' } },
] as const;

const conv: ModelParts = {
  nodes: [
    node('Conv', ['x', 'w'], ['c'], {}, { name: 'conv' }),
    node('ReduceMean', ['c'], ['y'], { axes: [2, 3] }),
  ],
  inputs: [value('x', 'float32', [1, 8, 6, 6])],
  outputs: [value('y', 'float32')],
  weights: [noisy('w', [8, 8, 3, 3], 1)],
};
const product = (op: string, dims: readonly number[], attributes = {}): ModelParts => ({
  nodes: [node(op, ['x', 'w'], ['y'], attributes, { name: 'product' })],
  inputs: [value('x', 'float32', [3, 64])],
  outputs: [value('y', 'float32')],
  weights: [noisy('w', dims, 2)],
});
const table: ModelParts = {
  nodes: [node('Gather', ['w', 'x'], ['y'], {}, { name: 'table' })],
  inputs: [value('x', 'int64', [4])],
  outputs: [value('y', 'float32')],
  weights: [noisy('w', [40, 32], 3)],
};

type Case = readonly [
  string,
  ModelParts,
  Record<string, number | boolean>,
  string,
  number,
  number,
  number[],
  Feeds,
];
const x2: Feeds = { x: feed([3, 64]) };
const cases: readonly Case[] = [
  ['Conv, 4 bits', conv, { bits: 4 }, 'int4', 21, 0, [8], { x: feed([1, 8, 6, 6]) }],
  ['Conv, 2 bits', conv, { bits: 2 }, 'int2', 25, 0, [8], { x: feed([1, 8, 6, 6]) }],
  [
    'Conv, 3 bits, zero points',
    conv,
    { bits: 3, symmetric: false },
    'uint4',
    21,
    0,
    [8],
    { x: feed([1, 8, 6, 6]) },
  ],
  ['Conv, 6 bits', conv, { bits: 6 }, 'int8', 17, 0, [8], { x: feed([1, 8, 6, 6]) }],
  ['Conv: no blocks', conv, { bits: 4, block: 16 }, 'int4', 21, 0, [8], { x: feed([1, 8, 6, 6]) }],
  ['MatMul, blocks', product('MatMul', [64, 48]), { bits: 4, block: 32 }, 'int4', 21, 32, [2, 48], x2],
  [
    'MatMul, blocks, 8 bits',
    product('MatMul', [64, 48]),
    { bits: 8, block: 32 },
    'int8',
    21,
    32,
    [2, 48],
    x2,
  ],
  [
    'MatMul, blocks, zero points',
    product('MatMul', [64, 48]),
    { bits: 4, block: 16, symmetric: false },
    'uint4',
    21,
    16,
    [4, 48],
    x2,
  ],
  ['MatMul, 2 bits', product('MatMul', [64, 48]), { bits: 2, block: 32 }, 'int2', 25, 32, [2, 48], x2],
  ['MatMul, a block too long', product('MatMul', [64, 48]), { bits: 4, block: 128 }, 'int4', 21, 0, [48], x2],
  [
    'Gemm, transposed',
    product('Gemm', [48, 64], { transB: 1 }),
    { bits: 4, block: 32 },
    'int4',
    21,
    32,
    [48, 2],
    x2,
  ],
  [
    'Gather, blocks',
    table,
    { bits: 4, block: 16 },
    'int4',
    21,
    16,
    [40, 2],
    { x: { dtype: 'int64', dims: [4], data: BigInt64Array.of(3n, 39n, 0n, 7n) } },
  ],
];

describe('weights of few bits', () => {
  it.each(cases)('%s', async (_name, parts, settings, type, opset, block, scales, feeds) => {
    const proto = model({ ...parts, opset: 17 });
    const {
      model: quantized,
      layersChanged,
      notes,
    } = await runPass(quantizeWeights, proto, { minElements: 0, ...settings });
    expect(layersChanged).toBe(1);
    const codes = findTensor(quantized, 'w_quantized');
    expect(dataType(codes.dataType).name).toBe(type);
    expect(quantized.opset()).toBe(opset);
    const dequantize = quantized.graph.node.find(({ opType }) => opType === 'DequantizeLinear')!;
    expect(attrInt(dequantize, 'block_size', 0)).toBe(block);
    // Zero points of nothing are left out where there are many.
    if (block > 0 && settings.symmetric !== false) expect(dequantize.input).toHaveLength(2);
    else expect(dataType(findTensor(quantized, dequantize.input[2]!).dataType).name).toBe(type);
    expect(findTensor(quantized, 'w_scale').dims.map(Number)).toEqual(scales);
    if (settings.bits === 3 || settings.bits === 6) expect(notes.join(' ')).toContain('in an archive');
    // What ONNX Runtime makes of the file is what the float model gives with the values that are meant.
    const [stored] = await runOrt(dequantizeOnly(quantized), {});
    const meant = createModel(model({ ...parts, opset: 17 })).clone();
    meant.setPayload(findTensor(meant, 'w'), new Uint8Array((stored!.data as Float32Array).slice().buffer));
    const [expected] = await runOrt(meant, feeds, { optimization: 'disabled' });
    for (const level of LEVELS) {
      expect(maxGap(expected, (await runOrt(quantized, feeds, level))[0])).toBeLessThan(1e-4);
    }
    const before = await valuesOf(createModel(proto), 'w');
    const after = stored!.data as Float32Array;
    const signal = before.reduce((sum, v) => sum + v * v, 0);
    const noise = before.reduce((sum, v, i) => sum + (v - after[i]!) ** 2, 0);
    // Six decibels a bit, for normal weights a little less.
    expect(10 * Math.log10(signal / noise)).toBeGreaterThan(6 * Number(settings.bits) - 6);
    // Parameters are counted as before.
    const [a, b] = [await summarize(createModel(proto)), await summarize(quantized)];
    expect(b.totals.params).toBe(a.totals.params);
    expect(b.totals.macs).toBe(a.totals.macs);
  });

  it('take more room where the opset can not be raised, and say so', async () => {
    const parts = { ...conv, nodes: [...conv.nodes!, node('DFT', ['y'], ['z'])], opset: 17 };
    const { model: quantized, notes } = await runPass(quantizeWeights, model(parts), {
      minElements: 0,
      bits: 4,
    });
    expect(quantized.opset()).toBe(17);
    expect(dataType(findTensor(quantized, 'w_quantized').dataType).name).toBe('int8');
    expect(notes.join(' ')).toContain('DFT');
  });
});

/** The part of the model that makes the weight. */
function dequantizeOnly(quantized: Model): Model {
  const part = quantized.clone();
  const { graph } = part;
  graph.node = graph.node.filter(({ opType }) => opType === 'DequantizeLinear');
  graph.input = [];
  graph.output = [value('w', 'float32')];
  return part;
}
