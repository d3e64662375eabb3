import type { ReportTable } from '../../../protocol/report.ts';
import type { SensitivityMetric } from '../../../protocol/sensitivity.ts';
import { METRIC_TITLES } from '../../analysis/sensitivity/metrics.ts';
import { formatPercent, plural } from '../../passes/text.ts';
import type { StaticSettings } from './settings.ts';
import type { TakenBack } from './take-back.ts';

/** What was measured, and which layers stay in floats for it. */
export function takenBackNotes(taken: TakenBack, settings: StaticSettings): string[] {
  const { metric, names, before, after, baseline, samples, tried } = taken;
  const { title } = METRIC_TITLES[metric];
  const shown = (value: number | null) => format(metric, value);
  const from = metric === 'accuracy' ? ` (in floats ${shown(baseline)})` : '';
  const measured = `on ${plural(samples, 'sample')}, ${bound(metric, settings)}`;
  if (names.length === 0)
    return [
      `${title} with all layers quantized: ${shown(before)}${from}, ${measured}. No layer had to be taken back.`,
    ];
  return [
    `${title} with all layers quantized: ${shown(before)}${from}, ${measured}. ${plural(names.length, 'layer')} were taken back to floats: ${names.join(', ')}. ` +
      `It is ${shown(after)} now; ${plural(tried, 'model')} were measured.`,
  ];
}

function bound(metric: SensitivityMetric, { maxDrop, minSqnr, maxKl }: StaticSettings): string {
  if (metric === 'sqnr') return `at least ${minSqnr} dB wanted`;
  if (metric === 'kl') return `at most ${maxKl} nats wanted`;
  return `a drop of at most ${maxDrop} points wanted`;
}

function format(metric: SensitivityMetric, value: number | null): string {
  if (value === null) return 'no number';
  if (value === Infinity) return 'no change';
  if (metric === 'sqnr') return `${value.toFixed(1)} dB`;
  if (metric === 'kl') return `${value.toPrecision(2)} nats`;
  return formatPercent(value);
}

export function takenBackTable({ ranked, names }: TakenBack): ReportTable[] {
  if (ranked.length === 0) return [];
  const inFloats = new Set(names);
  return [
    {
      title: 'Layers by harm',
      columns: [
        { title: 'Layer' },
        {
          title: 'Alone, dB',
          help: 'Signal to noise of the model’s outputs when only this layer is quantized: its weights, what it reads, and what a convolution gives.',
        },
        { title: 'Runs in' },
      ],
      rows: ranked.map(({ name, harm }) => [
        name,
        harm === null || harm <= -999 ? null : Math.round(-10 * harm) / 10,
        inFloats.has(name) ? 'floats' : 'integers',
      ]),
      note: 'Those that do most harm first.',
    },
  ];
}
