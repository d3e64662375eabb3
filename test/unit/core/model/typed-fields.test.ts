import { create, toBinary } from '@bufbuild/protobuf';
import fc from 'fast-check';
import type { TensorProto } from 'onnx-buf';
import { ModelProtoSchema, TensorProtoSchema } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { decodeOnnx } from '../../../../src/core/formats/index.ts';
import { cutsOf } from '../../../../src/core/model/cuts.ts';
import { dataTypeByName } from '../../../../src/core/model/dtypes.ts';
import { readFloats, readInts } from '../../../../src/core/model/values.ts';
import { decodeVarints } from '../../../../src/core/model/varints.ts';

type Fields = Partial<
  Pick<TensorProto, 'floatData' | 'int32Data' | 'int64Data' | 'doubleData' | 'uint64Data'>
>;

/** Read through a file image, with so many elements that the field is cut out, and with so few that it is not. */
function open(dtype: string, dims: number[], fields: Fields) {
  const tensor = create(TensorProtoSchema, {
    name: 't',
    dataType: dataTypeByName(dtype)!.code,
    dims: dims.map(BigInt),
    ...fields,
  });
  const model = decodeOnnx(
    toBinary(ModelProtoSchema, create(ModelProtoSchema, { irVersion: 8n, graph: { initializer: [tensor] } })),
  );
  return { model, tensor: model.graph.initializer[0]! };
}

const repeat = <T>(values: T[], times: number): T[] => Array.from({ length: times }, () => values).flat();

/** By the table in onnx.proto: type, what the field holds, what that means. */
const CASES: [string, (n: number) => Fields, number[]][] = [
  ['float32', n => ({ floatData: repeat([1.5, -2], n) }), [1.5, -2]],
  ['float64', n => ({ doubleData: repeat([1.5, -2], n) }), [1.5, -2]],
  ['int32', n => ({ int32Data: repeat([-7, 2147483520], n) }), [-7, 2147483520]],
  ['int8', n => ({ int32Data: repeat([-7, 127], n) }), [-7, 127]],
  ['uint8', n => ({ int32Data: repeat([200, 0], n) }), [200, 0]],
  ['int16', n => ({ int32Data: repeat([-300, 300], n) }), [-300, 300]],
  ['uint16', n => ({ int32Data: repeat([65535, 1], n) }), [65535, 1]],
  ['bool', n => ({ int32Data: repeat([1, 0], n) }), [1, 0]],
  ['float16', n => ({ int32Data: repeat([0x3c00, 0xc000], n) }), [1, -2]],
  ['bfloat16', n => ({ int32Data: repeat([0x3f80, 0xc000], n) }), [1, -2]],
  ['float8e4m3fn', n => ({ int32Data: repeat([0x38, 0xb8], n) }), [1, -1]],
  ['int64', n => ({ int64Data: repeat([-5n, 2n ** 40n], n) }), [-5, 2 ** 40]],
  ['uint64', n => ({ uint64Data: repeat([2n ** 63n, 1n], n) }), [2 ** 63, 1]],
  ['uint32', n => ({ uint64Data: repeat([4000000000n, 1n], n) }), [4000000000, 1]],
  ['int4', n => ({ int32Data: repeat([0x8f], n) }), [-1, -8]],
  ['uint4', n => ({ int32Data: repeat([0x8f], n) }), [15, 8]],
  ['float4e2m1', n => ({ int32Data: repeat([0xa2], n) }), [1, -1]],
];

describe('typed fields', () => {
  it.each(CASES)('%s, in the message', async (dtype, fields, pair) => {
    const { model, tensor } = open(dtype, [2, 3], fields(3));
    expect(cutsOf(tensor)).toHaveLength(0);
    expect([...(await readFloats(model, tensor))]).toEqual(repeat(pair, 3));
  });

  it.each(CASES)('%s, cut out', async (dtype, fields, pair) => {
    const { model, tensor } = open(dtype, [2, 1500], fields(1500));
    expect(cutsOf(tensor)).toHaveLength(1);
    expect([...(await readFloats(model, tensor))]).toEqual(repeat(pair, 1500));
  });

  it('keeps all digits of 64-bit integers', async () => {
    const values = [2n ** 63n - 1n, -(2n ** 63n), -1n, 2n ** 35n, 2n ** 32n + 1n];
    const { model, tensor } = open('int64', [5, 300], { int64Data: repeat(values, 300) });
    expect((await readInts(model, tensor)).slice(0, 5)).toEqual(values);
  });

  it.each([
    ['too few in the message', 3],
    ['too few, cut out', 2000],
  ])('names a tensor with %s', async (_, count) => {
    const { model, tensor } = open('float32', [count + 1], { floatData: repeat([1], count) });
    await expect((async () => model.payload(tensor).read())()).rejects.toMatchObject({
      code: 'CORRUPT',
      message: expect.stringContaining('"t"') as string,
    });
  });

  it('decodes any varint as protobuf does', () => {
    const encode = (value: bigint) => {
      const bytes: number[] = [];
      let rest = BigInt.asUintN(64, value);
      for (; rest >= 128n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
      return [...bytes, Number(rest)];
    };
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), { maxLength: 20 }),
        values => {
          const bytes = Uint8Array.from(values.flatMap(encode));
          expect([...decodeVarints(bytes, BigInt64Array)]).toEqual(values);
          expect([...decodeVarints(bytes, Int32Array)]).toEqual(
            values.map(v => Number(BigInt.asIntN(32, v))),
          );
          expect([...decodeVarints(bytes, Uint8Array)]).toEqual(
            values.map(v => Number(BigInt.asUintN(8, v))),
          );
        },
      ),
      { seed: 11 },
    );
    expect(() => decodeVarints(Uint8Array.of(0x80), Int32Array)).toThrow(/middle/);
    expect(() => decodeVarints(new Uint8Array(11).fill(0x80).with(10, 1), Int32Array)).toThrow(/10 bytes/);
  });
});
