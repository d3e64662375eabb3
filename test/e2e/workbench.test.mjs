// The whole way, as a user goes it: the real workbench in a browser, the extension installed, menus really clicked.
// ESPALIER_VSIX=<file> tests a packed extension instead of the checkout.
import { after, afterEach, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/run.mjs';
import { startServer } from '../../scripts/lib/vscode-server.mjs';
import { openWorkbench } from '../../scripts/lib/workbench.mjs';

const SAMPLE = 'resnet20-cifar10.onnx';
const shots = path.join(root, 'artifacts');
mkdirSync(shots, { recursive: true });

let folder, server, workbench, page;
const shot = name => page.screenshot({ path: path.join(shots, `${name}.png`) });
const sha = file => createHash('sha256').update(readFileSync(file)).digest('hex');
const inFolder = name => path.join(folder, name);
const original = sha(path.join(root, 'samples', SAMPLE));

before(
  async () => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'espalier-e2e-')), 'models');
    cpSync(path.join(root, 'samples'), folder, { recursive: true });
    const vsix = process.env.ESPALIER_VSIX;
    server = await startServer(vsix ? { vsix } : { link: root });
    workbench = await openWorkbench(server.url({ folder }));
    page = workbench.page;
  },
  { timeout: 180_000 },
);
afterEach(async context => {
  if (context.passed === false || context.error) {
    await shot(`FAIL-${context.name.replace(/\W+/g, '-').slice(0, 50)}`).catch(() => undefined);
    // What is left open must not make the next tests fail too.
    for (let i = 0; i < 3; i++) await page?.keyboard.press('Escape');
  }
});
after(async () => {
  await workbench?.close();
  await server?.stop();
  if (folder) rmSync(path.dirname(folder), { recursive: true, force: true });
});

/** A row of the layer tree at its top level. */
const layer = name => page.locator('.pane .monaco-list-row[aria-level="1"]', { hasText: name });

/** Closes everything that may lie over the workbench. */
async function tidy() {
  await workbench.command('View: Close All Editors');
  await workbench.command('Notifications: Clear All Notifications');
}

test(
  'a click on a model file shows its layers, and the tree shows the same ones',
  { timeout: 120_000 },
  async () => {
    await workbench.openFile(SAMPLE);
    const editor = workbench.editorFrame();
    await editor.getByText('269').first().waitFor({ timeout: 60_000 });
    await shot('editor-overview');
    await editor.getByRole('tab', { name: 'Layers' }).click();
    await editor.getByRole('grid').or(editor.getByRole('treegrid')).first().waitFor();
    await shot('editor-layers');
    await workbench.showView('Espalier');
    await layer('conv1').waitFor();
    await shot('tree');
  },
);

test(
  'selecting in the tree selects in the editor, and the other way round',
  { timeout: 90_000 },
  async () => {
    const editor = workbench.editorFrame();
    const selected = editor.locator('[role=row][aria-selected=true]');
    await layer('linear').click();
    await selected.filter({ hasText: '/linear/Gemm' }).waitFor();
    await editor.locator('[role=row]', { hasText: '/layer2/layer2.1/conv1/Conv' }).click();
    await selected.filter({ hasText: '/layer2/layer2.1/conv1/Conv' }).waitFor();
    const revealed = page.locator('.pane .monaco-list-row.selected', { hasText: 'conv1' });
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
    await workbench.showView('Explorer');
    await workbench.file(SAMPLE).click({ button: 'right' });
    await workbench.menuItem('Compress').hover();
    await workbench.menuItem('Prune Weights…').waitFor();
    await shot('context-menu');
    await workbench.pick('Prune Weights…');
    const form = workbench.editorFrame();
    await form.getByRole('button', { name: 'Run' }).waitFor({ timeout: 60_000 });
    await shot('form');
    await form.getByRole('button', { name: 'Run' }).click();
    const toast = workbench.toast('resnet20-cifar10.pruned');
    await toast.getByRole('button', { name: 'Show Report' }).waitFor({ timeout: 120_000 });
    await shot('toast');
    const made = readdirSync(folder).filter(name => /^resnet20-cifar10\.pruned.*\.onnx$/.test(name));
    assert.equal(made.length, 1);
    assert.equal(sha(inFolder(SAMPLE)), original, 'the original is as it was');
    await toast.getByRole('button', { name: 'Show Report' }).click();
    const report = workbench.editorFrame();
    await report
      .getByText(/change neither/)
      .first()
      .waitFor({ timeout: 60_000 });
    await workbench.file(made[0]).waitFor();
    await shot('report-pruned');
  },
);

test(
  'palette → Quantize Weights… → file beside, compared with the original',
  { timeout: 180_000 },
  async () => {
    await tidy();
    await workbench.openFile(SAMPLE);
    await workbench.editorFrame().getByText('269').first().waitFor({ timeout: 60_000 });
    await workbench.command('Espalier: Quantize Weights…');
    const form = workbench.editorFrame();
    await form.getByRole('button', { name: 'Run' }).waitFor({ timeout: 60_000 });
    await form.getByRole('button', { name: 'Run' }).click();
    const toast = workbench.toast('resnet20-cifar10.');
    await toast.getByRole('button', { name: 'Show Report' }).waitFor({ timeout: 120_000 });
    await toast.getByRole('button', { name: 'Show Report' }).click();
    await workbench
      .editorFrame()
      .getByText(/smaller|×/)
      .first()
      .waitFor({ timeout: 60_000 });
    await shot('report-quantized');
    const made = readdirSync(folder).filter(name => /^resnet20-cifar10\.(?!pruned).+\.onnx$/.test(name));
    assert.equal(made.length, 1);
    assert.ok(
      readFileSync(inFolder(made[0])).length < 0.4 * readFileSync(inFolder(SAMPLE)).length,
      'int8 is a third or less',
    );
  },
);

test('the tree prunes a single layer, with the form filled in for it', { timeout: 180_000 }, async () => {
  await tidy();
  await workbench.openFile(SAMPLE);
  await workbench.editorFrame().getByText('269').first().waitFor({ timeout: 60_000 });
  await workbench.showView('Espalier');
  await layer('linear').click({ button: 'right' });
  await workbench.pick('Prune Weights of This Layer…');
  const form = workbench.editorFrame();
  await form.getByRole('button', { name: 'Run' }).waitFor({ timeout: 60_000 });
  await shot('form-one-layer');
  const before = readdirSync(folder).length;
  await form.getByRole('button', { name: 'Run' }).click();
  await workbench
    .toast('resnet20-cifar10.pruned')
    .getByRole('button', { name: 'Show Report' })
    .waitFor({ timeout: 120_000 });
  assert.equal(readdirSync(folder).length, before + 1);
  await page
    .getByRole('treeitem', { name: /pruned/i })
    .first()
    .waitFor();
  await shot('runs');
});

test('the menu is not offered on other files', { timeout: 60_000 }, async () => {
  await workbench.showView('Explorer');
  // The explorer re-sorts itself when files arrive; a click must not race with that.
  await workbench.file('resnet20-cifar10.pruned50-2.onnx').waitFor();
  await workbench.file('README.md').click({ button: 'right' });
  await workbench.menuItem('Copy Path').waitFor();
  assert.equal(await workbench.menuItem('Inspect Model').count(), 0);
  assert.equal(await workbench.menuItem('Compress').count(), 0);
  await page.keyboard.press('Escape');
});

test('a broken file says what is wrong, in the editor', { timeout: 60_000 }, async () => {
  await tidy();
  writeFileSync(inFolder('broken.onnx'), readFileSync(inFolder(SAMPLE)).subarray(0, 50_000));
  await workbench.file('broken.onnx').waitFor({ timeout: 30_000 });
  await workbench.openFile('broken.onnx');
  await workbench.editorFrame().getByText(/ends/i).first().waitFor({ timeout: 30_000 });
  await shot('broken');
  assert.ok(existsSync(inFolder('broken.onnx')));
});
