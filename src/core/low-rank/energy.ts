import { sparsityByNode } from '../analysis/sparsity.ts';
import { AccessCounter, nodeEnergy, unknownEnergy, type HardwareProfile } from '../cost/energy/index.ts';
import { listNodes } from '../cost/node-list.ts';
import { isFunctionCall } from '../cost/node-summary.ts';
import { findWeights } from '../cost/weights.ts';
import { buildScopes } from '../graph/scope.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import type { Model } from '../model/model.ts';
import { telling } from '../passes/quiet.ts';
import type { PassContext } from '../passes/types.ts';
import { count } from './forms/index.ts';
import type { LowRankLayer } from './layers.ts';
import type { Plan } from './plan.ts';
import { rewriteLayer } from './rewrite.ts';

export interface EnergyTask {
  readonly context: PassContext;
  readonly layers: readonly LowRankLayer[];
  /** What a layer becomes at a point; undefined where it stays. */
  readonly planAt: (layer: LowRankLayer, point: number) => Plan | undefined;
  readonly profile: HardwareProfile;
}

/**
 * What is left of the estimated energy when layers are taken apart, for asking many times: the nodes that take the place of a layer are
 * estimated with their own sizes, as arrays have edges. For one sample; activations count as dense.
 * @throws EspalierError `BAD_SETTING` when the energy of a node is not known
 */
export async function lowRankEnergy({ context, layers, planAt, profile }: EnergyTask) {
  const job = telling(context, () => undefined);
  const { nodes: zeros } = await sparsityByNode(context.model, job);
  const estimate = new Estimate(context, new AccessCounter(profile));
  const whole = await estimate.of(context.model, zeros);
  const known = new Map<string, Promise<number>>();
  /** How much more (or less) a layer takes then. */
  const change = (layer: LowRankLayer, point: number): Promise<number> => {
    const key = JSON.stringify([layer.name, point]);
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = changeOf(layer, planAt(layer, point))));
    return found;
  };
  const changeOf = async (layer: LowRankLayer, plan: Plan | undefined): Promise<number> => {
    if (plan === undefined) return 0;
    const model = context.model.clone();
    const node = model.graph.node[context.model.graph.node.indexOf(layer.node)]!;
    // Sizes alone count: what the factors hold need not be known.
    const { form, rank } = plan;
    const factors = form.dims(layer.sizes, rank).map(dims => ({ dims, data: new Float32Array(count(dims)) }));
    rewriteLayer(model, { ...layer, node }, form, factors);
    // What takes its name has dense weights.
    const id = layer.weight.uses[0]!.placed.id;
    return (await estimate.of(model, { ...zeros, [id]: 0 })) - whole;
  };
  return async (chosen: ReadonlyMap<string, number>): Promise<number> => {
    let left = whole;
    for (const layer of layers) {
      const point = chosen.get(layer.name);
      if (point !== undefined) left += await change(layer, point);
    }
    return left / Math.max(Number.MIN_VALUE, whole);
  };
}

class Estimate {
  constructor(
    private readonly context: PassContext,
    private readonly counter: AccessCounter,
  ) {}

  /** Picojoules of a model, control of the chip included. @throws EspalierError `BAD_SETTING` */
  async of(model: Model, weightZeros: Readonly<Record<string, number>>): Promise<number> {
    const scope = buildScopes(model);
    const shapes = await inferShapes(model, scope, { batch: 1, ...this.context.sizes });
    const nodes = listNodes(scope);
    const weights = findWeights(nodes);
    const { counter } = this;
    const pricing = {
      ...{ shapes, weights, counter, weightZeros },
      ...{ options: {}, batch: 1, activationZeros: new Map<string, number>() },
    };
    let [sum, unknown] = [0, 0];
    for (const placed of nodes) {
      if (isFunctionCall(placed) || weights.folded.has(placed)) continue;
      const energy = nodeEnergy(placed, pricing);
      if (energy === null) unknown++;
      else sum += energy.energy.total + (energy.control ?? 0);
    }
    if (unknown > 0) throw unknownEnergy(unknown);
    return sum;
  }
}
