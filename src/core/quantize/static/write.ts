import type { NodeProto } from 'onnx-buf';
import { throwIfAborted } from '../../errors.ts';
import type { PassContext } from '../../passes/types.ts';
import type { Calibration } from '../calibrate/run.ts';
import { storeQuantized, type QuantizedWeight } from '../dequantize.ts';
import { chooseCodes, type Rounded, type RoundingSettings } from '../rounding/index.ts';
import type { Model } from '../../model/model.ts';
import type { QuantParams } from '../parameters.ts';
import { UniqueNames } from '../unique-names.ts';
import { insertPairs } from './insert.ts';
import { biasOf, setBias, weightScales, type LayerOptions } from './layers.ts';
import type { Anchor, StaticPlan } from './plan.ts';

/**
 * Scales of the plan's weights, and codes where they are chosen by data. Weights with infinities or NaN are left out.
 * The model holds its weights in floats.
 */
export async function quantizePlanned(
  context: PassContext,
  plan: StaticPlan,
  params: ReadonlyMap<string, QuantParams>,
  options: LayerOptions,
  rounding: RoundingSettings,
): Promise<Rounded> {
  const scaled: QuantizedWeight[] = [];
  for (const anchors of byWeight(plan.anchors).values()) {
    throwIfAborted(context.signal);
    const quantized = await weightScales(context.model, anchors, params, options);
    if (quantized !== undefined) scaled.push(quantized);
  }
  // Sums of two products fit into 16 bits only when codes are next to the weights.
  return chooseCodes(context, scaled, rounding, options.limitsPairs);
}

export interface Written {
  /** Layers that were quantized. */
  readonly layers: number;
  /** Layers whose biases were corrected. */
  readonly corrected: number;
}

/** Puts the plan into the model. */
export async function writePlan(
  model: Model,
  plan: StaticPlan,
  params: ReadonlyMap<string, QuantParams>,
  calibration: Calibration,
  weights: readonly QuantizedWeight[],
  options: LayerOptions,
): Promise<Written> {
  const names = new UniqueNames(model.proto);
  const before = new Map<NodeProto, NodeProto>();
  const layers = byWeight(plan.anchors);
  let [count, corrected] = [0, 0];
  for (const quantized of weights) {
    throwIfAborted(options.signal);
    for (const anchor of layers.get(quantized.weight.name) ?? []) {
      count++;
      const means = calibration.means.get(anchor.input);
      const bias = await biasOf(model, anchor, quantized, means);
      if (bias === undefined || (means === undefined && !options.quantizedBias)) continue;
      if (means !== undefined) corrected++;
      const { scale } = params.get(anchor.input)!;
      const node = setBias(model, anchor, bias, quantized, scale, options.quantizedBias, names);
      if (node !== undefined) before.set(anchor.node, node);
    }
  }
  storeQuantized(model, weights, names);
  model.graph.node = model.graph.node.flatMap(node => {
    const dequantize = before.get(node);
    return dequantize === undefined ? [node] : [dequantize, node];
  });
  insertPairs(model, plan, params, names);
  return { layers: count, corrected };
}

/** The layers of each weight, by its name. */
export function byWeight(anchors: readonly Anchor[]): Map<string, Anchor[]> {
  const groups = new Map<string, Anchor[]>();
  for (const anchor of anchors)
    groups.set(anchor.weight.name, [...(groups.get(anchor.weight.name) ?? []), anchor]);
  return groups;
}
