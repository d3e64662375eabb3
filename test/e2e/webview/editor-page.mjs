// What tests of the model editor's page have in common.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage } from './harness.mjs';

let browser;

/** Keeps a browser for the tests of the file that calls it. */
export function useBrowser() {
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
}

/** Opens the editor with a model; closes it after the test, which must have raised no error. */
export function editorTest(name, summary, options, body) {
  test(name, async () => {
    const editor = await openPage(browser, 'editor', options);
    try {
      if (summary) {
        await editor.send({ type: 'summary', summary });
        await editor.page.waitForSelector('.header');
      }
      await body(editor, editor.page);
      assert.deepEqual(editor.errors, []);
      assert.deepEqual(await editor.violations(), []);
    } finally {
      await editor.close();
    }
  });
}

/** Options that open the tab with the table. */
export const layers = { state: { tab: 'layers' } };

export const texts = (page, selector) =>
  page.$$eval(selector, found => found.map(element => element.textContent.trim().replace(/\s+/g, ' ')));
export const selected = page =>
  page.$eval('.grid-row[aria-selected="true"]', row => row.dataset.id).catch(() => null);
export const column = (page, id) => texts(page, `.grid-row [data-column="${id}"]`);
export const indices = async page => (await column(page, 'index')).map(Number);
/** Rows are in the document in any order: sorts them by where they stand. */
export const shownIndices = page =>
  page.$$eval('.grid-row', rows =>
    rows
      .map(row => [Number(row.getAttribute('aria-rowindex')), Number(row.querySelector('.cell').textContent)])
      .sort((a, b) => a[0] - b[0])
      .map(([, index]) => index),
  );
export const filter = async (page, text) => {
  await page.fill('#filter', text);
  await page.waitForTimeout(60);
};
