import { firstKnown, product, type OperatorView } from '../../operator-view.ts';
import { matrixProblem } from '../problem.ts';
import type { ConvProblem } from '../types.ts';
import type { ProblemRule } from './rule.ts';

/** A fully connected layer: each row is a picture, as weights are shared by all. */
function gemm(view: OperatorView, b: number): readonly ConvProblem[] {
  const transA = view.int('transA', 0) !== 0;
  const transB = view.int('transB', 0) !== 0;
  const rows = firstKnown(view.size(0, transA ? 1 : 0), view.outputSizes(0)?.[0]);
  const inner = firstKnown(view.size(b, transB ? 1 : 0), view.size(0, transA ? 0 : 1));
  const columns = firstKnown(view.size(b, transB ? 0 : 1), view.outputSizes(0)?.[1]);
  return [matrixProblem(rows, 1, inner, columns, operandKind(view, b))];
}

/**
 * `[…, M, K]` by `[…, K, N]`. When the right side has no batch axes it is a weight (or as good as one): the first axis
 * are pictures, the others positions. Else each pair of matrices is a group with weights of its own.
 */
function matMul(view: OperatorView, b: number): readonly ConvProblem[] | undefined {
  const left = view.inputSizes(0);
  const right = view.inputSizes(b);
  const output = view.outputSizes(0);
  if (left === undefined || right === undefined || output === undefined) return undefined;
  const turned = (operand: 'A' | 'B'): boolean => view.int(`trans${operand}`, 0) !== 0;
  const inner = firstKnown(
    left.length < 2 ? left[0] : left.at(turned('A') ? -2 : -1),
    right.length < 2 ? right[0] : right.at(turned('B') ? -1 : -2),
  );
  const columns = right.length < 2 ? 1 : right.at(turned('B') ? -2 : -1)!;
  const rows = left.length < 2 ? 1 : left.at(turned('A') ? -1 : -2)!;
  const kind = operandKind(view, b);
  const shared = right.length <= 2 || right.slice(0, -2).every(size => size === 1);
  if (shared) {
    if (left.length < 3) return [matrixProblem(rows, 1, inner, columns, kind)];
    const [batch = NaN, ...positions] = left.slice(0, -2);
    return [matrixProblem(batch, product(positions) * rows, inner, columns, kind)];
  }
  const pairs = product(output.slice(0, output.length - (left.length < 2 ? 1 : 2)));
  return [matrixProblem(1, rows, inner, columns * pairs, { ...kind, groups: pairs })];
}

/** A packed weight whose sizes are attributes; A is `[…, K]`. */
function packed(view: OperatorView): readonly ConvProblem[] | undefined {
  const left = view.inputSizes(0);
  if (left === undefined) return undefined;
  const [inner, columns] = [view.int('K', NaN), view.int('N', NaN)];
  const [batch = 1, ...positions] = left.slice(0, -1);
  return [matrixProblem(batch, product(positions), inner, columns)];
}

/** Whether the second operand is computed while the model runs. */
export function operandKind(view: OperatorView, input: number): Partial<ConvProblem> {
  return view.isConstant(input) ? {} : { activationWeights: true };
}

/** Rows by coefficients that lie in an attribute. */
function mlLinear(view: OperatorView): readonly ConvProblem[] | undefined {
  const sizes = view.inputSizes(0);
  if (sizes === undefined) return undefined;
  const coefficients = view.node.attribute.find(({ name }) => name === 'coefficients')?.floats.length ?? NaN;
  const [rows, features] = sizes.length < 2 ? [1, sizes[0] ?? NaN] : [sizes[0]!, sizes[1]!];
  return [matrixProblem(rows, 1, features, coefficients / features)];
}

export const matrix: readonly ProblemRule[] = [
  {
    operators: ['Gemm', 'com.microsoft:FusedGemm', 'com.microsoft:GemmFastGelu', 'com.microsoft:GemmFloat8'],
    problems: view => gemm(view, 1),
  },
  { operators: ['com.microsoft:QGemm'], problems: view => gemm(view, 3) },
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
    problems: view => matMul(view, 1),
  },
  { operators: ['QLinearMatMul'], problems: view => matMul(view, 3) },
  {
    operators: ['com.microsoft:MatMulNBits', 'com.microsoft:MatMulBnb4', 'com.microsoft:MatMulFpQ4'],
    problems: packed,
  },
  { operators: ['ai.onnx.ml:LinearClassifier', 'ai.onnx.ml:LinearRegressor'], problems: mlLinear },
];
