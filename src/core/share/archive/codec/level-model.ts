import type { BitCoder } from './bit-coder.ts';
import { Mixer } from './mixer.ts';

/**
 * Model of a matrix of small signed numbers, most often zero: quantized weights, indices of a codebook, masks. In the
 * spirit of DeepCABAC (Wiedemann et al. 2019): rows and columns without any number come first; then, for each number of
 * the rest, whether it is zero, its sign, and its magnitude as the number of its bits and the bits themselves. What
 * DeepCABAC does with one context a decision is done with several here, mixed.
 */
export interface LevelShape {
  /** Numbers in a row; the last row may be shorter. */
  readonly columns: number;
  /** Columns that belong together: the area of a convolution's kernel. */
  readonly kernel: number;
  /** No number is below `low` (≤ 0) or above `high` (≥ 0). */
  readonly low: number;
  readonly high: number;
}

const FLAG_CONTEXTS = 3;
const ZERO_CONTEXTS = 8;
const VALUE_CONTEXTS = 7;
/** Nodes of the tree of decisions about a value: exact up to 8 bits below the leading one. */
const NODES = 1024;
const COLUMN_SLOTS = 1 << 12;
const VALUE_SLOTS = 1 << 17;

/** Codes `levels` in place, row by row: reads them when `coder` encodes, fills them (zeros before) when it decodes. */
export function codeLevels(coder: BitCoder, levels: Int32Array, shape: LevelShape): void {
  const columns = Math.min(shape.columns, Math.max(1, levels.length));
  const rows = Math.ceil(levels.length / columns);
  const [liveRows, liveColumns] = liveness(levels, rows, columns);
  codeFlags(coder, liveRows, 1);
  codeFlags(coder, liveColumns, shape.kernel);
  const live: number[] = [];
  for (let c = 0; c < columns; c++) if (liveColumns[c]) live.push(c);
  const matrix = new Matrix(coder, shape, Int32Array.from(live));
  for (let r = 0; r < rows; r++) {
    if (liveRows[r]) matrix.row(levels.subarray(r * columns, (r + 1) * columns));
  }
}

function liveness(levels: Int32Array, rows: number, columns: number): [Uint8Array, Uint8Array] {
  const liveRows = new Uint8Array(rows);
  const liveColumns = new Uint8Array(columns);
  for (let i = 0, r = 0; r < rows; r++) {
    for (let c = 0; c < columns && i < levels.length; c++, i++) {
      if (levels[i] !== 0) liveRows[r] = liveColumns[c] = 1;
    }
  }
  return [liveRows, liveColumns];
}

/** `period`: what happened so many places before tells something, too. */
function codeFlags(coder: BitCoder, flags: Uint8Array, period: number): void {
  const mixer = new Mixer(FLAG_CONTEXTS, FLAG_CONTEXTS * 64, 1, 255, 0.02);
  let recent = 0;
  for (let i = 0; i < flags.length; i++) {
    mixer.slots[0] = recent & 3;
    mixer.slots[1] = 64 + bitCount(recent & 255);
    mixer.slots[2] = 128 + (i % period === 0 ? 0 : 1) * 4 + (recent & 1) * 2 + (flags[i - period] ?? 0);
    flags[i] = mixer.code(coder, flags[i]!, 0);
    recent = (recent << 1) | flags[i]!;
  }
}

class Matrix {
  private readonly zero = new Mixer(ZERO_CONTEXTS, ZERO_CONTEXTS * COLUMN_SLOTS, 6, 1023, 0.0015);
  private readonly value = new Mixer(VALUE_CONTEXTS, VALUE_CONTEXTS * VALUE_SLOTS, 3, 1023, 0.0015);
  /** The last two rows, with two zeros at each side. */
  private up: Int32Array;
  private up2: Int32Array;
  private now: Int32Array;
  /** By column: how many numbers there were, and the last of them. */
  private readonly filled: Int32Array;
  private readonly last: Int32Array;
  private rows = 0;

  constructor(
    private readonly coder: BitCoder,
    private readonly shape: LevelShape,
    private readonly columns: Int32Array,
  ) {
    const make = () => new Int32Array(columns.length + 4);
    this.up = make();
    this.up2 = make();
    this.now = make();
    this.filled = make();
    this.last = make();
  }

  row(levels: Int32Array): void {
    const { columns, now, up, filled, last } = this;
    const seenRows = seenClass(this.rows);
    let inRow = 0;
    let lastInRow = 0;
    let recent = 0;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      // The last row may be short.
      if (column >= levels.length) break;
      const j = i + 2;
      const columnDensity = density(filled[i]!, this.rows);
      const rowDensity = density(inRow, i);
      const beforeKernel = columns[i - this.shape.kernel] === undefined ? 0 : now[j - this.shape.kernel]!;
      const near =
        bit(now[j - 1]!) |
        (bit(now[j - 2]!) << 1) |
        (bit(up[j]!) << 2) |
        (bit(up[j - 1]!) << 3) |
        (bit(up[j + 1]!) << 4) |
        (bit(this.up2[j]!) << 5);
      const sum =
        2 * Math.abs(now[j - 1]!) +
        2 * Math.abs(up[j]!) +
        Math.abs(now[j - 2]!) +
        Math.abs(this.up2[j]!) +
        Math.abs(up[j + 1]!);
      const kernelPlace = Math.min(column % this.shape.kernel, 63);
      const s = this.zero.slots;
      s[0] = near;
      s[1] = COLUMN_SLOTS + seenRows * 16 + columnDensity;
      s[2] = COLUMN_SLOTS * 2 + seenClass(i) * 16 + rowDensity;
      s[3] = COLUMN_SLOTS * 3 + (i & (COLUMN_SLOTS - 1));
      s[4] = COLUMN_SLOTS * 4 + (columnDensity * 16 + rowDensity) * 2 + (near & 1);
      s[5] = COLUMN_SLOTS * 5 + kernelPlace * 8 + (near & 5) + bit(beforeKernel) * 2;
      s[6] = COLUMN_SLOTS * 6 + magnitudeClass(sum) * 16 + columnDensity;
      s[7] =
        COLUMN_SLOTS * 7 + bitCount(recent & 255) * 32 + ((near >> 2) & 7) * 4 + Math.min(3, rowDensity >> 2);
      const nonZero = this.zero.code(this.coder, levels[column] === 0 ? 0 : 1, Math.min(5, seenRows));
      recent = (recent << 1) | nonZero;
      let level = 0;
      if (nonZero) {
        level = this.number(levels[column]!, i, lastInRow, now[j - 1]!, up[j]!, beforeKernel, kernelPlace);
        lastInRow = last[i] = level;
        inRow++;
        filled[i] = filled[i]! + 1;
      }
      levels[column] = now[j] = level;
    }
    this.now = this.up2;
    this.up2 = this.up;
    this.up = now;
    this.rows++;
  }

  /** Sign and magnitude of a number other than zero. */
  private number(
    level: number,
    i: number,
    lastInRow: number,
    left: number,
    above: number,
    beforeKernel: number,
    kernelPlace: number,
  ): number {
    const { low, high } = this.shape;
    const lastInColumn = this.last[i]!;
    const c1 = valueClass(lastInRow);
    const c2 = valueClass(lastInColumn) + 32;
    const c3 = 64 + valueClass(left) * 32 + valueClass(above);
    const c4 = 2048 + i;
    const c5 = 1100 + valueClass(beforeKernel);
    const c6 = 1200 + kernelPlace;
    const decide = (node: number, bit: number, selector: number): number => {
      const s = this.value.slots;
      s[0] = node;
      s[1] = slot(1, c1, node);
      s[2] = slot(2, c2, node);
      s[3] = slot(3, c3, node);
      s[4] = slot(4, c4, node);
      s[5] = slot(5, c5, node);
      s[6] = slot(6, c6, node);
      return this.value.code(this.coder, bit, selector);
    };
    const negative = low === 0 ? 0 : high === 0 ? 1 : decide(0, level < 0 ? 1 : 0, 0);
    const most = negative ? -low : high;
    const magnitude = Math.abs(level);
    // Unary number of bits, as far as it is not known.
    const signBase = negative << 5;
    let bits = 0;
    while (most >> (bits + 1) > 0 && decide(1 + bits + signBase, magnitude >> (bits + 1) > 0 ? 1 : 0, 1))
      bits++;
    let value = 1;
    for (let k = bits - 1; k >= 0; k--) {
      // The exact prefix near the top; below, only the place.
      const node = value < 256 ? 64 + value + negative * 512 : 512 + k;
      const coded =
        ((value << 1) | 1) << k > most
          ? 0
          : decide((node & (NODES - 1)) + bits * NODES, (magnitude >> k) & 1, 2);
      value = (value << 1) | coded;
    }
    return negative ? -value : value;
  }
}

function slot(table: number, context: number, node: number): number {
  const hash = Math.imul(Math.imul(context, 0x2c1b3c6d) ^ node, 0x297a2d39);
  return table * VALUE_SLOTS + ((hash ^ (hash >>> 15)) & (VALUE_SLOTS - 1));
}

function bit(value: number): number {
  return value === 0 ? 0 : 1;
}

function bitCount(byte: number): number {
  let count = 0;
  for (let b = byte; b > 0; b &= b - 1) count++;
  return count;
}

/** 0 … 15 by the share of places that are filled: finer near 0 and 1. */
function density(filled: number, places: number): number {
  if (places === 0) return 15;
  const share = (filled + 0.4) / (places + 0.8);
  return share < 0.01
    ? 0
    : share < 0.02
      ? 1
      : share < 0.04
        ? 2
        : share < 0.07
          ? 3
          : Math.min(14, 4 + Math.floor(share * 11));
}

/** 0 … 9, the number of bits. */
function seenClass(count: number): number {
  return Math.min(9, 32 - Math.clz32(count));
}

/** 0 … 24 for sums of magnitudes. */
function magnitudeClass(sum: number): number {
  if (sum < 6) return sum;
  const bits = 31 - Math.clz32(sum);
  return Math.min(24, bits * 2 + ((sum >> (bits - 1)) & 1) + 2);
}

/** 0 … 31, the sign and the magnitude: exact when small. */
function valueClass(level: number): number {
  const m = Math.abs(level);
  const c = m < 6 ? m : Math.min(15, 4 + (32 - Math.clz32(m)) - 1);
  return level < 0 ? 16 + c : c;
}
