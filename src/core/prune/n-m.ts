import { dataType } from '../model/dtypes.ts';
import type { Payload } from '../model/payload.ts';
import { DerivedPayload } from '../model/payload.ts';
import { keysOf, keyWidth, type Keys } from './magnitude-keys.ts';
import type { StoredWeights } from './radix-select.ts';

/** Keep the `keep` largest of every `group` consecutive weights along an axis. */
export interface NmPattern {
  readonly keep: number;
  readonly group: number;
}

/** `2:4` as numbers; undefined unless 1 ≤ N < M. */
export function parseNm(text: string): NmPattern | undefined {
  const [keep = 0, group = 0] = text.split(':').map(Number);
  return keep >= 1 && keep < group ? { keep, group } : undefined;
}

/**
 * Positions that go: in each group the smallest magnitudes, of equal ones the first. A last group that is not full
 * keeps as many as a full one, so that filling it up with zeros gives the pattern.
 * @returns one byte an element, 1 where the weight goes
 */
export function nmMask(
  keys: Keys,
  dims: readonly number[],
  axis: number,
  { keep, group }: NmPattern,
): Uint8Array {
  const length = dims[axis]!;
  const stride = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const outer = length === 0 || stride === 0 ? 0 : keys.high.length / (length * stride);
  const mask = new Uint8Array(keys.high.length);
  const members = new Int32Array(group);
  for (let o = 0; o < outer; o++) {
    for (let start = 0; start < length; start += group) {
      const size = Math.min(group, length - start);
      for (let inner = 0; inner < stride; inner++) {
        const base = (o * length + start) * stride + inner;
        for (let i = 0; i < size; i++) members[i] = base + i * stride;
        markSmallest(members.subarray(0, size), size - keep, keys, mask);
      }
    }
  }
  return mask;
}

/** Groups are small: taking the smallest again and again is the fastest way. */
function markSmallest(members: Int32Array, count: number, keys: Keys, mask: Uint8Array): void {
  for (let taken = 0; taken < count; taken++) {
    let smallest = -1;
    for (const member of members) {
      if (mask[member] === 0 && (smallest < 0 || isLess(keys, member, smallest))) smallest = member;
    }
    mask[smallest] = 1;
  }
}

function isLess({ high, low }: Keys, a: number, b: number): boolean {
  return high[a]! < high[b]! || (low !== undefined && high[a] === high[b] && low[a]! < low[b]!);
}

/** How many weights that are not zero yet the mask takes away. */
export function countTaken({ high, low }: Keys, mask: Uint8Array): number {
  let taken = 0;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 1 && (high[i] !== 0 || (low !== undefined && low[i] !== 0))) taken++;
  }
  return taken;
}

/** The tensor with N of every M weights left. Computed whenever it is read; holds the tensor in memory meanwhile. */
export function nmPayload(
  weights: StoredWeights,
  dims: readonly number[],
  axis: number,
  pattern: NmPattern,
): Payload {
  const { payload, dtype } = weights;
  const bytes = dataType(dtype).bits! / 8;
  return new DerivedPayload(payload.byteLength, async () => {
    const pruned = new Uint8Array(await payload.read());
    const mask = nmMask(keysOf(pruned, dtype, keyWidth(dtype)), dims, axis, pattern);
    for (let i = 0; i < mask.length; i++) if (mask[i] === 1) pruned.fill(0, i * bytes, (i + 1) * bytes);
    return pruned;
  });
}
