/* global document -- functions given to `evaluate` run in the page */
// The model editor's page: what of a layer shrinks together with other layers.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { editorTest, layers, selected, texts, useBrowser } from './editor-page.mjs';
import { channels } from './channel-fixtures.mjs';
import { chain, resnet } from './fixtures.mjs';

useBrowser();

describe('editor: channels', () => {
  editorTest('asks once, when a layer is looked at', resnet(), layers, async (editor, page) => {
    assert.equal((await editor.posted('channels')).length, 0);
    await page.click('.grid-row[data-id="n0"]');
    await editor.waitFor('channels');
    await page.getByText('Following the channels…').waitFor();
    await editor.send({ type: 'channels', channels: channels() });
    await page.getByText('Can only go together with those of 9 layers:').waitFor();
    await page.click('.grid-row[data-id="n2"]');
    await page.getByText("Can go without any other layer's channels.").waitFor();
    assert.match((await texts(page, '.channels .group-head')).join(), /16 channels in 4 blocks of 4/);
    assert.equal((await editor.posted('channels')).length, 1);
    // A file that has changed is asked about anew.
    await editor.send({ type: 'summary', summary: resnet() });
    await editor.waitFor('channels', 2);
  });

  editorTest(
    'names lead to the other layers, all of them if wanted',
    resnet(),
    layers,
    async (editor, page) => {
      await page.click('.grid-row[data-id="n0"]');
      await editor.send({ type: 'channels', channels: channels() });
      const shown = page.locator('.channels .members button:visible');
      await shown.first().waitFor();
      assert.equal(await shown.count(), 6 + 1 + 6);
      await page.locator('.channels .more').first().click();
      assert.equal(await shown.count(), 9 + 1 + 6);
      await shown.nth(1).focus();
      await page.keyboard.press('Enter');
      assert.equal(await selected(page), 'n9');
      assert.equal(await page.evaluate(() => document.activeElement.className), 'detail');
      assert.equal((await editor.waitFor('select', 2)).id, 'n9');
    },
  );

  editorTest(
    'says in words what is frozen, and locks it in the table',
    resnet(),
    layers,
    async (editor, page) => {
      const { groups } = channels();
      const last = groups.at(-1).layers[0];
      await editor.send({ type: 'select', id: last.id });
      await editor.send({ type: 'channels', channels: channels() });
      await page.getByText('Can\'t be taken out: it is the model\'s output "logits".').waitFor();
      const lock = page.locator(`.grid-row[data-id="${last.id}"] .codicon-lock`);
      assert.equal(await lock.count(), 1);
      assert.equal(await page.locator('.grid-row .codicon-lock').count(), 1);
      assert.equal(
        await page.locator('[data-name="prune-filters-node"]').count(),
        0,
        'nothing to prune here',
      );
      await page.getByText('Shrink with the channels of 10 layers:').waitFor();
    },
  );

  editorTest('a norm or slope shows whose channels it follows', resnet(), layers, async (editor, page) => {
    await page.click('.grid-row[data-id="n0"]');
    await editor.send({ type: 'channels', channels: channels() });
    await page.getByText('One node has weights for them, which go too:').waitFor();
    await page.locator('.channels .members button', { hasText: '/relu/Relu' }).click();
    await page.getByText('Its weights go with the channels of 10 layers:').waitFor();
    assert.match((await texts(page, '.channels .group-head')).join(), /16 channels/);
  });

  editorTest('opens the form for the layer', resnet(), layers, async (editor, page) => {
    await page.click('.grid-row[data-id="n0"]');
    await editor.send({ type: 'channels', channels: channels() });
    await page.click('[data-name="prune-filters-node"]');
    assert.deepEqual(await editor.waitFor('command'), {
      type: 'command',
      command: 'pruneFilters',
      node: 'n0',
    });
  });

  editorTest('a model that can not be followed says why', resnet(), layers, async (editor, page) => {
    await page.click('.grid-row[data-id="n0"]');
    await editor.send({
      type: 'channelsFailed',
      error: { code: 'CORRUPT', message: 'A cycle in the graph.' },
    });
    await page.locator('.channels .inline-error').getByText('A cycle in the graph.').waitFor();
  });

  editorTest(
    'a group of two thousand layers is drawn in parts',
    chain(6000),
    layers,
    async (editor, page) => {
      const convs = chain(6000).nodes.filter(node => node.op === 'Conv');
      const member = ({ id, name, op }) => ({ id, name, op, channels: 32, of: 32 });
      const group = {
        layers: convs.map(member),
        followers: [],
        readers: convs.map(member),
        units: 32,
        frozen: null,
      };
      await page.click('.grid-row[data-id="n0"]');
      await editor.send({ type: 'channels', channels: { groups: [group] } });
      await page.getByText('those of 1,999 layers').waitFor();
      assert.equal(await page.locator('.channels .members li').count(), 12 + 6);
      await page.locator('.channels .more').first().click();
      await page.getByText('1,793 more').waitFor();
      assert.equal(await page.locator('.channels .members li').count(), 212 + 6);
    },
  );
});

describe('editor: channels, looks', () => {
  for (const theme of ['dark', 'light', 'high-contrast']) {
    editorTest(theme, resnet(), { theme, ...layers }, async (editor, page) => {
      await page.click('.grid-row[data-id="n0"]');
      await editor.send({ type: 'channels', channels: channels() });
      await page.locator('.channels .more').first().waitFor();
      await editor.picture(`editor-channels-${theme}`);
      await editor.send({ type: 'select', id: channels().groups.at(-1).layers[0].id });
      await page.locator('.channels .why').waitFor();
      await editor.picture(`editor-channels-frozen-${theme}`);
    });
  }
});
