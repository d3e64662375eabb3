/* global document -- functions given to `evaluate` run in the page */
// The report of a compression, and a comparison, in a browser.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, openPage } from './harness.mjs';
import { comparison, report } from './report-fixtures.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

function reportTest(name, message, body, options) {
  test(name, async () => {
    const view = await openPage(browser, 'report', options);
    try {
      await view.send(message);
      await view.page.waitForSelector('.report');
      await body(view, view.page);
      assert.deepEqual(view.errors, []);
      assert.deepEqual(await view.violations(), []);
    } finally {
      await view.close();
    }
  });
}

const ofReport = { type: 'report', report: report() };
const card = (page, name) =>
  page.$eval(`[data-card="${name}"]`, element => element.textContent.trim().replace(/\s+/g, ' '));

describe('report', () => {
  reportTest('shows before and after, and says what the figures mean', ofReport, async (view, page) => {
    assert.match(
      await page.textContent('.notes'),
      /Zeros in a dense file change neither its size nor its speed/,
    );
    const { before, after } = report();
    assert.ok(
      (await card(page, 'Size')).startsWith(`Size ${(before.bytes / after.bytes).toFixed(2)}× smaller`),
    );
    assert.match(await card(page, 'Parameters'), /unchanged/);
    assert.match(
      await card(page, 'Accuracy'),
      /Accuracy on 10,000 −0\.36 points before 81\.03% after 80\.67% 1,897 → 1,933 wrong/,
    );
    assert.match(await card(page, 'Fidelity'), /96\.1% same SQNR 27\.3 dB ?cosine 0\.99871/);
    const [full, left] = await page.$$eval('[data-card="Size"] .bar span', spans =>
      spans.map(span => span.getBoundingClientRect().width),
    );
    assert.ok(Math.abs(left / full - after.bytes / before.bytes) < 0.03);
    assert.match(
      await page.textContent('.passes'),
      /Prune Weights[\s\S]*ratio[\s\S]*0\.5[\s\S]*Quantize Weights/,
    );
  });

  reportTest('lists layers, changed ones or all, sorted', ofReport, async (view, page) => {
    assert.equal(await page.getAttribute('.grid', 'aria-rowcount'), '20');
    await page.click('[data-name="changed-only"]');
    await page.waitForFunction(() => document.querySelector('.grid').getAttribute('aria-rowcount') === '21');
    await page.click('[role="columnheader"][data-column="bytes-after"] button');
    assert.equal(await page.getAttribute('[data-column="bytes-after"]', 'aria-sort'), 'descending');
    assert.equal(
      await page.$('[role="columnheader"][data-column="params-after"]'),
      null,
      'what does not change has one column',
    );
    assert.match(await page.textContent('.grid-row[aria-rowindex="2"] [data-column="name"]'), /layer3/);
  });

  reportTest('acts and copies', ofReport, async (view, page) => {
    for (const action of ['open', 'openOriginal', 'compare', 'reveal'])
      await page.click(`[data-name="${action}"]`);
    assert.deepEqual(
      (await view.posted('action')).map(({ action }) => action),
      ['open', 'openOriginal', 'compare', 'reveal'],
    );
    await page.click('[data-name="copy-csv"]');
    const csv = (await view.waitFor('copy')).text.split('\r\n');
    assert.equal(csv.length, 19 + 2);
    assert.match(csv[0], /^name,op,params_before,params_after,nonzero_before/);
    await page.click('[data-name="copy-json"]');
    assert.deepEqual(JSON.parse((await view.waitFor('copy', 2)).text), report());
  });

  reportTest('shows a comparison, with layers of one side', comparisonWithNew(), async (view, page) => {
    assert.match(await page.textContent('.report-head'), /Comparison/);
    assert.equal(await page.$('[data-name="compare"]'), null);
    assert.deepEqual(await page.$$eval('.tag', tags => tags.map(tag => tag.textContent)), ['new', 'removed']);
    assert.equal(await page.$('.passes'), null);
  });

  for (const theme of ['dark', 'light', 'high-contrast']) {
    reportTest(`looks: ${theme}`, ofReport, view => view.picture(`report-${theme}`), { theme });
  }
});

/** Layers of the same name, one only before and one only after. */
function comparisonWithNew() {
  const made = comparison();
  const [first] = made.layers;
  return {
    type: 'comparison',
    comparison: {
      ...made,
      layers: [
        { ...first, before: null },
        { ...first, after: null },
      ],
    },
  };
}

const packed = {
  type: 'packed',
  report: {
    source: '/models/net.onnx',
    output: '/models/net.espz',
    level: 'default',
    bytesBefore: 1_000_000,
    zippedBytes: 800_000,
    isZippedEstimate: false,
    memoryBytes: 980_000,
    bytesAfter: 100_000,
    skeleton: { bytesBefore: 20_000, bytesAfter: 5000 },
    tensors: [
      {
        name: 'fc1.weight',
        dtype: 'float32',
        dims: [300, 784],
        codings: ['palette'],
        bytesBefore: 940_800,
        bytesAfter: 84_000,
        distinct: 16,
        entropyBytes: 83_500.5,
      },
      {
        name: 'fc2.weight',
        dtype: 'float32',
        dims: [10, 980],
        codings: ['planes', 'copy'],
        bytesBefore: 39_200,
        bytesAfter: 10_000,
        distinct: null,
        entropyBytes: null,
      },
    ],
    seconds: 0.41,
  },
};

describe('report of an evaluation', () => {
  const evaluation = change => ({
    type: 'evaluation',
    evaluation: {
      model: '/models/net.onnx',
      data: '/data/cifar10.json',
      result: {
        samples: 100,
        accuracy: { samples: 100, wrong: 19, accuracy: 0.81, loss: 0.6942 },
        fidelity: null,
        ...change,
      },
    },
  });

  reportTest('tells the accuracy and the loss', evaluation(), async (view, page) => {
    assert.match(
      await page.textContent('.report-head'),
      /net\.onnx\s+Evaluated on 100 samples of cifar10\.json/,
    );
    assert.equal(await card(page, 'Accuracy'), 'Accuracy 81.00% right81 wrong19');
    assert.match(await card(page, 'Loss'), /0\.6942/);
    await page.click('[data-name="open"]');
    assert.deepEqual(await view.waitFor('action'), { type: 'action', action: 'open' });
    await page.click('[data-name="copy-json"]');
    assert.equal(JSON.parse((await view.waitFor('copy')).text).accuracy.wrong, 19);
    await view.picture('evaluation-dark');
  });

  reportTest(
    'of data without labels says that there is no accuracy',
    evaluation({ accuracy: null }),
    async (view, page) => {
      assert.match(await page.textContent('.unlabelled'), /The data have no labels/);
      assert.equal(await page.locator('.card').count(), 0);
    },
  );
});

describe('report of an archive', () => {
  reportTest('says what became of the whole and of each tensor', packed, async (view, page) => {
    assert.match(await page.textContent('h1'), /net\.onnx\s+net\.espz/);
    assert.match(
      await card(page, 'Size'),
      /^Size 10\.0× smaller raw ?1\.00 MB zip ?800 kB archive ?100 kB memory ?980 kB$/,
    );
    assert.match(await card(page, 'Parts'), /tensors ?94\.0 kB graph ?5\.00 kB index ?1\.00 kB$/);
    const cells = await page.$$eval('.grid-row', rows =>
      rows.map(row => [...row.querySelectorAll('.cell')].map(cell => cell.textContent.trim())),
    );
    assert.deepEqual(cells, [
      ['fc1.weight', 'float32', '300×784', 'palette', '16', '941 kB', '84.0 kB', '11.2×', '83.5 kB'],
      ['fc2.weight', 'float32', '10×980', 'planes, copy', '', '39.2 kB', '10.0 kB', '3.92×', ''],
    ]);
    await page.click('[data-column="ratio"] button');
    await page.click('[data-column="ratio"] button');
    assert.match(
      await page.textContent('.grid-row[aria-rowindex="2"] [data-column="name"]'),
      /^\s*fc2\.weight\s*$/,
    );
  });

  reportTest('its buttons ask for the files, and copy', packed, async (view, page) => {
    const actions = ['open', 'openOriginal', 'reveal'];
    for (const action of actions) await page.click(`[data-name="${action}"]`);
    assert.deepEqual(
      (await view.posted('action')).map(({ action }) => action),
      actions,
    );
    await page.click('[data-name="copy-csv"]');
    const { text } = await view.waitFor('copy');
    assert.match(text, /fc1\.weight,float32,300x784,palette,16,940800,84000,83501/);
    await view.picture('report-packed');
  });
});
