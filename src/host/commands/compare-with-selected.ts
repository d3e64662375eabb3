import * as vscode from 'vscode';
import type { Host } from '../context.ts';
import { baseName, filePath } from '../paths.ts';
import { compareFiles } from './compare.ts';
import { givenUri, uriIn } from './arguments.ts';
import type { Command } from './command.ts';
import { pickModel, targetModel } from './target.ts';

/** Like VS Code's own *Select for Compare*: one file is remembered while the window lives. */
let selected: vscode.Uri | undefined;

export const selectForCompare: Command = {
  id: 'espalier.selectForCompare',
  title: 'Select Model for Compare',
  async run(host, argument) {
    const uri = await targetModel(host, argument);
    if (uri === undefined) return;
    selected = uri;
    await vscode.commands.executeCommand('setContext', 'espalier.selectedForCompare', true);
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('{0} is selected; compare another model with it.', baseName(uri)),
      5000,
    );
  },
};

export const compareWithSelected: Command = {
  id: 'espalier.compareWithSelected',
  title: 'Compare with Selected',
  async run(host, argument) {
    const first = selected ?? (await pickModel(vscode.l10n.t('Compare: the First Model')));
    const second = first && (await secondModel(host, argument, first));
    if (first === undefined || second === undefined) return undefined;
    return compareFiles(host, filePath(first), filePath(second));
  },
};

/** The model in front, or the one clicked on, with one that the user picks. A script gives `{ uri, with, silent }`. */
export const compareModels: Command = {
  id: 'espalier.compare',
  title: 'Compare',
  async run(host, argument) {
    const first = await targetModel(host, argument);
    if (first === undefined) return undefined;
    const given = uriIn(argument, 'with');
    const second = given ?? (await pickModel(vscode.l10n.t('Compare {0} With', baseName(first)), first));
    if (second === undefined) return undefined;
    return compareFiles(host, filePath(first), filePath(second), { silent: given !== undefined });
  },
};

/** Two files selected in the explorer: the first one is the original. */
export const compareSelected: Command = {
  id: 'espalier.compareSelected',
  title: 'Compare Selected Models',
  async run(host, clicked, all) {
    const uris = Array.isArray(all) ? all.map(givenUri).filter(uri => uri !== undefined) : [];
    const [first, second] = uris.length === 2 ? uris : [selected, givenUri(clicked)];
    if (first === undefined || second === undefined) return undefined;
    return compareFiles(host, filePath(first), filePath(second));
  },
};

/** Comparing the model in front with itself is no answer to a call from the palette. */
async function secondModel(
  host: Host,
  argument: unknown,
  first: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const target = givenUri(argument) ?? host.store.front?.uri;
  if (target !== undefined && target.toString() !== first.toString()) return target;
  return pickModel(vscode.l10n.t('Compare {0} With', baseName(first)), first);
}
