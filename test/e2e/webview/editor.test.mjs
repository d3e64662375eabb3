/* global document -- functions given to `evaluate` run in the page */
// The model editor's page in a browser: its header, its table, and large models.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import {
  column,
  editorTest,
  filter,
  indices,
  layers,
  selected,
  shownIndices,
  texts,
  useBrowser,
} from './editor-page.mjs';
import { chain, resnet, troubled } from './fixtures.mjs';

useBrowser();

describe('editor: header and overview', () => {
  editorTest('shows totals and where they go', resnet(), {}, async (editor, page) => {
    const totals = (await texts(page, '.totals > div')).join(' | ');
    assert.match(totals, /269k ?params \| 40\.6M ?MACs \| 1\.08 MB ?file \| 20 ?layers \| 50 ?nodes/);
    assert.match((await texts(page, '.origin')).join(), /ONNX · opset 13 · IR 7 · pytorch 1\.9/);
    assert.equal((await texts(page, '.share-list:not(.operators) li')).length, 13);
    const full = await page.$eval('.share-list .bar span', span => span.getBoundingClientRect().width);
    const half = await page.$eval(
      '.share-list li:nth-child(6) .bar span',
      span => span.getBoundingClientRect().width,
    );
    assert.ok(Math.abs(half / full - 18496 / 36928) < 0.02, `bars ${half} of ${full}`);
    await page.click('[data-measure="macs"]');
    assert.match((await texts(page, '.share-list li'))[0], /2\.36M/);
  });

  editorTest('asks for commands', resnet(), {}, async (editor, page) => {
    for (const command of ['pruneWeights', 'quantizeWeights', 'evaluate', 'compare']) {
      await page.click(`[data-name="${command}"]`);
    }
    assert.deepEqual(
      (await editor.posted('command')).map(({ command }) => command),
      ['pruneWeights', 'quantizeWeights', 'evaluate', 'compare'],
    );
  });

  editorTest('posts batch and sizes when they change', troubled(), {}, async (editor, page) => {
    await page.fill('[data-dim="Batch"]', '8');
    await page.press('[data-dim="Batch"]', 'Enter');
    assert.deepEqual(await editor.waitFor('dims'), { type: 'dims', batch: 8, freeDims: { height: 32 } });
    await page.fill('[data-dim="width"]', '64');
    await page.press('[data-dim="width"]', 'Tab');
    assert.deepEqual((await editor.waitFor('dims', 2)).freeDims, { height: 32, width: 64 });
    await page.fill('[data-dim="width"]', '-3');
    await page.press('[data-dim="width"]', 'Tab');
    assert.equal(await page.getAttribute('[data-dim="width"]', 'aria-invalid'), 'true');
    assert.equal((await editor.posted('dims')).length, 2);
  });

  editorTest('shows what is not counted, warnings and provenance', troubled(), {}, async (editor, page) => {
    assert.match((await texts(page, '.totals')).join(), /≥ 40\.6M/);
    assert.match((await texts(page, '[data-name="unknown"] summary')).join(), /2 nodes not counted/);
    assert.equal((await texts(page, '.notice.warn')).length, 2);
    const made = (await texts(page, '[data-name="provenance"]')).join();
    assert.match(made, /resnet20-cifar10-dense\.onnx/);
    assert.match(made, /prune-magnitude ratio 0\.6, scope global/);
    await page.click('[data-name="copy-recipe"]');
    assert.equal(JSON.parse((await editor.waitFor('copy')).text).steps.length, 2);
    await page.click('[data-name="unknown"] .link');
    assert.deepEqual((await column(page, 'op')).sort(), ['Mystery', 'TopK']);
  });

  editorTest('a bar and an operator lead to the table', resnet(), {}, async (editor, page) => {
    await page.click('.share-list li:nth-child(1) button');
    assert.equal((await editor.waitFor('select')).id, 'n34');
    await page.waitForSelector('.detail');
    await page.click('#tab-overview');
    await page.click('.operators li:nth-child(3) button');
    assert.equal(await page.inputValue('#filter'), 'op:Relu');
    assert.equal((await indices(page)).length, 19);
  });

  editorTest('tabs move by arrows', resnet(), {}, async (editor, page) => {
    await page.focus('#tab-overview');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-layers');
    assert.equal(await page.getAttribute('#tab-layers', 'aria-selected'), 'true');
    await page.waitForSelector('espalier-table');
  });

  editorTest(
    'takes markup in names as text',
    resnet({ path: '/m/<img src=x onerror=alert(1)>.onnx', warnings: ['<b>bold</b>'] }),
    {},
    async (editor, page) => {
      assert.equal(await page.$('h1 img'), null);
      assert.deepEqual(await texts(page, '.notice.warn'), ['<b>bold</b>']);
    },
  );
});

describe('editor: loading and errors', () => {
  editorTest('says what it reads, then what is wrong, and tries again', null, {}, async (editor, page) => {
    await editor.send({ type: 'loading', name: 'big.onnx' });
    await page.waitForFunction(() => document.body.textContent.includes('Reading big.onnx'));
    await editor.send({
      type: 'error',
      error: { code: 'TRUNCATED', message: 'It ends too early.', hint: 'Export it again.' },
    });
    await page.waitForSelector('[role="alert"]');
    assert.match(
      (await texts(page, '.state')).join(),
      /could not be read It ends too early\. Export it again\. TRUNCATED/,
    );
    await page.click('[data-name="reload"]');
    await editor.waitFor('reload');
    await editor.send({ type: 'summary', summary: resnet() });
    await page.waitForSelector('.header');
  });

  editorTest('keeps the model in sight while it is read anew', resnet(), layers, async (editor, page) => {
    await editor.send({ type: 'loading', name: 'resnet20.onnx' });
    await page.waitForSelector('.busy');
    assert.equal((await indices(page)).length, 20);
    await editor.send({ type: 'summary', summary: resnet({ batch: 4 }) });
    await page.waitForSelector('.busy', { state: 'detached' });
  });
});

describe('editor: a large model', () => {
  editorTest(
    'takes nodes that come ahead of the summary, not those of a sending that was given up',
    null,
    layers,
    async editor => {
      const model = chain(300);
      const part = (from, to) => ({ type: 'nodes', from, nodes: model.nodes.slice(from, to) });
      const rows = () => editor.page.getAttribute('.grid', 'aria-rowcount');
      await editor.send(part(0, 120));
      await editor.send(part(0, 100));
      await editor.send(part(100, 200));
      await editor.send({ type: 'summary', summary: { ...model, nodes: model.nodes.slice(200) } });
      await editor.page.waitForSelector('.grid-row');
      assert.equal(await rows(), '201');
      await editor.send(part(0, 100));
      await editor.send({ type: 'summary', summary: resnet() });
      await editor.page.waitForFunction(() => document.querySelector('h1').textContent.includes('resnet20'));
      assert.equal(await rows(), '21');
    },
  );
});

describe('editor: the table of layers', () => {
  editorTest(
    'sorts by a column: largest first, then smallest, then the file',
    resnet(),
    layers,
    async (editor, page) => {
      const header = '[role="columnheader"][data-column="params"]';
      await page.click(`${header} button`);
      assert.equal(await page.getAttribute(header, 'aria-sort'), 'descending');
      // Equal ones stay in the order of the file.
      assert.deepEqual((await shownIndices(page)).slice(0, 6), [34, 37, 39, 42, 44, 32]);
      await page.click(`${header} button`);
      assert.equal(await page.getAttribute(header, 'aria-sort'), 'ascending');
      assert.deepEqual((await shownIndices(page)).slice(0, 2), [0, 49]);
      await page.click(`${header} button`);
      assert.equal(await page.getAttribute(header, 'aria-sort'), 'none');
      assert.deepEqual((await shownIndices(page)).slice(0, 2), [0, 2]);
    },
  );

  editorTest(
    'filters by the query language and says what is wrong',
    resnet(),
    layers,
    async (editor, page) => {
      await filter(page, 'op:Conv params>10k -layer3.2');
      assert.deepEqual(await shownIndices(page), [32, 34, 37, 39]);
      assert.match((await texts(page, '.shown')).join(), /^4 of 20$/);
      await filter(page, 'params>abc');
      assert.match((await texts(page, '#filter-errors')).join(), /“abc” is not a number/);
      assert.equal(await page.getAttribute('#filter', 'aria-invalid'), 'true');
      await filter(page, 'nothing there');
      await page.click('.grid-empty .link');
      assert.equal(await page.inputValue('#filter'), '');
      assert.equal((await indices(page)).length, 20);
    },
  );

  editorTest('a chip filters by its operator', resnet(), layers, async (editor, page) => {
    await page.click('.chip:nth-child(2)');
    assert.equal(await page.inputValue('#filter'), 'op:Relu');
    assert.equal(await page.getAttribute('.chip:nth-child(2)', 'aria-pressed'), 'true');
    assert.equal((await indices(page)).length, 19);
    const layersOnly = () => page.$eval('[data-name="layers-only"]', box => box.checked);
    assert.equal(await layersOnly(), false, 'a Relu is no layer');
    await page.click('.chip:nth-child(2)');
    assert.equal(await page.inputValue('#filter'), '');
    assert.equal(await layersOnly(), true, 'what the chip has changed ends with it');
    assert.equal((await indices(page)).length, 20);
    // Another operator takes the chip's place; what the user has chosen stays.
    await page.click('.chip:nth-child(2)');
    await page.click('.chip:nth-child(1)');
    assert.equal(await layersOnly(), true);
    await page.click('[data-name="layers-only"]');
    await page.click('.chip:nth-child(2)');
    await page.click('.chip:nth-child(2)');
    assert.equal(await layersOnly(), false);
  });

  editorTest('is driven by the keyboard', chain(10_000), layers, async (editor, page) => {
    await page.click('[data-name="layers-only"]');
    await page.focus('.grid');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(150);
    assert.equal((await editor.waitFor('select')).id, 'n1');
    await page.keyboard.press('End');
    await page.waitForSelector('[data-id="n9999"][aria-selected="true"]');
    const active = await page.getAttribute('.grid', 'aria-activedescendant');
    assert.equal(await page.getAttribute(`[id="${active}"]`, 'data-id'), 'n9999');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Home');
    await page.waitForSelector('[data-id="n0"][aria-selected="true"]');
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(50);
    const paged = Number((await selected(page)).slice(1));
    assert.ok(paged > 10 && paged < 40, `a page is ${paged} rows`);
    await page.keyboard.press('Enter');
    assert.ok(await page.evaluate(() => document.activeElement.classList.contains('detail')));
    await page.keyboard.press('Escape');
    await page.waitForSelector('.detail', { state: 'detached' });
    assert.ok(await page.evaluate(() => document.activeElement.classList.contains('grid')));
    await page.keyboard.press('Control+f');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'filter');
    await page.keyboard.type('block_33/');
    await page.keyboard.press('Enter');
    assert.ok(await page.evaluate(() => document.activeElement.classList.contains('grid')));
    assert.deepEqual(await shownIndices(page), [99, 100, 101]);
  });

  editorTest('shares its selection with the host', chain(3000), {}, async (editor, page) => {
    await editor.send({ type: 'select', id: 'n2700' });
    await page.waitForSelector('[data-id="n2700"][aria-selected="true"]');
    assert.equal(await page.getAttribute('#tab-layers', 'aria-selected'), 'true');
    const inSight = await page.$eval('[data-id="n2700"]', row => {
      const [inner, outer] = [row.getBoundingClientRect(), row.closest('.grid').getBoundingClientRect()];
      return inner.top >= outer.top && inner.bottom <= outer.bottom;
    });
    assert.ok(inSight);
    assert.equal((await editor.posted('select')).length, 0, 'what the host chose is not told back');
    await page.click('.grid-row[aria-rowindex="1803"]');
    assert.equal((await editor.waitFor('select')).id, 'n2701');
    // A Relu is no layer: hidden in the table, shown in the detail.
    await editor.send({ type: 'select', id: 'n2' });
    await page.waitForFunction(() =>
      document.querySelector('.detail h2')?.textContent.includes('block_0/act'),
    );
    await page.click('.detail .notice .link');
    await page.waitForSelector('[data-id="n2"][aria-selected="true"]');
  });

  editorTest('copies what it shows as CSV', resnet(), layers, async (editor, page) => {
    await filter(page, 'op:Gemm');
    await page.click('[data-name="copy-csv"]');
    const { text } = await editor.waitFor('copy');
    const [header, row, end] = text.split('\r\n');
    assert.equal(header.split(',')[0], 'index');
    assert.match(row, /^49,\/linear\/Gemm,Gemm,Nx10,float32,650,2600,640,/);
    assert.equal(end, '');
  });

  editorTest(
    'resizes columns by dragging, resets by a double click',
    resnet(),
    layers,
    async (editor, page) => {
      const head = '[role="columnheader"][data-column="op"]';
      const width = () => page.$eval(head, cell => cell.getBoundingClientRect().width);
      const first = await width();
      const grip = await (await page.$(`${head} .grip`)).boundingBox();
      await page.mouse.move(grip.x + 3, grip.y + 5);
      await page.mouse.down();
      await page.mouse.move(grip.x + 53, grip.y + 5);
      await page.mouse.up();
      assert.ok(Math.abs((await width()) - first - 50) <= 2);
      const cell = await page.$eval('.grid-row [data-column="op"]', it => it.getBoundingClientRect().width);
      assert.ok(Math.abs(cell - (await width())) < 0.5, 'rows follow the header');
      await page.dblclick(`${head} .grip`);
      assert.equal(await width(), first);
    },
  );

  editorTest('takes sparsity when it arrives', resnet(), layers, async (editor, page) => {
    await editor.send({ type: 'sparsity', nodes: { n0: 0.25 }, total: 0.125 });
    await page.waitForFunction(() => document.querySelector('.totals').textContent.includes('12.5%'));
    assert.equal((await column(page, 'sparsity'))[0], '25.0%');
    await filter(page, 'sparsity>0.1');
    assert.deepEqual(await indices(page), [0]);
  });
});
