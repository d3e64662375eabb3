import { html, type TemplateResult } from 'lit';
import type { LayerChange, LayerMeasures } from '../../src/protocol/report.ts';
import { barCell } from '../ui/bars.ts';
import * as format from '../ui/format.ts';
import { middleName } from '../ui/names.ts';
import type { Column } from '../ui/table.ts';

type Show = (value: number | null) => string;
type Measure = 'params' | 'nonzero' | 'bytes' | 'macs';

/** Each measure before and after, or once when no layer differs in it; bars show what is left of it. */
export function changeColumns(layers: readonly LayerChange[]): readonly Column<LayerChange>[] {
  const columns = (key: Measure, title: string, show: Show, exact: Show) => {
    const differs = layers.some(({ before, after }) => before?.[key] !== after?.[key]);
    return differs ? pair(key, title, show, exact) : [single(key, title, show, exact)];
  };
  return [
    {
      id: 'name',
      title: 'Layer',
      width: 170,
      grow: true,
      value: row => row.name,
      cell: row => html`${middleName(row.name)}${presence(row)}`,
      tooltip: row => row.name,
    },
    { id: 'op', title: 'Operator', width: 100, value: row => row.op, cell: row => row.op },
    ...columns('params', 'Params', format.count, format.exact),
    ...columns('nonzero', 'Non-zeros', format.count, format.exact),
    ...columns('bytes', 'Bytes', format.bytes, format.exactBytes),
    ...columns('macs', 'MACs', format.count, format.exact),
    {
      id: 'dtype',
      title: 'Type',
      width: 120,
      value: row => row.after?.dtype ?? row.before?.dtype ?? null,
      cell: row => arrow(row.before?.dtype ?? null, row.after?.dtype ?? null),
    },
    {
      id: 'shape',
      title: 'Weight',
      help: 'Shape of the largest weight',
      width: 150,
      value: row => shapeOf(row.after ?? row.before),
      cell: row => arrow(shapeOf(row.before), shapeOf(row.after)),
    },
  ];
}

function single(key: Measure, title: string, show: Show, exact: Show): Column<LayerChange> {
  const of = ({ before }: LayerChange) => before?.[key] ?? null;
  return {
    id: key,
    title,
    help: `${title}, the same before and after`,
    width: 84,
    numeric: true,
    value: of,
    cell: row => show(of(row)),
    tooltip: row => exact(of(row)),
  };
}

function pair(key: Measure, title: string, show: Show, exact: Show): readonly Column<LayerChange>[] {
  const of = (measures: LayerMeasures | null) => measures?.[key] ?? null;
  const tooltip = (row: LayerChange) => `${title}: ${exact(of(row.before))} → ${exact(of(row.after))}`;
  return [
    {
      id: `${key}-before`,
      title,
      help: `${title} before`,
      width: 98,
      numeric: true,
      value: row => of(row.before),
      cell: row => html`<span class="dim">${row.before ? show(of(row.before)) : ''}</span>`,
      tooltip,
    },
    {
      id: `${key}-after`,
      title: '→ after',
      help: `${title} after; the bar shows what is left`,
      width: 116,
      numeric: true,
      value: row => of(row.after),
      cell: row => (row.after ? barCell(show(of(row.after)), left(of(row.before), of(row.after)), key) : ''),
      tooltip: row => {
        const fraction = left(of(row.before), of(row.after));
        return fraction === null ? tooltip(row) : `${tooltip(row)} (${format.percent(fraction)} left)`;
      },
    },
  ];
}

function left(before: number | null, after: number | null): number | null {
  return before === null || after === null || before === 0 ? null : after / before;
}

function presence(row: LayerChange): TemplateResult | string {
  if (row.before === null) return html`<span class="tag">new</span>`;
  return row.after === null ? html`<span class="tag">removed</span>` : '';
}

function arrow(before: string | null, after: string | null): string {
  if (before === null || after === null || before === after) return after ?? before ?? '';
  return `${before} → ${after}`;
}

function shapeOf(measures: LayerMeasures | null): string | null {
  return measures === null || measures.shape.length === 0 ? null : format.shape(measures.shape);
}
