import type { PassPreview } from '../../../protocol/report.ts';
import { EspalierError } from '../../errors.ts';
import { coupleChannels, coupleWith, findGroups, type ChannelGroup } from '../../graph/channels/index.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import { Skipped } from '../../passes/skipped.ts';
import { fileNumber, formatPercent, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { criterionById } from '../criteria/index.ts';
import { uniformAmounts, type Amounts } from './amounts.ts';
import { compensateBiases } from './bias-compensation.ts';
import { CostModel } from './cost-model.ts';
import { decide } from './decide.ts';
import { listedAmounts } from './per-layer.ts';
import { changedLayers, describeRemoval, effectOn } from './report.ts';
import { refitConsumers } from './refit/index.ts';
import { groupName, selectGroups } from './select-groups.ts';
import { filterSettings, type FilterSettings } from './settings.ts';
import { removeChannels } from './removal/index.ts';

/** Takes whole channels out: filters, neurons, attention heads, and all that hangs on them. */
export const pruneFilters: Pass<typeof filterSettings> = {
  id: 'prune-filters',
  title: 'Prune Filters',
  description:
    'Takes out whole channels, filters and attention heads: the model becomes smaller and faster anywhere.',
  needs: 'nothing',
  settings: filterSettings,
  suffix,
  preview,
  run,
};

/** What makes up for the channels that go: measured before, applied when they are gone. */
const REPAIRS: Readonly<Record<string, typeof compensateBiases>> = {
  bias: compensateBiases,
  refit: refitConsumers,
};

function suffix({ criterion, mode, ratio, of, repair }: FilterSettings): string {
  const how = `${criterion === 'l1' ? '' : `-${criterion}`}${repair === 'none' ? '' : `-${repair}`}`;
  if (mode === 'layers') return `filters-by-layer${how}`;
  const what = of === 'channels' ? '' : `-${of}`;
  return `filters${fileNumber(ratio * 100)}${what}${mode === 'global' ? '-global' : ''}${how}`;
}

function preview({ model, scope, shapes }: PassContext, settings: FilterSettings): PassPreview {
  const coupling = coupleWith(model, scope, shapes);
  const { groups, skipped } = selectGroups(coupling, findGroups(coupling), settings);
  const exact = settings.mode !== 'global' && settings.of === 'channels';
  const amounts = exact ? plannedAmounts(groups, settings) : undefined;
  const layers = groups.map(group => ({
    name: groupName(group),
    op: group.layers[0]!.node.opType,
    params: group.layers.reduce(
      (sum, { weight }) => sum + weight.axes.reduce((n, axis) => n * Number(axis.dim), 1),
      0,
    ),
    effect: amounts ? effectOn(group, amounts.get(group) ?? 0) : 'by its scores',
  }));
  return {
    layers,
    summary: summarize(groups, amounts, CostModel.of(coupling, [{ scope, shapes }]), skipped, settings),
  };
}

function plannedAmounts(groups: readonly ChannelGroup[], settings: FilterSettings): Amounts {
  return settings.mode === 'layers'
    ? listedAmounts(groups, settings.layers, settings)
    : uniformAmounts(groups, settings.ratio, settings);
}

function summarize(
  groups: readonly ChannelGroup[],
  amounts: Amounts | undefined,
  cost: CostModel,
  skipped: Skipped,
  settings: FilterSettings,
): string {
  const rest = skipped.sentences().slice(0, 3).join(' ');
  if (groups.length === 0) return `No channel can be taken out. ${rest}`.trim();
  const sets = `${plural(groups.length, 'set')} of channels that can go`;
  if (!amounts)
    return `${sets}; ${formatPercent(settings.ratio)} of the ${settings.of} are aimed at. ${rest}`.trim();
  const removal = new Set<number>();
  for (const [group, count] of amounts)
    for (const unit of group.units.slice(0, count)) removal.add(unit.root);
  const [before, after] = [cost.cost(new Set()), cost.cost(removal)];
  const left = (quantity: 'macs' | 'params'): string =>
    formatPercent(after[quantity] / Math.max(1, before[quantity]));
  const macs =
    cost.unknownMacs > 0 || before.macs === 0 ? '' : ` and about ${left('macs')} of the multiply-accumulates`;
  return `${sets}; about ${left('params')} of the parameters${macs} would be left. ${rest}`.trim();
}

async function run(context: PassContext, settings: FilterSettings): Promise<PassOutcome> {
  const { model, dataset, seed } = context;
  checkData(context, settings);
  const coupling = await coupleChannels(model);
  const { groups, skipped } = selectGroups(coupling, findGroups(coupling), settings);
  const single = await inferShapes(model, coupling.scope, { batch: 1 });
  const cost = CostModel.of(coupling, [{ scope: coupling.scope, shapes: single }, context]);
  const { removal, unscored } = await decide({
    coupling,
    groups,
    settings,
    cost,
    job: context,
    dataset,
    seed,
  });
  for (const group of unscored)
    skipped.add(`the criterion ${settings.criterion} does not apply to them`, groupName(group));
  if (removal.size === 0) {
    return {
      layersChanged: 0,
      notes: ['No channel was to go: see ratio, multiple and minKept.', ...skipped.sentences()],
    };
  }
  const notes = describeRemoval(groups, removal);
  const [before, after] = [cost.cost(new Set()), cost.cost(removal)];
  if (settings.of !== 'channels') notes.push(...budgetNotes(settings, before, after));
  const layersChanged = changedLayers(groups, removal);
  const repair = await REPAIRS[settings.repair]?.(coupling, removal, context);
  await removeChannels(coupling, removal);
  if (repair) notes.push(await repair());
  return { layersChanged, notes: [...notes, ...skipped.sentences()] };
}

/** @throws EspalierError `BAD_DATA` */
function checkData({ dataset }: PassContext, { criterion, repair }: FilterSettings): void {
  const { needs } = criterionById(criterion);
  const what =
    needs !== 'nothing'
      ? `The criterion ${criterion}`
      : repair !== 'none'
        ? `The repair ${repair}`
        : undefined;
  if (what === undefined) return;
  const labelled = needs === 'labels';
  if (dataset && (!labelled || dataset.hasLabels)) return;
  throw new EspalierError(
    'BAD_DATA',
    `${what} needs ${labelled ? 'labelled data' : 'data'}.`,
    'Give them with --data.',
  );
}

function budgetNotes(
  { of, ratio }: FilterSettings,
  before: Record<string, number>,
  after: Record<string, number>,
): string[] {
  const left = after[of]! / Math.max(1, before[of]!);
  const wanted = 1 - ratio;
  const met = Math.abs(left - wanted) <= 0.02;
  return [
    `${formatPercent(left)} of the ${of} are left; ${formatPercent(wanted)} was aimed at.` +
      (met ? '' : ' Closer was not possible with these layers, multiples and limits.'),
  ];
}
