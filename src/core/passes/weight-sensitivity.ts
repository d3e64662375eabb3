import type { SettingValues } from '../../protocol/settings.ts';
import type { HardwareProfile } from '../cost/energy/index.ts';
import { nodeMacs } from '../cost/node-macs.ts';
import type { NdArray } from '../data/types.ts';
import { constantToInput } from '../graph/extract/index.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import type { Model } from '../model/model.ts';
import { layerName } from './layer-selection.ts';
import type { ChoiceCost, PassContext, SensitiveLayer } from './types.ts';
import { weightEnergy, type StoredWeight } from './weight-energy.ts';
import type { Weight } from './weights.ts';

/**
 * The layers of a pass that only gives weights other values: each variant feeds one weight.
 * @param change the weight's values at a point, in the dims and type of the weight
 */
export function weightLayers(
  weights: readonly Weight[],
  change: (weight: Weight, point: number) => Promise<NdArray>,
): SensitiveLayer[] {
  return reachable(weights).map(weight => {
    const { tensor } = weight.constant;
    return {
      name: layerName(weight),
      nodes: weight.uses.map(use => use.placed.id),
      open(model: Model) {
        constantToInput(model, weight.name, tensor.dataType, weight.dims);
        return Promise.resolve({
          inputs: [weight.name],
          constant: true,
          variant: async (point: number) => ({ [weight.name]: await change(weight, point) }),
        });
      },
    };
  });
}

/** Weights of the main graph: those in bodies of loops can't be fed from outside. */
export function reachable(weights: readonly Weight[]): readonly Weight[] {
  return weights.filter(weight => weight.constant.scope.parent === undefined);
}

/** What a weight becomes at a point. */
export interface WeightShare {
  /** Shares of its bytes and of its products that stay, from 0 to 1. */
  readonly bytes: number;
  readonly macs: number;
  /** What it is stored as then: this is what energy depends on. */
  readonly stored: StoredWeight;
}

/** What is left of bytes, multiply-accumulates and (with a profile) energy when weights become what `shareOf` tells. */
export async function weightCost(
  context: PassContext,
  weights: readonly Weight[],
  shareOf: (point: number, weight: Weight) => WeightShare,
  profile?: HardwareProfile,
): Promise<(chosen: ReadonlyMap<string, number>) => Promise<ChoiceCost>> {
  const { model, scope } = context;
  // Of an open batch no product has a known number of multiply-accumulates: they count for one sample.
  const shapes = await inferShapes(model, scope, { batch: 1, ...context.sizes });
  const changeable = reachable(weights);
  const layers = changeable.map(weight => ({
    weight,
    name: layerName(weight),
    macs: weight.uses.reduce(
      (sum, { placed }) => sum + (nodeMacs(placed.node, placed.scope, shapes) ?? 0),
      0,
    ),
  }));
  const counted = new Set(weights.flatMap(weight => weight.uses.map(use => use.placed.node)));
  const otherMacs = scope.nodes
    .filter(node => !counted.has(node))
    .reduce((sum, node) => sum + (nodeMacs(node, scope, shapes) ?? 0), 0);
  const energyOf =
    profile && (await weightEnergy(context, changeable, (...at) => shareOf(...at).stored, profile));
  return chosen => {
    const total = { bytes: 0, macs: otherMacs };
    const left = { bytes: 0, macs: otherMacs };
    for (const { weight, name, macs } of layers) {
      const point = chosen.get(name);
      const share = point === undefined ? { bytes: 1, macs: 1 } : shareOf(point, weight);
      total.bytes += weight.elements;
      total.macs += macs;
      left.bytes += weight.elements * share.bytes;
      left.macs += macs * share.macs;
    }
    const part = (of: 'bytes' | 'macs'): number => (total[of] === 0 ? 1 : left[of] / total[of]);
    const cost = { bytes: part('bytes'), macs: part('macs') };
    return Promise.resolve(energyOf ? { ...cost, energy: energyOf(chosen) } : cost);
  };
}

/** A step for each point, with the layers that it is for. */
export function stepsByPoint(
  chosen: ReadonlyMap<string, number>,
  settings: SettingValues,
  toSettings: (point: number) => SettingValues,
): SettingValues[] {
  const byPoint = new Map<number, string[]>();
  for (const [layer, point] of chosen) byPoint.set(point, [...(byPoint.get(point) ?? []), layer]);
  return [...byPoint]
    .sort(([a], [b]) => a - b)
    .map(([point, include]) => ({ ...settings, ...toSettings(point), include, exclude: [] }));
}
