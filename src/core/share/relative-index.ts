/**
 * The sparse index of Deep Compression (Han et al. 2015, section 2): positions of the values other than zero, in scan order,
 * as differences in a fixed number of bits; where a difference is too large, filler entries with the largest
 * difference and no value come between. A stored number g stands for a step of g + 1, as in the files its authors released.
 */
export interface RelativeIndex {
  /** Stored numbers, 0 … 2^bits − 1, fillers included. */
  readonly gaps: Uint16Array;
  /** By entry: index of the element, or −1 for a filler. */
  readonly positions: Int32Array;
  readonly fillers: number;
}

/** @param positions ascending; @param bits 1 … 12 */
export function relativeIndex(positions: ArrayLike<number>, bits: number): RelativeIndex {
  const fillers = fillerCount(positions, bits);
  const entries = positions.length + fillers;
  const largest = 2 ** bits;
  const gaps = new Uint16Array(entries);
  const places = new Int32Array(entries);
  let at = -1;
  let entry = 0;
  for (const position of Array.from(positions)) {
    for (; position - at > largest; at += largest) {
      gaps[entry] = largest - 1;
      places[entry++] = -1;
    }
    gaps[entry] = position - at - 1;
    places[entry++] = position;
    at = position;
  }
  return { gaps, positions: places, fillers };
}

/** How many fillers an index of this width needs. */
export function fillerCount(positions: ArrayLike<number>, bits: number): number {
  const largest = 2 ** bits;
  let fillers = 0;
  let at = -1;
  for (const position of Array.from(positions)) {
    fillers += Math.ceil((position - at) / largest) - 1;
    at = position;
  }
  return fillers;
}

/** The width (1 … 12) with the fewest bits in all, when each entry also has a value of `valueBits`. */
export function bestIndexBits(positions: ArrayLike<number>, valueBits: number): number {
  let best = 1;
  let least = Infinity;
  for (let bits = 1; bits <= 12; bits++) {
    const total = (positions.length + fillerCount(positions, bits)) * (bits + valueBits);
    if (total < least) [best, least] = [bits, total];
  }
  return best;
}
