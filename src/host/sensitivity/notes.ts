import * as vscode from 'vscode';
import type { LayerNote, LayerNotes } from '../../protocol/layer-notes.ts';
import type { ShownAnalysis } from '../../protocol/sensitivity-page.ts';
import type { SensitivityClass, SensitivityLayer } from '../../protocol/sensitivity.ts';

const LEVELS = { fragile: 'high', moderate: 'medium', robust: 'low' } as const;
const ORDER: readonly SensitivityClass[] = ['robust', 'moderate', 'fragile'];

/** For each layer the worst that was found, whatever was done to it. */
export function sensitivityNotes(analysis: ShownAnalysis, idOf: (node: string) => string): LayerNotes {
  const worst = new Map<string, SensitivityLayer>();
  for (const layer of analysis.layers) {
    for (const node of layer.nodes) {
      const id = idOf(node);
      const known = worst.get(id);
      if (known === undefined || isWorse(layer, known)) worst.set(id, layer);
    }
  }
  const most = Math.max(...[...worst.values()].map(layer => Math.max(0, meanHarm(layer) ?? 0)));
  const byNode: Record<string, LayerNote> = {};
  for (const [id, layer] of worst) byNode[id] = noteOf(layer, most, analysis);
  return {
    kind: 'sensitivity',
    title: vscode.l10n.t('Sensitivity'),
    help: helpText(analysis),
    byNode,
  };
}

function helpText({ metric, samples, inputs, random }: ShownAnalysis): string {
  const on = random
    ? vscode.l10n.t('{0} random inputs, which tell little', samples)
    : vscode.l10n.t('{0} samples of {1}', samples, inputs);
  return vscode.l10n.t('How much {0} suffers when the layer alone is changed, on {1}', metric, on);
}

function noteOf(layer: SensitivityLayer, most: number, { metric }: ShownAnalysis): LayerNote {
  const harm = meanHarm(layer);
  return {
    text: className(layer.class),
    value: harm,
    // Noise in dB has no length.
    ...(metric !== 'sqnr' && harm !== null && most > 0 && { bar: Math.max(0, harm) / most }),
    level: LEVELS[layer.class],
    detail: `${className(layer.class)} (${layer.pass}): ${layer.points
      .map(({ setting, value }) => `${setting}: ${value === null ? '—' : Number(value.toPrecision(3))}`)
      .join(', ')}`,
  };
}

function className(name: SensitivityClass): string {
  switch (name) {
    case 'robust':
      return vscode.l10n.t('robust');
    case 'moderate':
      return vscode.l10n.t('moderate');
    case 'fragile':
      return vscode.l10n.t('fragile');
  }
}

function isWorse(a: SensitivityLayer, b: SensitivityLayer): boolean {
  const difference = ORDER.indexOf(a.class) - ORDER.indexOf(b.class);
  return difference !== 0 ? difference > 0 : (meanHarm(a) ?? Infinity) > (meanHarm(b) ?? Infinity);
}

function meanHarm({ points }: SensitivityLayer): number | null {
  const harms = points.flatMap(({ harm }) => (harm === null ? [] : [harm]));
  return harms.length === 0 ? null : harms.reduce((sum, harm) => sum + harm, 0) / harms.length;
}
