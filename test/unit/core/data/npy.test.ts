import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNpy } from '../../../../src/core/data/npy.ts';
import { EspalierError } from '../../../../src/core/errors.ts';
import { bytesOf, npy } from './npy-writer.ts';

const TYPES = [
  ['f4', 'float32', Float32Array],
  ['f8', 'float64', Float64Array],
  ['i1', 'int8', Int8Array],
  ['i2', 'int16', Int16Array],
  ['i4', 'int32', Int32Array],
  ['u1', 'uint8', Uint8Array],
  ['u2', 'uint16', Uint16Array],
  ['u4', 'uint32', Uint32Array],
] as const;

/** Bytes of each element in the other order. */
function swapped(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  for (let at = 0; at < copy.length; at += size) copy.subarray(at, at + size).reverse();
  return copy;
}

describe('parseNpy', () => {
  it.each(TYPES)('%s: what was written, in both byte orders and both versions', (descr, dtype, Type) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }),
        fc.boolean(),
        fc.constantFrom(1, 2, 3),
        fc.integer({ min: 0, max: 100 }),
        (dims, big, version, first) => {
          const count = dims.reduce((product, dim) => product * dim, 1);
          const values = new Type(Array.from({ length: count }, (_, i) => first + i));
          const size = Type.BYTES_PER_ELEMENT;
          const body = big ? swapped(bytesOf(values), size) : bytesOf(values);
          const array = parseNpy(npy(`${big ? '>' : '<'}${descr}`, dims, body, false, version), 'x');
          expect(array).toEqual({ dtype, dims, data: values });
        },
      ),
      { seed: 5, numRuns: 60 },
    );
  });

  it('column-major order becomes row-major', () => {
    // [[1, 2, 3], [4, 5, 6]] stored column by column.
    const array = parseNpy(npy('<f4', [2, 3], bytesOf(Float32Array.from([1, 4, 2, 5, 3, 6])), true), 'x');
    expect(Array.from(array.data as Float32Array)).toEqual([1, 2, 3, 4, 5, 6]);
    const cube = parseNpy(npy('|u1', [2, 2, 2], Uint8Array.from([0, 4, 2, 6, 1, 5, 3, 7]), true), 'x');
    expect(Array.from(cube.data as Uint8Array)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('booleans, halves, 64-bit integers and strings', () => {
    expect(parseNpy(npy('|b1', [2], Uint8Array.from([1, 0])), 'x')).toEqual({
      dtype: 'bool',
      dims: [2],
      data: Uint8Array.from([1, 0]),
    });
    expect(parseNpy(npy('<f2', [1], bytesOf(Uint16Array.from([0x3c00]))), 'x').data).toEqual(
      Uint16Array.from([0x3c00]),
    );
    expect(parseNpy(npy('<i8', [1], bytesOf(BigInt64Array.from([-5n]))), 'x').data).toEqual(
      BigInt64Array.from([-5n]),
    );
    const utf32 = bytesOf(Uint32Array.from([0x63, 0x1f600, 0, 0x64, 0, 0]));
    expect(parseNpy(npy('<U3', [2], utf32), 'x').data).toEqual(['c😀', 'd']);
    expect(parseNpy(npy('|S2', [2], Uint8Array.from([0x61, 0x62, 0x63, 0])), 'x').data).toEqual(['ab', 'c']);
  });

  it.each([
    ['objects, which would be pickles', npy('|O', [1], new Uint8Array(8)), /x holds type \|O/],
    ['complex numbers', npy('<c8', [1], new Uint8Array(8)), /x holds type <c8/],
    ['too few values', npy('<f4', [3], new Uint8Array(8)), /x ends too early/],
    ['an impossible shape', npy('<f4', [99999999, 99999999], new Uint8Array(8)), /impossible shape/],
    ['another file', new TextEncoder().encode('hello, this is no array'), /x is not a NumPy array/],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => parseNpy(bytes, 'x')).toThrow(message);
  });

  it('survives damaged and cut-off files', () => {
    const whole = npy('<f4', [2, 3], bytesOf(Float32Array.from([1, 2, 3, 4, 5, 6])));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), (length, at, byte) => {
        const bytes = whole.slice(0, length);
        if (at < length) bytes[at] = byte;
        try {
          parseNpy(bytes, 'x');
        } catch (error) {
          expect(error).toBeInstanceOf(EspalierError);
        }
      }),
      { seed: 6, numRuns: 1000 },
    );
  });
});
