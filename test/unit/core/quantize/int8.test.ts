import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataTypeByName } from '../../../../src/core/model/dtypes.ts';
import { MemoryPayload } from '../../../../src/core/model/payload.ts';
import { decodeFloats, encodeFloats } from '../../../../src/core/model/values.ts';
import {
  int8Payload,
  int8Scales,
  roundHalfEven,
  type FloatTensor,
} from '../../../../src/core/quantize/int8.ts';

function tensor(
  values: readonly number[],
  dims: readonly number[],
  axis: number | null,
  dtype = 'float32',
): FloatTensor & { stored: Float32Array } {
  const { code } = dataTypeByName(dtype)!;
  const bytes = encodeFloats(Float32Array.from(values), code);
  const stored = decodeFloats(bytes, code, values.length);
  return { payload: new MemoryPayload(bytes), dtype: code, dims, axis, stored };
}

const nothing = (): void => undefined;

describe('symmetric int8', () => {
  it.each(['float32', 'float16', 'bfloat16', 'float64'])(
    'is never off by more than half a scale, %s',
    async dtype => {
      const magnitude = dtype === 'float16' ? 60000 : 1e30;
      const values = fc.array(
        fc.oneof(
          fc.float({ min: Math.fround(-magnitude), max: Math.fround(magnitude), noNaN: true }),
          fc.float({ min: -1, max: 1, noNaN: true }),
          fc.constantFrom(0, 1e-6, -1e-6, 1e-7),
        ),
        { minLength: 12, maxLength: 12 },
      );
      const axes = fc.constantFrom(null, 0, 1, 2);
      await fc.assert(
        fc.asyncProperty(values, axes, async (list, axis) => {
          const dims = [2, 3, 2];
          const source = tensor(list, dims, axis, dtype);
          const scales = (await int8Scales(source, dtype === 'float16' ? 'float16' : 'float32', nothing))!;
          expect(scales.length).toBe(axis === null ? 1 : dims[axis]);
          const codes = new Int8Array((await int8Payload(source, scales).read()).slice().buffer);
          for (let i = 0; i < 12; i++) {
            const index = [Math.floor(i / 6), Math.floor(i / 2) % 3, i % 2];
            const scale = scales[axis === null ? 0 : index[axis]!]!;
            expect(scale).toBeGreaterThan(0);
            expect(Math.abs(codes[i]!)).toBeLessThanOrEqual(127);
            const value = source.stored[i]!;
            expect(Math.abs(value - codes[i]! * scale)).toBeLessThanOrEqual(scale * 0.5000001);
            if (value === 0) expect(codes[i]).toBe(0);
          }
        }),
        { seed: 6, numRuns: 200 },
      );
    },
  );

  it('uses the whole range for the largest weight', async () => {
    const source = tensor([1, -2, 0.5, 254, -127, 3], [2, 3], 0);
    const scales = (await int8Scales(source, 'float32', nothing))!;
    expect([...scales]).toEqual([Math.fround(2 / 127), 2]);
    const codes = new Int8Array((await int8Payload(source, scales).read()).slice().buffer);
    // −127/2 = −63.5 goes to the even −64, 3/2 = 1.5 to 2.
    expect([...codes]).toEqual([64, -127, 32, 127, -64, 2]);
  });

  it('gives a channel of zeros, or of nothing but noise, the scale 1 (C.Q6)', async () => {
    const source = tensor([0, -0, 0, 1, 1e-39, -1e-38], [3, 2], 0);
    const scales = (await int8Scales(source, 'float32', nothing))!;
    expect(scales[0]).toBe(1);
    expect(scales[2]).toBe(1);
    expect([...new Int8Array((await int8Payload(source, scales).read()).slice().buffer)]).toEqual([
      0, 0, 0, 127, 0, 0,
    ]);
  });

  it('keeps small weights of float16, whose scales are subnormal (C.Q6)', async () => {
    const source = tensor([1e-6, 2e-6, -4e-6, 1e-7], [1, 4], 0, 'float16');
    const [scale] = (await int8Scales(source, 'float16', nothing))!;
    expect(scale).toBe(2 ** -24);
    const codes = new Int8Array((await int8Payload(source, Float32Array.of(scale!)).read()).slice().buffer);
    expect([...codes].map((code, i) => code * scale! - source.stored[i]!)).toEqual(
      [0, 0, 0, 0].map(() => expect.closeTo(0, 12) as number),
    );
  });

  it('is undefined for infinities and NaN', async () => {
    expect(await int8Scales(tensor([1, Infinity], [1, 2], 0), 'float32', nothing)).toBeUndefined();
    expect(await int8Scales(tensor([NaN, 1], [1, 2], 0), 'float32', nothing)).toBeUndefined();
    expect(await int8Scales(tensor([1, NaN], [2, 1], 0), 'float32', nothing)).toBeUndefined();
  });
});

describe('roundHalfEven', () => {
  it.each([
    [0.5, 0],
    [1.5, 2],
    [2.5, 2],
    [-0.5, -0],
    [-1.5, -2],
    [-2.5, -2],
    [0.49999999999999994, 0],
    [2.4, 2],
    [-2.6, -3],
    [126.5, 126],
  ])('%d → %d', (value, wanted) => {
    expect(roundHalfEven(value)).toBe(wanted);
  });
});
