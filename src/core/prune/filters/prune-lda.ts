import type { PassPreview } from '../../../protocol/report.ts';
import { nodeName } from '../../cost/node-list.ts';
import { EspalierError } from '../../errors.ts';
import { coupleChannels, findGroups, type ChannelGroup, type Coupling } from '../../graph/channels/index.ts';
import { removeUnused } from '../../graph/unused.ts';
import { didYouMean } from '../../passes/near.ts';
import { fileNumber, formatCount, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { captureValues, forEachChannel } from '../criteria/capture.ts';
import { activationOf, type ChannelValue } from '../criteria/following.ts';
import { lda } from '../criteria/lda.ts';
import { roundAmount } from './amounts.ts';
import { ClassStatistics, linearHead, quadraticHead } from './lda/class-statistics.ts';
import { writeHead, type HeadPlace } from './lda/head.ts';
import { relevanceFor } from './lda/relevance.ts';
import { ldaSettings, type LdaSettings } from './lda/settings.ts';
import { chooseUnits } from './plan.ts';
import { previewRemoval } from './preview.ts';
import { changedLayers, describeRemoval } from './report.ts';
import { scoreGroups } from './scores.ts';
import { groupName, namesOf, selectGroups } from './select-groups.ts';
import { removeChannels } from './removal/index.ts';

/** Numbers of the quadratic classifier's largest matrix. */
const MAX_HEAD = 4e6;

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
    settings.head === 'keep'
      ? []
      : [`a ${settings.head === 'bayes' ? 'Gaussian' : 'linear'} classifier replaces the layers behind them`];
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
  const place = settings.head === 'keep' ? undefined : headPlace(coupling, value);
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
  if (place) notes.push(await replaceHead(place, value, settings, context));
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

/** @throws EspalierError `UNSUPPORTED` when the model's first output is no list of class scores */
function headPlace(coupling: Coupling, value: ChannelValue): HeadPlace {
  const { model, scope, shapes } = coupling;
  const output = model.graph.output[0]?.name ?? '';
  const { shape } = shapes.value(scope, output);
  const classes = shape?.[1];
  const info = shapes.value(scope, value.name);
  if (shape?.length !== 2 || typeof classes !== 'number' || model.graph.output.length !== 1 || !info.shape) {
    throw new EspalierError(
      'UNSUPPORTED',
      `The output "${output}" is not the only one and a list of class scores [batch, classes], so no classifier can take its place.`,
      'Set head to keep.',
    );
  }
  const softmax = scope.producer(output)?.opType === 'Softmax';
  return { model, value: value.name, rank: info.shape.length, dtype: info.dtype, output, classes, softmax };
}

async function replaceHead(
  place: HeadPlace,
  value: ChannelValue,
  settings: LdaSettings,
  context: PassContext,
): Promise<string> {
  const { model, classes } = place;
  let statistics: ClassStatistics | undefined;
  await captureValues(model, [value.name], context.dataset, context, captured => {
    const channels = captured.dims[1]!;
    statistics ??= new ClassStatistics(channels, classes);
    const maxima: Float64Array[] = [];
    forEachChannel(captured, 1, (sample, channel, x) => {
      const row = (maxima[sample] ??= new Float64Array(channels).fill(-Infinity));
      if (x > row[channel]!) row[channel] = x;
    });
    maxima.forEach((row, sample) => {
      const label = captured.labels![sample]!;
      if (label >= 0 && label < classes) statistics!.add(row, label);
      else
        throw new EspalierError(
          'BAD_DATA',
          `There is a label ${label}, but the model has ${classes} classes.`,
        );
    });
  });
  if (!statistics) throw new EspalierError('BAD_DATA', 'The data have no samples.');
  const { features } = statistics;
  if (settings.head === 'bayes' && features * features * classes > MAX_HEAD) {
    throw new EspalierError(
      'UNSUPPORTED',
      `A Gaussian classifier for ${classes} classes and ${features} maps would be larger than what it replaces.`,
      'Raise the ratio, or choose the linear classifier.',
    );
  }
  const head = await (settings.head === 'bayes'
    ? quadraticHead(statistics, settings.shrinkage)
    : linearHead(statistics));
  writeHead(place, head);
  removeUnused(model);
  const empty = statistics.counts.filter(count => count === 0).length;
  const never = empty === 0 ? '' : ` ${plural(empty, 'class')} without samples will never be answered.`;
  return (
    `A ${settings.head === 'bayes' ? 'Gaussian Bayes' : 'linear'} classifier on the strongest responses of ${formatCount(features)} maps, ` +
    `fitted to ${formatCount(statistics.total)} samples, replaces the layers behind them.${never}`
  );
}
