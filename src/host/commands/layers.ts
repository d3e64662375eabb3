import * as vscode from 'vscode';
import { layerRow } from './arguments.ts';
import type { Command } from './command.ts';
import { openModel } from './open.ts';
import { onlyLayer, passById } from './show-pass-form.ts';

/** Opens a pass's form for the layer of a row. */
function layerPassCommand(id: string, passId: string, title: string): Command {
  return {
    id,
    title,
    async run(host, row) {
      const node = layerRow(host, row)?.node;
      const uri = host.layers.document?.uri;
      if (uri === undefined || node === undefined) return;
      const pass = await passById(host, passId);
      host.forms.show(uri, pass, onlyLayer(host, uri, pass, node.id));
    },
  };
}

export const pruneLayer = layerPassCommand('espalier.layer.prune', 'prune-magnitude', 'Prune Weights');
export const pruneFiltersOfLayer = layerPassCommand(
  'espalier.layer.pruneFilters',
  'prune-filters',
  'Prune Filters',
);
export const quantizeLayer = layerPassCommand(
  'espalier.layer.quantize',
  'quantize-weights',
  'Quantize Weights',
);

export const revealLayer: Command = {
  id: 'espalier.layer.reveal',
  title: 'Show in Editor',
  async run(host, row) {
    const { document } = host.layers;
    const node = layerRow(host, row)?.node;
    if (document === undefined || node === undefined) return;
    document.select(node.id);
    await openModel(document.uri);
  },
};

export const copyLayerName: Command = {
  id: 'espalier.layer.copyName',
  title: 'Copy Name',
  async run(host, row) {
    const entry = layerRow(host, row);
    if (entry !== undefined) await vscode.env.clipboard.writeText(entry.node?.name ?? entry.label);
  },
};

export const refreshLayers: Command = {
  id: 'espalier.refreshLayers',
  title: 'Refresh',
  async run(host) {
    await host.layers.document?.load();
  },
};
