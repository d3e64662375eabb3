import { describe, it } from 'vitest';
import { checkGradient, distinct } from './check.ts';

describe('MaxPool', () => {
  const cases: readonly (readonly [string, readonly number[], Record<string, number | number[] | string>])[] =
    [
      ['windows side by side', [2, 2, 4, 6], { kernel_shape: [2, 2], strides: [2, 2] }],
      ['windows that overlap', [1, 2, 5, 6], { kernel_shape: [3, 2], strides: [1, 1] }],
      ['padding', [1, 2, 5, 5], { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] }],
      ['gaps between windows', [1, 1, 7], { kernel_shape: [2], strides: [3] }],
      ['side by side with padding', [2, 2, 5], { kernel_shape: [2], strides: [2], pads: [1, 1] }],
      ['side by side, ceil_mode', [2, 2, 5, 5], { kernel_shape: [2, 2], strides: [2, 2], ceil_mode: 1 }],
      ['dilation', [1, 1, 7, 7], { kernel_shape: [2, 2], strides: [1, 1], dilations: [2, 2] }],
      ['ceil_mode', [1, 1, 6, 6], { kernel_shape: [3, 3], strides: [2, 2], ceil_mode: 1 }],
      ['SAME_UPPER', [1, 1, 6, 5], { kernel_shape: [3, 2], strides: [2, 2], auto_pad: 'SAME_UPPER' }],
      ['three dimensions', [1, 1, 4, 4, 4], { kernel_shape: [2, 2, 2], strides: [2, 2, 2] }],
    ];
  for (const [name, dims, attributes] of cases)
    it(name, async () => {
      const values = distinct(dims.reduce((a, b) => a * b, 1));
      for (const dtype of ['float64', 'float32'] as const)
        await checkGradient('MaxPool', [{ dims, values }], attributes, { dtype });
    });
});

describe('averages', () => {
  const cases: readonly (readonly [string, readonly number[], Record<string, number | number[] | string>])[] =
    [
      ['windows side by side', [2, 2, 4, 6], { kernel_shape: [2, 2], strides: [2, 2] }],
      ['windows that overlap', [1, 2, 5, 6], { kernel_shape: [3, 2], strides: [1, 1] }],
      ['padding', [1, 2, 5, 5], { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] }],
      ['padding counted', [1, 2, 5, 5], { kernel_shape: [3, 3], pads: [1, 0, 1, 1], count_include_pad: 1 }],
      ['ceil_mode', [1, 1, 6, 6], { kernel_shape: [3, 3], strides: [2, 2], ceil_mode: 1 }],
      [
        'ceil_mode with padding',
        [1, 1, 6, 6],
        { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1], ceil_mode: 1, count_include_pad: 1 },
      ],
      ['SAME_LOWER', [1, 1, 6, 5], { kernel_shape: [3, 2], strides: [2, 2], auto_pad: 'SAME_LOWER' }],
      ['one dimension', [2, 3, 7], { kernel_shape: [3], strides: [2] }],
      ['rows left over', [1, 1, 8, 8], { kernel_shape: [3, 3], strides: [3, 3] }],
      ['dilation', [1, 1, 7, 7], { kernel_shape: [2, 2], dilations: [2, 3] }],
      ['three dimensions', [1, 1, 4, 4, 4], { kernel_shape: [2, 2, 2], strides: [2, 2, 2] }],
    ];
  for (const [name, dims, attributes] of cases)
    it(`AveragePool: ${name}`, () =>
      checkGradient('AveragePool', [{ dims }], attributes, { dtype: 'float32', linear: true, opset: 19 }));
  it('GlobalAveragePool and GlobalMaxPool', async () => {
    for (const dims of [
      [2, 3, 4],
      [2, 2, 3, 3],
    ]) {
      await checkGradient('GlobalAveragePool', [{ dims }], {}, { dtype: 'float32', linear: true });
      const values = distinct(dims.reduce((a, b) => a * b, 1));
      await checkGradient('GlobalMaxPool', [{ dims, values }], {}, { dtype: 'float32' });
    }
  });
});
