import { attention } from './attention.ts';
import { convolution } from './conv.ts';
import { convTranspose } from './conv-transpose.ts';
import { einsum } from './einsum.ts';
import { gemm } from './gemm.ts';
import { matMul } from './matmul.ts';
import { mlLinear } from './ml-linear.ts';
import { nbitsMatMul } from './matmul-nbits.ts';
import { recurrent } from './recurrent.ts';
import type { MacRule } from './rule.ts';

/** Every counting rule. A new operator family is a new file and a line here. */
export const macRules: readonly MacRule[] = [
  ...convolution,
  ...convTranspose,
  ...gemm,
  ...matMul,
  ...nbitsMatMul,
  ...einsum,
  ...recurrent,
  ...attention,
  ...mlLinear,
];

const BY_OPERATOR = new Map(macRules.flatMap(rule => rule.operators.map(name => [name, rule] as const)));

/** The rule for an operator, if it does multiply-accumulates. `domain` is `''` for standard operators. */
export function macRule(domain: string, op: string): MacRule | undefined {
  return BY_OPERATOR.get(domain === '' ? op : `${domain}:${op}`);
}
