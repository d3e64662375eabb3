import path from 'node:path';
import * as vscode from 'vscode';
import type { Recipe } from '../../protocol/report.ts';
import { RECIPE_SCHEMA } from './schema.ts';

/** Asks where to save a recipe, beside the model at first, and opens it. Its name makes editors check it. */
export async function saveRecipe(model: vscode.Uri, recipe: Recipe): Promise<vscode.Uri | undefined> {
  const stem = path.posix.parse(model.path).name;
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(model, '..', `${stem}.recipe.json`),
    filters: { [vscode.l10n.t('Recipes')]: ['json'] },
    title: vscode.l10n.t('Save Recipe'),
  });
  if (target === undefined) return undefined;
  await vscode.workspace.fs.writeFile(target, Buffer.from(recipeText(recipe)));
  await vscode.window.showTextDocument(target, { viewColumn: vscode.ViewColumn.Beside, preview: false });
  return target;
}

/** A recipe file's text, with the schema that completes and checks it. */
export function recipeText(recipe: Recipe): string {
  return `${JSON.stringify({ $schema: RECIPE_SCHEMA, ...recipe }, null, 2)}\n`;
}
