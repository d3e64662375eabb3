import type { Report } from '../../protocol/report.ts';
import type { CompressParams } from '../../protocol/rpc.ts';
import { summarize } from '../cost/summary.ts';
import { EspalierError } from '../errors.ts';
import { hashModel, openModel } from '../formats/index.ts';
import { checkSideFiles } from './side-files.ts';
import type { JobContext } from '../passes/types.ts';
import { Compression, sharesFor } from './compression.ts';
import { writeProvenance } from './metadata.ts';
import { Phases } from './phases.ts';
import { outputOf, resolvedRecipe, resolveSteps, suffixOf } from './run-passes.ts';
import { checkRecipe } from './schema.ts';
import { Target } from './target.ts';

/**
 * Runs a recipe on a model file and writes the result beside it (or to `params.out`). The result is loaded and run in
 * ONNX Runtime before it appears under its name; the original is never written to. The same recipe and seed on the
 * same file give the same bytes.
 * @throws EspalierError `BAD_RECIPE`, `BAD_SETTING`, `NO_MATCH`, `NOTHING_TO_DO`; `BAD_DATA`; `RUNTIME` when the original or
 * the result does not run; `USAGE` when `out` is a file of the original, or there already and not to be replaced; `CANCELLED`; what reading and writing throws
 */
export async function runRecipe(params: CompressParams, ctx: JobContext): Promise<Report> {
  const started = performance.now();
  const recipe = checkRecipe(params.recipe);
  const steps = resolveSteps(recipe);
  const options = params.options ?? {};
  const phases = new Phases(ctx, sharesFor(steps, params.data !== undefined));
  phases.enter('open', 'Opening the model');
  const original = await openModel(params.path);
  const model = original.clone();
  try {
    const { source } = original;
    if (source === undefined) throw new EspalierError('INTERNAL', 'A model that was opened has no file.');
    await checkSideFiles(original);
    const output = outputOf(recipe, steps, params.out);
    const target = await Target.choose(source, suffixOf(steps), params, `.${output}`);
    const summary = await summarize(original, options, { signal: ctx.signal });
    const sourceSha256 = (await hashModel(original, ctx.signal)) ?? '';
    writeProvenance(model.proto, {
      recipe: resolvedRecipe(recipe, steps),
      sourcePath: source.path,
      sourceSha256,
    });
    const seed = recipe.seed ?? 0;
    const { signal } = ctx;
    const work = {
      path: source.path,
      original,
      model,
      summary,
      steps,
      checkpoint: params.checkpoint,
      target,
      output,
      data: params.data,
      options,
      seed,
      signal,
    };
    const report = await new Compression(work, phases).run();
    return { ...report, seconds: (performance.now() - started) / 1000 };
  } finally {
    await model.close();
    await original.close();
  }
}
