import type { BitCoder } from '../codec/bit-coder.ts';
import { ByteWriter } from './byte-writer.ts';

/** The writing side of `bitDecoder`: what `model` codes, in bytes. */
export function encodeBits(model: (coder: BitCoder) => void): Uint8Array {
  const out = new ByteWriter();
  let low = 0;
  let high = 0xffffffff;
  model((p16, bit) => {
    const middle = low + Math.floor(((high - low) * p16) / 65536);
    if (bit) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      out.byte(high >>> 24);
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
    }
    return bit;
  });
  for (const byte of shortestBetween(low, high)) out.byte(byte);
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
