import { bitDecoder } from './bit-coder.ts';
import { ByteReader } from './byte-reader.ts';
import { damaged } from './damage.ts';
import { codeLevels } from './level-model.ts';
import { floor, int32s, min, uint8s } from './math.ts';
import { readPlanes } from './planes.ts';
import { readSparse } from './sparse.ts';

/**
 * How a block is coded: the low three bits of its first byte. The next two are log₂ of the bytes of an element (of its bits for
 * `packed`); then comes whether elements are rotated. A block in a block has a lower number than the one that holds it, so that no chain of
 * them takes the time of many. `docs/espz-format.md` has the layouts.
 */
export const CODING = {
  planes: 0,
  levels: 1,
  palette: 2,
  runs: 3,
  masked: 4,
  packed: 5,
  sparse: 6,
  copy: 7,
} as const;

export const WIDTH_SHIFT = 3;
export const ROTATED = 32;
/** The first byte of a block that was deflated: the length of what was, and raw deflate of it. What it holds is no such block. */
export const DEFLATED = 64;

/** No block holds more decoded bytes. */
export const BLOCK_LIMIT = 1 << 23;
/** Codebooks are no larger. */
const PALETTE_LIMIT = 1 << 16;

/** The decoded bytes of the block so many before the one at hand; nothing where there is none, or it is a copy itself. */
export type Copy = (distance: number) => Uint8Array | undefined;

/**
 * Decodes a block of `length` bytes. The result may alias `bytes`. Its checksum is the caller's business.
 * @throws EspalierError `CORRUPT`
 */
export function decodeBlock(bytes: Uint8Array, length: number, copy?: Copy): Uint8Array {
  return readBlock(new ByteReader(bytes), length, CODING.copy + 1, copy);
}

/** If `bytes` are a deflated block: the raw deflate, and the bytes it becomes: a block that holds `length` bytes. */
export function deflated(bytes: Uint8Array, length: number): [coded: Uint8Array, length: number] | undefined {
  if (bytes[0] !== DEFLATED) return undefined;
  const reader = new ByteReader(bytes);
  reader.byte();
  const inner = reader.count(length * 2 + 1024);
  return [reader.rest(), inner];
}

function readBlock(reader: ByteReader, length: number, below: number, copy?: Copy): Uint8Array {
  const first = reader.byte();
  const coding = first & 7;
  const width = 1 << ((first >> WIDTH_SHIFT) & 3);
  const rotated = +((first & ROTATED) > 0);
  const count = length / width;
  if (coding >= below || first >= DEFLATED || (coding !== CODING.packed && length % width)) throw damaged();
  const nested = (from: ByteReader, bytes: number) => readBlock(from, bytes, coding, copy);
  const output = uint8s(length);
  const put = (to: number, values: Uint8Array, from: number) => {
    for (let k = 0; k < width; k++) output[to * width + k] = values[from * width + k]!;
  };
  switch (coding) {
    case CODING.planes:
      return readPlanes(reader, count, width, rotated, reader.varint());

    case CODING.levels:
      readLevels(reader, output, width);
      return output;

    case CODING.palette: {
      const size = reader.count(PALETTE_LIMIT);
      const values = readPlanes(reader, size, width, rotated, 1);
      const wide = size > 256;
      const indices = nested(reader, wide ? count * 2 : count);
      for (let i = 0; i < count; i++)
        put(i, values, wide ? indices[2 * i]! | (indices[2 * i + 1]! << 8) : indices[i]!);
      return output;
    }

    case CODING.runs: {
      const runs = reader.count(count);
      const lengths = new ByteReader(nested(reader.part(), 4 * runs));
      const values = nested(reader, runs * width);
      for (let run = 0, at = 0; run < runs; run++) {
        for (const end = min(count, at + lengths.uint32() + 1); at < end; at++) put(at, values, run);
      }
      return output;
    }

    case CODING.masked: {
      const mask = nested(reader.part(), count);
      let filled = 0;
      for (const bit of mask) filled += bit & 1;
      const signs = nested(reader.part(), count - filled);
      const values = nested(reader, filled * width);
      for (let i = 0, v = 0; i < count; i++) {
        if (mask[i]! & 1) put(i, values, v++);
        else output[i * width + width - 1] = signs[i - v]! << 7;
      }
      return output;
    }

    case CODING.packed: {
      const each = 8 / width;
      const elements = nested(reader, length * each);
      for (let i = 0; i < elements.length; i++) {
        output[floor(i / each)]! |= (elements[i]! & ((1 << width) - 1)) << ((i % each) * width);
      }
      return output;
    }

    case CODING.sparse:
      readSparse(reader, width, rotated, count, put);
      return output;

    default: {
      const bytes = copy?.(reader.varint());
      if (bytes?.length !== length) throw damaged();
      return bytes;
    }
  }
}

function readLevels(reader: ByteReader, output: Uint8Array, width: number): void {
  const count = output.length / width;
  const columns = min(reader.varint(), count) || 1;
  const kernel = min(reader.varint(), columns) || 1;
  const offset = reader.count(PALETTE_LIMIT);
  const low = -reader.count(PALETTE_LIMIT);
  const high = reader.count(PALETTE_LIMIT);
  const levels = int32s(count);
  codeLevels(bitDecoder(reader.rest()), levels, { columns, kernel, low, high });
  for (let i = 0; i < output.length; i++) {
    output[i] = (levels[floor(i / width)]! + offset) >> (8 * (i % width));
  }
}
