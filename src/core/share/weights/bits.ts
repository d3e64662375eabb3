import { EspalierError } from '../../errors.ts';
import { layerName } from '../../passes/layer-selection.ts';
import { namePattern } from '../../passes/patterns.ts';
import type { Weight } from '../../passes/weights.ts';

/**
 * A list of `pattern=value`, separated by commas, as a function that finds the value of a layer: that of the last pattern
 * that matches its name or its weight's.
 * @throws EspalierError `NO_MATCH` for a pattern that matches none of the weights
 */
export function byLayer(
  text: string,
  setting: string,
  weights: readonly Weight[],
): (weight: Weight) => number | undefined {
  const entries = text
    .split(',')
    .filter(part => part.trim() !== '')
    .map(part => {
      const at = part.lastIndexOf('=');
      return { pattern: namePattern(part.slice(0, at).trim()), value: Number(part.slice(at + 1)) };
    });
  const names = ({ name, uses }: Weight) => [name, ...uses.map(use => use.placed.name)];
  for (const { pattern } of entries) {
    if (weights.some(weight => names(weight).some(name => pattern.matches(name)))) continue;
    const known = [...new Set(weights.map(layerName))].slice(0, 5).join(', ');
    throw new EspalierError(
      'NO_MATCH',
      `The pattern "${pattern.text}" of ${setting} matches no layer that is changed.`,
      `Layers are: ${known}.`,
    );
  }
  return weight =>
    entries.findLast(({ pattern }) => names(weight).some(name => pattern.matches(name)))?.value;
}

/** Settings that decide the bits of a layer. */
export interface BitsSettings {
  readonly bits: number;
  readonly convBits: number;
  readonly fcBits: number;
  readonly layerBits: string;
}

/** Bits of each layer. @throws EspalierError `NO_MATCH` */
export function bitsOf(settings: BitsSettings, weights: readonly Weight[]): (weight: Weight) => number {
  const listed = byLayer(settings.layerBits, 'layerBits', weights);
  return weight => {
    const isConv = weight.uses.some(use => use.placed.node.opType.includes('Conv'));
    const ofKind = isConv ? settings.convBits : settings.fcBits;
    return listed(weight) ?? (ofKind === 0 ? settings.bits : ofKind);
  };
}
