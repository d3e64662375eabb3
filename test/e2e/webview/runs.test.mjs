/* global document -- functions given to `evaluate` run in the page */
// The page of everything made from a model, in a browser.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, openPage } from './harness.mjs';
import { manyRuns, runsReport } from './runs-fixtures.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

function runsTest(name, body, { report = runsReport(), ...options } = {}) {
  test(name, async () => {
    const view = await openPage(browser, 'runs', options);
    try {
      await view.send({ type: 'runs', report });
      await view.page.waitForSelector('.runs');
      await body(view, view.page);
      assert.deepEqual(view.errors, []);
      assert.deepEqual(await view.violations(), []);
    } finally {
      await view.close();
    }
  });
}

const cell = (page, row, column) =>
  page.$eval(`.grid-row[aria-rowindex="${row}"] [data-column="${column}"]`, element =>
    element.textContent.trim().replace(/\s+/g, ' '),
  );
const point = (page, name) => page.$(`.mark[aria-label^="${name}"]`);
const disabled = (page, name) =>
  page.$eval(`[data-name="${name}"]`, element => element.hasAttribute('disabled'));

describe('runs', () => {
  runsTest('lists the original and what was made of it, with every figure', async (view, page) => {
    assert.match(await page.textContent('h1'), /Runs of resnet20-cifar10\.onnx/);
    assert.equal(await page.getAttribute('.grid', 'aria-rowcount'), '7');
    assert.match(await cell(page, 2, 'name'), /original: resnet20/);
    assert.equal(await cell(page, 3, 'steps'), 'Quantize Weights');
    assert.equal(await cell(page, 3, 'bytes'), '301 kB');
    assert.equal(await cell(page, 3, 'energy'), '≈ 410 µJ');
    assert.equal(await cell(page, 3, 'time'), '3.4 ms');
    assert.equal(await cell(page, 3, 'accuracy'), '80.80%');
    assert.equal(await cell(page, 3, 'agreement'), '98.5%');
    assert.equal(await cell(page, 3, 'sqnr'), '31.2 dB');
    assert.equal(await cell(page, 6, 'steps'), 'Prune Weights (ratio 0.5) → Pack');
    assert.equal(await cell(page, 7, 'energy'), '—', 'what is not known is no number');
  });

  runsTest('plots harm against cost, with the best front', async (view, page) => {
    assert.equal((await page.$$('.mark')).length, 5, 'a model that was not measured has no point');
    assert.deepEqual(
      await page.$$eval('.mark.best', marks =>
        marks.map(mark => mark.getAttribute('aria-label').split(',')[0]),
      ),
      ['resnet20-cifar10.int8.onnx', 'resnet20-cifar10.onnx'],
    );
    const label = await (await point(page, 'resnet20-cifar10.int8')).getAttribute('aria-label');
    assert.equal(
      label,
      'resnet20-cifar10.int8.onnx, Size: 301 kB, Accuracy lost: 0.2 points, on the best front',
    );
    assert.equal((await page.$$('.tag.best')).length, 2);
    await page.hover('.mark[aria-label^="small/"]');
    await page.waitForSelector('.tip');
    assert.match(
      await page.textContent('.tip'),
      /filters30\.onnx\s*Size: 560 kB\s*Accuracy lost: 11\.5 points/,
    );
  });

  runsTest('changes axes and data', async (view, page) => {
    const choose = async (name, title) => {
      await page.click(`[data-name="${name}"]`);
      await page.click(`[data-name="${name}"] vscode-option:has-text("${title}")`);
    };
    await choose('cost', 'Time');
    await page.waitForSelector('.scatter svg[aria-label*="against time"]');
    assert.equal((await page.$$('.mark')).length, 4, 'the archive was not timed');
    await choose('data', 'random');
    await page.waitForSelector('.scatter svg[aria-label^="Other answers"]');
    assert.equal(await cell(page, 3, 'accuracy'), '—');
    assert.equal(await cell(page, 3, 'sqnr'), '33.2 dB');
    const { view: saved } = await view.saved();
    assert.deepEqual([saved.x, saved.dataKey], ['time', 'random 16']);
  });

  runsTest('is used by keyboard: points, rows, and what to do with them', async (view, page) => {
    await page.focus('.mark[tabindex="0"]');
    assert.equal((await page.$$('.mark[tabindex="0"]')).length, 1);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.mark.selected');
    const chosen = await page.$eval('.mark.selected', mark => mark.dataset.id);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.id), chosen);
    assert.match(await page.textContent('.tip'), /Size/);
    assert.equal(await page.$eval('.grid-row[aria-selected="true"]', row => row.dataset.id), chosen);
    await page.keyboard.press('Enter');
    assert.deepEqual(await view.waitFor('action'), { type: 'action', action: 'open', path: chosen });
    await page.focus('#runs .grid');
    await page.keyboard.press('Home');
    assert.equal(await disabled(page, 'delete'), true, 'an original is never deleted from here');
    await page.keyboard.press('Delete');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    const actions = await view.posted('action');
    assert.deepEqual(
      actions.map(({ action }) => action),
      ['open', 'delete'],
    );
    assert.match(actions[1].path, /int8/);
  });

  runsTest('acts on the chosen model', async (view, page) => {
    assert.equal(await disabled(page, 'open'), true, 'nothing is chosen yet');
    await page.click('.grid-row[aria-rowindex="3"]');
    for (const name of ['open', 'compare', 'report', 'reveal', 'delete'])
      await page.click(`[data-name="${name}"]`);
    assert.deepEqual(
      (await view.posted('action')).map(({ action, path }) => [action, path]),
      ['open', 'compare', 'report', 'reveal', 'delete'].map(action => [
        action,
        '/models/resnet20-cifar10.int8.onnx',
      ]),
    );
    await page.click('.grid-row[aria-rowindex="5"]');
    assert.equal(await disabled(page, 'report'), true, 'there is no report of it');
    await page.click('[data-name="copy-csv"]');
    const lines = (await view.waitFor('copy')).text.trim().split('\r\n');
    assert.equal(lines.length, 7);
    assert.match(lines[0], /^file,path,role,made_by,bytes,archived_bytes/);
    await page.click('[data-name="save-html"]');
    assert.deepEqual((await view.waitFor('saveHtml')).view, { dataKey: null, x: 'bytes', y: null });
    await page.click('[data-name="measure-data"]');
    assert.equal((await view.waitFor('measure')).withData, true);
    await page.click('.analyses [data-kind="sensitivity"]');
    assert.equal((await view.waitFor('analysis')).kind, 'sensitivity');
  });

  runsTest(
    'shows figures as they come, an original that has gone, and text of any kind',
    async (view, page) => {
      assert.match(await cell(page, 2, 'name'), /original, not found: <b>net<\/b>\.onnx/);
      assert.equal(await page.$('.grid b'), null);
      assert.equal(await cell(page, 3, 'macs'), '—');
      const figures = runsReport().runs[1].figures;
      await view.send({ type: 'figures', id: '/models/resnet20-cifar10.int8.onnx', figures, error: null });
      await page.waitForFunction(() =>
        /M/.test(document.querySelector('.grid-row[aria-rowindex="3"] [data-column="macs"]').textContent),
      );
      assert.match(await page.textContent('.scatter .none'), /Measure the runs/);
    },
    {
      report: runsReport({
        runs: [
          {
            ...runsReport().runs[0],
            id: 'f'.repeat(64),
            path: null,
            name: '<b>net</b>.onnx',
            bytes: null,
            measured: [],
          },
          { ...runsReport().runs[1], figures: null, measured: [] },
        ],
      }),
    },
  );

  runsTest(
    'holds thousands of runs, few of them in the document',
    async (view, page) => {
      assert.equal(await page.getAttribute('.grid', 'aria-rowcount'), '2002');
      assert.ok((await page.$$('.grid-row')).length < 100);
      await page.click('[role="columnheader"][data-column="bytes"] button');
      assert.match(await cell(page, 2, 'bytes'), /4\.10 MB/);
    },
    { report: manyRuns(2000) },
  );

  test('waits, and says what went wrong', async () => {
    const view = await openPage(browser, 'runs');
    await view.page.waitForSelector('.state [role="status"], .state[role="status"]');
    await view.send({ type: 'error', error: { code: 'NOT_FOUND', message: 'net.onnx is not there.' } });
    await view.page.waitForSelector('.state.error');
    await view.page.click('[data-name="reload"]');
    await view.waitFor('refresh');
    await view.close();
  });

  for (const theme of ['dark', 'light', 'high-contrast']) {
    runsTest(
      `looks: ${theme}`,
      async (view, page) => {
        await page.click('.grid-row[aria-rowindex="3"]');
        await page.hover('.mark[aria-label^="small/"]');
        await view.picture(`runs-${theme}`);
      },
      { theme },
    );
  }
});
