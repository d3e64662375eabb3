import type { Random } from '../formats/random-model.ts';

/** A copy with its end cut off, bits flipped, or noise put somewhere. */
export function damage(whole: Uint8Array, random: Random): Uint8Array {
  const bytes = new Uint8Array(whole);
  const kind = random.below(3);
  if (kind === 0) return bytes.subarray(0, random.below(bytes.length));
  const changes = kind === 1 ? 1 + random.below(3) : 16;
  const start = random.below(bytes.length);
  for (let i = 0; i < changes; i++) {
    const at = kind === 1 ? random.below(bytes.length) : (start + i) % bytes.length;
    bytes[at] = kind === 1 ? bytes[at]! ^ (1 << random.below(8)) : random.below(256);
  }
  return bytes;
}
