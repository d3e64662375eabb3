import type { ChannelGroup } from '../../graph/channels/index.ts';
import { unitWidth, type Amounts } from './amounts.ts';

/** Accepted distance from the wanted share of the cost. */
const TOLERANCE = 0.002;
const STEPS = 40;

/**
 * The amounts that leave `goal` of the cost, the closest that rounding allows. `amountsAt` gives amounts for a ratio from 0 to 1, more for
 * larger ones; what is left over is made up for by single groups.
 * @param costOf share of the whole cost, from 0 to 1
 */
export function solveBudget(
  goal: number,
  amountsAt: (ratio: number) => Amounts,
  costOf: (amounts: Amounts) => number,
  refine: (amounts: Amounts, less: boolean) => Iterable<Amounts>,
): Amounts {
  let [low, high] = [0, 1];
  let best = amountsAt(0);
  let distance = Math.abs(costOf(best) - goal);
  const consider = (amounts: Amounts): number => {
    const cost = costOf(amounts);
    if (Math.abs(cost - goal) < distance) {
      distance = Math.abs(cost - goal);
      best = amounts;
    }
    return cost;
  };
  for (let step = 0; step < STEPS && distance > TOLERANCE; step++) {
    const middle = (low + high) / 2;
    if (consider(amountsAt(middle)) > goal) low = middle;
    else high = middle;
  }
  for (let round = 0; round < STEPS && distance > TOLERANCE; round++) {
    const before = distance;
    const less = costOf(best) > goal;
    for (const changed of refine(best, less)) consider(changed);
    if (distance === before) break;
  }
  return best;
}

/** The amounts with one group changed by one step, for each group in turn. */
export function* oneStepChanges(
  amounts: Amounts,
  more: boolean,
  round: (group: ChannelGroup, wanted: number) => number,
  multiple: number,
): Generator<Amounts> {
  for (const [group, count] of amounts) {
    const step = Math.max(1, Math.ceil(multiple / unitWidth(group)));
    const changed = round(group, count + (more ? step : -step));
    if (changed !== count && changed >= 0) yield new Map(amounts).set(group, changed);
  }
}
