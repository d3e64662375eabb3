import type { Accuracy, Fidelity } from '../../../protocol/report.ts';
import type { SensitivityMetric } from '../../../protocol/sensitivity.ts';
import type { Dataset } from '../../data/types.ts';
import { EspalierError } from '../../errors.ts';

/** Every metric, in the words of people. */
export const METRIC_TITLES: Readonly<
  Record<SensitivityMetric, { readonly title: string; readonly help: string }>
> = {
  accuracy: { title: 'Accuracy', help: 'The part of the samples whose largest output is the label.' },
  loss: { title: 'Loss', help: 'Mean cross-entropy with the labels, in nats.' },
  agreement: {
    title: 'Agreement',
    help: 'The part of the samples whose largest output is that of the model as it is.',
  },
  sqnr: { title: 'SQNR', help: 'Power of the outputs over the power of their change, in dB.' },
  cosine: { title: 'Cosine', help: 'Cosine between the outputs and those of the model as it is.' },
  kl: {
    title: 'KL divergence',
    help: 'Of the outputs as probabilities from those of the model as it is, in nats.',
  },
};

export const METRICS = Object.keys(METRIC_TITLES) as readonly SensitivityMetric[];

export function needsLabels(metric: SensitivityMetric): boolean {
  return metric === 'accuracy' || metric === 'loss';
}

/**
 * The metric that was asked for; else accuracy with labels, top-1 agreement without.
 * @throws EspalierError `BAD_SETTING`, `BAD_DATA` for a metric that needs labels which are not there
 */
export function chooseMetric(wanted: SensitivityMetric | undefined, dataset: Dataset): SensitivityMetric {
  if (wanted === undefined) return dataset.hasLabels ? 'accuracy' : 'agreement';
  if (!METRICS.includes(wanted)) {
    throw new EspalierError(
      'BAD_SETTING',
      `There is no metric "${wanted}".`,
      `Metrics: ${METRICS.join(', ')}.`,
    );
  }
  if (!needsLabels(wanted) || dataset.hasLabels) return wanted;
  throw new EspalierError(
    'BAD_DATA',
    `The metric ${wanted} needs labels, and ${dataset.name} has none.`,
    'Choose agreement, sqnr, cosine or kl, which compare with the model as it is.',
  );
}

/** What a variant was measured as. */
export type Measured = { readonly accuracy: Accuracy } | { readonly fidelity: Fidelity };

export function metricValue(metric: SensitivityMetric, measured: Measured): number | null {
  if ('accuracy' in measured) {
    const value = metric === 'loss' ? measured.accuracy.loss : measured.accuracy.accuracy;
    return Number.isFinite(value) ? value : null;
  }
  const { agreement, sqnrDb, cosine, kl } = measured.fidelity;
  switch (metric) {
    case 'sqnr':
      return sqnrDb;
    case 'cosine':
      return cosine;
    case 'kl':
      return kl;
    default:
      return agreement;
  }
}

/** The metric of the model against itself; SQNR has no value then. */
export function perfect(metric: SensitivityMetric): number | null {
  if (metric === 'sqnr') return null;
  return metric === 'kl' ? 0 : 1;
}

/** How much worse a value is than the baseline, larger for worse. Noise of −SQNR dB, so that 0 dB is as bad as the signal. */
export function harmOf(
  metric: SensitivityMetric,
  baseline: number | null,
  measured: Measured,
): number | null {
  const value = metricValue(metric, measured);
  if (metric === 'sqnr')
    return value === null
      ? 'fidelity' in measured && measured.fidelity.identical
        ? -Infinity
        : null
      : -value;
  if (value === null || baseline === null) return null;
  return metric === 'loss' || metric === 'kl' ? value - baseline : baseline - value;
}
