import { describe, it } from 'vitest';
import { checkGradient, distinct } from './check.ts';

describe('MaxPool', () => {
  const cases: readonly (readonly [string, readonly number[], Record<string, number | number[] | string>])[] =
    [
      ['windows side by side', [2, 2, 4, 6], { kernel_shape: [2, 2], strides: [2, 2] }],
      ['windows that overlap', [1, 2, 5, 6], { kernel_shape: [3, 2], strides: [1, 1] }],
      ['padding', [1, 2, 5, 5], { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] }],
      ['gaps between windows', [1, 1, 7], { kernel_shape: [2], strides: [3] }],
      ['dilation', [1, 1, 7, 7], { kernel_shape: [2, 2], strides: [1, 1], dilations: [2, 2] }],
      ['ceil_mode', [1, 1, 6, 6], { kernel_shape: [3, 3], strides: [2, 2], ceil_mode: 1 }],
      ['SAME_UPPER', [1, 1, 6, 5], { kernel_shape: [3, 2], strides: [2, 2], auto_pad: 'SAME_UPPER' }],
      ['three dimensions', [1, 1, 4, 4, 4], { kernel_shape: [2, 2, 2], strides: [2, 2, 2] }],
    ];
  for (const [name, dims, attributes] of cases)
    it(name, async () => {
      const values = distinct(dims.reduce((a, b) => a * b, 1));
      await checkGradient('MaxPool', [{ dims, values }], attributes);
    });
});
