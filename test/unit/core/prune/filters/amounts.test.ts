import { describe, expect, test } from 'vitest';
import type { ChannelGroup } from '../../../../../src/core/graph/channels/index.ts';
import {
  globalAmounts,
  roundAmount,
  uniformAmounts,
  unitWidth,
} from '../../../../../src/core/prune/filters/amounts.ts';
import { solveBudget } from '../../../../../src/core/prune/filters/budget.ts';

/** A group of so many units of so many channels each. */
function group(units: number, width = 1): ChannelGroup {
  const positions = Array.from({ length: width }, (_, i) => i);
  return {
    layers: [],
    frozen: undefined,
    units: Array.from({ length: units }, (_, root) => ({ root, positions: [positions] })),
  };
}

describe('how many units go', () => {
  test.each([
    // units, width, wanted, multiple, minKept, gone
    [64, 1, 19.2, 1, 1, 20],
    [64, 1, 19.2, 8, 1, 16],
    [64, 1, 21, 8, 1, 24],
    [64, 1, 64, 8, 1, 56],
    [64, 1, 64, 1, 1, 63],
    [64, 1, 64, 1, 10, 54],
    [64, 1, 64, 8, 10, 48],
    [64, 1, 0, 8, 1, 0],
    // Not a multiple to begin with: it may stay as it is.
    [20, 1, 2, 8, 1, 4],
    [20, 1, 0, 8, 1, 0],
    [6, 1, 3, 8, 1, 3],
    [12, 64, 4, 8, 1, 4],
    [32, 4, 9.6, 8, 1, 10],
    [32, 4, 9, 8, 1, 8],
    [1, 1, 1, 1, 1, 0],
  ])(
    'of %i × %i, wanted %d, multiple %i, at least %i: %i',
    (units, width, wanted, multiple, minKept, gone) => {
      expect(roundAmount(group(units, width), wanted, { multiple, minKept })).toBe(gone);
    },
  );

  test('the width of units', () => {
    expect(unitWidth(group(3, 64))).toBe(64);
  });

  test('the same share of all; the smallest of all', () => {
    const [a, b] = [group(4), group(8)];
    const limits = { multiple: 1, minKept: 1 };
    expect([...uniformAmounts([a, b], 0.5, limits).values()]).toEqual([2, 4]);
    const scores = new Map([
      [a, Float64Array.of(1, 2, 3, 4)],
      [b, Float64Array.of(9, 9, 9, 9, 9, 9, 9, 0)],
    ]);
    expect([...globalAmounts(scores, 5 / 12, limits, 0.9).values()]).toEqual([3, 2]);
    expect([...globalAmounts(scores, 5 / 12, limits, 0.5).values()]).toEqual([2, 3]);
  });
});

describe('budgets', () => {
  test('the closest that steps allow', () => {
    const [a, b] = [group(10), group(10)];
    const cost = (amounts: ReadonlyMap<ChannelGroup, number>): number =>
      1 - (amounts.get(a) ?? 0) * 0.03 - (amounts.get(b) ?? 0) * 0.05;
    const at = (ratio: number): Map<ChannelGroup, number> =>
      new Map([
        [a, Math.floor(ratio * 9)],
        [b, Math.floor(ratio * 9)],
      ]);
    const solved = solveBudget(0.65, at, cost, (amounts, more) =>
      [a, b].map(one => new Map(amounts).set(one, (amounts.get(one) ?? 0) + (more ? 1 : -1))),
    );
    expect(Math.abs(cost(solved) - 0.65)).toBeLessThanOrEqual(0.02);
  });
});
