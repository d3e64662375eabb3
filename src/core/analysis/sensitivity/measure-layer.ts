import { availableParallelism } from 'node:os';
import type { SensitivityMetric, SensitivityPoint } from '../../../protocol/sensitivity.ts';
import type { Dataset, Feeds } from '../../data/types.ts';
import { extractDependents } from '../../graph/extract/index.ts';
import { throwIfAborted } from '../../errors.ts';
import type { Model } from '../../model/model.ts';
import { telling } from '../../passes/quiet.ts';
import type { JobContext, OpenedLayer, SensitiveLayer } from '../../passes/types.ts';
import { evaluateAccuracy } from '../../runtime/accuracy.ts';
import { measureFidelity } from '../../runtime/fidelity.ts';
import type { Session } from '../../runtime/types.ts';
import { baselineSession, boundaryDataset, variantSession, type KeptBatches } from './boundary.ts';
import { harmOf, metricValue, needsLabels, type Measured } from './metrics.ts';
import { variantSessions } from './variant-sessions.ts';

/** The part of a model that has to run again when one layer changes. */
export interface LayerPart {
  readonly layer: SensitiveLayer;
  readonly opened: OpenedLayer;
  readonly model: Model;
  /** Values that the part reads. */
  readonly boundary: readonly string[];
}

/** Cuts a model down to what depends on the layer. */
export async function cutPart(model: Model, layer: SensitiveLayer): Promise<LayerPart> {
  const part = model.clone();
  const opened = await layer.open(part);
  const { boundary } = await extractDependents(part, opened.inputs);
  return { layer, opened, model: part, boundary };
}

export interface LayerMeasurement {
  readonly part: LayerPart;
  readonly whole: Session;
  readonly kept: KeptBatches;
  readonly metric: SensitivityMetric;
  readonly baseline: number | null;
  readonly points: readonly number[];
}

/** Measures the points of one layer: as many side by side as there are cores, each in one thread. */
export async function measureLayer(request: LayerMeasurement, job: JobContext): Promise<SensitivityPoint[]> {
  const { part, points } = request;
  const lanes = Math.max(1, Math.min(points.length, availableParallelism()));
  const sessions = await variantSessions(part, Math.max(1, Math.floor(availableParallelism() / lanes)));
  const results: SensitivityPoint[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let i = next++; i < points.length; i = next++) {
      throwIfAborted(job.signal);
      const variant = await part.opened.variant(points[i]!);
      results[i] = await sessions.with(variant, session =>
        measurePoint(request, points[i]!, variant, session, job),
      );
    }
  };
  try {
    const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
    for (const end of ends) if (end.status === 'rejected') throw end.reason as Error;
    return results;
  } finally {
    await sessions.close();
  }
}

async function measurePoint(
  { part, whole, kept, metric, baseline }: LayerMeasurement,
  setting: number,
  variant: Feeds,
  session: Session | undefined,
  job: JobContext,
): Promise<SensitivityPoint> {
  const { boundary } = part;
  const measured = await measure(
    variantSession(whole, session, boundary, variant),
    baselineSession(whole, boundary),
    boundaryDataset(kept, boundary),
    metric,
    kept.each,
    telling(job, () => undefined),
  );
  const harm = finite(harmOf(metric, baseline, measured));
  return { setting, value: metricValue(metric, measured), harm };
}

/** JSON has no infinity: outputs without any noise are as good as can be. */
function finite(harm: number | null): number | null {
  return harm === -Infinity ? -999 : harm;
}

/** Runs a changed model over the data. */
export async function measure(
  changed: Session,
  original: Session,
  dataset: Dataset,
  metric: SensitivityMetric,
  batch: number | undefined,
  job: JobContext,
): Promise<Measured> {
  const options = batch === undefined ? {} : { batch };
  if (needsLabels(metric)) return { accuracy: await evaluateAccuracy(changed, dataset, job, options) };
  return { fidelity: await measureFidelity(original, changed, dataset, job, options) };
}
