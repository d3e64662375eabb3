import { attrInt } from '../../model/attributes.ts';
import { dataType } from '../../model/dtypes.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import { normalDomain } from '../domains.ts';
import { isFree } from '../kinds.ts';
import type { PlacedNode } from '../node-list.ts';
import type { WeightUse } from '../weights.ts';
import type { HardwareProfile } from './profile.ts';
import { passesThrough } from './streaming.ts';
import type { Bits } from './types.ts';

/** Widths that were asked for, instead of those of the model. */
export interface WantedBits {
  readonly weightBits?: number | undefined;
  readonly activationBits?: number | undefined;
}

/**
 * Bits of a node's operands: those of the model's types (before DequantizeLinear), no wider than the hardware's: a float32
 * model on 16-bit hardware is taken for one brought to 16 bits.
 */
export function nodeBits(
  placed: PlacedNode,
  uses: readonly WeightUse[],
  shapes: Shapes,
  profile: HardwareProfile,
  wanted: WantedBits,
): Bits {
  const { node, scope } = placed;
  const activation = (name: string | undefined): number =>
    wanted.activationBits ?? Math.min(profile.bits.activations, valueBits(scope, name ?? '', shapes));
  const weight = uses.find(use => use.role === 'weight' || use.role === 'embedding');
  const packedBits = /^MatMul(NBits|Bnb4|FpQ4)$/.test(node.opType) ? attrInt(node, 'bits', 4) : undefined;
  const stored = packedBits ?? (weight && dataType(weight.constant.tensor.dataType).bits) ?? Infinity;
  return {
    weights:
      wanted.weightBits ??
      (uses.length === 0 ? activation(node.input[1]) : Math.min(profile.bits.weights, stored)),
    inputs: activation(node.input[0]),
    outputs: activation(fusedOutput(placed)),
  };
}

/** Bits of a value as it is stored: before it is dequantized. */
function valueBits(scope: Scope, name: string, shapes: Shapes): number {
  const producer = scope.producer(name);
  const stored = producer?.opType === 'DequantizeLinear' ? producer.input[0]! : name;
  const consumers = scope.consumers(name);
  const [reader] = consumers;
  // What is quantized at once is never written in full.
  const quantized =
    consumers.length === 1 && reader?.opType === 'QuantizeLinear' ? reader.output[0]! : stored;
  const { dtype } = shapes.value(scope, quantized);
  return (dtype === 0 ? null : dataType(dtype).bits) ?? Infinity;
}

/** The value that is written: what the activations and normalisations right behind the node make of its output. */
export function fusedOutput({ node, scope }: PlacedNode): string {
  let name = node.output[0] ?? '';
  for (let steps = 0; steps < 16; steps++) {
    const consumers = scope.consumers(name);
    const [next] = consumers;
    if (consumers.length !== 1 || next?.input[0] !== name) return name;
    if (scope.graph.output.some(output => output.name === name)) return name;
    if (!passesThrough(next) || next.opType === 'QuantizeLinear') return name;
    name = next.output[0] ?? '';
  }
  return name;
}

/** Whether the node reads an input of the model, perhaps reshaped or quantized. */
export function readsModelInput({ node, scope }: PlacedNode): boolean {
  let name = node.input[0] ?? '';
  for (let steps = 0; steps < 16; steps++) {
    const producer = scope.producer(name);
    if (producer === undefined) return scope.graph.input.some(input => input.name === name);
    const views = isFree(normalDomain(producer.domain), producer.opType);
    if (!views && !/^(Dequantize|Quantize)Linear$|^Cast$/.test(producer.opType)) return false;
    name = producer.input[0] ?? '';
  }
  return false;
}
