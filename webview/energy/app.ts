import { html, nothing, type TemplateResult } from 'lit';
import type { EnergyChoice, FromEnergy, ToEnergy } from '../../src/protocol/energy-page.ts';
import type { EnergyProfiles, EnergyReport } from '../../src/protocol/energy.ts';
import type { FromModelPage, ToModelPage } from '../../src/protocol/model-page.ts';
import type { ErrorInfo } from '../../src/protocol/rpc.ts';
import { button, dropdown } from '../ui/controls.ts';
import { debounce } from '../ui/element.ts';
import { Page } from '../ui/page.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import type { Sort } from '../ui/sort.ts';
import { errorState, inlineError, loadingState } from '../ui/states.ts';
import '../ui/table.ts';
import type { Column, VirtualTable } from '../ui/table.ts';
import { energyColumns, makeRows, type Row } from './columns.ts';
import { controlsRow } from './controls-row.ts';
import { energyCsv } from './energy-csv.ts';
import { measuredSection, type MeasureState } from './measured.ts';
import type { Division } from './parts.ts';
import { assumptions, totals } from './totals.ts';

/** Keys held down select row after row: the host hears of the one that stays. */
const SELECT_DELAY_MS = 60;

export interface EnergyState {
  readonly sort: Sort | null;
  readonly division: Division;
  readonly widths: Readonly<Record<string, number>>;
}

interface Init {
  readonly file: string;
  readonly profiles: EnergyProfiles;
}

/** Where the energy of an inference goes: an estimate, and beside it what was measured. */
export class EnergyApp extends Page<ToEnergy | ToModelPage, FromEnergy | FromModelPage, EnergyState> {
  static readonly tag = 'espalier-energy';

  private init: Init | null = null;
  private choice: EnergyChoice | null = null;
  private data: string | null = null;
  private report: EnergyReport | null = null;
  private working: string | null = null;
  private error: ErrorInfo | null = null;
  private measure: MeasureState = { status: 'none' };
  private rows: readonly Row[] = [];
  private columns: readonly Column<Row>[] = [];
  private selected: string | null = null;
  protected override state: EnergyState = {
    sort: { column: 'total', descending: true },
    division: 'data',
    widths: {},
  };

  private readonly tellSelection = debounce(
    (id: string) => this.host.post({ type: 'select', id }),
    SELECT_DELAY_MS,
  );

  receive(message: ToEnergy | ToModelPage): void {
    switch (message.type) {
      case 'init':
        this.init = message;
        this.choice = message.choice;
        this.data = message.data;
        break;
      case 'data':
        this.data = message.data;
        break;
      case 'estimating':
        this.working = message.message;
        break;
      case 'report':
        this.report = message.report;
        this.working = null;
        this.error = null;
        this.makeTable();
        break;
      case 'failed':
        this.error = message.error;
        this.working = null;
        break;
      case 'measuring':
        this.measure = { status: 'running', fraction: message.fraction, message: message.message };
        break;
      case 'measured':
        this.measure = { status: 'shown', report: message.report };
        this.makeTable();
        break;
      case 'measureFailed':
        this.measure =
          message.error === null ? { status: 'none' } : { status: 'failed', error: message.error };
        this.makeTable();
        break;
      case 'select':
        this.selectedByHost(message.id);
        break;
    }
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const { init, choice, report, error } = this;
    if (!init || !choice) {
      return error
        ? errorState('The energy could not be estimated', error, () => this.host.post({ type: 'ready' }))
        : loadingState('Estimating…');
    }
    return html`<div class="energy">
      ${this.working === null ? nothing : html`<div class="busy" role="status" aria-label=${this.working}></div>`}
      ${this.head(init)}
      ${controlsRow({
        profiles: init.profiles,
        choice,
        data: this.data,
        onChange: change => this.choose({ ...choice, ...change }),
        onPickData: () => this.host.post({ type: 'pickData' }),
        onClearData: () => this.host.post({ type: 'clearData' }),
        onSetting: () => this.host.post({ type: 'profileSetting' }),
      })}
      ${init.profiles.problems.map(problem => html`<div class="notice warn">${icon('warning')}<span>${problem}</span></div>`)}
      ${error ? inlineError(error) : nothing}
      ${
        report
          ? html`${totals(report, this.state.division)}
            ${measuredSection(
              this.measure,
              () => this.host.post({ type: 'measure' }),
              () => this.host.post({ type: 'cancelMeasure' }),
            )}
            ${assumptions(report)} ${this.table(report)}`
          : error
            ? nothing
            : loadingState(this.working ?? 'Estimating…')
      }
    </div>`;
  }

  private head({ file }: Init): TemplateResult {
    const has = this.report !== null;
    const action = (name: string, label: string, picture: string, onClick: () => void, disabled = !has) =>
      button({ name, label, icon: picture, onClick, disabled });
    return html`<header class="energy-head">
      <h1 title=${file}>${format.baseName(file)}</h1>
      <span class="dim">Estimated energy</span>
      <div class="actions" role="toolbar" aria-label="What to do with the estimate">
        ${action(
          'measure',
          'Measure on This Machine',
          'watch',
          () => this.host.post({ type: 'measure' }),
          this.measure.status === 'running',
        )}
        ${action('copy-csv', 'Copy as CSV', 'copy', () =>
          this.host.post({ type: 'copy', text: this.csv(), what: 'layers as CSV' }),
        )}
        ${action('save-csv', 'Save as CSV…', 'save', () =>
          this.host.post({ type: 'save', text: this.csv(), name: 'energy.csv' }),
        )}
        ${action('mit-tool', 'Export for the MIT Tool…', 'export', () => this.host.post({ type: 'mitTool' }))}
      </div>
    </header>`;
  }

  private table(report: EnergyReport): TemplateResult {
    return html`<section class="fills">
      <div class="section-head">
        <h2>Layers</h2>
        ${dropdown({
          label: 'What bars and columns divide energy into',
          name: 'division',
          value: this.state.division,
          choices: [
            { value: 'data', title: 'By data' },
            { value: 'memory', title: 'By memory' },
          ],
          onChange: division => this.change({ division: division as Division }),
        })}
        <span class="dim" role="status">${format.plural(report.layers.length, 'node')} that take energy</span>
      </div>
      <espalier-table
        id="layers"
        .label=${'Energy of each layer'}
        .rows=${this.rows}
        .columns=${this.columns}
        .rowId=${(row: Row) => row.id}
        .rowClass=${(row: Row) => (row.energy === null ? 'minor' : '')}
        .sort=${this.state.sort}
        .selected=${this.selected}
        .widths=${this.state.widths}
        .empty=${'Nothing in this model takes energy.'}
        .onSelect=${(id: string) => this.select(id)}
        .onOpen=${(id: string) => this.host.post({ type: 'open', id })}
        .onSort=${(sort: Sort | null) => this.change({ sort })}
        .onWidths=${(widths: EnergyState['widths']) => this.change({ widths })}
      ></espalier-table>
    </section>`;
  }

  private choose(choice: EnergyChoice): void {
    this.choice = choice;
    this.host.post({ type: 'estimate', choice });
    this.requestUpdate();
  }

  private select(id: string): void {
    if (id === this.selected) return;
    this.selected = id;
    this.tellSelection(id);
    this.requestUpdate();
  }

  private selectedByHost(id: string | null): void {
    if (id === this.selected) return;
    this.tellSelection.cancel();
    this.selected = id;
    if (id === null) return;
    const table = this.querySelector<VirtualTable<Row>>('espalier-table');
    void table?.updateComplete.then(() => table.show(id));
  }

  private change(change: Partial<EnergyState>): void {
    this.state = { ...this.state, ...change };
    this.host.save(this.state);
    if (change.division !== undefined) this.makeTable();
    this.requestUpdate();
  }

  private makeTable(): void {
    if (!this.report) return;
    const measured = this.measure.status === 'shown' ? this.measure.report : null;
    this.rows = makeRows(this.report, measured);
    this.columns = energyColumns(this.report, measured, this.state.division);
  }

  private csv(): string {
    const table = this.querySelector<VirtualTable<Row>>('espalier-table');
    return this.report ? energyCsv(table?.sorted ?? this.rows, this.report) : '';
  }
}

customElements.define(EnergyApp.tag, EnergyApp);
