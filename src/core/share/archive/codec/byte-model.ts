import type { BitCoder } from './bit-coder.ts';
import { clz32, imul, int32s, max, min, uint8s } from './math.ts';
import { makeMixer } from './mixer.ts';

/** What is known of bytes from where they come from. */
export interface ByteContext {
  /** How many places before there are bytes like these: numbers of a row. */
  readonly columns: number;
  /** The bytes of the plane coded before: the higher ones of the same elements. */
  readonly higher?: Uint8Array | undefined;
  /** What the model has seen before it starts. */
  readonly before?: Uint8Array;
}

const CONTEXTS = 13;
const MATCH_BITS = 16;
const SHORTEST_MATCH = 6;
/** A match of so many bytes is not given up for another. */
const LONG_MATCH = 16;
const MOST_MISSES = 8;

/**
 * Codes `bytes` in place: reads them when `coder` encodes, fills them when it decodes. Mixes the contexts of the last 1–6
 * bytes, the word, bytes a row before, the plane before, and the longest match.
 */
export function codeBytes(
  coder: BitCoder,
  bytes: Uint8Array,
  { columns, higher, before = new Uint8Array() }: ByteContext,
): void {
  const given = before.length;
  const all = uint8s(given + bytes.length);
  all.set(before);
  all.set(bytes, given);
  const contexts = int32s(CONTEXTS);
  const tableBits = min(18, max(10, 36 - clz32(all.length)));
  let i = 0;
  // What was seen before is not coded: it only teaches.
  const decide = makeMixer((p, bit) => (i < given ? bit : coder(p, bit)), contexts, tableBits, 27, 60, 0.004);
  const lastSeen = int32s(1 << MATCH_BITS);
  let match = 0;
  let length = 0;
  let misses = 0;
  /** The last byte that a match foretold wrongly, and what came instead. */
  let substituted = 0;
  let word = 0;
  for (; i < all.length; i++) {
    const back = (n: number) => all[i - n]! | 0;
    const b1 = back(1);
    const order2 = b1 | (back(2) << 8);
    const order4 = order2 | (back(3) << 16) | (back(4) << 24);
    const expected = match && all[match]! | 256;
    const known = higher ? higher[i]! : expected;
    const lengthClass = min(31, length);
    const row = back(columns);
    contexts.set(
      [
        0,
        b1,
        order2,
        order4 & 0xffffff,
        order4,
        imul(order4, 0x7feb352d) + (back(5) | (back(6) << 8)),
        word,
        order4 >> 8,
        row | (back(2 * columns) << 8),
        row | (b1 << 8),
        known | (substituted << 9),
        known | (lengthClass << 9) | (b1 << 16),
      ],
      1,
    );
    let node = 1;
    for (let k = 8; k-- > 0;) {
      // The match counts as long as the bits of its byte come true.
      const alive = expected >> (k + 1) === node;
      contexts[0] = alive ? 2 + lengthClass * 2 + ((expected >> k) & 1) : 0;
      const selector = (alive ? 1 + (lengthClass >> 2) : 0) * 3 + (k > 6 ? 0 : k > 3 ? 1 : 2);
      node = node * 2 + decide(node, (all[i]! >> k) & 1, selector);
    }
    const byte = (all[i] = node & 255);
    word = (byte | 32) > 96 && (byte | 32) < 123 ? imul(word + byte, 0x7feb352d) : byte;
    // A match is followed past a byte that differs, too, for records repeat with a number changed.
    if (match && all[match++] === byte) {
      length++;
    } else if (match) {
      length = 0;
      substituted = (all[match - 1]! << 8) | byte;
      if (++misses > MOST_MISSES) match = 0;
    }
    let hash = 0;
    for (let n = 0; n < SHORTEST_MATCH; n++) hash = imul(hash + back(n) + 1, 0x1b873593);
    hash >>>= 32 - MATCH_BITS;
    if (length < LONG_MATCH) {
      const found = lastSeen[hash]!;
      let common = 0;
      while (found > common && common < 32 && all[found - 1 - common] === back(common)) common++;
      if (common >= SHORTEST_MATCH && common > length) {
        match = found;
        length = common;
        misses = 0;
      }
    }
    lastSeen[hash] = i + 1;
  }
  bytes.set(all.subarray(given));
}
