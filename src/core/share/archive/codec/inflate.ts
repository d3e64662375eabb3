import { damaged } from './damage.ts';
import { BitReader, huffmanTable } from './huffman.ts';
import type { HuffmanTable } from './huffman.ts';

/** Order in which the lengths of the code of code lengths are given. Source: RFC 1951, 3.2.7. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const LENGTHS = bases(28, 4, 3);
const DISTANCES = bases(30, 2, 1);

/** Smallest values of the symbols, whose extra bits grow by one every `group` symbols. */
function bases(count: number, group: number, first: number): [base: number, extra: number][] {
  let base = first;
  return Array.from({ length: count }, (_, i) => {
    const extra = Math.max(0, Math.floor(i / group) - 1);
    const pair: [number, number] = [base, extra];
    base += 1 << extra;
    return pair;
  });
}

/** Decodes deflate (RFC 1951) into all of `output`. */
export function inflate(bytes: Uint8Array, output: Uint8Array): void {
  const reader = new BitReader(bytes);
  let at = 0;
  for (let last = 0; !last;) {
    last = reader.bits(1);
    const type = reader.bits(2);
    if (type === 0) at = stored(reader, output, at);
    else if (type === 3) throw damaged('it has a block of an unknown kind');
    else at = compressed(reader, type === 1 ? fixedTables() : dynamicTables(reader), output, at);
    if (reader.exhausted) throw damaged('compressed data end too early');
  }
  if (at !== output.length) throw damaged('compressed data have the wrong length');
}

function stored(reader: BitReader, output: Uint8Array, at: number): number {
  reader.align();
  const length = reader.bits(16);
  reader.bits(16);
  reader.align();
  if (at + length > output.length || reader.at + length > reader.bytes.length)
    throw damaged('data are too long');
  output.set(reader.bytes.subarray(reader.at, (reader.at += length)), at);
  return at + length;
}

function fixedTables(): [HuffmanTable, HuffmanTable] {
  const lengths = Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));
  return [huffmanTable(lengths), huffmanTable(new Uint8Array(30).fill(5))];
}

function dynamicTables(reader: BitReader): [HuffmanTable, HuffmanTable] {
  const literals = reader.bits(5) + 257;
  const total = literals + reader.bits(5) + 1;
  const codeLengths = new Uint8Array(19);
  const given = reader.bits(4) + 4;
  for (let i = 0; i < given; i++) codeLengths[ORDER[i]!] = reader.bits(3);
  const table = huffmanTable(codeLengths);
  const lengths = new Uint8Array(total);
  for (let i = 0; i < total;) {
    const symbol = reader.symbol(table);
    if (symbol < 16) {
      lengths[i++] = symbol;
    } else {
      const [base, extra] = (
        [
          [3, 2],
          [3, 3],
          [11, 7],
        ] as const
      )[symbol - 16]!;
      const value = symbol === 16 ? (lengths[i - 1] ?? 0) : 0;
      const end = i + base + reader.bits(extra);
      if (end > total) throw damaged('there are too many code lengths');
      lengths.fill(value, i, end);
      i = end;
    }
  }
  return [huffmanTable(lengths.subarray(0, literals)), huffmanTable(lengths.subarray(literals))];
}

function compressed(
  reader: BitReader,
  [literals, distances]: [HuffmanTable, HuffmanTable],
  output: Uint8Array,
  start: number,
): number {
  let at = start;
  for (;;) {
    const symbol = reader.symbol(literals);
    if (symbol === 256) return at;
    if (symbol < 256) {
      if (at >= output.length) throw damaged('data are too long');
      output[at++] = symbol;
      continue;
    }
    const length = symbol === 285 ? 258 : extended(reader, LENGTHS, symbol - 257);
    const from = at - extended(reader, DISTANCES, reader.symbol(distances));
    if (from < 0 || at + length > output.length) throw damaged('data are too long');
    for (let i = 0; i < length; i++) output[at + i] = output[from + i]!;
    at += length;
  }
}

function extended(reader: BitReader, table: readonly [number, number][], symbol: number): number {
  const entry = table[symbol];
  if (entry === undefined) throw damaged('a code stands for nothing');
  return entry[0] + reader.bits(entry[1]);
}
