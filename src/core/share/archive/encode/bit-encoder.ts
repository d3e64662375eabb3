import type { BitCoder } from '../codec/bit-coder.ts';
import { ByteWriter } from './byte-writer.ts';

/** The writing side of `bitDecoder`: what `model` codes, in bytes. */
export function encodeBits(model: (coder: BitCoder) => void): Uint8Array {
  const out = new ByteWriter();
  // Low and high: in an array of their own they stay plain numbers of 32 bits.
  const state = Uint32Array.of(0, -1);
  model((p16, bit) => {
    const low = state[0]!;
    const middle = low + Math.floor(((state[1]! - low) * p16) / 65536);
    state[bit] = bit ? middle : middle + 1;
    while ((state[0]! ^ state[1]!) >>> 24 === 0) {
      out.byte(state[1]! >>> 24);
      state[0]! <<= 8;
      state[1] = (state[1]! << 8) | 255;
    }
    return bit;
  });
  for (const byte of shortestBetween(state[0]!, state[1]!)) out.byte(byte);
  const bytes = out.bytes();
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.slice(0, end);
}

/** The fewest bytes that tell the end of the code, given that the decoder reads zeros beyond them. */
function shortestBetween(low: number, high: number): number[] {
  for (let k = 0; k <= 4; k++) {
    const unit = 2 ** (32 - 8 * k);
    const value = Math.ceil(low / unit) * unit;
    if (value > high) continue;
    return Array.from({ length: k }, (_, i) => Math.floor(value / 2 ** (24 - 8 * i)) & 255);
  }
  return [];
}
