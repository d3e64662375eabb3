// The tables that passes put into the report: order, copies, looks.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, openPage } from './harness.mjs';
import { report } from './report-fixtures.mjs';

const columns = [
  'Layer',
  'Weights',
  'Kept',
  'Fillers',
  'Weight bits',
  'Index bits',
  'Codebook',
  'P',
  'P+Q',
  'P+Q+H',
  'Above entropy',
].map(title => ({ title, help: `${title} is explained.` }));
const paper = {
  title: 'Deep Compression',
  columns,
  rows: [
    ['conv1', 432, '80.3 %', 0, '5 → 4.7', '1 → 0.7', 124, '98.40 %', '42.25 %', '38.60 %', '0.6 %'],
    [
      'layer1, first',
      2304,
      '9.9 %',
      120,
      '5 → 4.6',
      '3 → 2.0',
      124,
      '56.00 %',
      '14.40 %',
      '12.25 %',
      '0.9 %',
    ],
    ['layer2', 18_432, '33.1 %', 3, '5 → 4.4', '2 → 1.6', 124, '40.20 %', '9.40 %', '12.30 %', '–'],
    [
      'Total',
      21_168,
      '33.4 %',
      123,
      '5.0 → 4.5',
      '2.1 → 1.7',
      372,
      '43.0 % (2×)',
      '10.6 % (9×)',
      '12.8 % (8×)',
      '0.8 %',
    ],
  ],
  hasTotal: true,
  note: 'Counted as in the paper.',
};
const steps = {
  title: 'Steps',
  columns: [{ title: 'After' }, { title: 'Zeros' }, { title: 'Right' }, { title: 'Time' }],
  rows: [
    ['Original', '0.0 %', '81.00 %', null],
    ['Prune', '62.1 %', '28.75 %', '0.4 s'],
    ['Share', '62.1 %', '79.25 %', '12.0 s'],
  ],
};

function message() {
  const made = report();
  const [first, ...others] = made.passes;
  return { type: 'report', report: { ...made, passes: [{ ...first, tables: [steps, paper] }, ...others] } };
}

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

function pageTest(name, body, options) {
  test(name, async () => {
    const view = await openPage(browser, 'report', options);
    try {
      await view.send(message());
      await view.page.waitForSelector('.pass-table .grid-row');
      await body(view, view.page.locator('.pass-table', { hasText: 'Deep Compression' }));
      assert.deepEqual(view.errors, []);
      assert.deepEqual(await view.violations(), []);
    } finally {
      await view.close();
    }
  });
}

/** Rows by where they lie, not by where they are in the document. */
const namesOf = table =>
  table
    .locator('.grid-row')
    .evaluateAll(rows =>
      rows
        .sort((a, b) => a.getAttribute('aria-rowindex') - b.getAttribute('aria-rowindex'))
        .map(row => row.querySelector('.cell').textContent.trim()),
    );

describe('tables of passes', () => {
  pageTest('show every figure, with titles and notes', async (view, table) => {
    assert.deepEqual(await view.page.locator('.pass-table h2').allTextContents(), [
      'Steps',
      'Deep Compression',
    ]);
    const cells = await table.locator('.grid-row[aria-rowindex="3"] .cell').allTextContents();
    assert.deepEqual(
      cells.map(cell => cell.trim()),
      [
        'layer1, first',
        '2,304',
        '9.9 %',
        '120',
        '5 → 4.6',
        '3 → 2.0',
        '124',
        '56.00 %',
        '14.40 %',
        '12.25 %',
        '0.9 %',
      ],
    );
    assert.equal(await table.locator('> p').textContent(), 'Counted as in the paper.');
    assert.equal(await table.locator('[data-column="2"] button').getAttribute('title'), 'Kept is explained.');
    const isCut = await table
      .locator('.text')
      .evaluateAll(texts =>
        texts.filter(text => text.scrollWidth > text.clientWidth).map(text => text.textContent),
      );
    assert.deepEqual(isCut, [], 'columns are as wide as their figures');
  });

  pageTest('are sorted by their figures; the total stays last', async (view, table) => {
    const sortBy = column => table.locator(`[role="columnheader"][data-column="${column}"] button`).click();
    await sortBy(9);
    assert.deepEqual(await namesOf(table), ['conv1', 'layer2', 'layer1, first', 'Total']);
    await sortBy(9);
    assert.deepEqual(await namesOf(table), ['layer1, first', 'layer2', 'conv1', 'Total']);
    await sortBy(4);
    assert.deepEqual(
      await namesOf(table),
      ['conv1', 'layer1, first', 'layer2', 'Total'],
      'by the coded bits',
    );
    await sortBy(10);
    assert.deepEqual(
      await namesOf(table),
      ['layer1, first', 'conv1', 'layer2', 'Total'],
      'unknown ones behind',
    );
    await sortBy(0);
    await sortBy(0);
    assert.deepEqual(await namesOf(table), ['layer2', 'layer1, first', 'conv1', 'Total']);
    assert.deepEqual(
      await namesOf(view.page.locator('.pass-table').first()),
      ['Original', 'Prune', 'Share'],
      'each has an order of its own',
    );
  });

  pageTest('are copied as CSV', async (view, table) => {
    await table.locator('[data-name="copy-table"]').click();
    const { text, what } = await view.waitFor('copy');
    assert.equal(what, 'Deep Compression as CSV');
    const lines = text.split('\r\n');
    assert.equal(lines.length, 6);
    assert.equal(lines[0], columns.map(({ title }) => title).join(','));
    assert.equal(
      lines[2],
      '"layer1, first",2304,9.9 %,120,5 → 4.6,3 → 2.0,124,56.00 %,14.40 %,12.25 %,0.9 %',
    );
  });

  pageTest('are walked through with the keyboard', async (view, table) => {
    await table.locator('.grid').focus();
    await view.page.keyboard.press('ArrowDown');
    await view.page.keyboard.press('ArrowDown');
    const selected = table.locator('.grid-row[aria-selected="true"]');
    assert.match(await selected.textContent(), /layer1, first/);
  });

  for (const theme of ['dark', 'light', 'high-contrast']) {
    pageTest(`looks: ${theme}`, view => view.picture(`report-tables-${theme}`), { theme, size: [1280, 900] });
  }
  pageTest('looks: narrow', view => view.picture('report-tables-narrow'), { size: [700, 900] });
});
