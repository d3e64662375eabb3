import { availableParallelism } from 'node:os';
import type { SensitivityMetric, SensitivityPoint } from '../../../protocol/sensitivity.ts';
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
import { openModelSession } from './sessions.ts';

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

/**
 * Measures the points of one layer. One session of one thread serves all of them; as many points as there are cores are
 * measured side by side.
 */
export async function measureLayer(request: LayerMeasurement, job: JobContext): Promise<SensitivityPoint[]> {
  const { part, whole, kept, metric, points } = request;
  const lanes = Math.max(1, Math.min(points.length, availableParallelism()));
  const threads = Math.max(1, Math.floor(availableParallelism() / lanes));
  const runsNothing = part.model.graph.output.length === 0;
  const session = runsNothing ? undefined : await openModelSession(part.model, { threads });
  const results: SensitivityPoint[] = [];
  let next = 0;
  const quiet = telling(job, () => undefined);
  const lane = async (): Promise<void> => {
    for (let i = next++; i < points.length; i = next++) {
      throwIfAborted(job.signal);
      const variant = await part.opened.variant(points[i]!);
      const changed = variantSession(whole, session, part.boundary, variant);
      const measured = await measure(
        changed,
        baselineSession(whole, part.boundary),
        boundaryDataset(kept, part.boundary),
        metric,
        kept.each,
        quiet,
      );
      results[i] = {
        setting: points[i]!,
        value: metricValue(metric, measured),
        harm: finite(harmOf(metric, request.baseline, measured)),
      };
    }
  };
  try {
    const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
    for (const end of ends) if (end.status === 'rejected') throw end.reason as Error;
    return results;
  } finally {
    await session?.release();
  }
}

/** JSON has no infinity: outputs without any noise are as good as can be. */
function finite(harm: number | null): number | null {
  return harm === -Infinity ? -999 : harm;
}

async function measure(
  changed: Session,
  original: Session,
  dataset: ReturnType<typeof boundaryDataset>,
  metric: SensitivityMetric,
  batch: number,
  job: JobContext,
): Promise<Measured> {
  if (needsLabels(metric)) return { accuracy: await evaluateAccuracy(changed, dataset, job, { batch }) };
  return { fidelity: await measureFidelity(original, changed, dataset, job, { batch }) };
}
