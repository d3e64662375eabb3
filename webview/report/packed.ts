import { html, nothing, type TemplateResult } from 'lit';
import type { FromReport, ToReport } from '../../src/protocol/panels.ts';
import type { PackReport, PackedTensor } from '../../src/protocol/report.ts';
import { bar } from '../ui/bars.ts';
import { button } from '../ui/controls.ts';
import { PageElement } from '../ui/element.ts';
import * as format from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import type { Sort } from '../ui/sort.ts';
import '../ui/table.ts';
import type { Column } from '../ui/table.ts';
import type { Host } from '../vscode-api.ts';
import { packedColumns, packedCsv } from './packed-columns.ts';
import { saveButton } from './save-button.ts';
import { verdict } from './verdict.ts';

type Action = Extract<FromReport, { readonly type: 'action' }>['action'];

const ACTIONS: readonly { action: Action; label: string; icon: string }[] = [
  { action: 'open', label: 'Open', icon: 'go-to-file' },
  { action: 'openOriginal', label: 'Open Original', icon: 'file' },
  { action: 'reveal', label: 'Reveal in Explorer', icon: 'folder' },
];

/** What became of a model's tensors in an archive, and what the whole takes in each form. */
export class PackedReport extends PageElement {
  static readonly tag = 'espalier-packed';
  static override properties = { report: { attribute: false }, host: { attribute: false } };

  declare report: PackReport;
  declare host: Host<ToReport, FromReport>;

  private sort: Sort | null = null;
  private selected: string | null = null;
  private widths: Readonly<Record<string, number>> = {};
  private readonly columns: readonly Column<PackedTensor>[] = packedColumns();
  /** Tensors may share a name; their place in the list is their own. */
  private readonly ids = new Map<PackedTensor, string>();

  override willUpdate(): void {
    this.ids.clear();
    for (const [i, tensor] of this.report.tensors.entries()) this.ids.set(tensor, String(i));
  }

  override render(): TemplateResult {
    const { report } = this;
    return html`<div class="report">
      ${this.head()}
      <div class="cards">${sizes(report)} ${parts(report)}</div>
      <section class="fills">
        <div class="section-head">
          <h2>Tensors</h2>
          <span class="dim" role="status">${format.plural(report.tensors.length, 'tensor')}</span>
          <span class="spring"></span>
          ${button({
            label: 'Copy as CSV',
            icon: 'copy',
            name: 'copy-csv',
            onClick: () => this.copy(packedCsv(report.tensors), 'tensors as CSV'),
          })}
          ${button({
            label: 'Copy as JSON',
            icon: 'json',
            name: 'copy-json',
            onClick: () => this.copy(JSON.stringify(report, null, 2), 'report as JSON'),
          })}
        </div>
        <espalier-table
          id="tensors"
          .label=${'Tensors and how they were coded'}
          .rows=${report.tensors}
          .columns=${this.columns}
          .rowId=${(row: PackedTensor) => this.ids.get(row) ?? ''}
          .sort=${this.sort}
          .selected=${this.selected}
          .widths=${this.widths}
          .empty=${'No tensor is large enough to be coded on its own.'}
          .onSelect=${(selected: string) => this.change(() => (this.selected = selected))}
          .onSort=${(sort: Sort | null) => this.change(() => (this.sort = sort))}
          .onWidths=${(widths: Readonly<Record<string, number>>) => this.change(() => (this.widths = widths))}
        ></espalier-table>
      </section>
    </div>`;
  }

  private head(): TemplateResult {
    const { source, output, level, seconds } = this.report;
    return html`<header class="report-head">
      <h1>
        <span title=${source}>${format.baseName(source)}</span>
        ${icon('arrow-right')}
        <span title=${output}>${format.baseName(output)}</span>
      </h1>
      <span class="dim">Packed at level ${level}, done in ${format.seconds(seconds)}</span>
      <div class="actions" role="toolbar" aria-label="What to do with the files">
        ${ACTIONS.map(({ action, label, icon: picture }) =>
          button({
            label,
            icon: picture,
            primary: action === 'open',
            name: action,
            onClick: () => this.host.post({ type: 'action', action }),
          }),
        )}
        ${saveButton(message => this.host.post(message))}
      </div>
    </header>`;
  }

  private change(set: () => void): void {
    set();
    this.requestUpdate();
  }

  private copy(text: string, what: string): void {
    this.host.post({ type: 'copy', text, what });
  }
}

customElements.define(PackedReport.tag, PackedReport);

/** The whole model raw, zipped, archived and in memory. */
function sizes({
  bytesBefore,
  zippedBytes,
  isZippedEstimate,
  memoryBytes,
  bytesAfter,
}: PackReport): TemplateResult {
  const about = isZippedEstimate ? '≈ ' : '';
  return html`<section
    class="card"
    data-card="Size"
    title="All files of the model; in memory, the weights as ONNX Runtime holds them"
  >
    <h2>Size</h2>
    <p class="big">${verdict(bytesBefore, bytesAfter)}</p>
    ${line('raw', bytesBefore, bytesBefore, 'before')}
    ${line('zip', zippedBytes, bytesBefore, 'before', about)}
    ${line('archive', bytesAfter, bytesBefore, 'params')}
    ${memoryBytes === null ? nothing : line('memory', memoryBytes, bytesBefore, 'before')}
  </section>`;
}

/** Where the bytes of the archive are. */
function parts({ tensors, skeleton, bytesAfter }: PackReport): TemplateResult {
  const inTensors = tensors.reduce((sum, tensor) => sum + tensor.bytesAfter, 0);
  const rest = bytesAfter - inTensors - skeleton.bytesAfter;
  return html`<section class="card" data-card="Parts" title="What the archive's bytes are">
    <h2>In the archive</h2>
    <p class="big">${format.bytes(bytesAfter)}</p>
    ${line('tensors', inTensors, bytesAfter, 'params')}
    ${line('graph', skeleton.bytesAfter, bytesAfter, 'params')} ${line('index', rest, bytesAfter, 'params')}
  </section>`;
}

function line(label: string, value: number, whole: number, tone: string, about = ''): TemplateResult {
  return html`<div class="pair" title=${format.exactBytes(value)}>
    <span class="dim">${label}</span>${bar(whole === 0 ? 0 : value / whole, tone)}<span class="figure"
      >${about}${format.bytes(value)}</span
    >
  </div>`;
}
