import type { ChannelGroups, ChannelGroupSummary } from '../../src/protocol/channels.ts';
import type { ErrorInfo } from '../../src/protocol/rpc.ts';

/** The channel groups of the model; nothing before they were asked for. */
export type ChannelsState =
  | { readonly status: 'waiting' }
  | { readonly status: 'shown'; readonly byNode: ReadonlyMap<string, NodeChannels> }
  | { readonly status: 'failed'; readonly error: ErrorInfo };

/** What a node has to do with groups. */
export interface NodeChannels {
  /** Groups whose channels it puts out. */
  readonly puts: readonly ChannelGroupSummary[];
  /** Groups for whose channels it has weights. */
  readonly follows: readonly ChannelGroupSummary[];
  /** Groups whose channels it sums over. */
  readonly reads: readonly ChannelGroupSummary[];
}

export function channelsByNode({ groups }: ChannelGroups): ReadonlyMap<string, NodeChannels> {
  const byNode = new Map<string, Record<keyof NodeChannels, ChannelGroupSummary[]>>();
  const at = (id: string): Record<keyof NodeChannels, ChannelGroupSummary[]> => {
    let entry = byNode.get(id);
    if (!entry) byNode.set(id, (entry = { puts: [], follows: [], reads: [] }));
    return entry;
  };
  for (const group of groups) {
    for (const { id } of group.layers) at(id).puts.push(group);
    for (const { id } of group.followers) at(id).follows.push(group);
    for (const { id } of group.readers) at(id).reads.push(group);
  }
  return byNode;
}

/** Why none of the node's channels can go; undefined when some can, or when that is not known yet. */
export function frozenReason(state: ChannelsState | null, id: string): string | undefined {
  if (state?.status !== 'shown') return undefined;
  const { puts = [], follows = [] } = state.byNode.get(id) ?? {};
  const groups = [...puts, ...follows];
  return groups.length > 0 && groups.every(group => group.frozen !== null) ? groups[0]!.frozen! : undefined;
}
