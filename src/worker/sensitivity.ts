import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { JobContext } from '../core/passes/types.ts';
import type {
  SensitivityMetric,
  SensitivityOptions,
  SensitivityParams,
  SensitivityResult,
  SuggestParams,
  Suggestion,
} from '../protocol/sensitivity.ts';
import { models } from './models.ts';

/** Random inputs that a model is compared on when no data are given. */
const RANDOM_SAMPLES = 64;

/**
 * Measures how much a model suffers when one layer is changed. Without data it is fed with random inputs, and the report says so.
 * @throws EspalierError `BAD_SETTING`, `BAD_DATA`, `NOTHING_TO_DO`, `RUNTIME`, `CANCELLED`, and what opening the model throws
 */
export async function sensitivity(
  params: SensitivityParams,
  context: JobContext,
): Promise<SensitivityResult> {
  const { hashModel, openModel } = await import('../core/formats/index.ts');
  const { summarize } = await import('../core/cost/summary.ts');
  const { analyzeSensitivity, openCache } = await import('../core/analysis/sensitivity/index.ts');
  const { suggestRecipe } = await import('../core/analysis/suggest/index.ts');
  const { openRunData } = await import('../core/recipe/run-data.ts');

  const model = await openModel(params.path);
  try {
    const summary = await summarize(model);
    const { path: file, seed = 0, data: spec } = params;
    const request = { path: file, summary, spec, options: {}, seed, signal: context.signal };
    const { dataset, given } = await openRunData({ ...request, samples: RANDOM_SAMPLES });
    try {
      const identity = [
        await hashModel(model, context.signal),
        await stampOf(params),
        seed,
        given,
        dataset.size,
      ];
      const cache =
        params.cacheFolder === undefined
          ? undefined
          : await openCache(params.cacheFolder, [...identity, params.metric ?? null]);
      const { passes, metric, points, pointsOf, settings } = params;
      const analysis = {
        model,
        dataset,
        random: !given,
        passes,
        metric,
        points,
        pointsOf,
        settings,
        seed,
        cache,
      };
      const report = await analyzeSensitivity(analysis, context);
      if (params.suggest === undefined) return report;
      const { pass, budget } = params.suggest;
      return { ...report, suggestion: await suggestRecipe(analysis, report, pass, budget, context) };
    } finally {
      await dataset.close();
    }
  } finally {
    await model.close();
  }
}

/**
 * Settings within a budget, from what was measured before.
 * @throws EspalierError as `suggestRecipe`, and what opening the model and the data throws
 */
export async function suggest(params: SuggestParams, context: JobContext): Promise<Suggestion> {
  const { summarize } = await import('../core/cost/summary.ts');
  const { suggestRecipe } = await import('../core/analysis/suggest/index.ts');
  const { openDataset } = await import('../core/data/index.ts');
  const { path: file, pass, budget, own, layers, settings, seed, data } = params;
  return models.with(file, async model => {
    const dataset = data && (await openDataset(data, { inputs: (await summarize(model)).inputs }));
    try {
      return await suggestRecipe({ model, dataset, settings, seed }, { layers }, pass, budget, context, own);
    } finally {
      await dataset?.close();
    }
  });
}

/** What an analysis can be asked for. */
export async function sensitivityOptions(): Promise<SensitivityOptions> {
  const { passes } = await import('../core/passes/index.ts');
  const { METRIC_TITLES, needsLabels } = await import('../core/analysis/sensitivity/index.ts');
  const { profiles } = await import('../core/cost/energy/index.ts');
  const { BUDGETS } = await import('../core/analysis/suggest/index.ts');
  return {
    passes: passes.flatMap(({ id, title, description, sensitivity }) =>
      sensitivity ? [{ id, title, description, unit: sensitivity.unit, points: sensitivity.points }] : [],
    ),
    metrics: Object.entries(METRIC_TITLES).map(([id, words]) => ({
      id: id as SensitivityMetric,
      ...words,
      needsLabels: needsLabels(id as SensitivityMetric),
    })),
    budgets: BUDGETS,
    profiles: profiles.map(({ id, title }) => ({ id, title })),
  };
}

/** What tells data from others: how they are prepared, and when their source was changed last. */
async function stampOf({ data }: SensitivityParams): Promise<unknown> {
  if (data === undefined) return null;
  const source = path.resolve(data.source);
  const found = await stat(source).catch(() => undefined);
  return { ...data, source, size: found?.size, changed: found?.mtimeMs };
}
