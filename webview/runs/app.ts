import { html, nothing, type TemplateResult } from 'lit';
import type { FromModelPage, ToModelPage } from '../../src/protocol/model-page.ts';
import type { ErrorInfo } from '../../src/protocol/rpc.ts';
import type { FromRuns, RunAction, RunsReport, RunsView, ToRuns } from '../../src/protocol/runs.ts';
import { runsCsv } from '../../src/shared/runs/csv.ts';
import { bestRuns } from '../../src/shared/runs/front.ts';
import { shownRuns, type Shown, type ShownRun } from '../../src/shared/runs/outcomes.ts';
import { button, iconButton } from '../ui/controls.ts';
import { Page } from '../ui/page.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import type { Sort } from '../ui/sort.ts';
import { errorState, loadingState } from '../ui/states.ts';
import '../ui/table.ts';
import type { Column, VirtualTable } from '../ui/table.ts';
import { analysisList } from './analyses.ts';
import { runColumns } from './columns.ts';
import { plot, plotPoints } from './plot.ts';
import type { ScatterPoint } from './scatter.ts';

export interface RunsState {
  readonly sort: Sort | null;
  readonly widths: Readonly<Record<string, number>>;
  readonly view: RunsView;
  readonly selected: string | null;
}

const ACTIONS: readonly { action: RunAction; label: string; icon: string }[] = [
  { action: 'open', label: 'Open', icon: 'go-to-file' },
  { action: 'compare', label: 'Compare with Original', icon: 'diff' },
  { action: 'report', label: 'Show Report', icon: 'report' },
  { action: 'reveal', label: 'Reveal in Explorer', icon: 'folder' },
  { action: 'delete', label: 'Delete', icon: 'trash' },
];

/** All that was made from a model: what it costs against what it lost. */
export class RunsApp extends Page<ToRuns | ToModelPage, FromRuns | FromModelPage, RunsState> {
  static readonly tag = 'espalier-runs';

  private report: RunsReport | null = null;
  private error: ErrorInfo | null = null;
  private busy: string | null = null;
  private shown: Shown | null = null;
  private points: readonly ScatterPoint[] = [];
  private columns: readonly Column<ShownRun>[] = [];
  protected override state: RunsState = {
    sort: null,
    widths: {},
    view: { dataKey: null, x: 'bytes', y: null },
    selected: null,
  };

  receive(message: ToRuns | ToModelPage): void {
    switch (message.type) {
      case 'loading':
        this.busy = 'Looking for runs…';
        break;
      case 'runs':
        this.report = message.report;
        this.error = null;
        this.busy = null;
        break;
      case 'figures':
        this.setFigures(message);
        break;
      case 'busy':
        this.busy = message.text;
        break;
      case 'error':
        this.error = message.error;
        this.busy = null;
        break;
      case 'select':
        // Its rows are models.
        return;
      default:
        message satisfies never;
    }
    this.change({});
  }

  override render(): TemplateResult {
    const { report, shown, error } = this;
    if (error) return errorState('The runs can’t be shown', error, () => this.host.post({ type: 'refresh' }));
    if (!report || !shown) return loadingState(this.busy ?? 'Looking for runs…');
    return html`<div class="runs">
      ${this.busy === null ? nothing : html`<div class="busy" role="progressbar" aria-label=${this.busy}></div>`}
      ${this.head(report)} ${notes(report)}
      ${plot(shown, this.points, this.state.selected, {
        onView: change => this.change({ view: { ...this.state.view, ...change } }),
        onSelect: selected => this.select(selected),
        onOpen: id => this.act('open', id),
      })}
      <section class="fills" aria-label="Runs">
        ${this.actions(shown)}
        <espalier-table
          id="runs"
          .label=${'Models made from the original'}
          .rows=${shown.rows}
          .columns=${this.columns}
          .rowId=${({ run }: ShownRun) => run.id}
          .rowClass=${({ run }: ShownRun) => (run.path === null ? 'minor' : '')}
          .sort=${this.state.sort}
          .selected=${this.state.selected}
          .widths=${this.state.widths}
          .onSelect=${(selected: string) => this.change({ selected })}
          .onOpen=${(id: string) => this.act('open', id)}
          .onSort=${(sort: Sort | null) => this.change({ sort })}
          .onWidths=${(widths: RunsState['widths']) => this.change({ widths })}
          @keydown=${this.keyed}
        ></espalier-table>
      </section>
      ${analysisList(report, kind => this.host.post({ type: 'analysis', kind }))}
    </div>`;
  }

  private head({ model, runs }: RunsReport): TemplateResult {
    const post = (message: FromRuns) => () => this.host.post(message);
    const isIdle = this.busy === null;
    return html`<header class="report-head">
      <h1>Runs of <span title=${model}>${format.baseName(runs[0]?.name ?? model)}</span></h1>
      <span class="dim" role="status">${this.busy ?? format.plural(runs.length, 'model')}</span>
      <div class="actions" role="toolbar" aria-label="What to do with all runs">
        ${button({
          label: 'Measure on Data…',
          icon: 'target',
          primary: true,
          name: 'measure-data',
          disabled: !isIdle,
          title: 'Accuracy, closeness to the original and time of every model, on the same data',
          onClick: post({ type: 'measure', withData: true }),
        })}
        ${button({
          label: 'Measure on Random Inputs',
          icon: 'dashboard',
          name: 'measure-random',
          disabled: !isIdle,
          title: 'How far the outputs moved, and the time, without data',
          onClick: post({ type: 'measure', withData: false }),
        })}
        ${button({
          label: 'Save as HTML…',
          icon: 'save',
          name: 'save-html',
          onClick: () => this.host.post({ type: 'saveHtml', view: this.state.view }),
        })}
        ${iconButton({ label: 'Copy as CSV', icon: 'copy', name: 'copy-csv', onClick: () => this.copyCsv() })}
        ${iconButton({ label: 'Refresh', icon: 'refresh', name: 'refresh', onClick: post({ type: 'refresh' }) })}
      </div>
    </header>`;
  }

  /** Of the chosen row. */
  private actions({ rows }: Shown): TemplateResult {
    const run = rows.find(candidate => candidate.run.id === this.state.selected)?.run;
    const original = rows.find(candidate => candidate.run.role === 'original')?.run;
    const can: Readonly<Record<RunAction, boolean>> = {
      open: true,
      compare: run !== original && typeof original?.path === 'string',
      report: run?.hasReport ?? false,
      reveal: true,
      delete: run?.role !== 'original',
    };
    return html`<div class="section-head">
      <h2>${run ? format.baseName(run.name) : 'Choose a model'}</h2>
      <div class="row-actions" role="toolbar" aria-label="What to do with the chosen model">
        ${ACTIONS.map(({ action, label, icon: picture }) =>
          button({
            label,
            icon: picture,
            name: action,
            disabled: typeof run?.path !== 'string' || !can[action],
            onClick: () => this.act(action, this.state.selected),
          }),
        )}
      </div>
    </div>`;
  }

  private act(action: RunAction, id: string | null): void {
    const path = this.report?.runs.find(run => run.id === id)?.path;
    if (path) this.host.post({ type: 'action', action, path });
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    const run = this.report?.runs.find(({ id }) => id === this.state.selected);
    if (event.key !== 'Delete' || !run || run.role === 'original') return;
    event.preventDefault();
    this.act('delete', run.id);
  };

  private setFigures({ id, figures, error }: Extract<ToRuns, { type: 'figures' }>): void {
    if (!this.report) return;
    const runs = this.report.runs.map(run =>
      run.id === id ? { ...run, figures, error: error ?? run.error } : run,
    );
    this.report = { ...this.report, runs };
  }

  /** A point that was chosen is to be seen in the table too. */
  private select(selected: string): void {
    this.change({ selected });
    void this.updateComplete.then(() => this.querySelector<VirtualTable<ShownRun>>('#runs')?.show(selected));
  }

  private change(change: Partial<RunsState>): void {
    this.state = { ...this.state, ...change };
    if (this.report) {
      this.shown = shownRuns(this.report, this.state.view);
      this.points = plotPoints(this.shown);
      this.columns = runColumns(this.shown.rows, bestRuns(this.points));
    }
    this.host.save(this.state);
    this.requestUpdate();
  }

  private copyCsv(): void {
    if (!this.shown) return;
    const table = this.querySelector<VirtualTable<ShownRun>>('#runs');
    this.host.post({
      type: 'copy',
      text: runsCsv({ rows: table?.sorted ?? this.shown.rows }),
      what: 'runs as CSV',
    });
  }
}

customElements.define(RunsApp.tag, RunsApp);

function notes({ notes: list }: RunsReport): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<ul class="notes" aria-label="What to know">
    ${list.map(note => html`<li>${icon('info')}<span>${note}</span></li>`)}
  </ul>`;
}
