import type { BitCoder } from './bit-coder.ts';
import { Mixer } from './mixer.ts';

const CONTEXTS = 6;
const SIZE = 1 << 16;

/**
 * Codes the bytes of one plane (say, the exponents of floats) in place. Contexts are the bytes before and above (`columns`
 * earlier), and the byte of the plane coded before this one at the same place.
 */
export function codePlane(coder: BitCoder, plane: Uint8Array, columns: number, higher?: Uint8Array): void {
  const mixer = new Mixer(CONTEXTS, CONTEXTS * SIZE, 2, 1023, 0.0015);
  const { slots } = mixer;
  for (let i = 0; i < plane.length; i++) {
    const left = i > 0 ? plane[i - 1]! : 0;
    const left2 = i > 1 ? plane[i - 2]! : 0;
    const above = i >= columns ? plane[i - columns]! : 0;
    const aux = higher?.[i] ?? 0;
    const around = (left + left2 + 2 * above) >> 2;
    const byte = plane[i]!;
    let node = 1;
    for (let k = 7; k >= 0; k--) {
      slots[0] = node;
      slots[1] = SIZE + ((left << 8) | node);
      slots[2] = SIZE * 2 + ((above << 8) | node);
      slots[3] = SIZE * 3 + ((aux << 8) | node);
      slots[4] = SIZE * 4 + ((around << 8) | node);
      slots[5] =
        SIZE * 5 +
        (((Math.imul((left << 16) | (above << 8) | aux, 0x2c1b3c6d) >>> 16) ^ (node * 257)) % SIZE);
      node = (node << 1) | mixer.code(coder, (byte >> k) & 1, k > 3 ? 0 : 1);
    }
    plane[i] = node & 255;
  }
}
