import { EspalierError } from '../../errors.ts';
import { didYouMean } from '../../passes/near.ts';
import { literalPart, namePattern, type NamePattern } from '../../passes/patterns.ts';

/** A share, from 0 to 1, as people and programs write it. */
const RATIO = String.raw`(?:\d(?:\.\d+)?e-[1-9]\d*|0?\.\d+|0|1(?:\.0+)?)`;
const QUOTED = String.raw`"(?:[^"\\]|\\.)*"`;
// No two neighbouring parts match the same characters: else long texts that are wrong would take forever.
const NAME = String.raw`(?:${QUOTED}\s*|[^"=,\s][^=,]*)`;
const ENTRY = String.raw`\s*${NAME}=\s*${RATIO}\s*`;

/** `conv1=0.5, layer2.*=0.3, "a, b"=0.1`: shares by name patterns; a name in quotes is meant as it stands. */
export const PER_LAYER_PATTERN = String.raw`\s*|${ENTRY}(?:,${ENTRY})*`;

/** `0.5, 0.3, 0.1` */
export const SHARES_PATTERN = String.raw`\s*|\s*${RATIO}\s*(?:,\s*${RATIO}\s*)*`;

/** The share of a layer that goes. */
export interface LayerShare {
  readonly layer: string;
  readonly ratio: number;
}

/** Writes shares as the setting `layers` takes them, whatever characters the names have. */
export function formatShares(shares: readonly LayerShare[]): string {
  return shares.map(({ layer, ratio }) => `${JSON.stringify(layer)}=${Number(ratio.toFixed(6))}`).join(', ');
}

function parseShares(text: string): { pattern: NamePattern; ratio: number }[] {
  const entries = text.matchAll(new RegExp(String.raw`(${NAME})=\s*(${RATIO})`, 'gu'));
  return Array.from(entries, ([, name, ratio]) => ({
    pattern: patternOf(name!.trim()),
    ratio: Number(ratio),
  }));
}

function patternOf(name: string): NamePattern {
  if (!name.startsWith('"')) return namePattern(name);
  const text = unquote(name);
  return { text, matches: other => other === text };
}

function unquote(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    throw new EspalierError('BAD_SETTING', `The name ${text} is not quoted as in JSON.`);
  }
}

/**
 * The share of each item that the list names, the last entry that matches wins; the others are missing.
 * @throws EspalierError `NO_MATCH`, `BAD_SETTING` when the list is empty
 */
export function listedShares<T>(
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
  text: string,
): Map<T, number> {
  const entries = parseShares(text);
  if (entries.length === 0) {
    throw new EspalierError(
      'BAD_SETTING',
      'The list of layers is empty.',
      'Write it like conv1=0.5, layer2.*=0.3.',
    );
  }
  const shares = new Map<T, number>();
  const named = items.map(item => ({ item, names: namesOf(item) }));
  for (const { pattern, ratio } of entries) {
    const found = named.filter(({ names }) => names.some(name => pattern.matches(name)));
    for (const { item } of found) shares.set(item, ratio);
    if (found.length > 0) continue;
    const hint = didYouMean(
      literalPart(pattern.text),
      named.flatMap(({ names }) => names),
    );
    throw new EspalierError(
      'NO_MATCH',
      `The pattern "${pattern.text}" matches no layer that can lose channels.`,
      hint || undefined,
    );
  }
  return shares;
}
