import type { BitCoder } from './bit-coder.ts';
import { DICTIONARY } from './dictionary.ts';
import { Mixer } from './mixer.ts';

/**
 * Model of the bytes of a graph: names, numbers, small tensors. Mixes the contexts of the last 1–6 bytes, the word, bytes
 * further back (tensors have elements of 4 bytes), and the longest match. It has seen {@link DICTIONARY} before it starts.
 */

const CONTEXTS = 12;
const MATCH_SLOTS = 64;
const BUCKET = 16;
const SELECTORS = 9 * 3;
const MATCH_BITS = 16;
const SHORTEST_MATCH = 6;
/** A match of so many bytes is not given up for another. */
const LONG_MATCH = 16;
const MOST_MISSES = 8;
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
  private readonly bucketBits: number;
  private readonly hashes = new Int32Array(CONTEXTS);
  private readonly buckets = new Int32Array(CONTEXTS);
  private readonly lastSeen = new Int32Array(1 << MATCH_BITS).fill(-1);
  private at = 0;
  private match = -1;
  private matchLength = 0;
  private misses = 0;
  /** The last byte that a match foretold wrongly, and what came instead. */
  private substituted = 0;
  private word = 0;

  constructor(private readonly bytes: Uint8Array) {
    // A bucket for each half of a byte and each context, as far as memory should go.
    this.bucketBits = Math.min(17, Math.max(10, Math.ceil(Math.log2(bytes.length * 2))));
    const size = (CONTEXTS << this.bucketBits) * BUCKET;
    this.mixer = new Mixer(CONTEXTS + 1, size + MATCH_SLOTS, SELECTORS, 60, 0.012, 0.03);
  }

  code(coder: BitCoder, byte: number): number {
    const { mixer, buckets } = this;
    const expected = this.match < 0 ? 0 : this.bytes[this.match]! | 256;
    const matchSlots = mixer.guesses.length - MATCH_SLOTS;
    const lengthClass = Math.min(
      31,
      this.matchLength < 16 ? this.matchLength : 12 + 32 - Math.clz32(this.matchLength),
    );
    let node = 1;
    for (let k = 7; k >= 0; k--) {
      if ((k & 3) === 3) this.findBuckets(node);
      const inner = k > 3 ? node : (node & ((1 << (3 - k)) - 1)) | (1 << (3 - k));
      for (let i = 0; i < CONTEXTS; i++) mixer.slots[i] = buckets[i]! + inner;
      // The match counts as long as the bits of its byte come true.
      const alive = expected >> (k + 1) === node;
      mixer.slots[CONTEXTS] = matchSlots + (alive ? lengthClass * 2 + ((expected >> k) & 1) : 0);
      const selector = (alive ? Math.min(7, lengthClass >> 2) + 1 : 0) * 3 + (k === 7 ? 0 : k > 3 ? 1 : 2);
      node = (node << 1) | mixer.code(coder, (byte >> k) & 1, selector);
    }
    const coded = node & 255;
    this.bytes[this.at++] = coded;
    this.findMatch(coded);
    this.hash(coded);
    return coded;
  }

  /**
   * The bucket of each context for the half of a byte that comes: 15 guesses, and in place 0 a check that tells whose they
   * are. Of two places, the one that is its own; else the one less used is cleared.
   */
  private findBuckets(node: number): void {
    const { guesses, seen } = this.mixer;
    const shift = 32 - this.bucketBits;
    for (let i = 0; i < CONTEXTS; i++) {
      const hash = Math.imul(this.hashes[i]! + Math.imul(node, MULTIPLIERS[2]), MULTIPLIERS[0]);
      const check = (hash & 0xffff) | 1;
      const place = (i << this.bucketBits) + (hash >>> shift);
      let bucket = place * BUCKET;
      if (seen[bucket] !== check) {
        const other = (place ^ 1) * BUCKET;
        if (seen[other] === check || seen[other + 1]! < seen[bucket + 1]!) bucket = other;
        if (seen[bucket] !== check) {
          guesses.fill(0.5, bucket, bucket + BUCKET);
          seen.fill(0, bucket, bucket + BUCKET);
          seen[bucket] = check;
        }
      }
      this.buckets[i] = bucket;
    }
  }

  /**
   * Follows the match; past a byte that differs, too, for records repeat with a number changed. Looks for another when there
   * is none, or it failed lately.
   */
  private findMatch(coded: number): void {
    const { bytes, at } = this;
    if (this.match >= 0) {
      const expected = bytes[this.match++]!;
      if (expected === coded) {
        this.matchLength++;
      } else {
        this.matchLength = 0;
        this.substituted = (expected << 8) | coded;
        if (++this.misses > MOST_MISSES) this.match = -1;
      }
    }
    if (at < SHORTEST_MATCH) return;
    let h = 0;
    for (let i = 1; i <= SHORTEST_MATCH; i++) h = Math.imul(h + bytes[at - i]! + 1, MULTIPLIERS[1]);
    h >>>= 32 - MATCH_BITS;
    if (this.matchLength < LONG_MATCH) {
      const found = this.lastSeen[h]!;
      let length = 0;
      while (found > length && length < 32 && bytes[found - 1 - length] === bytes[at - 1 - length]) length++;
      if (length >= SHORTEST_MATCH && length > this.matchLength) {
        this.match = found;
        this.matchLength = length;
        this.misses = 0;
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
    const expected = this.match < 0 ? 0 : bytes[this.match]! | 256;
    const contexts = [
      0,
      b1,
      low,
      low | (b3 << 16),
      low | (b3 << 16) | (b4 << 24),
      Math.imul(low | (b3 << 16) | (b4 << 24), MULTIPLIERS[2]) + (back(5) | (back(6) << 8)),
      this.word ^ (letter ? 0 : b1),
      b2 | (b3 << 8),
      b4 | (back(8) << 8),
      b4 | (b1 << 8),
      expected | (this.substituted << 9),
      expected | (Math.min(this.matchLength, 63) << 9) | (b1 << 16),
    ];
    for (let i = 0; i < CONTEXTS; i++) {
      hashes[i] = Math.imul(contexts[i]! ^ (i << 28), MULTIPLIERS[3]) ^ (contexts[i]! >>> 15);
    }
  }
}
