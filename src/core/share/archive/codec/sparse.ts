import type { ByteReader } from './byte-reader.ts';
import { int32s } from './math.ts';
import { readPlanes } from './planes.ts';
import { readStream } from './stream.ts';

/** Longest Huffman code. */
export const CODE_BITS = 15;
/** Codebooks of this coding are no larger. */
const SPARSE_LIMIT = 4096;
/** Bits of a gap, at most. */
const GAP_BITS = 12;

/**
 * The coding of Deep Compression (Han et al. 2015): positions of the values other than zero as differences − 1 of a few bits,
 * with a filler (the last value symbol) where a difference is too large; both in Huffman codes. Layout: bits of a difference; number
 * of values; the values (planes); number of entries; the code lengths of values and filler, then of differences
 * (streams); the codes, a difference and a value in turn.
 */
export function readSparse(
  reader: ByteReader,
  width: number,
  rotated: number,
  count: number,
  put: (to: number, values: Uint8Array, from: number) => void,
): void {
  const gapBits = reader.count(GAP_BITS);
  const size = reader.count(SPARSE_LIMIT);
  const values = readPlanes(reader, size, width, rotated, 1);
  const entries = reader.count(count);
  const valueCode = canonicalCode(readStream(reader, size + 1, { columns: 1 }));
  const gapCode = canonicalCode(readStream(reader, 1 << gapBits, { columns: 1 }));
  const bytes = reader.rest();
  let position = 0;
  const symbol = (code: Int32Array): number => {
    const at = position >> 3;
    const next = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
    const entry = code[(next >> (9 - (position & 7))) & (2 ** CODE_BITS - 1)]!;
    position += entry & 15;
    return entry >> 4;
  };
  for (let i = 0, at = -1; i < entries; i++) {
    at += symbol(gapCode) + 1;
    const value = symbol(valueCode);
    if (value < size) put(at, values, value);
  }
}

/** Symbol × 16 + length of its code, by the next 15 bits, for the canonical code with these lengths (0: no code). */
function canonicalCode(lengths: Uint8Array): Int32Array {
  const code = int32s(1 << CODE_BITS);
  for (let length = 1, at = 0; length <= CODE_BITS; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      code.fill((symbol << 4) | length, at, (at += 1 << (CODE_BITS - length)));
    }
  }
  return code;
}
