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
 * Costs of layers may depend on each other, as those of filters do. Done twice, with and without worth in savings beyond the budget.
 * @param costOf cost of a choice, from 0 to 1
 * @returns undefined when not even the hardest points meet the budget
 */
export async function chooseWithin(
  tables: readonly LayerTable[],
  budget: number,
  costOf: (chosen: Chosen) => Promise<number>,
): Promise<Map<string, number> | undefined> {
  const ladders = tables.map(({ layer, points }) => ({ layer, points: monotone(points) }));
  const costs = new Map<string, number>();
  const known = async (at: Positions): Promise<number> => {
    const key = ladders.map(({ layer }) => at.get(layer)).join();
    let cost = costs.get(key);
    if (cost === undefined) costs.set(key, (cost = await costOf(chosenAt(ladders, at))));
    return cost;
  };
  let best: { readonly at: Positions; readonly harm: number } | undefined;
  for (const worthless of [budget, 0]) {
    const at = await descend(ladders, budget, worthless, known);
    const harm = at && ladders.reduce((sum, ladder) => sum + harmAt(ladder, at.get(ladder.layer)!), 0);
    if (at && harm !== undefined && harm < (best?.harm ?? Infinity)) best = { at, harm };
  }
  return best && chosenAt(ladders, best.at);
}

/** Where on its ladder each layer stands; −1: it stays as it is. */
type Positions = ReadonlyMap<string, number>;

function chosenAt(ladders: readonly LayerTable[], at: Positions): Map<string, number> {
  return new Map(
    ladders.flatMap(({ layer, points }): [string, number][] => {
      const point = points[at.get(layer)!];
      return point ? [[layer, point.setting]] : [];
    }),
  );
}

function harmAt({ points }: LayerTable, index: number): number {
  return points[index]?.harm ?? 0;
}

async function descend(
  ladders: readonly LayerTable[],
  budget: number,
  worthless: number,
  costOf: (at: Positions) => Promise<number>,
): Promise<Positions | undefined> {
  const at = new Map(ladders.map(({ layer }) => [layer, -1]));
  const changed: CostOfChange = change => costOf(new Map([...at, change]));
  let cost = await costOf(at);
  while (cost > budget) {
    const step = await bestStep(ladders, at, { cost, worthless }, changed);
    if (step === undefined) return undefined;
    at.set(step.layer, step.index);
    cost = step.cost;
  }
  await goBack(ladders, at, budget, changed);
  return at;
}

interface Step {
  readonly layer: string;
  readonly index: number;
  readonly cost: number;
  readonly price: number;
}

type CostOfChange = (change: readonly [string, number]) => Promise<number>;

/**
 * The harder point of one layer with the least added harm for each part of the cost saved, savings below `worthless` counting for nothing.
 * Points further on are looked at too.
 */
async function bestStep(
  ladders: readonly LayerTable[],
  at: ReadonlyMap<string, number>,
  { cost, worthless }: { readonly cost: number; readonly worthless: number },
  costOf: CostOfChange,
): Promise<Step | undefined> {
  let best: Step | undefined;
  for (const { layer, points } of ladders) {
    const from = at.get(layer)!;
    for (let index = from + 1; index < points.length; index++) {
      const after = await costOf([layer, index]);
      if (after >= cost) continue;
      const price =
        (points[index]!.harm - harmAt({ layer, points }, from)) / (cost - Math.max(after, worthless));
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
