/* global document -- functions given to `evaluate` run in the page */
// The page of a model's sensitivity, in a browser.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, openPage } from './harness.mjs';
import { analysis, form, options, suggestion } from './sensitivity-fixtures.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Opens the page with an analysis, or none. */
function pageTest(
  name,
  shown,
  body,
  { state = { kind: 'done' }, data = '/data/cifar10.json', ...opened } = {},
) {
  test(name, async () => {
    const view = await openPage(browser, 'sensitivity', opened);
    try {
      await view.send({ type: 'setup', file: '/models/resnet20.onnx', options });
      await view.send({ type: 'form', form, data });
      await view.send({ type: 'analysis', analysis: shown });
      await view.send({ type: 'state', state: shown ? state : { kind: 'none' } });
      await view.page.waitForSelector('.sensitivity');
      await body(view, view.page);
      assert.deepEqual(view.errors, []);
      assert.deepEqual(await view.violations(), []);
    } finally {
      await view.close();
    }
  });
}

const tab = (page, id) => page.click(`#tab-${id}`);
const rowNames = page =>
  page.$$eval('.heat-row', rows =>
    rows
      .map(row => [Number(row.getAttribute('aria-rowindex')), row.dataset.key])
      .sort(([a], [b]) => a - b)
      .map(([, name]) => name),
  );
const currentCell = page =>
  page.$eval('.heat-cell.current', cell => [
    cell.closest('.heat-row').dataset.key,
    Number(cell.dataset.column),
  ]);

describe('before an analysis', () => {
  pageTest(
    'asks for kinds, data, samples, metric, seed and settings; and sends what was chosen',
    null,
    async (view, page) => {
      assert.match(await page.textContent('[data-field="data"]'), /cifar10\.json/);
      await page.click('[data-name="pass-quantize-weights"]');
      await page.fill('#points-quantize-weights', '2, 4 8');
      await page.fill('#setup-limit', '64');
      await page.fill('#setup-seed', '3');
      await view.picture('sensitivity-setup');
      await page.click('[data-name="analyze"]');
      const { form: sent } = await view.waitFor('analyze');
      assert.deepEqual(sent, {
        passes: ['prune-magnitude', 'quantize-weights'],
        metric: null,
        // The mildest first, as the pass has them.
        points: { 'quantize-weights': [8, 4, 2] },
        limit: 64,
        seed: 3,
      });
    },
  );

  pageTest('says what is wrong, and does not start', null, async (view, page) => {
    await page.fill('#points-prune-magnitude', '0.5, 1.5');
    await page.waitForSelector('text=Parts that go, between 0 and 1.');
    await page.fill('#points-prune-magnitude', 'half');
    await page.waitForSelector('text=Numbers, separated by commas.');
    await page.fill('#setup-limit', '0');
    await page.waitForSelector('text=A whole number, or empty for all.');
    assert.notEqual(await page.getAttribute('[data-name="analyze"]', 'disabled'), null);
    await page.fill('#points-prune-magnitude', '');
    await page.fill('#setup-limit', '');
    await page.click('[data-name="pass-prune-magnitude"]');
    await page.waitForSelector('text=Choose at least one.');
    await page.click('[data-name="analyze"]', { force: true });
    assert.deepEqual(await view.posted('analyze'), []);
  });

  pageTest(
    'random inputs are called what they are, before and after',
    null,
    async (view, page) => {
      assert.match(await page.textContent('.measuring'), /Random inputs tell little/);
      assert.equal(await page.$('#setup-limit'), null);
      await page.click('[data-name="pick-data"]');
      await view.waitFor('pickData');
      const shown = analysis({ random: true, inputs: 'random inputs (seed 0)', metric: 'agreement' });
      await view.send({ type: 'analysis', analysis: shown });
      await view.send({ type: 'state', state: { kind: 'done' } });
      await page.waitForSelector('.status >> text=Measured on random inputs');
      await view.picture('sensitivity-random');
    },
    { data: null },
  );
});

describe('the heat map', () => {
  pageTest(
    'has a cell for each layer and setting, the most sensitive layer first',
    analysis(),
    async (view, page) => {
      const shown = analysis();
      const mean = ({ points }) => points.reduce((sum, { harm }) => sum + harm, 0) / points.length;
      const expected = [...shown.layers].sort((a, b) => mean(b) - mean(a)).map(({ name }) => name);
      assert.deepEqual(await rowNames(page), expected);
      const worst = shown.layers.find(({ name }) => name === expected[0]);
      const cells = await page.$$eval(`.heat-row[data-key="${expected[0]}"] .heat-cell`, found =>
        found.map(cell => cell.textContent.trim()),
      );
      assert.deepEqual(
        cells,
        worst.points.map(({ value }) => (100 * value).toFixed(1)),
      );
      const heat = await page.$$eval(`.heat-row[data-key="${expected[0]}"] .heat-cell`, found =>
        found.map(cell => parseFloat(cell.style.getPropertyValue('--heat'))),
      );
      assert.equal(heat.at(-1), 100);
      assert.ok(heat.every((value, i) => i === 0 || value >= heat[i - 1]));
      assert.match(
        await page.textContent('.status'),
        /20 layers[\s\S]*accuracy as it is 81\.0%[\s\S]*256 samples/,
      );
      await view.picture('sensitivity-heat-map');
    },
  );

  pageTest('by keyboard: arrows move the cell, Enter opens the layer', analysis(), async (view, page) => {
    const names = await rowNames(page);
    await page.focus('.heat-grid');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await currentCell(page), [names[0], 0]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await currentCell(page), [names[1], 2]);
    const active = await page.getAttribute('.heat-grid', 'aria-activedescendant');
    assert.match(await page.getAttribute(`#${active}`, 'aria-label'), /at 50%: .*%, /);
    await page.keyboard.press('End');
    assert.deepEqual(await currentCell(page), [names[1], 4]);
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+End');
    assert.deepEqual(await currentCell(page), [names.at(-1), 0]);
    await page.keyboard.press('Enter');
    const id = analysis().layers.find(({ name }) => name === names.at(-1)).nodes[0];
    assert.equal((await view.waitFor('open')).id, id);
    assert.equal((await view.waitFor('select', 3)).id, id);
    assert.match(await page.textContent('.selected-head'), new RegExp(names.at(-1)));
  });

  pageTest('shows the layer that is selected elsewhere', analysis({ number: 500 }), async (view, page) => {
    const inDocument = await page.$$eval('.heat-row', rows => rows.length);
    assert.ok(inDocument < 60, `${inDocument} of 500 rows are in the document`);
    assert.equal(await page.getAttribute('.heat-grid', 'aria-rowcount'), '501');
    await view.send({ type: 'select', id: 'n123' });
    await page.waitForSelector('.heat-row[aria-selected="true"] >> text=block_123/');
    await view.picture('sensitivity-500');
  });

  pageTest(
    'fills in as layers come, can be cancelled, and resumed with the same form',
    analysis({ done: 0, baseline: undefined }),
    async (view, page) => {
      const whole = analysis();
      assert.equal((await page.$$('.heat-row.pending')).length, 20);
      assert.equal(await page.$('.setup'), null);
      await view.send({ type: 'baseline', baseline: 0.81 });
      for (const layer of whole.layers.slice(0, 3)) await view.send({ type: 'layers', layers: [layer] });
      await page.waitForFunction(() => document.querySelectorAll('.heat-row.pending').length === 17);
      const running = { kind: 'running', fraction: 0.15, message: 'prune-magnitude: conv', secondsLeft: 80 };
      await view.send({ type: 'state', state: running });
      await page.waitForSelector('text=15% · 1 min 20 s left');
      await view.picture('sensitivity-running');
      await page.click('[data-name="cancel"]');
      await view.waitFor('cancel');
      await view.send({ type: 'state', state: { kind: 'cancelled' } });
      await page.waitForSelector('text=3 of 20 layers');
      await page.click('[data-name="resume"]');
      assert.deepEqual((await view.waitFor('analyze')).form, form);
    },
    { state: { kind: 'running', fraction: 0, message: 'Running the model as it is', secondsLeft: null } },
  );

  pageTest('marks points that are no numbers', analysis(), async (view, page) => {
    const broken = analysis();
    broken.layers = broken.layers.map((layer, i) =>
      i === 4
        ? { ...layer, points: layer.points.map(point => ({ ...point, value: null, harm: null })) }
        : layer,
    );
    await view.send({ type: 'analysis', analysis: broken });
    const { name } = broken.layers[4];
    await page.waitForSelector(`.heat-row[data-key="${name}"] >> text=NaN`);
    assert.equal((await rowNames(page))[0], name);
  });

  pageTest(
    'has several kinds and metrics',
    analysis({ passes: ['prune-magnitude', 'quantize-weights'], metric: 'sqnr' }),
    async (view, page) => {
      await page.click('[data-name="shown-pass"]');
      await page.click('vscode-option:has-text("Quantize Weights")');
      await page.waitForSelector('.setting-head >> text=8 bit');
      assert.match(await page.textContent('.legend'), /SQNR in dB/);
      await view.picture('sensitivity-sqnr');
    },
  );

  for (const theme of ['light', 'high-contrast'])
    pageTest(
      `in the theme ${theme}`,
      analysis({ done: 15 }),
      async (view, page) => {
        await page.focus('.heat-grid');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowRight');
        await view.picture(`sensitivity-heat-map-${theme}`);
        await view.send({ type: 'analysis', analysis: analysis() });
        await tab(page, 'suggest');
        const asked = await view.waitFor('suggest');
        await view.send({ type: 'suggestion', serial: asked.serial, suggestion: suggestion(asked) });
        await page.waitForSelector('#choices');
        await view.picture(`sensitivity-suggest-${theme}`);
      },
      { theme, state: { kind: 'cancelled' } },
    );
});

describe('curves and table', () => {
  pageTest('a curve for each layer; up and down select one', analysis(), async (view, page) => {
    await tab(page, 'curves');
    assert.equal((await page.$$('.curves .curve')).length, 20);
    await page.focus('.curves-view');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.equal((await page.$$('.curves .curve.front')).length, 1);
    assert.equal((await page.$$('.front-point')).length, 5);
    await view.picture('sensitivity-curves');
  });

  pageTest('the same figures as a table that sorts', analysis(), async (view, page) => {
    await tab(page, 'table');
    await page.click('[role="columnheader"][data-column="at-0.9"] button');
    const values = await page.$$eval('.grid-row', rows =>
      rows
        .sort((a, b) => a.getAttribute('aria-rowindex') - b.getAttribute('aria-rowindex'))
        .map(row => Number(row.querySelector('[data-column="at-0.9"]').textContent)),
    );
    assert.deepEqual(
      values,
      [...values].sort((a, b) => b - a),
    );
    await view.picture('sensitivity-table');
  });

  pageTest(
    'in a narrow column every button and every setting can be reached',
    analysis(),
    async (view, page) => {
      const sight = selector =>
        page.$$eval(selector, elements => {
          const last = elements.at(-1);
          last.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          const { left, right } = last.getBoundingClientRect();
          return left >= 0 && right <= document.documentElement.clientWidth;
        });
      for (const name of ['toggle-setup', 'save-csv', 'save-json', 'order'])
        assert.ok(await sight(`[data-name="${name}"]`), name);
      assert.ok(await sight('.heat-row:last-child .heat-cell'), 'the last setting');
      await view.picture('sensitivity-narrow');
      await tab(page, 'table');
      assert.ok(await sight('[role="columnheader"]'), 'the last column');
    },
    { size: [500, 700] },
  );

  pageTest('CSV and JSON have every figure', analysis(), async (view, page) => {
    await page.click('[data-name="save-csv"]');
    const csv = await view.waitFor('save');
    assert.equal(csv.name, 'sensitivity.csv');
    const lines = csv.text.trim().split('\r\n');
    assert.equal(lines.length, 1 + 20 * 5);
    assert.equal(lines[0], 'pass,layer,class,setting,accuracy,harm');
    await page.click('[data-name="save-json"]');
    const json = JSON.parse((await view.waitFor('save', 2)).text);
    assert.deepEqual(json.layers, analysis().layers);
    assert.equal(json.baseline, 0.81);
  });
});

describe('suggestions', () => {
  pageTest(
    'a budget, settings that can be changed, a recipe, and applying it',
    analysis(),
    async (view, page) => {
      await tab(page, 'suggest');
      const first = await view.waitFor('suggest');
      assert.deepEqual([first.pass, first.budget], ['prune-magnitude', { of: 'bytes', share: 0.6 }]);
      await view.send({ type: 'suggestion', serial: first.serial, suggestion: suggestion(first) });
      await page.waitForSelector('[data-cost="bytes"] >> text=58.0%');
      assert.match(await page.textContent('.suggest-actions'), /8 layers would change/);
      await view.picture('sensitivity-suggest');

      // What a layer is set to is asked for as it is.
      const { name } = analysis().layers[0];
      await page.selectOption(`select[aria-label="Setting of ${name}"]`, '');
      const second = await view.waitFor('suggest', 2);
      assert.equal(Object.keys(second.own).length, 7);
      assert.ok(!(name in second.own));
      await view.send({ type: 'suggestion', serial: second.serial, suggestion: suggestion(second) });
      await page.waitForSelector('[data-cost="bytes"] >> text=70.0%');
      await page.waitForSelector('text=Beyond the budget.');

      await page.click('[data-name="save-recipe"]');
      assert.deepEqual((await view.waitFor('saveRecipe')).recipe, suggestion(second).recipe);
      await page.click('[data-name="apply"]');
      assert.deepEqual((await view.waitFor('apply')).recipe, suggestion(second).recipe);
      await view.send({ type: 'applying', running: true, fraction: 0.4, message: 'Prune Weights' });
      await page.waitForSelector('.suggest-actions >> text=40% · Prune Weights');
      await page.click('[data-name="cancel-apply"]');
      await view.waitFor('cancelApply');
      await view.send({ type: 'applying', running: false, fraction: null, message: '' });

      // Another budget is another suggestion, without the changes.
      await page.fill('#budget-share', '40');
      await page.press('#budget-share', 'Tab');
      const third = await view.waitFor('suggest', 3);
      assert.deepEqual(third.budget, { of: 'bytes', share: 0.4 });
      assert.equal(third.own, undefined);
      const error = { code: 'NOTHING_TO_DO', message: '40 % is out of reach.', hint: 'Allow more.' };
      await view.send({ type: 'suggestionFailed', serial: third.serial, error });
      await page.waitForSelector('.suggest >> text=40 % is out of reach.');
    },
  );

  pageTest('an answer to an older question is not shown', analysis(), async (view, page) => {
    await tab(page, 'suggest');
    const first = await view.waitFor('suggest');
    await page.click('[data-name="budget-of"]');
    await page.click('vscode-option:has-text("Multiply-accumulates")');
    await view.send({ type: 'suggestion', serial: first.serial, suggestion: suggestion(first) });
    const second = await view.waitFor('suggest', 2);
    assert.deepEqual(second.budget, { of: 'macs', share: 0.6 });
    assert.equal(await page.$('#choices'), null);
    // Energy is of a hardware.
    await page.click('[data-name="budget-of"]');
    await page.click('vscode-option:has-text("Energy")');
    assert.equal((await view.waitFor('suggest', 3)).budget.profile, 'eyeriss');
    await page.click('[data-name="profile"]');
    await page.click('vscode-option:has-text("TPU")');
    assert.equal((await view.waitFor('suggest', 4)).budget.profile, 'tpu');
  });

  pageTest(
    'of layers that are not all measured says so',
    analysis({ done: 5 }),
    async (view, page) => {
      await tab(page, 'suggest');
      await page.waitForSelector('text=5 of 20 layers are measured');
    },
    { state: { kind: 'cancelled' } },
  );
});

describe('errors', () => {
  const error = {
    code: 'BAD_DATA',
    message: 'Sample 3 of cifar10 has label 17, but the model has 10 classes (0 to 9).',
    hint: 'Check that data and model belong together.',
  };

  pageTest('of the analysis stand above the settings', null, async (view, page) => {
    await view.send({ type: 'state', state: { kind: 'failed', error } });
    await page.waitForSelector('[role="alert"] >> text=has label 17');
    assert.ok(await page.$('.setup'), 'it can be tried again');
    await view.picture('sensitivity-error');
  });

  pageTest('of the set-up take the page', null, async (view, page) => {
    await view.send({ type: 'failed', error });
    await page.waitForSelector('.state.error');
    await page.click('[data-name="reload"]');
    await view.waitFor('ready', 2);
  });
});
