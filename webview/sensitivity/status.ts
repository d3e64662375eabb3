import { html, nothing, type TemplateResult } from 'lit';
import type { AnalysisState, ShownAnalysis } from '../../src/protocol/sensitivity-page.ts';
import { bar } from '../ui/bars.ts';
import { button } from '../ui/controls.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import { inlineError } from '../ui/states.ts';
import { figure } from './scale.ts';

interface StatusActions {
  readonly onCancel: () => void;
  readonly onResume: () => void;
}

/** How far the analysis is, what it was measured on, and what went wrong. */
export function status(
  state: AnalysisState,
  analysis: ShownAnalysis | null,
  actions: StatusActions,
): TemplateResult {
  return html`<section class="status">
    ${state.kind === 'running' ? running(state, actions.onCancel) : nothing}
    ${state.kind === 'failed' ? inlineError(state.error) : nothing}
    ${analysis === null ? nothing : summary(state, analysis, actions)}
    ${
      analysis?.random
        ? html`<p class="notice warn" role="note">
            ${icon('warning')}<span
              >Measured on random inputs, as no data were given: the figures say little of how the model
              behaves on real ones.</span
            >
          </p>`
        : nothing
    }
  </section>`;
}

function running(
  { fraction, message, secondsLeft }: Extract<AnalysisState, { kind: 'running' }>,
  onCancel: () => void,
): TemplateResult {
  return html`<div class="running">
    ${button({ label: 'Cancel', icon: 'debug-stop', name: 'cancel', onClick: onCancel })}
    <div class="progress">
      <span
        role="progressbar"
        aria-label="Analysing"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${fraction === null ? nothing : Math.round(fraction * 100)}
        class=${fraction === null ? 'endless' : ''}
        >${fraction === null ? nothing : bar(fraction, 'progress')}</span
      >
      <span class="progress-text">
        ${fraction === null ? '' : `${format.percent(fraction, 0)} · `}${
          secondsLeft === null ? '' : `${format.seconds(secondsLeft)} left · `
        }${message}
      </span>
    </div>
  </div>`;
}

function summary(state: AnalysisState, analysis: ShownAnalysis, { onResume }: StatusActions): TemplateResult {
  const { layers, planned, metric, baseline, samples, inputs } = analysis;
  const missing = planned.length - layers.length;
  return html`<div class="summary">
    <span role="status" aria-live="polite">
      ${
        missing === 0
          ? html`${icon('check')} ${format.plural(planned.length, 'layer')}`
          : html`${format.exact(layers.length)} of ${format.plural(planned.length, 'layer')}`
      }
    </span>
    <span
      >${metric}${typeof baseline === 'number' ? html` as it is <b>${figure(metric, baseline)}</b>` : nothing}</span
    >
    <span class="dim" title=${inputs}>on ${format.plural(samples, 'sample')} of ${inputs}</span>
    ${
      missing > 0 && state.kind !== 'running'
        ? button({
            label: 'Resume',
            icon: 'debug-continue',
            name: 'resume',
            title: 'Measure the layers that are missing',
            onClick: onResume,
          })
        : nothing
    }
  </div>`;
}
