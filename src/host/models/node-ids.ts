import type { ModelSummary } from '../../protocol/summary.ts';

const known = new WeakMap<ModelSummary, ReadonlyMap<string, string>>();

/** Ids of nodes by what analyses call them: their ids, or their names (of equal names the first node). */
export function nodeIds(summary: ModelSummary): ReadonlyMap<string, string> {
  let ids = known.get(summary);
  if (ids === undefined) {
    const made = new Map<string, string>();
    for (const { id, name } of summary.nodes) if (!made.has(name)) made.set(name, id);
    for (const { id } of summary.nodes) made.set(id, id);
    known.set(summary, (ids = made));
  }
  return ids;
}
