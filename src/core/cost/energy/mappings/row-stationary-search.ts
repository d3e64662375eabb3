import { inputExtent } from '../problem.ts';
import type { Accesses, ConvProblem } from '../types.ts';
import {
  cheapest,
  rowStationary,
  setsOnArray,
  type RowStationaryArray,
  type RowStationaryMapping,
  type WordPrices,
} from './row-stationary.ts';

const FILTERS = [1, 2, 4, 8, 12, 16, 18, 24];
const SETS = [1, 2, 3, 4, 6, 12];
const RESIDENT = [1, 2, 4, 8, 16, Infinity];

/**
 * The row-stationary mapping whose traffic costs least among a few thousand that fit the array. A problem whose rows are
 * too wide for the global buffer is cut into column strips, one too wide for a register file into narrower kernels.
 */
export function searchRowStationary(
  given: ConvProblem,
  array: RowStationaryArray,
  prices: WordPrices,
): Accesses {
  const problem = fitting(given, array);
  const mapping = cheapest(problem, legalMappings(problem, array), array, prices);
  return rowStationary(problem, mapping ?? { m: 1, n: 1, e: 1, p: 1, q: 1, r: 1, t: 1 }, array);
}

/** Every mapping of the coarse grid that fits register files, array and global buffer. */
export function* legalMappings(
  problem: ConvProblem,
  array: RowStationaryArray,
): Generator<RowStationaryMapping> {
  for (const { e, r, t } of arrangements(problem, array)) {
    for (const { p, q } of fillings(problem, array, r)) yield* residencies(problem, array, { e, p, q, r, t });
  }
}

/** Output rows of a set, and sets across channels and filters, that the array has room for. */
function* arrangements({ kernel, output }: ConvProblem, array: RowStationaryArray) {
  const setRows = Math.ceil(kernel[0] / Math.ceil(kernel[0] / array.rows));
  for (const e of parts(output[0])) {
    const sets = setsOnArray(setRows, e, array);
    for (const r of SETS) {
      for (const t of SETS) if (r * t <= sets) yield { e, r, t };
    }
  }
}

/** Filters and channels of one element that its register files hold. */
function* fillings({ filters, groups, channels, kernel }: ConvProblem, array: RowStationaryArray, r: number) {
  const maxChannels = Math.max(1, Math.floor(array.ifmapWords / kernel[1]));
  const maxFilters = Math.min(filters / groups, array.psumWords);
  for (let q = 1; q <= Math.min(channels, maxChannels) && (r === 1 || q * r <= channels); q++) {
    for (const p of FILTERS) {
      if (p <= maxFilters && p * q * kernel[1] <= array.filterWords) yield { p, q };
    }
  }
}

/** Pictures and filters that the global buffer holds. */
function* residencies(
  problem: ConvProblem,
  { glbWords, wordsPerSum }: RowStationaryArray,
  set: Omit<RowStationaryMapping, 'm' | 'n'>,
): Generator<RowStationaryMapping> {
  const { batch, groups, filters, stride, span, output } = problem;
  const inputRows = (set.e - 1) * stride[0] + span[0];
  const eachInput = set.q * set.r * inputRows * inputExtent(problem, 1);
  for (const n of divisors(batch)) {
    if (n * eachInput > glbWords) break;
    for (const m of residents(set.p * set.t, filters / groups)) {
      if (n * (eachInput + m * set.e * output[1] * wordsPerSum) > glbWords) break;
      yield { m, n, ...set };
    }
  }
}

/** ⌈size / k⌉ for every k, each once, the largest first. */
function parts(size: number): number[] {
  const found = new Set<number>();
  for (let k = 1; k <= size;) {
    const part = Math.ceil(size / k);
    found.add(part);
    // The first k that gives a smaller part.
    k = part === 1 ? size + 1 : Math.ceil(size / (part - 1));
  }
  return [...found];
}

function divisors(size: number): number[] {
  return Array.from({ length: size }, (_, i) => i + 1).filter(n => size % n === 0);
}

/** Filters resident in the buffer: multiples of what a pass computes, no more than there are. */
function residents(pass: number, filters: number): Iterable<number> {
  return new Set(RESIDENT.map(times => Math.min(filters, pass * times)));
}

/** The problem in pieces that fit at least one mapping: strips of columns count as pictures, pieces of kernels as channels. */
function fitting(problem: ConvProblem, array: RowStationaryArray): ConvProblem {
  const { kernel, span, stride, output } = problem;
  let fitted = problem;
  if (kernel[1] > array.ifmapWords) {
    const pieces = Math.ceil(kernel[1] / array.ifmapWords);
    const width = Math.ceil(kernel[1] / pieces);
    fitted = { ...fitted, channels: problem.channels * pieces, kernel: [kernel[0], width] };
  }
  const { glbWords, wordsPerSum } = array;
  const strip = Math.floor((glbWords / 2 - span[0] * span[1]) / (span[0] * stride[1] + wordsPerSum));
  if (output[1] > Math.max(1, strip)) {
    const strips = Math.ceil(output[1] / Math.max(1, strip));
    const width = Math.ceil(output[1] / strips);
    fitted = { ...fitted, batch: problem.batch * strips, output: [output[0], width] };
  }
  return fitted;
}
