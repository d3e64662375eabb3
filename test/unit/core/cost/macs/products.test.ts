import { describe } from 'vitest';
import { counts, type Case } from './count.ts';

const products: readonly Case[] = [
  ['Gemm', 'Gemm', [[2, 8], [8, 5], [5]], [[2, 5]], 80],
  [
    'Gemm, B transposed',
    'Gemm',
    [
      [2, 8],
      [5, 8],
    ],
    [[2, 5]],
    80,
    { transB: 1 },
  ],
  [
    'Gemm, A transposed',
    'Gemm',
    [
      [8, 2],
      [8, 5],
    ],
    [[2, 5]],
    80,
    { transA: 1 },
  ],
  ['Gemm, rows only known from the output', 'Gemm', [null, [8, 5]], [[2, 5]], 80],
  [
    'Gemm, unknown rows',
    'Gemm',
    [
      ['n', 8],
      [8, 5],
    ],
    [['n', 5]],
    null,
  ],
  ['QGemm', 'com.microsoft:QGemm', [[2, 8], [], [], [5, 8], [], []], [[2, 5]], 80, { transB: 1 }],
  [
    'MatMul',
    'MatMul',
    [
      [2, 8],
      [8, 5],
    ],
    [[2, 5]],
    80,
  ],
  [
    'MatMul of a batch with one matrix',
    'MatMul',
    [
      [3, 7, 8],
      [8, 5],
    ],
    [[3, 7, 5]],
    3 * 7 * 8 * 5,
  ],
  [
    'MatMul with broadcasting',
    'MatMul',
    [
      [3, 1, 7, 8],
      [4, 8, 5],
    ],
    [[3, 4, 7, 5]],
    12 * 280,
  ],
  ['MatMul of vectors', 'MatMul', [[8], [8]], [[]], 8],
  ['MatMul of a vector with matrices', 'MatMul', [[8], [3, 8, 5]], [[3, 5]], 120],
  ['MatMul of matrices with a vector', 'MatMul', [[3, 7, 8], [8]], [[3, 7]], 168],
  [
    'MatMul, inner size from B',
    'MatMul',
    [
      [2, 'k'],
      [8, 5],
    ],
    [[2, 5]],
    80,
  ],
  ['MatMul, rank of A from the output', 'MatMul', [null, [8, 5]], [[2, 5]], 80],
  [
    'MatMul, unknown',
    'MatMul',
    [
      [2, 's', 8],
      [8, 5],
    ],
    [[2, 's', 5]],
    null,
  ],
  [
    'MatMul of nothing',
    'MatMul',
    [
      [0, 8],
      [8, 5],
    ],
    [[0, 5]],
    0,
  ],
  [
    'MatMulInteger',
    'MatMulInteger',
    [
      [2, 8],
      [8, 5],
    ],
    [[2, 5]],
    80,
  ],
  ['QLinearMatMul', 'QLinearMatMul', [[2, 8], [], [], [8, 5], [], [], [], []], [[2, 5]], 80],
  [
    'MatMulIntegerToFloat',
    'com.microsoft:MatMulIntegerToFloat',
    [
      [2, 8],
      [8, 5],
    ],
    [[2, 5]],
    80,
  ],
  ['DynamicQuantizeMatMul', 'com.microsoft:DynamicQuantizeMatMul', [[2, 8], [8, 5], []], [[2, 5]], 80],
  [
    'FusedMatMul',
    'com.microsoft:FusedMatMul',
    [
      [3, 8, 2],
      [3, 5, 8],
    ],
    [null],
    240,
    { transA: 1, transB: 1 },
  ],
  // [M, batch, K] read as [batch, M, K].
  [
    'FusedMatMul, batch moved',
    'com.microsoft:FusedMatMul',
    [
      [2, 3, 8],
      [3, 8, 5],
    ],
    [null],
    240,
    { transBatchA: 1 },
  ],
  [
    'FusedMatMul, batch moved and transposed',
    'com.microsoft:FusedMatMul',
    [
      [8, 3, 2],
      [3, 8, 5],
    ],
    [null],
    240,
    { transBatchA: 1, transA: 1 },
  ],
  [
    'MatMulNBits',
    'com.microsoft:MatMulNBits',
    [[1, 7, 64], [32, 2, 16], [64]],
    [[1, 7, 32]],
    7 * 64 * 32,
    { K: 64, N: 32 },
  ],
  [
    'MatMulBnb4',
    'com.microsoft:MatMulBnb4',
    [[7, 64], [1024], [16]],
    [[7, 32]],
    7 * 64 * 32,
    { K: 64, N: 32 },
  ],
  ['LinearRegressor', 'ai.onnx.ml:LinearRegressor', [[4, 3]], [[4, 1]], null],
];

describe('products, by hand', () => counts(products));
