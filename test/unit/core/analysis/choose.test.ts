import { describe, expect, it } from 'vitest';
import { chooseWithin, type Chosen, type LayerTable } from '../../../../src/core/analysis/suggest/choose.ts';
import { Random } from '../../../../src/core/data/index.ts';

function tablesOf(random: Random, layers: number, points: number): LayerTable[] {
  return Array.from({ length: layers }, (_, layer) => {
    let harm = 0;
    return {
      layer: `l${layer}`,
      points: Array.from({ length: points }, (_, i) => ({
        setting: (i + 1) / (points + 1),
        harm: (harm += random.uniform() ** 3),
      })),
    };
  });
}

/** What is left of layers in a row, each of which also reads what the one before it leaves: as filters do. */
function coupledCost(random: Random, layers: number): (chosen: Chosen) => Promise<number> {
  const weights = Array.from({ length: layers }, () => 0.1 + random.uniform());
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return chosen => {
    const left = (layer: number) => 1 - (chosen.get(`l${layer}`) ?? 0);
    const parts = weights.map((weight, i) => weight * left(i) * (i > 0 ? left(i - 1) : 1));
    return Promise.resolve(parts.reduce((sum, part) => sum + part, 0) / total);
  };
}

const harmOf = (tables: readonly LayerTable[], chosen: Chosen) =>
  tables.reduce(
    (sum, { layer, points }) => sum + (points.find(one => one.setting === chosen.get(layer))?.harm ?? 0),
    0,
  );

/** Of all combinations, the least harm within the budget. */
async function leastHarm(
  tables: readonly LayerTable[],
  budget: number,
  costOf: (chosen: Chosen) => Promise<number>,
): Promise<number> {
  let choices: Map<string, number>[] = [new Map<string, number>()];
  for (const { layer, points } of tables) {
    choices = choices.flatMap(choice => [
      choice,
      ...points.map(({ setting }) => new Map([...choice, [layer, setting] as const])),
    ]);
  }
  let least = Infinity;
  for (const choice of choices) {
    if ((await costOf(choice)) <= budget) least = Math.min(least, harmOf(tables, choice));
  }
  return least;
}

describe('the choice of points within a budget', () => {
  it('keeps the budget and is near the least harm of all combinations', async () => {
    let [ours, least] = [0, 0];
    for (let seed = 0; seed < 40; seed++) {
      const random = new Random(seed);
      const tables = tablesOf(random, 5, 4);
      const costOf = coupledCost(random, 5);
      const budget = 0.2 + 0.6 * random.uniform();
      const chosen = await chooseWithin(tables, budget, costOf);
      const optimum = await leastHarm(tables, budget, costOf);
      if (chosen === undefined) {
        expect(optimum).toBe(Infinity);
        continue;
      }
      expect(await costOf(chosen)).toBeLessThanOrEqual(budget);
      const harm = harmOf(tables, chosen);
      expect(harm).toBeGreaterThanOrEqual(optimum - 1e-9);
      ours += harm;
      least += optimum;
    }
    expect(ours).toBeLessThan(1.15 * least);
  });

  it('asks for few costs: a network of hundreds of layers takes no longer than it must', async () => {
    const random = new Random(7);
    const tables = tablesOf(random, 400, 9);
    const costOf = coupledCost(random, 400);
    let asked = 0;
    const chosen = await chooseWithin(tables, 0.5, one => {
      asked++;
      return costOf(one);
    });
    expect(await costOf(chosen!)).toBeLessThanOrEqual(0.5);
    // Every point has to be looked at once for each of two ways.
    expect(asked).toBeLessThan(10 * 400 * 9);
  });
});
