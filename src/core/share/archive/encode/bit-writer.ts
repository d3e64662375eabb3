import { ByteWriter } from './byte-writer.ts';

/** Writes bits, high ones of a byte first. */
export class BitWriter {
  private readonly out = new ByteWriter();
  private held = 0;
  private count = 0;

  /** @param length ≤ 16 */
  write(bits: number, length: number): void {
    this.held = (this.held << length) | bits;
    this.count += length;
    while (this.count >= 8) {
      this.count -= 8;
      this.out.byte((this.held >>> this.count) & 255);
    }
    this.held &= (1 << this.count) - 1;
  }

  finish(): Uint8Array {
    if (this.count > 0) this.write(0, 8 - this.count);
    return this.out.bytes();
  }
}

/** The canonical codes with these lengths: shorter ones first, then in the order of symbols. */
export function canonicalCodes(lengths: Uint8Array): Uint32Array {
  const codes = new Uint32Array(lengths.length);
  let code = 0;
  for (let length = 1; length < 32; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] === length) codes[symbol] = code++;
    }
    code *= 2;
  }
  return codes;
}
