import path from 'node:path';
import * as vscode from 'vscode';
import { fileStamps } from './file-stamps.ts';

/** A file that is being written changes many times; it is read once it has been quiet for this long. */
const QUIET_MS = 300;

/** Calls `changed` after files of a folder have been written or exchanged; not when only their access time moved. */
export function watchFiles(folder: string, names: readonly string[], changed: () => void): vscode.Disposable {
  const pattern = names.length === 1 ? escapeGlob(names[0] ?? '') : `{${names.map(escapeGlob).join(',')}}`;
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(vscode.Uri.file(folder), pattern),
  );
  const files = names.map(name => path.join(folder, name));
  let known = fileStamps(files);
  let timer: NodeJS.Timeout | undefined;

  const check = async (): Promise<void> => {
    const before = await known;
    known = fileStamps(files);
    if ((await known) !== before) changed();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), QUIET_MS);
  };
  watcher.onDidChange(soon);
  watcher.onDidCreate(soon);
  watcher.onDidDelete(soon);
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    watcher.dispose();
  });
}

/** A name as a glob pattern that matches only it. */
function escapeGlob(name: string): string {
  return name.replace(/[[\]{}*?,]/g, '[$&]');
}
