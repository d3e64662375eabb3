import type { OperatorView } from '../../operator-view.ts';
import type { ConvProblem } from '../types.ts';
import type { ProblemRule } from './rule.ts';

/** The last two of several spatial sizes, and the product of those before them. */
function plane(sizes: readonly number[]): { readonly depth: number; readonly last: [number, number] } {
  const [rows, columns] = [sizes.length > 1 ? sizes.at(-2)! : 1, sizes.at(-1) ?? 1];
  return { depth: sizes.slice(0, -2).reduce((total, size) => total * size, 1), last: [rows, columns] };
}

/**
 * A convolution with weights `[M, C/group, kernel…]`. One of three axes is many of two: depth of the output counts as
 * pictures, depth of the kernel as channels.
 */
function conv(view: OperatorView, weight: number): readonly ConvProblem[] | undefined {
  const weights = view.inputSizes(weight);
  const output = view.outputSizes(0);
  if (weights === undefined || output === undefined || weights.length < 3) return undefined;
  const [filters = NaN, channels = NaN, ...kernelSizes] = weights;
  const [batch = NaN, , ...outputSizes] = output;
  const kernel = plane(kernelSizes);
  const out = plane(outputSizes);
  const spatial = (name: string): [number, number] => plane(view.ints(name) ?? kernelSizes.map(() => 1)).last;
  const dilations = spatial('dilations');
  return [
    {
      batch: batch * out.depth,
      groups: view.int('group', 1),
      filters,
      channels: channels * kernel.depth,
      kernel: kernel.last,
      span: [(kernel.last[0] - 1) * dilations[0] + 1, (kernel.last[1] - 1) * dilations[1] + 1],
      stride: spatial('strides'),
      output: out.last,
    },
  ];
}

/**
 * A transposed convolution as the plain ones it is made of: stride² of them, each with the part of the kernel that meets
 * one phase of the output, at the resolution of the input. Kernels that strides do not divide are rounded up.
 */
function transposed(view: OperatorView): readonly ConvProblem[] | undefined {
  const weights = view.inputSizes(1);
  const input = view.inputSizes(0);
  if (weights === undefined || input === undefined || weights.length < 3) return undefined;
  const [channels = NaN, groupFilters = NaN, ...kernelSizes] = weights;
  const [batch = NaN, , ...inputSizes] = input;
  const groups = view.int('group', 1);
  const strides = view.ints('strides') ?? kernelSizes.map(() => 1);
  const phases = strides.reduce((total, stride) => total * stride, 1);
  const kernel = plane(kernelSizes.map((size, axis) => Math.ceil(size / (strides[axis] ?? 1))));
  const positions = plane(inputSizes);
  return [
    {
      batch: batch * positions.depth,
      groups,
      filters: groupFilters * groups * phases,
      channels: (channels / groups) * kernel.depth,
      kernel: kernel.last,
      span: kernel.last,
      stride: [1, 1],
      output: positions.last,
    },
  ];
}

export const convolution: readonly ProblemRule[] = [
  {
    operators: ['Conv', 'ConvInteger', 'DeformConv', 'com.microsoft:FusedConv'],
    problems: view => conv(view, 1),
  },
  { operators: ['QLinearConv', 'com.microsoft:QLinearConv'], problems: view => conv(view, 3) },
  { operators: ['ConvTranspose', 'com.microsoft:ConvTransposeWithDynamicPads'], problems: transposed },
];
