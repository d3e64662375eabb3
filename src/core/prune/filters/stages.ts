import type { NodeProto } from 'onnx-buf';
import type { Dim } from '../../../protocol/summary.ts';
import { EspalierError } from '../../errors.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import { plural } from '../../passes/text.ts';

/** Layers that work at the same resolution. */
export interface Stage<T> {
  /** `32×32`; `flat` for layers whose results have no positions. */
  readonly size: string;
  readonly items: readonly T[];
}

/** The stages of a network, in the order of the file. Source: Li et al. 2016, 3.3: one rate for layers of equal feature map size. */
export function findStages<T>(items: readonly T[], sizeOf: (item: T) => string): Stage<T>[] {
  const stages = new Map<string, T[]>();
  for (const item of items) {
    const size = sizeOf(item);
    const members = stages.get(size);
    if (members) members.push(item);
    else stages.set(size, [item]);
  }
  return Array.from(stages, ([size, members]) => ({ size, items: members }));
}

/** The positions of what a convolution or product puts out, without samples and channels. */
export function mapSize(node: NodeProto, scope: Scope, shapes: Shapes): string {
  const { shape } = shapes.value(scope, node.output.find(Boolean) ?? '');
  if (shape === null) return 'unknown';
  // Convolutions put their channels second, products last.
  const positions: readonly Dim[] = node.opType.includes('Conv') ? shape.slice(2) : shape.slice(1, -1);
  return positions.length === 0 ? 'flat' : positions.map(dim => dim ?? '?').join('×');
}

/**
 * The share of each item, from a share for each stage; stages beyond the list are missing.
 * @param text `0.5, 0.3`
 * @throws EspalierError `BAD_SETTING` when there are none, or more than stages
 */
export function stageShares<T>(
  stages: readonly Stage<T>[],
  nameOf: (item: T) => string,
  text: string,
): Map<T, number> {
  const ratios = text
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
    .map(Number);
  if (ratios.length === 0 || ratios.length > stages.length) {
    const describe = ({ size, items }: Stage<T>): string =>
      `${size} (${nameOf(items[0]!)}${items.length > 1 ? ` and ${items.length - 1} more` : ''})`;
    throw new EspalierError(
      'BAD_SETTING',
      ratios.length === 0
        ? 'The list of shares by stage is empty.'
        : `There are ${plural(ratios.length, 'share')} for ${plural(stages.length, 'stage')}.`,
      stages.length === 0
        ? 'No layer of this model can lose channels.'
        : `Stages of this model: ${stages.map(describe).join('; ')}.`,
    );
  }
  return new Map(ratios.flatMap((ratio, i) => stages[i]!.items.map(item => [item, ratio] as const)));
}
