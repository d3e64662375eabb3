import type { Dataset } from '../../data/types.ts';
import type { ChannelGroup, Coupling, Layer, Removal } from '../../graph/channels/index.ts';
import type { JobContext } from '../../passes/types.ts';
import type { Criterion, LayerScores } from '../criteria/index.ts';

/** Scores of a group's units, in their order: the smaller, the sooner they go. */
export type UnitScores = Float64Array;

export interface ScoreRequest {
  readonly coupling: Coupling;
  readonly groups: readonly ChannelGroup[];
  readonly criterion: Criterion;
  readonly job: JobContext;
  readonly dataset: Dataset | undefined;
  readonly seed: number;
  readonly removal?: Removal;
}

/** Scores the units of each group that the criterion can judge by at least one of its layers. */
export async function scoreGroups(request: ScoreRequest): Promise<Map<ChannelGroup, UnitScores>> {
  const { groups, criterion, coupling, job, dataset, seed } = request;
  const layers = [...new Set(groups.flatMap(group => judges(group)))];
  const removal = request.removal ?? new Set<number>();
  const byLayer = await criterion.score({ coupling, groups, layers, job, dataset, seed, removal });
  const scores = new Map<ChannelGroup, UnitScores>();
  for (const group of groups) {
    const own = unitScores(group, byLayer, criterion.comparable);
    if (own) scores.set(group, own);
  }
  return scores;
}

/** The layers whose weights decide: those that mix channels, if there are any. */
export function judges(group: ChannelGroup): readonly Layer[] {
  const mixing = group.layers.filter(layer => layer.kind === 'dense');
  return mixing.length > 0 ? mixing : group.layers;
}

/**
 * The mean over the group's layers, each divided by its own mean so that layers of large numbers don't outweigh the others; the score of
 * several channels that go together is their mean.
 */
function unitScores(group: ChannelGroup, byLayer: LayerScores, comparable: boolean): UnitScores | undefined {
  const parts = judges(group).flatMap(layer => {
    const scores = byLayer.get(layer);
    if (!scores) return [];
    const index = group.layers.indexOf(layer);
    return [
      Float64Array.from(group.units, unit =>
        meanOf(unit.positions[index]!.map(position => scores[position]!)),
      ),
    ];
  });
  if (parts.length === 0) return undefined;
  if (parts.length === 1) return parts[0];
  const scales = parts.map(part => (comparable ? 1 : meanOf([...part]) || 1));
  return parts[0]!.map((_, unit) => meanOf(parts.map((part, i) => part[unit]! / scales[i]!)));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Units of a group by rising score, of equal ones the first in the file. */
export function ascending(scores: UnitScores): number[] {
  return Array.from(scores, (_, unit) => unit).sort((a, b) => scores[a]! - scores[b]! || a - b);
}

/** For ranking units of different groups. */
export function comparableScores(scores: UnitScores, criterion: Criterion): UnitScores {
  if (criterion.comparable) return scores;
  const mean = meanOf([...scores]) || 1;
  return scores.map(score => score / mean);
}
