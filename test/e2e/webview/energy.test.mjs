/* global document -- functions given to `evaluate` run in the page */
// The page *Energy* in a browser: totals, table, choices, what was measured.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  choice,
  energyReport,
  init,
  layer,
  layers,
  measured,
  profiles,
  unknownLayer,
} from './energy-fixtures.mjs';
import { launch, openPage } from './harness.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

function energyTest(name, report, body, options) {
  test(name, async () => {
    const view = await openPage(browser, 'energy', options);
    try {
      await view.send(init(options?.init));
      await view.send({ type: 'report', report });
      await view.page.waitForSelector('espalier-table');
      await body(view, view.page);
      assert.deepEqual(view.errors, []);
      assert.deepEqual(await view.violations(), []);
    } finally {
      await view.close();
    }
  });
}

const text = (page, selector) =>
  page.$eval(selector, element => element.textContent.trim().replace(/\s+/g, ' '));
const cell = (page, row, column) =>
  text(page, `.grid-row[aria-rowindex="${row + 1}"] [data-column="${column}"]`);
const widths = (page, selector) =>
  page.$$eval(`${selector} .stack > span`, parts => parts.map(part => part.getBoundingClientRect().width));

describe('energy', () => {
  energyTest(
    'shows totals to two digits with ±, parts and assumptions',
    energyReport(layers()),
    async (view, page) => {
      const total = layers().reduce((sum, one) => sum + one.total, 0);
      assert.equal(await text(page, '[data-name="total"]'), `${Math.round(total / 1e7) * 10} µJ`);
      assert.match(
        await text(page, '.headline'),
        /± 25% estimated for one inference and 250 µJ for clock and control/,
      );
      assert.match(
        await text(page, '.legend'),
        /Compute 42 µJ 20\.0% Weights 63 µJ 30\.0% Inputs 84 µJ 40\.0% Outputs 21 µJ 10\.0%/,
      );
      const parts = await widths(page, '.totals');
      const all = parts.reduce((sum, width) => sum + width, 0);
      [0.2, 0.3, 0.4, 0.1].forEach((share, i) =>
        assert.ok(Math.abs(parts[i] / all - share) < 0.01, `part ${i}`),
      );
      assert.match(await text(page, '.assumptions'), /deviation elsewhere is not known/);
    },
  );

  energyTest(
    'sorts layers by energy, bars in proportion to the largest',
    energyReport(layers()),
    async (view, page) => {
      assert.equal(
        await page.getAttribute('[role="columnheader"][data-column="total"]', 'aria-sort'),
        'descending',
      );
      assert.equal(await cell(page, 1, 'total'), '20 µJ');
      assert.equal(await cell(page, 1, 'share'), '9.5%');
      assert.equal(await cell(page, 1, 'compute'), '4 µJ');
      assert.equal(await cell(page, 1, 'bits'), '16×16');
      const sums = await page.$$eval('.grid-row .stack', stacks =>
        stacks.map(stack => [
          Number(stack.closest('.grid-row').getAttribute('aria-rowindex')),
          [...stack.children].reduce((sum, part) => sum + part.getBoundingClientRect().width, 0),
        ]),
      );
      const byRow = new Map(sums);
      assert.ok(Math.abs(byRow.get(11) / byRow.get(2) - 11 / 20) < 0.02);
      await page.click('[role="columnheader"][data-column="name"] button');
      assert.equal(await cell(page, 1, 'name'), '/layer0/conv/Conv');
    },
  );

  energyTest('divides by memory levels on demand', energyReport(layers()), async (view, page) => {
    assert.equal(await page.$('[role="columnheader"][data-column="dram"]'), null);
    await page.click('[data-name="division"]');
    await page.click('[data-name="division"] vscode-option[value="memory"]');
    await page.waitForSelector('[role="columnheader"][data-column="dram"]');
    assert.match(await text(page, '.legend'), /Compute .* Memory 105 µJ|Compute .* Memory 1[01]0 µJ 50\.0%/);
    assert.equal(await cell(page, 1, 'dram'), '10 µJ');
    assert.equal((await view.saved()).division, 'memory');
  });

  const some = [layer(0, 3e6), unknownLayer(1), layer(2, 1e6)];
  energyTest('shows what is not known as unknown, not as 0', energyReport(some), async (view, page) => {
    assert.equal(await text(page, '[data-name="total"]'), '≥ 4 µJ');
    assert.match(await text(page, '[data-name="unknown"]'), /1 node left out.*\/layer1\/odd\/Odd/);
    assert.equal(await cell(page, 3, 'name'), '/layer1/odd/Odd');
    assert.equal(await cell(page, 3, 'total'), '—');
    assert.equal(await cell(page, 3, 'share'), '');
    assert.equal(await cell(page, 3, 'bar'), 'not known');
    await page.click('[data-name="copy-csv"]');
    const lines = (await view.waitFor('copy')).text.split('\r\n');
    assert.match(lines[0], /^name,op,energy_pj,share,compute_pj/);
    assert.equal(lines.length, 3 + 2);
    assert.match(lines[3], /^\/layer1\/odd\/Odd,Odd,,,,/);
    assert.match(lines[1], /^\/layer0\/conv\/Conv,Conv,3000000,0\.75,600000,900000,/);
  });

  energyTest(
    'says when nothing is known',
    energyReport([unknownLayer(0)], { total: null, compute: null }),
    async (view, page) => {
      assert.equal(await text(page, '[data-name="total"]'), '—');
    },
  );

  energyTest(
    'asks for another estimate when a choice changes',
    energyReport(layers()),
    async (view, page) => {
      await page.click('[data-name="profile"]');
      await page.click('[data-name="profile"] vscode-option[value="board"]');
      assert.deepEqual((await view.waitFor('estimate')).choice, { ...choice, profile: 'board' });
      const fill = async (name, value, number) => {
        await page.fill(`[data-name="${name}"]`, value);
        await page.press(`[data-name="${name}"]`, 'Tab');
        return (await view.waitFor('estimate', number)).choice;
      };
      assert.equal((await fill('batch', '16', 2)).batch, 16);
      assert.equal((await fill('weight-bits', '4', 3)).weightBits, 4);
      assert.equal((await fill('activation-bits', '8', 4)).activationBits, 8);
      assert.equal((await fill('weight-zeros', '90', 5)).weightZeros, 0.9);
      assert.equal((await fill('activation-zeros', '12.5', 6)).activationZeros, 0.125);
      assert.equal((await fill('weight-bits', '', 7)).weightBits, null);
      await page.fill('[data-name="batch"]', '0');
      await page.press('[data-name="batch"]', 'Tab');
      assert.equal(await page.getAttribute('[data-name="batch"]', 'aria-invalid'), 'true');
      assert.equal((await view.posted('estimate')).length, 7, 'what is out of range asks for nothing');
      await view.send({ type: 'estimating', message: 'Estimating…' });
      await page.waitForSelector('.busy');
    },
  );

  energyTest('takes data, and says so', energyReport(layers()), async (view, page) => {
    await page.click('[data-name="pick-data"]');
    await view.waitFor('pickData');
    await view.send({ type: 'data', data: '/models/cifar10.json' });
    await page.getByText('cifar10.json').waitFor();
    assert.equal(await page.$('[data-name="activation-zeros"]'), null, 'they are measured now');
    await page.click('[data-name="clear-data"]');
    await view.waitFor('clearData');
  });

  energyTest('links layers with the tree and the editor', energyReport(layers()), async (view, page) => {
    await page.click('.grid-row[aria-rowindex="3"]');
    const first = await page.getAttribute('.grid-row[aria-rowindex="3"]', 'data-id');
    assert.deepEqual(await view.waitFor('select'), { type: 'select', id: first });
    await page.keyboard.press('ArrowDown');
    const second = await page.getAttribute('.grid-row[aria-rowindex="4"]', 'data-id');
    assert.equal((await view.waitFor('select', 2)).id, second);
    await page.keyboard.press('Enter');
    assert.deepEqual(await view.waitFor('open'), { type: 'open', id: second });
    await view.send({ type: 'select', id: 'layer7/Conv' });
    await page.waitForSelector('.grid-row[data-id="layer7/Conv"][aria-selected="true"]');
    assert.equal((await view.posted('select')).length, 2, 'what the host says is not said back');
  });

  energyTest(
    'shows faulty profiles by file and entry, and errors',
    energyReport(layers()),
    async (view, page) => {
      assert.match(await text(page, '.notice.warn'), /mine\.json: "unitPJ\.dram" must be/);
      await page.click('[data-name="profile-setting"]');
      await view.waitFor('profileSetting');
      await view.send({
        type: 'failed',
        error: { code: 'BAD_SETTING', message: 'No such profile.', hint: 'Choose another.' },
      });
      assert.match(await text(page, '.inline-error'), /No such profile\. Choose another\./);
      assert.ok(await page.$('espalier-table'), 'the last estimate stays');
    },
    { init: { profiles: { ...profiles, problems: ['mine.json: "unitPJ.dram" must be a number, not -1.'] } } },
  );

  energyTest(
    'measures beside the estimate, never in its sums',
    energyReport(layers()),
    async (view, page) => {
      const total = await text(page, '[data-name="total"]');
      await page.click('[data-name="measure"]');
      await view.waitFor('measure');
      await view.send({ type: 'measuring', fraction: 0.4, message: 'Profiling' });
      assert.match(await text(page, '.measured'), /Profiling \(40%\)/);
      await page.click('[data-name="cancel-measure"]');
      await view.waitFor('cancelMeasure');
      await view.send({
        type: 'measured',
        report: measured([...layers(), { id: 'free', name: 'free', op: 'Relu' }]),
      });
      assert.match(
        await text(page, '.measured'),
        /2\.35 ms an inference \(median of 120\), 2 ms in kernels, of which 12 µs belong to no layer/,
      );
      assert.match(
        await text(page, '[data-name="measured-energy"]'),
        /Energy not measured\. This machine shows no energy counters/,
      );
      assert.equal(await text(page, '[data-name="total"]'), total);
      await page.click('[role="columnheader"][data-column="time"] button');
      assert.equal(await cell(page, 1, 'name'), 'free', 'what takes time only has a row too');
      assert.equal(await cell(page, 1, 'total'), '');
      assert.equal(await cell(page, 1, 'time'), '30 µs');
      assert.equal(await cell(page, 1, 'timeShare'), '1.5%');
      await page.click('[data-name="save-csv"]');
      const saved = await view.waitFor('save');
      assert.equal(saved.name, 'energy.csv');
      assert.match(saved.text.split('\r\n')[1], /^free,Relu,,,.*,30,34,eyeriss-v1-65nm-16b,1$/);
      await view.send({ type: 'measureFailed', error: { code: 'RUNTIME', message: 'It does not load.' } });
      assert.match(await text(page, '.measured'), /It does not load/);
    },
  );

  energyTest(
    'has 500 layers with few rows in the document',
    energyReport(layers(500)),
    async (view, page) => {
      assert.equal(await page.getAttribute('.grid', 'aria-rowcount'), '501');
      assert.ok((await page.$$('.grid-row')).length < 80);
      await page.focus('.grid');
      await page.keyboard.press('End');
      await page.waitForFunction(() => document.querySelector('.grid-row[aria-rowindex="501"]') !== null);
    },
  );

  test('says why nothing can be estimated', async () => {
    const view = await openPage(browser, 'energy');
    try {
      await view.send({ type: 'failed', error: { code: 'CORRUPT', message: 'The file is cut short.' } });
      assert.match(await text(view.page, '.state'), /could not be estimated.*The file is cut short/);
    } finally {
      await view.close();
    }
  });

  for (const theme of ['dark', 'light', 'high-contrast']) {
    energyTest(
      `looks: ${theme}`,
      energyReport(layers(24)),
      async view => {
        await view.send({ type: 'measured', report: measured(layers(24)) });
        await view.page.waitForSelector('.measured');
        await view.picture(`energy-${theme}`);
      },
      { theme, size: [1400, 900] },
    );
  }
  energyTest(
    'looks: narrow',
    energyReport([...layers(10), unknownLayer(11)]),
    view => view.picture('energy-narrow'),
    {
      size: [620, 800],
    },
  );
});
