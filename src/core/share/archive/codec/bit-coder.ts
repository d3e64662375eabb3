import { floor } from './math.ts';

/**
 * Codes one binary decision after another. An encoder writes `bit` and returns it; a decoder ignores it and returns
 * what was written. So each model is written once, for both directions. `p16` is the probability of a 1, in
 * 65,536ths, 1 … 65,535.
 */
export type BitCoder = (p16: number, bit: number) => number;

/**
 * Binary arithmetic decoder with two 32-bit bounds and no carry, after Mahoney's paq (the bytes that both bounds share
 * are shifted out). Beyond its end the input is taken to be zeros.
 */
export function bitDecoder(bytes: Uint8Array): BitCoder {
  // Low, high, value: in an array of their own they stay plain numbers of 32 bits.
  const state = Uint32Array.of(0, -1, 0);
  let at = 0;
  const shift = () => (state[2] = (state[2]! << 8) | bytes[at++]!);
  while (at < 4) shift();
  return p16 => {
    const low = state[0]!;
    const middle = low + floor(((state[1]! - low) * p16) / 65536);
    const bit = +(state[2]! <= middle);
    state[bit] = bit ? middle : middle + 1;
    while ((state[0]! ^ state[1]!) >>> 24 === 0) {
      state[0]! <<= 8;
      state[1] = (state[1]! << 8) | 255;
      shift();
    }
    return bit;
  };
}
