import type { NodeProto } from 'onnx-buf';
import type { ChannelGroups, ChannelGroupSummary, GroupMember } from '../../protocol/channels.ts';
import { listNodes } from '../cost/node-list.ts';
import {
  coupleChannels,
  findGroups,
  type Axis,
  type ChannelGroup,
  type Coupling,
} from '../graph/channels/index.ts';
import type { Model } from '../model/model.ts';

/**
 * Which layers' channels can only be taken out together, who reads them, and what can't be changed and why. Reads no weights. Holds for
 * every size that the inputs leave open.
 */
export async function channelGroups(model: Model): Promise<ChannelGroups> {
  const coupling = await coupleChannels(model);
  const groups = findGroups(coupling);
  const toMember = memberMaker(coupling);
  const readers = readersOf(coupling, groups, toMember);
  return {
    groups: groups.map(group => ({
      layers: layersOf(group, toMember),
      readers: readers.get(group) ?? [],
      units: group.units.length,
      frozen: group.frozen ?? null,
    })),
  };
}

type ToMember = (node: NodeProto, channels: number, of: number) => GroupMember;

function memberMaker({ scope }: Coupling): ToMember {
  const placed = new Map(listNodes(scope).map(entry => [entry.node, entry]));
  return (node, channels, of) => {
    const { id, name } = placed.get(node)!;
    return { id, name, op: node.opType, channels, of };
  };
}

/** A node with several weights on the channels (a recurrent one) is named once. */
function layersOf(group: ChannelGroup, toMember: ToMember): ChannelGroupSummary['layers'] {
  const members = new Map<NodeProto, GroupMember>();
  group.layers.forEach(({ node, weight, axis }, index) => {
    if (members.has(node)) return;
    const channels = group.units.reduce((sum, unit) => sum + unit.positions[index]!.length, 0);
    members.set(node, toMember(node, channels, weight.axes[axis]!.count));
  });
  return [...members.values()];
}

function readersOf(
  coupling: Coupling,
  groups: readonly ChannelGroup[],
  toMember: ToMember,
): Map<ChannelGroup, GroupMember[]> {
  const byRoot = new Map<number, ChannelGroup>();
  for (const group of groups) for (const unit of group.units) byRoot.set(unit.root, group);
  const readers = new Map<ChannelGroup, Map<NodeProto, GroupMember>>();
  for (const { node, operand, axis } of coupling.sums) {
    if (operand.isWeight) continue;
    const summed = operand.axes[axis]!;
    for (const [group, channels] of countByGroup(coupling, summed, byRoot)) {
      let members = readers.get(group);
      if (!members) readers.set(group, (members = new Map<NodeProto, GroupMember>()));
      if (!members.has(node)) members.set(node, toMember(node, channels, summed.count));
    }
  }
  return new Map([...readers].map(([group, members]) => [group, [...members.values()]]));
}

/** How many positions of the axis belong to each group. */
function countByGroup(
  { atoms }: Coupling,
  axis: Axis,
  byRoot: ReadonlyMap<number, ChannelGroup>,
): Map<ChannelGroup, number> {
  const counts = new Map<ChannelGroup, number>();
  for (let i = 0; i < axis.count; i++) {
    const group = byRoot.get(atoms.find(axis.base + i));
    if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}
