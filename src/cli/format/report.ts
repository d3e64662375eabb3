import path from 'node:path';
import type {
  Comparison,
  Fidelity,
  LayerChange,
  LayerMeasures,
  Measures,
  Report,
  ReportTable,
} from '../../protocol/report.ts';
import { pairs, table, type Column } from './table.ts';
import { bytes, change, count, duration, percent, thousands } from './units.ts';

/** The contract of `compress --json`: the measures of fidelity stand among those of the new model. */
export function jsonReport(report: Report): unknown {
  const { fidelity, ...after } = report.after;
  return { ...report, after: { ...after, ...fidelityFields(fidelity), fidelity } };
}

export function jsonComparison(comparison: Comparison): unknown {
  return { ...comparison, after: { ...comparison.after, ...fidelityFields(comparison.fidelity) } };
}

export function fidelityFields(fidelity: Fidelity | null): Record<string, number | boolean | null> {
  return {
    agreement: fidelity?.agreement ?? null,
    sqnrDb: fidelity?.sqnrDb ?? null,
    cosine: fidelity?.cosine ?? null,
    kl: fidelity?.kl ?? null,
    identical: fidelity?.identical ?? null,
  };
}

export function textReport(report: Report): string {
  const { before, after, passes, notes, seconds } = report;
  const done = passes.map(pass => {
    const layers = `${pass.layersChanged} layer${pass.layersChanged === 1 ? '' : 's'} changed`;
    return `${pass.title}: ${layers}, ${duration(pass.seconds)}\n${bullets(pass.notes)}${(pass.tables ?? []).map(reportTable).join('')}`;
  });
  return [
    `${path.basename(report.source)} → ${report.output}\n`,
    done.join(''),
    measureTable(before, after),
    after.fidelity ? fidelityText(after.fidelity) : '',
    layerTable(report.layers),
    bullets(notes, ''),
    `Done in ${duration(seconds)}.\n`,
  ]
    .filter(Boolean)
    .join('\n');
}

function reportTable({ title, columns, rows, note }: ReportTable): string {
  const shown = columns.map(({ title }, i): Column =>
    i === 0 ? { title, maxWidth: 56 } : { title, align: 'right' },
  );
  const cells = rows.map(row =>
    row.map(cell => (typeof cell === 'number' ? thousands(cell) : (cell ?? '–'))),
  );
  return `\n${title}\n${table(shown, cells)}${note === undefined ? '' : `${note}\n`}\n`;
}

export function textComparison(comparison: Comparison): string {
  return [
    `${path.basename(comparison.a)} → ${path.basename(comparison.b)}\n`,
    measureTable(comparison.before, comparison.after),
    comparison.fidelity ? fidelityText(comparison.fidelity) : '',
    layerTable(comparison.layers),
    bullets(comparison.notes, ''),
  ]
    .filter(Boolean)
    .join('\n');
}

export function bullets(notes: readonly string[], indent = '  '): string {
  return notes.map(note => `${indent}- ${note}\n`).join('');
}

function fidelityText(fidelity: Fidelity): string {
  return `Outputs compared with the original's (${fidelity.inputs}, ${thousands(fidelity.samples)} samples)\n${pairs(fidelityPairs(fidelity))}`;
}

/** The measures that could be taken. */
export function fidelityPairs(fidelity: Fidelity): (readonly [string, string])[] {
  if (fidelity.identical) return [['outputs', 'identical']];
  const rows: (readonly [string, string] | null)[] = [
    fidelity.agreement === null ? null : ['same largest output', percent(fidelity.agreement, 2)],
    fidelity.sqnrDb === null ? null : ['signal to noise', `${fidelity.sqnrDb.toFixed(2)} dB`],
    fidelity.cosine === null ? null : ['cosine similarity', fidelity.cosine.toFixed(6)],
    fidelity.kl === null ? null : ['KL divergence', `${fidelity.kl.toPrecision(4)} nats`],
  ];
  return rows.filter(row => row !== null);
}

const MEASURE_COLUMNS: readonly Column[] = [
  { title: '' },
  { title: 'Before', align: 'right' },
  { title: 'After', align: 'right' },
  { title: 'Change', align: 'right' },
];

function measureTable(before: Measures, after: Measures): string {
  const row = (
    name: string,
    key: 'bytes' | 'zippedBytes' | 'memoryBytes' | 'params' | 'nonzero' | 'macs' | 'wrong',
    show: (value: number | null) => string,
  ): string[] => [name, show(before[key]), show(after[key]), change(before[key], after[key])];
  const rows = [
    row('file', 'bytes', bytes),
    row('zipped', 'zippedBytes', bytes),
    row('in memory', 'memoryBytes', bytes),
    row('parameters', 'params', count),
    row('non-zero', 'nonzero', count),
    row('MACs', 'macs', count),
  ];
  if (before.accuracy !== null || after.accuracy !== null) {
    rows.push(['accuracy', percent(before.accuracy, 2), percent(after.accuracy, 2), '']);
    rows.push(row('wrong', 'wrong', count));
    rows.push(['loss', loss(before), loss(after), '']);
  }
  return table(MEASURE_COLUMNS, rows);
}

function loss(measures: Measures): string {
  return measures.loss?.toFixed(4) ?? '–';
}

const LAYER_COLUMNS: readonly Column[] = [
  { title: 'Layer', maxWidth: 56 },
  { title: 'Operator', maxWidth: 24 },
  { title: 'Type' },
  { title: 'Params', align: 'right' },
  { title: 'Non-zero', align: 'right' },
  { title: 'Bytes', align: 'right' },
  { title: 'Change', align: 'right' },
];

/** Layers that are different now. */
function layerTable(layers: readonly LayerChange[]): string {
  const changed = layers.filter(isChanged);
  if (changed.length === 0) return '';
  return table(
    LAYER_COLUMNS,
    changed.map(({ name, op, before, after }) => [
      name,
      op,
      both(before, after, layer => layer.dtype),
      both(before, after, layer => thousands(layer.params)),
      percent(after === null || after.params === 0 ? null : after.nonzero / after.params),
      both(before, after, layer => bytes(layer.bytes)),
      change(before?.bytes ?? null, after?.bytes ?? null),
    ]),
  );
}

function isChanged({ before, after }: LayerChange): boolean {
  if (before === null || after === null) return true;
  const keys = ['params', 'nonzero', 'bytes', 'macs', 'dtype'] as const;
  return keys.some(key => before[key] !== after[key]);
}

/** `float32 → int8`, or one of them when nothing changed or one is missing. */
function both(
  before: LayerMeasures | null,
  after: LayerMeasures | null,
  show: (layer: LayerMeasures) => string,
): string {
  const [a, b] = [before && show(before), after && show(after)];
  if (a === b || b === null) return a ?? '';
  return a === null ? b : `${a} → ${b}`;
}
