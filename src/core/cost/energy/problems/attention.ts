import { macRule } from '../../macs/index.ts';
import { product, type OperatorView } from '../../operator-view.ts';
import { matrixProblem } from '../problem.ts';
import type { ConvProblem } from '../types.ts';
import type { ProblemRule } from './rule.ts';

/**
 * Scores and weighted sum: each head is a group whose second operand is an activation. The number of keys follows from
 * the counting rule of the operator: what remains of its multiply-accumulates when batch, queries and widths are known.
 */
function attend(widths: Widths, macs: number): readonly ConvProblem[] {
  const { batch, queries, heads, queryWidth, valueWidth } = widths;
  const keys = macs / product([batch, queries, queryWidth + valueWidth]);
  const groups = batch * heads;
  const more = { groups, activationWeights: true };
  return [
    matrixProblem(1, queries, queryWidth / heads, keys * groups, more),
    matrixProblem(1, queries, keys, (valueWidth / heads) * groups, more),
  ];
}

interface Widths {
  readonly batch: number;
  readonly queries: number;
  readonly heads: number;
  readonly queryWidth: number;
  readonly valueWidth: number;
}

function counted(view: OperatorView, name: string): number {
  return macRule(name.includes(':') ? 'com.microsoft' : '', view.node.opType)?.count(view) ?? NaN;
}

/** Widths of attention without a projection of its own, from query and output. */
function plainWidths(view: OperatorView): Widths | undefined {
  const query = view.inputSizes(0);
  const output = view.outputSizes(0);
  if (query === undefined || output === undefined) return undefined;
  const [batch = NaN] = query;
  if (query.length === 4) {
    const [, heads = NaN, queries = NaN, size = NaN] = query;
    return { batch, queries, heads, queryWidth: heads * size, valueWidth: heads * (output[3] ?? NaN) };
  }
  const heads = view.int('q_num_heads', view.int('num_heads', NaN));
  const valueWidth = output.at(-1) ?? NaN;
  const queryWidth = query.length === 3 && view.has(1) ? query[2]! : valueWidth;
  return { batch, queries: query[1] ?? NaN, heads, queryWidth, valueWidth };
}

function plain(name: string): ProblemRule {
  return {
    operators: [name],
    problems: view => {
      const widths = plainWidths(view);
      return widths && attend(widths, counted(view, name));
    },
  };
}

/** Attention that first projects its input `[B, S, I]` by a weight `[I, Q + K + V]`. */
function projected(name: string): ProblemRule {
  return {
    operators: [name],
    problems: view => {
      const [batch = NaN, queries = NaN, width = NaN] = view.inputSizes(0) ?? [];
      const total = view.size(1, 1);
      const [queryWidth = total / 3, , valueWidth = total / 3] = view.ints('qkv_hidden_sizes') ?? [];
      const projection = matrixProblem(batch, queries, width, total);
      const rest = counted(view, name) - product([batch, queries, width, total]);
      const heads = view.int('num_heads', NaN);
      return [projection, ...attend({ batch, queries, heads, queryWidth, valueWidth }, rest)];
    },
  };
}

export const attention: readonly ProblemRule[] = [
  plain('Attention'),
  plain('com.microsoft:MultiHeadAttention'),
  plain('com.microsoft:GroupQueryAttention'),
  projected('com.microsoft:Attention'),
  projected('com.microsoft:QAttention'),
];
