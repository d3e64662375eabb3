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

/** From so many elements on, a look at some of them tells whether they are too many different ones… */
const SAMPLED = 8192;
const SAMPLE = 1024;
/** …to be a codebook of at most 4096: of those, a sample has some 900 different ones. */
const SAMPLE_DISTINCT = 1000;

/** Nothing when there are more than `limit` (≤ 4096), or when the elements are no numbers of 1, 2, 4 or 8 bytes. */
export function distinctElements(bytes: Uint8Array, info: ElementInfo, limit: number): Distinct | undefined {
  const { width } = info;
  const words = wordsOf(bytes, width);
  if (words === undefined || limit < 1) return undefined;
  const [low, high] = words;
  const count = low.length;
  if (width > 1 && count >= SAMPLED) {
    const step = Math.floor(count / SAMPLE);
    const sample = new WordTable(SAMPLE);
    for (let i = 0; i < SAMPLE; i++) sample.find(low[i * step]!, high === undefined ? 0 : high[i * step]!);
    if (sample.size > SAMPLE_DISTINCT) return undefined;
  }
  const table = new WordTable(limit);
  const indices = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const found = table.find(low[i]!, high === undefined ? 0 : high[i]!);
    if (found < 0) return undefined;
    indices[i] = found;
  }
  return sorted(info, table, indices);
}

/** Different words in the order in which they were met. */
class WordTable {
  size = 0;
  readonly lows: Uint32Array;
  readonly highs: Uint32Array;
  private readonly slots: Int16Array;

  constructor(private readonly limit: number) {
    this.lows = new Uint32Array(limit);
    this.highs = new Uint32Array(limit);
    this.slots = new Int16Array(1 << Math.ceil(Math.log2(limit * 2 + 2))).fill(-1);
  }

  /** The number of a word; −1 when it is one too many. */
  find(low: number, high: number): number {
    const mask = this.slots.length - 1;
    let at = hash(low, high) & mask;
    let found = this.slots[at]!;
    while (found >= 0 && (this.lows[found] !== low || this.highs[found] !== high)) {
      at = (at + 1) & mask;
      found = this.slots[at]!;
    }
    if (found >= 0) return found;
    if (this.size === this.limit) return -1;
    this.lows[this.size] = low;
    this.highs[this.size] = high;
    this.slots[at] = this.size;
    return this.size++;
  }
}

type Words = Uint8Array | Uint16Array | Uint32Array;

function hash(low: number, high: number): number {
  const h = Math.imul(low ^ Math.imul(high, 0x2c1b3c6d), 0x9e3779b1);
  return h ^ (h >>> 15);
}

/** The elements as unsigned words; two to an element of 8 bytes. */
function wordsOf(bytes: Uint8Array, width: number): [low: Words, high?: Words] | undefined {
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

function sorted(info: ElementInfo, { size, lows, highs }: WordTable, indices: Uint16Array): Distinct {
  const keys = Float64Array.from({ length: size }, (_, i) => sortKey(info, lows[i]!, highs[i]!));
  const order = Uint16Array.from(keys.keys()).sort(
    (a, b) => keys[a]! - keys[b]! || highs[a]! - highs[b]! || lows[a]! - lows[b]!,
  );
  const rank = new Uint16Array(size);
  const values = new Uint8Array(size * info.width);
  for (const [to, from] of order.entries()) {
    rank[from] = to;
    for (let k = 0; k < info.width; k++) {
      values[to * info.width + k] = ((k < 4 ? lows[from]! : highs[from]!) >>> (8 * (k & 3))) & 255;
    }
  }
  const counts = new Float64Array(size);
  for (let i = 0; i < indices.length; i++) {
    const index = (indices[i] = rank[indices[i]!]!);
    counts[index]!++;
  }
  return { values, size, counts, indices };
}

/** A number that orders elements by value: floats by sign and magnitude, integers as what they are. */
function sortKey({ width, kind }: ElementInfo, low: number, high: number): number {
  const bits = width * 8;
  const value = width === 8 ? high * 2 ** 32 + low : low;
  const top = 2 ** (bits - 1);
  if (kind === 'float') return value >= top ? top - value - 0.5 : value;
  return kind === 'int' && value >= top ? value - 2 * top : value;
}
