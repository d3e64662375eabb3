import { nodeName } from '../../cost/node-list.ts';
import { EspalierError } from '../../errors.ts';
import type { ChannelGroup, Coupling, Layer } from '../../graph/channels/index.ts';
import { didYouMean } from '../../passes/near.ts';
import { literalPart, namePattern, type NamePattern } from '../../passes/patterns.ts';
import { Skipped } from '../../passes/skipped.ts';

/** As the end of a sentence "left alone because …". */
const ONE_CHANNEL = 'they have only one channel';

export interface GroupSelection {
  readonly groups: readonly ChannelGroup[];
  /** Why others were left alone. */
  readonly skipped: Skipped;
  /** Why channels can't go, whether they were asked for or not. */
  readonly reasons: ReadonlyMap<ChannelGroup, string>;
}

/** Names that a pattern may match for a layer: its node and its weight. */
export function namesOf(layer: Layer): string[] {
  return [nodeName(layer.node), layer.weight.constant?.name ?? layer.weight.name];
}

/** What a person calls a group: its layers, the first ones of many. */
export function groupName(group: ChannelGroup, limit = 3): string {
  const names = group.layers.map(layer => nodeName(layer.node));
  const shown = names.slice(0, limit).join(' + ');
  return names.length > limit ? `${shown} + ${names.length - limit} more` : shown;
}

/**
 * The groups that may be changed and are asked for: any of their layers matches `include`, and none matches `exclude`.
 * @throws EspalierError `NO_MATCH` for a pattern that matches nothing, or only layers that can't be changed
 */
export function selectGroups(
  coupling: Coupling,
  all: readonly ChannelGroup[],
  options: {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly embeddings: boolean;
  },
): GroupSelection {
  const skipped = new Skipped();
  const possible: ChannelGroup[] = [];
  const reasons = new Map<ChannelGroup, string>();
  for (const group of all) {
    const reason = obstacle(group, options.embeddings);
    if (reason === undefined) possible.push(group);
    else reasons.set(group, reason);
  }
  const include = options.include.map(namePattern);
  const exclude = options.exclude.map(namePattern);
  checkPatterns(coupling, include, exclude, possible, reasons);
  const asked = (group: ChannelGroup): boolean => isAsked(group, options.include, options.exclude);
  for (const [group, reason] of reasons) if (asked(group)) skipped.add(reason, groupName(group));
  for (const layer of coupling.layers) {
    const isAlone = layer.weight.axes[layer.axis]!.dim === 1;
    if (isAlone && isAsked({ layers: [layer] }, options.include, options.exclude))
      skipped.add(ONE_CHANNEL, nodeName(layer.node));
  }
  return { groups: possible.filter(asked), skipped, reasons };
}

/** Whether any layer of the group matches `include`, and none matches `exclude`. */
export function isAsked(
  group: Pick<ChannelGroup, 'layers'>,
  include: readonly string[],
  exclude: readonly string[],
): boolean {
  const isWanted = include.length === 0 || matches(include.map(namePattern), group);
  return isWanted && !matches(exclude.map(namePattern), group);
}

/** As the end of a sentence "left alone because …". */
function obstacle(group: ChannelGroup, embeddings: boolean): string | undefined {
  if (group.frozen !== undefined) return group.frozen;
  if (group.units.length < 2) return 'they have only one channel that could go';
  const isTable = group.layers.every(layer => layer.kind === 'embedding');
  return isTable && !embeddings ? 'they are embedding tables (see the setting embeddings)' : undefined;
}

function matches(patterns: readonly NamePattern[], group: Pick<ChannelGroup, 'layers'>): boolean {
  return patterns.some(pattern =>
    group.layers.some(layer => namesOf(layer).some(name => pattern.matches(name))),
  );
}

function checkPatterns(
  coupling: Coupling,
  include: readonly NamePattern[],
  exclude: readonly NamePattern[],
  possible: readonly ChannelGroup[],
  reasons: ReadonlyMap<ChannelGroup, string>,
): void {
  const candidates = possible.flatMap(group => group.layers.flatMap(namesOf));
  const { graph } = coupling.model;
  const everything = [...graph.node.map(nodeName), ...graph.initializer.map(one => one.name), ...candidates];
  for (const pattern of [...include, ...exclude]) {
    if (everything.some(name => pattern.matches(name))) continue;
    throw new EspalierError(
      'NO_MATCH',
      `The pattern "${pattern.text}" matches no node and no weight of the model.`,
      [didYouMean(literalPart(pattern.text), candidates), listNames(candidates)].filter(Boolean).join(' '),
    );
  }
  for (const pattern of include) {
    if (candidates.some(name => pattern.matches(name))) continue;
    const blocked = [...reasons].find(([group]) => matches([pattern], group));
    const why = blocked === undefined ? 'they have no channels' : blocked[1];
    throw new EspalierError(
      'NO_MATCH',
      `The pattern "${pattern.text}" matches only layers that are left alone because ${why}.`,
      listNames(candidates),
    );
  }
}

function listNames(names: readonly string[], limit = 5): string {
  const unique = [...new Set(names)];
  if (unique.length === 0) return 'No layer of this model can lose channels.';
  const more = unique.length > limit ? `, … (${unique.length} in all)` : '';
  return `Names that would match: ${unique.slice(0, limit).join(', ')}${more}.`;
}
