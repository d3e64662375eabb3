import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import fc from 'fast-check';
import { ModelProtoSchema, StringStringEntryProtoSchema } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { decodeOnnx, encodeModel } from '../../../../src/core/formats/index.ts';
import { MemorySource } from '../../../../src/core/formats/io/byte-source.ts';
import { readSkeleton } from '../../../../src/core/formats/onnx/skeleton.ts';
import { TokenKind, cutsOf } from '../../../../src/core/model/cuts.ts';
import { setMetadata } from '../../../../src/core/model/metadata.ts';
import { allTensors } from '../../../../src/core/model/walk.ts';
import { encode, model, node, weight } from '../../../fixtures/build.ts';
import { nestedGraphs } from '../../../fixtures/make-models.ts';
import { Random, randomModel } from './random-model.ts';

const bytes = (...parts: (number | number[] | Uint8Array | string)[]) =>
  Uint8Array.from(
    parts.flatMap(part =>
      typeof part === 'number'
        ? [part]
        : typeof part === 'string'
          ? [...new TextEncoder().encode(part)]
          : [...part],
    ),
  );
/** A length-delimited field of up to 16,383 bytes. */
const field = (number: number, content: Uint8Array) =>
  bytes(number * 8 + 2, (content.length & 0x7f) | 0x80, content.length >> 7, content);

describe('the lazy reader', () => {
  const seeds = fc.integer({ min: 0, max: 2 ** 31 });

  it('reads what the plain decoder reads, and gives it back', async () => {
    let cuts = 0;
    let tensors = 0;
    await fc.assert(
      fc.asyncProperty(seeds, async seed => {
        const file = randomModel(new Random(seed));
        const plain = fromBinary(ModelProtoSchema, file);
        const lazy = decodeOnnx(file);
        for (const tensor of allTensors(lazy.proto)) {
          tensors++;
          cuts += cutsOf(tensor).length;
        }
        expect(Buffer.compare(await encodeModel(lazy), file)).toBe(0);

        // With one change it goes through decoding, encoding and splicing.
        setMetadata(lazy, 'key', 'value');
        plain.metadataProps = plain.metadataProps.filter(entry => entry.key !== 'key');
        plain.metadataProps.push(create(StringStringEntryProtoSchema, { key: 'key', value: 'value' }));
        const written = await encodeModel(lazy);
        const read = fromBinary(ModelProtoSchema, written);
        // Encoded again, so that unknown fields are compared too.
        expect(Buffer.compare(toBinary(ModelProtoSchema, read), toBinary(ModelProtoSchema, plain))).toBe(0);
      }),
      { seed: 42, numRuns: 1500 },
    );
    // The test would prove little if the random models held no payloads.
    expect(tensors).toBeGreaterThan(1000);
    expect(cuts).toBeGreaterThan(300);
  });

  it('encodes an edited model as the plain encoder does', async () => {
    const make = () =>
      model({
        nodes: [node('Constant', [], ['k'], { value: weight('k', 'float16', [3000]) })],
        weights: [weight('a', 'float32', [1000]), weight('b', 'int64', [4]), weight('c', 'int8', [70000])],
      });
    const lazy = decodeOnnx(encode(make()));
    setMetadata(lazy, 'key', 'value');
    const plain = make();
    plain.metadataProps.push(create(StringStringEntryProtoSchema, { key: 'key', value: 'value' }));
    expect(Buffer.compare(await encodeModel(lazy), toBinary(ModelProtoSchema, plain))).toBe(0);
  });

  it('leaves large payloads out of the message and small ones in', () => {
    const { graph } = decodeOnnx(
      encode(model({ weights: [weight('large', 'uint8', [1024]), weight('small', 'uint8', [1023])] })),
    );
    expect(graph.initializer[0]!.rawData).toHaveLength(0);
    expect(graph.initializer[1]!.rawData).toHaveLength(1023);
  });

  describe('with fields that come twice', () => {
    const tensor = (...fields: Uint8Array[]) => bytes(0x08, 8, field(7, bytes(field(5, bytes(...fields)))));
    const dims = (n: number) => bytes(0x08, (n & 0x7f) | 0x80, n >> 7, 0x10, 2, 0x42, 1, 't');
    const large = new Uint8Array(2000).fill(7);
    const small = new Uint8Array(3).fill(9);

    it.each([
      ['large, then small', tensor(dims(3), field(9, large), field(9, small)), small],
      ['small, then large', tensor(dims(2000), field(9, small), field(9, large)), large],
    ])('raw data: the last wins (%s)', async (_, file, expected) => {
      const lazy = decodeOnnx(file);
      expect(fromBinary(ModelProtoSchema, file).graph!.initializer[0]!.rawData).toEqual(expected);
      expect(await lazy.payload(lazy.graph.initializer[0]!).read()).toEqual(expected);
    });

    it.each([
      ['packed and single', tensor(dims(2001), field(5, large), bytes(0x28, 9)), [...large, 9]],
      ['single and packed', tensor(dims(2001), bytes(0x28, 9), field(5, large)), [9, ...large]],
      ['packed twice', tensor(dims(2003), field(5, large), field(5, small)), [...large, ...small]],
    ])('typed data: one after the other (%s)', async (_, file, expected) => {
      const lazy = decodeOnnx(file);
      expect([...(await lazy.payload(lazy.graph.initializer[0]!).read())]).toEqual(expected);
    });

    it('an attribute whose tensor is given twice merges the two', async () => {
      const attribute = field(
        5,
        bytes(field(5, bytes(dims(2003), field(5, large))), field(5, field(5, small))),
      );
      const file = bytes(0x08, 8, field(7, field(1, attribute)));
      const lazy = decodeOnnx(file);
      const merged = lazy.graph.node[0]!.attribute[0]!.t!;
      expect([...(await lazy.payload(merged).read())]).toEqual([...large, ...small]);
    });
  });

  describe('refuses', () => {
    const ok = encode(
      model({ weights: [weight('w', 'float32', [300])], nodes: [node('Relu', ['w'], ['y'])] }),
    );

    it.each([
      ['a field number of 0', bytes(0x08, 8, field(7, bytes(0x02, 0))), 'CORRUPT', /no field number/],
      ['an unknown kind of value', bytes(0x08, 8, field(7, bytes(0x4f))), 'CORRUPT', /unknown kind 7/],
      [
        'the wrong kind for a field',
        bytes(0x08, 8, field(7, bytes(0x10, 1))),
        'CORRUPT',
        /"name" has the wrong kind/,
      ],
      [
        'a length beyond the parent',
        bytes(0x08, 8, field(7, bytes(0x0a, 50)), new Uint8Array(60)),
        'CORRUPT',
        /node is longer/,
      ],
      [
        'a length of 2^63',
        bytes(0x08, 8, field(7, bytes(0x0a, new Array(9).fill(0xff), 1))),
        'CORRUPT',
        /longer than/,
      ],
      [
        'a number of 11 bytes',
        bytes(0x08, 8, field(7, bytes(field(5, bytes(0x08, new Array(10).fill(0xff), 1))))),
        'CORRUPT',
        /10 bytes/,
      ],
      [
        'packed floats of odd length',
        bytes(0x08, 8, field(7, field(5, field(4, new Uint8Array(5))))),
        'CORRUPT',
        /middle of one/,
      ],
      [
        'packed numbers cut off',
        bytes(0x08, 8, field(7, field(5, field(5, bytes(1, 0x80))))),
        'CORRUPT',
        /middle of one/,
      ],
      [
        'a group that is not closed',
        bytes(0x08, 8, field(7, bytes(0xa3, 6, 0x08, 1))),
        'CORRUPT',
        /not closed/,
      ],
      [
        'a group closed by another',
        bytes(0x08, 8, field(7, bytes(0xa3, 6, 0xac, 7))),
        'CORRUPT',
        /end of another/,
      ],
      ['no graph', bytes(0x08, 8, 0x12, 1, 'x'), 'NOT_A_MODEL', /no graph/],
      [
        'an end within the graph',
        ok.subarray(0, 900),
        'TRUNCATED',
        /ends at byte 900, inside graph "g" › initializer "w"/,
      ],
      ['an end within the head', ok.subarray(0, 8), 'TRUNCATED', /ends at byte 8/],
      ['deep nesting', nestedGraphs(10_000), 'TOO_LARGE', /deeper than 100/],
    ])('%s', (_, file, code, text) => {
      expect(() => decodeOnnx(file)).toThrow(expect.objectContaining({ code }));
      expect(() => decodeOnnx(file)).toThrow(text);
    });

    it('groups nested without end, without using the stack', () => {
      const deep = new Uint8Array(200_000).fill(0xa3);
      for (let i = 1; i < deep.length; i += 2) deep[i] = 6;
      const file = bytes(
        0x08,
        8,
        0x3a,
        0x80 | (deep.length & 0x7f),
        0x80 | ((deep.length >> 7) & 0x7f),
        deep.length >> 14,
        deep,
      );
      expect(() => decodeOnnx(file)).toThrow(/nested too deep/);
    });

    it('structures that would fill the memory', () => {
      // Four million and more empty nodes in 10 MB.
      const count = 4_300_000;
      const nodes = new Uint8Array(count * 2);
      for (let i = 0; i < nodes.length; i += 2) nodes[i] = 0x0a;
      const length = nodes.length;
      const file = bytes(
        0x08,
        8,
        0x3a,
        [0, 7, 14, 21].map(shift => ((length >> shift) & 0x7f) | (shift < 21 ? 0x80 : 0)),
      );
      const whole = new Uint8Array(file.length + length);
      whole.set(file);
      whole.set(nodes, file.length);
      expect(() => readSkeleton(new MemorySource(whole), new TokenKind())).toThrow(
        expect.objectContaining({ code: 'TOO_LARGE' }),
      );
    });
  });
});
