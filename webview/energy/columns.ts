import { html } from 'lit';
import type { EnergyLayer, EnergyReport } from '../../src/protocol/energy.ts';
import type { MeasuredLayer, MeasuredReport } from '../../src/protocol/measured.ts';
import * as format from '../ui/format.ts';
import { middleName } from '../ui/names.ts';
import type { Column } from '../ui/table.ts';
import { figure, partsOf, type Division } from './parts.ts';
import { stackedBar } from './stacked-bar.ts';

/** A row of the table: a node with its estimate, and what was measured of it. Either may be missing. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly op: string;
  readonly energy: EnergyLayer | null;
  readonly time: MeasuredLayer | null;
}

/** Nodes that take energy in their order; measured, those too that take time only. */
export function makeRows(report: EnergyReport, measured: MeasuredReport | null): readonly Row[] {
  const times = new Map(measured?.layers.map(layer => [layer.id, layer]));
  const rows = report.layers.map((energy): Row => ({
    id: energy.id,
    name: energy.name,
    op: energy.op,
    energy,
    time: times.get(energy.id) ?? null,
  }));
  const known = new Set(rows.map(({ id }) => id));
  const others = (measured?.layers ?? [])
    .filter(({ id, microseconds }) => !known.has(id) && microseconds > 0)
    .map((time): Row => ({ id: time.id, name: time.name, op: time.op, energy: null, time }));
  return [...rows, ...others];
}

export function energyColumns(
  report: EnergyReport,
  measured: MeasuredReport | null,
  division: Division,
): readonly Column<Row>[] {
  const largest = report.layers.reduce((most, { total }) => Math.max(most, total ?? 0), 0);
  return [
    {
      id: 'name',
      title: 'Layer',
      width: 210,
      grow: true,
      value: row => row.name,
      cell: row => middleName(row.name),
      tooltip: row => row.name,
    },
    { id: 'op', title: 'Operator', width: 104, value: row => row.op, cell: row => row.op },
    {
      id: 'bar',
      title: 'Energy by Part',
      help: 'The longest bar is the layer that takes most; colours as above',
      width: 190,
      numeric: true,
      value: ({ energy }) => energy?.total ?? null,
      cell: ({ energy }) => {
        if (energy === null) return '';
        return energy.total === null
          ? html`<span class="unknown" title=${energy.reason ?? ''}>not known</span>`
          : html`${stackedBar(energy, largest, division)}`;
      },
      tooltip: ({ energy }) => (energy === null ? '' : inWords(energy, division)),
    },
    {
      id: 'total',
      title: 'Energy',
      help: 'Estimated, for one inference',
      width: 88,
      numeric: true,
      value: ({ energy }) => energy?.total ?? null,
      cell: ({ energy }) => (energy === null ? '' : format.energy(energy.total)),
      tooltip: ({ energy }) => energy?.reason ?? '',
    },
    {
      id: 'share',
      title: '%',
      help: 'Share of the total that is known',
      width: 58,
      numeric: true,
      value: ({ energy }) => share(energy, report),
      cell: ({ energy }) => (share(energy, report) === null ? '' : format.percent(share(energy, report))),
    },
    ...partsOf(division).map(({ id, title, help }): Column<Row> => ({
      id,
      title,
      help,
      width: 96,
      numeric: true,
      value: ({ energy }) => (energy === null ? null : figure(energy, id)),
      cell: ({ energy }) => (energy === null ? '' : format.energy(figure(energy, id))),
    })),
    {
      id: 'macs',
      title: 'MACs',
      help: 'Multiply-accumulates of the dense layer, for one inference',
      width: 70,
      numeric: true,
      value: ({ energy }) => energy?.macs ?? null,
      cell: ({ energy }) => (energy === null || energy.macs === 0 ? '' : format.count(energy.macs)),
    },
    {
      id: 'bits',
      title: 'Bits',
      help: 'Width of weights × activations that it was counted with',
      width: 66,
      numeric: true,
      value: ({ energy }) => energy?.assumed?.bits.weights ?? null,
      cell: ({ energy }) =>
        energy?.assumed ? `${energy.assumed.bits.weights}×${energy.assumed.bits.inputs}` : '',
    },
    {
      id: 'zeros',
      title: 'Zeros W/A',
      help: 'Zeros among its weights and among its inputs that it was counted with',
      width: 104,
      numeric: true,
      value: ({ energy }) => energy?.assumed?.zeros.inputs ?? null,
      cell: ({ energy }) =>
        energy?.assumed
          ? `${format.percent(energy.assumed.zeros.weights, 0)} / ${format.percent(energy.assumed.zeros.inputs, 0)}`
          : '',
    },
    ...(measured === null ? [] : timeColumns(measured)),
  ];
}

/** What was measured stands at the end, under its own heads: no sum is made of both. */
function timeColumns(measured: MeasuredReport): readonly Column<Row>[] {
  return [
    {
      id: 'time',
      title: 'Measured',
      help: `Median on this machine (${measured.machine}), for one inference; not an estimate`,
      width: 108,
      numeric: true,
      value: ({ time }) => time?.microseconds ?? null,
      cell: ({ time }) => (time === null ? '' : format.microseconds(time.microseconds)),
      tooltip: ({ time }) => (time === null ? '' : timeInWords(time)),
    },
    {
      id: 'timeShare',
      title: '% Time',
      help: 'Share of the time of all kernels',
      width: 80,
      numeric: true,
      value: ({ time }) => (time === null ? null : time.microseconds / measured.kernels),
      cell: ({ time }) => (time === null ? '' : format.percent(time.microseconds / measured.kernels)),
    },
  ];
}

function timeInWords({ alone, fused }: MeasuredLayer): string {
  const lines = [
    ...(fused.length === 0 ? [] : [`Done together with ${fused.slice(0, 6).join(', ')}.`]),
    ...(alone === null ? [] : [`${format.microseconds(alone)} without graph optimisation.`]),
  ];
  return lines.join('\n');
}

function share(energy: EnergyLayer | null, { total }: EnergyReport): number | null {
  const own = energy?.total ?? null;
  return own === null || !total ? null : own / total;
}

function inWords(energy: EnergyLayer, division: Division): string {
  if (energy.total === null) return energy.reason ?? '';
  const total = energy.total;
  return partsOf(division)
    .map(({ id, title }) => {
      const value = figure(energy, id);
      return `${title}: ${format.energy(value)}${value === null || total === 0 ? '' : ` (${format.percent(value / total)})`}`;
    })
    .join('\n');
}
