import { damaged } from './damage.ts';

/** Longest code, as in deflate. */
export const MAX_CODE_BITS = 15;

/** Reads bits, low ones first, as deflate has them. Beyond the end there are zeros. */
export class BitReader {
  private held = 0;
  private count = 0;
  at = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** The next `n` (≤ 16) bits as a number. */
  bits(n: number): number {
    this.fill();
    const value = this.held & ((1 << n) - 1);
    this.drop(n);
    return value;
  }

  symbol({ table, bits }: HuffmanTable): number {
    this.fill();
    const entry = table[this.held & ((1 << bits) - 1)]!;
    if (entry === 0) throw damaged('a code stands for nothing');
    this.drop(entry & 15);
    return entry >> 4;
  }

  /** Skips to the next whole byte, and gives back those that were read ahead. */
  align(): void {
    this.at -= this.count >> 3;
    this.held = this.count = 0;
  }

  /** Whether far more was asked for than there is: what is read then is made up. */
  get exhausted(): boolean {
    return this.at > this.bytes.length + 4;
  }

  private fill(): void {
    while (this.count < 16) {
      this.held |= (this.bytes[this.at++] ?? 0) << this.count;
      this.count += 8;
    }
  }

  private drop(n: number): void {
    this.held >>>= n;
    this.count -= n;
  }
}

/** Symbol × 16 + length of the code, by the next `bits` bits. */
export interface HuffmanTable {
  readonly table: Int32Array;
  readonly bits: number;
}

/** The canonical code with these lengths (0: symbol without a code). @throws EspalierError `CORRUPT` when there can be none */
export function huffmanTable(lengths: Uint8Array): HuffmanTable {
  let bits = 1;
  for (const length of lengths) if (length > bits) bits = length;
  if (bits > MAX_CODE_BITS) throw damaged('a code is too long');
  const table = new Int32Array(1 << bits);
  let code = 0;
  for (let length = 1; length <= bits; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      if (code >> length > 0) throw damaged('there are too many codes');
      let reversed = 0;
      for (let k = 0; k < length; k++) reversed |= ((code >> k) & 1) << (length - 1 - k);
      for (let at = reversed; at < table.length; at += 1 << length) table[at] = (symbol << 4) | length;
      code++;
    }
    code <<= 1;
  }
  return { table, bits };
}
