import path from 'node:path';
import * as vscode from 'vscode';
import { EspalierError } from '../../core/errors.ts';
import { needOf } from '../../core/passes/needs.ts';
import type { Recipe } from '../../protocol/report.ts';
import type { Host } from '../context.ts';
import { uriIn } from './arguments.ts';
import type { Command } from './command.ts';
import { announce, compress } from './compress.ts';
import { smallJson } from '../small-json.ts';
import { pickData } from './pick-data.ts';
import { passById } from './show-pass-form.ts';
import { targetModel } from './target.ts';

const MAX_RECIPE_BYTES = 1 << 20;
const MAX_LISTED = 100;
/** Other JSON files that are looked into for a recipe. */
const MAX_LOOKED_INTO = 200;

/** Runs a saved recipe. A script gives `{ uri, recipe, silent }`, with the recipe file's URI. */
export const runRecipe: Command = {
  id: 'espalier.runRecipe',
  title: 'Run Recipe',
  async run(host, argument) {
    const uri = await targetModel(host, argument);
    if (uri === undefined) return undefined;
    const given = uriIn(argument, 'recipe');
    const file = given ?? (await pickRecipe());
    if (file === undefined) return undefined;
    const recipe = await readRecipe(host, file);
    const needs = await Promise.all(
      recipe.steps.map(async step => needOf(await passById(host, step.pass), step.settings ?? {}).need),
    );
    const needsData = needs.some(need => need !== 'nothing');
    const data = needsData ? await pickData(host, uri) : undefined;
    if (needsData && data === undefined) return undefined;
    const title = recipe.name ?? path.posix.basename(file.path, '.json');
    const request = { uri, recipe, title, data: data === undefined ? undefined : { source: data } };
    const report = await compress(host, request, { silent: given !== undefined });
    if (given === undefined) void announce(host, report, request.data);
    return report;
  },
};

async function pickRecipe(): Promise<vscode.Uri | undefined> {
  const found = await recipesInWorkspace();
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

/** By what is in them, whatever their names; those that are called recipe first. */
async function recipesInWorkspace(): Promise<vscode.Uri[]> {
  const named = await vscode.workspace.findFiles('**/*recipe*.json', '**/node_modules/**', MAX_LISTED);
  const others = await vscode.workspace.findFiles('**/*.json', '**/node_modules/**', MAX_LOOKED_INTO);
  const known = new Set(named.map(String));
  const unnamed = others.filter(uri => !known.has(String(uri)));
  const objects = await Promise.all(unnamed.map(smallJson));
  const isRecipe = (value: object | undefined): boolean =>
    value !== undefined && 'steps' in value && Array.isArray(value.steps) && 'version' in value;
  return [...named, ...unnamed.filter((_, i) => isRecipe(objects[i]))];
}

async function readRecipe(host: Host, file: vscode.Uri): Promise<Recipe> {
  const name = path.posix.basename(file.path);
  const { size } = await vscode.workspace.fs.stat(file);
  if (size > MAX_RECIPE_BYTES) throw new EspalierError('BAD_RECIPE', `"${name}" is too large for a recipe.`);
  const text = Buffer.from(await vscode.workspace.fs.readFile(file)).toString('utf8');
  return host.inspector.call('parseRecipe', { text, file: name });
}
