import { nodeName } from '../../cost/node-list.ts';
import { channelCountOfLayers, type ChannelGroup, type Removal } from '../../graph/channels/index.ts';
import { formatCount, formatPercent, plural } from '../../passes/text.ts';
import { amountOf } from './plan.ts';
import { groupName } from './select-groups.ts';

/** Why a run took nothing out, beside the layers that were left alone. */
export function nothingGoes(groups: number): string {
  return groups === 0
    ? 'No channel of this model can be taken out.'
    : 'No channel was to go: see ratio, multiple and minKept.';
}

/** What became of the groups, as sentences. */
export function describeRemoval(groups: readonly ChannelGroup[], removal: Removal): string[] {
  const changed = groups.filter(group => amountOf(group, removal) > 0);
  const channels = groups.reduce((sum, group) => sum + channelCountOfLayers(group), 0);
  const gone = groups.reduce((sum, group) => sum + removedChannels(group, removal), 0);
  const notes = [
    `Took out ${formatCount(gone)} of ${plural(channels, 'channel')} (${formatPercent(channels === 0 ? 0 : gone / channels)}) in ` +
      `${plural(changedLayers(groups, removal), 'layer')}.`,
  ];
  const tied = changed.filter(group => group.layers.length > 1);
  if (tied.length > 0) {
    const [first] = tied;
    notes.push(
      `Layers that are tied lost the same channels: ${groupName(first!)}${tied.length > 1 ? `, and ${tied.length - 1} other sets` : ''}.`,
    );
  }
  return notes;
}

/** Channels of all layers of a group that go. */
export function removedChannels(group: ChannelGroup, removal: Removal): number {
  return group.units.reduce(
    (sum, unit) =>
      sum + (removal.has(unit.root) ? unit.positions.reduce((n, part) => n + part.length, 0) : 0),
    0,
  );
}

/** Layers with fewer channels now. */
export function changedLayers(groups: readonly ChannelGroup[], removal: Removal): number {
  const names = new Set<string>();
  for (const group of groups) {
    if (amountOf(group, removal) > 0) for (const layer of group.layers) names.add(nodeName(layer.node));
  }
  return names.size;
}
