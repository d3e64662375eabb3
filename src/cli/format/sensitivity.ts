import path from 'node:path';
import type { SensitivityLayer, SensitivityMetric, SensitivityResult } from '../../protocol/sensitivity.ts';
import { table } from './table.ts';
import { duration, percent } from './units.ts';

/** A table for each pass, layers as rows, settings as columns. */
export function textSensitivity(model: string, result: SensitivityResult): string {
  const { metric, baseline, samples, inputs, notes, seconds, layers } = result;
  const passes = [...new Set(layers.map(layer => layer.pass))];
  return [
    `${path.basename(model)}: ${metric} when one layer is changed, on ${samples} samples of ${inputs}\n`,
    `as it is: ${baseline === null ? '–' : valueText(metric, baseline)}; measured in ${duration(seconds)}\n`,
    ...notes.map(note => `* ${note}\n`),
    ...passes.map(pass => `\n${pass}\n${passTable(result, pass)}`),
    suggestionText(result),
  ].join('');
}

function passTable({ metric, layers }: SensitivityResult, pass: string): string {
  const own = layers.filter(layer => layer.pass === pass);
  const settings = own[0]?.points.map(point => point.setting) ?? [];
  return table(
    [
      { title: 'Layer', maxWidth: 40 },
      ...settings.map(setting => ({ title: String(setting), align: 'right' as const })),
    ],
    own.map(layer => [layer.name, ...layer.points.map(({ value }) => valueText(metric, value))]),
  );
}

function valueText(metric: SensitivityMetric, value: number | null): string {
  if (value === null) return metric === 'sqnr' ? '=' : '?';
  if (metric === 'accuracy' || metric === 'agreement') return percent(value);
  return metric === 'sqnr' ? value.toFixed(1) : value.toPrecision(3);
}

function suggestionText({ suggestion }: SensitivityResult): string {
  if (suggestion === undefined) return '';
  const { budget, cost, layers, recipe } = suggestion;
  const rows = layers.map(({ layer, setting, harm }) => [
    layer,
    setting === null ? 'stays' : String(setting),
    setting === null ? '' : harm.toPrecision(2),
  ]);
  const { of, share } = budget;
  return (
    `\nSuggested for at most ${percent(share)} of ${of}: ${percent(cost.macs)} of the MACs and ` +
    `${percent(cost.bytes)} of the bytes of weights stay${energyText(suggestion)}\n` +
    table(
      [
        { title: 'Layer', maxWidth: 40 },
        { title: 'Setting', align: 'right' },
        { title: 'Harm', align: 'right' },
      ],
      rows,
    ) +
    `\n${JSON.stringify(recipe)}\n`
  );
}

function energyText({ budget, cost }: NonNullable<SensitivityResult['suggestion']>): string {
  if (cost.energy === undefined) return '';
  return `, and about ${percent(cost.energy)} of the energy, estimated on ${budget.profile ?? 'the default hardware profile'}`;
}

/** All figures, a line each. */
export function sensitivityCsv({ metric, layers }: SensitivityResult): string {
  const lines = layers.flatMap((layer: SensitivityLayer) =>
    layer.points.map(({ setting, value, harm }) =>
      [quoted(layer.pass), quoted(layer.name), setting, value ?? '', harm ?? ''].join(','),
    ),
  );
  return `pass,layer,setting,${metric},harm\n${lines.map(line => `${line}\n`).join('')}`;
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
