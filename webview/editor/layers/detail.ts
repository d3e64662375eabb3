import { html, nothing, type TemplateResult } from 'lit';
import { button, iconButton } from '../../ui/controls.ts';
import * as format from '../../ui/format.ts';
import { icon, kindIcon } from '../../ui/icons.ts';
import type { EditorContext } from '../context.ts';
import { valueTable } from '../overview/values.ts';
import type { Row } from '../rows.ts';
import { tensorList } from './tensors.ts';

export interface DetailOptions {
  /** The filter leaves the node out of the table. */
  readonly hidden: boolean;
  readonly onShow: () => void;
  readonly onClose: () => void;
}

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
    ${cost(context, row)} ${actions(context, row)}
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
  const figures: [string, string, string, number | null][] = [
    ['Parameters', format.count(node.params), format.exact(node.params), part(node.params, totals.params)],
    ['Bytes', format.bytes(node.bytes), format.exactBytes(node.bytes), part(node.bytes, totals.bytes)],
    ['MACs', format.count(node.macs), format.exact(node.macs), part(node.macs, totals.macs)],
    [
      'Activations',
      format.bytes(node.activationBytes),
      format.exactBytes(node.activationBytes),
      part(node.activationBytes, totals.activationBytes),
    ],
    [
      'Other ops',
      format.count(node.otherOps),
      format.exact(node.otherOps),
      part(node.otherOps, totals.otherOps),
    ],
  ];
  return html`<dl class="cost">
    ${figures.map(
      ([name, text, title, share]) =>
        html`<div title=${title}>
          <dt>${name}</dt>
          <dd>${text}</dd>
          <dd class="share">${share === null || share === 0 ? '' : format.percent(share)}</dd>
        </div>`,
    )}
    ${
      sparsity === null
        ? nothing
        : html`<div>
            <dt>Sparsity</dt>
            <dd>${format.percent(sparsity)}</dd>
            <dd class="share">zeros</dd>
          </div>`
    }
  </dl>`;
}

/** Passes on this layer alone, where there are weights that multiply. */
function actions(context: EditorContext, { node }: Row): TemplateResult | typeof nothing {
  if (!node.isLayer || node.tensors.length === 0) return nothing;
  return html`<div class="detail-actions">
    ${button({
      label: 'Prune This…',
      title: 'Prune the weights of this layer only',
      icon: 'filter',
      name: 'prune-node',
      onClick: () => context.post({ type: 'command', command: 'pruneWeights', node: node.id }),
    })}
    ${button({
      label: 'Quantize This…',
      title: 'Quantize the weights of this layer only',
      icon: 'symbol-numeric',
      name: 'quantize-node',
      onClick: () => context.post({ type: 'command', command: 'quantizeWeights', node: node.id }),
    })}
  </div>`;
}

function part(value: number | null, total: number | null): number | null {
  return value === null || !total ? null : value / total;
}
