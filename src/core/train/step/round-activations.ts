import type { NodeProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import type { Emit } from '../gradients/emit.ts';
import type { GradientRule } from '../gradients/types.ts';

/** Operators that int8 kernels take over, with the inputs that are activations when they are no constants. */
const INPUTS: Readonly<Record<string, readonly number[]>> = {
  Conv: [0],
  ConvTranspose: [0],
  Gemm: [0],
  MatMul: [0, 1],
};

/** The branch that is taken gets the whole gradient: rounding passes it on as if it were not there. */
const straightThrough: GradientRule = call => [undefined, undefined, call.dy()];

/**
 * Quantization-aware training of activations: Conv, ConvTranspose, Gemm and MatMul of the main graph read their inputs rounded to uint8, with
 * scale and zero point from the smallest and largest value of the batch, as Quantize with Data will (Jacob et al. 2018, §3; the straight-through
 * gradient of Bengio, Léonard and Courville 2013).
 * @returns how gradients pass the rounding, by the names of the rounded values
 */
export function roundActivations(
  { graph }: Model,
  emit: Emit,
  isConstant: (value: string) => boolean,
): ReadonlyMap<string, GradientRule> {
  const rules = new Map<string, GradientRule>();
  const roundedOf = new Map<string, string>();
  const rounded = (value: string): string => {
    const known = roundedOf.get(value);
    if (known !== undefined) return known;
    const [levels, scale, zeroPoint] = emit.nodes('DynamicQuantizeLinear', [value], {}, 3);
    const near = emit.node('DequantizeLinear', [levels!, scale!, zeroPoint!]);
    const result = emit.node('Where', [emit.constant([1], [], DTYPE.bool), near, value]);
    rules.set(result, straightThrough);
    roundedOf.set(value, result);
    return result;
  };
  const nodes = graph.node;
  graph.node = [];
  // The emitter appends to the list of the graph: nodes keep their order.
  for (const node of nodes) {
    for (const at of activationsOf(node)) {
      const value = node.input[at];
      if (value && !isConstant(value)) node.input[at] = rounded(value);
    }
    emit.graph.node.push(node);
  }
  return rules;
}

function activationsOf(node: NodeProto): readonly number[] {
  return normalDomain(node.domain) === '' ? (INPUTS[node.opType] ?? []) : [];
}
