/** How the layers of a model hang together by their channels: what can only shrink together. */
export interface ChannelGroups {
  /** In the order of the file. Nodes inside sub-graphs have no groups. */
  readonly groups: readonly ChannelGroupSummary[];
}

/** Channels that come and go together, in all the layers that have them. */
export interface ChannelGroupSummary {
  /** Layers that put the channels out, in the order of the file. */
  readonly layers: readonly GroupMember[];
  /** Nodes on the way with numbers for each channel, such as norms and slopes: these go with them. */
  readonly followers: readonly GroupMember[];
  /** Nodes that sum over the channels: they lose as many inputs. */
  readonly readers: readonly GroupMember[];
  /** In how many steps the channels can go: one each, or blocks such as attention heads. */
  readonly units: number;
  /** Why they can't go, as the end of a sentence "…, because …"; null when they can. */
  readonly frozen: string | null;
}

/** What a node has of a group. */
export interface GroupMember {
  /** The id of its {@link NodeSummary}. */
  readonly id: string;
  readonly name: string;
  readonly op: string;
  /** Channels of the group in this node, of `of` that it has. */
  readonly channels: number;
  readonly of: number;
}
