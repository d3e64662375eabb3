import type { ModelSummary, NodeSummary } from '../../src/protocol/summary.ts';

/** A node as the tables show it: what the summary says, with the sparsity that arrived later. */
export interface Row {
  readonly node: NodeSummary;
  readonly sparsity: number | null;
  /** The totals leave it out. */
  readonly uncounted: boolean;
  /** Lower-case name, operator, number and output shapes: what free text is looked for in. */
  readonly text: string;
}

/** The largest figure of each measure, to which bars are drawn. */
export interface Largest {
  readonly params: number;
  readonly bytes: number;
  readonly macs: number;
}

export type SparsityById = Readonly<Record<string, number>>;

export function makeRows(summary: ModelSummary, sparsity: SparsityById | null): readonly Row[] {
  const unknown = new Set(summary.totals.unknown);
  return summary.nodes.map(node => ({
    node,
    sparsity: sparsity?.[node.id] ?? node.sparsity,
    uncounted: unknown.has(node.name),
    text: searchText(node),
  }));
}

export function largest(rows: readonly Row[]): Largest {
  let params = 0;
  let bytes = 0;
  let macs = 0;
  for (const { node } of rows) {
    params = Math.max(params, node.params);
    bytes = Math.max(bytes, node.bytes ?? 0);
    macs = Math.max(macs, node.macs ?? 0);
  }
  return { params, bytes, macs };
}

function searchText(node: NodeSummary): string {
  const shapes = node.outputs.map(output => output.shape?.map(size => size ?? '?').join('x') ?? '');
  return `${node.name}\n${node.op}\n#${node.index}\n${shapes.join('\n')}`.toLowerCase();
}
