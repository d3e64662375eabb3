import * as activations from './rules/activations.ts';
import * as arithmetic from './rules/arithmetic.ts';
import * as conv from './rules/conv.ts';
import * as matmul from './rules/matmul.ts';
import * as movement from './rules/movement.ts';
import * as pool from './rules/pool.ts';
import type { GradientTable } from './types.ts';

/** All operators whose gradient is known, by family. */
export const gradients: GradientTable = {
  ...activations.gradients,
  ...arithmetic.gradients,
  ...conv.gradients,
  ...matmul.gradients,
  ...movement.gradients,
  ...pool.gradients,
};
