import path from 'node:path';
import * as vscode from 'vscode';
import type { Host } from '../context.ts';
import { MODEL_EDITOR } from '../editor/model-editor.ts';
import { givenUri } from './arguments.ts';

/** More files than this are not worth listing: the dialog is better then. */
const MAX_LISTED = 200;

/** Which files a command can do something with. */
export type TargetKind = keyof typeof EXTENSIONS;

const EXTENSIONS = { any: ['onnx', 'espz'], model: ['onnx'], archive: ['espz'] } as const;

/**
 * The model a command is about: the file it was called on (explorer, tab, page), else the model in front, else one that
 * the user picks. Undefined when they pick none.
 */
export async function targetModel(
  host: Host,
  argument: unknown,
  kind: TargetKind = 'any',
): Promise<vscode.Uri | undefined> {
  const given = givenUri(argument);
  if (given !== undefined) return given;
  const front = frontModel(host);
  const title = kind === 'archive' ? vscode.l10n.t('Choose an Archive') : vscode.l10n.t('Choose a Model');
  return front !== undefined && isOfKind(front, kind) ? front : pickModel(title, undefined, kind);
}

function isOfKind(uri: vscode.Uri, kind: TargetKind): boolean {
  const path = uri.path.toLowerCase();
  // A model may have any name, as long as it is no archive's.
  return kind === 'any' || path.endsWith('.espz') === (kind === 'archive');
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
  kind: TargetKind = 'any',
): Promise<vscode.Uri | undefined> {
  const pattern = `**/*.{${EXTENSIONS[kind].join(',')}}`;
  const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', MAX_LISTED);
  const files = found.filter(uri => uri.toString() !== except?.toString());
  if (files.length === 0) return browseForModel(kind);
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
  return picked.uri ?? browseForModel(kind);
}

/** The folder of a file, within the workspace if it is there; nothing for its root. */
export function folderOf(uri: vscode.Uri): string {
  const folder = path.posix.dirname(vscode.workspace.asRelativePath(uri));
  return folder === '.' ? '' : folder;
}

export async function browseForModel(kind: TargetKind = 'any'): Promise<vscode.Uri | undefined> {
  const isArchive = kind === 'archive';
  const what = isArchive ? vscode.l10n.t('Espalier archives') : vscode.l10n.t('ONNX models');
  const picked = await vscode.window.showOpenDialog({
    title: isArchive ? vscode.l10n.t('Choose an Archive') : vscode.l10n.t('Choose a Model'),
    filters: { [what]: [...EXTENSIONS[kind]], [vscode.l10n.t('All files')]: ['*'] },
  });
  return picked?.[0];
}
