import type { BitCoder } from './bit-coder.ts';
import { floor, int32s } from './math.ts';

/**
 * Codes `bytes` in place, as the other models do, by nothing but how often their bits were 0 or 1 so far after the higher bits of
 * the same byte. For independent symbols that are too few to list their frequencies, this is nearly the least there is: some
 * (symbols − 1) / 2 × log₂ length bits more than their entropy (Rissanen 1984).
 */
export function codeSymbols(coder: BitCoder, bytes: Uint8Array): void {
  const guesses = new Float32Array(256).fill(0.5);
  const seen = int32s(256);
  for (let i = 0; i < bytes.length; i++) {
    let node = 1;
    for (let k = 8; k-- > 0;) {
      const bit = coder(1 + floor(guesses[node]! * 65534), (bytes[i]! >> k) & 1);
      guesses[node]! += (bit - guesses[node]!) / (seen[node]!++ + 1.6);
      node = node * 2 + bit;
    }
    bytes[i] = node;
  }
}
