import { CODING } from '../codec/block.ts';
import { shortest, startBlock } from './block-start.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { Effort } from './effort.ts';
import type { ElementInfo } from './elements.ts';
import { levelBlock } from './level-encoder.ts';
import { planeBlock } from './plane-encoder.ts';

/** Integers of 8 bits or fewer, as levels about zero or the commonest. */
export function integerBlock(bytes: Uint8Array, info: ElementInfo, effort: Effort): ByteWriter | undefined {
  const { bits, kind } = info;
  const elements = unpacked(bytes, bits);
  const size = 1 << bits;
  const offset = kind === 'int' ? 0 : commonest(elements, size);
  const levels = Int32Array.from(
    elements,
    value => value - (kind === 'int' && value * 2 >= size ? size : offset),
  );
  const block = levelBlock(levels, offset, 1, info, effort);
  if (bits === 8) return block;
  const inner = shortest([
    block,
    planeBlock(elements, { width: 1, rotate: false, columns: info.columns }, effort),
  ]);
  const writer = startBlock(CODING.packed, bits);
  writer.append(inner.bytes());
  return writer;
}

/** Several elements of a byte, the lowest bits first. */
function unpacked(bytes: Uint8Array, bits: number): Uint8Array {
  if (bits === 8) return bytes;
  const each = 8 / bits;
  const mask = (1 << bits) - 1;
  return Uint8Array.from({ length: bytes.length * each }, (_, i) => {
    return (bytes[Math.floor(i / each)]! >> ((i % each) * bits)) & mask;
  });
}

function commonest(values: Uint8Array, size: number): number {
  const counts = new Float64Array(size);
  for (const value of values) counts[value]!++;
  return counts.indexOf(Math.max(...counts));
}
