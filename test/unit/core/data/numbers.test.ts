import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertNumbers, toNumbers } from '../../../../src/core/data/convert.ts';
import { fitDims } from '../../../../src/core/data/fit.ts';
import { preprocessing } from '../../../../src/core/data/preprocess.ts';
import { selectRange, subsetName } from '../../../../src/core/data/subset.ts';

describe('convertNumbers', () => {
  it.each([
    ['uint8', [-3, 0.5, 1.5, 2.5, 254.6, 300, NaN], [0, 0, 2, 2, 255, 255, 0]],
    ['int8', [-129, -1.5, 127.5], [-128, -2, 127]],
    ['int32', [-2.4, 3e9], [-2, 2147483647]],
    ['bool', [0, 0.1, -2], [0, 1, 1]],
    ['int64', [-7.5, 3], [-8n, 3n]],
    ['uint64', [-7, 3], [0n, 3n]],
    ['float64', [0.1], [0.1]],
    ['float16', [1, -2, 65504, 1e9, 0.1], [0x3c00, 0xc000, 0x7bff, 0x7c00, 0x2e66]],
    ['int4', [-9, 7.4], [-8, 7]],
  ])('%s', (dtype, values, expected) => {
    expect(Array.from(convertNumbers(values, dtype) as ArrayLike<unknown>)).toEqual(expected);
  });

  it('refuses types that hold no numbers', () => {
    expect(() => convertNumbers([1], 'complex64')).toThrow(/complex64/);
  });

  it('float16 there and back stays within half a unit', () => {
    fc.assert(
      fc.property(fc.float({ min: -1000, max: 1000, noNaN: true }), value => {
        const data = convertNumbers([value], 'float16');
        const back = toNumbers({ dtype: 'float16', dims: [1], data })[0]!;
        expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.max(2 ** -25, Math.abs(value) * 2 ** -11));
      }),
      { seed: 3 },
    );
  });
});

describe('preprocessing', () => {
  it('is (value * scale - mean) / std for each channel', () => {
    const finite = fc.double({ min: -10, max: 10, noNaN: true });
    const nonZero = fc.double({ min: 0.01, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 255, noNaN: true }),
        nonZero,
        fc.array(fc.tuple(finite, nonZero), { minLength: 1, maxLength: 4 }),
        (value, scale, channels) => {
          const mean = channels.map(([m]) => m);
          const std = channels.map(([, s]) => s);
          const { factor, shift } = preprocessing({ scale, mean, std }, channels.length);
          channels.forEach(([m, s], c) => {
            const expected = (value * scale - m) / s;
            expect(Math.abs(value * factor[c]! - shift[c]! - expected)).toBeLessThan(
              1e-9 * (1 + Math.abs(expected) + Math.abs(m / s)),
            );
          });
        },
      ),
      { seed: 4 },
    );
  });

  it('says which setting is wrong', () => {
    expect(() => preprocessing({ mean: [1, 2] }, 3)).toThrow(
      /mean has 2 values, but the model's input has 3 channels/,
    );
    expect(() => preprocessing({ std: 0 }, 3)).toThrow(/std of 0/);
    expect(() => preprocessing({ scale: Infinity }, 1)).toThrow(/scale must be finite/);
  });

  it('knows when there is nothing to do', () => {
    expect(preprocessing({}, 3).active).toBe(false);
    expect(preprocessing({ scale: 1 }, 3).active).toBe(true);
  });
});

describe('fitDims', () => {
  it.each([
    [
      [3, 4],
      [3, 4],
      [3, 4],
    ],
    [
      [3, 5],
      [3, 'n'],
      [3, 5],
    ],
    [[3, 5], [null, 4], undefined],
    [[784], [1, 28, 28], [1, 28, 28]],
    [
      [28, 28],
      [1, 28, 28],
      [1, 28, 28],
    ],
    [[1, 28, 28], [784], [784]],
    [[28, 28, 3], [3, 28, 28], undefined],
    [[], [], []],
  ])('%o where %o is wanted', (actual, wanted, expected) => {
    expect(fitDims(actual, wanted)).toEqual(expected);
  });
});

describe('selectRange', () => {
  it.each([
    [10, {}, { offset: 0, count: 10 }],
    [10, { limit: 3 }, { offset: 0, count: 3 }],
    [10, { limit: 30, offset: 8 }, { offset: 8, count: 2 }],
  ])('%i samples, %o', (total, spec, expected) => {
    expect(selectRange(total, spec, 'x')).toEqual(expected);
  });

  it.each([
    [10, { offset: 10 }, /x has 10 samples, and offset 10 is beyond/],
    [0, {}, /x is empty/],
    [10, { limit: 0 }, /limit must be/],
    [10, { limit: 1.5 }, /limit must be a whole number/],
    [10, { offset: -1 }, /offset must be/],
  ])('%i samples, %o: refused', (total, spec, message) => {
    expect(() => selectRange(total, spec, 'x')).toThrow(message);
  });

  it('is told in the name', () => {
    expect(subsetName('mnist', {})).toBe('mnist');
    expect(subsetName('mnist', { limit: 5, offset: 10 })).toBe('mnist (limit 5, offset 10)');
  });
});
