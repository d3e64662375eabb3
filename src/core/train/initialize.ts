import { Random } from '../data/prng.ts';
import { attrInt } from '../model/attributes.ts';
import { STREAM } from './data/order.ts';
import type { Parameter } from './parameters.ts';

/** `keep`: what the model holds. The fillers are those of Caffe. */
export type Initialization = 'keep' | 'xavier' | 'msra';

/**
 * Gives parameters new values, in place: weights uniform within ±√(3 / fan-in) (`xavier`: Glorot and Bengio 2010, as Caffe has it), or normal
 * with deviation √(2 / fan-in) (`msra`: He et al. 2015); biases 0; scales of norms 1 and their shifts 0.
 */
export function initialize(parameters: readonly Parameter[], how: Initialization, seed: number): void {
  if (how === 'keep') return;
  for (const [i, parameter] of parameters.entries()) {
    const { values, kind } = parameter;
    const random = new Random(seed, STREAM.initialize, i);
    if (kind === 'weight') {
      const fan = fanIn(parameter);
      const width = Math.sqrt(3 / fan);
      const deviation = Math.sqrt(2 / fan);
      for (let at = 0; at < values.length; at++)
        values[at] = how === 'xavier' ? width * (2 * random.uniform() - 1) : deviation * random.normal();
    } else {
      values.fill(kind === 'norm' && isScale(parameter) ? 1 : 0);
    }
  }
}

/** Inputs that are summed for one output. */
function fanIn({ node, name, dims, values }: Parameter): number {
  if (node.opType === 'Conv') return values.length / Math.max(1, dims[0]!);
  if (node.opType === 'ConvTranspose') return values.length / Math.max(1, dims[1]!);
  if (node.opType === 'Gemm' && node.input[1] === name && attrInt(node, 'transB', 0) === 1) return dims[1]!;
  return Math.max(1, dims.at(-2) ?? dims[0] ?? 1);
}

/** Whether a parameter of a norm multiplies. */
function isScale({ node, name }: Parameter): boolean {
  return node.opType === 'Mul' || (node.opType.endsWith('Normalization') && node.input[1] === name);
}
