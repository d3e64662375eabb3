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
  const byRoot = new Map<number, ChannelGroup>();
  for (const group of groups) for (const unit of group.units) byRoot.set(unit.root, group);
  const readers = readersOf(coupling, byRoot, toMember);
  const followers = followersOf(coupling, byRoot, toMember);
  return {
    groups: groups.map(group => ({
      layers: layersOf(group, toMember),
      followers: followers.get(group) ?? [],
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

type ByRoot = ReadonlyMap<number, ChannelGroup>;
type Members = ReadonlyMap<ChannelGroup, readonly GroupMember[]>;

function readersOf(coupling: Coupling, byRoot: ByRoot, toMember: ToMember): Members {
  const members = new MemberLists(coupling, byRoot, toMember);
  for (const { node, operand, axis } of coupling.sums) {
    if (!operand.isWeight) members.add(node, operand.axes[axis]!);
  }
  return members.lists();
}

/** Nodes that neither mix nor sum the channels, but have weights for each. */
function followersOf(coupling: Coupling, byRoot: ByRoot, toMember: ToMember): Members {
  const mixing = new Set([...coupling.layers, ...coupling.sums].map(({ node }) => node));
  const members = new MemberLists(coupling, byRoot, toMember);
  for (const node of coupling.order) {
    const isStored = node.output.some(name => name !== '' && coupling.value(name)?.isWeight);
    if (mixing.has(node) || isStored) continue;
    node.input.forEach((_, index) => {
      const operand = coupling.input(node, index);
      if (operand?.isWeight) for (const axis of operand.axes) members.add(node, axis);
    });
  }
  return members.lists();
}

/** Nodes by the groups that an axis of them has channels of; each node once a group. */
class MemberLists {
  private readonly members = new Map<ChannelGroup, Map<NodeProto, GroupMember>>();

  constructor(
    private readonly coupling: Coupling,
    private readonly byRoot: ByRoot,
    private readonly toMember: ToMember,
  ) {}

  add(node: NodeProto, axis: Axis): void {
    for (const [group, channels] of countByGroup(this.coupling, axis, this.byRoot)) {
      let nodes = this.members.get(group);
      if (!nodes) this.members.set(group, (nodes = new Map<NodeProto, GroupMember>()));
      if (!nodes.has(node)) nodes.set(node, this.toMember(node, channels, axis.count));
    }
  }

  lists(): Members {
    return new Map([...this.members].map(([group, nodes]) => [group, [...nodes.values()]]));
  }
}

/** How many positions of the axis belong to each group. */
function countByGroup({ atoms }: Coupling, axis: Axis, byRoot: ByRoot): Map<ChannelGroup, number> {
  const counts = new Map<ChannelGroup, number>();
  for (let i = 0; i < axis.count; i++) {
    const group = byRoot.get(atoms.find(axis.base + i));
    if (group) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}
