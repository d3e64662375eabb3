import type { Dim, Shape } from '../../../../protocol/summary.ts';
import { broadcast } from '../broadcast.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
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

/** Last two axes exchanged, or (`batch`) the last two of three groups: [b, …, m, k] from [m, b, …, k]. */
function swapped(shape: Shape | null, matrix: boolean, batch: boolean): Shape | null {
  if (!shape || shape.length < 2) return shape;
  const moved = batch && shape.length > 2 ? [...shape.slice(1, -1), shape[0]!, shape.at(-1)!] : shape;
  return matrix ? [...moved.slice(0, -2), moved.at(-1)!, moved.at(-2)!] : moved;
}

const fusedMatmul: Rule = n => {
  const operand = (index: number, side: string) =>
    swapped(n.shape(index), n.int(`trans${side}`, 0) !== 0, n.int(`transBatch${side}`, 0) !== 0);
  return [tensor(n.dtype(0), matmulShape(n, operand(0, 'A'), operand(1, 'B')))];
};

const gemm: Rule = n => [tensor(n.dtype(0), gemmShape(n, n.shape(0), n.shape(1)))];

/** Weights packed in blocks: the attributes K and N say what they multiply. */
const packedMatmul: Rule = n => {
  const x = n.shape(0);
  const [k, width] = [n.int('K'), n.int('N')];
  if (x && k !== undefined) n.same(x.at(-1) ?? null, k, 'inner sizes');
  const last: Dim = width ?? null;
  return [tensor(n.dtype(0), x && [...x.slice(0, -1), last])];
};

export const rules: RuleTable = {
  MatMul: n => [tensor(n.dtype(0), matmulShape(n, n.shape(0), n.shape(1)))],
  Gemm: gemm,
  'com.microsoft:FusedGemm': gemm,
  'com.microsoft:GemmFloat8': gemm,
  'com.microsoft:GemmFastGelu': n => [tensor(n.dtype(0), matmulShape(n, n.shape(0), n.shape(1)))],
  'com.microsoft:FusedMatMul': fusedMatmul,
  'com.microsoft:FusedMatMulActivation': fusedMatmul,
  'com.microsoft:TransposeMatMul': fusedMatmul,
  'com.microsoft:MatMulNBits': packedMatmul,
  'com.microsoft:MatMulBnb4': packedMatmul,
  'com.microsoft:SparseToDenseMatMul': n => [tensor(n.dtype(1), matmulShape(n, n.shape(0), n.shape(1)))],
  'com.microsoft:CDist': n => [tensor(n.dtype(0), [n.shape(0)?.[0] ?? null, n.shape(1)?.[0] ?? null])],
  'com.microsoft:MatMulFpQ4': n => {
    const [x, shape] = [n.shape(0), n.numbers(2)];
    return [tensor(n.dtype(0), x && [...x.slice(0, -1), shape?.[1] ?? null])];
  },
};
