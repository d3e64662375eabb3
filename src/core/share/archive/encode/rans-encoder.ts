import { RANS_BITS, RANS_LOW } from '../codec/rans.ts';
import { entropyBits } from '../../huffman.ts';
import { ByteWriter } from './byte-writer.ts';

const SIZE = 1 << RANS_BITS;

/** How often each byte occurs. */
export function byteCounts(bytes: Uint8Array): Float64Array {
  // Four tables: equal bytes in a row do not wait for each other.
  const tables = new Uint32Array(1024);
  const end = bytes.length & ~3;
  let i = 0;
  for (; i < end; i += 4) {
    tables[bytes[i]!]!++;
    tables[256 + bytes[i + 1]!]!++;
    tables[512 + bytes[i + 2]!]!++;
    tables[768 + bytes[i + 3]!]!++;
  }
  for (; i < bytes.length; i++) tables[bytes[i]!]!++;
  return Float64Array.from(
    { length: 256 },
    (_, b) => tables[b]! + tables[256 + b]! + tables[512 + b]! + tables[768 + b]!,
  );
}

/** Codes at least two different bytes for `decodeRans`. */
export function encodeRans(bytes: Uint8Array, counts: Float64Array): Uint8Array {
  const frequencies = normalize(counts);
  const starts = new Int32Array(256);
  const table = new ByteWriter();
  const present = [...frequencies.keys()].filter(symbol => frequencies[symbol]! > 0);
  table.varint(present.length - 1);
  let before = -1;
  let start = 0;
  for (const symbol of present) {
    table.varint(symbol - before - 1);
    table.varint(frequencies[symbol]! - 1);
    starts[symbol] = start;
    start += frequencies[symbol]!;
    before = symbol;
  }
  const [a, b, words] = encodeWords(bytes, frequencies, starts);
  table.uint32(a);
  table.uint32(b);
  // Low bytes first, as the processors that ONNX Runtime knows have them.
  table.append(new Uint8Array(words.buffer, words.byteOffset, words.byteLength));
  return table.bytes();
}

/** From the last symbol to the first, for the decoder takes from the state what was put there last. */
function encodeWords(
  bytes: Uint8Array,
  frequencies: Int32Array,
  starts: Int32Array,
): [a: number, b: number, words: Uint16Array] {
  // Rounded up a little, so that the product with any state, rounded down, is the quotient: states are below 2³¹, frequencies at most 2¹².
  const inverses = Float64Array.from(frequencies, f => (1 / f) * (1 + 2 ** -50));
  // A state that is larger puts out a word first. Then x ← (x // f) × 4096 + x mod f + start.
  const limits = Int32Array.from(frequencies, f => f * 2 ** (31 - RANS_BITS) - 1);
  const rests = Int32Array.from(frequencies, f => SIZE - f);
  const words = new Uint16Array(bytes.length + 1);
  let n = words.length;
  let a = RANS_LOW;
  let b = RANS_LOW;
  let i = bytes.length;
  if (i % 2 === 1) {
    const symbol = bytes[--i]!;
    if (a > limits[symbol]!) {
      words[--n] = a;
      a >>>= 16;
    }
    a = a + Math.imul((a * inverses[symbol]!) | 0, rests[symbol]!) + starts[symbol]!;
  }
  while (i > 0) {
    const second = bytes[--i]!;
    const first = bytes[--i]!;
    if (b > limits[second]!) {
      words[--n] = b;
      b >>>= 16;
    }
    if (a > limits[first]!) {
      words[--n] = a;
      a >>>= 16;
    }
    b = (b + Math.imul((b * inverses[second]!) | 0, rests[second]!) + starts[second]!) | 0;
    a = (a + Math.imul((a * inverses[first]!) | 0, rests[first]!) + starts[first]!) | 0;
  }
  return [a, b, words.subarray(n)];
}

/** Counts scaled to add up to 4096, none of those present to nothing. */
function normalize(counts: Float64Array): Int32Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const result = Int32Array.from(counts, count =>
    count === 0 ? 0 : Math.max(1, Math.round((count * SIZE) / total)),
  );
  let excess = result.reduce((sum, count) => sum + count, 0) - SIZE;
  while (excess !== 0) {
    // Where one more or less costs the fewest bits: count × change of the logarithm.
    const change = excess > 0 ? -1 : 1;
    let best = -1;
    let least = Infinity;
    for (let i = 0; i < 256; i++) {
      const f = result[i]!;
      if (f + change < 1 || f === 0) continue;
      const cost = counts[i]! * Math.log2(f / (f + change));
      if (cost < least) [best, least] = [i, cost];
    }
    result[best]! += change;
    excess += change;
  }
  return result;
}

/** Bytes that `codeSymbols` will need, about: the entropy, and what learning the frequencies takes. */
export function estimateSymbols(counts: Float64Array): number {
  const present = counts.reduce((sum, count) => sum + +(count > 0), 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (entropyBits(counts) + ((present - 1) / 2) * Math.log2(total)) / 8;
}

/** Bytes that {@link encodeRans} will take, about. */
export function estimateRans(counts: Float64Array): number {
  let total = 0;
  let present = 0;
  for (const count of counts) {
    total += count;
    if (count > 0) present++;
  }
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= count * Math.log2(Math.max(count / total, 1 / SIZE));
  return bits / 8 + present * 2.3 + 9;
}
