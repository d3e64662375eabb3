import type { SensitivityMetric, SensitivityPoint } from '../../src/protocol/sensitivity.ts';
import { percent, real } from '../ui/format.ts';
import { clamp } from '../ui/virtual-list.ts';
import type { LayerTable } from './rows.ts';

/** Metrics that are parts of 1, shown as per cent. */
const PARTS: ReadonlySet<SensitivityMetric> = new Set(['accuracy', 'agreement']);
/** SQNR of outputs that are the same is infinite; the core writes its harm as this. */
const IDENTICAL = -999;
/** Noise this much below the signal is as good as none, for colours. */
const QUIET_DB = -40;
/** Harm of fractions that is full colour, even if nothing is as bad: small harm must not look like much. */
const LEAST_FULL = 0.05;

/** A figure of the metric: `78.1%`, `24.3 dB`. */
export function figure(metric: SensitivityMetric, value: number | null): string {
  if (value === null) return '—';
  if (PARTS.has(metric)) return percent(value);
  return metric === 'sqnr' ? `${value.toFixed(1)} dB` : real(value, 3);
}

/** What stands in a cell, without the unit, which is in the legend. */
export function cellText(metric: SensitivityMetric, point: SensitivityPoint): string {
  const { value, harm } = point;
  if (metric === 'sqnr' && harm === IDENTICAL) return '∞';
  if (value === null || harm === null) return 'NaN';
  if (PARTS.has(metric)) return (100 * value).toFixed(1);
  return metric === 'sqnr' ? value.toFixed(1) : real(value, 3);
}

/** How much worse, in words: `−3.2 points`. */
export function harmText(metric: SensitivityMetric, harm: number | null): string {
  if (harm === null) return 'no number';
  if (harm === IDENTICAL) return 'no change at all';
  if (metric === 'sqnr') return `noise ${harm > 0 ? '+' : '−'}${Math.abs(harm).toFixed(1)} dB`;
  const sign = harm > 0 ? (metric === 'loss' || metric === 'kl' ? '+' : '−') : harm < 0 ? 'better by ' : '±';
  const size = Math.abs(harm);
  return PARTS.has(metric) ? `${sign}${(100 * size).toFixed(1)} points` : `${sign}${real(size, 3)}`;
}

/** From harm to a colour's strength, 0 to 1. Not a number is full. */
export type HeatScale = (harm: number | null) => number;

/** One scale for all layers of the table, so that colours can be compared. */
export function heatScale({ metric, rows }: Pick<LayerTable, 'metric' | 'rows'>): HeatScale {
  if (metric === 'sqnr') return harm => (harm === null ? 1 : clamp((harm - QUIET_DB) / -QUIET_DB, 0, 1));
  let most = LEAST_FULL;
  for (const { points } of rows) for (const point of points) most = Math.max(most, point?.harm ?? 0);
  // Most of what matters is small: the root spreads it.
  return harm => (harm === null ? 1 : Math.sqrt(clamp(harm / most, 0, 1)));
}

/** A setting as people say it, by the pass's unit. */
export function settingText(unit: 'ratio' | 'bits' | undefined, setting: number): string {
  if (unit === 'ratio') return `${Number((100 * setting).toFixed(1))}%`;
  return unit === 'bits' ? `${setting} bit` : String(setting);
}
