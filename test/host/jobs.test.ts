import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'mocha';
import * as vscode from 'vscode';
import type { EvaluateResult } from '../../src/protocol/rpc.ts';
import type { Comparison, Report } from '../../src/protocol/report.ts';
import {
  SAMPLE,
  cancelAfter,
  copyOfSample,
  espalierSuite,
  filesIn,
  panelInFront,
  openModel,
  run,
  until,
  workspaceFolder,
} from './workbench.ts';

espalierSuite('jobs', api => {
  test('a pass writes a file beside the original, and leaves that alone', async () => {
    const { uri, folder } = copyOfSample('prune');
    const before = readFileSync(uri.fsPath);
    const report = await run<Report>('espalier.runPass', {
      uri,
      pass: 'prune-magnitude',
      settings: { ratio: 0.5 },
    });
    assert.equal(path.dirname(report.output), folder);
    assert.deepEqual(filesIn(folder), [SAMPLE, path.basename(report.output)].sort());
    assert.ok(before.equals(readFileSync(uri.fsPath)), 'the original is untouched');
    const sparse = report.before.nonzero - report.after.nonzero;
    assert.ok(Math.abs(sparse - 134_168) <= 20, `half of the weights are zero now: ${sparse}`);

    const [job] = api().jobs.jobs;
    assert.equal(job?.state.kind, 'done');
    const output = await openModel(api(), vscode.Uri.file(report.output));
    const zeros = await until('the zeros', () => output.sparsity);
    assert.ok(Math.abs((zeros.total ?? 0) - 0.5) < 0.001);
  });

  test('a second run takes another name', async () => {
    const { uri, folder } = copyOfSample('twice');
    for (let i = 0; i < 2; i++) await run('espalier.runPass', { uri, pass: 'prune-magnitude' });
    assert.equal(filesIn(folder).length, 3);
  });

  test('quantized weights make a smaller file that behaves the same', async () => {
    const { uri } = copyOfSample('quantize');
    const report = await run<Report>('espalier.runPass', { uri, pass: 'quantize-weights' });
    assert.ok(report.after.bytes < report.before.bytes / 3, `${report.after.bytes} bytes`);
    const comparison = await run<Comparison>('espalier.compare', {
      uri,
      with: vscode.Uri.file(report.output),
    });
    assert.equal(comparison.after.bytes, report.after.bytes);
    assert.ok((comparison.fidelity?.cosine ?? 0) > 0.99);
  });

  test('a recipe is run as it is written', async () => {
    const { uri, folder } = copyOfSample('recipe');
    const recipe = vscode.Uri.file(path.join(folder, 'small.recipe.json'));
    const steps = [{ pass: 'prune-magnitude', settings: { ratio: 0.3 } }, { pass: 'quantize-weights' }];
    writeFileSync(recipe.fsPath, JSON.stringify({ version: 1, name: 'Small', steps }));
    const report = await run<Report>('espalier.runRecipe', { uri, recipe });
    assert.deepEqual(
      report.passes.map(pass => pass.id),
      ['prune-magnitude', 'quantize-weights'],
    );
    assert.equal(api().jobs.jobs[0]?.request.title, 'Small');
  });

  test('a model is evaluated on labelled pictures', async () => {
    const uri = vscode.Uri.file(path.join(workspaceFolder(), SAMPLE));
    const result = await run<EvaluateResult>('espalier.evaluate', {
      uri,
      data: path.join(workspaceFolder(), 'cifar10.json'),
    });
    assert.ok(result.accuracy);
    assert.equal(result.accuracy.samples, result.samples);
    assert.ok(result.accuracy.accuracy > 0.7, `${result.accuracy.accuracy} are right`);
    await vscode.commands.executeCommand('espalier.run.showReport', api().jobs.jobs[0]);
    const tab = await panelInFront();
    assert.equal(tab.label, `Evaluation: ${SAMPLE}`);
  });

  test('a bad setting is an error that says so, and nothing is written', async () => {
    const { uri, folder } = copyOfSample('bad');
    const job = run('espalier.runPass', { uri, pass: 'prune-magnitude', settings: { ratio: 7 } });
    await assert.rejects(Promise.resolve(job), { code: 'BAD_SETTING' });
    await assert.rejects(Promise.resolve(run('espalier.runPass', { uri, pass: 'no-such-pass' })), {
      code: 'BAD_SETTING',
    });
    assert.deepEqual(filesIn(folder), [SAMPLE]);
    assert.equal(api().jobs.jobs[0]?.state.kind, 'failed');
  });

  for (const delay of [0, 150, 400, 700]) {
    test(`cancelled after ${delay} ms, a job ends within a second and leaves nothing`, async () => {
      const { uri, folder } = copyOfSample(`cancel-${delay}`);
      await cancelAfter(api(), delay, folder, run('espalier.runPass', { uri, pass: 'prune-magnitude' }));
    });
  }

  test('forms open for a pass and for one layer', async () => {
    const { uri } = copyOfSample('form');
    const document = await openModel(api(), uri);
    const layer = document.summary?.nodes.find(node => node.name === '/linear/Gemm');
    assert.ok(layer);
    await vscode.commands.executeCommand('espalier.quantizeWeights', uri, undefined, { node: layer.id });
    const tab = await panelInFront();
    assert.match(tab.label, /Quantize Weights: resnet20-cifar10\.onnx/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    assert.ok(api().store.get(uri), 'the editor still has the document');
  });
});
