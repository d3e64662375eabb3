import type { NodeProto } from 'onnx-buf';
import { throwIfAborted } from '../../errors.ts';
import type { PassContext } from '../../passes/types.ts';
import type { Calibration } from '../calibrate/run.ts';
import { storeQuantized, type QuantizedWeight } from '../dequantize.ts';
import type { QuantParams } from '../parameters.ts';
import { UniqueNames } from '../unique-names.ts';
import { insertPairs } from './insert.ts';
import { biasOf, setBias, weightScales, type LayerOptions } from './layers.ts';
import type { Anchor, StaticPlan } from './plan.ts';

/** Puts the plan into the model. @returns how many layers were quantized */
export async function writePlan(
  context: PassContext,
  plan: StaticPlan,
  params: Map<string, QuantParams>,
  calibration: Calibration,
  options: LayerOptions,
): Promise<number> {
  const { model } = context;
  const names = new UniqueNames(model.proto);
  const stored: QuantizedWeight[] = [];
  const before = new Map<NodeProto, NodeProto>();
  for (const anchors of byWeight(plan.anchors)) {
    throwIfAborted(context.signal);
    const quantized = await weightScales(model, anchors, params, options);
    if (quantized === undefined) continue;
    stored.push(quantized);
    for (const anchor of anchors) {
      const means = calibration.means.get(anchor.input);
      const bias = await biasOf(model, anchor, quantized, means);
      if (bias === undefined || (means === undefined && !options.quantizedBias)) continue;
      const { scale } = params.get(anchor.input)!;
      const node = setBias(model, anchor, bias, quantized, scale, options.quantizedBias, names);
      if (node !== undefined) before.set(anchor.node, node);
    }
  }
  storeQuantized(model, stored, names);
  model.graph.node = model.graph.node.flatMap(node => {
    const dequantize = before.get(node);
    return dequantize === undefined ? [node] : [dequantize, node];
  });
  insertPairs(model, plan, params, names);
  return stored.reduce(
    (sum, { weight }) => sum + plan.anchors.filter(anchor => anchor.weight === weight).length,
    0,
  );
}

function byWeight(anchors: readonly Anchor[]): Anchor[][] {
  const groups = new Map<string, Anchor[]>();
  for (const anchor of anchors)
    groups.set(anchor.weight.name, [...(groups.get(anchor.weight.name) ?? []), anchor]);
  return [...groups.values()];
}
