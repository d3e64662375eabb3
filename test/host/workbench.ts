import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { suite, suiteSetup, teardown } from 'mocha';
import * as vscode from 'vscode';
import type { EspalierApi } from '../../src/extension.ts';
import type { ModelDocument } from '../../src/host/models/model-document.ts';

/** What the tests share: the extension, the sample, and waiting. */
export const SAMPLE = 'resnet20-cifar10.onnx';

export async function activate(): Promise<EspalierApi> {
  const extension = vscode.extensions.getExtension<EspalierApi>('espalier.espalier');
  assert.ok(extension, 'the extension is installed');
  return extension.activate();
}

/** Tests with the extension running, and its editors closed after each. `api` is there once they run. */
export function espalierSuite(title: string, define: (api: () => EspalierApi) => void): void {
  suite(title, () => {
    let api: EspalierApi;
    suiteSetup(async () => {
      api = await activate();
    });
    teardown(closeAll);
    define(() => api);
  });
}

export function workspaceFolder(): string {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  assert.ok(folder, 'a folder is open');
  return folder;
}

/** A folder of its own for a test, with a copy of the sample in it. */
export function copyOfSample(name: string): { folder: string; uri: vscode.Uri } {
  const folder = path.join(workspaceFolder(), name);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, SAMPLE);
  copyFileSync(path.join(workspaceFolder(), SAMPLE), file);
  return { folder, uri: vscode.Uri.file(file) };
}

/** Runs a command without its messages; errors come to the caller. */
export const run = <T>(command: string, argument: object): Thenable<T> =>
  vscode.commands.executeCommand<T>(command, { silent: true, ...argument });

/** Cancels a command's job some time after it has begun: it must end within a second, and leave nothing in the folder. */
export async function cancelAfter(
  api: EspalierApi,
  delay: number,
  folder: string,
  work: Thenable<unknown>,
): Promise<void> {
  const outcome = Promise.resolve(work).then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code,
  );
  const job = await until('the job', () => api.jobs.running[0]);
  await new Promise(resolve => setTimeout(resolve, delay));
  const start = Date.now();
  job.cancel();
  const result = await outcome;
  assert.ok(Date.now() - start < 1000, `it took ${Date.now() - start} ms`);
  // On a fast machine it may have been done before.
  assert.equal(result, job.state.kind === 'done' ? 'done' : 'CANCELLED');
  if (result === 'CANCELLED') assert.deepEqual(filesIn(folder), [SAMPLE]);
  assert.equal(api.jobs.running.length, 0);
}

export const filesIn = (folder: string): string[] => readdirSync(folder).sort();

export async function until<T>(
  what: string,
  condition: () => T | Promise<T>,
  ms = 20_000,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + ms;
  for (;;) {
    const value = await condition();
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${ms} ms in vain for ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}

/** Opens a model in its editor and waits until it has been read. */
export async function openModel(api: EspalierApi, uri: vscode.Uri): Promise<ModelDocument> {
  await vscode.commands.executeCommand('espalier.inspect', uri);
  return until('the summary', () => {
    const document = api.store.get(uri);
    return document?.summary === undefined ? undefined : document;
  });
}

/** Waits for a form or report to be in front; its tab. */
export function panelInFront(): Promise<vscode.Tab> {
  return until('the panel', () => {
    const active = vscode.window.tabGroups.activeTabGroup.activeTab;
    return active?.input instanceof vscode.TabInputWebview ? active : undefined;
  });
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export function activeCustomEditor(): vscode.TabInputCustom | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom ? input : undefined;
}
