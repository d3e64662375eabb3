import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'mocha';
import * as vscode from 'vscode';
import type { Report } from '../../src/protocol/report.ts';
import type { SettingValues } from '../../src/protocol/settings.ts';
import { filterFiles } from '../fixtures/filter-models.ts';
import { espalierSuite, filesIn, panelInFront, openModel, run, workspaceFolder } from './workbench.ts';

/** A folder of its own with one of the small models. */
function smallModel(folderName: string, model: string): { folder: string; uri: vscode.Uri } {
  const folder = path.join(workspaceFolder(), folderName);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, model);
  writeFileSync(file, filterFiles[model]!());
  return { folder, uri: vscode.Uri.file(file) };
}

espalierSuite('pruning filters', api => {
  const prune = (uri: vscode.Uri, settings: SettingValues = {}, more: object = {}): Promise<Report> =>
    Promise.resolve(
      run<Report>('espalier.runPass', {
        uri,
        pass: 'prune-filters',
        settings: { multiple: 1, ...settings },
        ...more,
      }),
    );

  /** What the user is told, in one string; nothing may have been written. */
  async function refusal(folder: string, work: Promise<Report>): Promise<string> {
    const before = filesIn(folder);
    const error = await work.then(
      report => assert.fail(`it wrote ${report.output}`),
      (thrown: unknown) => thrown as { code: string; message: string; hint?: string },
    );
    assert.deepEqual(filesIn(folder), before);
    assert.equal(api().jobs.jobs[0]?.state.kind, 'failed');
    return `${error.code}: ${error.message} ${error.hint ?? ''}`;
  }

  test('half of the channels go, and the original stays', async () => {
    const { uri } = smallModel('filters-half', 'small.onnx');
    const before = readFileSync(uri.fsPath);
    const report = await prune(uri, { ratio: 0.5 });
    const macs = 64 * 9 * (3 * 8 + 8 * 8 + 8 * 3);
    assert.equal(report.before.macs, macs);
    assert.equal(report.after.macs, 64 * 9 * (3 * 4 + 4 * 4 + 4 * 3));
    assert.ok(before.equals(readFileSync(uri.fsPath)));
  });

  test('LDA without data, and with data that have no labels, says what is missing', async () => {
    const { uri, folder } = smallModel('filters-lda', 'small.onnx');
    const data = path.join(folder, 'unlabelled.npz');
    writeFileSync(data, filterFiles['unlabelled.npz']!());
    assert.match(
      await refusal(folder, prune(uri, { criterion: 'lda' })),
      /^BAD_DATA: .*criterion=lda needs labelled data\. Choose data in the form/,
    );
    assert.match(
      await refusal(folder, prune(uri, { criterion: 'lda' }, { data: { source: data } })),
      /^BAD_DATA: .*criterion=lda needs labelled data, and these have no labels\. Give a folder/,
    );
    // Criteria that need no labels take them.
    const report = await prune(uri, { criterion: 'apoz', ratio: 0.5 }, { data: { source: data } });
    assert.ok(report.after.macs! < report.before.macs!);
  });

  test('a model that is frozen as a whole says why', async () => {
    const { uri, folder } = smallModel('filters-frozen', 'frozen.onnx');
    assert.match(
      await refusal(folder, prune(uri)),
      /^NOTHING_TO_DO: prune-filters would change nothing in this model\. .*"head", because it is the model's output "y"/,
    );
  });

  test('ratio 0 takes nothing; ratio 1 leaves the least there can be', async () => {
    const { uri, folder } = smallModel('filters-ends', 'small.onnx');
    assert.match(
      await refusal(folder, prune(uri, { ratio: 0 })),
      /^NOTHING_TO_DO: .*see ratio, multiple and minKept/,
    );
    const report = await prune(uri, { ratio: 1 });
    assert.equal(report.after.macs, 64 * 9 * (3 * 1 + 1 * 1 + 1 * 3));
    const three = await prune(uri, { ratio: 1, minKept: 3 });
    assert.equal(three.after.macs, 64 * 9 * (3 * 3 + 3 * 3 + 3 * 3));
  });

  test('layers of one channel are left alone, in words', async () => {
    const { uri, folder } = smallModel('filters-thin', 'thin.onnx');
    assert.match(await refusal(folder, prune(uri, { ratio: 0.5 })), /only one channel/);
  });

  test('a model that was pruned is pruned again, and then has no dead channels', async () => {
    const { uri, folder } = smallModel('filters-again', 'small.onnx');
    const first = await prune(uri, { ratio: 0.5 });
    const again = vscode.Uri.file(first.output);
    const second = await prune(again, { ratio: 0.5 });
    assert.equal(second.after.macs, 64 * 9 * (3 * 2 + 2 * 2 + 2 * 3));
    const dead = run<Report>('espalier.runPass', { uri: again, pass: 'remove-dead' });
    assert.match(
      await refusal(folder, Promise.resolve(dead)),
      /^NOTHING_TO_DO: .*No filter or neuron is dead/,
    );
  });

  for (const [command, title] of [
    ['espalier.pruneFilters', 'Prune Filters'],
    ['espalier.pruneRandomMasks', 'Prune by Random Masks'],
    ['espalier.pruneLda', 'Prune by Class Separation'],
    ['espalier.removeDead', 'Remove Dead Channels'],
  ] as const) {
    test(`${title} has its form`, async () => {
      const { uri } = smallModel('filters-forms', 'small.onnx');
      await openModel(api(), uri);
      await vscode.commands.executeCommand(command, uri);
      const tab = await panelInFront();
      assert.ok(tab.label.startsWith(title), tab.label);
    });
  }
});
