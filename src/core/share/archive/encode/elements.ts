/** What is known of the elements in a range of bytes. */
export interface ElementInfo {
  /** Bytes of an element: 1, 2, 4 or 8. */
  readonly width: number;
  /** Less than 8 when several elements are in a byte. */
  readonly bits: number;
  readonly kind: 'float' | 'int' | 'uint' | 'bytes';
  /** Exponents that straddle two bytes come together when the element is rotated left by a bit: float32, bfloat16, float64. */
  readonly rotate: boolean;
  /** Elements of a row. */
  readonly columns: number;
  /** Columns that belong together. */
  readonly kernel: number;
}

export const PLAIN_BYTES: ElementInfo = {
  width: 1,
  bits: 8,
  kind: 'bytes',
  rotate: false,
  columns: 1,
  kernel: 1,
};

/** The different elements of a range, in order of their value. */
export interface Distinct {
  /** The elements, one after the other. */
  readonly values: Uint8Array;
  readonly size: number;
  readonly counts: Float64Array;
  /** For each element of the range, which it is. */
  readonly indices: Uint16Array;
}

/** Nothing when there are more than `limit` (≤ 65,536), or when the elements are no numbers of 1, 2, 4 or 8 bytes. */
export function distinctElements(bytes: Uint8Array, info: ElementInfo, limit: number): Distinct | undefined {
  const { width } = info;
  const words = wordsOf(bytes, width);
  if (words === undefined) return undefined;
  const [low, high] = words;
  const slots = 1 << Math.ceil(Math.log2(limit * 2 + 2));
  const table = new Int32Array(slots).fill(-1);
  const lows: number[] = [];
  const highs: number[] = [];
  const counts: number[] = [];
  const indices = new Uint16Array(low.length);
  for (let i = 0; i < low.length; i++) {
    const l = low[i]!;
    const h = high?.[i] ?? 0;
    let at = hash(l, h) & (slots - 1);
    let found = table[at]!;
    while (found >= 0 && (lows[found] !== l || highs[found] !== h)) {
      at = (at + 1) & (slots - 1);
      found = table[at]!;
    }
    if (found < 0) {
      if (lows.length === limit) return undefined;
      found = table[at] = lows.push(l) - 1;
      highs.push(h);
      counts.push(0);
    }
    indices[i] = found;
    counts[found]!++;
  }
  return sorted(info, lows, highs, counts, indices);
}

function hash(low: number, high: number): number {
  const h = Math.imul(low ^ Math.imul(high, 0x2c1b3c6d), 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** The elements as unsigned words; two to an element of 8 bytes. */
function wordsOf(bytes: Uint8Array, width: number): [low: ArrayLike<number>, high?: Uint32Array] | undefined {
  const count = bytes.length / width;
  if (!Number.isInteger(count)) return undefined;
  if (width === 1) return [bytes];
  const aligned = bytes.byteOffset % width === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  if (width === 2) return [new Uint16Array(buffer, byteOffset, count)];
  if (width === 4) return [new Uint32Array(buffer, byteOffset, count)];
  if (width !== 8) return undefined;
  const both = new Uint32Array(buffer, byteOffset, count * 2);
  const low = new Uint32Array(count);
  const high = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    low[i] = both[2 * i]!;
    high[i] = both[2 * i + 1]!;
  }
  return [low, high];
}

function sorted(
  info: ElementInfo,
  lows: readonly number[],
  highs: readonly number[],
  counts: readonly number[],
  indices: Uint16Array,
): Distinct {
  const keys = lows.map((low, i) => sortKey(info, low, highs[i]!));
  const order = keys
    .map((_, i) => i)
    .sort((a, b) => keys[a]! - keys[b]! || highs[a]! - highs[b]! || lows[a]! - lows[b]!);
  const rank = new Uint16Array(order.length);
  const values = new Uint8Array(order.length * info.width);
  for (const [to, from] of order.entries()) {
    rank[from] = to;
    for (let k = 0; k < info.width; k++) {
      values[to * info.width + k] = ((k < 4 ? lows[from]! : highs[from]!) >>> (8 * (k & 3))) & 255;
    }
  }
  for (let i = 0; i < indices.length; i++) indices[i] = rank[indices[i]!]!;
  return { values, size: order.length, counts: Float64Array.from(order, from => counts[from]!), indices };
}

/** A number that orders elements by value: floats by sign and magnitude, integers as what they are. */
function sortKey({ width, kind }: ElementInfo, low: number, high: number): number {
  const bits = width * 8;
  const value = width === 8 ? high * 2 ** 32 + low : low;
  const top = 2 ** (bits - 1);
  if (kind === 'float') return value >= top ? top - value - 0.5 : value;
  return kind === 'int' && value >= top ? value - 2 * top : value;
}
