import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { SensitivityPoint } from '../../src/protocol/sensitivity.ts';
import { PageElement } from '../ui/element.ts';
import { splitMiddle } from '../ui/format.ts';
import { styles } from '../ui/styles.ts';
import { clamp, moveByKey, scrollToShow, visibleRange, type Viewport } from '../ui/virtual-list.ts';
import type { LayerRow, LayerTable } from './rows.ts';
import { cellText, figure, harmText, type HeatScale } from './scale.ts';

const ROW = 24;

/** Layers × settings, coloured by harm. One cell is the current one: arrow keys move it. Only rows in sight are in the document. */
export class HeatMap extends PageElement {
  static override properties = {
    table: { attribute: false },
    rows: { attribute: false },
    scale: { attribute: false },
    selected: { attribute: false },
    settingLabel: { attribute: false },
  };

  declare table: LayerTable;
  /** The table's rows, in the order to show. */
  declare rows: readonly LayerRow[];
  declare scale: HeatScale;
  /** Key of the selected row. */
  declare selected: string | null;
  declare settingLabel: (setting: number) => string;

  onSelect: (key: string) => void = () => undefined;
  onOpen: (key: string) => void = () => undefined;

  private column = 0;
  private scrollTop_ = 0;
  private height_ = 480;
  private positions = new Map<string, number>();
  private readonly resizes = new ResizeObserver(() => this.measure());

  private get grid(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.heat-grid');
  }

  private get viewport(): Viewport {
    const height = Math.max(ROW, this.height_ - ROW);
    return { scrollTop: this.scrollTop_, height, rowHeight: ROW, count: this.rows.length };
  }

  override firstUpdated(): void {
    if (this.grid) this.resizes.observe(this.grid);
    this.measure();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.grid) this.resizes.observe(this.grid);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('rows')) this.positions = new Map(this.rows.map((row, index) => [row.key, index]));
    this.column = clamp(this.column, 0, Math.max(0, this.table.settings.length - 1));
  }

  override updated(changed: PropertyValues): void {
    // A selection that came from elsewhere is brought into sight; one that moves by itself is left where it is.
    if (changed.has('selected')) this.showSelected();
  }

  override render(): TemplateResult {
    const { table, rows } = this;
    const { first, end } = visibleRange(this.viewport);
    const active = this.selected === null ? undefined : this.positions.get(this.selected);
    const inSight = active !== undefined && active >= first && active < end;
    return html`<div
      class="heat-grid"
      role="grid"
      tabindex="0"
      aria-label="Harm by layer and setting"
      aria-rowcount=${rows.length + 1}
      aria-colcount=${table.settings.length + 1}
      aria-activedescendant=${inSight ? cellId(active, this.column) : nothing}
      ${styles({ '--settings': String(table.settings.length) })}
      @scroll=${this.scrolled}
      @keydown=${this.keyed}
      @click=${this.clicked}
      @dblclick=${this.opened}
    >
      <div class="heat-head" role="row" aria-rowindex="1">
        <span role="columnheader">Layer</span>
        ${table.settings.map(
          setting =>
            html`<span class="setting-head" role="columnheader">${this.settingLabel(setting)}</span>`,
        )}
      </div>
      <div class="heat-body" role="rowgroup" ${styles({ height: `${rows.length * ROW}px` })}>
        ${rows.slice(first, end).map((row, i) => this.row(row, first + i))}
      </div>
    </div>`;
  }

  private row(row: LayerRow, index: number): TemplateResult {
    const selected = row.key === this.selected;
    const { head, tail } = splitMiddle(row.name);
    return html`<div
      class="heat-row ${row.done ? '' : 'pending'}"
      role="row"
      aria-rowindex=${index + 2}
      aria-selected=${selected}
      data-key=${row.key}
      ${styles({ transform: `translateY(${index * ROW}px)` })}
    >
      <span class="heat-name" role="rowheader" title=${nameTitle(row)}>
        <i class="class-mark ${row.class ?? 'none'}" aria-hidden="true"></i
        ><span class="middle"><span class="head">${head}</span><span class="tail">${tail}</span></span>
      </span>
      ${row.points.map((point, column) => this.cell(row, point, index, column, selected))}
    </div>`;
  }

  private cell(
    row: LayerRow,
    point: SensitivityPoint | undefined,
    index: number,
    column: number,
    rowSelected: boolean,
  ): TemplateResult {
    const setting = this.settingLabel(this.table.settings[column]!);
    const { metric } = this.table;
    const current = rowSelected && column === this.column;
    const heat = point ? this.scale(point.harm) : 0;
    const words = point
      ? `${row.name} at ${setting}: ${figure(metric, point.value)}, ${harmText(metric, point.harm)}`
      : `${row.name} at ${setting}: not measured`;
    return html`<span
      class="heat-cell ${current ? 'current' : ''}"
      role="gridcell"
      id=${cellId(index, column)}
      data-column=${column}
      aria-selected=${current}
      aria-label=${words}
      title=${words}
      ${styles({ '--heat': `${(100 * heat).toFixed(1)}%` })}
      >${point ? cellText(metric, point) : '·'}</span
    >`;
  }

  private readonly scrolled = (): void => {
    this.scrollTop_ = this.grid?.scrollTop ?? 0;
    this.requestUpdate();
  };

  private readonly clicked = (event: Event): void => {
    const target = event.target as Element;
    const key = target.closest<HTMLElement>('.heat-row')?.dataset.key;
    const column = target.closest<HTMLElement>('.heat-cell')?.dataset.column;
    if (column !== undefined) this.column = Number(column);
    if (key !== undefined) this.onSelect(key);
    this.requestUpdate();
  };

  private readonly opened = (event: Event): void => {
    const key = (event.target as Element).closest<HTMLElement>('.heat-row')?.dataset.key;
    if (key !== undefined) this.onOpen(key);
  };

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const index = this.selected === null ? -1 : (this.positions.get(this.selected) ?? -1);
    if (event.key === 'Enter' && index >= 0) {
      event.preventDefault();
      this.onOpen(this.selected!);
      return;
    }
    const last = this.table.settings.length - 1;
    const column = event.ctrlKey
      ? undefined
      : { ArrowLeft: this.column - 1, ArrowRight: this.column + 1, Home: 0, End: last }[event.key];
    if (column !== undefined) {
      event.preventDefault();
      this.column = clamp(column, 0, last);
      if (index < 0 && this.rows[0]) this.onSelect(this.rows[0].key);
      this.requestUpdate();
      return;
    }
    const target = moveByKey(event.key, index, this.viewport);
    const row = target === null ? undefined : this.rows[target];
    if (row === undefined) return;
    event.preventDefault();
    this.onSelect(row.key);
  };

  private showSelected(): void {
    const index = this.selected === null ? undefined : this.positions.get(this.selected);
    if (index === undefined || !this.grid) return;
    const top = scrollToShow(this.viewport, index);
    if (top !== this.scrollTop_) this.grid.scrollTop = top;
  }

  private measure(): void {
    const { grid } = this;
    if (!grid) return;
    const height = Math.floor(grid.getBoundingClientRect().height);
    if (height === 0 || height === this.height_) return;
    this.height_ = height;
    this.requestUpdate();
  }
}

customElements.define('espalier-heat-map', HeatMap);

const cellId = (row: number, column: number): string => `heat-${row}-${column}`;

function nameTitle({ name, nodes, class: kind }: LayerRow): string {
  const others = nodes.length > 1 ? `\n${nodes.join('\n')}` : '';
  return `${name}${kind === null ? '' : `: ${kind}`}${others}`;
}
