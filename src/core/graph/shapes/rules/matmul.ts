import type { Shape } from '../../../../protocol/summary.ts';
import { broadcast } from '../broadcast.ts';
import type { NodeContext, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';

/** numpy's matmul: the last two axes multiply, those before broadcast, a vector is a row on the left and a column on the right. */
export function matmulShape(n: NodeContext, a: Shape | null, b: Shape | null): Shape | null {
  if (!a || !b) return null;
  if (a.length === 0 || b.length === 0) n.fail('an operand is a scalar');
  const left = a.length === 1 ? [1, a[0]!] : a;
  const right = b.length === 1 ? [b[0]!, 1] : b;
  n.same(left.at(-1)!, right.at(-2)!, 'inner sizes');
  const batch = broadcast(n, [left.slice(0, -2), right.slice(0, -2)]);
  if (!batch) return null;
  return [...batch, ...(a.length === 1 ? [] : [left.at(-2)!]), ...(b.length === 1 ? [] : [right.at(-1)!])];
}

export function gemmShape(n: NodeContext, a: Shape | null, b: Shape | null): Shape {
  if (a && a.length !== 2) n.fail(`input 0 has rank ${a.length} instead of 2`);
  if (b && b.length !== 2) n.fail(`the weight has rank ${b.length} instead of 2`);
  const [transA, transB] = [n.int('transA', 0) !== 0, n.int('transB', 0) !== 0];
  n.same(a?.[transA ? 0 : 1] ?? null, b?.[transB ? 1 : 0] ?? null, 'inner sizes');
  return [a?.[transA ? 1 : 0] ?? null, b?.[transB ? 0 : 1] ?? null];
}

export const rules: RuleTable = {
  MatMul: n => [tensor(n.dtype(0), matmulShape(n, n.shape(0), n.shape(1)))],
  Gemm: n => [tensor(n.dtype(0), gemmShape(n, n.shape(0), n.shape(1)))],
  'com.microsoft:FusedGemm': n => [tensor(n.dtype(0), gemmShape(n, n.shape(0), n.shape(1)))],
};
