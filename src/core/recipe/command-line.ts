import path from 'node:path';
import type { Recipe } from '../../protocol/report.ts';
import type { SettingValue } from '../../protocol/settings.ts';
import { stemOf } from '../formats/index.ts';
import { parseSettings, passById } from '../passes/index.ts';
import { sameValue } from '../passes/settings.ts';
import { outputOf, resolveSteps, suffixOf } from './run-passes.ts';

export interface CommandLineOptions {
  /** The model's path. */
  readonly model: string;
  /** `--data`, when there is any. */
  readonly data?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * The command that does what the recipe does, for a POSIX shell. Settings that have their default are left out.
 * @throws EspalierError `BAD_SETTING` for a pass or a setting there is not
 */
export function commandLine(recipe: Recipe, options: CommandLineOptions): string {
  const { model, data, out = outFor(recipe, model) } = options;
  const words = ['espalier', 'compress', model];
  for (const step of recipe.steps) {
    const pass = passById(step.pass);
    words.push('--pass', pass.id);
    for (const [key, value] of Object.entries(parseSettings(pass, step.settings ?? {}))) {
      if (!sameValue(value, pass.settings[key]!.default)) words.push('--set', `${key}=${valueText(value)}`);
    }
  }
  if (recipe.seed !== undefined && recipe.seed !== 0) words.push('--seed', String(recipe.seed));
  if (data !== undefined) words.push('--data', data);
  if (out !== undefined) words.push('--out', out);
  return words.map(quote).join(' ');
}

/** A format that the passes would not choose by themselves is told by the name of the output. */
function outFor(recipe: Recipe, model: string): string | undefined {
  const steps = resolveSteps(recipe);
  const { output } = recipe;
  if (output === undefined || output === outputOf({ version: 1, steps: [] }, steps, undefined))
    return undefined;
  return path.join(path.dirname(model), `${stemOf(model)}.${suffixOf(steps)}.${output}`);
}

function valueText(value: SettingValue): string {
  return typeof value === 'object' ? value.join(',') : String(value);
}

/** A word as a POSIX shell takes it. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
