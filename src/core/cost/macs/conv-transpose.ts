import { product } from '../operator-view.ts';
import type { MacRule } from './rule.ts';

/**
 * Every input element is multiplied with the kernels of its group, weight `[C, M/group, kernel…]`; products that the
 * output's cropping (`pads`) throws away are counted, as padding is for Conv.
 */
export const convTranspose: readonly MacRule[] = [
  {
    operators: ['ConvTranspose', 'com.microsoft:ConvTransposeWithDynamicPads'],
    count: view => view.inputElements(0) * product(view.inputSizes(1)?.slice(1)),
  },
];
