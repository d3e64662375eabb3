import type { SettingValues } from '../../protocol/settings.ts';
import { nodeMacs } from '../cost/node-macs.ts';
import type { NdArray } from '../data/types.ts';
import { constantToInput } from '../graph/extract/index.ts';
import type { Model } from '../model/model.ts';
import { layerName } from './layer-selection.ts';
import type { ChoiceCost, PassContext, SensitiveLayer } from './types.ts';
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

/**
 * What is left of bytes and multiply-accumulates when weights keep a share of theirs.
 * @param shareOf share of a layer's bytes and of its products that stays, from 0 to 1
 */
export function weightCost(
  { scope, shapes }: PassContext,
  weights: readonly Weight[],
  shareOf: (point: number) => ChoiceCost,
): (chosen: ReadonlyMap<string, number>) => Promise<ChoiceCost> {
  const layers = reachable(weights).map(weight => ({
    name: layerName(weight),
    elements: weight.elements,
    macs: weight.uses.reduce(
      (sum, { placed }) => sum + (nodeMacs(placed.node, placed.scope, shapes) ?? 0),
      0,
    ),
  }));
  const counted = new Set(weights.flatMap(weight => weight.uses.map(use => use.placed.node)));
  const otherMacs = scope.nodes
    .filter(node => !counted.has(node))
    .reduce((sum, node) => sum + (nodeMacs(node, scope, shapes) ?? 0), 0);
  return chosen => {
    const total = { bytes: 0, macs: otherMacs };
    const left = { bytes: 0, macs: otherMacs };
    for (const { name, elements, macs } of layers) {
      const point = chosen.get(name);
      const share = point === undefined ? { bytes: 1, macs: 1 } : shareOf(point);
      total.bytes += elements;
      total.macs += macs;
      left.bytes += elements * share.bytes;
      left.macs += macs * share.macs;
    }
    const part = (of: keyof ChoiceCost): number => (total[of] === 0 ? 1 : left[of] / total[of]);
    return Promise.resolve({ bytes: part('bytes'), macs: part('macs') });
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
