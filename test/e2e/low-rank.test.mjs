// Low Rank as a user does it: right-click, a wrong figure, a right one; the file beside, its report; the palette.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { SAMPLE, sampleFile, useWorkbench } from './session.mjs';

const session = useWorkbench();
const { shot, inFolder } = session;

const form = () => session.workbench.editorFrame();
const run = () => form().getByRole('button', { name: 'Run', exact: true });
const filesMade = () => readdirSync(session.folder).filter(name => /^resnet20-cifar10\..+\.onnx$/.test(name));

test('right-click → Low Rank… → a wrong ratio is told, a right one runs', { timeout: 300_000 }, async () => {
  await session.openForm('Low Rank…');
  const ratio = form().locator('#input-ratio');
  await ratio.fill('2');
  await form()
    .locator('[data-setting="ratio"]')
    .getByText('Must be from 0 to 0.99')
    .waitFor({ timeout: 30_000 });
  assert.ok(await run().isDisabled(), 'nothing runs with a ratio of 2');
  await shot('low-rank-wrong');
  await ratio.fill('0.4');
  await run().click();
  const toast = session.workbench.toast('resnet20-cifar10.');
  await toast.getByRole('button', { name: 'Show Report' }).click({ timeout: 120_000 });
  const report = session.workbench.editorFrame();
  await report.locator('.card', { hasText: 'smaller' }).first().waitFor({ timeout: 60_000 });
  await session.workbench.command('Notifications: Clear All Notifications');
  await shot('low-rank-report');
  assert.equal(filesMade().length, 1);
  assert.ok(readFileSync(inFolder(filesMade()[0])).length < 0.8 * readFileSync(sampleFile).length);
  assert.ok(readFileSync(inFolder(SAMPLE)).equals(readFileSync(sampleFile)), 'the original is as it was');
});

test('the palette has it, for the model in front', { timeout: 180_000 }, async () => {
  await session.tidy();
  await session.openSample();
  await session.workbench.command('Espalier: Low Rank…');
  await run().waitFor({ timeout: 60_000 });
  assert.match(
    await session.page.locator('.tab.active').first().textContent(),
    /Low Rank: resnet20-cifar10\.onnx/,
  );
});
