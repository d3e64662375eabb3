import { CODING } from '../codec/block.ts';
import { appendPart, shortest, startBlock } from './block-start.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Effort } from './effort.ts';
import type { Distinct, ElementInfo } from './elements.ts';
import { levelBlock } from './level-encoder.ts';
import { planeBlock, writePlanes } from './plane-encoder.ts';

/** The values, then what they are at each place. */
export function paletteBlock(info: ElementInfo, distinct: Distinct, effort: Effort): ByteWriter {
  const { indices, size } = distinct;
  const zero = zeroOf(distinct, info.width);
  const levels = Int32Array.from(indices, index => index - zero);
  const width = size > 256 ? 2 : 1;
  const bytes =
    width === 2 ? new Uint8Array(indices.buffer, 0, indices.length * 2) : Uint8Array.from(indices);
  const places = shortest([
    levelBlock(levels, zero, width, info, effort),
    planeBlock(bytes, { width, rotate: false, columns: info.columns }, effort),
  ]);
  const values = codebook(distinct.values, info, effort);
  const writer = startBlock(CODING.palette, info.width, values.rotate);
  writer.varint(size);
  writer.append(values.planes.bytes());
  writer.append(places.bytes());
  return writer;
}

/** The planes of a codebook: in order of value, the signs are best left where they are, or not. */
export function codebook(
  values: Uint8Array,
  { width, rotate }: ElementInfo,
  effort: Effort,
): { readonly planes: ByteWriter; readonly rotate: boolean } {
  const ways = (rotate ? [true, false] : [false]).map(rotated => {
    const planes = new ByteWriter();
    writePlanes(planes, values, { width, rotate: rotated, columns: 1 }, effort);
    return { planes, rotate: rotated };
  });
  return ways.reduce((best, way) => (way.planes.length < best.planes.length ? way : best));
}

/** The element that becomes level 0: the zero if there is one and it is common, else the commonest. */
export function zeroOf({ counts, size, values }: Distinct, width: number): number {
  let common = 0;
  for (let i = 1; i < size; i++) if (counts[i]! > counts[common]!) common = i;
  for (let i = 0; i < size; i++) {
    const isZero = values.subarray(i * width, (i + 1) * width).every(byte => byte === 0);
    if (isZero && counts[i]! * 2 >= counts[common]!) return i;
  }
  return common;
}

/** Nothing when runs are short. */
export function runBlock(
  bytes: Uint8Array,
  info: ElementInfo,
  { indices }: Distinct,
  effort: Effort,
): ByteWriter | undefined {
  const { width } = info;
  const lengths = new ByteWriter();
  const values = new ByteWriter();
  let count = 0;
  for (let i = 0; i < indices.length;) {
    let end = i + 1;
    while (end < indices.length && indices[end] === indices[i]) end++;
    if (++count * 8 > indices.length) return undefined;
    lengths.uint32(end - i - 1);
    values.append(bytes.subarray(i * width, (i + 1) * width));
    i = end;
  }
  const writer = startBlock(CODING.runs, width);
  writer.varint(count);
  appendPart(writer, planeBlock(lengths.bytes(), { width: 4, rotate: false, columns: 1 }, effort));
  writer.append(planeBlock(values.bytes(), { ...info, columns: 1 }, effort).bytes());
  return writer;
}
