import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CODING } from '../../../../src/core/share/archive/codec/block.ts';
import { ByteReader } from '../../../../src/core/share/archive/codec/byte-reader.ts';
import { crc32 } from '../../../../src/core/share/archive/codec/crc32.ts';
import { MAGIC, SKELETON_BLOCK, VERSION } from '../../../../src/core/share/archive/codec/layout.ts';
import { METHOD } from '../../../../src/core/share/archive/codec/stream.ts';
import { ByteWriter } from '../../../../src/core/share/archive/encode/byte-writer.ts';
import { MemorySource } from '../../../../src/core/formats/io/byte-source.ts';
import { Archive } from '../../../../src/core/share/archive/open.ts';
import { packModel } from '../../../../src/core/share/archive/pack.ts';
import { unpackFiles } from '../../../../src/unpack/index.ts';
import { encode, model, node, value } from '../../../fixtures/build.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { noisy } from '../passes/support.ts';

const folder = tempFolder();
const archive = path.join(folder, 'm.espz');
const LAYERS = 12;

/** A stack of layers, each with weights that are a piece of their own. */
beforeAll(async () => {
  const file = path.join(folder, 'm.onnx');
  const proto = model({
    nodes: Array.from({ length: LAYERS }, (_, i) => node('MatMul', [`h${i}`, `w${i}`], [`h${i + 1}`])),
    inputs: [value('h0', 'float32', [1, 32])],
    outputs: [value(`h${LAYERS}`, 'float32')],
    weights: Array.from({ length: LAYERS }, (_, i) => noisy(`w${i}`, [32, 32], i + 1)),
  });
  writeFileSync(file, encode(proto));
  await packModel(file, archive);
});

test('the skeleton is decoded once, however many pieces lie between', async () => {
  const opened = Archive.open(archive);
  const { blocks, skeletonBlocks } = opened.layout;
  expect(blocks.length - skeletonBlocks).toBeGreaterThanOrEqual(LAYERS);
  const reads = vi.spyOn(opened.source, 'readSync');
  for (let i = skeletonBlocks; i < blocks.length; i++) {
    opened.skeleton(0, 1);
    opened.block(i);
  }
  const ofSkeleton = reads.mock.calls.filter(([, position]) => position === blocks[0]!.offset);
  expect(ofSkeleton).toHaveLength(1);
  await opened.source.release();
});

describe('what is no archive of version 1 is refused', () => {
  const refused = (bytes: Uint8Array) =>
    expect(unpackFiles(bytes)).rejects.toMatchObject({ code: 'CORRUPT' });

  test('bytes after the end', async () => {
    const whole = readFileSync(archive);
    await expect(unpackFiles(new Uint8Array(whole))).resolves.toHaveLength(1);
    await refused(new Uint8Array(Buffer.concat([whole, Buffer.of(0)])));
  });

  test('a name that is no UTF-8', async () => {
    const table = new ByteWriter();
    table.varint(1);
    table.varint(1);
    table.byte(0xff);
    table.varint(0);
    table.varint(0);
    await refused(withTable(table.bytes()));
  });

  test('a copy of a copy, of itself, of what is not there or of another length: by both decoders', async () => {
    const bytes = [3, 1, 4, 1];
    const raw = { length: 4, coded: [CODING.planes, 1, METHOD.raw, ...bytes] };
    const copy = (distance: number, length = 4) => ({ length, coded: [CODING.copy, distance] });
    const good = withPieces([raw, copy(1), copy(2)]);
    const thrice = Buffer.from([...bytes, ...bytes, ...bytes]);
    expect(Buffer.from((await unpackFiles(good))[0]!.bytes).equals(thrice)).toBe(true);
    const opened = Archive.read(new MemorySource(good));
    const whole = new Uint8Array(12);
    await opened.file(0).read(whole, 0);
    expect(Buffer.from(whole).equals(thrice)).toBe(true);
    for (const last of [copy(1), copy(0), copy(3), copy(2, 3)]) {
      const broken = withPieces([raw, copy(1), last]);
      await refused(broken);
      const archived = Archive.read(new MemorySource(broken));
      expect(() => archived.block(1)).not.toThrow();
      expect(() => archived.block(2)).toThrow(expect.objectContaining({ code: 'CORRUPT' }));
    }
  });

  test(
    'a table of half a million empty blocks: in no more time than it takes to read',
    { timeout: 10_000 },
    async () => {
      const blocks = 500_000;
      const table = new ByteWriter();
      for (const number of [1, 0, blocks * SKELETON_BLOCK, 0]) table.varint(number);
      table.append(new Uint8Array(5 * blocks));
      const bytes = withTable(table.bytes());
      expect(Archive.read(new MemorySource(bytes)).layout.blocks).toHaveLength(blocks);
      await expect(unpackFiles(bytes, { limit: 1 << 26 })).rejects.toMatchObject({ code: 'TOO_LARGE' });
    },
  );

  test('a number that a double can not hold', () => {
    const largest = new ByteWriter();
    largest.varint(Number.MAX_SAFE_INTEGER);
    expect(new ByteReader(largest.bytes()).varint()).toBe(Number.MAX_SAFE_INTEGER);
    const larger = Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 127);
    expect(() => new ByteReader(larger).varint()).toThrow(expect.objectContaining({ code: 'CORRUPT' }));
  });
});

/** An archive of one file that is made of nothing but pieces, all starting with the same bytes. */
function withPieces(pieces: readonly { length: number; coded: readonly number[] }[]): Uint8Array {
  const table = new ByteWriter();
  for (const number of [1, 0, pieces.reduce((sum, { length }) => sum + length, 0), pieces.length]) {
    table.varint(number);
  }
  for (const { length } of pieces) for (const number of [0, length]) table.varint(number);
  for (const { coded } of pieces) table.varint(coded.length);
  for (const { length } of pieces) table.uint32(crc32(Uint8Array.of(3, 1, 4, 1).subarray(0, length)));
  return Uint8Array.from([...withTable(table.bytes()), ...pieces.flatMap(({ coded }) => coded)]);
}

/** An archive of nothing but a table of contents. */
function withTable(table: Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  writer.append(Uint8Array.from(MAGIC));
  writer.byte(VERSION);
  writer.varint(table.length + 3);
  writer.varint(table.length);
  writer.uint32(crc32(table));
  // A block of one plane of text.
  for (const byte of [CODING.planes, 0, METHOD.raw]) writer.byte(byte);
  writer.append(table);
  return writer.bytes();
}
