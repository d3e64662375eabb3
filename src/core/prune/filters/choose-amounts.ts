import type { ChannelGroup, Coupling } from '../../graph/channels/index.ts';
import { roundAmount, uniformAmounts, type Amounts } from './amounts.ts';
import { oneStepChanges, solveBudget } from './budget.ts';
import type { CostModel, Quantity } from './cost-model.ts';
import { judges } from './scores.ts';
import { groupName, namesOf } from './select-groups.ts';
import type { AmountSettings } from './settings.ts';
import { plainShares } from './shares.ts';
import { mapSize } from './stages.ts';

/**
 * How many units of each group go, where the settings alone say it; undefined where scores or costs decide.
 * @throws EspalierError `NO_MATCH`, `BAD_SETTING`
 */
export function plainAmounts(
  { scope, shapes }: Coupling,
  groups: readonly ChannelGroup[],
  settings: AmountSettings,
): Amounts | undefined {
  const shares = plainShares(groups, settings, {
    names: group => group.layers.flatMap(namesOf),
    label: group => groupName(group, 1),
    size: group => mapSize(judges(group)[0]!.node, scope, shapes),
  });
  return (
    shares &&
    new Map(
      Array.from(shares, ([group, ratio]) => [
        group,
        roundAmount(group, group.units.length * ratio, settings),
      ]),
    )
  );
}

/**
 * How many units of each group go, where settings and costs say it: for everything but a ranking by scores.
 * @throws EspalierError `NO_MATCH`, `BAD_SETTING`
 */
export function amountsWithoutScores(
  coupling: Coupling,
  groups: readonly ChannelGroup[],
  settings: AmountSettings,
  cost: CostModel,
): Amounts | undefined {
  const plain = plainAmounts(coupling, groups, settings);
  if (plain || settings.mode !== 'uniform' || groups.length === 0) return plain;
  return amountsForCost(cost, settings, ratio => uniformAmounts(groups, ratio, settings));
}

/** Whether the ratio is one of the model's costs, which has to be solved for. */
export function aimsAtCost({ mode, of }: AmountSettings): boolean {
  return of !== 'channels' && (mode === 'uniform' || mode === 'global');
}

/**
 * Amounts that make the whole model cheaper by the ratio.
 * @param amountsAt amounts for a ratio of the channels
 * @param orderOf units of a group in the order in which they go; which of them go hardly changes the cost
 * @throws EspalierError `BAD_SETTING` when that cost is not known
 */
export function amountsForCost(
  cost: CostModel,
  settings: AmountSettings,
  amountsAt: (ratio: number) => Amounts,
  orderOf: (group: ChannelGroup) => readonly number[] = group => [...group.units.keys()],
): Amounts {
  const shareOf = cost.shareOf(settings.of as Quantity, settings.profile);
  const costOf = (amounts: Amounts): number => {
    const removal = new Set<number>();
    for (const [group, count] of amounts)
      for (const unit of orderOf(group).slice(0, count)) removal.add(group.units[unit]!.root);
    return shareOf(removal);
  };
  return solveBudget(1 - settings.ratio, amountsAt, costOf, (amounts, more) =>
    oneStepChanges(amounts, more, (group, wanted) => roundAmount(group, wanted, settings), settings.multiple),
  );
}
