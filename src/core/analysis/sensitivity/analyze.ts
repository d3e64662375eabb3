import type {
  SensitivityLayer,
  SensitivityMetric,
  SensitivityPoint,
  SensitivityReport,
} from '../../../protocol/sensitivity.ts';
import type { SettingValues } from '../../../protocol/settings.ts';
import type { Dataset } from '../../data/types.ts';
import { EspalierError, throwIfAborted } from '../../errors.ts';
import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Model } from '../../model/model.ts';
import { parseSettings, passById, passes } from '../../passes/index.ts';
import { telling } from '../../passes/quiet.ts';
import type { JobContext, Pass, PassContext, SensitiveLayer } from '../../passes/types.ts';
import { evaluateAccuracy } from '../../runtime/accuracy.ts';
import { RemainingTime } from '../../runtime/remaining-time.ts';
import type { Session } from '../../runtime/types.ts';
import { baselineSession, boundaryDataset, checkNumbers } from './boundary.ts';
import type { ResultCache } from './cache.ts';
import { keepValues } from './capture.ts';
import { classOf } from './classes.ts';
import { cutPart, measureLayers, type LayerPart } from './measure-layer.ts';
import { chooseMetric, metricValue, needsLabels, perfect } from './metrics.ts';
import { openModelSession } from './sessions.ts';

export interface AnalysisRequest {
  readonly model: Model;
  readonly dataset: Dataset;
  /** Whether the inputs are random. */
  readonly random?: boolean;
  readonly passes?: readonly string[] | undefined;
  readonly metric?: SensitivityMetric | undefined;
  readonly points?: readonly number[] | undefined;
  readonly pointsOf?: Readonly<Record<string, readonly number[]>> | undefined;
  readonly settings?: Readonly<Record<string, SettingValues>> | undefined;
  readonly seed?: number | undefined;
  /** Layers that are done already, and where those to come are put. */
  readonly cache?: ResultCache | undefined;
  /** Called with each layer as it is done. */
  readonly onLayer?: (layer: SensitivityLayer) => void;
}

/** One layer under one pass. */
interface Task {
  readonly pass: Pass;
  readonly settings: SettingValues;
  readonly layer: SensitiveLayer;
  readonly points: readonly number[];
}

/**
 * How much a model suffers when one layer is changed, for every layer and pass: measured, by running what comes after the
 * layer on values that are computed once.
 * @throws EspalierError `BAD_SETTING` for a pass that has no such analysis; `NOTHING_TO_DO` without layers; `BAD_DATA`, `RUNTIME`, `CANCELLED`
 */
export async function analyzeSensitivity(
  request: AnalysisRequest,
  job: JobContext,
): Promise<SensitivityReport> {
  const started = performance.now();
  const { model, dataset, cache } = request;
  const metric = chooseMetric(request.metric, dataset);
  const tasks = await findTasks(request, job);
  const finished = new Map<Task, readonly SensitivityPoint[]>();
  for (const task of tasks) {
    const points = cache?.get(keyOf(task));
    if (points) finished.set(task, points);
  }
  const layerOf: LayerOf = (task, points) => describeLayer(task, points, metric, dataset.size);
  tellPlan(request, metric, tasks, finished, layerOf, job);
  const whole = await openModelSession(model);
  let baseline: number | null;
  try {
    baseline = await measureRest({ ...request, metric, tasks, finished, whole, layerOf }, job);
  } finally {
    await whole.release();
  }
  return {
    metric,
    baseline,
    samples: dataset.size,
    inputs: dataset.name,
    random: request.random ?? false,
    layers: tasks.map(task => layerOf(task, finished.get(task)!)),
    notes: notesOf(request),
    seconds: (performance.now() - started) / 1000,
  };
}

type LayerOf = (task: Task, points: readonly SensitivityPoint[]) => SensitivityLayer;

function tellPlan(
  { dataset, random = false }: AnalysisRequest,
  metric: SensitivityMetric,
  tasks: readonly Task[],
  finished: ReadonlyMap<Task, readonly SensitivityPoint[]>,
  layerOf: LayerOf,
  job: JobContext,
): void {
  job.event?.({
    kind: 'plan',
    metric,
    samples: dataset.size,
    inputs: dataset.name,
    random,
    layers: tasks.map(({ pass, layer, points }) => ({
      name: layer.name,
      pass: pass.id,
      nodes: layer.nodes,
      settings: points,
    })),
    kept: [...finished].map(([task, points]) => layerOf(task, points)),
  });
}

interface Work extends AnalysisRequest {
  readonly metric: SensitivityMetric;
  readonly tasks: readonly Task[];
  readonly finished: Map<Task, readonly SensitivityPoint[]>;
  readonly whole: Session;
  readonly layerOf: LayerOf;
}

/** Measures what is not known yet, layer by layer. @returns the metric of the model as it is */
async function measureRest(work: Work, job: JobContext): Promise<number | null> {
  const { model, dataset, metric, whole, finished, layerOf } = work;
  const parts = new Map<Task, LayerPart>();
  for (const task of work.tasks) {
    throwIfAborted(job.signal);
    if (!finished.has(task)) parts.set(task, await cutPart(model, task.layer));
  }
  const names = [...new Set([...parts.values()].flatMap(part => part.boundary))];
  const share = parts.size === 0 ? 1 : 0.1;
  const first = telling(job, fraction =>
    job.progress({ fraction: fraction * share, message: 'Running the model as it is' }),
  );
  const kept = await keepValues(model, whole, names, dataset, first);
  try {
    await checkNumbers(kept, whole);
    const baseline = needsLabels(metric) ? await accuracyOf(work, kept, job) : perfect(metric);
    job.event?.({ kind: 'baseline', baseline });
    const requests = [...parts].map(([task, part]) => {
      const { points } = task;
      return { task, part, whole, kept, metric, baseline, points };
    });
    const total = requests.reduce((sum, { points }) => sum + points.length, 0);
    const time = new RemainingTime(total);
    await measureLayers(requests, job, {
      started: ({ task: { pass, layer } }, done) =>
        job.progress({
          fraction: share + ((1 - share) * done) / total,
          message: `${pass.id}: ${layer.name}`,
          secondsLeft: time.after(done),
        }),
      async finished({ task }, measured) {
        finished.set(task, measured);
        await work.cache?.put(keyOf(task), measured);
        const layer = layerOf(task, measured);
        work.onLayer?.(layer);
        job.event?.({ kind: 'layer', layer });
      },
    });
    job.progress({ fraction: 1, message: 'Done' });
    return baseline;
  } finally {
    await kept.store.close();
  }
}

async function accuracyOf(
  { whole, metric }: Work,
  kept: Awaited<ReturnType<typeof keepValues>>,
  job: JobContext,
): Promise<number | null> {
  const quiet = telling(job, () => undefined);
  const options = { batch: kept.each };
  const accuracy = await evaluateAccuracy(baselineSession(whole), boundaryDataset(kept, []), quiet, options);
  return metricValue(metric, { accuracy });
}

async function findTasks(request: AnalysisRequest, job: JobContext): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const pass of passesOf(request)) {
    const { sensitivity } = pass;
    if (!sensitivity) continue;
    const settings = parseSettings(pass, request.settings?.[pass.id] ?? {});
    const context = await contextOf(request, job);
    const points = request.pointsOf?.[pass.id] ?? request.points ?? sensitivity.points;
    const layers = await sensitivity.layers(context, settings);
    tasks.push(...layers.map(layer => ({ pass, settings, layer, points })));
  }
  if (tasks.length > 0) return tasks;
  throw new EspalierError('NOTHING_TO_DO', 'The model has no layer that these passes could change.');
}

/** Of a request for an analysis, what passes are told. */
export type ContextRequest = Pick<AnalysisRequest, 'model' | 'random' | 'settings' | 'seed'> & {
  readonly dataset: Dataset | undefined;
};

/** What a pass is told of the model. */
export async function contextOf(
  { model, dataset, random = false, seed = 0 }: ContextRequest,
  job: JobContext,
): Promise<PassContext> {
  const copy = model.clone();
  const scope = buildScopes(copy);
  const shapes = await inferShapes(copy, scope);
  return {
    ...telling(job, () => undefined),
    model: copy,
    scope,
    shapes,
    sizes: {},
    dataset: random ? undefined : dataset,
    seed,
  };
}

/** @throws EspalierError `BAD_SETTING` */
function passesOf({ passes: wanted }: AnalysisRequest): readonly Pass[] {
  const able = passes.filter(pass => pass.sensitivity !== undefined);
  if (wanted === undefined) return able;
  return wanted.map(id => {
    const pass = passById(id);
    if (pass.sensitivity !== undefined) return pass;
    throw new EspalierError(
      'BAD_SETTING',
      `${id} cannot be applied to one layer at a setting.`,
      `Passes that can: ${able.map(one => one.id).join(', ')}.`,
    );
  });
}

function keyOf({ pass, settings, layer, points }: Task): string {
  return JSON.stringify([pass.id, settings, layer.name, points]);
}

function describeLayer(
  { pass, layer }: Task,
  points: readonly SensitivityPoint[],
  metric: SensitivityMetric,
  samples: number,
): SensitivityLayer {
  return {
    name: layer.name,
    pass: pass.id,
    nodes: layer.nodes,
    points,
    class: classOf(points, metric, samples),
  };
}

function notesOf({ random }: AnalysisRequest): string[] {
  if (!random) return [];
  return [
    'No data were given: the model was fed with random inputs, which tell little of how it behaves on real ones.',
  ];
}
