import * as activations from './rules/activations.ts';
import * as arithmetic from './rules/arithmetic.ts';
import * as batchNorm from './rules/batch-norm.ts';
import * as constant from './rules/constant.ts';
import * as conv from './rules/conv.ts';
import * as convTranspose from './rules/conv-transpose.ts';
import * as einsum from './rules/einsum.ts';
import * as functions from './rules/functions.ts';
import * as gather from './rules/gather.ts';
import * as matmul from './rules/matmul.ts';
import * as norm from './rules/norm.ts';
import * as parts from './rules/parts.ts';
import * as pool from './rules/pool.ts';
import * as reduce from './rules/reduce.ts';
import * as resize from './rules/resize.ts';
import * as shapeOps from './rules/shape-ops.ts';
import * as softmax from './rules/softmax.ts';
import type { GradientTable } from './types.ts';

/** All operators whose gradient is known, by family. */
export const gradients: GradientTable = {
  ...activations.gradients,
  ...arithmetic.gradients,
  ...batchNorm.gradients,
  ...constant.gradients,
  ...conv.gradients,
  ...convTranspose.gradients,
  ...einsum.gradients,
  ...functions.gradients,
  ...gather.gradients,
  ...matmul.gradients,
  ...norm.gradients,
  ...parts.gradients,
  ...pool.gradients,
  ...reduce.gradients,
  ...resize.gradients,
  ...shapeOps.gradients,
  ...softmax.gradients,
};
