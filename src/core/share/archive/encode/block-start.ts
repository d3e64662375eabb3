import { ROTATED, WIDTH_SHIFT } from '../codec/block.ts';
import { ByteWriter } from './byte-writer.ts';

/** A block with its first byte. @param width bytes of an element (bits, for `packed`): 1, 2, 4 or 8 */
export function startBlock(coding: number, width: number, rotated = false): ByteWriter {
  const writer = new ByteWriter();
  writer.byte(coding | (Math.log2(width) << WIDTH_SHIFT) | (rotated ? ROTATED : 0));
  return writer;
}

/** The shortest of those that there are. */
export function shortest(blocks: readonly (ByteWriter | undefined)[]): ByteWriter {
  return blocks
    .filter(block => block !== undefined)
    .reduce((best, block) => (block.length < best.length ? block : best));
}

/** A block in a block, with its length before it. */
export function appendPart(writer: ByteWriter, block: ByteWriter): void {
  writer.varint(block.length);
  writer.append(block.bytes());
}
