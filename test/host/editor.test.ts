import assert from 'node:assert/strict';
import { copyFileSync, renameSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { suite, suiteSetup, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import type { EspalierApi } from '../../src/extension.ts';
import {
  activate,
  activeCustomEditor,
  closeAll,
  copyOfSample,
  openModel,
  SAMPLE,
  until,
  workspaceFolder,
} from './workbench.ts';

suite('models and their editor', () => {
  let api: EspalierApi;
  suiteSetup(async () => {
    api = await activate();
  });
  teardown(closeAll);

  test('every command is registered', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const extension = vscode.extensions.getExtension('espalier.espalier');
    const { contributes } = extension?.packageJSON as { contributes: { commands: { command: string }[] } };
    assert.ok(contributes.commands.length > 20);
    for (const { command } of contributes.commands) assert.ok(known.has(command), command);
  });

  test('a model opens in the editor, by click as by command', async () => {
    const uri = vscode.Uri.file(path.join(workspaceFolder(), SAMPLE));
    await vscode.commands.executeCommand('vscode.open', uri);
    const editor = await until('the custom editor', activeCustomEditor);
    assert.equal(editor.viewType, 'espalier.model');
    const document = await until('the document', () => api.store.get(uri));
    await until('the summary', () => document.summary);
    assert.equal(document.summary?.totals.params, 269_034);
    assert.equal(document.summary.totals.macs, 40_551_040);
    const sparsity = await until('the zeros', () => document.sparsity);
    assert.equal(sparsity.total, 0);
    assert.equal(api.store.front, document);
  });

  test('the sample opens without questions, from the workspace', async () => {
    await vscode.commands.executeCommand('espalier.openSample');
    const editor = await until('the editor', activeCustomEditor);
    assert.equal(editor.uri.fsPath, path.join(workspaceFolder(), SAMPLE));
  });

  test('closing the editor lets go of the document; another model comes to the front', async () => {
    const first = await openModel(api, copyOfSample('front-a').uri);
    const second = await openModel(api, copyOfSample('front-b').uri);
    await until('the second in front', () => api.store.front === second);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the first in front', () => api.store.front === first);
    assert.equal(api.store.get(second.uri), undefined);
    assert.ok(second.isDisposed);
    await closeAll();
    await until('no model in front', () => api.store.front === undefined);
  });

  test('two editors of one file share one document', async () => {
    const { uri } = copyOfSample('split');
    const document = await openModel(api, uri);
    await vscode.commands.executeCommand('workbench.action.splitEditor');
    await until('two tabs', () => vscode.window.tabGroups.all.length === 2);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('one tab', () => vscode.window.tabGroups.all.length === 1);
    assert.equal(api.store.get(uri), document);
    assert.ok(!document.isDisposed);
  });

  test('dimensions that the user gives are counted with, and remembered', async () => {
    const { uri } = copyOfSample('dims');
    const document = await openModel(api, uri);
    await document.setDims({ batch: 4, freeDims: {} });
    assert.equal(document.summary?.totals.macs, 4 * 40_551_040);
    await closeAll();
    await until('the document to go', () => api.store.get(uri) === undefined);
    const again = await openModel(api, uri);
    assert.equal(again.summary?.batch, 4);
  });

  test('a file that changes on disk is read again', async () => {
    const { uri, folder } = copyOfSample('change');
    const document = await openModel(api, uri);
    await until('the zeros', () => document.sparsity);
    document.select(document.summary?.nodes[3]?.id ?? null);

    truncateSync(uri.fsPath, 5000);
    const error = await until('the error', () => document.error);
    assert.equal(error.code, 'TRUNCATED');
    assert.ok(document.summary, 'the last good summary stays');

    const other = path.join(folder, 'other.tmp');
    copyFileSync(path.join(workspaceFolder(), SAMPLE), other);
    renameSync(other, uri.fsPath);
    await until('the model again', () => document.error === undefined && document.sparsity !== undefined);
    assert.equal(document.summary.totals.params, 269_034);
    assert.equal(document.selection, document.summary.nodes[3]?.id, 'the selection stays');
  });

  test('a file that is no model is an error of the document, not a message', async () => {
    const uri = vscode.Uri.file(path.join(workspaceFolder(), 'text.onnx'));
    await vscode.workspace.fs.writeFile(uri, Buffer.from('this is a text, no model at all\n'));
    await vscode.commands.executeCommand('espalier.inspect', uri);
    const error = await until('the error', () => api.store.get(uri)?.error);
    assert.equal(error.code, 'NOT_A_MODEL');
    assert.match(error.message, /text\.onnx/);
  });

  test('a killed worker is replaced by the next question', async () => {
    const document = await openModel(api, copyOfSample('killed').uri);
    const { pid } = api.inspector;
    assert.ok(pid);
    process.kill(pid, 'SIGKILL');
    await until('its end', () => api.inspector.pid === undefined);
    await document.load();
    assert.equal(document.error, undefined);
    assert.notEqual(api.inspector.pid, pid);
  });
});
