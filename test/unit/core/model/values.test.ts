import { create } from '@bufbuild/protobuf';
import fc from 'fast-check';
import { ModelProtoSchema, TensorProtoSchema } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { dataType, dataTypeByName } from '../../../../src/core/model/dtypes.ts';
import { createModel } from '../../../../src/core/model/onnx-model.ts';
import { packBits, unpackBits } from '../../../../src/core/model/packing.ts';
import { densify } from '../../../../src/core/model/sparse.ts';
import { dimsOf, elementCount, makeTensor } from '../../../../src/core/model/tensors.ts';
import {
  countZeros,
  decodeFloats,
  encodeFloats,
  readFloats,
  readInts,
  readTensor,
} from '../../../../src/core/model/values.ts';
import { ints, sparse, weight } from '../../../fixtures/build.ts';

const empty = createModel(create(ModelProtoSchema, { graph: {} }));
const code = (name: string) => dataTypeByName(name)!.code;
const REAL = Array.from({ length: 26 }, (_, i) => dataType(i + 1)).filter(
  type => type.kind !== 'complex' && type.kind !== 'string',
);

describe('every element type', () => {
  it.each(REAL.map(type => [type.name, type] as const))(
    '%s: values survive encoding and decoding',
    async (_, type) => {
      // Exact in all types but those with fewer bits, no sign or no zero.
      const values =
        type.kind === 'bool' || type.name === 'uint2'
          ? [0, 1, 1, 0, 1]
          : type.name === 'float8e8m0'
            ? [1, 2, 4, 0.5, 8]
            : type.name === 'int2'
              ? [-2, -1, 0, 1, 1]
              : type.kind === 'uint'
                ? [0, 1, 2, 3, 7]
                : [-4, -1, 0, 2, 3];
      const tensor = weight('t', type.name, [5], values);
      expect([...(await readFloats(empty, tensor))]).toEqual(values);
      expect(tensor.rawData.byteLength).toBe(Math.ceil((5 * type.bits!) / 8));
      if (type.kind === 'float')
        await expect(readInts(empty, tensor)).rejects.toMatchObject({ code: 'UNSUPPORTED' });
      else expect(await readInts(empty, tensor)).toEqual(values.map(BigInt));
    },
  );

  it.each(REAL.map(type => [type.name, type] as const))(
    '%s: bytes survive when whole codes are kept',
    async (_, type) => {
      const bytes = Uint8Array.from({ length: 16 }, (_, i) => i * 7);
      const count = (16 * 8) / type.bits!;
      const array = await readTensor(empty, makeTensor('t', type.code, [count], bytes));
      expect(array.dtype).toBe(type.name);
      expect(array.data).toHaveLength(count);
      if (type.bits! >= 8 && !(array.data instanceof Array)) {
        expect(new Uint8Array(array.data.buffer, array.data.byteOffset, 16)).toEqual(bytes);
      } else {
        expect(packBits(array.data as Uint8Array, type.bits!)).toEqual(bytes);
      }
    },
  );

  it('refuses complex, unknown and string values, naming the type', async () => {
    expect(() => decodeFloats(new Uint8Array(8), code('complex64'), 1)).toThrow(/complex64/);
    expect(() => encodeFloats(new Float32Array(1), 99)).toThrow(/type 99/);
    await expect(readFloats(empty, makeTensor('t', 99, [1], new Uint8Array(4)))).rejects.toThrow(/type 99/);
    await expect(readFloats(empty, makeTensor('s', 8, [1]))).rejects.toMatchObject({ code: 'UNSUPPORTED' });
  });

  it('gives strings as text', async () => {
    const tensor = create(TensorProtoSchema, {
      dataType: 8,
      dims: [2n],
      stringData: [Uint8Array.of(0xc3, 0x9f), Uint8Array.of(97)],
    });
    expect(await readTensor(empty, tensor)).toEqual({ dtype: 'string', dims: [2], data: ['ß', 'a'] });
  });
});

describe('encoding integers', () => {
  it.each([
    ['int8', [127.5, -128.5, 300, -300, NaN], [127, -128, 127, -128, 0]],
    ['int8', [0.5, 1.5, 2.5, -0.5, -1.5], [0, 2, 2, 0, -2]],
    ['uint8', [-1, 256, 254.5], [0, 255, 254]],
    ['int4', [7.6, -9, 6.5], [7, -8, 6]],
    ['uint4', [16, -1, 15], [15, 0, 15]],
    ['int2', [5, -5, 1], [1, -2, 1]],
    ['int16', [40000, -40000], [32767, -32768]],
    ['int32', [3e9, -3e9], [2147483647, -2147483648]],
    ['uint32', [5e9, -1], [4294967295, 0]],
    ['bool', [2, 0, -0], [1, 0, 0]],
  ] as [string, number[], number[]][])('%s: %j becomes %j', async (name, values, expected) => {
    const tensor = weight('t', name, [values.length], values);
    expect((await readInts(empty, tensor)).map(Number)).toEqual(expected);
  });

  it('saturates 64-bit integers without leaving their range', async () => {
    const signed = await readInts(empty, weight('t', 'int64', [2], [1e30, -1e30]));
    expect(signed).toEqual([2n ** 63n - 1024n, -(2n ** 63n)]);
    expect(await readInts(empty, weight('t', 'uint64', [2], [1e30, -5]))).toEqual([2n ** 64n - 2048n, 0n]);
  });
});

describe('64-bit integers as floats', () => {
  it('are the nearest float32 of any integer', () => {
    const signed = fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), { minLength: 1 });
    fc.assert(
      fc.property(signed, values => {
        for (const typed of [BigInt64Array.from(values), BigUint64Array.from(values)]) {
          const code = typed instanceof BigInt64Array ? 7 : 13;
          const floats = decodeFloats(new Uint8Array(typed.buffer), code, typed.length);
          expect([...floats]).toEqual(Array.from(typed, value => Math.fround(Number(value))));
        }
      }),
      { seed: 5 },
    );
  });

  it('come from floats, rounded half to even', () => {
    fc.assert(
      fc.property(fc.float({ min: -(2 ** 62), max: 2 ** 62, noNaN: true }), value => {
        const [found] = new BigInt64Array(encodeFloats(Float32Array.of(value), 7).buffer);
        const floor = Math.floor(value);
        const even = floor % 2 === 0 ? floor : floor + 1;
        const rounded = value - floor === 0.5 ? even : Math.round(value);
        expect(found).toBe(BigInt(rounded));
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('packing', () => {
  it('puts the first element into the low bits', () => {
    expect([...packBits(Uint8Array.of(1, 2, 15), 4)]).toEqual([0x21, 0x0f]);
    expect([...packBits(Uint8Array.of(1, 2, 3, 0, 1), 2)]).toEqual([0b00_11_10_01, 1]);
    expect([...unpackBits(Uint8Array.of(0x8f), 2, 4, true)]).toEqual([-1, -8]);
  });

  it('is undone by unpacking', () => {
    const codes = fc.tuple(fc.constantFrom(2, 4), fc.boolean(), fc.array(fc.nat(15), { maxLength: 40 }));
    fc.assert(
      fc.property(codes, ([bits, signed, raw]) => {
        const shift = 32 - bits;
        const values = raw.map(value => (signed ? (value << shift) >> shift : value & ((1 << bits) - 1)));
        const typed = signed ? Int8Array.from(values) : Uint8Array.from(values);
        expect([...unpackBits(packBits(typed, bits), values.length, bits, signed)]).toEqual(values);
      }),
      { seed: 3 },
    );
  });
});

describe('sizes', () => {
  it('counts elements; a scalar is one', () => {
    expect(elementCount(makeTensor('t', 1, [2, 3, 4]))).toBe(24);
    expect(elementCount(makeTensor('t', 1, []))).toBe(1);
    expect(elementCount(makeTensor('t', 1, [5, 0]))).toBe(0);
  });

  it.each([
    [[-1, 4], /negative/],
    [[2 ** 40, 2 ** 40], /impossible/],
    [[0, 2 ** 30, 2 ** 30], /impossible/],
  ])('refuses dims %j', (dims, text) => {
    expect(() => dimsOf(makeTensor('bad', 1, dims))).toThrow(text);
    expect(() => dimsOf(makeTensor('bad', 1, dims))).toThrow(/"bad"/);
  });

  it('refuses bytes that do not fit dims and type, naming the tensor', () => {
    const tensor = makeTensor('conv.w', 1, [2, 3], new Uint8Array(20));
    expect(() => empty.payload(tensor)).toThrow(
      'Tensor "conv.w" (float32, 2×3) should hold 24 bytes but has 20.',
    );
  });

  it('counts zeros, or what stands for zero', async () => {
    expect(await countZeros(empty, weight('t', 'float16', [4], [0, -0, 1, 0.5]))).toBe(2);
    expect(await countZeros(empty, weight('t', 'uint8', [4], [128, 0, 128, 1]), 128)).toBe(2);
  });

  it('reads bytes at odd addresses', async () => {
    const bytes = new Uint8Array(9);
    bytes.set(new Uint8Array(Float32Array.of(1.5, -2).buffer), 1);
    expect([...(await readFloats(empty, makeTensor('t', 1, [2], bytes.subarray(1))))]).toEqual([1.5, -2]);
  });
});

describe('sparse tensors', () => {
  it.each([
    ['linear indices', ints('', [1, 10])],
    ['coordinates', makeTensor('', 7, [2, 2], new Uint8Array(BigInt64Array.of(0n, 1n, 3n, 1n).buffer))],
  ])('become dense from %s', async (_, indices) => {
    const dense = await densify(empty, sparse(weight('w', 'float32', [2], [5, 7]), indices, [4, 3]));
    expect(dense.name).toBe('w');
    expect([...(await readFloats(empty, dense))]).toEqual([0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0]);
  });

  it('keep packed types packed', async () => {
    const dense = await densify(
      empty,
      sparse(weight('w', 'int4', [3], [-1, 7, 2]), ints('', [0, 3, 4]), [5]),
    );
    expect((await readInts(empty, dense)).map(Number)).toEqual([-1, 0, 0, 7, 2]);
  });

  it.each([
    ['an index beyond the end', ints('', [1, 12])],
    ['a negative index', ints('', [-1, 2])],
    ['fewer indices than values', ints('', [1])],
  ])('refuse %s', async (_, indices) => {
    const bad = sparse(weight('w', 'float32', [2], [5, 7]), indices, [4, 3]);
    await expect(densify(empty, bad)).rejects.toMatchObject({ code: 'CORRUPT' });
  });
});
