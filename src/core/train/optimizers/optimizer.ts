import type { Parameter } from '../parameters.ts';

/** How much one parameter moves. */
export interface UpdateRates {
  /** Learning rate at this step, with the parameter's multiplier. */
  readonly rate: number;
  readonly weightDecay: number;
}

/** Moves parameters against their gradients, in place. A new optimizer is one file and one line in the index. */
export interface Optimizer {
  /** Called once before every step. */
  begin(step: number): void;
  /** @param index of the parameter among those the optimizer was made for */
  update(index: number, values: Float32Array, gradient: Float32Array, rates: UpdateRates): void;
  /** How far a gradient moves a value in the end, as a multiple of the learning rate: momentum adds up. */
  readonly gain: number;
  /** Its memory, an array or more for each parameter: what a checkpoint keeps, and what masks set to zero. */
  readonly state: readonly (readonly Float32Array[])[];
}

export interface OptimizerSpec {
  readonly momentum: number;
  readonly nesterov: boolean;
  readonly beta2: number;
  readonly epsilon: number;
}

export type OptimizerFactory = (parameters: readonly Parameter[], spec: OptimizerSpec) => Optimizer;

/** Arrays of zeros shaped as the parameters. */
export function zerosLike(parameters: readonly Parameter[]): Float32Array[] {
  return parameters.map(({ values }) => new Float32Array(values.length));
}
