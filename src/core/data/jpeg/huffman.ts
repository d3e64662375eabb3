import { type BitReader, JpegError } from './bits.ts';

const LOOKUP_BITS = 9;

/** A table of Huffman codes as JPEG stores it: how many codes of each length, and their symbols. Source: ITU-T T.81, annexes C and F. */
export class HuffmanTable {
  /** By the next nine bits: length · 256 + symbol of short codes, 0 for longer ones. */
  private readonly lookup = new Uint16Array(1 << LOOKUP_BITS);
  /** By length: the largest code, −1 where there is none, and what leads from a code to its symbol. */
  private readonly largest = new Int32Array(17).fill(-1);
  private readonly shift = new Int32Array(17);

  /** @throws JpegError when the lengths contradict each other */
  constructor(
    counts: Uint8Array,
    private readonly symbols: Uint8Array,
  ) {
    let code = 0;
    let index = 0;
    for (let length = 1; length <= 16; length++) {
      const count = counts[length - 1]!;
      if (code + count > 1 << length) throw new JpegError('impossible Huffman table');
      this.shift[length] = index - code;
      if (count > 0) this.largest[length] = code + count - 1;
      if (length <= LOOKUP_BITS) this.addShort(code, index, count, length);
      code = (code + count) << 1;
      index += count;
    }
  }

  /** The next symbol. @throws JpegError when no code begins with the next bits */
  decode(bits: BitReader): number {
    const short = this.lookup[bits.peek(LOOKUP_BITS)]!;
    if (short !== 0) {
      bits.skip(short >> 8);
      return short & 0xff;
    }
    const window = bits.peek(16);
    for (let length = LOOKUP_BITS + 1; length <= 16; length++) {
      const code = window >> (16 - length);
      if (code <= this.largest[length]!) {
        bits.skip(length);
        return this.symbols[code + this.shift[length]!] ?? 0;
      }
    }
    throw new JpegError('unknown Huffman code');
  }

  private addShort(code: number, index: number, count: number, length: number): void {
    for (let i = 0; i < count; i++) {
      const first = (code + i) << (LOOKUP_BITS - length);
      this.lookup.fill(length * 256 + this.symbols[index + i]!, first, first + (1 << (LOOKUP_BITS - length)));
    }
  }
}
