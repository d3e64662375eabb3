// Channels are taken out, as a user does it: look at what hangs together, fill in the form, run, compare.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { root, run } from '../../scripts/lib/run.mjs';
import { SAMPLE, sampleFile, useWorkbench } from './session.mjs';

const session = useWorkbench(folder =>
  run(process.execPath, ['scripts/run-ts.mjs', 'test/fixtures/write-filter-models.ts', folder], {
    cwd: root,
  }),
);
const { shot, tidy, inFolder, openSample } = session;

const form = () => session.workbench.editorFrame();
const runButton = () => form().getByRole('button', { name: 'Run', exact: true });
const preview = () => form().locator('#preview');
const previewRow = name => preview().locator('[role=row][data-id]', { hasText: name });
const setting = key => form().locator(`[data-setting="${key}"]`);

/** Right-click on the file → Compress → the item. */
async function compress(file, item) {
  await tidy();
  await session.workbench.showView('Explorer');
  await session.workbench.file(file).click({ button: 'right' });
  await session.workbench.menuItem('Compress').hover();
  await session.workbench.menuItem(item).waitFor();
  await session.page.waitForTimeout(300); // the menu fades in
  await shot(`menu-${item.replace(/\W+/g, '-')}`);
  await session.workbench.pick(item);
  await runButton().waitFor({ timeout: 60_000 });
}

/** Chooses a value of a list, by its title. */
async function choose(key, title) {
  const row = setting(key);
  const list = row.locator('vscode-dropdown');
  if ((await list.count()) > 0) {
    await list.click();
    await row.locator('vscode-option', { hasText: title }).first().click();
  } else await row.locator('vscode-radio', { hasText: title }).first().click();
}

async function fill(key, value) {
  await form().locator(`#input-${key}`).fill(String(value));
}

/** The dataset is picked from those that were found near the model. */
async function pickData(name) {
  await setting('data').getByRole('button', { name: 'Choose…' }).click();
  await session.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await setting('data').getByText(name).waitFor();
}

test('a layer tells what shrinks with it; its names lead on', { timeout: 180_000 }, async () => {
  await openSample();
  const editor = session.workbench.editorFrame();
  await editor.getByRole('tab', { name: 'Layers' }).click();
  await editor.locator('[role=row]', { hasText: '/conv1/Conv' }).first().click();
  await editor.getByText('Can only go together with those of 9 layers:').waitFor({ timeout: 60_000 });
  await shot('channels');
  await editor.locator('.channels .members button').nth(1).click();
  await editor.locator('.detail h2', { hasText: '/layer1/layer1.1/conv2/Conv' }).waitFor();
  // From the tree, once it has opened the folders down to that layer: the classifier is frozen.
  await session.workbench.showView('Espalier');
  await session.page.locator('.pane .monaco-list-row.selected', { hasText: 'conv2' }).waitFor();
  await session.page.locator('.pane .monaco-list-row[aria-level="1"]', { hasText: 'linear' }).click();
  await editor.getByText('Can\'t be taken out: it is the model\'s output "logits".').waitFor();
  await shot('channels-frozen');
});

test(
  'right-click → Prune Filters… → criterion, budget, data → preview → run → compare',
  { timeout: 300_000 },
  async () => {
    await compress(SAMPLE, 'Prune Filters…');
    await previewRow('/conv1/Conv').first().waitFor();
    await choose('criterion', 'LDA');
    await form().getByText('Choose data to run this pass.').waitFor();
    assert.ok(await runButton().isDisabled(), 'nothing runs without the data that the criterion needs');
    await pickData('cifar10.json');
    await fill('ratio', 0.5);
    await choose('of', 'Multiply-accumulates');
    await form()
      .getByText(/about 5\d\.\d % of the multiply-accumulates would be left|about 49\.\d % of the mult/)
      .waitFor();
    const row = await previewRow('/layer3/layer3.0/conv1/Conv').first().innerText();
    assert.match(row, /64 → \d+/);
    assert.match(await previewRow('/linear/Gemm').innerText(), /stays: it is the model's output "logits"/);
    await setting('criterion').scrollIntoViewIfNeeded();
    await shot('filters-form');
    await runButton().click();
    const toast = session.workbench.toast(/resnet20-cifar10\.filters50-macs-lda/);
    await toast.getByRole('button', { name: 'Compare' }).waitFor({ timeout: 240_000 });
    await shot('filters-toast');
    await toast.getByRole('button', { name: 'Compare' }).click();
    await session.page.locator('.tab.active', { hasText: '↔' }).waitFor({ timeout: 120_000 });
    const report = session.workbench.editorFrame();
    await report.getByText('/layer3/layer3.0/conv1/Conv').first().waitFor({ timeout: 60_000 });
    await report.getByText('Accuracy').first().waitFor(); // on the pictures that it was run with
    await shot('filters-compared');
    assert.ok(readdirSync(session.folder).includes('resnet20-cifar10.filters50-macs-lda.onnx'));
    assert.ok(readFileSync(inFolder(SAMPLE)).equals(readFileSync(sampleFile)), 'the original is as it was');
  },
);

for (const [item, expected] of [
  ['Prune by Random Masks…', /random choices will be tried/],
  ['Prune by Class Separation…', /separate the classes least go/],
  ['Remove Dead Channels…', /dead ones are looked for/],
]) {
  test(`the menu has ${item} with a preview`, { timeout: 120_000 }, async () => {
    await compress(SAMPLE, item);
    await form().locator('.summary').getByText(expected).waitFor({ timeout: 30_000 });
    await shot(`form-${item.replace(/\W+/g, '-')}`);
  });
}

test('pictures without labels are no use to LDA, and that is said', { timeout: 180_000 }, async () => {
  await compress('small.onnx', 'Prune Filters…');
  await choose('criterion', 'LDA');
  await pickData('unlabelled.npz');
  await fill('multiple', 1);
  await runButton().click();
  await session.workbench.toast('these have no labels').waitFor({ timeout: 60_000 });
  await shot('filters-unlabelled');
});

test(
  'a model that is frozen as a whole says why before it is run, and when',
  { timeout: 180_000 },
  async () => {
    await compress('frozen.onnx', 'Prune Filters…');
    await form().getByRole('button', { name: 'Reset to Defaults' }).click();
    await form().getByText('No channel of this model can be taken out.').waitFor();
    await shot('filters-frozen');
    await runButton().click();
    await session.workbench.toast('it is the model\'s output "y"').waitFor({ timeout: 60_000 });
    await shot('filters-frozen-toast');
  },
);
