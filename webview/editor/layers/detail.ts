import { html, nothing, type TemplateResult } from 'lit';
import { bar } from '../../ui/bars.ts';
import { button, iconButton } from '../../ui/controls.ts';
import * as format from '../../ui/format.ts';
import { icon, kindIcon } from '../../ui/icons.ts';
import type { EditorContext } from '../context.ts';
import { valueTable } from '../overview/values.ts';
import type { Row } from '../rows.ts';
import { channelSection } from './channel-groups.ts';
import { tensorList } from './tensors.ts';

export interface DetailOptions {
  /** The filter leaves the node out of the table. */
  readonly hidden: boolean;
  readonly onShow: () => void;
  readonly onClose: () => void;
  /** Another node was chosen in the pane. */
  readonly onChoose: (id: string) => void;
}

type Show = (value: number | null) => string;
type CostLine = readonly [
  name: string,
  tone: string,
  value: number | null,
  total: number | null,
  show: Show,
  exact: Show,
];

/** All that is known of one node. */
export function detail(context: EditorContext, row: Row, options: DetailOptions): TemplateResult {
  const { node } = row;
  return html`<aside class="detail" tabindex="-1" aria-label="Details of ${node.name}">
    <div class="detail-head">
      ${icon(kindIcon(node.kind), 'kind')}
      <h2 title=${node.name}>${node.name}</h2>
      ${iconButton({
        label: 'Copy the name',
        icon: 'copy',
        name: 'copy-name',
        onClick: () => context.post({ type: 'copy', text: node.name, what: 'name' }),
      })}
      ${iconButton({ label: 'Close', icon: 'close', name: 'close-detail', onClick: options.onClose })}
    </div>
    <p class="operator">
      <b>${node.op}</b> ${node.domain ? `of ${node.domain}` : ''} · ${node.kind} · node ${node.index}
    </p>
    ${node.path.length ? html`<p class="dim path">${node.path.join(' › ')}</p>` : nothing}
    ${
      options.hidden
        ? html`<p class="notice">
            ${icon('filter')}<span>Not in the table: the filter hides it.</span>
            <button type="button" class="link" @click=${options.onShow}>Show it</button>
          </p>`
        : nothing
    }
    ${
      row.uncounted
        ? html`<p class="notice">
            ${icon('question')}<span>Left out of the totals: a shape it depends on is unknown.</span>
          </p>`
        : nothing
    }
    ${cost(context, row)} ${actions(context, row)} ${channelSection(context.channels, node, options.onChoose)}
    <h3>Inputs</h3>
    ${node.inputs.length ? valueTable(node.inputs) : html`<p class="dim">None</p>`}
    <h3>Outputs</h3>
    ${valueTable(node.outputs)}
    ${
      node.tensors.length
        ? html`<h3>Tensors</h3>
            ${tensorList(context, node)}`
        : nothing
    }
    ${
      node.attributes.length
        ? html`<h3>Attributes</h3>
            <table class="facts">
              <tbody>
                ${node.attributes.map(
                  attribute =>
                    html`<tr>
                      <td class="name">${attribute.name}</td>
                      <td class="long">${attribute.text}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
        : nothing
    }
  </aside>`;
}

function cost(context: EditorContext, { node, sparsity }: Row): TemplateResult {
  const { totals } = context.summary;
  const figures: readonly CostLine[] = [
    ['Parameters', 'params', node.params, totals.params, format.count, format.exact],
    ['Bytes', 'bytes', node.bytes, totals.bytes, format.bytes, format.exactBytes],
    ['MACs', 'macs', node.macs, totals.macs, format.count, format.exact],
    [
      'Activations',
      'activations',
      node.activationBytes,
      totals.activationBytes,
      format.bytes,
      format.exactBytes,
    ],
    ['Other operations', 'other', node.otherOps, totals.otherOps, format.count, format.exact],
  ];
  return html`<dl class="cost">
    ${figures.map(([name, tone, value, total, show, exact]) => {
      const share = value === null || !total ? null : value / total;
      return html`<div title="${exact(value)}, of ${exact(total)} in the model">
        <dt>${name}</dt>
        <dd class="figure">${show(value)}</dd>
        <dd>${bar(share, tone)}</dd>
        <dd class="share">${share ? format.percent(share) : ''}</dd>
      </div>`;
    })}
    ${
      sparsity === null
        ? nothing
        : html`<div title="Zeros among its weights">
            <dt>Sparsity</dt>
            <dd class="figure">${format.percent(sparsity)}</dd>
            <dd>${bar(sparsity, 'nonzero')}</dd>
            <dd class="share"></dd>
          </div>`
    }
  </dl>`;
}

/** Passes on this layer alone, where there are weights that multiply. */
function actions(context: EditorContext, { node }: Row): TemplateResult | typeof nothing {
  if (node.macs === 0 || node.tensors.length === 0) return nothing;
  return html`<div class="detail-actions">
    ${button({
      label: 'Prune This…',
      title: 'Prune the weights of this layer only',
      icon: 'filter',
      name: 'prune-node',
      onClick: () => context.post({ type: 'command', command: 'pruneWeights', node: node.id }),
    })}
    ${
      putsOutChannels(context, node.id)
        ? button({
            label: 'Prune Filters…',
            title: 'Take channels out of this layer, and of those that are tied to it',
            icon: 'layers',
            name: 'prune-filters-node',
            onClick: () => context.post({ type: 'command', command: 'pruneFilters', node: node.id }),
          })
        : nothing
    }
    ${button({
      label: 'Quantize This…',
      title: 'Quantize the weights of this layer only',
      icon: 'symbol-numeric',
      name: 'quantize-node',
      onClick: () => context.post({ type: 'command', command: 'quantizeWeights', node: node.id }),
    })}
  </div>`;
}

/** Whether some of the node's channels can be taken out. */
function putsOutChannels({ channels }: EditorContext, id: string): boolean {
  const puts = channels?.status === 'shown' ? (channels.byNode.get(id)?.puts ?? []) : [];
  return puts.some(group => group.frozen === null);
}
