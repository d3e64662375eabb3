import { CODING } from '../codec/block.ts';
import { CODE_BITS } from '../codec/sparse.ts';
import { huffmanLengths } from '../../huffman.ts';
import { bestIndexBits, relativeIndex } from '../../relative-index.ts';
import { BitWriter, canonicalCodes } from './bit-writer.ts';
import { startBlock } from './block-start.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Effort } from './effort.ts';
import type { Distinct, ElementInfo } from './elements.ts';
import { codebook, zeroOf } from './palette-encoder.ts';
import { encodeStream, writeStream } from './stream-encoder.ts';

/** Deep Compression's own coding; nothing when fewer than half of the elements are zero. */
export function sparseBlock(info: ElementInfo, distinct: Distinct, effort: Effort): ByteWriter | undefined {
  const { width } = info;
  const zero = zeroOf(distinct, width);
  const count = distinct.indices.length;
  const isZero = distinct.values.subarray(zero * width, (zero + 1) * width).every(byte => byte === 0);
  if (!isZero || distinct.counts[zero]! * 2 < count || distinct.size === 1) return undefined;
  const positions: number[] = [];
  for (let i = 0; i < count; i++) if (distinct.indices[i] !== zero) positions.push(i);
  const size = distinct.size - 1;
  const bits = bestIndexBits(positions, Math.log2(size + 1));
  const { gaps, positions: places } = relativeIndex(positions, bits);
  const values = Uint16Array.from(places, at => {
    if (at < 0) return size;
    const index = distinct.indices[at]!;
    return index > zero ? index - 1 : index;
  });
  const without = new Uint8Array(size * width);
  without.set(distinct.values.subarray(0, zero * width));
  without.set(distinct.values.subarray((zero + 1) * width), zero * width);
  const book = codebook(without, info, effort);
  const writer = startBlock(CODING.sparse, width, book.rotate);
  writer.varint(bits);
  writer.varint(size);
  writer.append(book.planes.bytes());
  writer.varint(gaps.length);
  const valueLengths = huffmanLengths(count16(values, size + 1), CODE_BITS);
  const gapLengths = huffmanLengths(count16(gaps, 2 ** bits), CODE_BITS);
  writeStream(writer, encodeStream(valueLengths, effort, { columns: 1 }));
  writeStream(writer, encodeStream(gapLengths, effort, { columns: 1 }));
  const code = new BitWriter();
  const valueCode = canonicalCodes(valueLengths);
  const gapCode = canonicalCodes(gapLengths);
  for (let i = 0; i < gaps.length; i++) {
    code.write(gapCode[gaps[i]!]!, gapLengths[gaps[i]!]!);
    code.write(valueCode[values[i]!]!, valueLengths[values[i]!]!);
  }
  writer.append(code.finish());
  return writer;
}

function count16(symbols: Uint16Array, size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const symbol of symbols) counts[symbol]!++;
  return counts;
}
