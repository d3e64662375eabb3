// Two ways of making the sample smaller, side by side: found, measured, plotted, compared, and saved as a file that a browser shows.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SAMPLE, useWorkbench } from './session.mjs';

const session = useWorkbench();
const { shot, tidy, inFolder, openSample } = session;

const front = () => session.workbench.editorFrame();
const row = name => front().locator('#runs [role=row][data-id]', { hasText: name });
const figure = (name, column) => row(name).locator(`[data-column="${column}"]`).innerText();
const pick = text =>
  session.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();

/** Runs a pass from its form, as it stands. */
async function compress(command) {
  await openSample();
  await session.workbench.command(`Espalier: ${command}`);
  const run = front().getByRole('button', { name: 'Run', exact: true });
  await run.waitFor({ timeout: 60_000 });
  await run.click();
  await session.workbench.toast('Wrote').first().waitFor({ timeout: 120_000 });
  await tidy();
}

test('the sample is made smaller in two ways, and both are found', { timeout: 400_000 }, async () => {
  await compress('Prune Weights…');
  await compress('Quantize Weights…');
  await openSample();
  await session.workbench.command('Espalier: Show Runs');
  await row('pruned').waitFor({ timeout: 60_000 });
  await row('int8').waitFor();
  assert.equal(await row(SAMPLE.replace('.onnx', '')).count(), 3);
  // Counted one after another.
  await row('int8').locator('[data-column="energy"]', { hasText: '≈' }).waitFor({ timeout: 60_000 });
  assert.match(await figure('int8', 'steps'), /^Quantize Weights/);
  assert.match(await figure('int8', 'bytes'), /kB/);
  assert.match(await figure('int8', 'macs'), /^40\.\d?M|^4\dM/);
});

test('they are measured on labelled data, and plotted', { timeout: 300_000 }, async () => {
  await front().getByRole('button', { name: 'Measure on Data…' }).click();
  await pick('cifar10.json');
  await row('int8').locator('[data-column="time"]', { hasText: 'ms' }).waitFor({ timeout: 180_000 });
  assert.match(await figure('int8', 'accuracy'), /^\d\d\.\d\d%$/);
  assert.match(await figure('int8', 'agreement'), /%$/);
  assert.equal(await front().locator('.mark').count(), 3);
  assert.ok((await front().locator('.mark.best').count()) >= 1);
  await tidyToasts();
  await row('int8').click();
  await shot('runs');
});

test(
  'one is compared with the original, layer by layer, and the report saved',
  { timeout: 200_000 },
  async () => {
    await front().getByRole('button', { name: 'Compare with Original' }).click();
    await front().locator('#changes [role=row][data-id]').first().waitFor({ timeout: 120_000 });
    // On the data that both were measured on.
    await front()
      .getByText(/samples: cifar10/)
      .first()
      .waitFor();
    await tidyToasts();
    await save('Save as HTML…', 'comparison');
  },
);

test('the runs are saved as a file that the browser shows', { timeout: 200_000 }, async () => {
  await openSample();
  await session.workbench.command('Espalier: Show Runs');
  await row('int8').waitFor({ timeout: 60_000 });
  await row('int8').locator('[data-column="time"]', { hasText: 'ms' }).waitFor();
  const file = await save('Save as HTML…', 'runs');
  const html = readFileSync(file, 'utf8');
  assert.doesNotMatch(html, /<script|src=|href=|url\(/, 'it needs no other file');
  const page = await session.page.context().newPage();
  const requests = [];
  page.on('request', request => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  assert.match(await page.title(), /^Runs of resnet20/);
  assert.equal(await page.locator('tbody tr').count(), 3);
  assert.equal(await page.locator('svg circle.dot').count(), 3);
  assert.deepEqual(requests, [pathToFileURL(file).href]);
  await page.screenshot({ path: file.replace(/html$/, 'png'), fullPage: true });
  await page.close();
});

/** Clicks the button, takes the name that is suggested, and waits for the file. */
async function save(button, what) {
  await front().getByRole('button', { name: button }).click();
  const input = session.page.locator('.quick-input-widget input[type="text"]');
  await input.waitFor();
  // The folder is there first, the name a moment later.
  let file = '';
  for (let i = 0; i < 100 && !file.endsWith(`.${what}.html`); i++) {
    await session.page.waitForTimeout(100);
    file = await input.inputValue();
  }
  assert.ok(file.endsWith(`.${what}.html`), file);
  await session.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
  // The toast of an earlier file may still be there.
  await session.workbench.toast(path.basename(file)).waitFor();
  assert.ok(existsSync(file), `${file} is there`);
  assert.ok(file.startsWith(inFolder('')));
  return file;
}

async function tidyToasts() {
  await session.workbench.command('Notifications: Clear All Notifications');
}
