import { html, nothing, type TemplateResult } from 'lit';
import type { NodeSummary, TensorSummary } from '../../../src/protocol/summary.ts';
import { button } from '../../ui/controls.ts';
import * as format from '../../ui/format.ts';
import { icon } from '../../ui/icons.ts';
import { inlineError } from '../../ui/states.ts';
import type { EditorContext } from '../context.ts';
import { histogramView } from './histogram.ts';

/** The weights of a node: what each is, where it lies, and its distribution when asked for. */
export function tensorList(context: EditorContext, node: NodeSummary): TemplateResult {
  return html`<ul class="tensors">
    ${node.tensors.map(
      tensor =>
        html`<li data-tensor=${tensor.name}>
          <div class="tensor-head">
            <span class="role">${tensor.role}</span>
            <span class="shape">${format.shape(tensor.shape)}</span>
            <span class="dtype">${tensor.dtype}</span>
            <span class="bytes" title=${format.exactBytes(tensor.bytes)}>${format.bytes(tensor.bytes)}</span>
          </div>
          <div class="tensor-name" title=${tensor.name}>${tensor.name}</div>
          ${marks(tensor)} ${distribution(context, node, tensor)}
        </li>`,
    )}
  </ul>`;
}

function marks(tensor: TensorSummary): TemplateResult | typeof nothing {
  if (!tensor.shared && tensor.external === undefined && !tensor.missing) return nothing;
  return html`<div class="marks">
    ${tensor.shared ? html`<span>${icon('link')}shared: counted at its first user</span>` : nothing}
    ${
      tensor.missing
        ? html`<span class="warn"
            >${icon('warning')}missing: ${tensor.external ?? 'its file is not there'}</span
          >`
        : tensor.external === undefined
          ? nothing
          : html`<span>${icon('file')}in ${tensor.external}</span>`
    }
  </div>`;
}

function distribution(
  context: EditorContext,
  node: NodeSummary,
  tensor: TensorSummary,
): TemplateResult | typeof nothing {
  if (tensor.missing || tensor.elements === 0) return nothing;
  const state = context.histograms.get(tensor.name);
  switch (state?.status) {
    case undefined:
      return button({
        label: 'Histogram',
        icon: 'graph',
        name: 'histogram',
        title: 'Read the values and show how they are distributed',
        onClick: () => context.askHistogram(tensor.name, node.id),
      });
    case 'waiting':
      return html`<p class="dim" role="status">Reading ${format.count(tensor.elements)} values…</p>`;
    case 'failed':
      return inlineError(state.error);
    case 'shown':
      return histogramView(state.histogram, text => {
        context.post({ type: 'copy', text, what: 'histogram as CSV' });
      });
  }
}
