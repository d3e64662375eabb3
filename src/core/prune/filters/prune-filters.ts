import type { PassPreview } from '../../../protocol/report.ts';
import { coupleChannels, findGroups, type Removal } from '../../graph/channels/index.ts';
import { checkNeed } from '../../passes/needs.ts';
import { fileNumber, formatPercent } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { compensateBiases } from './bias-compensation.ts';
import { aimsAtCost, amountsWithoutScores } from './choose-amounts.ts';
import { CostModel, type Quantity } from './cost-model.ts';
import { decide } from './decide.ts';
import { previewRemoval } from './preview.ts';
import { changedLayers, describeRemoval, nothingGoes } from './report.ts';
import { refitConsumers } from './refit/index.ts';
import { groupName, selectGroups } from './select-groups.ts';
import { filterSensitivity } from './sensitivity.ts';
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
  sensitivity: filterSensitivity,
};

/** What makes up for the channels that go: measured before, applied when they are gone. */
const REPAIRS: Readonly<Record<string, typeof compensateBiases>> = {
  bias: compensateBiases,
  refit: refitConsumers,
};

function suffix({ criterion, mode, ratio, of, repair }: FilterSettings): string {
  const how = `${criterion === 'l1' ? '' : `-${criterion}`}${repair === 'none' ? '' : `-${repair}`}`;
  if (mode === 'layers') return `filters-by-layer${how}`;
  if (mode === 'stages') return `filters-by-stage${how}`;
  const what = of === 'channels' ? '' : `-${of}`;
  return `filters${fileNumber(ratio * 100)}${what}${mode === 'global' ? '-global' : ''}${how}`;
}

function preview(context: PassContext, settings: FilterSettings): Promise<PassPreview> {
  const { mode, ratio, of } = settings;
  return previewRemoval({
    context,
    layers: settings,
    amountsOf: (coupling, groups, cost) => amountsWithoutScores(coupling, groups, settings, cost),
    undecided: 'as the scores say',
    ...(mode === 'global' && { what: `${formatPercent(ratio)} of the ${of} are aimed at` }),
  });
}

async function run(context: PassContext, settings: FilterSettings): Promise<PassOutcome> {
  const { model, dataset, seed } = context;
  checkNeed(pruneFilters, settings, dataset);
  const coupling = await coupleChannels(model);
  const { groups, skipped } = selectGroups(coupling, findGroups(coupling), settings);
  const cost = await CostModel.counted(coupling, context.sizes);
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
      notes: [nothingGoes(groups.length), ...skipped.sentences()],
    };
  }
  const notes = describeRemoval(groups, removal);
  if (aimsAtCost(settings)) notes.push(budgetNote(settings, cost, removal));
  const layersChanged = changedLayers(groups, removal);
  const repair = await REPAIRS[settings.repair]?.(coupling, removal, context);
  await removeChannels(coupling, removal);
  if (repair) notes.push(await repair());
  return { layersChanged, notes: [...notes, ...skipped.sentences()] };
}

/** How near the budget was met. */
function budgetNote({ of, ratio, profile }: FilterSettings, cost: CostModel, removal: Removal): string {
  const left = cost.shareOf(of as Quantity, profile)(removal);
  const wanted = 1 - ratio;
  const met = Math.abs(left - wanted) <= 0.02;
  return (
    `${formatPercent(left)} of the ${of} ${of === 'energy' ? 'is' : 'are'} left; ${formatPercent(wanted)} was aimed at.` +
    (met ? '' : ' Closer was not possible with these layers, multiples and limits.')
  );
}
