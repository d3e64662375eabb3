import { html, nothing, type TemplateResult } from 'lit';
import type { EnergyReport } from '../../src/protocol/energy.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import { figure, partsOf, type Division } from './parts.ts';
import { stackedBar } from './stacked-bar.ts';

/** The whole model: its energy with how far it may be off, its parts, and what is left out. */
export function totals(report: EnergyReport, division: Division): TemplateResult {
  const { total, accuracy, unknown, control } = report;
  const atLeast = unknown.length > 0 && total !== null ? '≥ ' : '';
  return html`<section class="totals" aria-label="Totals">
    <p class="headline">
      <b data-name="total">${atLeast}${format.energy(total)}</b>
      ${
        total === null
          ? nothing
          : accuracy
            ? html`<span title="For ${accuracy.of}; elsewhere it is not known"
                >± ${format.percent(accuracy.relative, 0)}</span
              >`
            : html`<span>± not known</span>`
      }
      <span class="dim">estimated for one inference${report.batch > 1 ? `, batch ${report.batch}` : ''}</span>
      ${control === null ? nothing : html`<span class="dim">and ${format.energy(control)} for clock and control</span>`}
    </p>
    ${stackedBar(report, total ?? 0, division)}
    <dl class="legend">
      ${partsOf(division).map(({ id, title, help }) => {
        const value = figure(report, id);
        return html`<div title=${help}>
          <dt><span class="swatch part-${id}" aria-hidden="true"></span>${title}</dt>
          <dd>
            ${format.energy(value)}<span class="dim">
              ${value === null || !total ? '' : format.percent(value / total)}</span
            >
          </dd>
        </div>`;
      })}
    </dl>
    ${
      unknown.length === 0
        ? nothing
        : html`<p class="notice warn" data-name="unknown">
            ${icon('question')}<span
              >${format.plural(unknown.length, 'node')} left out, whose sizes or operators are not known:
              ${unknown.slice(0, 12).join(', ')}${unknown.length > 12 ? ` and ${unknown.length - 12} more` : ''}</span
            >
          </p>`
    }
  </section>`;
}

/** What the estimate rests on. */
export function assumptions(report: EnergyReport): TemplateResult {
  return html`<details class="assumptions" open>
    <summary>${icon('chevron-right', 'twist')}What the estimate rests on</summary>
    <ul>
      ${report.assumptions.map(line => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}
