import { html, nothing, type TemplateResult } from 'lit';
import type { Evaluation, FromReport, ToReport } from '../../src/protocol/panels.ts';
import type { LayerChange, PackReport } from '../../src/protocol/report.ts';
import { button, checkbox } from '../ui/controls.ts';
import { Page } from '../ui/page.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import { identityOf } from '../ui/identity.ts';
import type { Sort } from '../ui/sort.ts';
import { loadingState } from '../ui/states.ts';
import '../ui/table.ts';
import type { Column, VirtualTable } from '../ui/table.ts';
import { cards } from './cards.ts';
import { changeColumns } from './columns.ts';
import { evaluationView } from './evaluation.ts';
import './packed.ts';
import { passList } from './passes.ts';
import { passTables } from './tables.ts';
import { reportCsv } from './report-csv.ts';
import { saveButton } from './save-button.ts';
import { isChanged, ofComparison, ofReport, type Subject } from './view-model.ts';

export interface ReportState {
  readonly sort: Sort | null;
  readonly changedOnly: boolean;
  readonly widths: Readonly<Record<string, number>>;
}

type Action = Extract<FromReport, { readonly type: 'action' }>['action'];

const ACTIONS: readonly { action: Action; label: string; icon: string; primary?: boolean }[] = [
  { action: 'open', label: 'Open', icon: 'go-to-file', primary: true },
  { action: 'openOriginal', label: 'Open Original', icon: 'file' },
  { action: 'compare', label: 'Compare', icon: 'diff' },
  { action: 'reveal', label: 'Reveal in Explorer', icon: 'folder' },
];

/** Before and after: of a compression, of two files, or of packing; or how one model did on data. */
export class ReportApp extends Page<ToReport, FromReport, ReportState> {
  static readonly tag = 'espalier-report';

  private subject: Subject | null = null;
  private packed: PackReport | null = null;
  private evaluation: Evaluation | null = null;
  private rows: readonly LayerChange[] = [];
  private selected: string | null = null;
  protected override state: ReportState = { sort: null, changedOnly: true, widths: {} };
  private columns: readonly Column<LayerChange>[] = [];

  receive(message: ToReport): void {
    if (message.type === 'packed') {
      this.packed = message.report;
      this.requestUpdate();
      return;
    }
    if (message.type === 'evaluation') {
      this.evaluation = message.evaluation;
      this.requestUpdate();
      return;
    }
    this.subject = message.type === 'report' ? ofReport(message.report) : ofComparison(message.comparison);
    this.columns = changeColumns(this.subject.layers);
    this.change({});
  }

  override render(): TemplateResult {
    const { subject, packed, evaluation } = this;
    if (evaluation) return evaluationView(evaluation, message => this.host.post(message));
    if (packed) return html`<espalier-packed .report=${packed} .host=${this.host}></espalier-packed>`;
    if (!subject) return loadingState('Preparing the report…');
    return html`<div class="report">
      ${this.head(subject)} ${notes(subject)} ${cards(subject)} ${passList(subject.passes)}
      ${passTables(subject.passes, this.host)}
      <section class="fills">
        <div class="section-head">
          <h2>Layers</h2>
          ${checkbox({
            label: 'Changed only',
            checked: this.state.changedOnly,
            name: 'changed-only',
            onChange: changedOnly => this.change({ changedOnly }),
          })}
          <span class="dim" role="status">
            ${format.exact(this.rows.length)} of ${format.exact(subject.layers.length)}
          </span>
          <span class="spring"></span>
          ${button({ label: 'Copy as CSV', icon: 'copy', name: 'copy-csv', onClick: () => this.copyCsv() })}
          ${button({ label: 'Copy as JSON', icon: 'json', name: 'copy-json', onClick: () => this.copyJson() })}
        </div>
        <espalier-table
          id="changes"
          .label=${'Layers before and after'}
          .rows=${this.rows}
          .columns=${this.columns}
          .rowId=${identityOf}
          .sort=${this.state.sort}
          .selected=${this.selected}
          .widths=${this.state.widths}
          .empty=${subject.layers.length ? 'No layer differs.' : 'There are no layers.'}
          .onSelect=${(selected: string) => {
            this.selected = selected;
            this.requestUpdate();
          }}
          .onSort=${(sort: Sort | null) => this.change({ sort })}
          .onWidths=${(widths: ReportState['widths']) => this.change({ widths })}
        ></espalier-table>
      </section>
    </div>`;
  }

  private head(subject: Subject): TemplateResult {
    const isReport = subject.kind === 'report';
    const actions = ACTIONS.filter(({ action }) => isReport || action !== 'compare');
    return html`<header class="report-head">
      <h1>
        <span title=${subject.before.path}>${format.baseName(subject.before.path)}</span>
        ${icon('arrow-right')}
        <span title=${subject.after.path}>${format.baseName(subject.after.path)}</span>
      </h1>
      <span class="dim">
        ${isReport ? 'Compression report' : 'Comparison'}${
          subject.seconds === null ? nothing : `, done in ${format.seconds(subject.seconds)}`
        }
      </span>
      <div class="actions" role="toolbar" aria-label="What to do with the files">
        ${actions.map(({ action, label, icon: picture, primary }) =>
          button({
            label,
            icon: picture,
            primary: primary ?? false,
            name: action,
            onClick: () => this.host.post({ type: 'action', action }),
          }),
        )}
        ${saveButton(message => this.host.post(message))}
      </div>
    </header>`;
  }

  private change(change: Partial<ReportState>): void {
    this.state = { ...this.state, ...change };
    const layers = this.subject?.layers ?? [];
    this.rows = this.state.changedOnly ? layers.filter(isChanged) : layers;
    this.host.save(this.state);
    this.requestUpdate();
  }

  private copyCsv(): void {
    const table = this.querySelector<VirtualTable<LayerChange>>('espalier-table');
    this.host.post({ type: 'copy', text: reportCsv(table?.sorted ?? this.rows), what: 'layers as CSV' });
  }

  private copyJson(): void {
    this.host.post({
      type: 'copy',
      text: JSON.stringify(this.subject?.source, null, 2),
      what: 'report as JSON',
    });
  }
}

customElements.define(ReportApp.tag, ReportApp);

/** What the figures mean, before the figures. */
function notes(subject: Subject): TemplateResult | typeof nothing {
  if (subject.notes.length === 0) return nothing;
  return html`<ul class="notes" aria-label="What the figures mean">
    ${subject.notes.map(note => html`<li>${icon('info')}<span>${note}</span></li>`)}
  </ul>`;
}
