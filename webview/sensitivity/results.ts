import { html, nothing, type TemplateResult } from 'lit';
import type { ShownAnalysis } from '../../src/protocol/sensitivity-page.ts';
import type { SensitivityOptions } from '../../src/protocol/sensitivity.ts';
import { dropdown } from '../ui/controls.ts';
import { PageElement } from '../ui/element.ts';
import { tabBar } from '../ui/tab-bar.ts';
import '../ui/table.ts';
import { layerColumns } from './columns.ts';
import { curves } from './curves.ts';
import './heat-map.ts';
import { legend } from './legend.ts';
import { inOrder, passesOf, tableOf, type LayerRow, type LayerTable } from './rows.ts';
import { heatScale, settingText } from './scale.ts';
import type { Order, PageState, SensitivityHost, TabId } from './state.ts';
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

/** What was measured, one pass at a time, in four views that share their selection. */
export class ResultsView extends PageElement {
  static override properties = {
    host: { attribute: false },
    analysis: { attribute: false },
    options: { attribute: false },
    state: { attribute: false },
    applying: { attribute: false },
    running: { attribute: false },
    node: { attribute: false },
  };

  declare host: SensitivityHost;
  declare analysis: ShownAnalysis;
  declare options: SensitivityOptions;
  declare state: PageState;
  declare applying: Applying;
  /** The analysis still runs. */
  declare running: boolean;
  /** Id of the selected node, here and in the tree. */
  declare node: string | null;

  change: (change: Partial<PageState>) => void = () => undefined;
  /** Another node is selected here. */
  onSelect: (id: string) => void = () => undefined;

  /** Of several rows with the selected node, the one that was clicked. */
  private row: string | null = null;
  private cached: { readonly analysis: ShownAnalysis; readonly table: LayerTable } | null = null;

  get suggestView(): SuggestView | null {
    return this.querySelector<SuggestView>('espalier-suggest');
  }

  override render(): TemplateResult {
    const { analysis, options } = this;
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
          .running=${this.running}
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

  /** The row that was clicked, as long as its node is the selected one; else the first one with that node. */
  private selectedRow({ rows }: LayerTable): string | null {
    const { node, row } = this;
    if (node === null) return null;
    const withNode = rows.filter(({ nodes }) => nodes.includes(node));
    return (withNode.find(({ key }) => key === row) ?? withNode[0])?.key ?? null;
  }

  private select({ rows }: LayerTable, key: string): void {
    this.row = key;
    const nodes = rows.find(row => row.key === key)?.nodes ?? [];
    const id = nodes[0];
    if (id !== undefined && (this.node === null || !nodes.includes(this.node))) this.onSelect(id);
    this.requestUpdate();
  }
}

customElements.define('espalier-results', ResultsView);

function titleOf({ passes }: SensitivityOptions, id: string): string {
  return passes.find(pass => pass.id === id)?.title ?? id;
}
