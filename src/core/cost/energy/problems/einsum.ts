import { parseEinsum } from '../../macs/einsum.ts';
import type { OperatorView } from '../../operator-view.ts';
import { matrixProblem } from '../problem.ts';
import type { ConvProblem } from '../types.ts';
import { operandKind } from './matrix.ts';
import type { ProblemRule } from './rule.ts';

/** A product of two operands without `...`: labels in both and the result are groups, in one and the result its rows. */
function einsum(view: OperatorView): readonly ConvProblem[] | undefined {
  const equation = parseEinsum(view.text('equation'), view.node.input.length);
  if (equation?.output === undefined || equation.inputs.length !== 2) return undefined;
  const [left, right] = equation.inputs as [string[], string[]];
  const { output } = equation;
  if ([...left, ...right].includes('...')) return undefined;
  const size = new Map<string, number>();
  for (const [operand, labels] of equation.inputs.entries()) {
    labels.forEach((label, axis) => size.set(label, view.inputSizes(operand)?.[axis] ?? NaN));
  }
  const extent = (labels: readonly string[]): number =>
    labels.reduce((total, label) => total * (size.get(label) ?? NaN), 1);
  const both = left.filter(label => right.includes(label));
  const groups = extent(both.filter(label => output.includes(label)));
  const inner = extent(both.filter(label => !output.includes(label)));
  const rows = extent(left.filter(label => !right.includes(label)));
  const columns = extent(right.filter(label => !left.includes(label)));
  return [matrixProblem(1, rows, inner, columns * groups, { groups, ...operandKind(view, 1) })];
}

export const einsumProducts: readonly ProblemRule[] = [{ operators: ['Einsum'], problems: einsum }];
