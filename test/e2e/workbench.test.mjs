// The whole way, as a user goes it: the real workbench in a browser, the extension installed, menus really clicked.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { SAMPLE, sampleFile, useWorkbench } from './session.mjs';

const session = useWorkbench();
const { shot, tidy, inFolder, openSample } = session;
const sha = file => createHash('sha256').update(readFileSync(file)).digest('hex');
const original = sha(sampleFile);

/** A row of the layer tree at its top level. */
const layer = name => session.page.locator('.pane .monaco-list-row[aria-level="1"]', { hasText: name });

test(
  'a click on a model file shows its layers, and the tree shows the same ones',
  { timeout: 120_000 },
  async () => {
    await openSample();
    const editor = session.workbench.editorFrame();
    await shot('editor-overview');
    await editor.getByRole('tab', { name: 'Layers' }).click();
    await editor.getByRole('grid').or(editor.getByRole('treegrid')).first().waitFor();
    await shot('editor-layers');
    await session.workbench.showView('Espalier');
    await layer('conv1').waitFor();
    await shot('tree');
  },
);

test(
  'selecting in the tree selects in the editor, and the other way round',
  { timeout: 90_000 },
  async () => {
    const editor = session.workbench.editorFrame();
    const selected = editor.locator('[role=row][aria-selected=true]');
    await layer('linear').click();
    await selected.filter({ hasText: '/linear/Gemm' }).waitFor();
    await editor.locator('[role=row]', { hasText: '/layer2/layer2.1/conv1/Conv' }).click();
    await selected.filter({ hasText: '/layer2/layer2.1/conv1/Conv' }).waitFor();
    const revealed = session.page.locator('.pane .monaco-list-row.selected', { hasText: 'conv1' });
    await revealed.waitFor();
    assert.equal(
      await revealed.getAttribute('aria-level'),
      '3',
      'the tree opened the folders down to the layer',
    );
    await shot('selection');
  },
);

test(
  'right-click → Compress → Prune Weights… → a smaller model beside, and its report',
  { timeout: 180_000 },
  async () => {
    await tidy();
    await session.workbench.showView('Explorer');
    await session.workbench.file(SAMPLE).click({ button: 'right' });
    await session.workbench.menuItem('Compress').hover();
    await session.workbench.menuItem('Prune Weights…').waitFor();
    await shot('context-menu');
    await session.workbench.pick('Prune Weights…');
    const form = session.workbench.editorFrame();
    await form.getByRole('button', { name: 'Run' }).waitFor({ timeout: 60_000 });
    await shot('form');
    await form.getByRole('button', { name: 'Run' }).click();
    const toast = session.workbench.toast('resnet20-cifar10.pruned');
    await toast.getByRole('button', { name: 'Show Report' }).waitFor({ timeout: 120_000 });
    await shot('toast');
    const made = readdirSync(session.folder).filter(name => /^resnet20-cifar10\.pruned.*\.onnx$/.test(name));
    assert.equal(made.length, 1);
    assert.equal(sha(inFolder(SAMPLE)), original, 'the original is as it was');
    await toast.getByRole('button', { name: 'Show Report' }).click();
    const report = session.workbench.editorFrame();
    await report
      .getByText(/change neither/)
      .first()
      .waitFor({ timeout: 60_000 });
    await session.workbench.file(made[0]).waitFor();
    await shot('report-pruned');
  },
);

test(
  'palette → Quantize Weights… → file beside, compared with the original',
  { timeout: 180_000 },
  async () => {
    await tidy();
    await openSample();
    await session.workbench.command('Espalier: Quantize Weights…');
    const form = session.workbench.editorFrame();
    await form.getByRole('button', { name: 'Run' }).waitFor({ timeout: 60_000 });
    await form.getByRole('button', { name: 'Run' }).click();
    const toast = session.workbench.toast('resnet20-cifar10.');
    await toast.getByRole('button', { name: 'Show Report' }).waitFor({ timeout: 120_000 });
    await toast.getByRole('button', { name: 'Show Report' }).click();
    await session.workbench
      .editorFrame()
      .getByText(/smaller|×/)
      .first()
      .waitFor({ timeout: 60_000 });
    await shot('report-quantized');
    const made = readdirSync(session.folder).filter(name =>
      /^resnet20-cifar10\.(?!pruned).+\.onnx$/.test(name),
    );
    assert.equal(made.length, 1);
    assert.ok(
      readFileSync(inFolder(made[0])).length < 0.4 * readFileSync(inFolder(SAMPLE)).length,
      'int8 is a third or less',
    );
  },
);

test('the tree prunes a single layer, with the form filled in for it', { timeout: 180_000 }, async () => {
  await tidy();
  await openSample();
  await session.workbench.showView('Espalier');
  await layer('linear').click({ button: 'right' });
  await session.workbench.pick('Prune Weights of This Layer…');
  const form = session.workbench.editorFrame();
  await form.getByRole('button', { name: 'Run' }).waitFor({ timeout: 60_000 });
  await shot('form-one-layer');
  const before = readdirSync(session.folder).length;
  await form.getByRole('button', { name: 'Run' }).click();
  await session.workbench
    .toast('resnet20-cifar10.pruned')
    .getByRole('button', { name: 'Show Report' })
    .waitFor({ timeout: 120_000 });
  assert.equal(readdirSync(session.folder).length, before + 1);
  await session.page
    .getByRole('treeitem', { name: /pruned/i })
    .first()
    .waitFor();
  await shot('runs');
});

test('right-click → Evaluate… → the accuracy, in a toast and as a page', { timeout: 180_000 }, async () => {
  await tidy();
  await session.workbench.showView('Explorer');
  await session.workbench.file(SAMPLE).click({ button: 'right' });
  await session.workbench.pick('Evaluate…');
  const data = session.page.locator('.quick-input-list .monaco-list-row', { hasText: 'cifar10.json' });
  await data.first().click();
  const toast = session.workbench.toast(/% right/);
  await toast.getByRole('button', { name: 'Show Report' }).click({ timeout: 120_000 });
  const page = session.workbench.editorFrame();
  await page.locator('[data-card="Accuracy"]').waitFor({ timeout: 30_000 });
  await shot('evaluation');
});

test('a recipe is found by what is in it, whatever its name', { timeout: 180_000 }, async () => {
  await tidy();
  const steps = [{ pass: 'prune-magnitude', settings: { ratio: 0.2 } }];
  writeFileSync(inFolder('smaller.json'), JSON.stringify({ version: 1, name: 'Smaller', steps }));
  await openSample();
  await session.workbench.command('Espalier: Run Recipe…');
  const row = name => session.page.locator('.quick-input-list .monaco-list-row', { hasText: name });
  await row('smaller.json').first().waitFor();
  assert.equal(await row('cifar10.json').count(), 0, 'a dataset is no recipe');
  await row('smaller.json').first().click();
  await session.workbench
    .toast('resnet20-cifar10.pruned20')
    .getByRole('button', { name: 'Show Report' })
    .waitFor({ timeout: 120_000 });
});

test('the menu is not offered on other files', { timeout: 60_000 }, async () => {
  await session.workbench.showView('Explorer');
  // The explorer re-sorts itself when files come and go; a click must not race with that.
  const rows = session.page.locator('.explorer-folders-view .monaco-list-row');
  await rows.filter({ hasText: 'resnet20-cifar10.pruned20.onnx' }).waitFor();
  await rows.filter({ hasText: 'espalier-tmp' }).waitFor({ state: 'detached' });
  await session.workbench.file('README.md').click({ button: 'right' });
  await session.workbench.menuItem('Copy Path').waitFor();
  assert.equal(await session.workbench.menuItem('Inspect Model').count(), 0);
  assert.equal(await session.workbench.menuItem('Compress').count(), 0);
  await session.page.keyboard.press('Escape');
});

test('a broken file says what is wrong, in the editor', { timeout: 60_000 }, async () => {
  await tidy();
  writeFileSync(inFolder('broken.onnx'), readFileSync(inFolder(SAMPLE)).subarray(0, 50_000));
  await session.workbench.file('broken.onnx').waitFor({ timeout: 30_000 });
  await session.workbench.openFile('broken.onnx');
  await session.workbench.editorFrame().getByText(/ends/i).first().waitFor({ timeout: 30_000 });
  await shot('broken');
  assert.ok(existsSync(inFolder('broken.onnx')));
});
