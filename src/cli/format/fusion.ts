import { KIND_TEXTS } from '../../core/quantize/fusion/kinds.ts';
import type { FusionReport, NodeFusion } from '../../protocol/fusion.ts';
import type { NodeSummary } from '../../protocol/summary.ts';
import { pairs } from './table.ts';

/** Names that are told for one reason. */
const MAX_NAMES = 3;

export function kindText(fusion: NodeFusion | undefined): string {
  return fusion === undefined ? '' : KIND_TEXTS[fusion.kind];
}

/** How many nodes ONNX Runtime runs in integers, and why not the others. */
export function fusionText({ counts, nodes }: FusionReport, summaries: readonly NodeSummary[]): string {
  const names = new Map(summaries.map(({ id, name }) => [id, name]));
  const byReason = new Map<string, string[]>();
  for (const { id, kind, reason } of nodes) {
    if (kind !== 'float') continue;
    const key = reason ?? 'unknown';
    byReason.set(key, [...(byReason.get(key) ?? []), names.get(id) ?? id]);
  }
  const figures = Object.entries(KIND_TEXTS).flatMap(([kind, text]): [string, string][] => {
    const count = counts[kind as keyof typeof counts];
    return count === 0 ? [] : [[text, String(count)]];
  });
  const reasons = [...byReason].map(([reason, list]) => {
    const shown = list.slice(0, MAX_NAMES).join(', ');
    return `  in floats: ${shown}${list.length > MAX_NAMES ? ` and ${list.length - MAX_NAMES} more` : ''}: ${reason}\n`;
  });
  return `Will it run in integers? Nodes at quantized values, by what ONNX Runtime will make of them\n${pairs(figures)}${reasons.join('')}`;
}
