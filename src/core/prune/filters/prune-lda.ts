import type { PassPreview } from '../../../protocol/report.ts';
import { nodeName } from '../../cost/node-list.ts';
import { EspalierError } from '../../errors.ts';
import { coupleChannels, findGroups, type ChannelGroup, type Coupling } from '../../graph/channels/index.ts';
import { didYouMean } from '../../passes/near.ts';
import { fileNumber } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { activationOf, type ChannelValue } from '../criteria/following.ts';
import { lda } from '../criteria/lda.ts';
import { roundAmount } from './amounts.ts';
import { headById } from './heads/index.ts';
import { headPlace, replaceHead } from './heads/replace.ts';
import { relevanceFor } from './lda/relevance.ts';
import { ldaSettings, type LdaSettings } from './lda/settings.ts';
import { chooseUnits } from './plan.ts';
import { previewRemoval } from './preview.ts';
import { changedLayers, describeRemoval } from './report.ts';
import { scoreGroups } from './scores.ts';
import { groupName, namesOf, selectGroups } from './select-groups.ts';
import { removeChannels } from './removal/index.ts';

/**
 * Keeps the maps of a late layer that separate the classes, drops what they don't need, and may put a discriminant in the place of the
 * layers behind. Source: Tian, Arbel and Clark 2017, LDA-Pruned Networks.
 */
export const pruneLda: Pass<typeof ldaSettings> = {
  id: 'prune-lda',
  title: 'Prune by Class Separation (LDA)',
  description:
    'Keeps the maps that tell the classes apart, and can replace the classifier by a discriminant on them.',
  needs: 'labels',
  settings: ldaSettings,
  suffix: ({ ratio, lower, head }) =>
    `lda${fileNumber(ratio * 100)}${lower > 0 ? `-${fileNumber(lower * 100)}` : ''}${head === 'keep' ? '' : `-${head}`}`,
  preview,
  run,
};

function preview(context: PassContext, settings: LdaSettings): Promise<PassPreview> {
  const limits = { multiple: settings.multiple, minKept: 1 };
  const head =
    settings.head === 'keep' ? [] : [`the layers behind them give way to: ${headById(settings.head).title}`];
  return previewRemoval({
    context,
    layers: { ...settings, embeddings: false },
    amountsOf: (coupling, groups) => {
      const features = featureGroup(coupling, groups, settings.features);
      const shares = groups.map(group => {
        if (group === features) return [group, settings.ratio] as const;
        const isBelow = firstPosition(coupling, group) < firstPosition(coupling, features);
        return [group, isBelow ? settings.lower : 0] as const;
      });
      return new Map(
        shares.map(([group, share]) => [group, roundAmount(group, group.units.length * share, limits)]),
      );
    },
    undecided: '',
    what: ['the maps that separate the classes least go', ...head].join(', '),
  });
}

/** Where in the order of computation a group begins. */
function firstPosition(coupling: Coupling, group: ChannelGroup): number {
  return Math.min(...group.layers.map(({ node }) => coupling.order.indexOf(node)));
}

/** The groups that the pass may change. @throws EspalierError `NO_MATCH` */
function askedGroups(coupling: Coupling, settings: LdaSettings): readonly ChannelGroup[] {
  return selectGroups(coupling, findGroups(coupling), { ...settings, embeddings: false }).groups;
}

/**
 * The channels of the layer of that name; without one, of the last convolution that can lose channels, else of the last such layer.
 * @throws EspalierError `NO_MATCH`, `UNSUPPORTED`
 */
function featureGroup(coupling: Coupling, groups: readonly ChannelGroup[], name: string): ChannelGroup {
  const free = groups.filter(group => group.frozen === undefined && group.units.length > 1);
  if (name !== '') {
    const found = free.find(group => group.layers.some(layer => namesOf(layer).includes(name)));
    if (found) return found;
    const names = free.flatMap(group => group.layers.map(layer => nodeName(layer.node)));
    throw new EspalierError(
      'NO_MATCH',
      `There is no layer "${name}" that can lose channels.`,
      didYouMean(name, names) || undefined,
    );
  }
  const position = (group: ChannelGroup): number =>
    Math.max(...group.layers.map(({ node }) => coupling.order.indexOf(node)));
  const isConv = (group: ChannelGroup): boolean =>
    group.layers.some(layer => layer.node.opType === 'Conv' && layer.kind === 'dense');
  const candidates = free.some(isConv) ? free.filter(isConv) : free;
  const [last] = [...candidates].sort((a, b) => position(b) - position(a));
  if (last) return last;
  throw new EspalierError('UNSUPPORTED', 'No layer of this model can lose channels.');
}

async function run(context: PassContext, settings: LdaSettings): Promise<PassOutcome> {
  const { model, dataset, seed } = context;
  if (!dataset?.hasLabels)
    throw new EspalierError('BAD_DATA', 'prune-lda needs labelled data.', 'Give them with --data.');
  const coupling = await coupleChannels(model);
  const all = askedGroups(coupling, settings);
  const group = featureGroup(coupling, all, settings.features);
  const value = featureValue(coupling, group);
  const head = settings.head === 'keep' ? undefined : headById(settings.head);
  const place = head && headPlace(coupling, value.name);
  const scores = await scoreGroups({
    coupling,
    groups: [group],
    criterion: lda,
    job: context,
    dataset,
    seed,
  });
  const limits = { multiple: settings.multiple, minKept: 1 };
  const amount = roundAmount(group, group.units.length * settings.ratio, limits);
  let removal = chooseUnits(coupling, scores, new Map([[group, amount]]));
  const groups = [group];
  if (settings.lower > 0) {
    const stays = new Set(group.units.map(unit => unit.root).filter(root => !removal.has(root)));
    const below = await lowerScores(coupling, all, group, stays);
    const amounts = new Map(
      [...below.keys()].map(one => [one, roundAmount(one, one.units.length * settings.lower, limits)]),
    );
    removal = new Set([...removal, ...chooseUnits(coupling, below, amounts)]);
    groups.push(...below.keys());
  }
  const notes = removal.size > 0 ? describeRemoval(groups, removal) : [];
  const changed = changedLayers(groups, removal);
  await removeChannels(coupling, removal);
  // The strongest response of a map is its score (step 2 of the paper).
  if (head && place) notes.push(await replaceHead(place, head, 'max', settings, context));
  return {
    layersChanged: changed + (place ? 1 : 0),
    notes: notes.length > 0 ? notes : ['No map was to go.'],
  };
}

function featureValue(coupling: Coupling, group: ChannelGroup): ChannelValue {
  for (const layer of group.layers.toReversed()) {
    const value = activationOf(coupling, layer);
    if (value?.axis === 1) return value;
  }
  throw new EspalierError(
    'UNSUPPORTED',
    `The channels of ${groupName(group)} are not where features are looked for (axis 1).`,
    'Name another layer with the setting features.',
  );
}

/** Groups that lead to the features, with what they matter for those that stay. */
async function lowerScores(
  coupling: Coupling,
  all: readonly ChannelGroup[],
  features: ChannelGroup,
  stays: ReadonlySet<number>,
): Promise<Map<ChannelGroup, Float64Array>> {
  const relevance = await relevanceFor(coupling, stays);
  const scores = new Map<ChannelGroup, Float64Array>();
  for (const group of all) {
    if (group === features || group.frozen !== undefined || group.units.length < 2) continue;
    const own = Float64Array.from(group.units, unit => relevance.get(unit.root) ?? 0);
    if (own.some(value => value > 0)) scores.set(group, own);
  }
  return scores;
}
