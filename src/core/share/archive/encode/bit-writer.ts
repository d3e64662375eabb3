import { ByteWriter } from './byte-writer.ts';

/** Writes bits, low ones of a byte first; the writing side of `BitReader`. */
export class BitWriter {
  private readonly out = new ByteWriter();
  private held = 0;
  private count = 0;

  /** @param length ≤ 16 */
  write(bits: number, length: number): void {
    this.held |= bits << this.count;
    this.count += length;
    for (; this.count >= 8; this.count -= 8) {
      this.out.byte(this.held & 255);
      this.held >>>= 8;
    }
  }

  /** Codes for these lengths, turned so that {@link write} puts their first bit first. */
  canonical(lengths: Uint8Array): Uint32Array {
    const codes = new Uint32Array(lengths.length);
    let code = 0;
    for (let length = 1; length < 32; length++) {
      for (let symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] !== length) continue;
        for (let k = 0; k < length; k++) codes[symbol]! |= ((code >> k) & 1) << (length - 1 - k);
        code++;
      }
      code <<= 1;
    }
    return codes;
  }

  finish(): Uint8Array {
    if (this.count > 0) this.out.byte(this.held & 255);
    this.held = this.count = 0;
    return this.out.bytes();
  }
}
