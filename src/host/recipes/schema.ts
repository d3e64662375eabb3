import * as vscode from 'vscode';

/** What recipe files name as their schema: the one of the extension that is installed. */
export const RECIPE_SCHEMA = 'espalier:/recipe.schema.json';

/** Gives VS Code the schemas that files name. */
export function registerSchemas(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider('espalier', {
    async provideTextDocumentContent({ path }) {
      if (path !== '/recipe.schema.json') return undefined;
      const file = vscode.Uri.joinPath(extensionUri, 'dist', 'recipe.schema.json');
      return Buffer.from(await vscode.workspace.fs.readFile(file)).toString('utf8');
    },
  });
}
