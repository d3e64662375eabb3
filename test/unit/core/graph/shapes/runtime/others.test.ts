import { describe, expect, it } from 'vitest';
import { f32, f32s, i64, i64s, of, tensor } from '../../build.ts';
import { type Case, compare } from './compare.ts';

describe('pictures, signals, attention and other', () => {
  const [scale, zero] = [f32s(0.1), tensor('', 'uint8', [], [0])];
  const cases: Case[] = [
    { op: 'DepthToSpace', inputs: [[2, 12, 3, 2]], attributes: { blocksize: 2 } },
    { op: 'SpaceToDepth', inputs: [[2, 3, 4, 6]], attributes: { blocksize: 2 } },
    {
      op: 'GridSample',
      inputs: [
        [2, 3, 5, 6],
        [2, 4, 7, 2],
      ],
    },
    {
      op: 'RoiAlign',
      inputs: [[1, 3, 8, 8], [5, 4], of('int64', 5)],
      attributes: { output_height: 3, output_width: 2 },
    },
    {
      op: 'MaxRoiPool',
      inputs: [
        [1, 3, 8, 8],
        [5, 5],
      ],
      attributes: { pooled_shape: [2, 3] },
    },
    { op: 'Col2Im', inputs: [[1, 18, 16], i64(6, 6), i64(3, 3)] },
    { op: 'AffineGrid', inputs: [[2, 2, 3], i64(2, 3, 5, 6)], opset: 20 },
    { op: 'AffineGrid', inputs: [[2, 3, 4], i64(2, 3, 4, 5, 6)], opset: 20 },
    { op: 'CenterCropPad', inputs: [[10, 7, 3], i64(8, 9)], attributes: { axes: [0, 1] } },
    {
      op: 'MaxUnpool',
      inputs: [[1, 1, 2, 2], tensor('', 'int64', [1, 1, 2, 2], [0, 3, 8, 10])],
      attributes: { kernel_shape: [2, 2], strides: [2, 2] },
    },
    { op: 'DFT', inputs: [[2, 10, 1]], attributes: { axis: 1, onesided: 1 }, opset: 17 },
    { op: 'DFT', inputs: [[2, 10, 2], null, i64s(1)], opset: 20 },
    { op: 'DFT', inputs: [[2, 10, 1], i64s(7)], attributes: { axis: 1 }, opset: 17 },
    { op: 'STFT', inputs: [[1, 64], i64s(8), [16]], attributes: { onesided: 1 }, opset: 17 },
    { op: 'STFT', inputs: [[1, 64, 1], i64s(8), null, i64s(16)], attributes: { onesided: 0 }, opset: 17 },
    { op: 'HannWindow', inputs: [i64s(10)] },
    { op: 'MelWeightMatrix', inputs: [i64s(8), i64s(32), i64s(16000), f32s(0), f32s(8000)] },
    { op: 'QuantizeLinear', inputs: [[2, 3], scale] },
    { op: 'DequantizeLinear', inputs: [of('uint8', 2, 3), scale, zero] },
    { op: 'DynamicQuantizeLinear', inputs: [[2, 3]], outputs: 3 },
    { op: 'MatMulInteger', inputs: [of('uint8', 2, 3), of('uint8', 3, 4)] },
    {
      op: 'QLinearMatMul',
      inputs: [of('uint8', 2, 3), scale, zero, of('uint8', 3, 4), scale, zero, scale, zero],
    },
    {
      op: 'LayerNormalization',
      inputs: [
        [2, 3, 4],
        [3, 4],
      ],
      attributes: { axis: 1 },
      outputs: 3,
    },
    { op: 'BatchNormalization', inputs: [[2, 3, 4], [3], [3], [3], [3]] },
    { op: 'ConstantOfShape', inputs: [i64(2, 1, 3)], attributes: { value: tensor('', 'int64', [1], [4]) } },
    { op: 'Shape', inputs: [[2, 3, 4]], attributes: { start: -2 } },
    { op: 'Shape', inputs: [[2, 3, 4]], attributes: { start: 1, end: 9 } },
    { op: 'Size', inputs: [[2, 3, 4]] },
    { op: 'EyeLike', inputs: [[2, 3]], attributes: { dtype: 7 } },
    { op: 'RandomNormalLike', inputs: [[2, 3]] },
    { op: 'Multinomial', inputs: [[2, 3]], attributes: { sample_size: 4 } },
    { op: 'Flatten', inputs: [[2, 3, 4]], attributes: { axis: -1 } },
    { op: 'ReverseSequence', inputs: [[4, 2], i64(2, 3)] },
    { op: 'Det', inputs: [[2, 3, 3]] },
    {
      op: 'Attention',
      inputs: [
        [2, 4, 5, 8],
        [2, 2, 6, 8],
        [2, 2, 6, 8],
      ],
      outputs: 1,
      opset: 23,
    },
    {
      op: 'Attention',
      inputs: [
        [2, 5, 32],
        [2, 6, 16],
        [2, 6, 16],
      ],
      attributes: { q_num_heads: 4, kv_num_heads: 2 },
      opset: 23,
    },
    {
      op: 'RotaryEmbedding',
      inputs: [
        [2, 4, 5, 8],
        [2, 5, 4],
        [2, 5, 4],
      ],
      opset: 23,
    },
    {
      op: 'com.microsoft:FusedConv',
      inputs: [
        [1, 3, 8, 8],
        [4, 3, 3, 3],
      ],
      attributes: { activation: 'Relu' },
    },
    {
      op: 'com.microsoft:FusedMatMul',
      inputs: [
        [2, 8, 3],
        [2, 8, 5],
      ],
      attributes: { transA: 1 },
    },
    {
      op: 'com.microsoft:FusedMatMul',
      inputs: [
        [7, 2, 3],
        [2, 3, 5],
      ],
      attributes: { transBatchA: 1 },
    },
    {
      op: 'com.microsoft:FusedGemm',
      inputs: [
        [7, 8],
        [8, 5],
      ],
      attributes: { activation: 'Relu' },
    },
    {
      op: 'com.microsoft:MatMulNBits',
      inputs: [[2, 3, 32], tensor('', 'uint8', [4, 1, 16]), f32(1, 1, 1, 1)],
      attributes: { K: 32, N: 4, bits: 4, block_size: 32 },
    },
    {
      op: 'com.microsoft:Attention',
      inputs: [[2, 5, 16], tensor('', 'float32', [16, 48]), tensor('', 'float32', [48])],
      attributes: { num_heads: 4 },
      outputs: 2,
    },
    {
      op: 'com.microsoft:MultiHeadAttention',
      inputs: [
        [2, 5, 16],
        [2, 6, 16],
        [2, 6, 16],
      ],
      attributes: { num_heads: 4 },
    },
    {
      op: 'com.microsoft:GroupQueryAttention',
      inputs: [
        [1, 5, 32],
        [1, 5, 16],
        [1, 5, 16],
        null,
        null,
        tensor('', 'int32', [1], [4]),
        tensor('', 'int32', [], [5]),
      ],
      attributes: { num_heads: 4, kv_num_heads: 2 },
      outputs: 3,
    },
    { op: 'com.microsoft:SkipLayerNormalization', inputs: [[2, 5, 8], [2, 5, 8], [8]] },
    {
      op: 'com.microsoft:EmbedLayerNormalization',
      inputs: [of('int32', 2, 5), of('int32', 2, 5), [10, 8], [6, 8], [2, 8], [8], [8]],
      outputs: 2,
    },
    { op: 'com.microsoft:BiasGelu', inputs: [[2, 8], [8]] },
    {
      op: 'com.microsoft:QLinearAdd',
      inputs: [of('uint8', 2, 1), scale, zero, of('uint8', 1, 3), scale, zero, scale, zero],
    },
    {
      op: 'com.microsoft:QLinearConcat',
      inputs: [scale, zero, of('uint8', 1, 3), scale, zero, of('uint8', 1, 5), scale, zero],
      attributes: { axis: 1 },
    },
    {
      op: 'com.microsoft:QLinearGlobalAveragePool',
      inputs: [of('uint8', 1, 3, 4, 4), scale, zero, scale, zero],
    },
    {
      op: 'com.microsoft:QGemm',
      inputs: [of('uint8', 2, 8), scale, zero, tensor('', 'uint8', [8, 5]), scale, zero],
    },
    { op: 'com.microsoft:DynamicQuantizeMatMul', inputs: [[2, 3], of('uint8', 3, 4), scale, zero] },
    {
      op: 'com.microsoft:MatMulIntegerToFloat',
      inputs: [of('uint8', 2, 3), of('uint8', 3, 4), scale, scale],
    },
    {
      op: 'com.microsoft:Rfft',
      inputs: [[2, 8]],
      attributes: { signal_ndim: 1, normalized: 0, onesided: 1 },
    },
    { op: 'com.microsoft:Trilu', inputs: [[2, 8]] },
  ];
  // These are not in ONNX Runtime's CPU build, or not for these types.
  const ABSENT = new Set(['com.microsoft:Rfft', 'MaxRoiPool']);
  it.each(
    cases.map(
      one =>
        [
          `${one.op} ${JSON.stringify(one.inputs.map(input => (input && '$typeName' in input ? 'constant' : input)))}`,
          one,
        ] as const,
    ),
  )('%s', async (_, one) => {
    const ran = await compare(one);
    if (!ABSENT.has(one.op)) expect(ran, 'ONNX Runtime runs it').toBe(true);
  });
});
