import { describe } from 'vitest';
import { of, unknown } from '../build.ts';
import { table } from './table.ts';

describe('Conv', () => {
  table([
    [
      'Conv',
      [
        [1, 3, 224, 224],
        [64, 3, 7, 7],
      ],
      { strides: [2, 2], pads: [3, 3, 3, 3] },
      'float32[1,64,112,112]',
    ],
    [
      'Conv',
      [
        [1, 1, 28, 28],
        [20, 1, 5, 5],
      ],
      {},
      'float32[1,20,24,24]',
    ],
    [
      'Conv',
      [
        ['N', 3, 'H', 'W'],
        [8, 3, 3, 3],
      ],
      { pads: [1, 1, 1, 1] },
      'float32[N,8,H,W]',
    ],
    [
      'Conv',
      [
        ['N', 3, 'H', 'W'],
        [8, 3, 3, 3],
      ],
      {},
      'float32[N,8,H-2,W-2]',
    ],
    [
      'Conv',
      [
        [1, 3, 'H', 'W'],
        [8, 3, 3, 3],
      ],
      { strides: [2, 2], pads: [1, 1, 1, 1] },
      'float32[1,8,floor((H+1)/2),floor((W+1)/2)]',
    ],
    [
      'Conv',
      [
        [1, 3, 10],
        [8, 3, 3],
      ],
      { dilations: [2] },
      'float32[1,8,6]',
    ],
    [
      'Conv',
      [
        [1, 2, 8, 8, 8],
        [4, 2, 2, 2, 2],
      ],
      { strides: [2, 2, 2] },
      'float32[1,4,4,4,4]',
    ],
    [
      'Conv',
      [
        [1, 32, 14, 14],
        [32, 1, 3, 3],
      ],
      { group: 32, pads: [1, 1, 1, 1] },
      'float32[1,32,14,14]',
    ],
    [
      'Conv',
      [
        [1, 3, 15, 16],
        [4, 3, 3, 3],
      ],
      { auto_pad: 'SAME_UPPER', strides: [2, 2] },
      'float32[1,4,8,8]',
    ],
    [
      'Conv',
      [
        [1, 3, 15, 16],
        [4, 3, 3, 3],
      ],
      { auto_pad: 'SAME_LOWER', strides: [3, 3] },
      'float32[1,4,5,6]',
    ],
    [
      'Conv',
      [
        [1, 3, 'H', 16],
        [4, 3, 3, 3],
      ],
      { auto_pad: 'SAME_UPPER', strides: [2, 2] },
      'float32[1,4,floor((H+1)/2),8]',
    ],
    [
      'Conv',
      [
        [1, 3, 15, 16],
        [4, 3, 3, 3],
      ],
      { auto_pad: 'VALID', pads: [9, 9, 9, 9] },
      'float32[1,4,13,14]',
    ],
    [
      'Conv',
      [
        [1, 3, 8, 8],
        [4, 3, 3, 3],
      ],
      { pads: [0, 1, 2, 3] },
      'float32[1,4,8,10]',
    ],
    ['Conv', [[1, 3, 8, 8], unknown()], { kernel_shape: [3, 3] }, 'float32[1,?,6,6]'],
    ['Conv', [[1, 3, 8, 8], unknown()], {}, 'float32[1,?,?,?]'],
    ['Conv', [unknown(), [4, 3, 3, 3]], {}, 'float32[?,4,?,?]'],
    ['Conv', [unknown(), unknown()], {}, 'float32?'],
    ['Conv', [of('float16', 1, 3, 8, 8), of('float16', 4, 3, 1, 1)], {}, 'float16[1,4,8,8]'],
    [
      'Conv',
      [
        [0, 3, 8, 8],
        [4, 3, 3, 3],
      ],
      {},
      'float32[0,4,6,6]',
      { options: { freeDims: {} } },
    ],
    [
      'Conv',
      [
        [1, 4, 8, 8],
        [4, 3, 3, 3],
      ],
      {},
      '! channels of input and weight: 4 and 3 differ',
    ],
    [
      'Conv',
      [
        [1, 3, 2, 2],
        [4, 3, 5, 5],
      ],
      {},
      '! a window of 5 does not fit into 2',
    ],
    [
      'Conv',
      [
        [1, 3, 8],
        [4, 3, 3, 3],
      ],
      {},
      '! the kernel has 2 spatial axes, the input 1',
    ],
    [
      'Conv',
      [
        [1, 3, 8, 8],
        [4, 3, 3, 3],
      ],
      { strides: [0, 1] },
      '! a stride is not positive',
    ],
    [
      'Conv',
      [
        [1, 3, 8, 8],
        [4, 3, 3, 3],
      ],
      { strides: [1] },
      '! strides has 1 values instead of 2',
    ],
    [
      'Conv',
      [
        [1, 3, 8, 8],
        [4, 3, 3, 3],
      ],
      { kernel_shape: [5, 3] },
      '! kernel_shape and weight: 3 and 5 differ',
    ],
    ['Conv', [[3], [4, 3, 3, 3]], {}, '! the input has rank 1'],
    [
      'com.microsoft:FusedConv',
      [
        [1, 3, 8, 8],
        [4, 3, 3, 3],
      ],
      { activation: 'Relu' },
      'float32[1,4,6,6]',
    ],
    [
      'DeformConv',
      [
        [1, 3, 8, 8],
        [4, 3, 3, 3],
        [1, 18, 6, 6],
      ],
      {},
      'float32[1,4,6,6]',
    ],
  ]);
});

describe('ConvTranspose', () => {
  table([
    [
      'ConvTranspose',
      [
        [1, 8, 7, 7],
        [8, 4, 2, 2],
      ],
      { strides: [2, 2] },
      'float32[1,4,14,14]',
    ],
    [
      'ConvTranspose',
      [
        [1, 8, 'H', 'W'],
        [8, 4, 2, 2],
      ],
      { strides: [2, 2] },
      'float32[1,4,2*H,2*W]',
    ],
    [
      'ConvTranspose',
      [
        [1, 8, 7, 7],
        [8, 4, 3, 3],
      ],
      { strides: [2, 2], pads: [1, 1, 1, 1] },
      'float32[1,4,13,13]',
    ],
    [
      'ConvTranspose',
      [
        [1, 8, 7, 7],
        [8, 4, 3, 3],
      ],
      { strides: [2, 2], pads: [1, 1, 1, 1], output_padding: [1, 1] },
      'float32[1,4,14,14]',
    ],
    [
      'ConvTranspose',
      [
        [1, 8, 7, 7],
        [8, 2, 3, 3],
      ],
      { group: 4 },
      'float32[1,8,9,9]',
    ],
    [
      'ConvTranspose',
      [
        [1, 8, 7, 7],
        [8, 2, 3, 3],
      ],
      { dilations: [2, 2] },
      'float32[1,2,11,11]',
    ],
    [
      'ConvTranspose',
      [
        [1, 8, 7, 7],
        [8, 2, 3, 3],
      ],
      { strides: [3, 2], output_shape: [10, 8] },
      'float32[1,2,10,8]',
    ],
    [
      'ConvTranspose',
      [
        [1, 8, 7, 7],
        [8, 2, 3, 3],
      ],
      { strides: [3, 2], output_shape: [1, 2, 10, 8] },
      'float32[1,2,10,8]',
    ],
    [
      'ConvTranspose',
      [
        [1, 8, 7, 7],
        [8, 2, 3, 3],
      ],
      { strides: [3, 2], auto_pad: 'SAME_UPPER' },
      'float32[1,2,21,14]',
    ],
    [
      'ConvTranspose',
      [
        [1, 8, 5],
        [8, 2, 4],
      ],
      { strides: [2] },
      'float32[1,2,12]',
    ],
    [
      'ConvTranspose',
      [
        [1, 7, 7, 7],
        [8, 2, 3, 3],
      ],
      {},
      '! channels of input and weight: 7 and 8 differ',
    ],
  ]);
});

describe('pooling', () => {
  table([
    [
      'MaxPool',
      [[1, 64, 112, 112]],
      { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] },
      'float32[1,64,56,56]',
    ],
    [
      'MaxPool',
      [[1, 64, 24, 24]],
      { kernel_shape: [2, 2], strides: [2, 2] },
      'float32[1,64,12,12] int64[1,64,12,12]',
    ],
    [
      'MaxPool',
      [['N', 64, 'H', 24]],
      { kernel_shape: [2, 2], strides: [2, 2] },
      'float32[N,64,floor(H/2),12]',
    ],
    ['MaxPool', [[1, 1, 7, 7]], { kernel_shape: [2, 2], strides: [2, 2], ceil_mode: 1 }, 'float32[1,1,4,4]'],
    ['MaxPool', [[1, 1, 5, 5]], { kernel_shape: [3, 3], strides: [2, 2], ceil_mode: 1 }, 'float32[1,1,2,2]'],
    // The window that would start in the end padding does not count: (2+2−1)/3 = 1 step, but 3 ≥ 2+1.
    [
      'AveragePool',
      [[1, 1, 2, 2]],
      { kernel_shape: [1, 1], strides: [3, 3], pads: [1, 1, 1, 1], ceil_mode: 1 },
      'float32[1,1,1,1]',
    ],
    ['MaxPool', [[1, 1, 9, 9]], { kernel_shape: [2, 2], dilations: [3, 3] }, 'float32[1,1,6,6]'],
    ['AveragePool', [[1, 8, 14, 14]], { kernel_shape: [14, 14] }, 'float32[1,8,1,1]'],
    [
      'AveragePool',
      [[1, 8, 14]],
      { kernel_shape: [3], auto_pad: 'SAME_UPPER', strides: [2] },
      'float32[1,8,7]',
    ],
    ['LpPool', [[1, 8, 14, 14]], { kernel_shape: [3, 3], p: 2 }, 'float32[1,8,12,12]'],
    ['GlobalAveragePool', [[2, 8, 'H', 'W']], {}, 'float32[2,8,1,1]'],
    ['GlobalMaxPool', [[2, 8, 4, 4, 4]], {}, 'float32[2,8,1,1,1]'],
    ['GlobalLpPool', [unknown()], {}, 'float32?'],
    ['MaxPool', [unknown()], { kernel_shape: [3, 3] }, 'float32[?,?,?,?]'],
    ['MaxPool', [[1, 3, 8, 8]], { kernel_shape: [3] }, '! the kernel has 1 axes, the input 2 spatial ones'],
    ['MaxPool', [[1, 3, 8, 8]], {}, '! kernel_shape is missing'],
    [
      'MaxUnpool',
      [[1, 1, 2, 2], of('int64', 1, 1, 2, 2)],
      { kernel_shape: [2, 2], strides: [2, 2] },
      'float32[1,1,4,4]',
    ],
    [
      'RoiAlign',
      [[1, 256, 50, 50], ['R', 4], of('int64', 'R')],
      { output_height: 7, output_width: 5 },
      'float32[R,256,7,5]',
    ],
    [
      'MaxRoiPool',
      [
        [1, 256, 50, 50],
        [12, 5],
      ],
      { pooled_shape: [6, 6] },
      'float32[12,256,6,6]',
    ],
  ]);
});
