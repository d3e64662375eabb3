// A model goes into an archive and comes back, as a user does it: right-click, toast, double click, right-click.
import { after, afterEach, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/run.mjs';
import { startServer } from '../../scripts/lib/vscode-server.mjs';
import { openWorkbench } from '../../scripts/lib/workbench.mjs';

const SAMPLE = 'resnet20-cifar10.onnx';
const ARCHIVE = 'resnet20-cifar10.espz';
const shots = path.join(root, 'artifacts');
mkdirSync(shots, { recursive: true });

let folder, server, workbench, page;
const shot = name => page.screenshot({ path: path.join(shots, `${name}.png`) });
const inFolder = name => path.join(folder, name);
const original = readFileSync(path.join(root, 'samples', SAMPLE));

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
    for (let i = 0; i < 3; i++) await page?.keyboard.press('Escape');
  }
});
after(async () => {
  await workbench?.close();
  await server?.stop();
  if (folder) rmSync(path.dirname(folder), { recursive: true, force: true });
});

/** Names of the layers in the table of the editor in front, with their parameters. */
async function layersInFront() {
  const editor = workbench.editorFrame();
  await editor.getByRole('tab', { name: 'Layers' }).click();
  const rows = editor.locator('[role=row][data-id]');
  await rows.first().waitFor();
  return rows.allInnerTexts();
}

test(
  'right-click → Pack Model → an archive beside, smaller than a zip, and its report',
  { timeout: 180_000 },
  async () => {
    await workbench.showView('Explorer');
    await workbench.file(SAMPLE).click({ button: 'right' });
    await workbench.menuItem('Pack Model').waitFor();
    assert.equal(await workbench.menuItem('Unpack').count(), 0, 'a model is not offered to be unpacked');
    await page.waitForTimeout(300); // the menu fades in
    await shot('pack-menu');
    await workbench.pick('Pack Model');
    const toast = workbench.toast(ARCHIVE);
    await toast.getByRole('button', { name: 'Show Report' }).waitFor({ timeout: 120_000 });
    await shot('pack-toast');
    await toast.getByRole('button', { name: 'Show Report' }).click();
    const report = workbench.editorFrame();
    await report.getByText('linear.weight').first().waitFor({ timeout: 60_000 });
    assert.equal(await report.locator('[role=row][data-id]').count(), 20);
    await workbench.file(ARCHIVE).waitFor();
    await shot('pack-report');
    assert.ok(readFileSync(inFolder(ARCHIVE)).length < 0.9 * original.length);
    assert.ok(readFileSync(inFolder(SAMPLE)).equals(original), 'the model is as it was');
  },
);

test(
  'a double click opens the archive in the same editor, with the same layers in it and in the tree',
  { timeout: 180_000 },
  async () => {
    await workbench.command('View: Close All Editors');
    await workbench.openFile(SAMPLE);
    await workbench.editorFrame().getByText('269').first().waitFor({ timeout: 60_000 });
    const ofModel = await layersInFront();
    await workbench.command('View: Close All Editors');
    await workbench.openFile(ARCHIVE);
    await workbench.editorFrame().getByText('269').first().waitFor({ timeout: 60_000 });
    await workbench.editorFrame().getByText('ESPZ').first().waitFor();
    const ofArchive = await layersInFront();
    assert.ok(ofModel.length > 10);
    assert.deepEqual(ofArchive, ofModel);
    await workbench.showView('Espalier');
    await page.locator('.pane .monaco-list-row[aria-level="1"]', { hasText: 'conv1' }).waitFor();
    await shot('archive-open');
    await page
      .getByRole('treeitem', { name: /Pack Model/ })
      .first()
      .waitFor();
  },
);

test('right-click → Unpack → the model again, to the byte', { timeout: 180_000 }, async () => {
  await workbench.showView('Explorer');
  await workbench.file(ARCHIVE).click({ button: 'right' });
  await workbench.menuItem('Unpack').waitFor();
  assert.equal(await workbench.menuItem('Pack Model').count(), 0, 'an archive is not offered to be packed');
  await workbench.menuItem('Compress').waitFor();
  await page.waitForTimeout(300);
  await shot('unpack-menu');
  await workbench.pick('Unpack');
  const toast = workbench.toast('resnet20-cifar10-2.onnx');
  await toast.getByRole('button', { name: 'Open' }).waitFor({ timeout: 120_000 });
  await shot('unpack-toast');
  assert.deepEqual(
    readdirSync(folder).filter(name => /\.(onnx|espz)$/.test(name)),
    ['resnet20-cifar10-2.onnx', ARCHIVE, SAMPLE],
  );
  assert.ok(readFileSync(inFolder('resnet20-cifar10-2.onnx')).equals(original));
  await toast.getByRole('button', { name: 'Open' }).click();
  await workbench.editorFrame().getByText('269').first().waitFor({ timeout: 60_000 });
  assert.match(await page.locator('.tab.active').first().textContent(), /resnet20-cifar10-2\.onnx/);
});

test('the palette unpacks the archive in front', { timeout: 120_000 }, async () => {
  await workbench.command('View: Close All Editors');
  await workbench.command('Notifications: Clear All Notifications');
  await workbench.openFile(ARCHIVE);
  await workbench.editorFrame().getByText('269').first().waitFor({ timeout: 60_000 });
  await workbench.command('Espalier: Unpack');
  await workbench
    .toast('resnet20-cifar10-3.onnx')
    .getByRole('button', { name: 'Open' })
    .waitFor({ timeout: 120_000 });
  assert.ok(readFileSync(inFolder('resnet20-cifar10-3.onnx')).equals(original));
});
