import type { PassReport, ReportTable } from '../../protocol/report.ts';
import * as format from '../../shared/format.ts';
import { markup, type Markup } from './markup.ts';
import { tableOf } from './page.ts';

/** What was done, with which settings, and the figures that a pass tells by layer. */
export function passSection(passes: readonly PassReport[]): Markup | null {
  if (passes.length === 0) return null;
  return markup`<h2>${passes.length === 1 ? 'Pass' : 'Passes'}</h2>
<ol>${passes.map(
    pass => markup`<li><b>${pass.title}</b> <span class="dim">${format.plural(pass.layersChanged, 'layer')} changed in ${format.seconds(pass.seconds)}</span>
<dl class="settings">${Object.entries(pass.settings).map(
      ([key, value]) => markup`<div><dt>${key}</dt><dd>${settingText(value)}</dd></div>`,
    )}</dl></li>
`,
  )}</ol>
${passes.flatMap(({ tables = [] }) => tables.map(reportTable))}`;
}

function reportTable({ title, columns, rows, note }: ReportTable): Markup {
  const isNumeric = (i: number): boolean => i > 0 && rows.some(row => typeof row[i] === 'number');
  return markup`<h2>${title}</h2>
${tableOf(
  columns.map((column, i) => ({ ...column, numeric: isNumeric(i) })),
  rows.map(row => ({
    cells: row.map(cell => (typeof cell === 'number' ? format.exact(cell) : (cell ?? format.UNKNOWN))),
  })),
)}${note !== undefined && markup`<p class="dim">${note}</p>`}
`;
}

function settingText(value: PassReport['settings'][string]): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'object') return value.length > 0 ? value.join(', ') : 'none';
  return value === '' ? 'none' : String(value);
}
