import type { MeasuredLayer, MeasuredReport } from '../../protocol/measured.ts';
import { energyText } from './energy.ts';
import { pairs, table } from './table.ts';
import { bar } from './units.ts';

const OTHER_COLUMNS_WIDTH = 70;

/** What running the model took, under a heading of its own: nothing of it is part of the estimate. */
export function textMeasured(report: MeasuredReport, columns: number): string {
  return [
    '\nMeasured on this machine\n',
    head(report),
    '\n',
    layers(report, columns),
    '\n',
    notes(report),
  ].join('');
}

function head({ machine, latency, runs, kernels, other, energy }: MeasuredReport): string {
  return pairs([
    ['machine', machine],
    ['inference', `${timeText(latency)} (median of ${runs})`],
    ['kernels', `${timeText(kernels)}${other > 0 ? `, of it ${timeText(other)} of no layer` : ''}`],
    [
      'energy',
      'reason' in energy
        ? `not measured. ${energy.reason}`
        : `${energyText(energy.joules * 1e12)} above idle (${energy.domains.join(', ')}: ${energy.watts.toFixed(1)} W, idle ${energy.idleWatts.toFixed(1)} W)`,
    ],
  ]);
}

function layers({ layers: all, kernels }: MeasuredReport, columns: number): string {
  const shown = all.filter(({ microseconds }) => microseconds > 0);
  if (shown.length === 0) return 'No node was timed.\n';
  return table(
    [
      { title: 'Layer', maxWidth: Math.max(24, columns - OTHER_COLUMNS_WIDTH) },
      { title: 'Operator', maxWidth: 20 },
      { title: 'Time', align: 'right' },
      { title: '%', align: 'right' },
      { title: '' },
      { title: 'Alone', align: 'right' },
      { title: 'Together with', maxWidth: 24 },
    ],
    shown.map(layer => row(layer, kernels)),
  );
}

function row({ name, op, microseconds, alone, fused }: MeasuredLayer, kernels: number): string[] {
  const share = kernels > 0 ? microseconds / kernels : 0;
  const others = fused.length > 1 ? `${fused[0]!} +${fused.length - 1}` : (fused[0] ?? '');
  return [
    name,
    op,
    timeText(microseconds),
    (100 * share).toFixed(1),
    bar(share, 10),
    alone === null ? '' : timeText(alone),
    others,
  ];
}

function notes({ energy, notes: lines }: MeasuredReport): string {
  const said = 'reason' in energy ? energy.reason : undefined;
  return lines
    .filter(line => line !== said)
    .map(line => `* ${line}\n`)
    .join('');
}

/** Microseconds to three digits: `812 µs`, `3.1 ms`. */
function timeText(microseconds: number): string {
  if (microseconds < 10) return `${microseconds.toFixed(1)} µs`;
  if (microseconds < 1000) return `${Math.round(microseconds)} µs`;
  if (microseconds < 1e6) return `${Number((microseconds / 1000).toPrecision(3))} ms`;
  return `${Number((microseconds / 1e6).toPrecision(3))} s`;
}
