import type { GradientRule, GradientTable } from '../types.ts';

/** 0 where the output is 0: the sub-gradient at 0 is 0, as everyone takes it. */
const relu: GradientRule = call => {
  const { emit } = call;
  const isPositive = emit.node('Greater', [call.output(), call.scalar(0)]);
  return [emit.where(isPositive, call.dy(), call.scalar(0))];
};

export const gradients: GradientTable = { Relu: relu };
