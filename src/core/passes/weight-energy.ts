import { sparsityByNode } from '../analysis/sparsity.ts';
import {
  AccessCounter,
  nodeEnergy,
  unknownEnergy,
  type EnergyContext,
  type HardwareProfile,
} from '../cost/energy/index.ts';
import { listNodes, type PlacedNode } from '../cost/node-list.ts';
import { isFunctionCall } from '../cost/node-summary.ts';
import { findWeights } from '../cost/weights.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import { Turns } from '../turns.ts';
import { layerName } from './layer-selection.ts';
import { telling } from './quiet.ts';
import type { PassContext } from './types.ts';
import type { Weight } from './weights.ts';

/** What a weight is stored as, as far as that decides about energy. */
export interface StoredWeight {
  readonly bits?: number;
  /** Fraction of zeros. */
  readonly zeros?: number;
}

/**
 * What is left of the estimated energy when weights are stored otherwise, for asking many times: only nodes that read them change, each by
 * itself. For one sample; activations count as dense.
 * @throws EspalierError `BAD_SETTING` when the energy of a node is not known
 */
export async function weightEnergy(
  context: PassContext,
  weights: readonly Weight[],
  storedAt: (point: number, weight: Weight) => StoredWeight,
  profile: HardwareProfile,
): Promise<(chosen: ReadonlyMap<string, number>) => number> {
  const { model, scope } = context;
  const shapes = await inferShapes(model, scope, { batch: 1, ...context.sizes });
  const { nodes: weightZeros } = await sparsityByNode(
    model,
    telling(context, () => undefined),
  );
  const nodes = listNodes(scope);
  const found = findWeights(nodes);
  const pricing: EnergyContext = {
    shapes,
    weights: found,
    counter: new AccessCounter(profile),
    options: {},
    batch: 1,
    weightZeros,
    activationZeros: new Map(),
  };
  const ownWeight = new Map<string, Weight>();
  for (const weight of weights)
    for (const { placed } of weight.uses) if (!ownWeight.has(placed.id)) ownWeight.set(placed.id, weight);
  const priced = nodes.filter(placed => !isFunctionCall(placed) && !found.folded.has(placed));
  const turns = new Turns(context.signal);
  const dense: (number | null)[] = [];
  for (const placed of priced) {
    await turns.pass();
    dense.push(picojoules(placed, pricing));
  }
  const unknown = dense.filter(energy => energy === null).length;
  if (unknown > 0) throw unknownEnergy(unknown);
  const changeable = priced.flatMap((placed, i) => {
    const weight = ownWeight.get(placed.id);
    return weight ? [{ placed, weight, name: layerName(weight), dense: dense[i]! }] : [];
  });
  const whole = dense.reduce<number>((sum, energy) => sum + energy!, 0);
  const known = new Map<PlacedNode, Map<number, number>>();
  const energyAt = (placed: PlacedNode, weight: Weight, point: number): number => {
    const own = known.get(placed) ?? new Map<number, number>();
    known.set(placed, own);
    let energy = own.get(point);
    if (energy === undefined) {
      energy = picojoules(placed, storedAs(placed, storedAt(point, weight), pricing))!;
      own.set(point, energy);
    }
    return energy;
  };
  return chosen => {
    let left = whole;
    for (const { placed, weight, name, dense: before } of changeable) {
      const point = chosen.get(name);
      if (point !== undefined) left += energyAt(placed, weight, point) - before;
    }
    return left / Math.max(Number.MIN_VALUE, whole);
  };
}

/** Control of the chip included, for one sample. */
function picojoules(placed: PlacedNode, context: EnergyContext): number | null {
  const found = nodeEnergy(placed, context);
  return found && found.energy.total + (found.control ?? 0);
}

/** Weights have no more bits than the hardware computes with, and zeros that are there stay. */
function storedAs(placed: PlacedNode, { bits, zeros }: StoredWeight, context: EnergyContext): EnergyContext {
  const { options, weightZeros, counter } = context;
  const own = Math.max(weightZeros[placed.id] ?? 0, zeros ?? 0);
  return {
    ...context,
    options: {
      ...options,
      ...(bits !== undefined && { weightBits: Math.min(bits, counter.profile.bits.weights) }),
    },
    weightZeros: { ...weightZeros, [placed.id]: own },
  };
}
