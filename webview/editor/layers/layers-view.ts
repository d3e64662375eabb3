import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { debounce, PageElement } from '../../ui/element.ts';
import { splitter } from '../../ui/splitter.ts';
import { VirtualTable, type Column } from '../../ui/table.ts';
import type { EditorContext } from '../context.ts';
import type { Row } from '../rows.ts';
import { layerColumns } from './columns.ts';
import { detail } from './detail.ts';
import { filterBar } from './filter-bar.ts';
import { layersCsv } from './layers-csv.ts';
import { noteColumn } from './note-column.ts';
import { parseQuery, type Query } from './query.ts';
import { styles } from '../../ui/styles.ts';

/** The layer table with its filter and the pane that tells all of one node. */
export class LayersView extends PageElement {
  static override properties = { context: { attribute: false } };

  declare context: EditorContext;

  private columns: readonly Column<Row>[] = [];
  private query: Query = parseQuery('');
  private shown: readonly Row[] = [];
  private from: { rows: readonly Row[]; filter: string; layersOnly: boolean } | null = null;
  private columnsFor: Pick<EditorContext, 'rows' | 'channels' | 'notes'> | null = null;

  private readonly saveScroll = debounce((scrollTop: number) => this.context.update({ scrollTop }), 150);

  private get table(): VirtualTable<Row> | null {
    return this.querySelector<VirtualTable<Row>>('espalier-table');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.keyed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.keyed);
    this.saveScroll.flush();
  }

  override firstUpdated(): void {
    const { state } = this.context;
    this.table?.restoreScroll(state.scrollTop);
    void this.table?.updateComplete.then(() => this.showSelected());
  }

  override willUpdate(): void {
    const { rows, state, summary, largest, channels, notes } = this.context;
    const { filter, layersOnly } = state;
    const made = this.columnsFor;
    if (made?.rows !== rows || made.channels !== channels || made.notes !== notes) {
      this.columns = [...layerColumns(largest, summary.totals, channels), ...notes.map(noteColumn)];
      this.columnsFor = { rows, channels, notes };
    }
    if (this.from?.rows === rows && this.from.filter === filter && this.from.layersOnly === layersOnly)
      return;
    this.query = parseQuery(filter);
    this.shown = rows.filter(row => (!layersOnly || row.node.isLayer) && this.query.matches(row));
    this.from = { rows, filter, layersOnly };
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('context')?.state;
    const { state, rowById, channels } = this.context;
    // Asked when the first node is looked at: a list that is only scrolled through doesn't need them.
    const looksAt = state.detailOpen && state.selected !== null && rowById.has(state.selected);
    if (looksAt && channels === null) this.context.askChannels();
    if (!before) return;
    if (before.filter !== state.filter || before.layersOnly !== state.layersOnly)
      this.table?.restoreScroll(0);
    if (before.selected !== state.selected) this.showSelected();
  }

  override render(): TemplateResult {
    const { context } = this;
    const { state } = context;
    const selected = state.selected === null ? undefined : context.rowById.get(state.selected);
    const open = state.detailOpen && selected !== undefined;
    return html`<div class="layers">
      ${filterBar(context, this.query, this.shown.length, this.copy)}
      <div class="split" ${styles({ '--detail-size': `${state.detailSize}px` })}>
        <espalier-table
          id="layers"
          .label=${'Layers'}
          .rows=${this.shown}
          .columns=${this.columns}
          .rowId=${rowId}
          .rowClass=${rowClass}
          .sort=${state.sort}
          .selected=${state.selected}
          .widths=${state.widths}
          .empty=${this.emptyText()}
          .onSelect=${(id: string) => context.select(id)}
          .onOpen=${this.openDetail}
          .onSort=${(sort: typeof state.sort) => context.update({ sort })}
          .onWidths=${(widths: typeof state.widths) => context.update({ widths })}
          .onScroll=${this.saveScroll}
        ></espalier-table>
        ${
          open
            ? html`${splitter(state.detailSize, size => context.update({ detailSize: size }))}
              ${detail(context, selected, {
                hidden: !this.shown.includes(selected),
                onShow: this.clearFilter,
                onClose: this.closeDetail,
                onChoose: this.choose,
              })}`
            : nothing
        }
      </div>
    </div>`;
  }

  private emptyText(): TemplateResult {
    const { state, rows } = this.context;
    if (rows.length === 0) return html`This model has no nodes.`;
    const hiddenByLayers = state.layersOnly && rows.some(row => this.query.matches(row));
    return html`<p>No ${state.layersOnly ? 'layer' : 'node'} matches.</p>
      <button type="button" class="link" @click=${this.clearFilter}>
        ${hiddenByLayers ? 'Show all nodes' : 'Clear the filter'}
      </button>`;
  }

  /** Makes rows, or the selected one, come back: by showing all nodes if that is enough, else without the filter. */
  private readonly clearFilter = (): void => {
    const { state, rowById, rows } = this.context;
    const selected = state.selected === null ? undefined : rowById.get(state.selected);
    const wanted = this.shown.length === 0 ? undefined : selected;
    const allIsEnough = wanted ? this.query.matches(wanted) : rows.some(row => this.query.matches(row));
    this.context.update({
      filter: allIsEnough ? state.filter : '',
      layersOnly: state.layersOnly && !allIsEnough && wanted?.node.isLayer !== false,
    });
    void this.updateComplete.then(() => this.showSelected());
  };

  private showSelected(): void {
    const { selected } = this.context.state;
    // The row's position is known once the table has taken the new rows.
    void this.table?.updateComplete.then(() => selected !== null && this.table?.show(selected));
  }

  private readonly copy = (): void => {
    this.context.post({
      type: 'copy',
      text: layersCsv(this.table?.sorted ?? this.shown, this.context.notes),
      what: 'layers as CSV',
    });
  };

  private readonly openDetail = (): void => {
    this.context.update({ detailOpen: true });
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.detail')?.focus());
  };

  /** The button that was pressed goes away with the old node: the focus stays in the pane. */
  private readonly choose = (id: string): void => {
    this.context.select(id);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.detail')?.focus());
  };

  private readonly closeDetail = (): void => {
    this.context.update({ detailOpen: false });
    this.table?.focus();
  };

  /** Find goes to the filter; Escape goes back a step: from filter or detail to the table, then closes the detail. */
  private readonly keyed = (event: KeyboardEvent): void => {
    const filter = this.querySelector<HTMLInputElement>('#filter');
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') {
      event.preventDefault();
      filter?.focus();
      filter?.select();
      return;
    }
    if (filter !== null && event.target === filter) {
      if (event.key === 'Escape' && filter.value) this.context.update({ filter: '' });
      else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown')
        this.table?.focus();
      else return;
      event.preventDefault();
    } else if (event.key === 'Escape' && this.context.state.detailOpen) {
      this.closeDetail();
    }
  };
}

customElements.define('espalier-layers', LayersView);

const rowId = (row: Row): string => row.node.id;
const rowClass = (row: Row): string => (row.node.isLayer ? '' : 'minor');
