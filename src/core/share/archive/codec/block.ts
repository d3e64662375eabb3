import { BitDecoder } from './bit-coder.ts';
import { ByteReader } from './byte-reader.ts';
import { damaged } from './damage.ts';
import { BitReader, huffmanTable } from './huffman.ts';
import { codeLevels } from './level-model.ts';
import { readPlanes } from './planes.ts';
import type { Environment } from './stream.ts';
import { readStream } from './stream.ts';

/** How a block is coded: its first byte. `docs/espz-format.md` has the layouts. */
export const CODING = {
  stream: 0,
  planes: 1,
  palette: 2,
  sparse: 3,
  masked: 4,
  copy: 5,
  integers: 6,
  runs: 7,
} as const;

/** How the indices of a palette are coded. */
export const INDICES = { levels: 0, planes: 1 } as const;
/** How the mask of a masked block is coded. */
export const MASK = { levels: 0, bits: 1 } as const;

/** No block holds more decoded bytes. */
export const BLOCK_LIMIT = 1 << 23;

export interface BlockEnvironment extends Environment {
  /** The decoded bytes of the block `distance` before the one at hand. */
  copy(distance: number): Uint8Array;
}

type Decoder = (
  reader: ByteReader,
  length: number,
  environment: BlockEnvironment,
  nested: boolean,
) => Uint8Array;

const DECODERS: Readonly<Record<number, Decoder>> = {
  [CODING.stream]: (reader, length, environment) => readStream(reader, length, environment),
  [CODING.planes]: (reader, length, environment) => {
    const width = readWidth(reader, length);
    return readPlanes(reader, length / width, width, reader.varint(), environment);
  },
  [CODING.palette]: readPalette,
  [CODING.sparse]: readSparse,
  [CODING.masked]: readMasked,
  [CODING.copy]: (reader, length, environment) => {
    const bytes = environment.copy(reader.varint());
    if (bytes.length !== length) throw damaged('a copy has another length');
    return bytes;
  },
  [CODING.integers]: readIntegers,
  [CODING.runs]: readRuns,
};

/**
 * Decodes a block of `length` bytes. The result may alias `bytes`. Its checksum is the caller's business.
 * @throws EspalierError `CORRUPT`
 */
export function decodeBlock(bytes: Uint8Array, length: number, environment: BlockEnvironment): Uint8Array {
  return readBlock(new ByteReader(bytes), length, environment, false);
}

function readBlock(
  reader: ByteReader,
  length: number,
  environment: BlockEnvironment,
  nested: boolean,
): Uint8Array {
  const coding = reader.byte();
  const decode = DECODERS[coding];
  // Blocks in blocks are one deep: no chain of them takes the time of many.
  if (decode === undefined || (nested && coding > CODING.palette))
    throw damaged(`a block of an unknown kind (${coding})`);
  return decode(reader, length, environment, nested);
}

/** Bytes of an element. */
function readWidth(reader: ByteReader, length: number): number {
  const width = reader.byte();
  if (width === 0 || width > 8 || length % width !== 0) throw damaged('elements have an impossible size');
  return width;
}

function readLevels(reader: ByteReader, count: number, low: number, high: number): Int32Array {
  const levels = new Int32Array(count);
  const columns = Math.max(1, reader.varint());
  const kernel = Math.max(1, reader.varint());
  codeLevels(new BitDecoder(reader.rest()), levels, { columns, kernel, low, high });
  return levels;
}

/** Layout: width; number of values; the values (planes); kind of indices; then the index of zero and levels, or planes. */
function readPalette(reader: ByteReader, length: number, environment: BlockEnvironment): Uint8Array {
  const width = readWidth(reader, length);
  const count = length / width;
  const size = reader.count(65536);
  const values = readPlanes(reader, size, width, 1, environment);
  const output = new Uint8Array(length);
  if (reader.byte() === INDICES.levels) {
    const zero = reader.count(size);
    const levels = readLevels(reader, count, -zero, size - 1 - zero);
    for (let i = 0; i < count; i++) put(output, i, width, values, levels[i]! + zero);
    return output;
  }
  const columns = reader.varint();
  const low = readPlanes(reader, count, size > 256 ? 2 : 1, columns, environment);
  for (let i = 0; i < count; i++) {
    put(output, i, width, values, size > 256 ? low[2 * i]! | (low[2 * i + 1]! << 8) : low[i]!);
  }
  return output;
}

/** Copies element `from` of `values` to place `to`; nothing when there is no such element. */
function put(output: Uint8Array, to: number, width: number, values: Uint8Array, from: number): void {
  for (let k = 0; k < width; k++) output[to * width + k] = values[from * width + k]!;
}

/**
 * The coding of Deep Compression (Han et al. 2015): positions of the values other than zero as differences − 1 of a few bits,
 * with a filler where a difference is too large; both streams in Huffman codes. Layout: width; bits of a difference; number
 * of values; the values (planes); number of entries; the code lengths of values and filler, then of differences
 * (streams); the codes, a difference and a value in turn.
 */
function readSparse(reader: ByteReader, length: number, environment: BlockEnvironment): Uint8Array {
  const width = readWidth(reader, length);
  const gapBits = reader.count(12);
  const size = reader.count(4096);
  const values = readPlanes(reader, size, width, 1, environment);
  const entries = reader.count(length / width);
  const valueCode = huffmanTable(readStream(reader, size + 1, environment));
  const gapCode = huffmanTable(readStream(reader, 1 << gapBits, environment));
  const bits = new BitReader(reader.rest());
  const output = new Uint8Array(length);
  for (let i = 0, at = -1; i < entries; i++) {
    at += bits.symbol(gapCode) + 1;
    const value = bits.symbol(valueCode);
    if (at * width >= length) throw damaged('a position is outside of its tensor');
    if (value < size) put(output, at, width, values, value);
  }
  return output;
}

/**
 * Zeros, and others coded by themselves. A zero is an element without bits but perhaps the highest, the sign of a float.
 * Layout: width; kind of mask; length of the mask's code; the mask (levels 0 and 1, or a stream of bits); number of
 * elements that are not zero; signs of the zeros (stream of bits); a block of the others.
 */
function readMasked(reader: ByteReader, length: number, environment: BlockEnvironment): Uint8Array {
  const width = readWidth(reader, length);
  const count = length / width;
  const kind = reader.byte();
  const part = new ByteReader(reader.take(reader.varint()));
  const mask =
    kind === MASK.levels
      ? readLevels(part, count, 0, 1)
      : unpackBits(readStream(part, Math.ceil(count / 8), environment), count);
  let filled = 0;
  for (let i = 0; i < count; i++) filled += mask[i]!;
  const zeros = count - filled;
  const signs = unpackBits(readStream(reader, Math.ceil(zeros / 8), environment), zeros);
  const values = readBlock(reader, filled * width, environment, true);
  const output = new Uint8Array(length);
  for (let i = 0, v = 0; i < count; i++) {
    if (mask[i]) put(output, i, width, values, v++);
    else output[i * width + width - 1] = signs[i - v]! << 7;
  }
  return output;
}

/** The lowest bit of a byte first. */
function unpackBits(bytes: Uint8Array, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, i) => (bytes[i >> 3]! >> (i & 7)) & 1);
}

/** Integers of 2, 4 or 8 bits as levels. Layout: bits; what is added to a level; lowest level, negated; highest; levels. */
function readIntegers(reader: ByteReader, length: number): Uint8Array {
  const bits = reader.byte();
  if (bits !== 2 && bits !== 4 && bits !== 8) throw damaged('elements have an impossible size');
  const offset = reader.byte();
  const low = -reader.count(255);
  const high = reader.count(255);
  const each = 8 / bits;
  const levels = readLevels(reader, length * each, low, high);
  const mask = (1 << bits) - 1;
  const output = new Uint8Array(length);
  for (let i = 0; i < levels.length; i++) {
    output[Math.floor(i / each)]! |= ((levels[i]! + offset) & mask) << ((i % each) * bits);
  }
  return output;
}

/** Layout: width; number of runs; their lengths − 1 as varints: how many bytes, and a stream of these; a block of the values. */
function readRuns(reader: ByteReader, length: number, environment: BlockEnvironment): Uint8Array {
  const width = readWidth(reader, length);
  const count = reader.count(length / width);
  const lengths = new ByteReader(readStream(reader, reader.count(8 * count), environment));
  const values = readBlock(reader, count * width, environment, true);
  const output = new Uint8Array(length);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const end = at + 1 + lengths.count(length / width - at - 1);
    for (; at < end; at++) put(output, at, width, values, i);
  }
  return output;
}
