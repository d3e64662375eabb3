import type { Turns } from '../../turns.ts';

/** One layer whose weights are to become integers: min ‖X·(W − Ŵ)ᵀ‖² over the codes of Ŵ = scale · (code − zero point). */
export interface RoundingProblem {
  readonly outputs: number;
  /** Weights of one output. */
  readonly length: number;
  /** `[outputs][length]`, as are scales and zero points: one for each weight. */
  readonly weights: Float32Array;
  readonly scales: Float32Array;
  /** Null where all are 0. */
  readonly zeros: Uint8Array | null;
  readonly low: number;
  readonly high: number;
  /** Xᵀ·X of the layer's inputs, `[length][length]`. */
  readonly gram: Float64Array;
}

export interface RoundingOptions {
  /** Columns in the order of how much their inputs vary, the most first. */
  readonly actOrder: boolean;
  /** Whether codes must be one of the two next to the weight. */
  readonly near: boolean;
  readonly turns: Turns;
}

/** A way to choose integers by what the layer gives. A new one is a file here, and a line in `index.ts`. */
export interface RoundingMethod {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  /** @returns the codes, `[outputs][length]` */
  round(problem: RoundingProblem, options: RoundingOptions): Promise<Int16Array>;
}
