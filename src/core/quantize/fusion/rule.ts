import { DTYPE } from '../../model/dtypes.ts';
import type { Around } from './around.ts';
import type { QuantizeNode } from './pairs.ts';
import type { Fusion } from './types.ts';

/** What becomes of a node, by what is around it. Source: the selectors of ONNX Runtime 1.30's QDQ transformer, CPU; each rule is held to the optimised model by tests. */
export type Rule = (around: Around) => Fusion | Promise<Fusion>;

export const integer = (kernel: string): Fusion => ({ kind: 'integer', kernel });
export const float = (reason: string): Fusion => ({ kind: 'float', reason });

export const NOT_ROUNDED = 'an input is not rounded to integers';
export const TYPES_DIFFER =
  'the integers of its inputs and its output have different types (on x64 int8 becomes uint8 where it has one reader)';
export const EIGHT_BITS_ONLY = 'there are kernels for 8 bits only';

export const EIGHT_BITS: readonly number[] = [DTYPE.uint8, DTYPE.int8];

/** The one QuantizeLinear behind the node, or why there is none. */
export function rounded(around: Around): QuantizeNode | string {
  const { quantizer, obstacle } = around.result;
  return quantizer ?? obstacle ?? 'its output is not rounded to integers';
}
