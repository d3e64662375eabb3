import type { Range } from './calibrate/index.ts';

export type IntegerType = 'uint8' | 'int8' | 'uint16' | 'int16';

/** How real numbers are written as integers: real = scale · (code − zeroPoint). */
export interface QuantParams {
  /** A float32. */
  readonly scale: number;
  readonly zeroPoint: number;
  readonly type: IntegerType;
}

/** Below this a scale would be subnormal: such values are nothing but rounding noise. */
const SMALLEST = 2 ** -126;

const CODES: Readonly<Record<IntegerType, readonly [low: number, high: number]>> = {
  uint8: [0, 255],
  int8: [-128, 127],
  uint16: [0, 65_535],
  int16: [-32_768, 32_767],
};

/** Codes of the type; the symmetric signed ones leave out the lowest, so that both signs reach as far. */
export function codesOf(type: IntegerType, symmetric: boolean): readonly [low: number, high: number] {
  const [low, high] = CODES[type];
  return symmetric && low < 0 ? [-high, high] : [low, high];
}

/** The opset with which QuantizeLinear got 16 bits. */
export const INT16_OPSET = 21;

export function is16Bit(type: IntegerType): boolean {
  return type === 'uint16' || type === 'int16';
}

/**
 * Scale and zero point of a range that holds zero. Zero is a code of its own, exactly. With a ceiling the largest code stands for no
 * more than that, so that a clip at it changes nothing.
 */
export function paramsOf(range: Range, type: IntegerType, symmetric: boolean, ceiling?: number): QuantParams {
  const [low, high] = codesOf(type, symmetric);
  const [lowest, highest] = CODES[type];
  const middle = (lowest + highest + 1) / 2;
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
