import { firstKnown, product, type OperatorView } from '../operator-view.ts';
import type { MacRule } from './rule.ts';

/** The product of `[…, M, K]` and `[…, K, N]`: batch × M × K × N, with NumPy's rules for vectors and broadcasting. */
function count(view: OperatorView, b: number): number {
  const left = arrange(view.inputSizes(0), view, 'A');
  const right = arrange(view.inputSizes(b), view, 'B');
  const inner = firstKnown(left?.at(-1), right?.at(right.length === 1 ? 0 : -2));
  if (left === undefined || right === undefined) return view.outputElements(0) * inner;

  const rows = left.length === 1 ? 1 : (left.at(-2) ?? NaN);
  const columns = right.length === 1 ? 1 : (right.at(-1) ?? NaN);
  const total = broadcast(left.slice(0, -2), right.slice(0, -2)) * rows * inner * columns;
  return firstKnown(total, view.outputElements(0) * inner);
}

/** Sizes of an operand in the order of a plain MatMul: FusedMatMul may read it transposed. */
function arrange(
  sizes: readonly number[] | undefined,
  view: OperatorView,
  operand: 'A' | 'B',
): readonly number[] | undefined {
  if (sizes === undefined || sizes.length < 2) return sizes;
  let [first, ...rest] = sizes;
  // `transBatch` moves the first axis behind the batch axes: [M, batch…, K] is read as [batch…, M, K].
  if (view.int(`transBatch${operand}`, 0) !== 0 && sizes.length > 2) {
    rest = [...rest.slice(0, -1), first ?? NaN, ...rest.slice(-1)];
    [first, ...rest] = rest;
  }
  const ordered = [first ?? NaN, ...rest];
  if (view.int(`trans${operand}`, 0) === 0) return ordered;
  return [...ordered.slice(0, -2), ordered.at(-1) ?? NaN, ordered.at(-2) ?? NaN];
}

/** Elements of the broadcast batch axes. An unknown axis beside a size above 1 must be that size (or 1). */
function broadcast(left: readonly number[], right: readonly number[]): number {
  const rank = Math.max(left.length, right.length);
  const sizes: number[] = [];
  for (let axis = 1; axis <= rank; axis++) {
    const a = left.at(-axis) ?? 1;
    const b = right.at(-axis) ?? 1;
    if (a === 1) sizes.push(b);
    else if (b === 1) sizes.push(a);
    else sizes.push(firstKnown(a, b));
  }
  return product(sizes);
}

export const matMul: readonly MacRule[] = [
  {
    operators: [
      'MatMul',
      'MatMulInteger',
      'com.microsoft:FusedMatMul',
      'com.microsoft:FusedMatMulActivation',
      'com.microsoft:TransposeMatMul',
      'com.microsoft:MatMulIntegerToFloat',
      'com.microsoft:MatMulInteger16',
      'com.microsoft:DynamicQuantizeMatMul',
      'com.microsoft:SparseToDenseMatMul',
    ],
    count: view => count(view, 1),
  },
  { operators: ['QLinearMatMul'], count: view => count(view, 3) },
];
