import type { BitCoder } from './bit-coder.ts';
import { DICTIONARY } from './dictionary.ts';
import { Mixer } from './mixer.ts';

/**
 * Model of the bytes of a graph: names, numbers, small tensors. Mixes the contexts of the last 1–6 bytes, the word, bytes
 * further back (tensors have elements of 4 bytes), and the longest match. It has seen {@link DICTIONARY} before it starts.
 */

const CONTEXTS = 11;
const MATCH_SLOTS = 128;
const MATCH_BITS = 16;
const SHORTEST_MATCH = 5;
const MULTIPLIERS = [0x2f0b4c47, 0x1b873593, 0x7feb352d, 0x58f38ded] as const;

const TRAINING: BitCoder = { code: (_, bit) => bit };

/** Codes `bytes` in place: reads them when `coder` encodes, fills them when it decodes. At most 2²⁴ of them. */
export function codeText(coder: BitCoder, bytes: Uint8Array): void {
  const all = new Uint8Array(DICTIONARY.length + bytes.length);
  all.set(DICTIONARY);
  all.set(bytes, DICTIONARY.length);
  const model = new TextModel(all);
  for (let i = 0; i < all.length; i++) {
    all[i] = model.code(i < DICTIONARY.length ? TRAINING : coder, all[i]!);
  }
  bytes.set(all.subarray(DICTIONARY.length));
}

class TextModel {
  private readonly mixer: Mixer;
  private readonly shift: number;
  private readonly size: number;
  private readonly hashes = new Int32Array(CONTEXTS);
  private readonly lastSeen = new Int32Array(1 << MATCH_BITS).fill(-1);
  private at = 0;
  private match = -1;
  private matchLength = 0;
  private word = 0;

  constructor(private readonly bytes: Uint8Array) {
    // 16 … 20 bits: a slot for each bit coded, as far as memory should go.
    const bits = Math.min(20, Math.max(16, Math.ceil(Math.log2(bytes.length * 8))));
    this.size = 1 << bits;
    this.shift = 32 - bits;
    this.mixer = new Mixer(CONTEXTS + 1, this.size * CONTEXTS + MATCH_SLOTS, 4 * 3, 255, 0.02);
  }

  code(coder: BitCoder, byte: number): number {
    const { mixer, hashes, size, shift, matchLength } = this;
    const expected = this.match < 0 ? 0 : this.bytes[this.match]! | 256;
    const matchSlots = size * CONTEXTS;
    const lengthClass = matchLength === 0 ? 0 : matchLength < 12 ? 1 : matchLength < 24 ? 2 : 3;
    let node = 1;
    for (let k = 7; k >= 0; k--) {
      for (let i = 0; i < CONTEXTS; i++) {
        mixer.slots[i] = i * size + (Math.imul(hashes[i]! + node, MULTIPLIERS[0]) >>> shift);
      }
      // The match counts as long as the bits of its byte come true.
      const alive = expected >> (k + 1) === node;
      const guess = alive ? Math.min(matchLength, 31) * 2 + ((expected >> k) & 1) : 0;
      mixer.slots[CONTEXTS] = matchSlots + guess;
      const selector = (alive ? lengthClass : 0) * 3 + (k === 7 ? 0 : k > 3 ? 1 : 2);
      node = (node << 1) | mixer.code(coder, (byte >> k) & 1, selector);
    }
    const coded = node & 255;
    this.bytes[this.at++] = coded;
    this.findMatch(coded);
    this.hash(coded);
    return coded;
  }

  private findMatch(coded: number): void {
    const { bytes, at } = this;
    if (this.match >= 0 && bytes[this.match] === coded) {
      this.match++;
      this.matchLength++;
    } else {
      this.match = -1;
      this.matchLength = 0;
    }
    if (at < SHORTEST_MATCH) return;
    let h = 0;
    for (let i = 1; i <= SHORTEST_MATCH; i++) h = Math.imul(h + bytes[at - i]! + 1, MULTIPLIERS[1]);
    h >>>= 32 - MATCH_BITS;
    if (this.match < 0) {
      const found = this.lastSeen[h]!;
      let length = 0;
      while (found > length && length < 32 && bytes[found - 1 - length] === bytes[at - 1 - length]) length++;
      if (length >= SHORTEST_MATCH) {
        this.match = found;
        this.matchLength = length;
      }
    }
    this.lastSeen[h] = at;
  }

  private hash(coded: number): void {
    const { bytes, at, hashes } = this;
    const back = (n: number) => (at >= n ? bytes[at - n]! : 0);
    const b1 = back(1);
    const b2 = back(2);
    const b3 = back(3);
    const b4 = back(4);
    const letter = (coded | 32) >= 97 && (coded | 32) <= 122;
    this.word = letter ? Math.imul(this.word + coded, MULTIPLIERS[2]) : 0;
    const low = b1 | (b2 << 8);
    const contexts = [
      0,
      b1,
      low,
      low | (b3 << 16),
      low | (b3 << 16) | (b4 << 24),
      Math.imul(low | (b3 << 16) | (b4 << 24), MULTIPLIERS[1]) + back(5),
      Math.imul(low | (b3 << 16) | (b4 << 24), MULTIPLIERS[2]) + (back(5) | (back(6) << 8)),
      this.word ^ (letter ? 0 : b1),
      b2 | (b3 << 8),
      b4 | (back(8) << 8),
      b4 | (b1 << 8),
    ];
    for (let i = 0; i < CONTEXTS; i++) {
      hashes[i] = Math.imul(Math.imul(contexts[i]! + i, MULTIPLIERS[3]) ^ i, MULTIPLIERS[1]) << 8;
    }
  }
}
