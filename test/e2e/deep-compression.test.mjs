// Deep Compression as a user does it: right-click, form, one progress bar, cancel; again, to the end: archive, report, compare, unpack.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { SAMPLE, sampleFile, useWorkbench } from './session.mjs';

const ARCHIVE = 'resnet20-cifar10.deep.espz';
const session = useWorkbench();
const { shot, tidy, inFolder } = session;

const form = () => session.workbench.editorFrame();
const setting = key => form().locator(`[data-setting="${key}"]`);
const runButton = () => form().getByRole('button', { name: 'Run', exact: true });
const bar = () => form().getByRole('progressbar', { name: 'Running' });
const filesMade = () =>
  readdirSync(session.folder).filter(name => name.startsWith('resnet20') && name !== SAMPLE);

/** Right-click on the sample → Compress → Deep Compression…, with the pictures that lie beside it. */
async function openForm() {
  await tidy();
  await session.workbench.showView('Explorer');
  await session.workbench.file(SAMPLE).click({ button: 'right' });
  await session.workbench.menuItem('Compress').hover();
  await session.workbench.menuItem('Deep Compression…').waitFor();
  await session.page.waitForTimeout(300); // the menu fades in
  await shot('deep-menu');
  await session.workbench.pick('Deep Compression…');
  await runButton().waitFor({ timeout: 60_000 });
  await form().getByText('20 layers; the result is an archive.').waitFor({ timeout: 60_000 });
  if ((await setting('data').getByText('cifar10.json').count()) > 0) return;
  await session.chooseData();
}

test(
  'right-click → Deep Compression… → run → cancel: one bar, and nothing is left',
  { timeout: 300_000 },
  async () => {
    await openForm();
    await shot('deep-form');
    await runButton().click();
    await bar().waitFor({ timeout: 60_000 });
    await form()
      .getByText(/\d+% · Fitting \/layer/)
      .waitFor({ timeout: 120_000 });
    assert.equal(await bar().count(), 1);
    await shot('deep-running');
    await form().getByRole('button', { name: 'Cancel', exact: true }).click();
    await runButton().waitFor({ timeout: 30_000 });
    assert.deepEqual(filesMade(), []);
    assert.deepEqual(
      readdirSync(session.folder).filter(name => name.startsWith('.')),
      [],
      'nor a hidden folder',
    );
  },
);

test(
  'run → an archive beside, an eighth of the model at least, with the steps and the table of the paper in its report',
  { timeout: 900_000 },
  async () => {
    await openForm();
    // Less training than by default: here the way counts.
    await form().locator('#input-epochs').fill('1');
    await form().locator('#input-centroidEpochs').fill('1');
    await runButton().click();
    const seen = new Set();
    const toast = session.workbench.toast(ARCHIVE);
    const last = { fraction: 0 };
    while (!(await toast.isVisible())) {
      const text = await form()
        .locator('.run-bar .progress')
        .textContent({ timeout: 1000 })
        .catch(() => '');
      const [, percent, message] = /(\d+)% · (\w+)/.exec(text ?? '') ?? [];
      if (percent !== undefined) {
        assert.ok(
          Number(percent) >= last.fraction,
          `the bar went back from ${last.fraction} % to ${percent} %`,
        );
        last.fraction = Number(percent);
        seen.add(message);
      }
      await session.page.waitForTimeout(100);
    }
    assert.ok(seen.has('Fitting') && seen.has('Step'), `seen: ${[...seen].join()}`);
    await toast.getByRole('button', { name: 'Show Report' }).click();
    const report = session.workbench.editorFrame();
    const steps = report.locator('.pass-table', { hasText: 'Steps' });
    await steps.getByText('Train the shared values').waitFor({ timeout: 60_000 });
    const paper = report.locator('.pass-table', { hasText: 'Above entropy' });
    await paper.scrollIntoViewIfNeeded();
    assert.ok((await paper.locator('[role=row][data-id]').count()) > 10);
    await session.workbench.command('Notifications: Clear All Notifications');
    await steps.scrollIntoViewIfNeeded();
    await shot('deep-report');
    assert.deepEqual(filesMade(), [ARCHIVE]);
    assert.ok(readFileSync(inFolder(ARCHIVE)).length < readFileSync(sampleFile).length / 8);
    assert.ok(readFileSync(inFolder(SAMPLE)).equals(readFileSync(sampleFile)), 'the original is as it was');
    await report.getByRole('button', { name: 'Compare', exact: true }).click();
    await session.page.locator('.tab.active', { hasText: '↔' }).waitFor({ timeout: 180_000 });
    const comparison = session.workbench.editorFrame();
    await comparison.locator('[data-card="Non-zeros"]').getByText('smaller').waitFor({ timeout: 60_000 });
    await comparison.locator('[data-card="Size"]').getByText('smaller').waitFor();
    await shot('deep-compared');
  },
);

test('a double click opens the archive, with the layers of the model', { timeout: 300_000 }, async () => {
  await tidy();
  await session.workbench.openFile(ARCHIVE);
  await session.workbench.editorFrame().getByText('ESPZ').first().waitFor({ timeout: 60_000 });
  await session.workbench.editorFrame().getByText('269').first().waitFor({ timeout: 60_000 });
  await shot('deep-open');
});

test('right-click → Unpack → the compressed model, which opens', { timeout: 180_000 }, async () => {
  await tidy();
  await session.workbench.showView('Explorer');
  await session.workbench.file(ARCHIVE).click({ button: 'right' });
  await session.workbench.menuItem('Unpack').waitFor();
  await session.page.waitForTimeout(300);
  await session.workbench.pick('Unpack');
  const toast = session.workbench.toast('resnet20-cifar10.deep.onnx');
  await toast.getByRole('button', { name: 'Open' }).click({ timeout: 120_000 });
  await session.workbench.editorFrame().getByText('269').first().waitFor({ timeout: 60_000 });
  assert.match(
    await session.page.locator('.tab.active').first().textContent(),
    /resnet20-cifar10\.deep\.onnx/,
  );
  const sizes = [SAMPLE, 'resnet20-cifar10.deep.onnx'].map(name => readFileSync(inFolder(name)).length);
  assert.ok(Math.abs(sizes[1] / sizes[0] - 1) < 0.05, 'plain float weights again');
});
