// Where the energy goes, as a user looks at it: right-click, switch hardware, click a layer, measure, take the table along.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { SAMPLE, useWorkbench } from './session.mjs';

const session = useWorkbench();
const { shot, tidy } = session;
const page = () => session.workbench.editorFrame();
const total = () => page().locator('[data-name="total"]');

test('right-click → Estimate Energy → hardware → layer → measure → CSV', { timeout: 300_000 }, async () => {
  await tidy();
  await session.workbench.showView('Explorer');
  await session.workbench.file(SAMPLE).click({ button: 'right' });
  await session.workbench.menuItem('Estimate Energy').waitFor();
  await session.workbench.pick('Estimate Energy');
  await total().waitFor({ timeout: 60_000 });
  const eyeriss = await total().innerText();
  assert.match(eyeriss, /^\d+(\.\d)? [µm]J$/);

  await page().locator('[data-name="profile"]').click();
  await page().locator('[data-name="profile"] vscode-option').last().click();
  for (let i = 0; i < 100 && (await total().innerText()) === eyeriss; i++)
    await session.page.waitForTimeout(100);
  assert.notEqual(await total().innerText(), eyeriss, 'other hardware takes another energy');

  // The layer that takes most is the selected one in the tree, too.
  const name = await page()
    .locator('.grid-row[aria-rowindex="2"] [data-column="name"]')
    .getAttribute('title');
  await page().locator('.grid-row[aria-rowindex="2"]').click();
  await session.workbench.showView('Espalier');
  await session.page.locator('.pane .monaco-list-row.selected').first().waitFor({ timeout: 30_000 });
  await session.page.locator('.pane .monaco-list-row', { hasText: /⚡\d/ }).first().waitFor();

  await page().locator('[data-name="measure"]').click();
  await page().locator('[data-name="latency"]').waitFor({ timeout: 120_000 });
  await page().locator('[role="columnheader"][data-column="time"]').waitFor();
  await shot('energy');

  await page().locator('[data-name="copy-csv"]').click();
  await session.page.getByText('Copied layers as CSV').waitFor();

  // Enter opens the editor at the layer.
  await page().locator('.grid').focus();
  await session.page.keyboard.press('Enter');
  await session.page.locator('.tab.active', { hasText: SAMPLE }).first().waitFor({ timeout: 30_000 });
  const editor = session.workbench.editorFrame();
  await editor.locator('.detail h2', { hasText: name }).waitFor({ timeout: 60_000 });
  await editor.locator('[role="columnheader"][data-column="energy"]').waitFor();
  await shot('energy-editor');
});
