import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'mocha';
import * as vscode from 'vscode';
import type { EspalierError } from '../../src/core/errors.ts';
import type { Report } from '../../src/protocol/report.ts';
import { quantizeFiles } from '../fixtures/quantize-models.ts';
import { espalierSuite, filesIn, openModel, run, until, workspaceFolder } from './workbench.ts';

/** A folder of its own with the small models and their data. */
function folderFor(name: string): string {
  const folder = path.join(workspaceFolder(), name);
  mkdirSync(folder, { recursive: true });
  for (const [file, make] of Object.entries(quantizeFiles)) writeFileSync(path.join(folder, file), make());
  return folder;
}

interface Given {
  readonly model?: string;
  readonly data?: string;
}

function quantize(folder: string, { model = 'net.onnx', data }: Given): Thenable<Report> {
  return run<Report>('espalier.runPass', {
    uri: vscode.Uri.file(path.join(folder, model)),
    pass: 'quantize-static',
    ...(data !== undefined && { data: { source: path.join(folder, data) } }),
  });
}

/** It must fail with this code and texts, and leave nothing. */
async function refused(given: Given, code: string, ...texts: RegExp[]): Promise<void> {
  const folder = folderFor(`quantize-${[given.model, given.data].join('-')}`);
  const before = filesIn(folder);
  const error = await Promise.resolve(quantize(folder, given)).then(
    () => assert.fail('it should fail'),
    (thrown: unknown) => thrown as EspalierError,
  );
  assert.equal(error.code, code, error.message);
  const said = `${error.message} ${error.hint ?? ''}`;
  for (const text of texts) assert.match(said, text);
  assert.doesNotMatch(said, /\n\s+at /, 'no stack trace');
  assert.deepEqual(filesIn(folder), before);
}

espalierSuite('quantizing with data', api => {
  test('a file beside, with a report of errors and of what runs in integers, and badges in the tree', async () => {
    const folder = folderFor('quantize-good');
    const original = readFileSync(path.join(folder, 'net.onnx'));
    const report = await quantize(folder, { data: 'pictures.npz' });
    assert.equal(report.output, path.join(folder, 'net.int8-static.onnx'));
    assert.ok(original.equals(readFileSync(path.join(folder, 'net.onnx'))), 'the original is as it was');
    const titles = report.passes[0]!.tables!.map(({ title }) => title);
    assert.deepEqual(titles, ['Error by layer', 'Will it run in integers?']);
    const [errors, integers] = report.passes[0]!.tables!;
    for (const [layer, , alone] of errors!.rows) assert.ok(Number(alone) > 20, `${layer}: ${alone} dB`);
    for (const [kind, predicted, found] of integers!.rows) assert.equal(predicted, found, String(kind));
    const document = await openModel(api(), vscode.Uri.file(report.output));
    const { byNode } = await until('the notes', () => document.notes.find(({ kind }) => kind === 'fusion'));
    assert.deepEqual(
      ['conv', 'relu', 'fc'].map(name => byNode[name]?.badge),
      ['I', '–', 'I'],
    );
  });

  test('pictures of another size', () =>
    refused(
      { data: 'wide.npz' },
      'BAD_DATA',
      /wide\.npz is 8 × 9, the model's input "x" takes 8 × 8/,
      /--resize 8,8/,
    ));

  test('no data', () => refused({}, 'BAD_DATA', /quantize-static needs data\. Choose data/));

  test('data without samples', () => refused({ data: 'none.npz' }, 'BAD_DATA', /none\.npz is empty/));

  test('data that are no numbers', () =>
    refused({ data: 'broken.npz' }, 'BAD_DATA', /"x" is never a finite number on broken\.npz/, /scaled/));

  test('a file that is no data', () => refused({ data: 'net.onnx' }, 'BAD_DATA', /net\.onnx/));

  test('a graph with nothing to quantize', () =>
    refused(
      { model: 'bare.onnx', data: 'pictures.npz' },
      'NOTHING_TO_DO',
      /quantize-static would change nothing in this model\. No layer can run in integers/,
    ));

  test('a model of an old opset that can not be converted: which node, and what to do', () =>
    refused(
      { model: 'opset9-odd.onnx', data: 'pictures.npz' },
      'UNSUPPORTED',
      /opset 9/,
      /"squash": there is no rule for ScaledTanh/,
      /Export it with opset 13/,
    ));

  test('a model that is quantized already', async () => {
    const folder = folderFor('quantize-twice');
    await quantize(folder, { data: 'pictures.npz' });
    await assert.rejects(
      Promise.resolve(quantize(folder, { model: 'net.int8-static.onnx', data: 'pictures.npz' })),
      { code: 'UNSUPPORTED', message: /quantized already: .* Quantize the original|quantized already/ },
    );
  });

  test('few samples, bytes that are not scaled, pictures of one grey, an old opset: done, and told', async () => {
    const folder = folderFor('quantize-told');
    const cases: readonly [Given, RegExp][] = [
      [{ data: 'few.npz' }, /These are few samples/],
      [{ data: 'bytes.npz' }, /"x" was given values from 0 to 255, like bytes of pictures/],
      [{ data: 'grey.npz' }, /"x" is 0\.5 everywhere in the data/],
      [{ model: 'opset9.onnx', data: 'pictures.npz' }, /Converted the model from opset 9 to 13/],
    ];
    for (const [given, text] of cases) {
      const { passes } = await quantize(folder, given);
      assert.match(passes[0]!.notes.join('\n'), text);
    }
    const { passes } = await quantize(folder, { data: 'pictures.npz' });
    assert.doesNotMatch(passes[0]!.notes.join('\n'), /few samples|like bytes|everywhere/);
  });
});
