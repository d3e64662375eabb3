import type { NodeSummary, Totals } from '../../protocol/summary.ts';

/**
 * Sums over all nodes: both branches of an If, the body of a Loop or Scan once, a function at each call. Nodes whose
 * multiply-accumulates are not known are left out and named.
 */
export function totalsOf(nodes: readonly NodeSummary[], sparsity: number | null): Totals {
  const unknown = nodes.filter(node => node.macs === null);
  const counted = nodes.filter(node => node.macs !== null && node.macs > 0);
  return {
    nodes: nodes.length,
    layers: nodes.filter(node => node.isLayer).length,
    params: nodes.reduce((sum, node) => sum + node.params, 0),
    bytes: nodes.reduce((sum, node) => sum + (node.bytes ?? 0), 0),
    macs: unknown.length > 0 && counted.length === 0 ? null : sumKnown(counted.map(node => node.macs)),
    otherOps: sumKnown(nodes.map(node => node.otherOps)),
    activationBytes: sumKnown(nodes.map(node => node.activationBytes)),
    sparsity,
    unknown: unknown.map(node => node.name),
  };
}

/** Null only when none is known of several. */
function sumKnown(counts: readonly (number | null)[]): number | null {
  const known = counts.filter(count => count !== null);
  if (known.length === 0 && counts.length > 0) return null;
  return known.reduce((sum, count) => sum + count, 0);
}

/** How often each operator is used, the commonest first; those of other domains as `domain:Type`. */
export function countOperators(nodes: readonly NodeSummary[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { domain, op } of nodes) {
    const name = domain === '' ? op : `${domain}:${op}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
