import { setImmediate } from 'node:timers/promises';
import { throwIfAborted } from '../../errors.ts';
import { roundTo } from '../../model/small-floats.ts';
import { roundHalfEven, type ScaleType } from '../int8.ts';
import { scaleCount, scaleIndex, type GridLayout } from './layout.ts';

/** How finely weights are written. */
export interface GridOptions {
  /** 2 … 8. */
  readonly bits: number;
  /** Zero is the middle of the codes; else each scale has a zero point of its own. */
  readonly symmetric: boolean;
}

/** Weights as integers: value = scale · (code − zero point). */
export interface Grid extends GridLayout, GridOptions {
  readonly scales: Float32Array;
  /** Of the unsigned codes; null where it is 0. */
  readonly zeroPoints: Uint8Array | null;
}

/** Parts of the range that are tried: what lies beyond is cut off, so that the rest is finer. */
const PARTS = Array.from({ length: 26 }, (_, i) => 1 - 0.03 * i);

const SMALLEST_FLOAT32 = 2 ** -126;
const SMALLEST_FLOAT16 = 2 ** -24;

/** The codes of a grid: signed with one more below zero than above, or unsigned. */
export function codeRange({ bits, symmetric }: GridOptions): readonly [low: number, high: number] {
  const codes = 2 ** bits;
  return symmetric ? [-codes / 2, codes / 2 - 1] : [0, codes - 1];
}

/**
 * For each scale the one, of ranges more and more cut off, that leaves the least squared error; symmetric ones are then fitted to their
 * codes by least squares. (Rounding to nearest; the search is that of mean-square-error range setting, Nagel et al. 2021, §3.1.)
 * @returns undefined when a value is infinite or NaN
 */
export async function fitGrid(
  values: Float32Array,
  layout: GridLayout,
  options: GridOptions,
  type: ScaleType,
  signal?: AbortSignal,
): Promise<Grid | undefined> {
  const places = placesOf(values, layout);
  const { min, max, finite } = extremes(values, places, scaleCount(layout));
  if (!finite) return undefined;
  const count = min.length;
  const [low, high] = codeRange(options);
  const scales = new Float32Array(count).fill(1);
  const zeroPoints = options.symmetric ? null : new Uint8Array(count);
  const least = new Float64Array(count).fill(Infinity);
  // There is one more code below zero than above: turned round it serves blocks that reach further up, as ONNX Runtime's own quantizer has it.
  const turns = options.symmetric && layout.block > 0 ? [1, -1] : [1];
  for (const [part, turn] of PARTS.flatMap(part => turns.map(turn => [part, turn] as const))) {
    // A turn for cancels to be heard.
    await setImmediate();
    throwIfAborted(signal);
    const tried = new Float32Array(count);
    const zeros = new Float64Array(count);
    for (let g = 0; g < count; g++) {
      const reach = options.symmetric
        ? (part * Math.max(-min[g]!, max[g]!)) / high
        : (part * (max[g]! - min[g]!)) / (high - low);
      tried[g] = turn * usable(reach, type);
      if (!options.symmetric)
        zeros[g] = Math.max(low, Math.min(high, Math.round((-min[g]! * part) / tried[g]!)));
    }
    const own = errors(values, places, tried, zeros, options);
    const better = options.symmetric ? refit(values, places, own, tried, type, options) : own;
    for (let g = 0; g < count; g++) {
      if (better.error[g]! >= least[g]!) continue;
      least[g] = better.error[g]!;
      scales[g] = better.scales[g]!;
      if (zeroPoints) zeroPoints[g] = zeros[g]!;
    }
  }
  // Nothing else of what may have been given beside it.
  const { dims, axis, block } = layout;
  const { bits, symmetric } = options;
  return { dims, axis, block, bits, symmetric, scales, zeroPoints };
}

/** The code of each value. Unsigned ones as such, signed ones in two's complement when put into bytes. */
export function codesOf(values: Float32Array, grid: Grid): Int16Array {
  const index = scaleIndex(grid);
  const [low, high] = codeRange(grid);
  return Int16Array.from(values, (value, i) => {
    const at = index(i);
    return codeOf(value, grid.scales[at]!, grid.zeroPoints?.[at] ?? 0, low, high);
  });
}

/** What the values become. */
export function roundToGrid(values: Float32Array, grid: Grid): Float32Array {
  const index = scaleIndex(grid);
  return Float32Array.from(codesOf(values, grid), (code, i) => {
    const at = index(i);
    return (code - (grid.zeroPoints?.[at] ?? 0)) * grid.scales[at]!;
  });
}

function codeOf(value: number, scale: number, zero: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, roundHalfEven(value / scale) + zero));
}

function placesOf(values: Float32Array, layout: GridLayout): Uint32Array {
  const index = scaleIndex(layout);
  return Uint32Array.from(values, (_, i) => index(i));
}

/** The range of each scale's values, zero included. */
function extremes(values: Float32Array, places: Uint32Array, count: number) {
  const min = new Float32Array(count);
  const max = new Float32Array(count);
  let finite = true;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const g = places[i]!;
    if (value < min[g]!) min[g] = value;
    if (value > max[g]!) max[g] = value;
    finite &&= Math.abs(value) < Infinity;
  }
  return { min, max, finite };
}

/** A scale as it is stored; 1 for values that are nothing but rounding noise. */
function usable(scale: number, type: ScaleType): number {
  if (type === 'float16') {
    const rounded = roundTo('float16', scale);
    return scale === 0 ? 1 : Math.max(SMALLEST_FLOAT16, rounded);
  }
  return scale < SMALLEST_FLOAT32 ? 1 : Math.fround(scale);
}

interface Tried {
  readonly scales: Float32Array;
  /** Summed squares. */
  readonly error: Float64Array;
  readonly codeValue: Float64Array;
  readonly codeCode: Float64Array;
}

function errors(
  values: Float32Array,
  places: Uint32Array,
  scales: Float32Array,
  zeros: Float64Array,
  options: GridOptions,
): Tried {
  const [low, high] = codeRange(options);
  const error = new Float64Array(scales.length);
  const codeValue = new Float64Array(scales.length);
  const codeCode = new Float64Array(scales.length);
  for (let i = 0; i < values.length; i++) {
    const g = places[i]!;
    const value = values[i]!;
    const code = codeOf(value, scales[g]!, zeros[g]!, low, high) - zeros[g]!;
    const gap = value - code * scales[g]!;
    error[g] = error[g]! + gap * gap;
    codeValue[g] = codeValue[g]! + code * value;
    codeCode[g] = codeCode[g]! + code * code;
  }
  return { scales, error, codeValue, codeCode };
}

/** The scale that fits the codes best, where rounding anew with it is better still. */
function refit(
  values: Float32Array,
  places: Uint32Array,
  tried: Tried,
  before: Float32Array,
  type: ScaleType,
  options: GridOptions,
): Tried {
  const scales = before.map((scale, g) => {
    const best = tried.codeCode[g]! > 0 ? tried.codeValue[g]! / tried.codeCode[g]! : 0;
    return best * scale > 0 ? Math.sign(scale) * usable(Math.abs(best), type) : scale;
  });
  const again = errors(values, places, scales, new Float64Array(scales.length), options);
  const error = again.error.map((value, g) => Math.min(value, tried.error[g]!));
  return {
    ...again,
    error,
    scales: scales.map((scale, g) => (again.error[g]! <= tried.error[g]! ? scale : before[g]!)),
  };
}
