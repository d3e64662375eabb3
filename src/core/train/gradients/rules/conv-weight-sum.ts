import type { GradientCall } from '../call.ts';
import type { Emit } from '../emit.ts';
import { sumOverPieces } from '../pieces.ts';
import type { Convolution } from './conv.ts';
import { product } from './window.ts';

/**
 * Both factors for a piece of the input and of `dy`: [group, C/group · K, columns], what each kernel position sees, and [group, M/group, columns]. An axis
 * of samples may come first.
 */
export type Factors = (emit: Emit, x: string, dy: string) => readonly [ofInput: string, ofOutput: string];

/**
 * The gradient of a weight, [M, C/group, …kernel], as a sum of matrix products over pieces of the batch.
 * @param piece samples in a piece; divides the batch
 * @param bySample whether factors have an axis of samples
 */
export function sumOfProducts(
  call: GradientCall,
  { batch, group, channels, filters, window }: Convolution,
  [input, dy]: readonly [string, string],
  piece: number,
  bySample: boolean,
  factors: Factors,
): string {
  const { emit } = call;
  const [rows, columns] = [filters / group, (channels / group) * product(window.kernel)];
  // The right factor is copied to another order first: it had better be the smaller one.
  const isTurned = columns > rows;
  const sum = { shape: [group, ...(isTurned ? [columns, rows] : [rows, columns])], dtype: call.dtype() };
  const partial = (inner: Emit, [x, y]: readonly string[]) => {
    const [ofInput, ofOutput] = factors(inner, x!, y!);
    const [a, b] = isTurned ? [ofInput, ofOutput] : [ofOutput, ofInput];
    const right = inner.transpose(b, bySample ? [0, 1, 3, 2] : [0, 2, 1]);
    const products = inner.node('MatMul', [a, right]);
    return bySample ? inner.reduce('Sum', products, [0], false) : products;
  };
  const values = [
    { name: input, shape: [batch, channels, ...window.input] },
    { name: dy, shape: [batch, filters, ...window.output] },
  ];
  const total = sumOverPieces(emit, values, piece, sum, partial);
  const weights = isTurned ? emit.transpose(total, [0, 2, 1]) : total;
  return emit.reshape(weights, [filters, channels / group, ...window.kernel]);
}
