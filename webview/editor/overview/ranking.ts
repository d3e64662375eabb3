import type { Row } from '../rows.ts';
import type { EditorState } from '../state.ts';

export type Measure = EditorState['measure'];

export interface OperatorShare {
  readonly op: string;
  readonly nodes: number;
  readonly value: number;
}

/** The rows with the largest figure, which is over zero, largest first. */
export function topRows(rows: readonly Row[], measure: Measure, number: number): readonly Row[] {
  return rows
    .filter(row => (row.node[measure] ?? 0) > 0)
    .sort((a, b) => (b.node[measure] ?? 0) - (a.node[measure] ?? 0))
    .slice(0, number);
}

/** Sums by operator, largest first; equal ones by how often they are used. */
export function operatorShares(rows: readonly Row[], measure: Measure): readonly OperatorShare[] {
  const sums = new Map<string, { nodes: number; value: number }>();
  for (const { node } of rows) {
    const sum = sums.get(node.op) ?? { nodes: 0, value: 0 };
    sums.set(node.op, { nodes: sum.nodes + 1, value: sum.value + (node[measure] ?? 0) });
  }
  return [...sums]
    .map(([op, sum]) => ({ op, ...sum }))
    .sort((a, b) => b.value - a.value || b.nodes - a.nodes);
}
