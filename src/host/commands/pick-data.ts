import path from 'node:path';
import * as vscode from 'vscode';
import type { Host } from '../context.ts';
import { smallJson } from '../small-json.ts';
import { folderOf } from './target.ts';

const RECENT = 'data:recent';
const MAX_RECENT = 5;
/** What datasets look like, by name; for suggestions only. */
const LOOKS_LIKE_DATA = /^(.*\.npz|.*images.*idx3.*|test_data_set_0)$/i;

/** Asks for a dataset: one found near the model, one used before, or any file or folder. */
export async function pickData(host: Host, model: vscode.Uri): Promise<string | undefined> {
  const recent = host.workspaceState.get<string[]>(RECENT, []);
  const near = (await dataNear(model)).filter(file => !recent.includes(file));
  const separator = (label: string): vscode.QuickPickItem => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  const items: (vscode.QuickPickItem & { file?: string; folder?: boolean })[] = [
    ...recent.map(dataItem),
    separator(vscode.l10n.t('near the model')),
    ...near.map(dataItem),
    separator(''),
    {
      label: vscode.l10n.t('Choose a File…'),
      description: vscode.l10n.t('IDX images, .npz, dataset.json'),
      iconPath: new vscode.ThemeIcon('file'),
      folder: false,
      alwaysShow: true,
    },
    {
      label: vscode.l10n.t('Choose a Folder…'),
      description: vscode.l10n.t('a folder of pictures a class, or of test_data_set_*'),
      iconPath: new vscode.ThemeIcon('folder'),
      folder: true,
      alwaysShow: true,
    },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Choose a Dataset') });
  if (picked === undefined) return undefined;
  const file = picked.file ?? (await browse(model, picked.folder ?? false));
  if (file !== undefined) {
    const others = recent.filter(other => other !== file).slice(0, MAX_RECENT - 1);
    await host.workspaceState.update(RECENT, [file, ...others]);
  }
  return file;
}

function dataItem(file: string): vscode.QuickPickItem & { file: string } {
  return {
    file,
    label: path.basename(file),
    description: folderOf(vscode.Uri.file(file)),
    iconPath: new vscode.ThemeIcon('database'),
  };
}

/** Data in the model's folder and in the folders in it. */
async function dataNear(model: vscode.Uri): Promise<string[]> {
  const folder = vscode.Uri.joinPath(model, '..');
  const here = await vscode.workspace.fs.readDirectory(folder);
  const folders = here.filter(([, type]) => type === vscode.FileType.Directory).slice(0, 20);
  const inFolders = folders.map(async ([name]) => {
    const inner = vscode.Uri.joinPath(folder, name);
    return matching(inner, await vscode.workspace.fs.readDirectory(inner));
  });
  const found = await Promise.all([matching(folder, here), ...inFolders]);
  return found.flat();
}

async function matching(folder: vscode.Uri, entries: [string, vscode.FileType][]): Promise<string[]> {
  const names = entries.map(([name]) => name);
  const byName = names.filter(name => LOOKS_LIKE_DATA.test(name));
  const descriptions = names.filter(name => name.endsWith('.json')).slice(0, 20);
  const objects = await Promise.all(descriptions.map(name => smallJson(vscode.Uri.joinPath(folder, name))));
  // A folder of test data sets is named by what is in it.
  return [...descriptions.filter((_, i) => 'source' in (objects[i] ?? {})), ...byName].map(
    name => vscode.Uri.joinPath(folder, name === 'test_data_set_0' ? '.' : name).fsPath,
  );
}

async function browse(model: vscode.Uri, folder: boolean): Promise<string | undefined> {
  const picked = await vscode.window.showOpenDialog({
    defaultUri: vscode.Uri.joinPath(model, '..'),
    canSelectFiles: !folder,
    canSelectFolders: folder,
    title: vscode.l10n.t('Choose a Dataset'),
  });
  return picked?.[0]?.fsPath;
}
