import {
  keptCount,
  type Axis,
  type ChannelGroup,
  type Coupling,
  type Removal,
} from '../../graph/channels/index.ts';
import type { Amounts } from './amounts.ts';
import { ascending, type UnitScores } from './scores.ts';

/** The units that go: of each group as many as `amounts` says, those of the smallest scores. */
export function chooseUnits(
  coupling: Coupling,
  scores: ReadonlyMap<ChannelGroup, UnitScores>,
  amounts: Amounts,
): Set<number> {
  const removal = new Set<number>();
  for (const [group, own] of scores) {
    for (const unit of ascending(own).slice(0, amounts.get(group) ?? 0)) removal.add(group.units[unit]!.root);
  }
  const rank = new Map<number, number>();
  for (const [group, own] of scores) group.units.forEach((unit, i) => rank.set(unit.root, own[i]!));
  keepEveryAxis(coupling, rank, removal);
  return removal;
}

/**
 * Parts of a layer may be cut off and used alone (Split, Slice): each tensor must keep a channel. The most important one of those that
 * would go comes back.
 * @param rank scores by the roots of units
 */
export function keepEveryAxis(
  coupling: Coupling,
  rank: ReadonlyMap<number, number>,
  removal: Set<number>,
): void {
  for (const axis of axesOf(coupling)) {
    if (axis.count === 0 || keptCount(coupling, axis, removal) > 0) continue;
    let best = -1;
    for (let i = 0; i < axis.count; i++) {
      const root = coupling.atoms.find(axis.base + i);
      if (best < 0 || (rank.get(root) ?? 0) > (rank.get(best) ?? 0)) best = root;
    }
    removal.delete(best);
  }
}

function* axesOf(coupling: Coupling): Generator<Axis> {
  for (const node of coupling.order) {
    for (let i = 0; i < node.input.length; i++) yield* coupling.input(node, i)?.axes ?? [];
    for (const name of node.output) yield* (name ? coupling.value(name)?.axes : undefined) ?? [];
  }
}

/** How many units of a group go. */
export function amountOf(group: ChannelGroup, removal: Removal): number {
  return group.units.reduce((count, unit) => count + (removal.has(unit.root) ? 1 : 0), 0);
}
