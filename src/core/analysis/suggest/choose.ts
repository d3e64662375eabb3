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
  const steps = new Steps(ladders, worthless);
  for (let cost = await costOf(at); cost > budget;) {
    const step = await steps.best(at, cost, changed);
    if (step === undefined) return undefined;
    at.set(step.ladder.layer, step.index);
    cost = step.cost;
  }
  await goBack(ladders, at, budget, changed);
  return at;
}

type CostOfChange = (change: readonly [string, number]) => Promise<number>;

/** A harder point of one layer. */
interface Step {
  readonly ladder: LayerTable;
  readonly index: number;
  /** Of the whole choice after this step. */
  cost: number;
  /** Added harm for each part of the cost saved; −∞ before anything is known. */
  price: number;
  /** Turn in which the price was worked out. */
  turn: number;
}

/**
 * Finds the step with the least added harm for each part of the cost saved, savings below `worthless` counting for nothing. Points further on are looked
 * at too. The less a layer costs, the less is saved at its neighbours: prices rise from turn to turn. So only those that were lowest are worked
 * out again, until the lowest is of this turn (Minoux 1978), instead of every point of every layer.
 */
class Steps {
  private readonly all: Step[];
  private turn = 0;

  constructor(
    ladders: readonly LayerTable[],
    private readonly worthless: number,
  ) {
    this.all = ladders.flatMap(ladder =>
      ladder.points.map((_, index) => ({ ladder, index, cost: 1, price: -Infinity, turn: -1 })),
    );
  }

  async best(at: Positions, cost: number, costOf: CostOfChange): Promise<Step | undefined> {
    const turn = this.turn++;
    for (;;) {
      const lowest = this.lowest(at);
      if (lowest === undefined || lowest.turn === turn) {
        if (lowest !== undefined) this.forget(lowest.ladder);
        return lowest;
      }
      const { ladder, index } = lowest;
      const after = await costOf([ladder.layer, index]);
      const harm = ladder.points[index]!.harm - harmAt(ladder, at.get(ladder.layer)!);
      const price = after < cost ? harm / (cost - Math.max(after, this.worthless)) : Infinity;
      Object.assign(lowest, { cost: after, price, turn });
    }
  }

  private lowest(at: Positions): Step | undefined {
    let found: Step | undefined;
    for (const step of this.all) {
      if (step.price === Infinity || step.index <= at.get(step.ladder.layer)!) continue;
      if (found === undefined || step.price < found.price) found = step;
    }
    return found;
  }

  /** From where a layer stands now, its other points have other prices. */
  private forget(ladder: LayerTable): void {
    for (const step of this.all) if (step.ladder === ladder) step.price = -Infinity;
  }
}

/** Takes back what was not needed, where most harm is saved. */
async function goBack(
  ladders: readonly LayerTable[],
  at: Map<string, number>,
  budget: number,
  costOf: CostOfChange,
): Promise<void> {
  // Costs rise as layers go back: what does not fit once never will.
  const tooDear = new Set<string>();
  for (;;) {
    const milder = ladders.flatMap(({ layer, points }) => {
      const from = at.get(layer)!;
      const gainAt = (index: number) => points[from]!.harm - (index < 0 ? 0 : points[index]!.harm);
      return Array.from({ length: from + 1 }, (_, i) => ({ layer, index: i - 1, gain: gainAt(i - 1) }));
    });
    let best: (typeof milder)[number] | undefined;
    for (const one of milder.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain)) {
      const key = `${one.index} ${one.layer}`;
      if (tooDear.has(key)) continue;
      if ((await costOf([one.layer, one.index])) <= budget) {
        best = one;
        break;
      }
      tooDear.add(key);
    }
    if (best === undefined) return;
    at.set(best.layer, best.index);
  }
}
