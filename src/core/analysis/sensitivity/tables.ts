import type { SensitivityMetric } from '../../../protocol/sensitivity.ts';
import type { Dataset } from '../../data/types.ts';
import type { Model } from '../../model/model.ts';
import { telling } from '../../passes/quiet.ts';
import type { JobContext, SensitiveLayer } from '../../passes/types.ts';
import type { Session } from '../../runtime/types.ts';
import { RemainingTime } from '../../runtime/remaining-time.ts';
import type { LayerTable } from '../suggest/choose.ts';
import { keepValues } from './capture.ts';
import { cutPart, measure, measureLayers } from './measure-layer.ts';
import { harmOf, metricValue, needsLabels, perfect } from './metrics.ts';
import { openModelSession } from './sessions.ts';

/** A model on data, against which changes of it are measured. */
export interface Reference {
  readonly model: Model;
  readonly session: Session;
  readonly dataset: Dataset;
  readonly metric: SensitivityMetric;
  /** The metric of the model as it is; null where it has none. */
  readonly baseline: number | null;
}

/** Opens a model and measures it. The session is the caller's to release. @throws EspalierError `RUNTIME`, `BAD_DATA`, `CANCELLED` */
export async function openReference(
  model: Model,
  dataset: Dataset,
  metric: SensitivityMetric,
  job: JobContext,
): Promise<Reference> {
  const session = await openModelSession(model);
  try {
    if (!needsLabels(metric)) return { model, session, dataset, metric, baseline: perfect(metric) };
    const quiet = telling(job, () => undefined);
    const baseline = metricValue(metric, await measure(session, session, dataset, metric, undefined, quiet));
    return { model, session, dataset, metric, baseline };
  } catch (error) {
    await session.release();
    throw error;
  }
}

/**
 * Harm of each layer at each point, changed alone, in a unit that adds up over layers: see {@link additive}. Points whose outputs are no
 * numbers are left out.
 * @throws EspalierError `RUNTIME`, `BAD_DATA`, `CANCELLED`
 */
export async function measureTables(
  { model, session, dataset, metric, baseline }: Reference,
  layers: readonly SensitiveLayer[],
  points: readonly number[],
  job: JobContext,
): Promise<LayerTable[]> {
  const parts = [];
  for (const layer of layers) parts.push(await cutPart(model, layer));
  const names = [...new Set(parts.flatMap(part => part.boundary))];
  const quiet = telling(job, () => undefined);
  const kept = await keepValues(model, session, names, dataset, quiet);
  const time = new RemainingTime(parts.length * points.length);
  const tables: LayerTable[] = [];
  try {
    const requests = parts.map(part => ({ part, whole: session, kept, metric, baseline, points }));
    await measureLayers(requests, job, {
      started({ part }, done) {
        const message = `Trying ${part.layer.name}`;
        job.progress({ fraction: done / time.total, message, secondsLeft: time.after(done) });
      },
      finished({ part }, measured) {
        const harms = measured.flatMap(({ setting, harm }) =>
          harm === null ? [] : [{ setting, harm: additive(metric, harm) }],
        );
        tables.push({ layer: part.layer.name, points: harms });
        return Promise.resolve();
      },
    });
  } finally {
    await kept.store.close();
  }
  return tables;
}

/** What a changed model does to the metric: its value and the harm as in {@link measureTables}; null where there is none. */
export async function measureHarm(
  { session, dataset, metric, baseline }: Reference,
  changed: Model,
  job: JobContext,
): Promise<{ readonly value: number | null; readonly harm: number | null }> {
  const other = await openModelSession(changed);
  try {
    const quiet = telling(job, () => undefined);
    const measured = await measure(other, session, dataset, metric, undefined, quiet);
    const harm = harmOf(metric, baseline, measured);
    return { value: metricValue(metric, measured), harm: harm === null ? null : additive(metric, harm) };
  } finally {
    await other.release();
  }
}

/** Noise in dB as a part of the signal's power: powers of independent noises add up, as differences of the other metrics nearly do. */
export function additive(metric: SensitivityMetric, harm: number): number {
  return metric === 'sqnr' ? 10 ** (harm / 10) : harm;
}
