import type { BitCoder } from './bit-coder.ts';
import { abs, clz32, int32s, max, min } from './math.ts';
import { makeMixer } from './mixer.ts';

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

const CONTEXTS = 11;
/** Decisions about magnitudes have nodes from here on; before are zero or not, and the sign. */
const MAGNITUDES = 2;

/** Codes `levels` in place, row by row: reads them when `coder` encodes, fills them (zeros before) when it decodes. */
export function codeLevels(coder: BitCoder, levels: Int32Array, shape: LevelShape): void {
  const { columns, kernel } = shape;
  const flags = { low: 0, high: 1, kernel: 1 };
  const rows = Math.ceil(levels.length / columns);
  const liveRows = int32s(rows);
  const liveColumns = int32s(columns);
  for (let r = 0, i = 0; r < rows; r++) {
    for (let c = 0; c < columns && i < levels.length; c++) {
      if (levels[i++]) liveRows[r] = liveColumns[c] = 1;
    }
  }
  codeMatrix(coder, liveRows, { ...flags, columns: rows });
  codeMatrix(coder, liveColumns, { ...flags, columns: kernel });
  codeMatrix(coder, levels, shape, liveRows, liveColumns);
}

function codeMatrix(
  coder: BitCoder,
  levels: Int32Array,
  { columns, kernel, low, high }: LevelShape,
  liveRows?: Int32Array,
  liveColumns?: Int32Array,
): void {
  const live: number[] = [];
  for (let c = 0; c < columns; c++) if (liveColumns?.[c] ?? 1) live.push(c);
  const contexts = int32s(CONTEXTS);
  const bits = min(17, max(8, 34 - clz32(levels.length)));
  const decide = makeMixer(coder, contexts, bits, 10, 510, 0.0015);
  /** This row and the two before it, with two zeros at each side. */
  let [now, up, up2] = [0, 0, 0].map(() => int32s(live.length + 4)) as [Int32Array, Int32Array, Int32Array];
  /** By column: how many numbers there were, and the last of them. */
  const filled = int32s(live.length);
  const last = int32s(live.length);
  let seen = 0;
  for (let start = 0, r = 0; start < levels.length; start += columns, r++) {
    if (!(liveRows?.[r] ?? 1)) continue;
    let inRow = 0;
    let lastInRow = 0;
    for (let i = 0; i < live.length; i++) {
      const at = start + live[i]!;
      const left = now[i + 1]!;
      const above = up[i + 2]!;
      const before = now[i + 2 - kernel]! | 0;
      const inColumn = density(filled[i]!, seen);
      const alongRow = density(inRow, i);
      const place = live[i]! % kernel;
      const near =
        +!left |
        (+!above << 1) |
        (+!now[i]! << 2) |
        (+!up[i + 1]! << 3) |
        (+!up[i + 3]! << 4) |
        (+!up2[i + 2]! << 5);
      const sum = 2 * abs(left) + 2 * abs(above) + abs(now[i]!) + abs(up2[i + 2]!) + abs(up[i + 3]!);
      contexts[1] = near;
      contexts[2] = (logClass(seen) << 8) | inColumn;
      contexts[3] = (logClass(i) << 8) | alongRow;
      contexts[4] = i;
      contexts[5] = (inColumn << 8) | alongRow;
      contexts[6] = (place << 8) | (near & 3) | (+!before << 2);
      contexts[7] = (logClass(sum) << 8) | inColumn;
      contexts[8] = (signedClass(left) << 8) | signedClass(above);
      contexts[9] = (signedClass(lastInRow) << 8) | (near & 3);
      contexts[10] = (signedClass(last[i]!) << 8) | signedClass(before);
      const ask = (node: number, bit: boolean, selector: number) => {
        contexts[0] = node;
        return decide(node, +bit, selector);
      };
      let level = levels[at]! | 0;
      if (ask(0, level !== 0, min(6, logClass(seen)))) {
        const negative = low && (high ? ask(1, level < 0, 7) : 1);
        const most = negative ? -low : high;
        const magnitude = abs(level);
        let node = MAGNITUDES + negative * 64;
        let more = 0;
        while (most >> (more + 1) > 0 && ask(node + more, magnitude >> (more + 1) > 0, 8)) more++;
        level = 1;
        node += more * 1024 + 128;
        while (more-- > 0) {
          // The exact prefix near the top; below, only the place.
          level =
            level * 2 + ask(node + (level < 256 ? level * 128 : more), ((magnitude >> more) & 1) > 0, 9);
        }
        if (negative) level = -level;
        lastInRow = last[i] = level;
        inRow++;
        filled[i]!++;
      } else {
        level = 0;
      }
      // The last row may be short: a level beyond its end is 0, and stays nowhere.
      levels[at] = now[i + 2] = level;
    }
    [now, up, up2] = [up2, now, up];
    seen++;
  }
}

/** Half octaves: exact up to 3, then two classes for each doubling. */
function logClass(x: number): number {
  const bits = 31 - clz32(x);
  return x < 2 ? x : bits * 2 + ((x >> (bits - 1)) & 1);
}

function signedClass(level: number): number {
  return logClass(abs(level)) * 2 + +(level < 0);
}

/** A class for the share of places that are filled. */
function density(filled: number, places: number): number {
  return logClass((((2 * filled + 1) * 512) / (places + 1)) | 0);
}
