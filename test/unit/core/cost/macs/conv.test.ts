import { describe } from 'vitest';
import { counts, type Case } from './count.ts';

const conv: readonly Case[] = [
  // LeNet-5 conv1: 20·24·24 outputs, each of 1·5·5 products.
  ['LeNet-5 conv1', 'Conv', [[1, 1, 28, 28], [20, 1, 5, 5], [20]], [[1, 20, 24, 24]], 288_000],
  [
    'batch 4',
    'Conv',
    [
      [4, 1, 28, 28],
      [20, 1, 5, 5],
    ],
    [[4, 20, 24, 24]],
    1_152_000,
  ],
  [
    'padding is counted',
    'Conv',
    [
      [1, 2, 4, 4],
      [3, 2, 3, 3],
    ],
    [[1, 3, 4, 4]],
    3 * 16 * 18,
  ],
  [
    'depthwise',
    'Conv',
    [
      [1, 32, 8, 8],
      [32, 1, 3, 3],
    ],
    [[1, 32, 8, 8]],
    32 * 64 * 9,
    { group: 32 },
  ],
  [
    'grouped',
    'Conv',
    [
      [1, 8, 5, 5],
      [6, 4, 1, 1],
    ],
    [[1, 6, 5, 5]],
    6 * 25 * 4,
    { group: 2 },
  ],
  [
    'one dimension',
    'Conv',
    [
      [2, 3, 10],
      [4, 3, 3],
    ],
    [[2, 4, 8]],
    2 * 4 * 8 * 9,
  ],
  [
    'three dimensions',
    'Conv',
    [
      [1, 2, 4, 4, 4],
      [3, 2, 2, 2, 2],
    ],
    [[1, 3, 3, 3, 3]],
    81 * 16,
  ],
  [
    'unknown height',
    'Conv',
    [
      [1, 3, 'h', 8],
      [4, 3, 1, 1],
    ],
    [[1, 4, 'h', 8]],
    null,
  ],
  ['unknown rank', 'Conv', [null, [4, 3, 1, 1]], [null], null],
  [
    'fused',
    'com.microsoft:FusedConv',
    [
      [1, 2, 4, 4],
      [3, 2, 3, 3],
    ],
    [[1, 3, 2, 2]],
    12 * 18,
  ],
  [
    'quantized',
    'QLinearConv',
    [[1, 2, 4, 4], [], [], [3, 2, 3, 3], [3], [3], [], []],
    [[1, 3, 2, 2]],
    12 * 18,
  ],
  [
    'integer',
    'ConvInteger',
    [
      [1, 2, 4, 4],
      [3, 2, 3, 3],
    ],
    [[1, 3, 2, 2]],
    12 * 18,
  ],
  [
    'deformable',
    'DeformConv',
    [
      [1, 2, 4, 4],
      [3, 2, 3, 3],
      [1, 18, 2, 2],
    ],
    [[1, 3, 2, 2]],
    12 * 18,
  ],
  // Each of 2·4·4 inputs meets 3·2·2 weights, whatever the stride is.
  [
    'transposed',
    'ConvTranspose',
    [
      [1, 2, 4, 4],
      [2, 3, 2, 2],
    ],
    [[1, 3, 8, 8]],
    32 * 12,
    { strides: [2, 2] },
  ],
  [
    'transposed, grouped',
    'ConvTranspose',
    [
      [1, 4, 4, 4],
      [4, 1, 2, 2],
    ],
    [[1, 4, 8, 8]],
    64 * 4,
    { group: 4 },
  ],
];

describe('convolutions, by hand', () => counts(conv));
