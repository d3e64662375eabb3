import { EspalierError } from '../../errors.ts';
import type { ChannelGroup } from '../../graph/channels/index.ts';
import { namePattern } from '../../passes/patterns.ts';
import { roundAmount, type Amounts, type Limits } from './amounts.ts';
import { namesOf } from './select-groups.ts';

/** `conv1=0.5, layer2.*=0.3`: shares by name patterns, the last one that matches wins. */
export const PER_LAYER_PATTERN = String.raw`\s*|\s*[^=,]+=\s*(0(\.\d+)?|1(\.0+)?|\.\d+)\s*(,\s*[^=,]+=\s*(0(\.\d+)?|1(\.0+)?|\.\d+)\s*)*`;

/**
 * Amounts from a list of shares. Groups that no pattern matches lose nothing.
 * @throws EspalierError `NO_MATCH`, `BAD_SETTING` when the list is empty
 */
export function listedAmounts(groups: readonly ChannelGroup[], text: string, limits: Limits): Amounts {
  const entries = text
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
    .map(part => {
      const at = part.lastIndexOf('=');
      return { pattern: namePattern(part.slice(0, at).trim()), ratio: Number(part.slice(at + 1)) };
    });
  if (entries.length === 0) {
    throw new EspalierError(
      'BAD_SETTING',
      'The list of layers is empty.',
      'Write it like conv1=0.5, layer2.*=0.3.',
    );
  }
  const amounts = new Map<ChannelGroup, number>();
  for (const { pattern, ratio } of entries) {
    const found = groups.filter(group =>
      group.layers.some(layer => namesOf(layer).some(name => pattern.matches(name))),
    );
    if (found.length === 0) {
      throw new EspalierError(
        'NO_MATCH',
        `The pattern "${pattern.text}" matches no layer that can lose channels.`,
      );
    }
    for (const group of found) amounts.set(group, roundAmount(group, group.units.length * ratio, limits));
  }
  return amounts;
}
