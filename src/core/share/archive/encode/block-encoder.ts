import { CODING, INDICES, MASK } from '../codec/block.ts';
import { MAX_CODE_BITS } from '../codec/huffman.ts';
import { huffmanLengths } from '../../huffman.ts';
import { bestIndexBits, relativeIndex } from '../../relative-index.ts';
import { BitWriter } from './bit-writer.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Effort } from './effort.ts';
import type { Distinct, ElementInfo } from './elements.ts';
import { distinctElements } from './elements.ts';
import { levelDecisions, writeLevels } from './level-encoder.ts';
import { writePlanes } from './plane-encoder.ts';
import { encodeStream, writeStream } from './stream-encoder.ts';

/** Codebooks are no larger. */
const PALETTE_LIMIT = 4096;

/** Tells what was chosen, for the report. */
export interface CodedBlock {
  readonly coding: keyof typeof CODING;
  readonly bytes: Uint8Array;
  /** The different elements, if they are few. */
  readonly elements: Distinct | undefined;
}

/** The shortest coding of a block, as far as `effort` goes. */
export function encodeBlock(bytes: Uint8Array, info: ElementInfo, effort: Effort): CodedBlock {
  const blocks: CodedBlock[] = [];
  const distinct = info.bits < 8 ? undefined : distinctElements(bytes, info, PALETTE_LIMIT);
  const offer = (coding: keyof typeof CODING, block: ByteWriter | undefined): void => {
    if (block !== undefined) blocks.push({ coding, bytes: block.bytes(), elements: distinct });
  };
  if (distinct !== undefined && info.width > 1 && distinct.size * 4 < distinct.indices.length + 64) {
    if (effort.level === 'paper') offer('sparse', sparse(info, distinct, effort));
    if (blocks.length === 0) {
      offer('palette', paletteLevels(info, distinct, effort));
      offer('palette', palettePlanes(info, distinct, effort));
      if (!effort.best) offer('sparse', sparse(info, distinct, effort));
      offer('runs', runs(bytes, info, distinct, effort));
    }
  } else if (info.width > 1 && bytes.length % info.width === 0) {
    offer('planes', planes(bytes, info, effort));
    offer('masked', masked(bytes, info, effort));
  }
  if (info.width === 1 && info.kind !== 'bytes') offer('integers', integers(bytes, info, effort));
  // Floats as a mere run of bytes are only worth a try when they are few, or came out short: repetition is what is left.
  const shortest = blocks.reduce((least, block) => Math.min(least, block.bytes.length), Infinity);
  if (info.width === 1 || bytes.length <= 4096 || effort.best || shortest < bytes.length / 2) {
    offer('stream', plain(bytes, effort));
  }
  return blocks.reduce((best, block) => (block.bytes.length < best.bytes.length ? block : best));
}

function start(coding: number, width?: number): ByteWriter {
  const writer = new ByteWriter();
  writer.byte(coding);
  if (width !== undefined) writer.byte(width);
  return writer;
}

function plain(bytes: Uint8Array, effort: Effort): ByteWriter {
  const writer = start(CODING.stream);
  writeStream(writer, encodeStream(bytes, effort), true);
  return writer;
}

function planes(bytes: Uint8Array, info: ElementInfo, effort: Effort): ByteWriter {
  const writer = start(CODING.planes, info.width);
  writer.varint(info.columns);
  writePlanes(writer, bytes, info, effort, true);
  return writer;
}

function startPalette(coding: number, info: ElementInfo, distinct: Distinct, effort: Effort): ByteWriter {
  const writer = start(coding, info.width);
  writer.varint(distinct.size);
  writePlanes(writer, distinct.values, { ...info, columns: 1 }, effort);
  return writer;
}

/** The element that becomes level 0: the zero if there is one and it is common, else the commonest. */
function zeroOf({ counts, size, values }: Distinct, width: number): number {
  let common = 0;
  for (let i = 1; i < size; i++) if (counts[i]! > counts[common]!) common = i;
  for (let i = 0; i < size; i++) {
    if (
      values.subarray(i * width, (i + 1) * width).every(byte => byte === 0) &&
      counts[i]! * 2 >= counts[common]!
    )
      return i;
  }
  return common;
}

function paletteLevels(info: ElementInfo, distinct: Distinct, effort: Effort): ByteWriter | undefined {
  const zero = zeroOf(distinct, info.width);
  const levels = Int32Array.from(distinct.indices, index => index - zero);
  if (!effort.allowsLevels(levelDecisions(levels, Math.max(1, info.columns)))) return undefined;
  const writer = startPalette(CODING.palette, info, distinct, effort);
  writer.byte(INDICES.levels);
  writer.varint(zero);
  writeLevels(writer, levels, { ...shape(info), low: -zero, high: distinct.size - 1 - zero });
  return writer;
}

function shape({ columns, kernel }: ElementInfo): { columns: number; kernel: number } {
  return { columns: Math.max(1, columns), kernel: Math.max(1, kernel) };
}

function palettePlanes(info: ElementInfo, distinct: Distinct, effort: Effort): ByteWriter {
  const writer = startPalette(CODING.palette, info, distinct, effort);
  writer.byte(INDICES.planes);
  writer.varint(info.columns);
  const { indices, size } = distinct;
  const width = size > 256 ? 2 : 1;
  const bytes =
    width === 2 ? new Uint8Array(indices.buffer, 0, indices.length * 2) : Uint8Array.from(indices);
  writePlanes(writer, bytes, { width, rotate: false, columns: info.columns }, effort, true);
  return writer;
}

function sparse(info: ElementInfo, distinct: Distinct, effort: Effort): ByteWriter | undefined {
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
  const writer = start(CODING.sparse, width);
  writer.varint(bits);
  writer.varint(size);
  writePlanes(writer, without, { ...info, columns: 1 }, effort);
  writer.varint(gaps.length);
  const valueLengths = huffmanLengths(count16(values, size + 1), MAX_CODE_BITS);
  const gapLengths = huffmanLengths(count16(gaps, 2 ** bits), MAX_CODE_BITS);
  writeStream(writer, encodeStream(valueLengths, effort, { plane: true }));
  writeStream(writer, encodeStream(gapLengths, effort, { plane: true }));
  const code = new BitWriter();
  const valueCode = code.canonical(valueLengths);
  const gapCode = code.canonical(gapLengths);
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

/** Zeros apart from the others; nothing when they are too few to be worth it. */
function masked(bytes: Uint8Array, info: ElementInfo, effort: Effort): ByteWriter | undefined {
  const { width } = info;
  const count = bytes.length / width;
  const mask = new Int32Array(count);
  let filled = 0;
  for (let i = 0; i < count; i++) {
    const at = i * width;
    let bits = bytes[at + width - 1]! & 127;
    for (let k = 0; k < width - 1; k++) bits |= bytes[at + k]!;
    if (bits !== 0) filled += mask[i] = 1;
  }
  if (count - filled < count / 50) return undefined;
  const values = new Uint8Array(filled * width);
  const signs = new BitWriter();
  for (let i = 0, v = 0; i < count; i++) {
    const element = bytes.subarray(i * width, (i + 1) * width);
    if (mask[i]) values.set(element, v++ * width);
    else signs.write(element[width - 1]! >> 7, 1);
  }
  const writer = start(CODING.masked, width);
  const [kind, code] = maskCode(mask, info, effort);
  writer.byte(kind);
  writer.varint(code.length);
  writer.append(code);
  writeStream(writer, encodeStream(signs.finish(), effort, { plane: true }));
  writer.append(encodeValues(values, info, effort));
  return writer;
}

function maskCode(mask: Int32Array, info: ElementInfo, effort: Effort): [kind: number, code: Uint8Array] {
  const packed = new BitWriter();
  for (const bit of mask) packed.write(bit, 1);
  const bits = new ByteWriter();
  writeStream(bits, encodeStream(packed.finish(), effort, { plane: true }), true);
  if (effort.allowsLevels(levelDecisions(mask, shape(info).columns))) {
    const levels = new ByteWriter();
    writeLevels(levels, mask, { ...shape(info), low: 0, high: 1 });
    if (levels.length < bits.length) return [MASK.levels, levels.bytes()];
  }
  return [MASK.bits, bits.bytes()];
}

/** A block in a block: of the plain kinds only. */
function encodeValues(bytes: Uint8Array, info: ElementInfo, effort: Effort): Uint8Array {
  const flat = { ...info, columns: 1 };
  const options = [plain(bytes, effort), planes(bytes, flat, effort)].map(writer => writer.bytes());
  return options.reduce((best, option) => (option.length < best.length ? option : best));
}

function integers(bytes: Uint8Array, info: ElementInfo, effort: Effort): ByteWriter | undefined {
  const { bits, kind } = info;
  const each = 8 / bits;
  const mask = (1 << bits) - 1;
  const levels = new Int32Array(bytes.length * each);
  for (let i = 0; i < levels.length; i++)
    levels[i] = (bytes[Math.floor(i / each)]! >> ((i % each) * bits)) & mask;
  const offset = kind === 'int' ? 0 : commonest(levels, mask + 1);
  let low = 0;
  let high = 0;
  for (let i = 0; i < levels.length; i++) {
    let level = levels[i]! - offset;
    if (kind === 'int' && level > mask >> 1) level -= mask + 1;
    levels[i] = level;
    if (level < low) low = level;
    if (level > high) high = level;
  }
  if (!effort.allowsLevels(levelDecisions(levels, shape(info).columns))) return undefined;
  const writer = start(CODING.integers);
  writer.byte(bits);
  writer.byte(offset);
  writer.varint(-low);
  writer.varint(high);
  writeLevels(writer, levels, { ...shape(info), low, high });
  return writer;
}

function commonest(values: Int32Array, size: number): number {
  const counts = new Float64Array(size);
  for (const value of values) counts[value]!++;
  return counts.indexOf(Math.max(...counts));
}

/** Nothing when runs are short. */
function runs(
  bytes: Uint8Array,
  info: ElementInfo,
  distinct: Distinct,
  effort: Effort,
): ByteWriter | undefined {
  const { width } = info;
  const { indices } = distinct;
  const lengths = new ByteWriter();
  const values = new ByteWriter();
  let count = 0;
  for (let i = 0; i < indices.length;) {
    let end = i + 1;
    while (end < indices.length && indices[end] === indices[i]) end++;
    if (++count * 8 > indices.length) return undefined;
    lengths.varint(end - i - 1);
    values.append(bytes.subarray(i * width, (i + 1) * width));
    i = end;
  }
  const writer = start(CODING.runs, width);
  writer.varint(count);
  writer.varint(lengths.length);
  writeStream(writer, encodeStream(lengths.bytes(), effort));
  writer.append(encodeValues(values.bytes(), info, effort));
  return writer;
}
