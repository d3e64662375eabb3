import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { PageElement } from './element.ts';
import { icon } from './icons.ts';
import { nextSort, sortRows, type Sort, type SortValue } from './sort.ts';
import { clamp, moveByKey, scrollToShow, visibleRange, type Viewport } from './virtual-list.ts';
import { styles } from './styles.ts';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** Tooltip of the header: what is counted, in which unit. */
  readonly help?: string;
  /** Pixels, until the user drags the border. */
  readonly width: number;
  /** Takes the room that is left; `width` is then the least. */
  readonly grow?: boolean;
  readonly numeric?: boolean;
  /** What it is sorted by, and what stands in a CSV. */
  readonly value: (row: Row) => SortValue;
  readonly cell: (row: Row) => TemplateResult | string;
  /** Tooltip of the cell. */
  readonly tooltip?: (row: Row) => string;
}

export const ROW_HEIGHT = 22;
const NARROWEST = 36;

/**
 * A sortable grid that holds in the document only the rows in sight. The owner sets the rows
 * (filtered, in their natural order) and keeps sort, widths and selection; the grid asks for
 * changes by the callbacks.
 */
export class VirtualTable<Row> extends PageElement {
  static override properties = {
    label: { attribute: false },
    rows: { attribute: false },
    columns: { attribute: false },
    rowId: { attribute: false },
    rowClass: { attribute: false },
    sort: { attribute: false },
    selected: { attribute: false },
    widths: { attribute: false },
    empty: { attribute: false },
  };

  declare label: string;
  declare rows: readonly Row[];
  declare columns: readonly Column<Row>[];
  declare rowId: (row: Row) => string;
  declare rowClass: (row: Row) => string;
  declare sort: Sort | null;
  declare selected: string | null;
  declare widths: Readonly<Record<string, number>>;
  /** Shown when there is no row. */
  declare empty: TemplateResult | string;

  onSelect: (id: string) => void = () => undefined;
  onOpen: (id: string) => void = () => undefined;
  onSort: (sort: Sort | null) => void = () => undefined;
  onWidths: (widths: Readonly<Record<string, number>>) => void = () => undefined;
  onScroll: (scrollTop: number) => void = () => undefined;

  /** The rows as they are shown. */
  sorted: readonly Row[] = [];
  private positions = new Map<string, number>();
  private scrollTop_ = 0;
  private height_ = 600;
  private slotCount = 0;
  private restoreTo: number | null = null;
  private readonly resizes = new ResizeObserver(() => this.measure());

  constructor() {
    super();
    this.label = '';
    this.rows = [];
    this.columns = [];
    this.rowId = () => '';
    this.rowClass = () => '';
    this.sort = null;
    this.selected = null;
    this.widths = {};
    this.empty = 'Nothing to show.';
  }

  private get grid(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.grid');
  }

  private get viewport(): Viewport {
    const height = Math.max(ROW_HEIGHT, this.height_ - ROW_HEIGHT);
    return { scrollTop: this.scrollTop_, height, rowHeight: ROW_HEIGHT, count: this.sorted.length };
  }

  /** Scrolls there after the next rendering, when the rows are in place. */
  restoreScroll(scrollTop: number): void {
    this.restoreTo = scrollTop;
    this.requestUpdate();
  }

  /** Scrolls as little as needed to show the row; false when it is not among the rows. */
  show(id: string): boolean {
    const index = this.positions.get(id);
    if (index === undefined) return false;
    this.scrollTo_(scrollToShow(this.viewport, index));
    return true;
  }

  override focus(): void {
    this.grid?.focus({ preventScroll: true });
  }

  override firstUpdated(): void {
    if (this.grid) this.resizes.observe(this.grid);
    this.measure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.grid) this.resizes.observe(this.grid);
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('rows') && !changed.has('sort') && !changed.has('columns')) return;
    const column = this.columns.find(({ id }) => id === this.sort?.column);
    this.sorted = column ? sortRows(this.rows, column.value, this.sort?.descending ?? false) : this.rows;
    this.positions = new Map(this.sorted.map((row, index) => [this.rowId(row), index]));
  }

  override updated(): void {
    if (this.restoreTo !== null && this.sorted.length > 0) {
      this.scrollTo_(this.restoreTo);
      this.restoreTo = null;
    }
  }

  override render(): TemplateResult {
    const { first, end } = visibleRange(this.viewport);
    const active = this.selected === null ? undefined : this.positions.get(this.selected);
    const inDocument = active !== undefined && active >= first && active < end;
    return html`<div
      class="grid"
      role="grid"
      tabindex="0"
      aria-label=${this.label}
      aria-rowcount=${this.sorted.length + 1}
      aria-colcount=${this.columns.length}
      aria-activedescendant=${inDocument ? this.rowElementId(active) : nothing}
      ${styles({ '--columns': this.template(), '--least': `${this.leastWidth()}px` })}
      @scroll=${this.scrolled}
      @keydown=${this.keyed}
    >
      <div class="grid-head" role="row" aria-rowindex="1">
        ${this.columns.map((column, index) => this.header(column, index))}
      </div>
      <div
        class="grid-body"
        role="rowgroup"
        ${styles({ height: `${this.sorted.length * ROW_HEIGHT}px` })}
        @click=${this.clicked}
        @dblclick=${this.opened}
      >
        ${this.slots(first, end)}
      </div>
      ${this.sorted.length === 0 ? html`<div class="grid-empty">${this.empty}</div>` : nothing}
    </div>`;
  }

  /**
   * The rows `first` to `end`, each in the place of the document that its position tells: when the grid
   * is scrolled, the elements of a row that has left are filled anew, which is cheaper than new ones.
   */
  private slots(first: number, end: number): readonly unknown[] {
    const number = Math.max(this.slotCount, end - first);
    this.slotCount = number;
    const slots = new Array<unknown>(number).fill(nothing);
    for (let index = first; index < end; index++) {
      const row = this.sorted[index]!;
      const selected = this.rowId(row) === this.selected;
      slots[index % number] = guard([row, index, selected, this.columns], () =>
        this.row(row, index, selected),
      );
    }
    return slots;
  }

  private row(row: Row, index: number, selected: boolean): TemplateResult {
    const id = this.rowId(row);
    return html`<div
      class="grid-row ${index % 2 ? 'odd' : ''} ${this.rowClass(row)}"
      role="row"
      id=${this.rowElementId(index)}
      data-id=${id}
      aria-rowindex=${index + 2}
      aria-selected=${selected}
      ${styles({ transform: `translateY(${index * ROW_HEIGHT}px)` })}
    >
      ${this.columns.map(
        column =>
          html`<div
            class="cell ${column.numeric ? 'numeric' : ''}"
            role="gridcell"
            data-column=${column.id}
            title=${column.tooltip?.(row) ?? nothing}
          >
            ${cellContent(column.cell(row))}
          </div>`,
      )}
    </div>`;
  }

  private header(column: Column<Row>, index: number): TemplateResult {
    const sorted = this.sort?.column === column.id ? this.sort : null;
    const direction = sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none';
    return html`<div
      class="cell ${column.numeric ? 'numeric' : ''}"
      role="columnheader"
      aria-sort=${direction}
      aria-colindex=${index + 1}
      data-column=${column.id}
    >
      <button
        type="button"
        tabindex="-1"
        title=${column.help ?? `Sort by ${column.title.toLowerCase()}`}
        @click=${() => this.onSort(nextSort(this.sort, column.id, column.numeric ?? false))}
      >
        <span>${column.title}</span>${sorted ? icon(sorted.descending ? 'arrow-down' : 'arrow-up') : nothing}
      </button>
      <span
        class="grip"
        aria-hidden="true"
        @pointerdown=${(event: PointerEvent) => this.dragWidth(event, column)}
        @dblclick=${() => this.resetWidth(column)}
      ></span>
    </div>`;
  }

  private template(): string {
    return this.columns
      .map(({ id, width, grow }) => {
        const dragged = this.widths[id];
        if (dragged !== undefined) return `${dragged}px`;
        return grow ? `minmax(${width}px, 1fr)` : `${width}px`;
      })
      .join(' ');
  }

  /** Below it the grid scrolls sideways; the same for all rows, so that they stay aligned. */
  private leastWidth(): number {
    return this.columns.reduce((sum, { id, width }) => sum + (this.widths[id] ?? width), 0);
  }

  private rowElementId(index: number): string {
    return `${this.id || 'grid'}-row-${index}`;
  }

  private readonly scrolled = (): void => {
    const before = visibleRange(this.viewport);
    this.scrollTop_ = this.grid?.scrollTop ?? 0;
    const after = visibleRange(this.viewport);
    if (before.first !== after.first || before.end !== after.end) this.requestUpdate();
    this.onScroll(this.scrollTop_);
  };

  private readonly clicked = (event: Event): void => {
    const id = rowOf(event);
    if (id !== undefined) this.onSelect(id);
  };

  private readonly opened = (event: Event): void => {
    const id = rowOf(event);
    if (id !== undefined) this.onOpen(id);
  };

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = this.selected === null ? -1 : (this.positions.get(this.selected) ?? -1);
    if (event.key === 'Enter' && index >= 0) {
      event.preventDefault();
      this.onOpen(this.selected!);
      return;
    }
    const target = moveByKey(event.key, index, this.viewport);
    const row = target === null ? undefined : this.sorted[target];
    if (target === null || row === undefined) return;
    event.preventDefault();
    this.scrollTo_(scrollToShow(this.viewport, target));
    this.onSelect(this.rowId(row));
  };

  private dragWidth(event: PointerEvent, column: Column<Row>): void {
    const grip = event.currentTarget as HTMLElement;
    const start = grip.parentElement!.getBoundingClientRect().width;
    const from = event.clientX;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent) => {
      const width = Math.round(clamp(start + moved.clientX - from, NARROWEST, 1200));
      this.onWidths({ ...this.widths, [column.id]: width });
    };
    grip.addEventListener('pointermove', move);
    const stop = () => grip.removeEventListener('pointermove', move);
    grip.addEventListener('pointerup', stop, { once: true });
    grip.addEventListener('pointercancel', stop, { once: true });
  }

  private resetWidth(column: Column<Row>): void {
    this.onWidths(Object.fromEntries(Object.entries(this.widths).filter(([id]) => id !== column.id)));
  }

  private scrollTo_(scrollTop: number): void {
    if (this.grid) this.grid.scrollTop = scrollTop;
  }

  private measure(): void {
    const { grid } = this;
    if (!grid) return;
    // Without a scrollbar at the bottom, and rounded down: a part of a pixel must not hide a row's edge.
    const height = Math.floor(grid.getBoundingClientRect().height) - (grid.offsetHeight - grid.clientHeight);
    if (height === 0 || height === this.height_) return;
    this.height_ = height;
    this.requestUpdate();
  }
}

customElements.define('espalier-table', VirtualTable);

/** Text is cut with an ellipsis, which needs an element of its own within the cell's layout. */
function cellContent(content: TemplateResult | string): TemplateResult | typeof nothing {
  if (typeof content !== 'string') return content;
  return content === '' ? nothing : html`<span class="text">${content}</span>`;
}

function rowOf(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>('.grid-row')?.dataset.id;
}
