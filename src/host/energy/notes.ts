import * as vscode from 'vscode';
import type { EnergyLayer, EnergyReport } from '../../protocol/energy.ts';
import type { LayerNote, LayerNotes } from '../../protocol/layer-notes.ts';
import { percent } from '../numbers.ts';

/** Shares of the total from which a layer is marked. */
const HIGH = 0.1;
const MEDIUM = 0.05;

/** What of an estimate layers are marked with. */
export interface EnergyShares extends Pick<EnergyReport, 'total' | 'profileTitle' | 'batch'> {
  readonly layers: readonly Pick<EnergyLayer, 'id' | 'total' | 'reason'>[];
}

export function energyShares({ total, profileTitle, batch, layers }: EnergyReport): EnergyShares {
  const ownOf = ({ id, total: own, reason }: EnergyLayer): EnergyShares['layers'][number] => ({
    id,
    total: own,
    ...(reason !== undefined && { reason }),
  });
  return { total, profileTitle, batch, layers: layers.map(ownOf) };
}

/** Each layer's share of the estimated energy, for the tree and the editor. What is not known is `?`, and is no share. */
export function energyNotes({ layers, total, profileTitle, batch }: EnergyShares): LayerNotes {
  const largest = layers.reduce((most, layer) => Math.max(most, layer.total ?? 0), 0);
  return {
    kind: 'energy',
    title: vscode.l10n.t('Energy'),
    mark: '⚡',
    help: vscode.l10n.t('Share of the estimated energy of an inference: {0}, batch {1}', profileTitle, batch),
    byNode: Object.fromEntries(layers.map(layer => [layer.id, note(layer, total, largest)])),
  };
}

function note(layer: EnergyShares['layers'][number], total: number | null, largest: number): LayerNote {
  if (layer.total === null || total === null || total === 0) {
    return { text: '?', value: null, detail: layer.reason ?? vscode.l10n.t('unknown') };
  }
  const share = layer.total / total;
  return {
    text: percent(share),
    value: share,
    bar: largest === 0 ? 0 : layer.total / largest,
    level: share >= HIGH ? 'high' : share >= MEDIUM ? 'medium' : 'low',
    detail: vscode.l10n.t('{0} of the estimated energy', percent(share)),
  };
}
