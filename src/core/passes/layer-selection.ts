import type { PatternsSetting, SettingsOf, SettingsSpec } from '../../protocol/settings.ts';
import { EspalierError } from '../errors.ts';
import type { Scope } from '../graph/types.ts';
import { dataType } from '../model/dtypes.ts';
import { didYouMean } from './near.ts';
import { literalPart, namePattern, type NamePattern } from './patterns.ts';
import { Skipped } from './skipped.ts';
import { surveyWeights, type Weight, type WeightSurvey } from './weights.ts';

/** The settings of every pass with layers; spread them into its declaration. */
export const layerSettings = {
  include: {
    type: 'patterns',
    title: 'Only these layers',
    help: 'Names of nodes or weights, as in the original model; * and ? are wild. Empty: all layers.',
    default: [],
  } satisfies PatternsSetting,
  exclude: {
    type: 'patterns',
    title: 'Leave these out',
    help: 'Names of nodes or weights to leave as they are; * and ? are wild. It wins over the setting above.',
    default: [],
  } satisfies PatternsSetting,
};

/** The first and the last layer may be left out. */
export const edgeSettings = {
  skipFirst: {
    type: 'boolean',
    title: 'Leave out the first layer',
    help: 'The first layer is small and often the most sensitive one.',
    default: false,
  },
  skipLast: {
    type: 'boolean',
    title: 'Leave out the last layer',
    help: 'The last layer, often a classifier, is left as it is.',
    default: false,
  },
} satisfies SettingsSpec;

/** Small layers may be left out. */
export const sizeSettings = {
  minElements: {
    type: 'integer',
    title: 'Smallest layer',
    help: 'Layers with fewer weights are left as they are.',
    default: 0,
    min: 0,
    max: 1_000_000_000,
  },
} satisfies SettingsSpec;

/** The values of settings with {@link layerSettings} among them. */
export type LayerSettingsOf<S extends SettingsSpec> = Omit<SettingsOf<S>, 'include' | 'exclude'> & {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
};

/** What a pass asks for. */
export interface SelectionOptions {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Weights with fewer elements are left alone. */
  readonly minElements: number;
  /** Whether tables that Gather reads count as layers. */
  readonly embeddings: boolean;
  /** Leave out the first or last layer (in the order of the file) of all that could be taken. */
  readonly skipFirst?: boolean;
  readonly skipLast?: boolean;
  /** Element types that the pass can change, by name. */
  readonly types: readonly string[];
}

export interface Selection {
  readonly weights: readonly Weight[];
  /** Why others were left alone. */
  readonly skipped: Skipped;
}

/**
 * The weights a pass may change: constants of floats, of rank 2 or more, that feed multiplications and nothing else,
 * and whose names, or their layers', are asked for. Attention masks and other constants are thus never touched.
 * @throws EspalierError `NO_MATCH` for a pattern that matches nothing
 */
export function selectWeights(root: Scope, options: SelectionOptions): Selection {
  const survey = surveyWeights(root);
  const skipped = new Skipped();
  for (const name of survey.quantized) skipped.add('their weights are stored quantized already', name);
  const possible: Weight[] = [];
  const reasons = new Map<Weight, string>();
  for (const weight of survey.weights) {
    const reason = obstacle(weight, options);
    if (reason === undefined) possible.push(weight);
    else reasons.set(weight, reason);
  }
  const include = options.include.map(namePattern);
  const exclude = options.exclude.map(namePattern);
  checkPatterns(include, exclude, survey, possible, reasons);
  const asked = (weight: Weight) =>
    (include.length === 0 || matchesAny(include, weight)) && !matchesAny(exclude, weight);
  for (const [weight, reason] of reasons) if (asked(weight)) skipped.add(reason, layerName(weight));
  const first = options.skipFirst === true ? possible[0] : undefined;
  const last = options.skipLast === true ? possible.at(-1) : undefined;
  const weights = possible.filter(weight => asked(weight) && weight !== first && weight !== last);
  return { weights, skipped };
}

/** What a person calls the layer: the name of the first node that uses the weight. */
export function layerName(weight: Weight): string {
  return weight.uses[0]?.placed.name ?? weight.name;
}

/** Why a weight can't be changed, as the end of a sentence "left alone because …"; undefined when it can. */
function obstacle(weight: Weight, options: SelectionOptions): string | undefined {
  const { constant, dims, elements, uses, otherReaders } = weight;
  const type = dataType(constant.tensor.dataType).name;
  const isEmbedding = uses.some(use => use.role === 'embedding');
  if (isEmbedding && !options.embeddings) {
    return uses.every(use => use.role === 'embedding')
      ? 'they are embedding tables (see the setting embeddings)'
      : 'they share their weights with an embedding table (see the setting embeddings)';
  }
  if (dims.length < 2 || elements < 2) return 'their weights are vectors, not matrices';
  if (!options.types.includes(type)) return `their weights are of type ${type}`;
  if (constant.sparse !== undefined) return 'their weights are stored sparse';
  if (isInFunction(constant.scope)) return 'their weights are inside a local function';
  if (otherReaders.length > 0) {
    return `their weights are also read by something that does not multiply with them (${otherReaders[0]})`;
  }
  if (elements < options.minElements) return `their weights have fewer than ${options.minElements} elements`;
  return undefined;
}

function isInFunction(scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.body !== undefined) return true;
  return false;
}

/** Names a pattern may match: the weight's own and those of the nodes that multiply with it. */
function namesOf(weight: Weight): string[] {
  return [weight.name, ...weight.uses.map(use => use.placed.name)];
}

function matchesAny(patterns: readonly NamePattern[], weight: Weight): boolean {
  const names = namesOf(weight);
  return patterns.some(pattern => names.some(name => pattern.matches(name)));
}

function checkPatterns(
  include: readonly NamePattern[],
  exclude: readonly NamePattern[],
  survey: WeightSurvey,
  possible: readonly Weight[],
  reasons: ReadonlyMap<Weight, string>,
): void {
  const candidates = possible.flatMap(namesOf);
  const everything = [...survey.nodes.map(node => node.name), ...survey.weights.map(weight => weight.name)];
  for (const pattern of [...include, ...exclude]) {
    if (!everything.some(name => pattern.matches(name))) throw noMatch(pattern, candidates, everything);
  }
  for (const pattern of include) {
    if (candidates.some(name => pattern.matches(name))) continue;
    const blocked = [...reasons].find(([weight]) => matchesAny([pattern], weight));
    const why = blocked === undefined ? 'they have no weights that this pass changes' : blocked[1];
    throw new EspalierError(
      'NO_MATCH',
      `The pattern "${pattern.text}" matches only layers that are left alone because ${why}.`,
      listNames(candidates),
    );
  }
}

function noMatch(
  pattern: NamePattern,
  candidates: readonly string[],
  everything: readonly string[],
): EspalierError {
  const near =
    didYouMean(literalPart(pattern.text), candidates) || didYouMean(literalPart(pattern.text), everything);
  return new EspalierError(
    'NO_MATCH',
    `The pattern "${pattern.text}" matches no node and no weight of the model.`,
    [near, listNames(candidates)].filter(Boolean).join(' '),
  );
}

function listNames(names: readonly string[], limit = 5): string {
  const unique = [...new Set(names)];
  if (unique.length === 0) return '';
  const more = unique.length > limit ? `, … (${unique.length} in all)` : '';
  return `Names that would match: ${unique.slice(0, limit).join(', ')}${more}.`;
}
