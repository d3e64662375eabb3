import { attrInt } from '../../model/attributes.ts';
import type { Parameter } from '../parameters.ts';

/** The axes of a weight along which outputs (filters, neurons) and inputs (channels) lie. */
export function weightAxes({ node, name, dims }: Parameter): {
  readonly output: number;
  readonly input: number;
} {
  switch (node.opType) {
    case 'Conv':
      return { output: 0, input: 1 };
    case 'ConvTranspose':
      return { output: 1, input: 0 };
    case 'Gemm': {
      const transposed = attrInt(node, node.input[1] === name ? 'transB' : 'transA', 0) === 1;
      return transposed ? { output: 0, input: 1 } : { output: 1, input: 0 };
    }
    default:
      return { output: dims.length - 1, input: Math.max(0, dims.length - 2) };
  }
}
