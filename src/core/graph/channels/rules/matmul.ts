import type { Operand } from '../operand.ts';
import type { ChannelRule, ChannelRules, Operation } from '../operation.ts';

/** Matrix products, and the general sum of products. */

/** A layer is a factor that is stored; a product of two activations has none. */
function stored(operand: Operand | undefined): boolean {
  return operand?.isWeight ?? false;
}

function coupleGemm(op: Operation): void {
  const [a, b] = [op.input(0), op.input(1)];
  const y = op.output;
  if (a?.axes.length !== 2 || b?.axes.length !== 2 || y.axes.length !== 2) {
    op.freezeAll('its shape is not known');
    return;
  }
  const [rowsA, innerA] = op.int('transA', 0) === 0 ? [0, 1] : [1, 0];
  const [innerB, columnsB] = op.int('transB', 0) === 0 ? [0, 1] : [1, 0];
  couple(op, { a, b, y, rowsA, innerA, innerB, columnsB });
  op.same(a, rowsA, y, 0);
  op.same(b, columnsB, y, 1);
  op.broadcast(op.input(2), y);
}

interface Product {
  readonly a: Operand;
  readonly b: Operand;
  readonly y: Operand;
  readonly rowsA: number | undefined;
  readonly innerA: number;
  readonly innerB: number;
  readonly columnsB: number | undefined;
}

function couple(op: Operation, { a, b, rowsA, innerA, innerB, columnsB }: Product): void {
  op.same(a, innerA, b, innerB);
  op.sums(0, innerA, 1, innerB);
  op.sums(1, innerB, 0, innerA);
  if (stored(b) && columnsB !== undefined) op.layer(1, columnsB);
  else if (stored(a) && rowsA !== undefined) op.layer(0, rowsA);
}

/** Axes of a factor: the one that is summed over, and the one that stays; a vector has the first only. */
function sides(rank: number, swapped: boolean): { last: number; other: number | undefined } {
  if (rank === 1) return { last: 0, other: undefined };
  return swapped ? { last: rank - 2, other: rank - 1 } : { last: rank - 1, other: rank - 2 };
}

/** numpy's rules: a vector on the left is a row, on the right a column, and gives no axis. */
const matMul: ChannelRule = op => {
  const [a, b] = [op.input(0), op.input(1)];
  const y = op.output;
  if (!a?.shape || !b?.shape || !y.shape || a.axes.length === 0 || b.axes.length === 0) {
    op.freezeAll('its shape is not known');
    return;
  }
  const [rankA, rankB, rank] = [a.axes.length, b.axes.length, y.axes.length];
  if (op.int('transBatchA', 0) !== 0 || op.int('transBatchB', 0) !== 0) {
    op.freezeAll('its axes are in an unusual order');
    return;
  }
  const left = sides(rankA, op.int('transA', 0) !== 0);
  const right = sides(rankB, op.int('transB', 0) === 0);
  const [innerA, rowsA] = [left.last, left.other];
  const [innerB, columnsB] = [right.last, right.other];
  couple(op, { a, b, y, rowsA, innerA, innerB, columnsB });
  if (columnsB !== undefined) op.same(b, columnsB, y, rank - 1);
  if (rowsA !== undefined) op.same(a, rowsA, y, columnsB === undefined ? rank - 1 : rank - 2);
  const matrixAxes = (rowsA === undefined ? 0 : 1) + (columnsB === undefined ? 0 : 1);
  for (const factor of [a, b]) {
    const batchAxes = factor.axes.length - 2;
    for (let axis = 0; axis < batchAxes; axis++) {
      if (factor.axes[axis]!.dim !== 1) op.same(factor, axis, y, rank - matrixAxes - batchAxes + axis);
    }
  }
};

/** Equal letters are equal positions; letters that the result lacks are summed over. */
const einsum: ChannelRule = op => {
  const equation = op.string('equation', '').replaceAll(' ', '');
  const [left = '', right] = equation.split('->');
  const terms = left.split(',');
  const repeats = (term: string): boolean => new Set(term).size !== term.length;
  if (right === undefined || equation.includes('.') || [...terms, right].some(repeats)) {
    op.freezeAll('its equation is not of a kind that can be followed');
    return;
  }
  const first = new Map<string, { operand: Operand; axis: number }>();
  const visit = (operand: Operand | undefined, term: string): void => {
    term.split('').forEach((letter, axis) => {
      const known = first.get(letter);
      if (operand === undefined) return;
      if (known === undefined) first.set(letter, { operand, axis });
      // Sizes of 1 are broadcast.
      else if (known.operand.axes[known.axis]?.dim === 1) first.set(letter, { operand, axis });
      else if (operand.axes[axis]?.dim !== 1) op.same(known.operand, known.axis, operand, axis);
    });
  };
  terms.forEach((term, i) => visit(op.input(i), term));
  visit(op.output, right);
  terms.forEach((term, i) => {
    const others = terms.filter((_, j) => j !== i).join('');
    term.split('').forEach((letter, axis) => {
      if (!right.includes(letter)) op.sums(i, axis);
      else if (stored(op.input(i)) && !others.includes(letter)) op.layer(i, axis);
    });
  });
};

export const rules: ChannelRules = {
  Gemm: coupleGemm,
  'com.microsoft:FusedGemm': coupleGemm,
  MatMul: matMul,
  'com.microsoft:FusedMatMul': matMul,
  Einsum: einsum,
};
