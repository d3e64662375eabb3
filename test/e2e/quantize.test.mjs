// Quantizing as a user does it: right-click, kind, target, data; progress; the file beside with its report; badges in the tree.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { SAMPLE, sampleFile, useWorkbench } from './session.mjs';

const RESULT = 'resnet20-cifar10.int8-static.onnx';
const session = useWorkbench();
const { shot, tidy, inFolder, openForm, chooseData } = session;

const form = () => session.workbench.editorFrame();
const button = name => form().getByRole('button', { name, exact: true });
const setting = key => form().locator(`[data-setting="${key}"]`);
const filesMade = () => readdirSync(session.folder).filter(name => /^resnet20-cifar10\..+\.onnx$/.test(name));
const treeRow = name => session.page.locator('.pane-body .monaco-list-row', { hasText: name });

test(
  'the menu has a form for each kind; without data, one says what is missing',
  { timeout: 300_000 },
  async () => {
    for (const [item, text] of [
      ['Quantize Weights…', /18 layers/],
      ['Quantize Dynamically…', /would multiply in integers/],
      ['Quantize with Data…', /20 layers with weights would run in integers/],
    ]) {
      await openForm(item);
      await form().getByText(text).waitFor({ timeout: 60_000 });
    }
    assert.deepEqual(filesMade(), []);
  },
);

test(
  'Quantize with Data… → target, data → run → the file, with a report of every layer',
  { timeout: 400_000 },
  async () => {
    await openForm('Quantize with Data…');
    await setting('target').getByRole('combobox').click();
    await setting('target').getByRole('option', { name: 'x64 with VNNI' }).click();
    await chooseData();
    await shot('quantize-form');
    await button('Run').click();
    const toast = session.workbench.toast(RESULT);
    await toast.getByRole('button', { name: 'Show Report' }).click({ timeout: 240_000 });
    const report = session.workbench.editorFrame();
    const errors = report.locator('.pass-table', { hasText: 'Error by layer' });
    await errors.getByText('/layer1/layer1.0/conv1/Conv').waitFor({ timeout: 60_000 });
    const integers = report.locator('.pass-table', { hasText: 'Will it run in integers?' });
    await integers.getByText('absorbed').waitFor();
    await report.getByText('The model that ONNX Runtime makes of it agrees on every node').waitFor();
    await session.workbench.command('Notifications: Clear All Notifications');
    await integers.scrollIntoViewIfNeeded();
    await shot('quantize-report');
    assert.deepEqual(filesMade(), [RESULT]);
    assert.ok(readFileSync(inFolder(RESULT)).length < 0.32 * readFileSync(sampleFile).length);
    assert.ok(readFileSync(inFolder(SAMPLE)).equals(readFileSync(sampleFile)), 'the original is as it was');
  },
);

test(
  'the new file: badges in the tree, a column with reasons in the table',
  { timeout: 300_000 },
  async () => {
    await tidy();
    await session.workbench.openFile(RESULT);
    await session.workbench.editorFrame().getByRole('tab', { name: 'Layers' }).click({ timeout: 60_000 });
    const column = session.workbench.editorFrame().getByRole('columnheader', { name: 'Runs in' });
    await column.waitFor({ timeout: 60_000 });
    await session.workbench.command('Espalier: Focus on Layers View');
    const row = treeRow('conv1').first();
    await row.getByText('integers').waitFor({ timeout: 60_000 });
    // A decoration's letter is drawn by its style, and comes a little later.
    const labels = session.page.locator('.pane-body .monaco-icon-label');
    const letters = () =>
      labels.evaluateAll(found =>
        found.map(one => one.ownerDocument.defaultView.getComputedStyle(one, '::after').content),
      );
    for (let i = 0; i < 100 && !(await letters()).includes('"I"'); i++)
      await session.page.waitForTimeout(100);
    assert.ok((await letters()).includes('"I"'), String(await letters()));
    await shot('quantize-tree');
    await session.workbench.openFile(SAMPLE);
    await session.workbench.editorFrame().getByText('269').first().waitFor({ timeout: 60_000 });
    await session.workbench.command('Espalier: Focus on Layers View');
    await treeRow('conv1').first().waitFor();
    assert.equal(
      await treeRow('conv1').first().getByText('integers').count(),
      0,
      'a model in floats has none',
    );
  },
);

test('a quantized model is refused, in words', { timeout: 300_000 }, async () => {
  await tidy();
  await session.workbench.showView('Explorer');
  await session.workbench.file(RESULT).click({ button: 'right' });
  await session.workbench.menuItem('Compress').hover();
  await session.workbench.pick('Quantize Dynamically…');
  await button('Run').click({ timeout: 60_000 });
  await session.workbench
    .toast(/quantized already.*Quantize the original model in floats/)
    .waitFor({ timeout: 120_000 });
  assert.deepEqual(filesMade(), [RESULT]);
});
