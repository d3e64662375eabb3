import path from 'node:path';
import type { EnergyLayer, EnergyReport } from '../../protocol/energy.ts';
import { pairs, table } from './table.ts';
import { bar, count, metric } from './units.ts';

/** What the other columns of the table need. */
const OTHER_COLUMNS_WIDTH = 96;

/** An estimate as text: totals, layers in the order of the model, and what it rests on. */
export function textEnergy(model: string, report: EnergyReport, columns: number): string {
  return [
    `${path.basename(model)}, estimated energy of one inference\n`,
    totals(report),
    '\n',
    layers(report, columns),
    '\n',
    ...report.assumptions.map(line => `* ${line}\n`),
  ].join('');
}

function totals(report: EnergyReport): string {
  const part = (value: number | null): string =>
    `${energyText(value)}${value === null || !report.total ? '' : ` (${Math.round((100 * value) / report.total)} %)`}`;
  const range = report.accuracy
    ? ` ± ${Math.round(100 * report.accuracy.relative)} %`
    : ' (deviation not known)';
  const left =
    report.unknown.length === 0 ? '' : `, without ${report.unknown.length} node(s) that are not known`;
  return pairs([
    ['total', `${energyText(report.total)}${range}${left}`],
    ['compute', part(report.compute)],
    ['weights', part(report.weights)],
    ['inputs', part(report.inputs)],
    ['outputs', part(report.outputs)],
    ['of it memory', part(report.levels.dram)],
    ...(report.control === null
      ? []
      : ([['clock, control', `${energyText(report.control)} beside the total`]] as const)),
    ['MACs', metric(report.macs)],
    ['profile', `${report.profile}, batch ${report.batch}`],
  ]);
}

function layers({ layers: all, total }: EnergyReport, columns: number): string {
  if (all.length === 0) return 'Nothing in the model takes energy.\n';
  return table(
    [
      { title: 'Layer', maxWidth: Math.max(24, columns - OTHER_COLUMNS_WIDTH) },
      { title: 'Operator', maxWidth: 20 },
      { title: 'Energy', align: 'right' },
      { title: '%', align: 'right' },
      { title: '' },
      { title: 'Compute', align: 'right' },
      { title: 'Weights', align: 'right' },
      { title: 'Inputs', align: 'right' },
      { title: 'Outputs', align: 'right' },
      { title: 'MACs', align: 'right' },
    ],
    all.map(layer => row(layer, total ?? 0)),
  );
}

function row(layer: EnergyLayer, total: number): string[] {
  const share = layer.total === null || total === 0 ? null : layer.total / total;
  return [
    layer.name,
    layer.op,
    energyText(layer.total),
    share === null ? '' : (100 * share).toFixed(1),
    share === null ? '' : bar(share, 10),
    energyText(layer.compute),
    energyText(layer.weights),
    energyText(layer.inputs),
    energyText(layer.outputs),
    layer.macs === null ? '?' : count(layer.macs),
  ];
}

const UNITS = ['pJ', 'nJ', 'µJ', 'mJ', 'J'];

/** Picojoules to two digits, which is more than an estimate deserves: `4.1 µJ`; `?` when not known. */
export function energyText(picojoules: number | null): string {
  if (picojoules === null) return '?';
  let value = Number(picojoules.toPrecision(2));
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value >= 10 || value === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]!}`;
}
