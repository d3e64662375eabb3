// A model is trained, as a user does it: pick data, watch the curves, stop early or let it end, compare.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { SAMPLE, sampleFile, useWorkbench } from './session.mjs';

const session = useWorkbench();
const { shot, inFolder } = session;

const form = () => session.workbench.editorFrame();
const button = name => form().getByRole('button', { name, exact: true });
const curve = id => form().locator(`[data-curve="${id}"]`);
const fill = (key, value) => form().locator(`#input-${key}`).fill(String(value));
const written = () => readdirSync(session.folder).filter(name => /^resnet20-cifar10\..+\.onnx$/.test(name));

/** The item of the menu, and data found near the model. */
async function openForm(item) {
  await session.openForm(item);
  await session.chooseData();
}

test('Fine-tune… → data → live curves → stop and keep the best → compare', { timeout: 400_000 }, async () => {
  await openForm('Fine-tune…');
  await fill('steps', 5000);
  await fill('batch', 16);
  await fill('validation', 0); // what is there when it is stopped is kept, better or not
  await fill('learningRate', 0.0005);
  await button('Run').click();
  await curve('loss').waitFor({ timeout: 120_000 });
  await curve('rate').waitFor();
  await form().locator('.curves .summary', { hasText: 'of 5,000' }).waitFor();
  await shot('train-curves');
  await button('Stop and Keep the Best').click();
  const toast = session.workbench.toast(/resnet20-cifar10\.tuned/);
  await toast.getByRole('button', { name: 'Compare' }).waitFor({ timeout: 120_000 });
  await toast.getByRole('button', { name: 'Compare' }).click();
  await session.page.locator('.tab.active', { hasText: '↔' }).waitFor({ timeout: 120_000 });
  await session.workbench.editorFrame().getByText('Accuracy').first().waitFor({ timeout: 60_000 });
  await shot('train-compared');
  assert.deepEqual(written(), ['resnet20-cifar10.tuned.onnx']);
  assert.ok(readFileSync(inFolder(SAMPLE)).equals(readFileSync(sampleFile)), 'the original is as it was');
});

test(
  'Dynamic Surgery… prunes while it trains; cancelled, it leaves nothing',
  { timeout: 400_000 },
  async () => {
    const before = written();
    await openForm('Dynamic Surgery…');
    await fill('batch', 16);
    await fill('steps', 4000);
    await button('Run').click();
    await curve('sparsity').waitFor({ timeout: 120_000 });
    await button('Cancel').click();
    await button('Run').waitFor({ timeout: 60_000 });
    assert.deepEqual(written(), before);
    await fill('steps', 20);
    await fill('evaluations', 2);
    await button('Run').click();
    const toast = session.workbench.toast(/resnet20-cifar10\.surgery/);
    await toast.getByRole('button', { name: 'Show Report' }).waitFor({ timeout: 240_000 });
    await toast.getByRole('button', { name: 'Show Report' }).click();
    await session.workbench
      .editorFrame()
      .getByText(/of the weights of these layers are zero/)
      .waitFor();
    await shot('train-surgery-report');
  },
);

test('a learning rate that is too large is named, with a smaller one', { timeout: 300_000 }, async () => {
  await openForm('Fine-tune…');
  await fill('steps', 20);
  await fill('batch', 16);
  await fill('validation', 0);
  await fill('learningRate', 100);
  await button('Run').click();
  await session.workbench
    .toast(/loss stopped being a number at step \d+.*Lower the learning rate/)
    .waitFor({ timeout: 120_000 });
  await shot('train-diverged');
});
