/** One layer's points with the harm measured there, the mildest first. */
export interface LayerTable {
  readonly layer: string;
  readonly points: readonly { readonly setting: number; readonly harm: number }[];
}

export type Chosen = ReadonlyMap<string, number>;

/**
 * Harm made monotone: a harder setting does at least as much as every milder one, and none does good. What looks better is
 * chance, on the few samples that harm is measured on.
 */
export function monotone(points: LayerTable['points']): LayerTable['points'] {
  let worst = 0;
  return points.map(({ setting, harm }) => {
    worst = Math.max(worst, harm);
    return { setting, harm: worst };
  });
}

/**
 * The points at which the summed harm is least among those that cost no more than `budget`: starting from the model as it is, the
 * change that does least harm for what it saves is made, again and again; then layers go back as far as the budget lets them.
 * Costs of layers may depend on each other, as those of filters do.
 * @param costOf cost of a choice, from 0 to 1
 * @returns undefined when not even the hardest points meet the budget
 */
export async function chooseWithin(
  tables: readonly LayerTable[],
  budget: number,
  costOf: (chosen: Chosen) => Promise<number>,
): Promise<Map<string, number> | undefined> {
  const ladders = tables.map(({ layer, points }) => ({ layer, points: monotone(points) }));
  const at = new Map(ladders.map(({ layer }) => [layer, -1]));
  const chosenAt = (change?: readonly [string, number]): Map<string, number> => {
    const chosen = new Map<string, number>();
    for (const { layer, points } of ladders) {
      const index = change?.[0] === layer ? change[1] : at.get(layer)!;
      if (index >= 0) chosen.set(layer, points[index]!.setting);
    }
    return chosen;
  };
  let cost = await costOf(chosenAt());
  while (cost > budget) {
    const step = await bestStep(ladders, at, cost, change => costOf(chosenAt(change)));
    if (step === undefined) return undefined;
    at.set(step.layer, step.index);
    cost = step.cost;
  }
  await goBack(ladders, at, budget, change => costOf(chosenAt(change)));
  return chosenAt();
}

interface Step {
  readonly layer: string;
  readonly index: number;
  readonly cost: number;
  readonly price: number;
}

type CostOfChange = (change: readonly [string, number]) => Promise<number>;

/** The harder point of one layer with the least added harm for each part of the cost saved. Points further on are looked at too. */
async function bestStep(
  ladders: readonly LayerTable[],
  at: ReadonlyMap<string, number>,
  cost: number,
  costOf: CostOfChange,
): Promise<Step | undefined> {
  let best: Step | undefined;
  for (const { layer, points } of ladders) {
    const from = at.get(layer)!;
    const before = from < 0 ? 0 : points[from]!.harm;
    for (let index = from + 1; index < points.length; index++) {
      const after = await costOf([layer, index]);
      if (after >= cost) continue;
      const price = (points[index]!.harm - before) / (cost - after);
      if (best === undefined || price < best.price) best = { layer, index, cost: after, price };
    }
  }
  return best;
}

/** Takes back what was not needed, where most harm is saved. */
async function goBack(
  ladders: readonly LayerTable[],
  at: Map<string, number>,
  budget: number,
  costOf: CostOfChange,
): Promise<void> {
  for (;;) {
    let best: { readonly layer: string; readonly index: number; readonly gain: number } | undefined;
    for (const { layer, points } of ladders) {
      const from = at.get(layer)!;
      for (let index = from - 1; index >= -1; index--) {
        const gain = points[from]!.harm - (index < 0 ? 0 : points[index]!.harm);
        if (gain <= (best?.gain ?? 0)) continue;
        if ((await costOf([layer, index])) <= budget) best = { layer, index, gain };
      }
    }
    if (best === undefined) return;
    at.set(best.layer, best.index);
  }
}
