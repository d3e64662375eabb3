import type { ChannelGroup } from '../../graph/channels/index.ts';

/** How many units of each group go. */
export type Amounts = ReadonlyMap<ChannelGroup, number>;

export interface Limits {
  /** What stays is a multiple of so many channels, where the layer has as many. */
  readonly multiple: number;
  /** Channels of a layer that stay at least. */
  readonly minKept: number;
}

/** Channels that one unit has in the group's widest layer. */
export function unitWidth(group: ChannelGroup): number {
  return Math.max(1, ...group.units[0]!.positions.map(part => part.length));
}

/**
 * Units that go when `wanted` (a fraction is fine) should: rounded so that the nearest multiple of channels stays, and never all;
 * without a multiple the kept number is rounded down, as other tools do.
 */
export function roundAmount(group: ChannelGroup, wanted: number, { multiple, minKept }: Limits): number {
  const total = group.units.length;
  const width = unitWidth(group);
  const least = Math.min(total, Math.max(1, Math.ceil(minKept / width)));
  const step = stepOf(width, multiple);
  const kept = total - Math.max(0, wanted);
  // A layer that has no two multiples to choose from is rounded to whole units.
  if (step <= 1 || total < step) return total - clamp(Math.floor(kept + 1e-6), least, total);
  const rounded = Math.round(kept / step) * step;
  const smallest = Math.max(step, Math.ceil(least / step) * step);
  return total - (rounded >= total ? total : clamp(rounded, Math.min(smallest, total), total));
}

/** Units between two amounts that leave a multiple of channels. */
function stepOf(width: number, multiple: number): number {
  let step = 1;
  while ((step * width) % multiple !== 0) step++;
  return step;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The same share of every group. */
export function uniformAmounts(groups: readonly ChannelGroup[], ratio: number, limits: Limits): Amounts {
  return new Map(groups.map(group => [group, roundAmount(group, group.units.length * ratio, limits)]));
}

/**
 * The units with the smallest scores of all groups together; `largestShare` of a group at most.
 * @param scores comparable between groups
 */
export function globalAmounts(
  scores: ReadonlyMap<ChannelGroup, Float64Array>,
  ratio: number,
  limits: Limits,
  largestShare: number,
): Amounts {
  const all = [...scores].flatMap(([group, values]) => Array.from(values, value => ({ group, value })));
  all.sort((a, b) => a.value - b.value);
  const left = new Map<ChannelGroup, number>();
  const goal = all.length * ratio;
  let taken = 0;
  for (const { group } of all) {
    if (taken >= goal) break;
    const count = left.get(group) ?? 0;
    if (count >= Math.floor(group.units.length * largestShare)) continue;
    left.set(group, count + 1);
    taken++;
  }
  return new Map([...scores.keys()].map(group => [group, roundAmount(group, left.get(group) ?? 0, limits)]));
}
