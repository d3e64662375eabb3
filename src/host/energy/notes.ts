import type { EnergyLayer, EnergyReport } from '../../protocol/energy.ts';
import type { LayerNote, LayerNotes } from '../../protocol/layer-notes.ts';
import { percent } from '../numbers.ts';

/** Shares of the total from which a layer is marked. */
const HIGH = 0.1;
const MEDIUM = 0.05;

/** Each layer's share of the estimated energy, for the tree and the editor. What is not known is `?`, and is no share. */
export function energyNotes(report: EnergyReport): LayerNotes {
  const { layers, total, profileTitle, batch } = report;
  const largest = layers.reduce((most, layer) => Math.max(most, layer.total ?? 0), 0);
  return {
    kind: 'energy',
    title: 'Energy',
    mark: '⚡',
    help: `Share of the estimated energy of an inference: ${profileTitle}, batch ${batch}`,
    byNode: Object.fromEntries(layers.map(layer => [layer.id, note(layer, total, largest)])),
  };
}

function note(layer: EnergyLayer, total: number | null, largest: number): LayerNote {
  if (layer.total === null || total === null || total === 0) {
    return { text: '?', value: null, detail: layer.reason ?? 'unknown' };
  }
  const share = layer.total / total;
  return {
    text: percent(share),
    value: share,
    bar: largest === 0 ? 0 : layer.total / largest,
    level: share >= HIGH ? 'high' : share >= MEDIUM ? 'medium' : 'low',
    detail: `${percent(share)} of the estimated energy`,
  };
}
