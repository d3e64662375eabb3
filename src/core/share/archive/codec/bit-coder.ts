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
  let low = 0;
  let high = 0xffffffff;
  let value = 0;
  let at = 0;
  const shift = () => (value = ((value << 8) | bytes[at++]!) >>> 0);
  while (at < 4) shift();
  return p16 => {
    const middle = low + floor(((high - low) * p16) / 65536);
    const bit = +(value <= middle);
    if (bit) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
      shift();
    }
    return bit;
  };
}
