import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toEspalierError } from '../../core/errors.ts';
import { parseRecipe } from '../../core/recipe/index.ts';
import type { Recipe, RecipeStep } from '../../protocol/report.ts';
import { datasetHelp, datasetOptions, parseDataset } from '../dataset-flags.ts';
import { jsonReport, textReport } from '../format/report.ts';
import { printJson } from '../io.ts';
import { forceHelp, forceOption } from '../output-files.ts';
import { jobOptions, runJob } from '../run-job.ts';
import { sizeHelp, sizeOptions, sizesFor } from '../size-flags.ts';
import { parseCommandLine, parseInteger, parsePair, usageError } from '../usage.ts';
import type { Command } from './command.ts';

const options = {
  ...datasetOptions,
  ...jobOptions,
  ...forceOption,
  ...sizeOptions,
  pass: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  recipe: { type: 'string' },
  out: { type: 'string', short: 'o' },
  checkpoint: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const compress: Command = {
  name: 'compress',
  summary: 'run passes on a model and write the result beside it',
  help: `Usage: espalier compress MODEL (--pass ID [--set KEY=VALUE]... | --recipe FILE) [options]

Runs one pass, or several in a row, and writes the result to a new file. The model itself is not changed.

  --pass ID           a pass ("espalier passes" lists them); may be repeated, they run in that order
  --set KEY=VALUE     a setting of the pass before it; commas divide lists, \\, is one in a name
  --recipe FILE       a saved list of passes instead
  --out FILE          where to write (default: beside the model, named after what was done)
${forceHelp}
  --seed N            start of every random choice
  --checkpoint FILE   training keeps here how far it is; the same command goes on from there
  --json              one JSON document on stdout
  --verbose           the job's log on stderr

${datasetHelp}

${sizeHelp}
`,
  async run(args, io) {
    const { values, positionals, tokens } = parseCommandLine(args, options, ['MODEL']);
    const steps = parseSteps(tokens);
    if (steps.length > 0 && values.recipe !== undefined)
      throw usageError('Give --pass or --recipe, not both.');
    if (steps.length === 0 && values.recipe === undefined) {
      throw usageError('Give --pass or --recipe.', '"espalier passes" lists the passes.');
    }
    const data = parseDataset(values);
    const sizes = await sizesFor(positionals, values);
    const seed = values.seed === undefined ? undefined : parseInteger('--seed', values.seed, 0);
    const recipe =
      values.recipe === undefined ? { version: 1 as const, steps } : await readRecipe(values.recipe);
    const model = path.resolve(positionals[0]!);
    const out = values.out === undefined ? undefined : path.resolve(values.out);
    const params = {
      path: model,
      recipe: seed === undefined ? recipe : { ...recipe, seed },
      options: sizes,
      ...(data && { data }),
      ...(out !== undefined && { out, replace: values.force === true }),
      ...(values.checkpoint !== undefined && { checkpoint: path.resolve(values.checkpoint) }),
    };
    const report = await runJob('compress', params, io, {
      verbose: values.verbose,
      writesTo: out ?? model,
    });
    if (values.json) printJson(io, jsonReport(report));
    else io.out(textReport(report));
  },
};

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly value?: string | undefined;
}

/** Each `--set` belongs to the `--pass` before it, so their order matters. */
function parseSteps(tokens: readonly Token[]): RecipeStep[] {
  const steps: { pass: string; settings: Record<string, string> }[] = [];
  for (const { kind, name, value = '' } of tokens) {
    if (kind !== 'option') continue;
    if (name === 'pass') steps.push({ pass: value, settings: {} });
    if (name !== 'set') continue;
    const step = steps.at(-1);
    if (step === undefined) throw usageError(`--set ${value} comes before any --pass.`);
    const [key, text] = parsePair('--set', value);
    if (Object.hasOwn(step.settings, key)) throw usageError(`--set ${key} is given twice for ${step.pass}.`);
    step.settings[key] = text;
  }
  return steps;
}

async function readRecipe(file: string): Promise<Recipe> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw toEspalierError(error);
  }
  return parseRecipe(text, path.basename(file));
}
