// A model goes into an archive and comes back, as a user does it: right-click, toast, double click, right-click.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { SAMPLE, sampleFile, useWorkbench } from './session.mjs';

const ARCHIVE = 'resnet20-cifar10.espz';
const session = useWorkbench();
const { shot, inFolder, openSample } = session;
const original = readFileSync(sampleFile);

/** Names of the layers in the table of the editor in front, with their parameters. */
async function layersInFront() {
  const editor = session.workbench.editorFrame();
  await editor.getByRole('tab', { name: 'Layers' }).click();
  const rows = editor.locator('[role=row][data-id]');
  await rows.first().waitFor();
  return rows.allInnerTexts();
}

test(
  'right-click → Pack Model → an archive beside, smaller than a zip, and its report',
  { timeout: 180_000 },
  async () => {
    await session.workbench.showView('Explorer');
    await session.workbench.file(SAMPLE).click({ button: 'right' });
    await session.workbench.menuItem('Pack Model').waitFor();
    assert.equal(
      await session.workbench.menuItem('Unpack').count(),
      0,
      'a model is not offered to be unpacked',
    );
    await session.page.waitForTimeout(300); // the menu fades in
    await shot('pack-menu');
    await session.workbench.pick('Pack Model');
    const toast = session.workbench.toast(ARCHIVE);
    await toast.getByRole('button', { name: 'Show Report' }).waitFor({ timeout: 120_000 });
    await shot('pack-toast');
    await toast.getByRole('button', { name: 'Show Report' }).click();
    const report = session.workbench.editorFrame();
    await report.getByText('linear.weight').first().waitFor({ timeout: 60_000 });
    assert.equal(await report.locator('[role=row][data-id]').count(), 20);
    await session.workbench.file(ARCHIVE).waitFor();
    await shot('pack-report');
    assert.ok(readFileSync(inFolder(ARCHIVE)).length < 0.9 * original.length);
    assert.ok(readFileSync(inFolder(SAMPLE)).equals(original), 'the model is as it was');
  },
);

test(
  'a double click opens the archive in the same editor, with the same layers in it and in the tree',
  { timeout: 180_000 },
  async () => {
    await session.workbench.command('View: Close All Editors');
    await openSample();
    const ofModel = await layersInFront();
    await session.workbench.command('View: Close All Editors');
    await openSample(ARCHIVE);
    await session.workbench.editorFrame().getByText('ESPZ').first().waitFor();
    const ofArchive = await layersInFront();
    assert.ok(ofModel.length > 10);
    assert.deepEqual(ofArchive, ofModel);
    await session.workbench.showView('Espalier');
    await session.page.locator('.pane .monaco-list-row[aria-level="1"]', { hasText: 'conv1' }).waitFor();
    await shot('archive-open');
    await session.page
      .getByRole('treeitem', { name: /Pack Model/ })
      .first()
      .waitFor();
  },
);

test('right-click → Unpack → the model again, to the byte', { timeout: 180_000 }, async () => {
  await session.workbench.showView('Explorer');
  await session.workbench.file(ARCHIVE).click({ button: 'right' });
  await session.workbench.menuItem('Unpack').waitFor();
  assert.equal(
    await session.workbench.menuItem('Pack Model').count(),
    0,
    'an archive is not offered to be packed',
  );
  await session.workbench.menuItem('Compress').waitFor();
  await session.page.waitForTimeout(300);
  await shot('unpack-menu');
  await session.workbench.pick('Unpack');
  const toast = session.workbench.toast('resnet20-cifar10-2.onnx');
  await toast.getByRole('button', { name: 'Open' }).waitFor({ timeout: 120_000 });
  await shot('unpack-toast');
  assert.deepEqual(
    readdirSync(session.folder).filter(name => /\.(onnx|espz)$/.test(name)),
    ['resnet20-cifar10-2.onnx', ARCHIVE, SAMPLE],
  );
  assert.ok(readFileSync(inFolder('resnet20-cifar10-2.onnx')).equals(original));
  await toast.getByRole('button', { name: 'Open' }).click();
  await session.workbench.editorFrame().getByText('269').first().waitFor({ timeout: 60_000 });
  assert.match(await session.page.locator('.tab.active').first().textContent(), /resnet20-cifar10-2\.onnx/);
});

test('the palette unpacks the archive in front', { timeout: 120_000 }, async () => {
  await session.workbench.command('View: Close All Editors');
  await session.workbench.command('Notifications: Clear All Notifications');
  await openSample(ARCHIVE);
  await session.workbench.command('Espalier: Unpack');
  await session.workbench
    .toast('resnet20-cifar10-3.onnx')
    .getByRole('button', { name: 'Open' })
    .waitFor({ timeout: 120_000 });
  assert.ok(readFileSync(inFolder('resnet20-cifar10-3.onnx')).equals(original));
});
