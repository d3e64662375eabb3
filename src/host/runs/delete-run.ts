import path from 'node:path';
import * as vscode from 'vscode';
import { sideFileOf } from '../../core/formats/io/output-path.ts';

/** Moves a file that Espalier made, with its side file, to the trash, after asking. True when it has gone. */
export async function deleteRun(file: string): Promise<boolean> {
  const remove = vscode.l10n.t('Move to Trash');
  const name = path.basename(file);
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('Delete {0}?', name),
    { modal: true, detail: vscode.l10n.t('You can restore it from the trash. The original is not touched.') },
    remove,
  );
  if (answer !== remove) return false;
  for (const uri of await existing([file, sideFileOf(file)])) {
    try {
      await vscode.workspace.fs.delete(uri, { useTrash: true });
    } catch (error) {
      if (!(await deleteForGood(uri, error))) return false;
    }
  }
  return true;
}

async function existing(files: readonly string[]): Promise<vscode.Uri[]> {
  const found = files.map(async file => {
    const uri = vscode.Uri.file(file);
    return vscode.workspace.fs.stat(uri).then(
      () => [uri],
      () => [],
    );
  });
  return (await Promise.all(found)).flat();
}

/** Some machines, as remote ones, have no trash. What went wrong stands below the question. */
async function deleteForGood(uri: vscode.Uri, error: unknown): Promise<boolean> {
  const forGood = vscode.l10n.t('Delete Permanently');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('{0} could not be moved to the trash. Delete it permanently?', path.basename(uri.fsPath)),
    { modal: true, detail: error instanceof Error ? error.message : '' },
    forGood,
  );
  if (answer !== forGood) return false;
  await vscode.workspace.fs.delete(uri);
  return true;
}
