import { throwIfAborted } from '../../errors.ts';
import type { ChannelGroup, Coupling, Removal } from '../../graph/channels/index.ts';
import type { JobContext } from '../../passes/types.ts';
import type { Dataset } from '../../data/types.ts';
import { criterionById, type Criterion } from '../criteria/index.ts';
import { globalAmounts, uniformAmounts, type Amounts } from './amounts.ts';
import { aimsAtCost, amountsForCost, plainAmounts } from './choose-amounts.ts';
import type { CostModel } from './cost-model.ts';
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
  { coupling, groups: all, settings, cost }: DecisionRequest,
  criterion: Criterion,
  scores: ReadonlyMap<ChannelGroup, UnitScores>,
): Amounts {
  // Stages are counted, and names looked for, also where the criterion has nothing to say.
  const plain = plainAmounts(coupling, all, settings);
  if (plain) return plain;
  const groups = [...scores.keys()];
  const comparable = new Map([...scores].map(([group, own]) => [group, comparableScores(own, criterion)]));
  const amountsAt = (ratio: number): Amounts =>
    settings.mode === 'global'
      ? globalAmounts(comparable, ratio, settings, settings.largestShare)
      : uniformAmounts(groups, ratio, settings);
  if (!aimsAtCost(settings)) return amountsAt(settings.ratio);
  const orders = new Map([...scores].map(([group, own]) => [group, ascending(own)]));
  return amountsForCost(cost, settings, amountsAt, group => orders.get(group)!);
}
