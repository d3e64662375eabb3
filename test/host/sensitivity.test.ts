import assert from 'node:assert/strict';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'mocha';
import * as vscode from 'vscode';
import type { Report } from '../../src/protocol/report.ts';
import type { AnalysisForm } from '../../src/protocol/sensitivity-page.ts';
import type { SensitivityResult } from '../../src/protocol/sensitivity.ts';
import { AnalysisMemory } from '../../src/host/sensitivity/memory.ts';
import { sensitivityFiles } from '../fixtures/sensitivity-models.ts';
import {
  closeAll,
  copyOfSample,
  espalierSuite,
  filesIn,
  openModel,
  panelInFront,
  run,
  until,
  workspaceFolder,
} from './workbench.ts';

const PASS = 'prune-magnitude';
/** Of the sample, with weights. */
const LAYERS = 20;

/** A folder of its own with the small models and data. */
function filesFor(name: string): { folder: string; at: (file: string) => vscode.Uri } {
  const folder = path.join(workspaceFolder(), name);
  mkdirSync(folder, { recursive: true });
  for (const [file, make] of Object.entries(sensitivityFiles)) writeFileSync(path.join(folder, file), make());
  return { folder, at: file => vscode.Uri.file(path.join(folder, file)) };
}

interface Request {
  readonly form?: Partial<AnalysisForm>;
  readonly data?: string;
  readonly suggest?: object;
}

const analyze = (uri: vscode.Uri, { form = {}, data, suggest }: Request = {}): Promise<SensitivityResult> =>
  Promise.resolve(
    run<SensitivityResult>('espalier.analyzeSensitivity', {
      uri,
      form: { passes: [PASS], points: { [PASS]: [0.25, 0.5, 0.75] }, ...form },
      ...(data !== undefined && { data: { source: data } }),
      ...(suggest && { suggest }),
    }),
  );

/** What the user is told, in one string. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => assert.fail('it was done'),
    (thrown: unknown) => thrown as { code: string; message: string; hint?: string },
  );
  return `${error.code}: ${error.message} ${error.hint ?? ''}`;
}

espalierSuite('sensitivity', api => {
  test('with labels: a figure for each layer and setting; classes in the tree; nothing is written', async () => {
    const { at, folder } = filesFor('sensitivity-labels');
    const before = filesIn(folder);
    const document = await openModel(api(), at('dense.onnx'));
    const report = await analyze(at('dense.onnx'), { data: at('labelled.npz').fsPath });
    assert.equal(report.metric, 'accuracy');
    assert.equal(report.random, false);
    assert.equal(report.samples, 12);
    assert.deepEqual(
      report.layers.map(layer => layer.points.map(point => point.setting)),
      [
        [0.25, 0.5, 0.75],
        [0.25, 0.5, 0.75],
      ],
    );
    assert.deepEqual(filesIn(folder), before);

    // The tree tells the classes without the page, also when the model is opened again.
    const marks = (of: typeof document) => of.notes.find(({ kind }) => kind === 'sensitivity');
    await until('the classes', () => marks(document));
    await closeAll();
    await until('it is closed', () => api().store.get(at('dense.onnx')) === undefined);
    const again = await openModel(api(), at('dense.onnx'));
    await until('the classes again', () => marks(again));

    // The page opens from the list of runs too.
    await vscode.commands.executeCommand('espalier.run.showReport', api().jobs.jobs[0]);
    assert.equal((await panelInFront()).label, 'Sensitivity: dense.onnx');
    await vscode.commands.executeCommand('espalier.analyzeSensitivity', at('dense.onnx'));
    assert.equal((await panelInFront()).label, 'Sensitivity: dense.onnx');
    const notes = await until('the notes', () => marks(again));
    for (const { name, class: kind } of report.layers) {
      const node = again.summary?.nodes.find(one => one.name === name);
      assert.equal(notes.byNode[node?.id ?? '']?.text, kind);
    }
  });

  test('without data the inputs are random, and that is said', async () => {
    const { at } = filesFor('sensitivity-random');
    const report = await analyze(at('dense.onnx'));
    assert.equal(report.random, true);
    assert.equal(report.metric, 'agreement');
    assert.match(report.notes.join(), /random inputs, which tell little/);
  });

  test('data without labels compare with the model as it is', async () => {
    const { at } = filesFor('sensitivity-unlabelled');
    const data = at('unlabelled.npz').fsPath;
    assert.equal((await analyze(at('dense.onnx'), { data })).metric, 'agreement');
    assert.match(
      await refusal(analyze(at('dense.onnx'), { data, form: { metric: 'accuracy' } })),
      /^BAD_DATA: The metric accuracy needs labels, and .* has none\. Choose agreement/,
    );
  });

  test('a run that was cancelled goes on where it was, after a restart too', async () => {
    const { uri } = copyOfSample('sensitivity-resume');
    const request: Request = { form: { points: { [PASS]: [0.5] } } };
    const analysis = api().analyses.of(uri);
    const listener = analysis.onDidChange(change => change.kind === 'layers' && analysis.cancel());
    assert.match(await refusal(analyze(uri, request)), /^CANCELLED/);
    listener.dispose();
    assert.equal(analysis.state.kind, 'cancelled');
    const done = analysis.analysis?.layers ?? [];
    assert.ok(done.length >= 1 && done.length < LAYERS, `${done.length} layers were measured`);

    // What another window would read.
    const memory = new AnalysisMemory(analysis.memoryFolder);
    const remembered = await memory.load(uri.fsPath);
    assert.deepEqual(remembered?.analysis?.layers, done);
    assert.deepEqual(remembered.form.passes, [PASS]);

    let kept = 0;
    const again = analysis.onDidChange(change => {
      if (change.kind === 'analysis') kept = analysis.analysis?.layers.length ?? 0;
    });
    const report = await analyze(uri, request);
    again.dispose();
    assert.ok(kept >= done.length, 'what was measured comes with the plan');
    assert.equal(report.layers.length, LAYERS);
    assert.deepEqual(report.layers.slice(0, done.length), done);

    // A file that has changed since is another model.
    utimesSync(uri.fsPath, new Date(), new Date(Date.now() + 5000));
    const later = await memory.load(uri.fsPath);
    assert.equal(later?.analysis, null);
  });

  test('a suggestion within a budget is applied beside the original', async () => {
    const { at, folder } = filesFor('sensitivity-suggest');
    const uri = at('dense.onnx');
    const { suggestion } = await analyze(uri, {
      data: at('labelled.npz').fsPath,
      suggest: { pass: PASS, budget: { of: 'bytes', share: 0.5 } },
    });
    assert.ok(suggestion && suggestion.cost.bytes <= 0.5);
    const recipe = at('suggested.recipe.json');
    writeFileSync(
      recipe.fsPath,
      JSON.stringify({ $schema: 'espalier:/recipe.schema.json', ...suggestion.recipe }),
    );
    const report = await run<Report>('espalier.runRecipe', { uri, recipe });
    assert.equal(path.dirname(report.output), folder);
    assert.ok(report.after.nonzero <= report.before.nonzero * 0.55, `${report.after.nonzero} are left`);
  });

  test('what can not be measured is said', async () => {
    const { at, folder } = filesFor('sensitivity-errors');
    const told = (model: string, data?: string): Promise<string> =>
      refusal(analyze(at(model), data === undefined ? {} : { data: path.join(folder, data) }));
    assert.match(await told('dense.onnx', 'missing.npz'), /^NOT_FOUND: .*missing\.npz/);
    assert.match(await told('dense.onnx', 'wide.npz'), /^BAD_DATA: .*\b(6|7)\b/);
    assert.match(
      await told('log.onnx', 'unlabelled.npz'),
      /^BAD_DATA: Output "y" of the model as it is has values that are no numbers/,
    );
    assert.match(
      await told('bare.onnx'),
      /^NOTHING_TO_DO: The model has no layer that these passes could change/,
    );
    assert.match(
      await told('dense.onnx', 'beyond.npz'),
      /^BAD_DATA: Sample 3 of .* has label 17, but the model has 4 classes \(0 to 3\)/,
    );
    const state = api().analyses.of(at('dense.onnx')).state;
    assert.equal(state.kind === 'failed' && state.error.code, 'BAD_DATA');
  });

  test('errors of a recipe that is edited are at their line', async () => {
    const { at } = filesFor('sensitivity-recipe');
    const file = at('edited.recipe.json');
    const lines = [
      '{',
      '  "version": 1,',
      '  "steps": [',
      `    { "pass": "${PASS}", "settings": { "ratio": 7 } }`,
      '  ]',
      '}',
    ];
    writeFileSync(file.fsPath, lines.join('\n'));
    const editor = await vscode.window.showTextDocument(file);
    const problem = await until('the problem', () =>
      vscode.languages.getDiagnostics(file).find(({ source }) => source === 'Espalier'),
    );
    assert.equal(problem.range.start.line, 3);
    assert.equal(editor.document.getText(problem.range), '7');
    assert.match(problem.message, /ratio/);
    await editor.edit(edit => edit.replace(problem.range, '0.5'));
    await until('no problem', () =>
      vscode.languages.getDiagnostics(file).every(({ source }) => source !== 'Espalier'),
    );
    await vscode.commands.executeCommand('workbench.action.files.save');
  });

  test('the schema that recipes name is there', async () => {
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('espalier:/recipe.schema.json'),
    );
    assert.ok(document.getText().includes(PASS));
  });
});
