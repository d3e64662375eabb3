import path from 'node:path';
import * as vscode from 'vscode';
import type { Host } from '../context.ts';
import { MODEL_EDITOR } from '../editor/model-editor.ts';

/** More files than this are not worth listing: the dialog is better then. */
const MAX_LISTED = 200;

/**
 * The model a command is about: the file it was called on (explorer, tab, page), else the model in front, else one that
 * the user picks. Undefined when they pick none.
 */
export async function targetModel(host: Host, argument: unknown): Promise<vscode.Uri | undefined> {
  return givenUri(argument) ?? frontModel(host) ?? pickModel();
}

/** VS Code passes URIs to menu commands; scripts pass `{ uri }`. */
export function givenUri(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument === 'object' && argument !== null && 'uri' in argument) return givenUri(argument.uri);
  return undefined;
}

function frontModel(host: Host): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputCustom && input.viewType === MODEL_EDITOR) return input.uri;
  return host.store.front?.uri;
}

/** Lists the models of the workspace, with *Browse…* for others. */
export async function pickModel(
  title = vscode.l10n.t('Choose a Model'),
  except?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles('**/*.onnx', '**/node_modules/**', MAX_LISTED);
  const files = found.filter(uri => uri.toString() !== except?.toString());
  if (files.length === 0) return browseForModel();
  const items = files
    .sort((a, b) => a.path.localeCompare(b.path))
    .map(uri => ({
      uri,
      label: path.posix.basename(uri.path),
      description: folderOf(uri),
      iconPath: new vscode.ThemeIcon('type-hierarchy-sub'),
    }));
  const browse = {
    uri: undefined,
    label: vscode.l10n.t('Browse…'),
    alwaysShow: true,
    iconPath: new vscode.ThemeIcon('folder-opened'),
  };
  const picked = await vscode.window.showQuickPick([...items, browse], { title, matchOnDescription: true });
  if (picked === undefined) return undefined;
  return picked.uri ?? browseForModel();
}

/** The folder of a file, within the workspace if it is there; nothing for its root. */
export function folderOf(uri: vscode.Uri): string {
  const folder = path.posix.dirname(vscode.workspace.asRelativePath(uri));
  return folder === '.' ? '' : folder;
}

export async function browseForModel(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Choose a Model'),
    filters: { [vscode.l10n.t('ONNX models')]: ['onnx'], [vscode.l10n.t('All files')]: ['*'] },
  });
  return picked?.[0];
}
