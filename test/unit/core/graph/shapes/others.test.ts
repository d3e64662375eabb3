import { describe } from 'vitest';
import { bools, f32, f32s, i64, i64s, of, tensor, unknown } from '../build.ts';
import { table } from './table.ts';

describe('element-wise', () => {
  table([
    ['Relu', [['N', 4]], {}, 'float32[N,4]'],
    [
      'Add',
      [
        [2, 1, 4],
        [3, 1],
      ],
      {},
      'float32[2,3,4]',
    ],
    [
      'Add',
      [
        ['N', 4],
        ['N', 1],
      ],
      {},
      'float32[N,4]',
    ],
    [
      'Add',
      [
        ['N', 4],
        ['M', 4],
      ],
      {},
      'float32[max(M,N),4]',
    ],
    [
      'Add',
      [
        ['N', 4],
        [8, 4],
      ],
      {},
      'float32[8,4]',
    ],
    [
      'Add',
      [
        [3, 4],
        [2, 4],
      ],
      {},
      '! sizes 3 and 2 do not broadcast',
    ],
    ['Mul', [unknown(), [2, 4]], {}, 'float32?'],
    ['Equal', [[2, 4], [4]], {}, 'bool[2,4]'],
    ['Less', [of('int64', 2), of('int64', 2)], {}, 'bool[2]'],
    ['Where', [of('bool', 3, 1), [1, 4], f32s(0)], {}, 'float32[3,4]'],
    ['Pow', [of('float16', 2), i64s(2)], {}, 'float16[2]'],
    ['Max', [[2, 1], [1, 3], [1]], {}, 'float32[2,3]'],
    ['Sum', [[2, 3]], {}, 'float32[2,3]'],
    ['Mean', [[2, 3], [3]], {}, 'float32[2,3]'],
    ['Clip', [['N', 3], f32s(0), f32s(6)], {}, 'float32[N,3]'],
    ['Clip', [['N', 3]], { min: { f: 0 } }, 'float32[N,3]', { opset: 6 }],
    ['Cast', [['N', 3]], { to: 10 }, 'float16[N,3]'],
    ['CastLike', [['N', 3], of('int32')], {}, 'int32[N,3]'],
    ['BitShift', [of('uint8', 4), of('uint8', 1)], { direction: 'LEFT' }, 'uint8[4]'],
    ['Not', [of('bool', 4)], {}, 'bool[4]'],
    ['IsNaN', [['N']], {}, 'bool[N]'],
    [
      'PRelu',
      [
        ['N', 8, 4, 4],
        [8, 1, 1],
      ],
      {},
      'float32[N,8,4,4]',
    ],
    ['Dropout', [['N', 3]], {}, 'float32[N,3] bool[N,3]', { opset: 13 }],
    ['Dropout', [['N', 3]], {}, 'float32[N,3] float32[N,3]', { opset: 7 }],
    ['Identity', [['N', 3]], {}, 'float32[N,3]'],
    ['com.microsoft:FastGelu', [['N', 3], [3]], {}, 'float32[N,3]'],
    ['com.microsoft:BiasGelu', [['N', 3], [3]], {}, 'float32[N,3]'],
  ]);
});

describe('normalisation', () => {
  table([
    ['BatchNormalization', [['N', 8, 4], [8], [8], [8], [8]], {}, 'float32[N,8,4]'],
    [
      'BatchNormalization',
      [['N', 8, 4], [8], [8], [8], [8]],
      { training_mode: 1 },
      'float32[N,8,4] float32[8] float32[8]',
    ],
    ['LayerNormalization', [['N', 'S', 8], [8]], {}, 'float32[N,S,8] float32[N,S,1] float32[N,S,1]'],
    [
      'LayerNormalization',
      [
        ['N', 'S', 8],
        ['S', 8],
      ],
      { axis: 1 },
      'float32[N,S,8] float32[N,1,1]',
    ],
    ['InstanceNormalization', [['N', 8, 4], [8], [8]], {}, 'float32[N,8,4]'],
    ['GroupNormalization', [['N', 8, 4], [8], [8]], { num_groups: 2 }, 'float32[N,8,4]'],
    ['RMSNormalization', [['N', 8], [8]], {}, 'float32[N,8]', { opset: 23 }],
    ['Softmax', [['N', 10]], {}, 'float32[N,10]', { opset: 11 }],
    ['Softmax', [['N', 10]], { axis: -1 }, 'float32[N,10]'],
    ['LRN', [[1, 8, 4, 4]], { size: 5 }, 'float32[1,8,4,4]'],
    [
      'com.microsoft:SkipLayerNormalization',
      [['B', 'S', 8], ['B', 'S', 8], [8]],
      {},
      'float32[B,S,8] float32[B,S,1] float32[B,S,1] float32[B,S,8]',
    ],
    [
      'com.microsoft:EmbedLayerNormalization',
      [of('int32', 'B', 'S'), of('int32', 'B', 'S'), [1000, 64], [128, 64], [2, 64], [64], [64]],
      {},
      'float32[B,S,64] int32[B]',
    ],
    ['com.microsoft:BiasSplitGelu', [['B', 'S', 128], [128]], {}, 'float32[B,S,64]'],
  ]);
});

describe('reductions', () => {
  table([
    ['ReduceMean', [['N', 8, 4, 4]], { axes: [2, 3] }, 'float32[N,8,1,1]', { opset: 13 }],
    ['ReduceMean', [['N', 8, 4, 4], i64(-1, -2)], { keepdims: 0 }, 'float32[N,8]', { opset: 18 }],
    ['ReduceSum', [['N', 8], i64(1)], { keepdims: 0 }, 'float32[N]', { opset: 13 }],
    ['ReduceSum', [['N', 8]], { axes: [1], keepdims: 0 }, 'float32[N]', { opset: 11 }],
    ['ReduceSum', [['N', 8]], {}, 'float32[1,1]'],
    ['ReduceSum', [['N', 8]], { keepdims: 0 }, 'float32[]'],
    ['ReduceSum', [['N', 8]], { noop_with_empty_axes: 1 }, 'float32[N,8]'],
    ['ReduceSum', [['N', 8], i64()], { noop_with_empty_axes: 1 }, 'float32[N,8]'],
    ['ReduceMax', [['N', 8], of('int64', 1)], {}, 'float32[?,?]', { opset: 18 }],
    ['ReduceMax', [['N', 8], of('int64', 1)], { keepdims: 0 }, 'float32?', { opset: 18 }],
    ['ReduceL2', [['N', 8]], { axes: [2] }, '! axis 2 is outside of rank 2', { opset: 13 }],
    ['ArgMax', [['N', 8]], { axis: 1 }, 'int64[N,1]'],
    ['ArgMin', [['N', 8]], { axis: -1, keepdims: 0 }, 'int64[N]'],
    ['TopK', [['N', 8], i64(3)], {}, 'float32[N,3] int64[N,3]'],
    ['TopK', [['N', 8]], { k: 2, axis: 0 }, 'float32[2,8] int64[2,8]', { opset: 9 }],
    ['TopK', [['N', 8], of('int64', 1)], {}, 'float32[N,?] int64[N,?]'],
    ['CumSum', [['N', 8], i64s(1)], {}, 'float32[N,8]'],
    ['Trilu', [['N', 8]], {}, 'float32[N,8]'],
  ]);
});

describe('pictures', () => {
  table([
    ['Resize', [[1, 3, 8, 8], f32(1, 1, 2, 2)], {}, 'float32[1,3,16,16]', { opset: 10 }],
    ['Resize', [[1, 3, 8, 8], null, f32(1, 1, 2, 0.5)], {}, 'float32[1,3,16,4]'],
    ['Resize', [['N', 3, 'H', 'W'], null, f32(1, 1, 2, 0.5)], {}, 'float32[N,3,2*H,floor(W/2)]'],
    ['Resize', [[1, 3, 8, 8], null, null, i64(1, 3, 11, 5)], {}, 'float32[1,3,11,5]'],
    ['Resize', [[1, 3, 8, 8], null, f32(), i64(1, 3, 11, 5)], {}, 'float32[1,3,11,5]'],
    [
      'Resize',
      [[1, 3, 8, 10], null, null, i64(16, 16)],
      { axes: [2, 3] },
      'float32[1,3,16,16]',
      { opset: 18 },
    ],
    [
      'Resize',
      [[1, 3, 8, 10], null, null, i64(16, 15)],
      { axes: [2, 3], keep_aspect_ratio_policy: 'not_larger' },
      'float32[1,3,12,15]',
      { opset: 18 },
    ],
    [
      'Resize',
      [[1, 3, 8, 10], null, null, i64(16, 15)],
      { axes: [2, 3], keep_aspect_ratio_policy: 'not_smaller' },
      'float32[1,3,16,20]',
      { opset: 18 },
    ],
    ['Resize', [[1, 3, 8, 10], null, of('float32', 4)], {}, 'float32[?,?,?,?]'],
    ['Resize', [[1, 3, 8, 10], null, f32(2)], {}, '! 1 scales for 4 axes'],
    ['Upsample', [[1, 3, 8, 8]], { scales: { fs: [1, 1, 2, 3] } }, 'float32[1,3,16,24]', { opset: 7 }],
    ['Upsample', [[1, 3, 8, 8], f32(1, 1, 2, 3)], {}, 'float32[1,3,16,24]', { opset: 9 }],
    [
      'Upsample',
      [[1, 3, 8, 8]],
      { height_scale: { f: 2 }, width_scale: { f: 3 } },
      'float32[1,3,16,24]',
      { opset: 1 },
    ],
    ['DepthToSpace', [['N', 16, 'H', 4]], { blocksize: 2 }, 'float32[N,4,2*H,8]'],
    ['SpaceToDepth', [['N', 4, 'H', 4]], { blocksize: 2 }, 'float32[N,16,floor(H/2),2]'],
    [
      'GridSample',
      [
        ['N', 3, 8, 8],
        ['N', 5, 6, 2],
      ],
      {},
      'float32[N,3,5,6]',
    ],
    ['AffineGrid', [['N', 2, 3], i64(4, 3, 8, 9)], {}, 'float32[4,8,9,2]'],
    [
      'NonMaxSuppression',
      [
        [1, 100, 4],
        [1, 1, 100],
      ],
      {},
      'int64[?,3]',
    ],
    ['Col2Im', [[1, 18, 16], i64(6, 6), i64(3, 3)], {}, 'float32[1,2,6,6]'],
  ]);
});

describe('attention', () => {
  table([
    [
      'Attention',
      [
        ['B', 8, 'S', 64],
        ['B', 2, 'T', 64],
        ['B', 2, 'T', 32],
      ],
      {},
      'float32[B,8,S,32] float32[B,2,T,64] float32[B,2,T,32] float32[B,8,S,T]',
      { opset: 23 },
    ],
    [
      'Attention',
      [
        ['B', 'S', 512],
        ['B', 'T', 128],
        ['B', 'T', 128],
      ],
      { q_num_heads: 8, kv_num_heads: 2 },
      'float32[B,S,512] float32[B,2,T,64] float32[B,2,T,64]',
      { opset: 23 },
    ],
    [
      'Attention',
      [['B', 8, 1, 64], ['B', 8, 1, 64], ['B', 8, 1, 64], null, ['B', 8, 'P', 64], ['B', 8, 'P', 64]],
      {},
      'float32[B,8,1,64] float32[B,8,P+1,64] float32[B,8,P+1,64]',
      { opset: 23 },
    ],
    [
      'com.microsoft:Attention',
      [['B', 'S', 64], [64, 192], [192]],
      { num_heads: 4 },
      'float32[B,S,64] float32[2,B,4,S,16]',
    ],
    [
      'com.microsoft:Attention',
      [['B', 'S', 64], [64, 160], [160]],
      { num_heads: 4, qkv_hidden_sizes: [64, 64, 32] },
      'float32[B,S,32]',
    ],
    [
      'com.microsoft:MultiHeadAttention',
      [
        ['B', 'S', 64],
        ['B', 'T', 64],
        ['B', 'T', 32],
      ],
      { num_heads: 4 },
      'float32[B,S,32] float32[B,4,T,8]',
    ],
    [
      'com.microsoft:MultiHeadAttention',
      [['B', 'S', 4, 3, 16]],
      { num_heads: 4 },
      'float32[B,S,64] float32[B,4,S,16]',
    ],
    [
      'com.microsoft:MultiHeadAttention',
      [
        ['B', 'S', 64],
        ['B', 4, 'T', 16],
        ['B', 4, 'T', 16],
      ],
      { num_heads: 4 },
      'float32[B,S,64]',
    ],
    [
      'com.microsoft:GroupQueryAttention',
      [
        ['B', 'S', 512],
        ['B', 'S', 128],
        ['B', 'S', 128],
        ['B', 2, 'P', 64],
        ['B', 2, 'P', 64],
        of('int32', 'B'),
        tensor('', 'int32', [], [40]),
      ],
      { num_heads: 8, kv_num_heads: 2 },
      'float32[B,S,512] float32[B,2,max(40,P),64] float32[B,2,max(40,P),64]',
    ],
    [
      'com.microsoft:GroupQueryAttention',
      [['B', 'S', 768], null, null, ['B', 2, 'P', 64], ['B', 2, 'P', 64], of('int32', 'B'), of('int32')],
      { num_heads: 8, kv_num_heads: 2 },
      'float32[B,S,512] float32[B,2,?,64]',
    ],
    [
      'com.microsoft:RotaryEmbedding',
      [['B', 'S', 64], of('int64', 1), [128, 8], [128, 8]],
      {},
      'float32[B,S,64]',
    ],
    [
      'RotaryEmbedding',
      [
        ['B', 4, 'S', 16],
        [128, 8],
        [128, 8],
      ],
      {},
      'float32[B,4,S,16]',
      { opset: 23 },
    ],
  ]);
});

describe('signals, random, sequences, text, losses', () => {
  table([
    ['DFT', [['N', 64, 1]], { axis: 1, onesided: 1 }, 'float32[N,33,2]', { opset: 17 }],
    ['DFT', [['N', 64, 2], null, i64s(1)], {}, 'float32[N,64,2]', { opset: 20 }],
    ['DFT', [['N', 64, 1], i64s(16)], { axis: 1 }, 'float32[N,16,2]', { opset: 17 }],
    ['DFT', [['N', 'L', 1]], { onesided: 1 }, 'float32[N,floor(L/2)+1,2]', { opset: 20 }],
    ['STFT', [['N', 'L', 1], i64s(160), [400]], {}, 'float32[N,floor((L+80)/160)-2,201,2]'],
    ['STFT', [['N', 16000], i64s(160), null, i64s(400)], { onesided: 0 }, 'float32[N,98,400,2]'],
    ['HannWindow', [i64s(400)], {}, 'float32[400]'],
    ['BlackmanWindow', [of('int64')], { output_datatype: 11 }, 'float64[?]'],
    ['MelWeightMatrix', [i64s(80), i64s(400), i64s(16000), f32s(0), f32s(8000)], {}, 'float32[201,80]'],
    ['RandomNormal', [], { shape: [2, 3] }, 'float32[2,3]'],
    ['RandomUniformLike', [['N', 3]], { dtype: 10 }, 'float16[N,3]'],
    ['Multinomial', [['N', 10]], { sample_size: 5 }, 'int32[N,5]'],
    ['Bernoulli', [['N', 3]], {}, 'float32[N,3]'],
    ['EyeLike', [['N', 3]], {}, 'float32[N,3]'],
    [
      'SequenceConstruct',
      [
        [1, 3],
        [1, 4],
      ],
      {},
      'seq float32[1,?]',
    ],
    ['SequenceEmpty', [], { dtype: 7 }, 'seq int64?'],
    ['Optional', [[1, 3]], {}, 'seq float32[1,3]'],
    ['StringConcat', [of('string', 2, 1), of('string', 3)], {}, 'string[2,3]'],
    ['StringSplit', [of('string', 'N')], {}, 'string[N,?] int64[N]'],
    ['RegexFullMatch', [of('string', 'N')], {}, 'bool[N]'],
    ['TfIdfVectorizer', [of('int64', 'N', 20)], { ngram_indexes: [0, 1, 6, 3] }, 'float32[N,7]'],
    ['NegativeLogLikelihoodLoss', [['N', 10], of('int64', 'N')], {}, 'float32[]'],
    [
      'SoftmaxCrossEntropyLoss',
      [['N', 10], of('int64', 'N')],
      { reduction: 'none' },
      'float32[N] float32[N,10]',
    ],
    ['Range', [i64s(0), i64s(10), i64s(3)], {}, 'int64[4]'],
    ['Range', [f32s(1), f32s(0), f32s(-0.25)], {}, 'float32[4]'],
    ['Range', [i64s(5), i64s(0), i64s(1)], {}, 'int64[0]'],
    ['Range', [i64s(0), of('int64'), i64s(1)], {}, 'int64[?]'],
    ['Range', [i64s(0), i64s(5), i64s(0)], {}, '! the step is 0'],
    ['ConstantOfShape', [i64(2, 3)], { value: tensor('', 'int32', [1], [7]) }, 'int32[2,3]'],
    ['ConstantOfShape', [of('int64', 2)], {}, 'float32[?,?]'],
    ['ConstantOfShape', [i64(2, -3)], {}, '! a size is negative'],
    ['Shape', [['N', 3, 4]], { start: 1 }, 'int64[2]'],
    ['Size', [['N', 3, 4]], {}, 'int64[]'],
    ['If', [bools(true)], {}, '?'],
  ]);
});

describe('classical machine learning', () => {
  table([
    [
      'ai.onnx.ml:TreeEnsembleClassifier',
      [['N', 30]],
      { classlabels_int64s: [0, 1, 2] },
      'int64[N] float32[N,3]',
    ],
    [
      'ai.onnx.ml:LinearClassifier',
      [['N', 30]],
      { classlabels_strings: ['a', 'b'] },
      'string[N] float32[N,2]',
    ],
    ['ai.onnx.ml:TreeEnsembleRegressor', [['N', 30]], { n_targets: 2 }, 'float32[N,2]'],
    ['ai.onnx.ml:LinearRegressor', [['N', 30]], { targets: 3 }, 'float32[N,3]'],
    ['ai.onnx.ml:SVMRegressor', [[30]], {}, 'float32[1,1]'],
    ['ai.onnx.ml:Normalizer', [of('float64', 'N', 30)], {}, 'float32[N,30]'],
    ['ai.onnx.ml:Scaler', [['N', 30]], {}, 'float32[N,30]'],
    ['ai.onnx.ml:LabelEncoder', [of('string', 'N')], { keys_strings: ['a'], values_int64s: [1] }, 'int64[N]'],
    ['ai.onnx.ml:OneHotEncoder', [of('int64', 'N', 1)], { cats_int64s: [1, 2, 3] }, 'float32[N,1,3]'],
    [
      'ai.onnx.ml:FeatureVectorizer',
      [
        ['N', 3],
        ['N', 4],
      ],
      {},
      'float32[N,7]',
    ],
    ['ai.onnx.ml:ArrayFeatureExtractor', [['N', 30], i64(1, 2)], {}, 'float32[N,2]'],
  ]);
});
