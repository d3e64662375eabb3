import path from 'node:path';
import * as vscode from 'vscode';
import { EspalierError } from '../../core/errors.ts';
import type { Recipe } from '../../protocol/report.ts';
import { givenUri, targetModel } from './target.ts';
import type { Command } from './command.ts';
import { announce, compress } from './compress.ts';
import { pickData } from './pick-data.ts';
import { passById } from './show-pass-form.ts';

const MAX_RECIPE_BYTES = 1 << 20;
const MAX_LISTED = 100;

/** Runs a saved recipe. A script gives `{ uri, recipe, silent }`, with the recipe file's URI. */
export const runRecipe: Command = {
  id: 'espalier.runRecipe',
  title: 'Run Recipe',
  async run(host, argument) {
    const uri = await targetModel(host, argument);
    if (uri === undefined) return undefined;
    const given = scriptedRecipe(argument);
    const file = given ?? (await pickRecipe());
    if (file === undefined) return undefined;
    const recipe = await readRecipe(file);
    const passes = await Promise.all(recipe.steps.map(step => passById(host, step.pass)));
    const needsData = passes.some(pass => pass.needs !== 'nothing');
    const data = needsData ? await pickData(host, uri) : undefined;
    if (needsData && data === undefined) return undefined;
    const title = recipe.name ?? path.posix.basename(file.path, '.json');
    const request = { uri, recipe, title, data: data === undefined ? undefined : { source: data } };
    const report = await compress(host, request, { silent: given !== undefined });
    if (given === undefined) void announce(host, report);
    return report;
  },
};

async function pickRecipe(): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles('**/*recipe*.json', '**/node_modules/**', MAX_LISTED);
  if (found.length > 0) {
    const items = found.map(uri => ({
      uri,
      label: path.posix.basename(uri.path),
      description: path.posix.dirname(vscode.workspace.asRelativePath(uri)),
    }));
    const browse = { uri: undefined, label: vscode.l10n.t('Browse…'), alwaysShow: true };
    const picked = await vscode.window.showQuickPick([...items, browse], {
      title: vscode.l10n.t('Choose a Recipe'),
    });
    if (picked === undefined || picked.uri !== undefined) return picked?.uri;
  }
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Choose a Recipe'),
    filters: { [vscode.l10n.t('Recipes')]: ['json'] },
  });
  return chosen?.[0];
}

/** Reads as far as is needed to show and ask; the worker checks the recipe in full. */
async function readRecipe(file: vscode.Uri): Promise<Recipe> {
  const name = path.posix.basename(file.path);
  const { size } = await vscode.workspace.fs.stat(file);
  if (size > MAX_RECIPE_BYTES) throw badRecipe(name, 'is too large for a recipe');
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(await vscode.workspace.fs.readFile(file)).toString('utf8'));
  } catch {
    throw badRecipe(name, 'is not JSON');
  }
  const steps = typeof value === 'object' && value !== null && 'steps' in value ? value.steps : undefined;
  if (!Array.isArray(steps) || !steps.every(isStep))
    throw badRecipe(name, 'has no list of steps with passes');
  return value as Recipe;
}

function isStep(step: unknown): boolean {
  return typeof step === 'object' && step !== null && 'pass' in step && typeof step.pass === 'string';
}

function badRecipe(name: string, problem: string): EspalierError {
  return new EspalierError(
    'BAD_RECIPE',
    `"${name}" ${problem}.`,
    'A recipe looks like {"version": 1, "steps": [{"pass": "quantize-weights"}]}; forms make one by Copy as Recipe.',
  );
}

function scriptedRecipe(argument: unknown): vscode.Uri | undefined {
  if (typeof argument !== 'object' || argument === null || !('recipe' in argument)) return undefined;
  return givenUri(argument.recipe);
}
