import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import type { EspalierApi } from '../../src/extension.ts';
import type { ModelDocument } from '../../src/host/models/model-document.ts';
import type { TreeEntry } from '../../src/host/tree/layer-tree.ts';
import { LayerDecorations } from '../../src/host/tree/layer-decorations.ts';
import { activate, closeAll, copyOfSample, openModel, run, until } from './workbench.ts';

suite('the view Layers', () => {
  let api: EspalierApi;
  let document: ModelDocument;
  suiteSetup(async () => {
    api = await activate();
    document = await openModel(api, copyOfSample('tree').uri);
    await until('the tree', () => api.layers.document === document && api.layers.getChildren().length > 0);
  });
  suiteTeardown(closeAll);

  const row = (label: string, under?: TreeEntry): TreeEntry => {
    const found = api.layers.getChildren(under).find(entry => entry.label === label);
    assert.ok(found, `a row ${label}`);
    return found;
  };

  test('rows follow the names of the model', () => {
    assert.deepEqual(
      api.layers.getChildren().map(entry => entry.label),
      ['conv1', 'layer1', 'layer2', 'layer3', 'AveragePool', 'linear'],
    );
    const block = row('layer1.0', row('layer1'));
    assert.deepEqual(
      api.layers.getChildren(block).map(entry => entry.label),
      ['conv1', 'conv2'],
    );
    assert.equal(api.layers.getParent(block)?.label, 'layer1');
  });

  test('a row says what a layer costs, what can be done with it, and what it is', () => {
    const layer = row('conv1');
    const item = api.layers.getTreeItem(layer);
    assert.equal(item.description, 'Conv · 448 · 1.1 %');
    assert.equal(item.contextValue, 'layer conv weights');
    assert.equal(item.tooltip, undefined, 'tooltips are made when asked for');
    const { tooltip } = api.layers.resolveTreeItem(item, layer);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /kernel\\_shape \| \\\[3, 3\\\]/);
    assert.ok(!tooltip.isTrusted);
    const activation = api.layers.getChildren(layer)[0];
    assert.ok(activation);
    assert.equal(api.layers.getTreeItem(activation).contextValue, 'layer activation');
  });

  test('the selection is the same as the editor’s', async () => {
    await vscode.commands.executeCommand('espalier.layers.focus');
    const target = document.summary?.nodes.find(node => node.name === '/layer2/layer2.1/conv2/Conv');
    assert.ok(target);
    document.select(target.id);
    await until('the row to be selected', () => api.layers.selection[0]?.node?.id === target.id);
    assert.equal(document.selection, target.id, 'and nothing bounced back');
  });

  test('a quantized model tells in tree and notes what runs in integers; one in floats does not', async () => {
    assert.ok(!document.notes.some(({ kind }) => kind === 'fusion'));
    const { uri } = copyOfSample('tree-quantized');
    const { output } = await run<{ output: string }>('espalier.runPass', {
      uri,
      pass: 'quantize-weights',
      settings: {},
    });
    const quantized = await openModel(api, vscode.Uri.file(output));
    const notes = await until('the prediction', () => quantized.notes.find(({ kind }) => kind === 'fusion'));
    const nodes = quantized.summary!.nodes;
    const layer = nodes.find(({ name }) => name === '/layer2/layer2.1/conv2/Conv')!;
    assert.deepEqual(
      Object.keys(notes.byNode).filter(id => !nodes.find(node => node.id === id)),
      [],
    );
    assert.equal(notes.byNode[layer.id]?.text, 'floats');
    assert.equal(notes.byNode[layer.id]?.badge, 'F');
    const entry = await until('the row', () => api.layers.entryOf(layer.id));
    const item = api.layers.getTreeItem(entry);
    assert.match(String(item.description), /^floats · Conv/);
    assert.match(item.accessibilityInformation!.label, /runs in floats/);
    const decoration = new LayerDecorations();
    try {
      const { badge, tooltip } = decoration.provideFileDecoration(item.resourceUri!)!;
      assert.deepEqual([badge, tooltip], ['F', 'floats']);
    } finally {
      decoration.dispose();
    }
    const { tooltip } = api.layers.resolveTreeItem(item, entry);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /only its weights are rounded to integers/);
  });

  test('names can be copied from a row', async () => {
    await vscode.commands.executeCommand('espalier.layer.copyName', row('linear'));
    assert.equal(await vscode.env.clipboard.readText(), '/linear/Gemm');
  });
});
