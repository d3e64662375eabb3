/* global document -- functions given to `evaluate` run in the page */
// The form of a pass in a browser.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { channelPreview } from './channel-fixtures.mjs';
import { layerNames, pass, preview } from './fixtures.mjs';
import { launch, openPage } from './harness.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const init = change => ({
  type: 'init',
  file: '/models/resnet20-cifar10.onnx',
  pass,
  values: {},
  data: null,
  layers: layerNames,
  ...change,
});

/** The second mode needs labels. */
const { mode } = pass.settings;
const needy = {
  ...pass,
  settings: {
    ...pass.settings,
    mode: { ...mode, values: mode.values.map((one, i) => (i === 1 ? { ...one, needs: 'labels' } : one)) },
  },
};

function formTest(name, change, body, options) {
  test(name, async () => {
    const form = await openPage(browser, 'form', options);
    try {
      await form.send(init(change));
      await form.page.waitForSelector('.form');
      await body(form, form.page);
      assert.deepEqual(form.errors, []);
      assert.deepEqual(await form.violations(), []);
    } finally {
      await form.close();
    }
  });
}

const shown = page => page.$$eval('[data-setting]', rows => rows.map(row => row.dataset.setting));
const problem = (page, key) => page.$eval(`#problem-${key}`, element => element.textContent.trim());
const disabled = (page, name) => page.$eval(`[data-name="${name}"]`, button => button.disabled);

describe('form: settings', () => {
  formTest('has a control for every setting that is to be seen', {}, async (form, page) => {
    assert.deepEqual(await shown(page), [
      'mode',
      'ratio',
      'scope',
      'bits',
      'seed',
      'bias',
      'include',
      'exclude',
      'data',
    ]);
    assert.equal(await page.inputValue('#input-ratio'), '0.5');
    assert.equal(await page.inputValue('[data-slider="ratio"]'), '0.5');
    assert.equal(await page.$('[data-slider="seed"]'), null, 'a range of four thousand million is no slider');
    await page.click('[data-name="mode"] vscode-radio:nth-child(2)');
    await page.waitForSelector('[data-setting="quality"]');
    assert.deepEqual((await shown(page)).slice(0, 2), ['mode', 'quality']);
    await page.click('[data-name="mode"] vscode-radio:nth-child(3)');
    await page.waitForSelector('[data-setting="pattern"]');
    assert.equal(await page.inputValue('#input-pattern'), '2:4');
  });

  formTest('posts what was set: every type', {}, async (form, page) => {
    await page.fill('#input-ratio', '0.75');
    await page.fill('[data-slider="bits"]', '4');
    await page.click('[data-name="bias"]');
    await page.click('[data-name="scope"]');
    await page.click('[data-name="scope"] vscode-option[value="stage"]');
    await page.fill('#input-include', '/layer1/*');
    await page.press('#input-include', 'Enter');
    await page.click('[data-name="run"]');
    const { values } = await form.waitFor('run');
    assert.equal(values.ratio, 0.75);
    assert.equal(values.bits, 4);
    assert.equal(values.bias, true);
    assert.equal(values.scope, 'stage');
    assert.deepEqual(values.include, ['/layer1/*']);
    assert.deepEqual(values.exclude, []);
    assert.equal(values.mode, 'ratio');
  });

  formTest('says what is wrong at the setting and does not run', {}, async (form, page) => {
    await page.fill('#input-ratio', '1.5');
    assert.equal(await problem(page, 'ratio'), 'Must be from 0 to 1');
    assert.equal(await page.getAttribute('#input-ratio', 'aria-invalid'), 'true');
    assert.equal(await disabled(page, 'run'), true);
    await page.press('#input-ratio', 'Enter');
    await page.fill('#input-ratio', '');
    assert.equal(await problem(page, 'ratio'), 'Must be a number');
    await page.fill('#input-ratio', '0.');
    assert.equal(await page.inputValue('#input-ratio'), '0.', 'typing is not disturbed');
    await page.fill('#input-bits', '2.5');
    assert.equal(await problem(page, 'bits'), 'Must be a whole number');
    await page.click('[data-name="mode"] vscode-radio:nth-child(3)');
    await page.fill('#input-pattern', '24');
    assert.equal(await problem(page, 'pattern'), 'Not of the right form, like 2:4');
    assert.equal((await form.posted('run')).length, 0);
  });

  formTest(
    'starts with the last values and resets',
    { values: { ratio: 0.9, bits: 4, mode: 'gone' } },
    async (form, page) => {
      assert.equal(await page.inputValue('#input-ratio'), '0.9');
      await page.click('[data-name="reset-ratio"]');
      assert.equal(await page.inputValue('#input-ratio'), '0.5');
      await page.click('[data-name="reset"]');
      assert.equal(await page.inputValue('#input-bits'), '8');
      assert.equal(await page.$('[data-name="reset"]'), null);
    },
  );

  formTest('Enter runs from a field', {}, async (form, page) => {
    await page.press('#input-ratio', 'Enter');
    await form.waitFor('run');
  });

  formTest(
    'patterns: counts, suggestions, removal',
    { values: { include: ['/layer*', '/nothing*'] } },
    async (form, page) => {
      const chips = await page.$$eval('[data-setting="include"] .patterns li', items =>
        items.map(item => item.textContent.trim().replace(/\s+/g, ' ')),
      );
      assert.deepEqual(chips, ['/layer* 18 matches', '/nothing* matches nothing']);
      await page.click('[data-setting="include"] [aria-label="Remove /nothing*"]');
      await page.fill('#input-exclude', 'layer3.1');
      const options = await page.$$eval('#suggestions-exclude [role="option"] span', items =>
        items.map(item => item.textContent),
      );
      assert.ok(options.includes('/layer3/layer3.1/conv2/Conv'), options.join());
      await page.press('#input-exclude', 'ArrowDown');
      const active = await page.getAttribute('#input-exclude', 'aria-activedescendant');
      assert.equal(active, 'suggestions-exclude-0');
      await page.press('#input-exclude', 'Enter');
      await page.fill('#input-exclude', '/linear/Gemm');
      await page.click('[data-name="run"]');
      const { values } = await form.waitFor('run');
      assert.deepEqual(values.include, ['/layer*']);
      assert.deepEqual(
        values.exclude,
        [options[0], '/linear/Gemm'],
        'what was typed and not confirmed counts',
      );
    },
  );
});

describe('form: preview and running', () => {
  formTest('asks once after the last change and shows only the answer to it', {}, async (form, page) => {
    const first = await form.waitFor('preview');
    await form.send({ type: 'preview', serial: first.serial, preview: preview(0.5) });
    await page.waitForSelector('#preview .grid-row');
    assert.match(await page.textContent('.preview .summary'), /50 %/);
    for (const text of ['0.6', '0.65', '0.7']) await page.fill('#input-ratio', text);
    assert.ok(await page.$('.preview.stale'));
    const second = await form.waitFor('preview', 2);
    assert.equal(second.values.ratio, 0.7);
    await form.send({ type: 'preview', serial: first.serial, preview: preview(0.5) });
    await page.waitForTimeout(50);
    assert.ok(await page.$('.preview.stale'), 'a late answer is not taken');
    await form.send({ type: 'preview', serial: second.serial, preview: preview(0.7) });
    await page.waitForSelector('.preview:not(.stale)');
    assert.match(await page.textContent('.preview .summary'), /70 %/);
    await page.waitForTimeout(350);
    assert.equal((await form.posted('preview')).length, 2);
  });

  formTest('of channels shows before and after, and what is frozen', {}, async (form, page) => {
    const { serial } = await form.waitFor('preview');
    await form.send({ type: 'preview', serial, preview: channelPreview() });
    const row = name => page.locator('#preview .grid-row', { hasText: name });
    const cell = async (name, column) =>
      (await row(name).locator(`[data-column="${column}"]`).innerText()).trim();
    assert.equal(await cell('/layer3/layer3.2/conv2/Conv', 'channels'), '64 → 32');
    assert.equal(await cell('/layer3/layer3.2/conv2/Conv', 'macs'), '2.36M → 590k');
    assert.equal(await cell('/linear/Gemm', 'channels'), '10');
    assert.equal(await cell('/linear/Gemm', 'effect'), 'stays: it is the model\'s output "logits"');
    assert.equal(await page.locator('#preview .codicon-lock').count(), 1);
    await form.send({ type: 'preview', serial, preview: channelPreview(false) });
    await page.getByText('64 → ?').first().waitFor();
    // Settings that are wrong have no answer: the last one is no longer shown.
    await page.fill('#input-ratio', '7');
    await page.getByText('Correct the settings to see what they do.').waitFor();
    assert.equal(await page.locator('#preview').count(), 0);
  });

  formTest('a choice that needs data asks for them', { pass: needy }, async (form, page) => {
    assert.equal(await disabled(page, 'run'), false);
    await page.click('[data-name="mode"] vscode-radio:nth-child(2)');
    await page.getByText('Needed: inputs with labels').waitFor();
    await page.getByText('Choose data to run this pass.').waitFor();
    assert.equal(await disabled(page, 'run'), true);
    await form.send({ type: 'data', data: '/data/cifar10.json' });
    await page.waitForFunction(() => !document.querySelector('[data-name="run"]').disabled);
    await page.click('[data-name="mode"] vscode-radio:nth-child(1)');
    await page.getByText('Optional. With labelled data').waitFor();
  });

  formTest('shows why a preview failed', {}, async (form, page) => {
    const { serial } = await form.waitFor('preview');
    await form.send({
      type: 'previewFailed',
      serial,
      error: {
        code: 'NO_MATCH',
        message: '“/x*” matches no layer.',
        hint: 'Look at the names in the table.',
      },
    });
    await page.waitForSelector('.preview .inline-error');
    assert.match(await page.textContent('.preview .inline-error'), /matches no layer\. Look at the names/);
  });

  formTest('shows progress and cancels', {}, async (form, page) => {
    await form.send({
      type: 'running',
      running: true,
      fraction: 0.42,
      message: 'Layer 8 of 20',
      secondsLeft: null,
    });
    await page.waitForSelector('[data-name="cancel"]');
    assert.equal(await page.getAttribute('[role="progressbar"]', 'aria-valuenow'), '42');
    const [full, done] = await page.$eval('.progress .bar', bar => [
      bar.getBoundingClientRect().width,
      bar.firstElementChild.getBoundingClientRect().width,
    ]);
    assert.ok(Math.abs(done / full - 0.42) < 0.01);
    assert.ok(await page.$('.settings[inert]'));
    await page.click('[data-name="cancel"]');
    await form.waitFor('cancel');
    await form.send({ type: 'running', running: false, fraction: null, message: 'Cancelled.' });
    await page.waitForSelector('[data-name="run"]');
    assert.match(await page.textContent('.run-bar'), /Cancelled\./);
  });

  formTest('draws the curves of training while it goes on, and can end it early', {}, async (form, page) => {
    const point = (step, accuracy) => ({
      step,
      steps: 400,
      loss: 2 * Math.exp(-step / 90) + 0.2 + 0.04 * Math.sin(step),
      accuracy,
      sparsity: 0.9 - 0.5 * Math.exp(-step / 60),
      rate: 0.001 * (1 + Math.cos((step / 400) * Math.PI)),
    });
    await form.send({ type: 'curves', points: [10, 20, 30].map(step => point(step, null)) });
    for (let step = 40; step <= 250; step += 10) {
      await form.send({
        type: 'running',
        running: true,
        fraction: step / 400,
        message: `Step ${step} of 400`,
        secondsLeft: 75,
        training: point(step, step < 100 ? null : 0.85 + step / 3000),
      });
    }
    await page.getByText('Step 250 of 400 · 1:15 min left').waitFor();
    const points = id => page.$eval(`[data-curve="${id}"] polyline`, line => line.points.numberOfItems);
    assert.deepEqual([await points('loss'), await points('accuracy'), await points('rate')], [25, 16, 25]);
    assert.match(
      await page.getAttribute('[data-curve="accuracy"] svg', 'aria-label'),
      /88\.33% at first, 93\.33% now/,
    );
    await form.picture('form-curves');
    await page.click('[data-name="finish"]');
    await form.waitFor('finish');
    await form.send({ type: 'running', running: false, fraction: null, message: '', secondsLeft: null });
    assert.equal(await page.locator('[data-curve]').count(), 4, 'they stay to be looked at');
    assert.equal(await page.$('[data-name="finish"]'), null);
    await page.fill('#input-ratio', '0.75');
    await page.waitForSelector('.preview');
  });

  formTest(
    'needs data when the pass does',
    { pass: { ...pass, needs: 'calibration' } },
    async (form, page) => {
      assert.equal(await disabled(page, 'run'), true);
      await page.press('#input-ratio', 'Enter');
      assert.equal((await form.posted('run')).length, 0);
      await page.click('[data-name="pick-data"]');
      await form.waitFor('pickData');
      await form.send({ type: 'data', data: '/data/cifar10-test' });
      await page.waitForFunction(() =>
        document.querySelector('.data-name')?.textContent.includes('cifar10-test'),
      );
      assert.equal(await disabled(page, 'run'), false);
      await page.click('[data-name="clear-data"]');
      await form.waitFor('clearData');
    },
  );

  formTest('copies as recipe and as command line', {}, async (form, page) => {
    await page.fill('#input-ratio', '0.3');
    await page.click('[data-name="copy-recipe"]');
    await page.click('[data-name="copy-command-line"]');
    assert.equal((await form.waitFor('copyRecipe')).values.ratio, 0.3);
    assert.equal((await form.waitFor('copyCommandLine')).values.ratio, 0.3);
  });
});

describe('form: a second start', () => {
  formTest(
    'keeps what is being edited when only the model has changed, else takes the new values',
    {},
    async (form, page) => {
      await form.waitFor('preview');
      await page.fill('#input-ratio', '7');
      await form.send(init({ values: (await form.posted('preview')).at(-1).values, layers: ['a', 'b'] }));
      await page.waitForTimeout(50);
      assert.equal(await page.inputValue('#input-ratio'), '7');
      await form.send(init({ values: { ratio: 0.25, include: ['/linear/Gemm'] } }));
      await page.waitForFunction(() => document.querySelector('#input-ratio').value === '0.25');
      assert.match(
        await page.textContent('[data-setting="include"] .patterns'),
        /\/linear\/Gemm[\s\S]*1 match/,
      );
    },
  );
});

describe('form: looks', () => {
  for (const theme of ['dark', 'light', 'high-contrast']) {
    const values = { include: ['/layer*', '/nothing*'], ratio: 0.6 };
    formTest(
      theme,
      { values },
      async (form, page) => {
        const { serial } = await form.waitFor('preview');
        await form.send({ type: 'preview', serial, preview: preview(0.6) });
        await page.waitForSelector('#preview .grid-row');
        await form.picture(`form-${theme}`);
        await page.fill('#input-ratio', '1.5');
        await page.focus('#input-exclude');
        await form.picture(`form-wrong-${theme}`);
        await page.fill('#input-ratio', '0.5');
        const again = await form.waitFor('preview', 2);
        await form.send({ type: 'preview', serial: again.serial, preview: channelPreview() });
        await page.getByText('64 → 32').first().waitFor();
        await form.picture(`form-channels-${theme}`);
      },
      { theme },
    );
  }
});
