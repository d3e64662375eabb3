import type { GradientTable } from '../types.ts';

/** Operators whose outputs do not change with small changes of their inputs, or only in steps. */
const OPERATORS = `And ArgMax ArgMin Bernoulli BitShift BitwiseAnd BitwiseNot BitwiseOr BitwiseXor Ceil Constant ConstantOfShape Equal
  EyeLike Floor Greater GreaterOrEqual Hardmax IsInf IsNaN Less LessOrEqual Multinomial NonMaxSuppression NonZero Not OneHot Or
  RandomNormal RandomNormalLike RandomUniform RandomUniformLike Range Round Shape Sign Size Unique Xor`;

export const gradients: GradientTable = Object.fromEntries(
  OPERATORS.split(/\s+/).map(operator => [operator, 'constant' as const]),
);
