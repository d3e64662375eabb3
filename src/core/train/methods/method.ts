import type { Parameter } from '../parameters.ts';
import type { Optimizer } from '../optimizers/index.ts';

/** What a method is made from. */
export interface MethodContext {
  readonly parameters: readonly Parameter[];
  /** Indices of the parameters that the method is about. */
  readonly chosen: readonly number[];
  readonly optimizer: Optimizer;
  /** Steps of the whole training. */
  readonly steps: number;
  readonly seed: number;
}

/**
 * What a way of pruning does to the parameters while they are trained. Each part is called at its place in every step; arrays are changed
 * in place.
 */
export interface TrainingMethod {
  /** What the network computes with, by parameter: the parameters' own values, or masked copies. What is written in the end. */
  readonly effective: readonly Float32Array[];
  /** All that a resumed training needs beside the values and the optimizer's memory. */
  readonly state: readonly (Float32Array | Float64Array | Uint8Array)[];
  /** Before the forward pass: masks may change. */
  beforeStep?(step: number): void;
  /** Regularization, and what must not move: changes the gradient of one parameter. */
  adjust?(index: number, gradient: Float32Array, rate: number): void;
  /** After the update of all parameters. */
  afterStep?(step: number, rate: number): void;
  /** Whether what there is after so many steps is what was asked for, so that the best of it may be kept. */
  isReady?(step: number): boolean;
  /** Brings {@link effective} up to date after {@link state} was read back. */
  restore?(): void;
}

export type MethodFactory = (context: MethodContext) => TrainingMethod;

/** Training and nothing else. */
export const plain: MethodFactory = ({ parameters }) => ({
  effective: parameters.map(({ values }) => values),
  state: [],
});

/** Fraction of the chosen parameters' values that are zero. */
export function sparsityOf(values: readonly Float32Array[], chosen: readonly number[]): number {
  let zeros = 0;
  let total = 0;
  for (const index of chosen) {
    total += values[index]!.length;
    for (const value of values[index]!) if (value === 0) zeros++;
  }
  return total === 0 ? 0 : zeros / total;
}
