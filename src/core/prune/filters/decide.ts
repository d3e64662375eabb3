import { EspalierError, throwIfAborted } from '../../errors.ts';
import type { ChannelGroup, Coupling, Removal } from '../../graph/channels/index.ts';
import type { JobContext } from '../../passes/types.ts';
import type { Dataset } from '../../data/types.ts';
import { criterionById, type Criterion } from '../criteria/index.ts';
import { globalAmounts, roundAmount, uniformAmounts, type Amounts, type Limits } from './amounts.ts';
import { oneStepChanges, solveBudget } from './budget.ts';
import type { CostModel, Quantity } from './cost-model.ts';
import { listedAmounts } from './per-layer.ts';
import { chooseUnits } from './plan.ts';
import { ascending, comparableScores, scoreGroups, type UnitScores } from './scores.ts';
import type { FilterSettings } from './settings.ts';

export interface DecisionRequest {
  readonly coupling: Coupling;
  readonly groups: readonly ChannelGroup[];
  readonly settings: FilterSettings;
  readonly cost: CostModel;
  readonly job: JobContext;
  readonly dataset: Dataset | undefined;
  readonly seed: number;
}

export interface Decision {
  readonly removal: Removal;
  /** Groups that the criterion could not judge. */
  readonly unscored: readonly ChannelGroup[];
}

/** Which units go: by the criterion's scores, as many as the settings ask for. */
export async function decide(request: DecisionRequest): Promise<Decision> {
  const { coupling, groups, settings, job } = request;
  const criterion = criterionById(settings.criterion);
  const score = (removal?: Removal): Promise<Map<ChannelGroup, UnitScores>> =>
    scoreGroups({ ...request, criterion, ...(removal && { removal }) });
  const scores = await score();
  const unscored = groups.filter(group => !scores.has(group));
  const amounts = amountsFor(request, criterion, scores);
  if (settings.scoring !== 'greedy' || settings.mode === 'global') {
    return { removal: chooseUnits(coupling, scores, amounts), unscored };
  }
  // One group after the other, in the order of the file: what went before does not count.
  let removal = new Set<number>();
  for (const group of scores.keys()) {
    throwIfAborted(job.signal);
    const again = await scoreGroups({ ...request, groups: [group], criterion, removal });
    removal = new Set([...removal, ...chooseUnits(coupling, again, amounts)]);
  }
  return { removal, unscored };
}

function amountsFor(
  { coupling, settings, cost }: DecisionRequest,
  criterion: Criterion,
  scores: ReadonlyMap<ChannelGroup, UnitScores>,
): Amounts {
  const groups = [...scores.keys()];
  const limits: Limits = { multiple: settings.multiple, minKept: settings.minKept };
  if (settings.mode === 'layers') return listedAmounts(groups, settings.layers, limits);
  const comparable = new Map([...scores].map(([group, own]) => [group, comparableScores(own, criterion)]));
  const amountsAt = (ratio: number): Amounts =>
    settings.mode === 'global'
      ? globalAmounts(comparable, ratio, limits, settings.largestShare)
      : uniformAmounts(groups, ratio, limits);
  if (settings.of === 'channels') return amountsAt(settings.ratio);
  const quantity = settings.of as Quantity;
  const whole = cost.cost(new Set())[quantity];
  if (quantity === 'macs' && cost.unknownMacs > 0) {
    throw new EspalierError(
      'BAD_SETTING',
      `The multiply-accumulates of ${cost.unknownMacs} nodes are not known, so no share of them can be aimed at.`,
      'Give the open sizes of the inputs, or aim at params.',
    );
  }
  // Which units go hardly changes the cost; how many decides it.
  const orders = new Map([...scores].map(([group, own]) => [group, ascending(own)]));
  const costOf = (amounts: Amounts): number => cost.cost(firstUnits(orders, amounts))[quantity] / whole;
  return solveBudget(1 - settings.ratio, amountsAt, costOf, (amounts, more) =>
    oneStepChanges(amounts, more, (group, wanted) => roundAmount(group, wanted, limits), settings.multiple),
  );

  function firstUnits(sorted: ReadonlyMap<ChannelGroup, number[]>, amounts: Amounts): Set<number> {
    const removal = new Set<number>();
    for (const [group, order] of sorted) {
      for (const unit of order.slice(0, amounts.get(group) ?? 0)) removal.add(group.units[unit]!.root);
    }
    return coupling.layers.length === 0 ? new Set() : removal;
  }
}
