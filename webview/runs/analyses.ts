import { html, nothing, type TemplateResult } from 'lit';
import type { AnalysisRecord, RunsReport } from '../../src/protocol/runs.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';

const TITLES: Readonly<Record<AnalysisRecord['kind'], { title: string; icon: string }>> = {
  sensitivity: { title: 'Sensitivity', icon: 'pulse' },
  energy: { title: 'Energy', icon: 'zap' },
};

/** Analyses that were run on any of the models, the newest first. */
export function analysisList(
  { analyses, runs }: RunsReport,
  onOpen: (kind: AnalysisRecord['kind']) => void,
): TemplateResult | typeof nothing {
  if (analyses.length === 0) return nothing;
  const nameOf = (sha256: string): string => runs.find(run => run.sha256 === sha256)?.name ?? '';
  return html`<section class="analyses" aria-label="Analyses">
    <h2>Analyses</h2>
    <ul>
      ${analyses.map(
        ({ kind, sha256, summary, data, seconds, when }) =>
          html`<li>
            ${icon(TITLES[kind].icon)}
            <button type="button" class="link" data-kind=${kind} @click=${() => onOpen(kind)}>
              ${TITLES[kind].title}
            </button>
            <span>${nameOf(sha256)}</span>
            <span class="dim">
              ${[summary, data, seconds === null ? '' : format.seconds(seconds), dayOf(when)].filter(Boolean).join(' · ')}
            </span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** In the reader's own time. */
function dayOf(when: string): string {
  const date = new Date(when);
  return Number.isNaN(date.getTime())
    ? ''
    : date.toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
}
