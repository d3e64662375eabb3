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
import { RuntimeThread } from '../../runtime/threads/index.ts';
import type { Session } from '../../runtime/types.ts';
import { baselineSession, boundaryDataset, variantSession, type KeptBatches } from './boundary.ts';
import { harmOf, metricValue, needsLabels, type Measured } from './metrics.ts';
import { variantSessions, type VariantSessions } from './variant-sessions.ts';

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

/** What is told while layers are measured. */
export interface LayerListener<R extends LayerMeasurement = LayerMeasurement> {
  /** @param done points of all layers that are done */
  started(request: R, done: number): void;
  /** Called for one layer at a time, in their order. */
  finished(request: R, points: SensitivityPoint[]): Promise<void>;
}

/**
 * Measures the points of layers: as many side by side as there are cores, each in one thread. A core that has nothing left to do in a layer
 * goes on with the next one, so that none waits for the last point of a layer.
 * @throws EspalierError `RUNTIME`, `BAD_DATA`, `CANCELLED`
 */
export async function measureLayers<R extends LayerMeasurement>(
  requests: readonly R[],
  job: JobContext,
  listener: LayerListener<R>,
): Promise<void> {
  const cores = availableParallelism();
  const total = requests.reduce((sum, { points }) => sum + points.length, 0);
  const lanes = Math.max(1, Math.min(total, cores));
  const threads = Math.max(1, Math.floor(cores / lanes));
  const runs = requests.map(request => new LayerRun(request));
  const queue = runs.flatMap(run => run.request.points.map((_, index) => ({ run, index })));
  let [next, done, isStopped] = [0, 0, false];
  const tell = inOrder(requests, listener);
  const lane = async (thread: RuntimeThread): Promise<void> => {
    try {
      for (let i = next++; i < queue.length && !isStopped; i = next++) {
        throwIfAborted(job.signal);
        const { run, index } = queue[i]!;
        listener.started(run.request, done);
        const points = await run.measure(index, { threads, thread }, job);
        done++;
        if (points) await tell(runs.indexOf(run), points);
      }
    } catch (error) {
      isStopped = true;
      throw error;
    }
  };
  const workers = Array.from({ length: lanes }, () => new RuntimeThread());
  const ends = await Promise.allSettled(workers.map(lane));
  await Promise.allSettled(runs.map(run => run.close()));
  await Promise.all(workers.map(thread => thread.close()));
  for (const end of ends) if (end.status === 'rejected') throw end.reason as Error;
  // The last points may have been on their way already.
  throwIfAborted(job.signal);
}

/** Tells of layers in their order, each when those before it are done. */
function inOrder<R extends LayerMeasurement>(requests: readonly R[], listener: LayerListener<R>) {
  const waiting = new Map<number, SensitivityPoint[]>();
  let told = 0;
  let telling = Promise.resolve();
  return (index: number, points: SensitivityPoint[]): Promise<void> => {
    waiting.set(index, points);
    for (let own = waiting.get(told); own; own = waiting.get(told)) {
      const [request, found] = [requests[told]!, own];
      telling = telling.then(() => listener.finished(request, found));
      told++;
    }
    return telling;
  };
}

interface Lane {
  readonly thread: RuntimeThread;
  /** Threads of ONNX Runtime within it. */
  readonly threads: number;
}

/** The points of one layer, and the sessions that are open as long as any is left: in each thread its own. */
class LayerRun<R extends LayerMeasurement> {
  private readonly results: SensitivityPoint[] = [];
  private readonly sessions = new Map<RuntimeThread, Promise<VariantSessions>>();
  private left: number;

  constructor(readonly request: R) {
    this.left = request.points.length;
  }

  /** @returns all points, when this was the last one that was left */
  async measure(index: number, lane: Lane, job: JobContext): Promise<SensitivityPoint[] | undefined> {
    const { part, points } = this.request;
    const point = points[index]!;
    let opening = this.sessions.get(lane.thread);
    if (!opening) this.sessions.set(lane.thread, (opening = variantSessions(part, lane)));
    const sessions = await opening;
    const variant = await part.opened.variant(point);
    this.results[index] = await sessions.with(variant, session =>
      measurePoint(this.request, point, variant, session, job),
    );
    if (--this.left > 0) return undefined;
    await this.close();
    return this.results;
  }

  async close(): Promise<void> {
    const opened = [...this.sessions.values()];
    this.sessions.clear();
    for (const sessions of opened) await (await sessions).close();
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
