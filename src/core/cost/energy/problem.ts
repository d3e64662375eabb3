import type { ByKind, ConvProblem } from './types.ts';

/** Rows (0) or columns (1) of the input that are read, padding included. */
export function inputExtent({ output, stride, span }: ConvProblem, axis: 0 | 1): number {
  return (output[axis] - 1) * stride[axis] + span[axis];
}

/** Multiply-accumulates, `repeat` included. */
export function macsOf(problem: ConvProblem): number {
  const { batch, filters, channels, kernel, output, repeat = 1 } = problem;
  return repeat * batch * filters * channels * kernel[0] * kernel[1] * output[0] * output[1];
}

/** Elements of the operands and the result, each counted once: the least that must be moved. Padding counts as input. */
export function tensorWords(problem: ConvProblem): ByKind {
  const { batch, groups, filters, channels, kernel, output } = problem;
  return {
    inputs: batch * groups * channels * inputExtent(problem, 0) * inputExtent(problem, 1),
    weights: filters * channels * kernel[0] * kernel[1],
    outputs: batch * filters * output[0] * output[1],
  };
}

/** A product of `[rows, inner]` by `[inner, columns]` for each sample, the right side shared by all. */
export function matrixProblem(
  batch: number,
  rows: number,
  inner: number,
  columns: number,
  more: Partial<ConvProblem> = {},
): ConvProblem {
  return {
    batch,
    groups: 1,
    filters: columns,
    channels: inner,
    kernel: [1, 1],
    span: [1, 1],
    stride: [1, 1],
    output: [1, rows],
    ...more,
  };
}
