import * as vscode from 'vscode';
import type { FusionKind, FusionReport, NodeFusion } from '../../protocol/fusion.ts';
import type { LayerNote, LayerNotes } from '../../protocol/layer-notes.ts';

/** In the order of the column: what was hoped for first. */
const ORDER: readonly FusionKind[] = ['integer', 'absorbed', 'weights', 'float'];
const BADGES: Readonly<Record<FusionKind, string>> = {
  integer: 'I',
  absorbed: '–',
  weights: 'W',
  float: 'F',
};

/** Which nodes of a quantized model ONNX Runtime will run in integers, for the tree and the editor. */
export function fusionNotes({ counts, nodes }: FusionReport): LayerNotes {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    kind: 'fusion',
    title: vscode.l10n.t('Runs in'),
    mark: '',
    help: vscode.l10n.t(
      'What ONNX Runtime will compute in, with all optimisations on this processor: {0} of {1} nodes at quantized values in integers, {2} in floats',
      counts.integer + counts.absorbed,
      all,
      counts.float,
    ),
    inWords: true,
    byNode: Object.fromEntries(nodes.map(node => [node.id, noteOf(node)])),
  };
}

function noteOf(fusion: NodeFusion): LayerNote {
  const { kind } = fusion;
  return {
    text: kindName(kind),
    value: ORDER.indexOf(kind),
    level: kind === 'float' ? 'medium' : 'low',
    badge: BADGES[kind],
    detail: detailOf(fusion),
  };
}

function kindName(kind: FusionKind): string {
  switch (kind) {
    case 'integer':
      return vscode.l10n.t('integers');
    case 'absorbed':
      return vscode.l10n.t('absorbed');
    case 'weights':
      return vscode.l10n.t('integer weights');
    case 'float':
      return vscode.l10n.t('floats');
  }
}

function detailOf({ kind, kernel = '', reason }: NodeFusion): string {
  switch (kind) {
    case 'integer':
      return vscode.l10n.t('in integers, as {0}', kernel);
    case 'absorbed':
      return vscode.l10n.t('goes: the rounding behind it does the same');
    case 'weights':
      return vscode.l10n.t('in floats, with weights read as integers ({0})', kernel);
    case 'float':
      return vscode.l10n.t('in floats: {0}', reason ?? '?');
  }
}
