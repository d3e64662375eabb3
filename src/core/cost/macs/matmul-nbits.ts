import type { MacRule } from './rule.ts';

/** Products with a packed weight, whose true sizes are the attributes K and N: rows of A × K × N. */
export const nbitsMatMul: readonly MacRule[] = [
  {
    operators: ['com.microsoft:MatMulNBits', 'com.microsoft:MatMulBnb4', 'com.microsoft:MatMulFpQ4'],
    // A is […, K], so its elements already hold rows × K.
    count: view => view.inputElements(0) * view.int('N', NaN),
  },
];
