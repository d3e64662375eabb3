import { describe } from 'vitest';
import { f32s, of, tensor, unknown } from '../build.ts';
import { table } from './table.ts';

describe('matrix products', () => {
  table([
    [
      'MatMul',
      [
        [2, 3],
        [3, 4],
      ],
      {},
      'float32[2,4]',
    ],
    ['MatMul', [[3], [3, 4]], {}, 'float32[4]'],
    ['MatMul', [[2, 3], [3]], {}, 'float32[2]'],
    ['MatMul', [[3], [3]], {}, 'float32[]'],
    [
      'MatMul',
      [
        ['B', 'S', 768],
        [768, 3072],
      ],
      {},
      'float32[B,S,3072]',
    ],
    [
      'MatMul',
      [
        ['B', 12, 'S', 64],
        ['B', 12, 64, 'S'],
      ],
      {},
      'float32[B,12,S,S]',
    ],
    [
      'MatMul',
      [
        [5, 1, 2, 3],
        [4, 3, 7],
      ],
      {},
      'float32[5,4,2,7]',
    ],
    [
      'MatMul',
      [
        [2, 3],
        [4, 5],
      ],
      {},
      '! inner sizes: 3 and 4 differ',
    ],
    [
      'MatMul',
      [
        [5, 2, 3],
        [4, 3, 5],
      ],
      {},
      '! sizes 5 and 4 do not broadcast',
    ],
    ['MatMul', [[], [4, 3]], {}, '! an operand is a scalar'],
    ['MatMul', [unknown(), [3, 4]], {}, 'float32?'],
    ['Gemm', [['N', 800], [500, 800], [500]], { transB: 1 }, 'float32[N,500]'],
    [
      'Gemm',
      [
        [800, 7],
        [800, 500],
      ],
      { transA: 1 },
      'float32[7,500]',
    ],
    [
      'Gemm',
      [
        [7, 800],
        [800, 500],
      ],
      {},
      'float32[7,500]',
    ],
    ['Gemm', [unknown(), [800, 500]], {}, 'float32[?,500]'],
    [
      'Gemm',
      [
        [7, 801],
        [800, 500],
      ],
      {},
      '! inner sizes: 801 and 800 differ',
    ],
    [
      'Gemm',
      [
        [1, 7, 801],
        [800, 500],
      ],
      {},
      '! input 0 has rank 3 instead of 2',
    ],
    [
      'Gemm',
      [
        [7, 801],
        [8, 0, 500],
      ],
      {},
      '! the weight has rank 3 instead of 2',
    ],
    [
      'com.microsoft:FusedGemm',
      [
        [7, 8],
        [8, 5],
      ],
      {},
      'float32[7,5]',
    ],
    [
      'com.microsoft:FusedMatMul',
      [
        [2, 8, 3],
        [2, 8, 5],
      ],
      { transA: 1 },
      'float32[2,3,5]',
    ],
    [
      'com.microsoft:FusedMatMul',
      [
        [2, 3, 8],
        [2, 5, 8],
      ],
      { transB: 1 },
      'float32[2,3,5]',
    ],
    [
      'com.microsoft:FusedMatMul',
      [
        [7, 2, 3],
        [2, 3, 5],
      ],
      { transBatchA: 1 },
      'float32[2,7,5]',
    ],
    [
      'com.microsoft:TransposeMatMul',
      [
        [8, 3],
        [8, 5],
      ],
      { transA: 1 },
      'float32[3,5]',
    ],
    [
      'com.microsoft:MatMulNBits',
      [['B', 'S', 64], of('uint8', 128, 2, 16), [256]],
      { K: 64, N: 128, bits: 4, block_size: 32 },
      'float32[B,S,128]',
    ],
    [
      'com.microsoft:MatMulNBits',
      [[1, 65], of('uint8', 128, 2, 16), [256]],
      { K: 64, N: 128 },
      '! inner sizes: 65 and 64 differ',
    ],
    [
      'Einsum',
      [
        [2, 3],
        [3, 4],
      ],
      { equation: 'ij,jk->ik' },
      'float32[2,4]',
    ],
    [
      'Einsum',
      [
        [2, 3],
        [3, 4],
      ],
      { equation: 'ij,jk' },
      'float32[2,4]',
    ],
    [
      'Einsum',
      [
        ['B', 'S', 8, 64],
        ['B', 'T', 8, 64],
      ],
      { equation: 'bqhd, bkhd -> bhqk' },
      'float32[B,8,S,T]',
    ],
    [
      'Einsum',
      [
        [5, 2, 3],
        [1, 3, 4],
      ],
      { equation: '...ij,...jk->...ik' },
      'float32[5,2,4]',
    ],
    ['Einsum', [[5, 2, 3]], { equation: '...ij->...ji' }, 'float32[5,3,2]'],
    ['Einsum', [[4, 4]], { equation: 'ii->i' }, 'float32[4]'],
    ['Einsum', [[4, 4]], { equation: 'ij->' }, 'float32[]'],
    ['Einsum', [[3], [4]], { equation: 'b,a' }, 'float32[4,3]'],
    ['Einsum', [[3, 2], [4]], { equation: 'b,a->ab' }, '! operand 0 has rank 2'],
    ['Einsum', [unknown(), [3, 4]], { equation: 'ij,jk->ik' }, 'float32[?,4]'],
    ['Det', [['B', 3, 3]], {}, 'float32[B]'],
  ]);
});

const scale = f32s(0.1);
const zero = tensor('', 'int8', [], [0]);
const u8 = tensor('', 'uint8', [], [0]);

describe('quantization', () => {
  table([
    ['QuantizeLinear', [[1, 8], scale], {}, 'uint8[1,8]'],
    ['QuantizeLinear', [[1, 8], scale, zero], {}, 'int8[1,8]'],
    ['QuantizeLinear', [[1, 8], scale], { output_dtype: 22 }, 'int4[1,8]'],
    ['DequantizeLinear', [of('int8', 'N', 8), scale, zero], {}, 'float32[N,8]'],
    ['DequantizeLinear', [of('uint4', 64, 8), of('float16', 2, 8)], { block_size: 32 }, 'float16[64,8]'],
    ['DynamicQuantizeLinear', [['N', 8]], {}, 'uint8[N,8] float32[] uint8[]'],
    [
      'QLinearConv',
      [of('uint8', 1, 3, 8, 8), scale, u8, of('int8', 4, 3, 3, 3), scale, zero, scale, u8],
      {},
      'uint8[1,4,6,6]',
    ],
    [
      'QLinearConv',
      [of('uint8', 1, 3, 8, 8), scale, u8, of('int8', 4, 3, 3, 3), scale, zero, scale, zero],
      { pads: [1, 1, 1, 1] },
      'int8[1,4,8,8]',
    ],
    [
      'QLinearMatMul',
      [of('uint8', 2, 3), scale, u8, of('int8', 3, 4), scale, zero, scale, zero],
      {},
      'int8[2,4]',
    ],
    ['ConvInteger', [of('uint8', 1, 3, 8, 8), of('uint8', 4, 3, 3, 3)], {}, 'int32[1,4,6,6]'],
    ['MatMulInteger', [of('uint8', 'B', 3), of('int8', 3, 4)], {}, 'int32[B,4]'],
    [
      'com.microsoft:MatMulIntegerToFloat',
      [of('uint8', 'B', 3), of('int8', 3, 4), scale, scale],
      {},
      'float32[B,4]',
    ],
    ['com.microsoft:DynamicQuantizeMatMul', [['B', 3], of('int8', 3, 4), scale], {}, 'float32[B,4]'],
    [
      'com.microsoft:QGemm',
      [of('uint8', 'N', 8), scale, u8, of('int8', 5, 8), scale, zero],
      { transB: 1 },
      'float32[N,5]',
    ],
    [
      'com.microsoft:QGemm',
      [of('uint8', 'N', 8), scale, u8, of('int8', 8, 5), scale, zero, null, scale, u8],
      {},
      'uint8[N,5]',
    ],
    [
      'com.microsoft:QLinearAdd',
      [of('uint8', 2, 1), scale, u8, of('uint8', 1, 3), scale, u8, scale, u8],
      {},
      'uint8[2,3]',
    ],
    [
      'com.microsoft:QLinearConcat',
      [scale, u8, of('uint8', 1, 3), scale, u8, of('uint8', 1, 5), scale, u8],
      { axis: 1 },
      'uint8[1,8]',
    ],
    [
      'com.microsoft:QLinearGlobalAveragePool',
      [of('uint8', 1, 7, 7, 64), scale, u8, scale, u8],
      { channels_last: 1 },
      'uint8[1,1,1,64]',
    ],
    [
      'com.microsoft:QLinearConv',
      [of('uint8', 1, 8, 8, 3), scale, u8, of('int8', 4, 3, 3, 3), scale, zero, scale, u8],
      { channels_last: 1 },
      'uint8[1,6,6,4]',
    ],
    [
      'com.microsoft:QLinearAveragePool',
      [of('uint8', 1, 8, 8, 3), scale, u8, scale, u8],
      { channels_last: 1, kernel_shape: [2, 2], strides: [2, 2] },
      'uint8[1,4,4,3]',
    ],
    [
      'com.microsoft:QLinearAveragePool',
      [of('uint8', 1, 3, 8, 8), scale, u8, scale, u8],
      { kernel_shape: [2, 2], strides: [2, 2] },
      'uint8[1,3,4,4]',
    ],
    [
      'com.microsoft:NhwcMaxPool',
      [of('uint8', 1, 8, 8, 3)],
      { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] },
      'uint8[1,4,4,3]',
    ],
    [
      'com.microsoft:NhwcConv',
      [
        [1, 8, 8, 3],
        [4, 3, 3, 3],
      ],
      {},
      'float32[1,6,6,4]',
    ],
    ['com.microsoft:QLinearSigmoid', [of('uint8', 1, 7), scale, u8, scale, zero], {}, 'int8[1,7]'],
    [
      'com.microsoft:QAttention',
      [of('uint8', 'B', 'S', 64), of('int8', 64, 192), [192], scale, scale],
      { num_heads: 4 },
      'float32[B,S,64] float32[2,B,4,S,16]',
    ],
    [
      'com.microsoft:GatherBlockQuantized',
      [of('uint4', 1000, 64), of('int64', 'B', 'S'), of('float16', 1000, 2)],
      {},
      'float16[B,S,64]',
    ],
    [
      'com.microsoft:GatherBlockQuantized',
      [of('uint8', 1000, 32), of('int64', 'B', 'S'), of('float16', 1000, 2)],
      {},
      'float16[B,S,64]',
    ],
  ]);
});

describe("ONNX Runtime's own", () => {
  table([
    [
      'com.microsoft:NhwcConv',
      [
        [1, 8, 8, 3],
        [4, 3, 3, 3],
      ],
      { pads: [1, 1, 1, 1] },
      'float32[1,8,8,4]',
    ],
    [
      'com.microsoft:NhwcMaxPool',
      [of('uint8', 1, 8, 6, 3)],
      { kernel_shape: [2, 2], strides: [2, 2] },
      'uint8[1,4,3,3]',
    ],
    [
      'com.microsoft:QLinearConv',
      [of('uint8', 1, 8, 8, 3), scale, u8, of('int8', 4, 3, 3, 3), scale, zero, scale, u8],
      { channels_last: 1 },
      'uint8[1,6,6,4]',
    ],
    [
      'com.microsoft:QLinearAveragePool',
      [of('uint8', 1, 3, 8, 8), scale, u8, scale, u8],
      { kernel_shape: [2, 2] },
      'uint8[1,3,7,7]',
    ],
    [
      'com.microsoft:QLinearReduceMean',
      [of('uint8', 1, 3, 8, 8), scale, u8, scale, u8],
      { axes: [2, 3], keepdims: 0 },
      'uint8[1,3]',
    ],
    ['com.microsoft:ReduceSumInteger', [of('uint8', 'N', 8)], { axes: [1], keepdims: 1 }, 'int32[N,1]'],
    ['com.microsoft:PackedAttention', [['T', 64], [64, 192], [192]], { num_heads: 4 }, 'float32[T,64]'],
    ['com.microsoft:TorchEmbedding', [[100, 64], of('int64', 'B', 'S')], {}, 'float32[B,S,64]'],
    [
      'com.microsoft:CDist',
      [
        ['M', 3],
        ['N', 3],
      ],
      {},
      'float32[M,N]',
    ],
    [
      'com.microsoft:ComplexMul',
      [
        [4, 2],
        [4, 2],
      ],
      {},
      'float32[4,2]',
    ],
  ]);
});

describe('recurrent', () => {
  table([
    [
      'LSTM',
      [
        ['S', 'B', 10],
        [1, 80, 10],
        [1, 80, 20],
      ],
      { hidden_size: 20 },
      'float32[S,1,B,20] float32[1,B,20] float32[1,B,20]',
    ],
    [
      'LSTM',
      [
        ['S', 'B', 10],
        [2, 80, 10],
        [2, 80, 20],
      ],
      { direction: 'bidirectional' },
      'float32[S,2,B,20] float32[2,B,20] float32[2,B,20]',
    ],
    [
      'GRU',
      [
        ['B', 'S', 10],
        [1, 60, 10],
        [1, 60, 20],
      ],
      { hidden_size: 20, layout: 1 },
      'float32[B,S,1,20] float32[B,1,20]',
    ],
    [
      'RNN',
      [
        [7, 2, 10],
        [1, 20, 10],
        [1, 20, 20],
      ],
      { direction: 'reverse' },
      'float32[7,1,2,20] float32[1,2,20]',
    ],
    ['RNN', [unknown(), [1, 20, 10], [1, 20, 20]], {}, 'float32[?,1,?,20] float32[1,?,20]'],
    [
      'LSTM',
      [
        [7, 10],
        [1, 80, 10],
        [1, 80, 20],
      ],
      {},
      '! input 0 has rank 2 instead of 3',
    ],
    [
      'com.microsoft:DynamicQuantizeLSTM',
      [[7, 2, 10], of('int8', 1, 10, 80), of('int8', 1, 20, 80)],
      {},
      'float32[7,1,2,20]',
    ],
  ]);
});
