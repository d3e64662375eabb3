import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { test } from 'mocha';
import * as vscode from 'vscode';
import type { Report } from '../../src/protocol/report.ts';
import type { MeasuredRun, RunsReport } from '../../src/protocol/runs.ts';
import { copyOfSample, espalierSuite, run, until } from './workbench.ts';

const prune = (uri: vscode.Uri, ratio: number): Thenable<Report> =>
  run<Report>('espalier.runPass', { uri, pass: 'prune-magnitude', settings: { ratio } });
const runsOf = (uri: vscode.Uri): Thenable<RunsReport> => run<RunsReport>('espalier.showRuns', { uri });

espalierSuite('runs', api => {
  test('what a job found out is known of the file it wrote, also under another name', async () => {
    const { uri, folder } = copyOfSample('runs');
    const { output, after } = await prune(uri, 0.5);
    await until('the job to be remembered', async () => (await api().memory.report(output)) ?? undefined);
    const moved = path.join(folder, 'moved.onnx');
    renameSync(output, moved);
    const { runs } = await runsOf(uri);
    const found = runs.find(candidate => candidate.path === moved);
    assert.equal(found?.hasReport, true);
    assert.equal(found.steps.join(), 'Prune Weights');
    assert.deepEqual(found.measured[0]?.fidelity, after.fidelity);
    const kept = await api().memory.report(moved);
    assert.equal(kept?.kind === 'report' && kept.report.output, moved);
  });

  test('all are measured on the same inputs, and the figures stay', async () => {
    const { uri } = copyOfSample('measured');
    const mild = await prune(uri, 0.1);
    const hard = await prune(uri, 0.8);
    const results = await run<readonly MeasuredRun[]>('espalier.measureRuns', { uri });
    // Other tests have copies of the sample in the workspace: they are of the family too.
    const of = (file: string): MeasuredRun | undefined => results.find(result => result.path === file);
    const noise = [mild, hard].map(({ output }) => of(output)?.measurement?.fidelity?.sqnrDb ?? null);
    assert.ok(noise[0] && noise[1] && noise[0] > noise[1], noise.join());
    assert.ok((of(uri.fsPath)?.latency?.milliseconds ?? 0) > 0);
    const { runs } = await runsOf(uri);
    const measured = runs.find(({ path: file }) => file === hard.output);
    assert.deepEqual(measured?.latency, of(hard.output)?.latency);
  });

  test('the page opens, and is saved as one file', async () => {
    const { uri, folder } = copyOfSample('saved-runs');
    await prune(uri, 0.5);
    await vscode.commands.executeCommand('espalier.showRuns', uri);
    await until('the page', () =>
      vscode.window.tabGroups.activeTabGroup.activeTab?.label.startsWith('Runs: '),
    );
    assert.equal(api().store.front?.uri.toString(), uri.toString(), 'the tree shows its model');
    const out = vscode.Uri.file(path.join(folder, 'runs.html'));
    await until('the runs on the page', async () => {
      await run('espalier.saveReport', { out });
      return readFileSync(out.fsPath, 'utf8').includes('pruned50');
    });
    const html = readFileSync(out.fsPath, 'utf8');
    assert.match(html, /^<!doctype html>/);
    assert.doesNotMatch(html, /<script|src=|href=/);
  });

  test('no report in front: nothing is saved', async () => {
    const { folder } = copyOfSample('nothing-in-front');
    const out = vscode.Uri.file(path.join(folder, 'none.html'));
    assert.equal(await run('espalier.saveReport', { out }), undefined);
    assert.equal(existsSync(out.fsPath), false);
  });
});
