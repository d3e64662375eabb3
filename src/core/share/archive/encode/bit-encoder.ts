import type { BitCoder } from '../codec/bit-coder.ts';
import { ByteWriter } from './byte-writer.ts';

/** The writing side of `BitDecoder`. */
export class BitEncoder implements BitCoder {
  private low = 0;
  private high = 0xffffffff;
  private readonly out = new ByteWriter();

  code(p16: number, bit: number): number {
    const middle = this.low + Math.floor(((this.high - this.low) * p16) / 65536);
    if (bit) this.high = middle;
    else this.low = middle + 1;
    while (((this.low ^ this.high) & 0xff000000) === 0) {
      this.out.byte(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
    }
    return bit;
  }

  /** Ends the code with as few bytes as tell it from others, given that the decoder reads zeros beyond them. */
  finish(): Uint8Array {
    if (this.low > 0) {
      for (let k = 1; k <= 4; k++) {
        const unit = 2 ** (32 - 8 * k);
        const value = Math.ceil(this.low / unit) * unit;
        if (value > this.high) continue;
        for (let i = 0; i < k; i++) this.out.byte(Math.floor(value / 2 ** (24 - 8 * i)) & 255);
        break;
      }
    }
    const bytes = this.out.bytes();
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0) end--;
    return bytes.slice(0, end);
  }
}
