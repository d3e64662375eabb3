import { readFloats } from '../../model/values.ts';
import type { Model } from '../../model/model.ts';
import type { Weight } from '../../passes/weights.ts';
import { hasLabels, isFitted, type Work } from './work.ts';

/**
 * Part of a layer's sum of squares that pruning takes: what the steps behind it can make up for. Of normally distributed weights
 * 1 % are 27 % of the weights, 5 % are 45 %, 10 % are 56 %; trained weights have longer tails, and more of them are small.
 */
const BUDGETS = { alone: 0.002, fitted: 0.05, trained: 0.1 } as const;

export function budgetOf(work: Pick<Work, 'context' | 'settings'>): number {
  if (work.settings.retrain === 'gradual') return BUDGETS.trained;
  if (!isFitted(work)) return BUDGETS.alone;
  return hasLabels(work) && work.settings.retrain === 'auto' ? BUDGETS.trained : BUDGETS.fitted;
}

/** The largest fraction of the weights, the smallest first, whose squares sum up to no more than `budget` of all squares. */
export function ratioWithin(values: Float32Array, budget: number): number {
  const squares = Float64Array.from(values, value => value * value).sort();
  const limit = budget * squares.reduce((sum, square) => sum + square, 0);
  if (!Number.isFinite(limit)) return 0;
  let sum = 0;
  let count = 0;
  while (count < squares.length && sum + squares[count]! <= limit) sum += squares[count++]!;
  // Half a weight more, so that rounding down gives as many; one weight stays.
  return Math.max(0, Math.min(count, squares.length - 1) + 0.5) / Math.max(1, squares.length);
}

export async function ratiosWithin(
  model: Model,
  weights: readonly Weight[],
  budget: number,
): Promise<ReadonlyMap<Weight, number>> {
  const ratios = new Map<Weight, number>();
  for (const weight of weights) {
    ratios.set(weight, ratioWithin(await readFloats(model, weight.constant.tensor), budget));
  }
  return ratios;
}
