/**
 * Codes one binary decision after another. An encoder writes `bit` and returns it; a decoder ignores it and returns
 * what was written. So each model is written once, for both directions.
 */
export interface BitCoder {
  /** @param p16 probability of a 1, in 65,536ths, 1 … 65,535 */
  code(p16: number, bit: number): number;
}

/**
 * Binary arithmetic decoder with two 32-bit bounds and no carry, after Mahoney's paq (the bytes that both bounds share
 * are shifted out). Beyond its end the input is taken to be zeros.
 */
export class BitDecoder implements BitCoder {
  private low = 0;
  private high = 0xffffffff;
  private value = 0;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    for (let i = 0; i < 4; i++) this.shift();
  }

  private shift(): void {
    this.value = ((this.value << 8) | (this.bytes[this.at++] ?? 0)) >>> 0;
  }

  code(p16: number): number {
    const middle = this.low + Math.floor(((this.high - this.low) * p16) / 65536);
    const bit = this.value <= middle ? 1 : 0;
    if (bit) this.high = middle;
    else this.low = middle + 1;
    while (((this.low ^ this.high) & 0xff000000) === 0) {
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
      this.shift();
    }
    return bit;
  }
}
