import * as vscode from 'vscode';
import type { Host } from '../context.ts';
import type { Command } from './command.ts';
import { openModel } from './open.ts';

const SAMPLE = 'resnet20-cifar10.onnx';

/**
 * Opens the sample that comes along: the one in the workspace if there is one, else a copy in the extension's storage.
 * Never the one in the extension's folder: passes write beside the model, and an update would delete that.
 */
export const openSample: Command = {
  id: 'espalier.openSample',
  title: 'Open Sample',
  async run(host) {
    const [found] = await vscode.workspace.findFiles(`**/${SAMPLE}`, '**/node_modules/**', 1);
    await openModel(found ?? (await copiedSample(host)));
  },
};

async function copiedSample(host: Host): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(host.storageUri, 'samples');
  await copyMissing(vscode.Uri.joinPath(host.extensionUri, 'samples'), folder);
  return vscode.Uri.joinPath(folder, SAMPLE);
}

/** Copies what isn't there yet, or has another size; what the user made beside it stays. */
async function copyMissing(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.createDirectory(to);
  for (const [name, type] of await vscode.workspace.fs.readDirectory(from)) {
    const source = vscode.Uri.joinPath(from, name);
    const target = vscode.Uri.joinPath(to, name);
    if (type === vscode.FileType.Directory) await copyMissing(source, target);
    else if ((await sizeOf(source)) !== (await sizeOf(target))) {
      await vscode.workspace.fs.copy(source, target, { overwrite: true });
    }
  }
}

async function sizeOf(uri: vscode.Uri): Promise<number | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).size;
  } catch {
    return undefined;
  }
}
