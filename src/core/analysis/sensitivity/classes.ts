import type { SensitivityClass, SensitivityMetric, SensitivityPoint } from '../../../protocol/sensitivity.ts';

/**
 * Harm that hardly matters, in the metric's unit: a point of accuracy or agreement, noise 20 dB below the signal (for SQNR, whose harm is
 * the noise in dB), 0.05 nats of loss.
 */
const BEARABLE: Readonly<Record<SensitivityMetric, number>> = {
  accuracy: 0.01,
  loss: 0.05,
  agreement: 0.01,
  sqnr: -20,
  cosine: 0.01,
  kl: 0.02,
};

/** Bearable harm. Of few samples one more that goes wrong is no sign yet. */
export function bearableHarm(metric: SensitivityMetric, samples: number): number {
  const counted = metric === 'accuracy' || metric === 'agreement';
  return counted ? Math.max(BEARABLE[metric], 1.5 / samples) : BEARABLE[metric];
}

/**
 * `robust`: at least two thirds of the points, from the mildest on, do bearable harm; `fragile`: less than a third do. A point after one that
 * does more is not counted: what looks better there is chance.
 */
export function classOf(
  points: readonly SensitivityPoint[],
  metric: SensitivityMetric,
  samples: number,
): SensitivityClass {
  const most = bearableHarm(metric, samples);
  const first = points.findIndex(({ harm }) => harm === null || harm > most);
  const borne = (first < 0 ? points.length : first) / Math.max(1, points.length);
  return borne >= 2 / 3 ? 'robust' : borne < 1 / 3 ? 'fragile' : 'moderate';
}
