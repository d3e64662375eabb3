import type { OutputFormat, PassReport, Recipe } from '../../protocol/report.ts';
import type { SettingsSpec } from '../../protocol/settings.ts';
import type { InspectOptions } from '../../protocol/summary.ts';
import type { Dataset } from '../data/types.ts';
import { EspalierError } from '../errors.ts';
import { buildScopes } from '../graph/scope.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import type { Model } from '../model/model.ts';
import { parseSettings, passById } from '../passes/index.ts';
import { checkNeed } from '../passes/needs.ts';
import { unusedSettings } from '../passes/settings.ts';
import type { JobContext, Pass } from '../passes/types.ts';
import type { SettingsOf } from '../../protocol/settings.ts';

/** A step with its settings complete. */
export interface ResolvedStep {
  readonly pass: Pass;
  readonly settings: SettingsOf<SettingsSpec>;
}

/** @throws EspalierError `BAD_SETTING` */
export function resolveSteps(recipe: Recipe): ResolvedStep[] {
  return recipe.steps.map(step => {
    const pass = passById(step.pass);
    return { pass, settings: parseSettings(pass, step.settings ?? {}) };
  });
}

/** The recipe with every setting written out. */
export function resolvedRecipe(recipe: Recipe, steps: readonly ResolvedStep[]): Recipe {
  return {
    version: 1,
    ...(recipe.name !== undefined && { name: recipe.name }),
    seed: recipe.seed ?? 0,
    ...(recipe.output !== undefined && { output: recipe.output }),
    steps: steps.map(({ pass, settings }) => ({ pass: pass.id, settings })),
  };
}

/** The `<what-was-done>` of the output's name. Steps of one pass in a row, as of settings by layer, are said as a range. */
export function suffixOf(steps: readonly ResolvedStep[]): string {
  const parts: string[] = [];
  for (let at = 0; at < steps.length;) {
    const { pass } = steps[at]!;
    const rest = steps.slice(at);
    const next = rest.findIndex(step => step.pass !== pass);
    const row = next < 0 ? rest : rest.slice(0, next);
    parts.push(rangeOf(row.map(({ settings }) => pass.suffix(settings))));
    at += row.length;
  }
  return parts.join('.');
}

/** `pruned10-80` of `pruned10`, `pruned20`, `pruned80`; the same ones once. */
function rangeOf(suffixes: readonly string[]): string {
  const different = [...new Set(suffixes)];
  if (different.length < 3) return different.join('.');
  const [first = '', last = ''] = [different[0], different.at(-1)];
  const [word = ''] = /^\D*/.exec(first) ?? [];
  return last.startsWith(word) && /^\d/.test(last.slice(word.length))
    ? `${first}-${last.slice(word.length)}`
    : `${first}-to-${last}`;
}

/** What the result is written as: by the name that was given for it, else by the recipe, else as the passes ask. */
export function outputOf(
  recipe: Recipe,
  steps: readonly ResolvedStep[],
  out: string | undefined,
): OutputFormat {
  if (out !== undefined) return out.toLowerCase().endsWith('.espz') ? 'espz' : 'onnx';
  return recipe.output ?? steps.findLast(({ pass }) => pass.output !== undefined)?.pass.output ?? 'onnx';
}

export interface RunPassesOptions {
  readonly seed: number;
  readonly dataset: Dataset | undefined;
  /** What `model` was before the first step. */
  readonly original: Model;
  /** Path for what interrupted training goes on from; later steps of a recipe add their number. */
  readonly checkpoint: string | undefined;
  readonly options: InspectOptions;
  /** The context of step `index`. */
  context(index: number): JobContext;
}

/**
 * Runs the steps one after the other on the model, which they edit. Each sees the graph as the one before left it.
 * @throws EspalierError `NOTHING_TO_DO` when a pass changes nothing, `BAD_DATA` when it needs data that are not there
 */
export async function runPasses(
  model: Model,
  steps: readonly ResolvedStep[],
  options: RunPassesOptions,
): Promise<PassReport[]> {
  const reports: PassReport[] = [];
  for (const [index, { pass, settings }] of steps.entries()) {
    const started = performance.now();
    const job = options.context(index);
    job.progress({ fraction: 0, message: pass.title });
    const scope = buildScopes(model);
    const shapes = await inferShapes(model, scope, options.options);
    const { seed, dataset, original } = options;
    const checkpoint =
      index === 0 || options.checkpoint === undefined
        ? options.checkpoint
        : `${options.checkpoint}.${index + 1}`;
    const context = {
      signal: job.signal,
      finish: job.finish,
      progress: job.progress.bind(job),
      log: job.log.bind(job),
      model,
      original,
      checkpoint,
      scope,
      shapes,
      sizes: options.options,
      dataset,
      seed,
    };
    const outcome = await pass.run(context, settings);
    if (outcome.layersChanged === 0) throw nothingToDo(pass, outcome.notes);
    const notes = [...unusedSettings(pass, settings), ...outcome.notes];
    for (const note of notes) job.log(`${pass.id}: ${note}`);
    const seconds = (performance.now() - started) / 1000;
    const { layersChanged, tables } = outcome;
    const { id, title } = pass;
    reports.push({ id, title, settings, layersChanged, notes, ...(tables && { tables }), seconds });
  }
  return reports;
}

/** @throws EspalierError `BAD_DATA` when a pass needs what is not given */
export function checkNeeds(steps: readonly ResolvedStep[], dataset: Dataset | undefined): void {
  for (const { pass, settings } of steps) checkNeed(pass, settings, dataset);
}

function nothingToDo(pass: Pass, notes: readonly string[]): EspalierError {
  return new EspalierError(
    'NOTHING_TO_DO',
    `${pass.id} would change nothing in this model.`,
    notes.join(' ') || undefined,
  );
}
