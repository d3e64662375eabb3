import { CODING } from '../codec/block.ts';
import { startBlock } from './block-start.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Effort } from './effort.ts';
import { encodeStream, writeStream } from './stream-encoder.ts';

export interface PlaneLayout {
  readonly width: number;
  readonly rotate: boolean;
  /** Numbers in a row; 0 for text. */
  readonly columns: number;
}

/** Writes elements as planes for `readPlanes`. */
export function writePlanes(
  writer: ByteWriter,
  bytes: Uint8Array,
  { width, rotate, columns }: PlaneLayout,
  effort: Effort,
  last = false,
): void {
  const planes = splitPlanes(bytes, width, rotate);
  for (let k = width - 1; k >= 0; k--) {
    const context = columns > 0 ? { columns, higher: planes[k + 1] } : undefined;
    writeStream(writer, encodeStream(planes[k]!, effort, context), last && k === 0);
  }
}

export function planeBlock(bytes: Uint8Array, layout: PlaneLayout, effort: Effort): ByteWriter {
  const writer = startBlock(CODING.planes, layout.width, layout.rotate);
  writer.varint(layout.columns);
  writePlanes(writer, bytes, layout, effort, true);
  return writer;
}

/** A block of bytes of no known structure. */
export function textBlock(bytes: Uint8Array, effort: Effort): ByteWriter {
  return planeBlock(bytes, { width: 1, rotate: false, columns: 0 }, effort);
}

/** The bytes of each rank, after rotating every element left by a bit if wished. */
function splitPlanes(bytes: Uint8Array, width: number, rotate: boolean): Uint8Array[] {
  if (width === 1) return [bytes];
  const count = bytes.length / width;
  const planes = Array.from({ length: width }, () => new Uint8Array(count));
  if (width === 4) {
    const [p0, p1, p2, p3] = planes as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    for (let i = 0, at = 0; i < count; i++, at += 4) {
      let word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
      if (rotate) word = (word << 1) | (word >>> 31);
      p0[i] = word;
      p1[i] = word >> 8;
      p2[i] = word >> 16;
      p3[i] = word >> 24;
    }
    return planes;
  }
  for (let k = 0; k < width; k++) {
    const plane = planes[k]!;
    const below = (k + width - 1) % width;
    for (let i = 0, at = 0; i < count; i++, at += width) {
      plane[i] = rotate ? (bytes[at + k]! << 1) | (bytes[at + below]! >> 7) : bytes[at + k]!;
    }
  }
  return planes;
}
