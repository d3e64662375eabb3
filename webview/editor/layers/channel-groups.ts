import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ChannelGroupSummary, GroupMember } from '../../../src/protocol/channels.ts';
import type { NodeSummary } from '../../../src/protocol/summary.ts';
import * as format from '../../ui/format.ts';
import { icon } from '../../ui/icons.ts';
import { inlineError } from '../../ui/states.ts';
import type { ChannelsState } from '../channels.ts';
import './member-list.ts';

type Choose = (id: string) => void;

/** What shrinks together with the node's channels, who loses inputs, and what can't be changed and why. */
export function channelSection(state: ChannelsState | null, node: NodeSummary, choose: Choose): unknown {
  const content = sectionContent(state, node, choose);
  return content === nothing
    ? nothing
    : keyed(
        node.id,
        html`<section class="channels" aria-label="Channels">
          <h3>Channels</h3>
          ${content}
        </section>`,
      );
}

function sectionContent(
  state: ChannelsState | null,
  node: NodeSummary,
  choose: Choose,
): TemplateResult | typeof nothing {
  const hasWeights = node.isLayer && node.tensors.length > 0;
  if (state === null) return nothing;
  if (state.status === 'failed') return inlineError(state.error);
  if (state.status === 'waiting')
    return hasWeights ? html`<p class="dim" role="status">Following the channels…</p>` : nothing;
  const channels = state.byNode.get(node.id);
  if (!channels) {
    if (!hasWeights) return nothing;
    const why = node.parent === null ? 'It puts out none that could be followed.' : 'It is in a sub-graph.';
    return html`<p class="dim">No channels of this layer can be taken out. ${why}</p>`;
  }
  return html`${channels.puts.map(group => putsView(group, node, choose))}
  ${channels.follows.map(group => followsView(group, node, choose))}
  ${channels.reads.length > 0 ? readsView(channels.reads, node, choose) : nothing}`;
}

/** A group that the node belongs to. */
function putsView(group: ChannelGroupSummary, node: NodeSummary, choose: Choose): TemplateResult {
  const own = group.layers.find(({ id }) => id === node.id)!;
  const others = group.layers.filter(({ id }) => id !== node.id);
  const { frozen, followers, readers } = group;
  return html`<div class="group ${frozen === null ? '' : 'frozen'}">
    <p class="group-head">
      ${icon(frozen === null ? 'link' : 'lock')}
      <span><b>${ownChannels(own)}</b>${blocks(group, own)}</span>
    </p>
    ${
      frozen === null
        ? others.length === 0
          ? html`<p>Can go without any other layer's channels.</p>`
          : html`<p>Can only go together with those of ${layers(others.length)}:</p>
              ${memberList(others, choose)}`
        : html`<p class="why">Can't be taken out: ${frozen}.</p>
            ${
              others.length === 0
                ? nothing
                : html`<p>Tied to those of ${layers(others.length)}:</p>
                    ${memberList(others, choose)}`
            }`
    }
    ${
      followers.length === 0
        ? nothing
        : html`<p>
              ${nodesHave(followers.length)} weights for them${frozen === null ? ', which go too' : ''}:
            </p>
            ${memberList(followers, choose)}`
    }
    ${
      readers.length === 0
        ? nothing
        : html`<p>
              ${readers.length === 1 ? 'One node reads' : `${format.exact(readers.length)} nodes read`}
              them${frozen === null ? ' and lose inputs with them' : ''}:
            </p>
            ${memberList(readers, choose)}`
    }
  </div>`;
}

/** A group for whose channels the node has weights: a norm, a slope. */
function followsView(group: ChannelGroupSummary, node: NodeSummary, choose: Choose): TemplateResult {
  const own = group.followers.find(({ id }) => id === node.id)!;
  const { frozen, layers: sources } = group;
  return html`<div class="group ${frozen === null ? '' : 'frozen'}">
    <p class="group-head">
      ${icon(frozen === null ? 'link' : 'lock')}<span><b>${ownChannels(own)}</b></span>
    </p>
    ${frozen === null ? nothing : html`<p class="why">Can't be taken out: ${frozen}.</p>`}
    <p>
      ${frozen === null ? 'Its weights go with the channels of' : 'Its weights are for the channels of'}
      ${layers(sources.length)}:
    </p>
    ${memberList(sources, choose)}
  </div>`;
}

/** Groups whose channels are the node's inputs. */
function readsView(
  groups: readonly ChannelGroupSummary[],
  node: NodeSummary,
  choose: Choose,
): TemplateResult {
  const inputs = groups.reduce(
    (sum, group) => sum + (group.readers.find(({ id }) => id === node.id)?.channels ?? 0),
    0,
  );
  const sources = groups.flatMap(group => group.layers);
  return html`<div class="group">
    <p class="group-head">
      ${icon('arrow-right')}<span><b>${format.exact(inputs)} inputs</b></span>
    </p>
    <p>Shrink with the channels of ${layers(sources.length)}:</p>
    ${memberList(sources, choose)}
  </div>`;
}

function ownChannels({ channels, of }: GroupMember): string {
  return channels === of
    ? `${format.exact(of)} channels`
    : `${format.exact(channels)} of ${format.exact(of)} channels`;
}

/** ` in 12 blocks of 64`, when they don't go one by one. */
function blocks({ units }: ChannelGroupSummary, { channels }: GroupMember): string {
  return units < channels && channels % units === 0
    ? ` in ${format.exact(units)} ${units === 1 ? 'block' : 'blocks'} of ${format.exact(channels / units)}`
    : '';
}

const nodesHave = (count: number): string =>
  count === 1 ? 'One node has' : `${format.exact(count)} nodes have`;

const layers = (count: number): string => (count === 1 ? 'one layer' : `${format.exact(count)} layers`);

function memberList(members: readonly GroupMember[], choose: Choose): TemplateResult {
  return html`<espalier-members .members=${members} .choose=${choose}></espalier-members>`;
}
