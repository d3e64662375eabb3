import { html, nothing, type TemplateResult } from 'lit';
import type { ToModelPage } from '../../src/protocol/model-page.ts';
import type {
  AnalysisForm,
  AnalysisState,
  ShownAnalysis,
  ToSensitivity,
} from '../../src/protocol/sensitivity-page.ts';
import type { ErrorInfo } from '../../src/protocol/rpc.ts';
import type { SensitivityOptions } from '../../src/protocol/sensitivity.ts';
import { button, dropdown } from '../ui/controls.ts';
import { PageElement } from '../ui/element.ts';
import * as format from '../ui/format.ts';
import { errorState, loadingState } from '../ui/states.ts';
import { tabBar } from '../ui/tab-bar.ts';
import '../ui/table.ts';
import { layerColumns } from './columns.ts';
import { curves } from './curves.ts';
import { sensitivityCsv, sensitivityJson } from './exports.ts';
import './heat-map.ts';
import { legend } from './legend.ts';
import { inOrder, passesOf, tableOf, type LayerRow, type LayerTable } from './rows.ts';
import { heatScale, settingText } from './scale.ts';
import { setup } from './setup.ts';
import { draftOf, formOf, problemsOf, type Draft } from './setup-state.ts';
import { FIRST_STATE, type Order, type PageState, type SensitivityHost, type TabId } from './state.ts';
import { status } from './status.ts';
import './suggest.ts';
import type { Applying, SuggestView } from './suggest.ts';

const TABS: readonly { readonly id: TabId; readonly title: string }[] = [
  { id: 'heat', title: 'Heat Map' },
  { id: 'curves', title: 'Curves' },
  { id: 'table', title: 'Table' },
  { id: 'suggest', title: 'Suggest' },
];

const ORDERS: readonly { readonly value: Order; readonly title: string }[] = [
  { value: 'worst', title: 'Most sensitive first' },
  { value: 'best', title: 'Least sensitive first' },
  { value: 'model', title: 'Order of the model' },
];

/** How much a model suffers when one layer is changed: asked, measured before the user's eyes, shown, and made use of. */
export class SensitivityApp extends PageElement {
  static readonly tag = 'espalier-sensitivity';

  host!: SensitivityHost;

  private file = '';
  private options: SensitivityOptions | null = null;
  private draft: Draft | null = null;
  /** Of the analysis that is shown. */
  private lastForm: AnalysisForm | null = null;
  private data: string | null = null;
  private analysis: ShownAnalysis | null = null;
  private run: AnalysisState = { kind: 'none' };
  private failure: ErrorInfo | null = null;
  private applying: Applying = { running: false, fraction: null, message: '' };
  /** Id of the selected node, here and in the tree. */
  private node: string | null = null;
  /** Of several rows with that node, the one that was clicked. */
  private row: string | null = null;
  private state: PageState = FIRST_STATE;
  private cached: { readonly analysis: ShownAnalysis; readonly table: LayerTable } | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.state = { ...FIRST_STATE, ...this.host.restore() };
  }

  receive(message: ToSensitivity | ToModelPage): void {
    switch (message.type) {
      case 'setup':
        this.file = message.file;
        this.options = message.options;
        this.failure = null;
        break;
      case 'form':
        this.lastForm = message.form;
        this.draft = draftOf(message.form);
        this.data = message.data;
        break;
      case 'data':
        this.data = message.data;
        break;
      case 'analysis':
        this.analysis = message.analysis;
        break;
      case 'baseline':
        if (this.analysis) this.analysis = { ...this.analysis, baseline: message.baseline };
        break;
      case 'layers':
        if (this.analysis)
          this.analysis = { ...this.analysis, layers: [...this.analysis.layers, ...message.layers] };
        break;
      case 'state':
        this.run = message.state;
        break;
      case 'suggestion':
        this.suggestView?.receive(message.serial, message.suggestion);
        return;
      case 'suggestionFailed':
        this.suggestView?.receive(message.serial, message.error);
        return;
      case 'applying':
        this.applying = message;
        break;
      case 'failed':
        this.failure = message.error;
        break;
      case 'select':
        if (message.id !== this.node) this.row = null;
        this.node = message.id;
        break;
      default:
        message satisfies never;
    }
    this.requestUpdate();
  }

  private get suggestView(): SuggestView | null {
    return this.querySelector<SuggestView>('espalier-suggest');
  }

  override render(): TemplateResult {
    const { options, draft, failure, analysis } = this;
    if (failure)
      return errorState('The page could not be set up', failure, () => this.host.post({ type: 'ready' }));
    if (!options || !draft) return loadingState('Preparing the analysis…');
    const isRunning = this.run.kind === 'running';
    const open = !isRunning && (this.state.setupOpen ?? analysis === null);
    return html`<div class="sensitivity">
      ${this.head(isRunning, open)}
      ${
        open
          ? setup({
              options,
              draft,
              problems: problemsOf(draft, options),
              data: this.data,
              running: isRunning,
              resumes: false,
              change: change => {
                this.draft = { ...draft, ...change };
                this.requestUpdate();
              },
              onAnalyze: () => this.analyze(),
              onPickData: () => this.host.post({ type: 'pickData' }),
              onClearData: () => this.host.post({ type: 'clearData' }),
            })
          : nothing
      }
      ${status(this.run, analysis, {
        onCancel: () => this.host.post({ type: 'cancel' }),
        onResume: () => this.start(this.lastForm),
      })}
      ${analysis && analysis.planned.length > 0 ? this.results(analysis, options) : nothing}
    </div>`;
  }

  private head(isRunning: boolean, open: boolean): TemplateResult {
    const any = (this.analysis?.layers.length ?? 0) > 0;
    return html`<header class="page-head">
      <h1>Sensitivity</h1>
      <span class="dim" title=${this.file}>${format.baseName(this.file)}</span>
      <span class="spring"></span>
      ${
        this.analysis && !isRunning
          ? button({
              label: open ? 'Hide Settings' : 'Analyze Anew…',
              icon: open ? 'chevron-up' : 'settings',
              name: 'toggle-setup',
              onClick: () => this.change({ setupOpen: !open }),
            })
          : nothing
      }
      ${button({
        label: 'CSV…',
        icon: 'save',
        name: 'save-csv',
        disabled: !any,
        title: 'Save all figures as CSV',
        onClick: () => this.save('sensitivity.csv'),
      })}
      ${button({
        label: 'JSON…',
        icon: 'json',
        name: 'save-json',
        disabled: !any,
        title: 'Save all figures as JSON',
        onClick: () => this.save('sensitivity.json'),
      })}
    </header>`;
  }

  private results(analysis: ShownAnalysis, options: SensitivityOptions): TemplateResult {
    const passes = passesOf(analysis);
    const pass = passes.find(id => id === this.state.pass) ?? passes[0]!;
    const table = this.tableFor(analysis, pass);
    const { tab, order } = this.state;
    return html`<div class="result-bar">
        ${tabBar(TABS, tab, 'Views', id => this.change({ tab: id as TabId }))}
        <span class="spring"></span>
        ${
          passes.length > 1
            ? dropdown({
                label: 'What is done to each layer',
                name: 'shown-pass',
                value: pass,
                choices: passes.map(id => ({ value: id, title: titleOf(options, id) })),
                onChange: value => this.change({ pass: value }),
              })
            : html`<span class="dim">${titleOf(options, pass)}</span>`
        }
        ${
          tab === 'heat' || tab === 'curves'
            ? dropdown({
                label: 'Order of the layers',
                name: 'order',
                value: order,
                choices: ORDERS,
                onChange: value => this.change({ order: value as Order }),
              })
            : nothing
        }
      </div>
      <div class="result" id="panel" role="tabpanel" aria-labelledby="tab-${tab}">
        ${this.view(table, options)}
      </div>`;
  }

  private view(table: LayerTable, options: SensitivityOptions): TemplateResult {
    const unit = options.passes.find(({ id }) => id === table.pass)?.unit;
    const settingLabel = (setting: number): string => settingText(unit, setting);
    const rows = inOrder(table.rows, this.state.order);
    const selected = this.selectedRow(table);
    const onSelect = (key: string): void => this.select(table, key);
    const onOpen = (key: string): void => {
      const id = table.rows.find(row => row.key === key)?.nodes[0];
      if (id !== undefined) this.host.post({ type: 'open', id });
    };
    switch (this.state.tab) {
      case 'heat':
        return html`<div class="heat">
          <espalier-heat-map
            .table=${table}
            .rows=${rows}
            .scale=${heatScale(table)}
            .selected=${selected}
            .settingLabel=${settingLabel}
            .onSelect=${onSelect}
            .onOpen=${onOpen}
          ></espalier-heat-map>
          <aside class="beside">
            ${this.selectedHead(table, selected)}
            ${curves({ table, rows, selected, settingLabel, onSelect, size: [420, 260] })} ${legend(table)}
          </aside>
        </div>`;
      case 'curves':
        return html`<div
          class="curves-view"
          tabindex="0"
          role="group"
          aria-label="Curves; up and down select a layer"
          @keydown=${(event: KeyboardEvent) => this.curveKey(event, rows, selected, onSelect)}
        >
          ${this.selectedHead(table, selected)}
          ${curves({ table, rows, selected, settingLabel, onSelect, size: [960, 420] })}
        </div>`;
      case 'table':
        return html`<espalier-table
          id="layers"
          .label=${'Layers with figures'}
          .rows=${table.rows}
          .columns=${layerColumns(table, settingLabel)}
          .rowId=${(row: LayerRow) => row.key}
          .rowClass=${(row: LayerRow) => (row.done ? '' : 'minor')}
          .sort=${this.state.sort}
          .selected=${selected}
          .widths=${this.state.widths}
          .onSelect=${onSelect}
          .onOpen=${onOpen}
          .onSort=${(sort: PageState['sort']) => this.change({ sort })}
          .onWidths=${(widths: PageState['widths']) => this.change({ widths })}
        ></espalier-table>`;
      case 'suggest':
        return html`<espalier-suggest
          .host=${this.host}
          .table=${table}
          .options=${options}
          .state=${this.state}
          .applying=${this.applying}
          .running=${this.run.kind === 'running'}
          .selected=${selected}
          .settingLabel=${settingLabel}
          .change=${(change: Partial<PageState>) => this.change(change)}
          .onSelect=${onSelect}
        ></espalier-suggest>`;
    }
  }

  private selectedHead(table: LayerTable, selected: string | null): TemplateResult {
    const row = table.rows.find(({ key }) => key === selected);
    if (!row) return html`<p class="dim selected-head">Select a layer to see its curve.</p>`;
    return html`<p class="selected-head">
      <i class="class-mark ${row.class ?? 'none'}" aria-hidden="true"></i><b>${row.name}</b>
      <span class="dim">${row.class ?? 'not measured yet'}</span>
    </p>`;
  }

  private readonly curveKey = (
    event: KeyboardEvent,
    rows: readonly LayerRow[],
    selected: string | null,
    onSelect: (key: string) => void,
  ): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = rows.findIndex(({ key }) => key === selected);
    const next = rows[Math.min(rows.length - 1, Math.max(0, index + step))];
    if (next) onSelect(next.key);
  };

  private tableFor(analysis: ShownAnalysis, pass: string): LayerTable {
    if (this.cached?.analysis !== analysis || this.cached.table.pass !== pass)
      this.cached = { analysis, table: tableOf(analysis, pass) };
    return this.cached.table;
  }

  /** The row that was clicked; else the first one with the node that is selected elsewhere. */
  private selectedRow({ rows }: LayerTable): string | null {
    const { node, row } = this;
    if (row !== null && rows.some(({ key }) => key === row)) return row;
    return node === null ? null : (rows.find(({ nodes }) => nodes.includes(node))?.key ?? null);
  }

  private select({ rows }: LayerTable, key: string): void {
    this.row = key;
    const nodes = rows.find(row => row.key === key)?.nodes ?? [];
    const id = nodes[0];
    if (id !== undefined && (this.node === null || !nodes.includes(this.node))) {
      this.node = id;
      this.host.post({ type: 'select', id });
    }
    this.requestUpdate();
  }

  private analyze(): void {
    const { options, draft } = this;
    if (!options || !draft || Object.keys(problemsOf(draft, options)).length > 0) return;
    this.start(formOf(draft, options));
  }

  private start(form: AnalysisForm | null): void {
    if (!form) return;
    this.lastForm = form;
    this.change({ setupOpen: null });
    this.host.post({ type: 'analyze', form });
  }

  private save(name: 'sensitivity.csv' | 'sensitivity.json'): void {
    const { analysis } = this;
    if (!analysis) return;
    const text = name.endsWith('.csv') ? sensitivityCsv(analysis) : sensitivityJson(this.file, analysis);
    this.host.post({ type: 'save', text, name });
  }

  private change(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    this.host.save(this.state);
    this.requestUpdate();
  }
}

customElements.define(SensitivityApp.tag, SensitivityApp);

function titleOf({ passes }: SensitivityOptions, id: string): string {
  return passes.find(pass => pass.id === id)?.title ?? id;
}
