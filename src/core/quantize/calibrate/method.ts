import type { GrowingHistogram } from './histogram.ts';

/** The real numbers that a quantized tensor stands for. Zero is always among them: padding must be exact. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What is known of one tensor when all samples have been seen. */
export interface Observed {
  readonly min: number;
  readonly max: number;
  /** Averages of the samples' own smallest and largest values; later samples count more. */
  readonly averageMin: number;
  readonly averageMax: number;
  /** Only for methods that ask for it. */
  readonly histogram: GrowingHistogram | undefined;
}

export interface MethodOptions {
  /** Levels that the integer type has. */
  readonly levels: number;
  /** Whether the range will be made symmetric about zero. */
  readonly symmetric: boolean;
  /** For percentiles: the part of the values that is kept, in per cent. */
  readonly percentile: number;
}

/** Chooses a range from what was seen. A new method is one file and one line in `index.ts`. */
export interface CalibrationMethod {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly needsHistogram: boolean;
  range(observed: Observed, options: MethodOptions): Range;
}

/** With zero inside, and nothing that is not a number. */
export function withZero(min: number, max: number): Range {
  return {
    min: Math.min(0, Number.isFinite(min) ? min : 0),
    max: Math.max(0, Number.isFinite(max) ? max : 0),
  };
}
