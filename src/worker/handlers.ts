import { pack, unpack } from './archive.ts';
import { energy, energyProfiles } from './energy.ts';
import { evaluate } from './evaluate.ts';
import { measure } from './measure.ts';
import { models, zeros } from './models.ts';
import { runs } from './runs.ts';
import { sensitivity, sensitivityOptions, suggest } from './sensitivity.ts';
import type { Handlers } from './serve.ts';

/** What the worker can do: one entry a method of the protocol, each a call into the library. */
export const handlers: Handlers = {
  async inspect({ path, options }, { signal, progress }) {
    const { summarize } = await import('../core/cost/summary.ts');
    return models.with(path, model => summarize(model, options, { signal, progress }));
  },

  sparsity: ({ path }, { signal, progress }) =>
    models.with(path, model => zeros.of(model, { signal, progress })),

  async fusion({ path }) {
    const { fusionReport } = await import('../core/quantize/fusion/report.ts');
    return models.with(path, fusionReport);
  },

  async histogram({ path, tensor, node, bins }, { signal }) {
    const { DEFAULT_BINS, histogram } = await import('../core/analysis/index.ts');
    return models.with(path, model => histogram(model, tensor, bins ?? DEFAULT_BINS, node, { signal }));
  },

  async channelGroups({ path }) {
    const { channelGroups } = await import('../core/analysis/index.ts');
    return models.with(path, channelGroups);
  },

  async passes() {
    const { passes } = await import('../core/passes/index.ts');
    return passes.map(({ id, title, description, needs, settings }) => ({
      id,
      title,
      description,
      needs,
      settings,
    }));
  },

  async preview({ path, pass, settings, options }) {
    const { previewPass } = await import('../core/recipe/index.ts');
    return models.with(path, model => previewPass(model, pass, settings, options));
  },

  async compress(params, context) {
    const { runRecipe } = await import('../core/recipe/index.ts');
    return runRecipe(params, context);
  },

  evaluate,

  energy,

  energyProfiles,

  measure,

  sensitivity,

  sensitivityOptions,

  suggest,

  ...runs,

  pack,

  unpack,

  async compare({ a, b, data, options }, context) {
    const { compareModels } = await import('../core/recipe/index.ts');
    return compareModels({ a, b, data, options }, context);
  },

  async parseRecipe({ text, file }) {
    const { parseRecipe } = await import('../core/recipe/index.ts');
    return parseRecipe(text, file);
  },

  async commandLine({ recipe, model, data }) {
    const { commandLine } = await import('../core/recipe/index.ts');
    return commandLine(recipe, { model, data });
  },
};
