import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'mocha';
import * as vscode from 'vscode';
import { outputOf } from '../../src/host/jobs/job.ts';
import type { PackReport, Report, UnpackReport } from '../../src/protocol/report.ts';
import {
  SAMPLE,
  activeCustomEditor,
  cancelAfter,
  copyOfSample,
  espalierSuite,
  filesIn,
  openModel,
  run,
  until,
} from './workbench.ts';

const ARCHIVE = 'resnet20-cifar10.espz';

espalierSuite('archives', api => {
  test('a model is packed beside itself, and unpacked to the same bytes', async () => {
    const { uri, folder } = copyOfSample('pack');
    const packed = await run<PackReport>('espalier.pack', { uri });
    assert.equal(packed.output, path.join(folder, ARCHIVE));
    assert.ok(packed.bytesAfter < packed.zippedBytes, `${packed.bytesAfter} bytes`);
    const [job] = api().jobs.jobs;
    assert.ok(job);
    assert.equal(job.request.title, 'Pack Model');
    assert.equal(outputOf(job), packed.output);

    const unpacked = await run<UnpackReport>('espalier.unpack', { uri: vscode.Uri.file(packed.output) });
    assert.deepEqual(filesIn(folder), [ARCHIVE, 'resnet20-cifar10-2.onnx', SAMPLE].sort());
    assert.ok(readFileSync(unpacked.output).equals(readFileSync(uri.fsPath)));
    const [last] = api().jobs.jobs;
    assert.equal(last && outputOf(last), unpacked.output);
  });

  test('an archive opens in the same editor, with the same layers', async () => {
    const { uri } = copyOfSample('open-archive');
    const { output } = await run<PackReport>('espalier.pack', { uri });
    const original = await openModel(api(), uri);
    // As a double click does: the editor is chosen by the name of the file.
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(output));
    const editor = await until('the editor', () => {
      const input = activeCustomEditor();
      return input?.uri.fsPath === output ? input : undefined;
    });
    assert.equal(editor.viewType, 'espalier.model');
    const archive = await until('the summary', () => {
      const document = api().store.get(vscode.Uri.file(output));
      return document?.summary === undefined ? undefined : document;
    });
    assert.equal(archive.summary?.format, 'espz');
    assert.deepEqual(archive.summary.nodes, original.summary?.nodes);
    assert.equal(api().layers.document, archive);
    const zeros = [
      await until('the zeros', () => archive.sparsity),
      await until('zeros', () => original.sparsity),
    ];
    assert.deepEqual(zeros[0], zeros[1]);
    const id = original.summary?.nodes.find(node => node.name === '/linear/Gemm')?.id ?? '';
    await until('the row', () => api().layers.entryOf(id));
  });

  test('a pass on an archive writes an ONNX file beside it', async () => {
    const { uri, folder } = copyOfSample('prune-archive');
    const { output } = await run<PackReport>('espalier.pack', { uri });
    const report = await run<Report>('espalier.runPass', {
      uri: vscode.Uri.file(output),
      pass: 'prune-magnitude',
      settings: { ratio: 0.5 },
    });
    assert.match(path.basename(report.output), /^resnet20-cifar10\.pruned.*\.onnx$/);
    assert.equal(path.dirname(report.output), folder);
  });

  test('a damaged archive is an error that says so, and nothing is written', async () => {
    const { uri, folder } = copyOfSample('damaged');
    const { output } = await run<PackReport>('espalier.pack', { uri });
    const bytes = readFileSync(output);
    writeFileSync(output, bytes.subarray(0, bytes.length / 2));
    const job = run('espalier.unpack', { uri: vscode.Uri.file(output) });
    await assert.rejects(Promise.resolve(job), { code: 'CORRUPT' });
    await assert.rejects(Promise.resolve(run('espalier.unpack', { uri })), { code: 'NOT_A_MODEL' });
    assert.deepEqual(filesIn(folder), [ARCHIVE, SAMPLE].sort());
    await vscode.commands.executeCommand('espalier.inspect', vscode.Uri.file(output));
    const error = await until('the error', () => api().store.get(vscode.Uri.file(output))?.error);
    assert.equal(error.code, 'CORRUPT');
  });

  for (const delay of [0, 100, 250]) {
    test(`packing, cancelled after ${delay} ms, ends within a second and leaves nothing`, async () => {
      const { uri, folder } = copyOfSample(`cancel-pack-${delay}`);
      await cancelAfter(api(), delay, folder, run('espalier.pack', { uri }));
    });
  }
});
