import { html, nothing, type TemplateResult } from 'lit';
import type { Evaluation, FromReport } from '../../src/protocol/panels.ts';
import type { Accuracy } from '../../src/protocol/report.ts';
import { bar } from '../ui/bars.ts';
import { button } from '../ui/controls.ts';
import * as format from '../ui/format.ts';
import { fidelityCard } from './cards.ts';
import { saveButton } from './save-button.ts';

/** How a model did on a dataset. */
export function evaluationView(evaluation: Evaluation, post: (message: FromReport) => void): TemplateResult {
  const { model, data, result } = evaluation;
  const { accuracy, fidelity, samples } = result;
  return html`<div class="report">
    <header class="report-head">
      <h1><span title=${model}>${format.baseName(model)}</span></h1>
      <span class="dim" title=${data}>
        Evaluated on ${format.plural(samples, 'sample')} of ${format.baseName(data)}
      </span>
      <div class="actions" role="toolbar" aria-label="What to do with the model">
        ${button({
          label: 'Open',
          icon: 'go-to-file',
          primary: true,
          name: 'open',
          onClick: () => post({ type: 'action', action: 'open' }),
        })}
        ${button({
          label: 'Copy as JSON',
          icon: 'json',
          name: 'copy-json',
          onClick: () =>
            post({ type: 'copy', text: JSON.stringify(result, null, 2), what: 'result as JSON' }),
        })}
        ${saveButton(post)}
      </div>
    </header>
    <div class="cards">
      ${accuracy ? accuracyCards(accuracy) : nothing} ${fidelity ? fidelityCard(fidelity) : nothing}
    </div>
    ${
      accuracy || fidelity
        ? nothing
        : html`<p class="unlabelled">
            The model ran on all of them. The data have no labels, so there is no accuracy to tell.
          </p>`
    }
  </div>`;
}

function accuracyCards({ accuracy, wrong, samples, loss }: Accuracy): TemplateResult {
  return html`<section class="card" data-card="Accuracy">
      <h2>Accuracy</h2>
      <p class="big">${format.percent(accuracy, 2)}</p>
      <div class="pair">
        <span class="dim">right</span>${bar(accuracy, 'nonzero')}<span class="figure"
          >${format.exact(samples - wrong)}</span
        >
      </div>
      <div class="pair">
        <span class="dim">wrong</span>${bar(wrong / Math.max(1, samples), 'before')}<span class="figure"
          >${format.exact(wrong)}</span
        >
      </div>
    </section>
    <section class="card" data-card="Loss" title="Mean cross-entropy, in nats">
      <h2>Loss</h2>
      <p class="big">${format.real(loss)}</p>
    </section>`;
}
