/* global document -- functions given to `waitForFunction` run in the page */
// A user finds out which layers can be compressed, and takes what is suggested.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { SAMPLE, sampleFile, useWorkbench } from './session.mjs';

const session = useWorkbench();
const { shot, tidy, inFolder, openSample } = session;

const page = () => session.workbench.editorFrame();
const cells = state => page().locator(`.heat-row${state} .heat-cell`);
/** Rows of the tree that tell how sensitive a layer is. */
const classes = () => session.page.locator('.pane .monaco-list-row', { hasText: /robust|moderate|fragile/ });
const models = () => readdirSync(session.folder).filter(name => name.endsWith('.onnx'));

test(
  'sample → Analyze Sensitivity → heat map → cancel → resume → suggest → apply',
  { timeout: 480_000 },
  async () => {
    await openSample();
    await session.workbench.showView('Explorer');
    await session.workbench.file(SAMPLE).click({ button: 'right' });
    await session.workbench.menuItem('Analyze Sensitivity').waitFor();
    await session.page.waitForTimeout(300); // the menu fades in
    await session.workbench.pick('Analyze Sensitivity');
    await page().getByText('What is done to each layer').waitFor({ timeout: 60_000 });

    // Labelled pictures, a few of them.
    await page().getByRole('button', { name: 'Choose…' }).click();
    await session.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'cifar10.json' })
      .first()
      .click();
    await page().locator('[data-field="data"]').getByText('cifar10.json').waitFor();
    await page().locator('#setup-limit').fill('64');
    await shot('sensitivity-form');
    await page().getByRole('button', { name: 'Analyze', exact: true }).click();

    // It fills in while it runs; cancelled in the middle, what was measured stays.
    await page().locator('.heat-row:not(.pending)').nth(1).waitFor({ timeout: 180_000 });
    await shot('sensitivity-filling');
    await page().getByRole('button', { name: 'Cancel' }).click();
    const resume = page().getByRole('button', { name: 'Resume' });
    await resume.waitFor({ timeout: 10_000 });
    const before = await page().locator('.heat-row:not(.pending)').count();
    assert.ok(before >= 2);
    await shot('sensitivity-cancelled');

    // Closed and opened again, it is still there: in the tree before the page is opened, and on the page.
    await tidy();
    await openSample();
    await session.workbench.showView('Espalier');
    await classes().first().waitFor({ timeout: 30_000 });
    await session.workbench.command('Espalier: Analyze Sensitivity');
    await resume.waitFor({ timeout: 60_000 });
    assert.ok((await page().locator('.heat-row:not(.pending)').count()) >= before);
    await resume.click();
    await page()
      .getByText(/^\s*20 layers/)
      .waitFor({ timeout: 300_000 });
    assert.equal(await cells('.pending').count(), 0);

    // A cell by keyboard; its layer is the one of the tree, whose rows tell the class.
    await page().locator('.heat-grid').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown']) await session.page.keyboard.press(key);
    const name = await page().locator('.heat-row[aria-selected="true"]').getAttribute('data-key');
    await session.workbench.showView('Espalier');
    await classes().first().waitFor();
    await shot('sensitivity-heat-map');
    assert.ok(name.startsWith('/'));

    await page().getByRole('tab', { name: 'Suggest' }).click();
    await page().locator('#budget-share').fill('50');
    await page().locator('#budget-share').press('Tab');
    await page()
      .getByText(/[1-9]\d* layers? would change/)
      .waitFor({ timeout: 60_000 });
    // Not what was suggested for the budget before.
    await page().locator('.suggest:not(.stale)').waitFor({ timeout: 60_000 });
    const left = await page().locator('[data-cost="bytes"] b').innerText();
    assert.ok(Number.parseFloat(left) <= 50, left);
    await shot('sensitivity-suggest');
    const files = models();
    await page().getByRole('button', { name: 'Apply' }).click();
    const toast = session.workbench.toast(/Wrote resnet20-cifar10\.[^:]*onnx/);
    await toast.waitFor({ timeout: 120_000 });
    await shot('sensitivity-applied');
    const made = models().filter(file => !files.includes(file));
    assert.equal(made.length, 1, 'the compressed file is beside the original');
    assert.ok(readFileSync(inFolder(SAMPLE)).equals(readFileSync(sampleFile)), 'the original is as it was');
    assert.match(made[0], /^resnet20-cifar10\.pruned[\d.]+(-[\d.]+)?\.onnx$/);
    // The explorer moves its rows when it hears of the file.
    await session.workbench.showView('Explorer');
    await session.workbench.file(made[0]).waitFor();

    // Both are among the runs, the new one with what was done, and the analysis that it came from.
    await session.workbench.command('Notifications: Clear All Notifications');
    await session.workbench.command('Espalier: Show Runs');
    const runs = page().locator('#runs [role=row][data-id]');
    await runs.nth(1).waitFor({ timeout: 60_000 });
    assert.equal(await runs.count(), 2);
    await runs.filter({ hasText: 'original' }).waitFor();
    await runs
      .filter({ hasText: 'Prune Weights' })
      .locator('[data-column="bytes"]', { hasText: 'MB' })
      .waitFor();
    await page()
      .locator('.analyses')
      .getByText(/accuracy, 20 layers/)
      .first()
      .waitFor();
    await shot('sensitivity-runs');
  },
);

test('Save Recipe… writes a file that editors check', { timeout: 180_000 }, async () => {
  await tidy();
  await openSample();
  await session.workbench.command('Espalier: Analyze Sensitivity');
  await page().getByRole('tab', { name: 'Suggest' }).click();
  await page()
    .getByText(/[1-9]\d* layers? would change/)
    .waitFor({ timeout: 60_000 });
  await page().getByRole('button', { name: 'Save Recipe…' }).click();
  // The dialog of VS Code in the browser is a list with an input.
  await session.page.waitForFunction(() =>
    document
      .querySelector('.quick-input-widget input[type="text"]')
      ?.value.endsWith('/resnet20-cifar10.recipe.json'),
  );
  await session.page.keyboard.press('Enter');
  await session.page.locator('.tab.active', { hasText: 'resnet20-cifar10.recipe.json' }).waitFor();
  const recipe = JSON.parse(readFileSync(inFolder('resnet20-cifar10.recipe.json'), 'utf8'));
  assert.equal(recipe.$schema, 'espalier:/recipe.schema.json');
  assert.equal(recipe.version, 1);
  assert.ok(recipe.steps.length > 0);
  await shot('sensitivity-recipe');
});

test('a dataset that is not there any more is said in the page', { timeout: 120_000 }, async () => {
  await tidy();
  writeFileSync(inFolder('gone.npz'), '');
  await openSample();
  await session.workbench.command('Espalier: Analyze Sensitivity');
  await page().getByRole('button', { name: 'Analyze Anew…' }).click();
  await page().getByRole('button', { name: 'Choose…' }).click();
  await session.page.locator('.quick-input-list .monaco-list-row', { hasText: 'gone.npz' }).first().click();
  await page().locator('[data-field="data"]').getByText('gone.npz').waitFor();
  rmSync(inFolder('gone.npz'));
  await page().getByRole('button', { name: 'Analyze', exact: true }).click();
  await page()
    .locator('.inline-error', { hasText: /There is no .*gone\.npz/ })
    .waitFor({ timeout: 60_000 });
  await shot('sensitivity-no-dataset');
  // Then without any.
  await page().getByRole('button', { name: 'Analyze Anew…' }).click();
  await page().getByRole('button', { name: 'Use no data' }).click();
  await page().getByText('Random inputs tell little').waitFor();
  await shot('sensitivity-no-data');
});
