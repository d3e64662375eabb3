import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FromReport, ToReport } from '../../src/protocol/panels.ts';
import type { PassReport, ReportTable } from '../../src/protocol/report.ts';
import { button } from '../ui/controls.ts';
import { toCsv } from '../ui/csv.ts';
import { PageElement } from '../ui/element.ts';
import * as format from '../ui/format.ts';
import { identityOf } from '../ui/identity.ts';
import { middleName } from '../ui/names.ts';
import type { Sort } from '../ui/sort.ts';
import { styles } from '../ui/styles.ts';
import '../ui/table.ts';
import { ROW_HEIGHT, type Column } from '../ui/table.ts';
import type { Host } from '../vscode-api.ts';

type Row = ReportTable['rows'][number];
type Cell = Row[number];

/** Rows that are shown at once; more are scrolled to. */
const MOST_ROWS = 16;
/** Of the lines around and a scrollbar at the bottom. */
const FRAME = 18;
const NAME_WIDTH = 150;
/** Where there are fewer, figures far from their name are hard to follow. */
const WIDE_COLUMNS = 8;
const LETTER_WIDTH = 7;
const HEAD_LETTER_WIDTH = 8;
const PADDING = 26;

/** The tables of the passes, each with its title, its note and a copy as CSV. */
export function passTables(
  passes: readonly PassReport[],
  host: Host<ToReport, FromReport>,
): readonly TemplateResult[] {
  return passes
    .flatMap(({ tables = [] }) => tables)
    .map(table => html`<espalier-pass-table .table=${table} .host=${host}></espalier-pass-table>`);
}

/** One table of a pass. It keeps its own order and widths. */
export class PassTable extends PageElement {
  static readonly tag = 'espalier-pass-table';
  static override properties = { table: { attribute: false }, host: { attribute: false } };

  declare table: ReportTable;
  declare host: Host<ToReport, FromReport>;

  private sort: Sort | null = null;
  private selected: string | null = null;
  private widths: Readonly<Record<string, number>> = {};
  private columns: readonly Column<Row>[] = [];

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('table')) this.columns = tableColumns(this.table);
  }

  override render(): TemplateResult {
    const { title, rows, note, hasTotal } = this.table;
    const total = hasTotal === true ? rows.at(-1) : undefined;
    return html`<section class="pass-table" aria-label=${title}>
      <div class="section-head">
        <h2>${title}</h2>
        <span class="spring"></span>
        ${button({ label: 'Copy as CSV', icon: 'copy', name: 'copy-table', onClick: () => this.copy() })}
      </div>
      <espalier-table
        ${styles({ height: `${(1 + Math.min(rows.length, MOST_ROWS)) * ROW_HEIGHT + FRAME}px` })}
        .label=${title}
        .rows=${rows}
        .columns=${this.columns}
        .rowId=${identityOf}
        .rowClass=${(row: Row) => (row === total ? 'total' : '')}
        .sort=${this.sort}
        .selected=${this.selected}
        .widths=${this.widths}
        .onSelect=${(selected: string) => this.change(() => (this.selected = selected))}
        .onSort=${(sort: Sort | null) => this.change(() => (this.sort = sort))}
        .onWidths=${(widths: Readonly<Record<string, number>>) => this.change(() => (this.widths = widths))}
      ></espalier-table>
      ${note === undefined ? nothing : html`<p class="dim">${note}</p>`}
    </section>`;
  }

  private change(set: () => void): void {
    set();
    this.requestUpdate();
  }

  private copy(): void {
    const { title, columns, rows } = this.table;
    const text = toCsv(
      columns.map(column => column.title),
      rows,
    );
    this.host.post({ type: 'copy', text, what: `${title} as CSV` });
  }
}

customElements.define(PassTable.tag, PassTable);

/** Columns as wide as what they hold; a row of totals stays last, however the table is sorted. */
function tableColumns({ columns, rows, hasTotal }: ReportTable): readonly Column<Row>[] {
  const total = hasTotal === true ? rows.at(-1) : undefined;
  const others = rows.filter(row => row !== total);
  return columns.map(({ title, help }, at): Column<Row> => {
    const isName = at === 0;
    const numeric = !isName && others.every(row => isFigure(row[at] ?? null));
    const letters = Math.max(...rows.map(row => shown(row[at] ?? null).length), 0);
    const width = Math.max(title.length * HEAD_LETTER_WIDTH, letters * LETTER_WIDTH) + PADDING;
    const isWide = columns.length >= WIDE_COLUMNS;
    return {
      id: String(at),
      title,
      ...(help !== undefined && { help }),
      width: isName && isWide ? Math.min(NAME_WIDTH, width) : width,
      grow: isName && isWide,
      numeric,
      value: row => (row === total ? null : numeric ? figureOf(row[at] ?? null) : (row[at] ?? null)),
      cell: row => (isName ? middleName(shown(row[at] ?? null)) : shown(row[at] ?? null)),
      tooltip: row => shown(row[at] ?? null),
    };
  });
}

function shown(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? format.exact(cell) : cell;
}

/** A number, a text that starts with one, or nothing. */
function isFigure(cell: Cell): boolean {
  return cell === null || typeof cell === 'number' || /^[–—−-]$|^[−-]?\d/u.test(cell);
}

/** What a figure is sorted by: of `6 → 4.3` what became of it. */
function figureOf(cell: Cell): number | null {
  if (cell === null || typeof cell === 'number') return cell;
  const last = cell
    .replaceAll(',', '')
    .match(/[−-]?\d+(\.\d+)?/gu)
    ?.at(-1);
  return last === undefined ? null : Number(last.replace('−', '-'));
}
