import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SmallFloatName } from '../../../../src/core/model/small-floats.ts';
import { decodeTable, encodeSmallFloats, roundTo } from '../../../../src/core/model/small-floats.ts';

const code = (name: SmallFloatName, value: number) => encodeSmallFloats(name, Float32Array.of(value))[0];

/** Codes and values written down from the ONNX documents and IEEE 754. */
const KNOWN: [SmallFloatName, number, number][] = [
  ['float16', 0x3c00, 1],
  ['float16', 0xc000, -2],
  ['float16', 0x7bff, 65504],
  ['float16', 0x0001, 2 ** -24],
  ['float16', 0x03ff, 1023 * 2 ** -24],
  ['float16', 0x0400, 2 ** -14],
  ['float16', 0x7c00, Infinity],
  ['float16', 0xfc00, -Infinity],
  ['float16', 0x8000, -0],
  ['bfloat16', 0x3f80, 1],
  ['bfloat16', 0xc2f7, -123.5],
  ['bfloat16', 0x0001, 2 ** -133],
  ['bfloat16', 0x7f80, Infinity],
  ['float8e4m3fn', 0x38, 1],
  ['float8e4m3fn', 0x7e, 448],
  ['float8e4m3fn', 0x01, 2 ** -9],
  ['float8e4m3fn', 0x08, 2 ** -6],
  ['float8e4m3fn', 0x80, -0],
  ['float8e4m3fnuz', 0x40, 1],
  ['float8e4m3fnuz', 0x7f, 240],
  ['float8e4m3fnuz', 0x01, 2 ** -10],
  ['float8e5m2', 0x3c, 1],
  ['float8e5m2', 0x7b, 57344],
  ['float8e5m2', 0x01, 2 ** -16],
  ['float8e5m2fnuz', 0x40, 1],
  ['float8e5m2fnuz', 0x7f, 57344],
  ['float8e5m2fnuz', 0x01, 2 ** -17],
  ['float4e2m1', 0x1, 0.5],
  ['float4e2m1', 0x2, 1],
  ['float4e2m1', 0x7, 6],
  ['float4e2m1', 0xf, -6],
  ['float8e8m0', 127, 1],
  ['float8e8m0', 0, 2 ** -127],
  ['float8e8m0', 254, 2 ** 127],
];

describe('small floats', () => {
  it.each(KNOWN)('%s: code %i is %d', (name, bits, value) => {
    expect(decodeTable(name)[bits]).toBe(value);
    expect(code(name, value)).toBe(bits);
  });

  it.each([
    ['float16', 0x7e00],
    ['bfloat16', 0x7fc0],
    ['float8e4m3fn', 0x7f],
    ['float8e4m3fnuz', 0x80],
    ['float8e5m2fnuz', 0x80],
    ['float8e8m0', 0xff],
  ] as [SmallFloatName, number][])('%s: NaN is code %i', (name, bits) => {
    expect(code(name, NaN)).toBe(bits);
    expect(decodeTable(name)[bits]).toBeNaN();
  });

  it('has as many NaN codes as each format defines', () => {
    const nans = (name: SmallFloatName) => decodeTable(name).filter(Number.isNaN).length;
    expect(nans('float16')).toBe(2 * 1023);
    expect(nans('bfloat16')).toBe(2 * 127);
    expect(nans('float8e4m3fn')).toBe(2);
    expect(nans('float8e4m3fnuz')).toBe(1);
    expect(nans('float8e5m2')).toBe(6);
    expect(nans('float8e5m2fnuz')).toBe(1);
    expect(nans('float4e2m1')).toBe(0);
  });

  it.each([
    // Half-way cases go to the even code.
    ['float16', 2049, 2048],
    ['float16', 2051, 2052],
    ['float16', 65519.99, 65504],
    ['float16', 65520, Infinity],
    ['float16', 2 ** -25, 0],
    ['float16', 1.5 * 2 ** -24, 2 ** -23],
    ['bfloat16', 257, 256],
    ['bfloat16', 259, 260],
    ['bfloat16', 3.4e38, Infinity],
    ['float8e4m3fn', 17, 16],
    ['float8e4m3fn', 19, 20],
    ['float8e4m3fn', 464, 448],
    ['float8e4m3fn', 1e6, 448],
    ['float8e4m3fn', -Infinity, -448],
    ['float8e4m3fnuz', -1e-9, 0],
    ['float8e5m2', 61440, 57344],
    ['float8e5m2', Infinity, 57344],
    ['float4e2m1', 2.5, 2],
    ['float4e2m1', 5, 4],
    ['float4e2m1', 0.25, 0],
    ['float4e2m1', 0.75, 1],
    ['float4e2m1', 100, 6],
    ['float8e8m0', 3, 4],
    ['float8e8m0', 4.0001, 8],
    ['float8e8m0', 2 ** -140, 2 ** -127],
    ['float8e8m0', 3e38, 2 ** 127],
  ] as [SmallFloatName, number, number][])('%s: %d rounds to %d', (name, value, rounded) => {
    expect(roundTo(name, value)).toBe(rounded);
  });

  const names: SmallFloatName[] = [
    'float16',
    'bfloat16',
    'float8e4m3fn',
    'float8e4m3fnuz',
    'float8e5m2',
    'float8e5m2fnuz',
    'float4e2m1',
    'float8e8m0',
  ];

  it.each(names)('%s: every number survives decoding and encoding', name => {
    const table = decodeTable(name);
    const codes = encodeSmallFloats(name, table);
    // Infinity saturates in the 8-bit formats.
    const changed = [...table.keys()].filter(bits => Number.isFinite(table[bits]) && codes[bits] !== bits);
    expect(changed).toEqual([]);
  });

  it.each(names.filter(name => name !== 'float8e8m0'))('%s: encoding takes the nearest number', name => {
    const finite = [...decodeTable(name)].filter(Number.isFinite);
    const limit = Math.max(...finite);
    fc.assert(
      fc.property(fc.float({ min: -Math.fround(limit), max: Math.fround(limit), noNaN: true }), value => {
        const got = roundTo(name, value);
        const table = decodeTable(name);
        const at = encodeSmallFloats(name, Float32Array.of(value))[0]!;
        // The neighbours of the code that was chosen are not nearer.
        for (const other of [table[at - 1], table[at + 1]]) {
          if (other !== undefined && Number.isFinite(other)) {
            expect(Math.abs(got - value)).toBeLessThanOrEqual(Math.abs(other - value));
          }
        }
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
