import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resizeBilinear } from '../../../../src/core/data/resize.ts';
import fixture from './resize.json';

const decode = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64'));
const original = { ...fixture, data: decode(fixture.data) };

describe('resizeBilinear', () => {
  it.each(fixture.resized)('to $height × $width: the bytes that Pillow gives', ({ height, width, data }) => {
    const resized = resizeBilinear(original, height, width);
    const expected = decode(data);
    expect([resized.height, resized.width, resized.data.length]).toEqual([height, width, expected.length]);
    expect(Array.from(resized.data)).toEqual(Array.from(expected));
  });

  it('keeps a constant picture constant, whatever the sizes', () => {
    const side = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(
        side,
        side,
        side,
        side,
        fc.double({ min: -1000, max: 1000, noNaN: true }),
        (h, w, toH, toW, value) => {
          const data = new Float32Array(h * w).fill(value);
          const resized = resizeBilinear({ height: h, width: w, channels: 1, data }, toH, toW);
          for (const out of Array.from(resized.data)) expect(out).toBeCloseTo(Math.fround(value), 2);
        },
      ),
      { seed: 2, numRuns: 200 },
    );
  });

  it('halves by the triangle filter', () => {
    // Output 0 is centred at 1 with support 2: weights 1 − |i + 0.5 − 1| / 2 of pixels 0…2 are 0.75, 0.75, 0.25.
    const { data } = resizeBilinear(
      { height: 1, width: 4, channels: 1, data: Float32Array.from([4, 8, 12, 16]) },
      1,
      2,
    );
    expect(data[0]).toBeCloseTo((0.75 * 4 + 0.75 * 8 + 0.25 * 12) / 1.75, 5);
    expect(data[1]).toBeCloseTo((0.25 * 8 + 0.75 * 12 + 0.75 * 16) / 1.75, 5);
  });
});
