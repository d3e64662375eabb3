import type { ByteReader } from './byte-reader.ts';
import { damaged } from './damage.ts';
import { imul, int32s } from './math.ts';

/** Frequencies of symbols add up to 2¹². */
export const RANS_BITS = 12;
/** The state stays in 2¹⁵ … 2³¹ − 1: all arithmetic is of 31-bit integers. */
export const RANS_LOW = 1 << 15;

/**
 * Decodes bytes coded with a fixed table by range asymmetric numeral systems (Duda 2013), two states in turn, words of
 * 16 bits. Layout: number of symbols − 1, for each its distance from the one before − 1 and its frequency − 1 (varints); the two
 * states (4 bytes each); the words, low byte first.
 */
export function decodeRans(reader: ByteReader, output: Uint8Array): void {
  const size = 1 << RANS_BITS;
  const mask = size - 1;
  // For each of the 4096 remainders: symbol (8 bits), its frequency − 1 and the place within it (12 bits each).
  const table = int32s(size);
  let start = 0;
  let symbol = -1;
  for (let n = reader.count(255); n >= 0; n--) {
    symbol += reader.count(255) + 1;
    let entry = (symbol << 24) | (reader.count(mask) << RANS_BITS);
    for (let end = start + ((entry >> RANS_BITS) & mask); start <= end; start++) table[start] = entry++;
  }
  if (start !== size) throw damaged();
  let a = reader.uint32() | 0;
  let b = reader.uint32() | 0;
  const bytes = reader.rest();
  let at = 0;
  for (let i = 0; i < output.length; i += 2) {
    const f = table[a & mask]!;
    const g = table[b & mask]!;
    output[i] = f >>> 24;
    // Beyond the end of an array nothing is written, and read as zeros: the checksum will not fit.
    output[i + 1] = g >>> 24;
    a = imul(((f >>> RANS_BITS) & mask) + 1, a >>> RANS_BITS) + (f & mask);
    b = imul(((g >>> RANS_BITS) & mask) + 1, b >>> RANS_BITS) + (g & mask);
    if (a < RANS_LOW) a = (a << 16) | bytes[at++]! | (bytes[at++]! << 8);
    if (b < RANS_LOW) b = (b << 16) | bytes[at++]! | (bytes[at++]! << 8);
  }
}
