import type { Range } from './calibrate/index.ts';

export type IntegerType = 'uint8' | 'int8';

/** How real numbers are written as integers: real = scale · (code − zeroPoint). */
export interface QuantParams {
  /** A float32. */
  readonly scale: number;
  readonly zeroPoint: number;
  readonly type: IntegerType;
}

/** Below this a scale would be subnormal: such values are nothing but rounding noise. */
const SMALLEST = 2 ** -126;

/** Codes of the type; the symmetric signed ones leave out the lowest, so that both signs reach as far. */
export function codesOf(type: IntegerType, symmetric: boolean): readonly [low: number, high: number] {
  if (type === 'uint8') return [0, 255];
  return symmetric ? [-127, 127] : [-128, 127];
}

/**
 * Scale and zero point of a range that holds zero. Zero is a code of its own, exactly. With a ceiling the largest code stands for no
 * more than that, so that a clip at it changes nothing.
 */
export function paramsOf(range: Range, type: IntegerType, symmetric: boolean, ceiling?: number): QuantParams {
  const [low, high] = codesOf(type, symmetric);
  const middle = type === 'uint8' ? 128 : 0;
  if (symmetric) {
    const reach = Math.max(-range.min, range.max);
    const scale = Math.fround(reach / (high - middle));
    return { scale: scale < SMALLEST ? 1 : scale, zeroPoint: middle, type };
  }
  let scale = Math.fround((range.max - range.min) / (high - low));
  if (scale < SMALLEST) return { scale: 1, zeroPoint: range.min < 0 ? middle : low, type };
  const zeroPoint = Math.max(low, Math.min(high, Math.round(low - range.min / scale)));
  if (ceiling !== undefined && range.max <= ceiling) {
    while (Math.fround(scale * (high - zeroPoint)) > ceiling) scale = Math.fround(scale * (1 - 2 ** -23));
  }
  return { scale, zeroPoint, type };
}
