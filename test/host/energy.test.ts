import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { teardown, test } from 'mocha';
import * as vscode from 'vscode';
import type { EspalierApi } from '../../src/extension.ts';
import { closeAll, copyOfSample, espalierSuite, openModel, panelInFront, until } from './workbench.ts';

const setting = () => vscode.workspace.getConfiguration('espalier');

espalierSuite('energy', api => {
  teardown(() => setting().update('energyProfiles', undefined, vscode.ConfigurationTarget.Workspace));

  const estimated = (uri: vscode.Uri, from: EspalierApi = api()) =>
    until('the estimate', () => from.energy.get(uri)?.report, 60_000);

  test('the command opens the page, and estimates without running the model', async () => {
    const { uri } = copyOfSample('energy-command');
    const jobs = api().jobs.jobs.length;
    await vscode.commands.executeCommand('espalier.estimateEnergy', uri);
    const tab = await panelInFront();
    assert.match(tab.label, /^Energy: resnet20-cifar10\.onnx$/);
    const report = await estimated(uri);
    assert.equal(report.profile, 'eyeriss-v1-65nm-16b');
    assert.ok(report.total! > 0);
    assert.deepEqual(report.unknown, []);
    assert.equal(api().jobs.jobs.length, jobs, 'no job');
    assert.equal(api().store.front?.uri.toString(), uri.toString(), 'the tree shows its model');
  });

  test('shares stand in the tree and in the notes of the model', async () => {
    const { uri } = copyOfSample('energy-notes');
    const document = await openModel(api(), uri);
    await vscode.commands.executeCommand('espalier.estimateEnergy', uri);
    const report = await estimated(uri);
    const notes = await until('the notes', () => document.notes.find(({ kind }) => kind === 'energy'));
    const shares = Object.values(notes.byNode).map(({ value }) => value ?? 0);
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
    const most = report.layers.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0))[0]!;
    const entry = await until('the row', () => api().layers.entryOf(most.id));
    const item = api().layers.getTreeItem(entry);
    assert.match(String(item.description), /^⚡\d+(\.\d+)?\s?% · Conv/);
    assert.match(item.accessibilityInformation!.label, /energy \d+(\.\d+)?\s?%/);
    // Read anew, the file may be another: the page estimates anew, and notes come back.
    await document.load();
    await until('notes again', () => document.notes.length > 0, 60_000);
    // Opened without the page, the model has those of the last estimate.
    await closeAll();
    await until('it is closed', () => api().store.get(uri) === undefined);
    const again = await openModel(api(), uri);
    assert.equal(api().energy.get(uri), undefined);
    const kept = await until('the shares', () => again.notes.find(({ kind }) => kind === 'energy'));
    assert.deepEqual(kept.byNode, notes.byNode);
  });

  test('profiles of the settings are there, by path and inline; a faulty one is told', async () => {
    const { uri, folder } = copyOfSample('energy-profiles');
    const { profiles } = await api().inspector.call('energyProfiles', {});
    assert.ok(profiles.length >= 4);
    writeFileSync(path.join(folder, 'mine.json'), '{ "id": 3 }');
    const relative = path.relative(
      vscode.workspace.workspaceFolders![0]!.uri.fsPath,
      path.join(folder, 'mine.json'),
    );
    await setting().update('energyProfiles', [relative, { id: 'x' }], vscode.ConfigurationTarget.Workspace);
    const { ownProfiles } = await import('../../src/host/own-profiles.ts');
    const { problems } = await api().inspector.call('energyProfiles', { own: ownProfiles(uri) });
    assert.match(problems[0]!, /^mine\.json:\d+:\d+: "id" must be a text, not 3\./);
    assert.match(problems[1]!, /^espalier\.energyProfiles\[1\]: "title" must be a text/);
  });

  test('a file that is no model gives an error, and no estimate', async () => {
    const { folder } = copyOfSample('energy-broken');
    const uri = vscode.Uri.file(path.join(folder, 'broken.onnx'));
    writeFileSync(uri.fsPath, 'not a model');
    await vscode.commands.executeCommand('espalier.estimateEnergy', uri);
    await until('the error', () => api().store.get(uri)?.error);
    assert.equal(api().energy.get(uri)?.report, undefined);
  });
});
