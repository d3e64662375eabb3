import { svg, html, nothing, type TemplateResult } from 'lit';
import type { SensitivityPoint } from '../../src/protocol/sensitivity.ts';
import type { LayerRow, LayerTable } from './rows.ts';
import { cellText, figure } from './scale.ts';

export interface CurvesOptions {
  readonly table: LayerTable;
  readonly rows: readonly LayerRow[];
  readonly selected: string | null;
  readonly settingLabel: (setting: number) => string;
  readonly onSelect: (key: string) => void;
  /** Viewbox units, about pixels. */
  readonly size: readonly [width: number, height: number];
}

/** More curves than this are drawn fainter: they lie over each other. */
const MANY = 80;
const PAD = { left: 52, right: 14, top: 12, bottom: 30 };

/** A curve for each layer: the metric against the setting; the selected one on top, with its figures. */
export function curves({
  table,
  rows,
  selected,
  settingLabel,
  onSelect,
  size,
}: CurvesOptions): TemplateResult {
  const [width, height] = size;
  const { settings, metric } = table;
  const range = rangeOf(table);
  const x = (column: number): number =>
    PAD.left + ((width - PAD.left - PAD.right) * (column + 0.5)) / Math.max(1, settings.length);
  const y = (value: number): number =>
    PAD.top + ((height - PAD.top - PAD.bottom) * (range.high - value)) / (range.high - range.low);
  const line = (row: LayerRow): string => pathOf(row, x, y);
  const front = rows.find(({ key }) => key === selected);
  return html`<svg
    class="curves ${rows.length > MANY ? 'many' : ''}"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${table.metric} against the setting, a curve for each of ${rows.length} layers"
  >
    ${range.ticks.map(
      tick => svg`<line class="grid-line" x1=${PAD.left} x2=${width - PAD.right} y1=${y(tick)} y2=${y(tick)} />
        <text class="tick" x=${PAD.left - 6} y=${y(tick) + 4} text-anchor="end">${figure(metric, tick)}</text>`,
    )}
    ${settings.map(
      (setting, column) =>
        svg`<text class="tick" x=${x(column)} y=${height - 10} text-anchor="middle">${settingLabel(setting)}</text>`,
    )}
    ${
      typeof table.baseline === 'number'
        ? svg`<line class="baseline" x1=${PAD.left} x2=${width - PAD.right} y1=${y(table.baseline)} y2=${y(table.baseline)}>
            <title>${`As it is: ${figure(metric, table.baseline)}`}</title></line>`
        : nothing
    }
    ${rows
      .filter(row => row.done && row.key !== selected)
      .map(
        row => svg`<path class="curve" d=${line(row)} />
          <path class="curve-hit" d=${line(row)} @click=${() => onSelect(row.key)}><title>${row.name}</title></path>`,
      )}
    ${front?.done ? frontCurve(front, line(front), table, x, y) : nothing}
  </svg>`;
}

function frontCurve(
  row: LayerRow,
  path: string,
  { metric }: LayerTable,
  x: (column: number) => number,
  y: (value: number) => number,
): TemplateResult {
  return svg`<path class="curve front" d=${path} />${row.points.map((point, column) =>
    !hasValue(point)
      ? nothing
      : svg`<circle class="front-point" cx=${x(column)} cy=${y(point.value)} r="3" />
          <text class="front-figure" x=${x(column)} y=${Math.max(10, y(point.value) - 7)} text-anchor="middle">${cellText(metric, point)}</text>`,
  )}`;
}

function pathOf(row: LayerRow, x: (column: number) => number, y: (value: number) => number): string {
  let path = '';
  let open = false;
  for (const [column, point] of row.points.entries()) {
    // A point without a value interrupts the curve.
    if (!hasValue(point)) {
      open = false;
      continue;
    }
    path += `${open ? 'L' : 'M'}${x(column).toFixed(1)},${y(point.value).toFixed(1)}`;
    open = true;
  }
  return path;
}

/** Of a point that is measured, and is a number. */
function hasValue(
  point: SensitivityPoint | undefined,
): point is SensitivityPoint & { readonly value: number } {
  return point !== undefined && point.value !== null;
}

interface Range {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

function rangeOf({ rows, baseline }: LayerTable): Range {
  let low = baseline ?? Infinity;
  let high = baseline ?? -Infinity;
  for (const { points } of rows) {
    for (const point of points) {
      if (!hasValue(point)) continue;
      low = Math.min(low, point.value);
      high = Math.max(high, point.value);
    }
  }
  if (!Number.isFinite(low)) return { low: 0, high: 1, ticks: [] };
  if (high - low < 1e-9) low -= Math.max(1e-3, Math.abs(low) * 0.05);
  const step = niceStep((high - low) / 4);
  const from = Math.floor(low / step) * step;
  const to = Math.ceil(high / step) * step;
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  return { low: from, high: to, ticks };
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5, 10].find(factor => factor * power >= least * 0.999) ?? 10);
}
