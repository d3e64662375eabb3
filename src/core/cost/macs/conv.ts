import { product } from '../operator-view.ts';
import type { MacRule } from './rule.ts';

/** Output elements × input channels of a group × kernel: the weight's shape `[M, C/group, kernel…]` has the rest. */
function rule(operators: readonly string[], weight: number): MacRule {
  return {
    operators,
    count: view => view.outputElements(0) * product(view.inputSizes(weight)?.slice(1)),
  };
}

/** Convolutions. DeformConv's interpolation between pixels is not counted. */
export const convolution: readonly MacRule[] = [
  rule(['Conv', 'ConvInteger', 'DeformConv', 'com.microsoft:FusedConv', 'com.microsoft:NhwcFusedConv'], 1),
  rule(['QLinearConv', 'com.microsoft:QLinearConv'], 3),
];
