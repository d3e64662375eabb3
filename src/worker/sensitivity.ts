import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { JobContext } from '../core/passes/types.ts';
import type { SensitivityParams, SensitivityResult } from '../protocol/sensitivity.ts';

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
      const { passes, metric, points, settings } = params;
      const analysis = { model, dataset, random: !given, passes, metric, points, settings, seed, cache };
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

/** What tells data from others: how they are prepared, and when their source was changed last. */
async function stampOf({ data }: SensitivityParams): Promise<unknown> {
  if (data === undefined) return null;
  const source = path.resolve(data.source);
  const found = await stat(source).catch(() => undefined);
  return { ...data, source, size: found?.size, changed: found?.mtimeMs };
}
