import { html, nothing, type TemplateResult } from 'lit';
import type { MeasuredReport } from '../../src/protocol/measured.ts';
import type { ErrorInfo } from '../../src/protocol/rpc.ts';
import { button } from '../ui/controls.ts';
import * as format from '../ui/format.ts';
import { inlineError } from '../ui/states.ts';

export type MeasureState =
  | { readonly status: 'none' }
  | { readonly status: 'running'; readonly fraction: number | null; readonly message: string }
  | { readonly status: 'failed'; readonly error: ErrorInfo }
  | { readonly status: 'shown'; readonly report: MeasuredReport };

/** What was measured on this machine: a matter of its own, beside the estimate. */
export function measuredSection(
  state: MeasureState,
  onMeasure: () => void,
  onCancel: () => void,
): TemplateResult | typeof nothing {
  switch (state.status) {
    case 'none':
      return nothing;
    case 'running':
      return html`<section class="measured" role="status">
        <span
          >${state.message.replace(/…$/, '')}${state.fraction === null ? '' : ` (${format.percent(state.fraction, 0)})`}…</span
        >
        ${button({ label: 'Cancel', name: 'cancel-measure', onClick: onCancel })}
      </section>`;
    case 'failed':
      return html`<section class="measured">
        ${inlineError(state.error)}
        ${button({ label: 'Try Again', name: 'measure-again', onClick: onMeasure })}
      </section>`;
    case 'shown':
      return shownSection(state.report);
  }
}

function shownSection(report: MeasuredReport): TemplateResult {
  const { latency, kernels, other, machine, runs, energy, notes } = report;
  return html`<section class="measured" aria-label="Measured on this machine">
    <h2>Measured on this machine</h2>
    <p>
      <b data-name="latency">${format.microseconds(latency)}</b> an inference (median of
      ${format.exact(runs)}), ${format.microseconds(kernels)} in
      kernels${other > 0 ? html`, of which ${format.microseconds(other)} belong to no layer` : nothing}
      <span class="dim">${machine}</span>
    </p>
    <p data-name="measured-energy">
      ${
        'reason' in energy
          ? html`<span class="dim">Energy not measured. ${energy.reason}</span>`
          : html`<b>${format.energy(energy.joules * 1e12)}</b> an inference by the processor’s counters
              (${energy.domains.join(', ')}): ${energy.watts.toFixed(1)} W, ${energy.idleWatts.toFixed(1)} W
              when idle`
      }
    </p>
    <ul class="dim">
      ${notes.filter(note => !('reason' in energy) || note !== energy.reason).map(note => html`<li>${note}</li>`)}
    </ul>
  </section>`;
}
