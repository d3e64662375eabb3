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
