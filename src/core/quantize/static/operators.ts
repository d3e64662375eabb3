import type { NodeProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import { attrString } from '../../model/attributes.ts';

/**
 * What ONNX Runtime (1.30, CPU) makes of an operator between DequantizeLinear and QuantizeLinear.
 * - `anchor`: multiplies with weights in integers; worth quantizing for
 * - `join`: has an integer kernel of its own, worth it between anchors
 * - `move`: hands elements on, and runs on integers when both sides have the same scale
 */
export type Role = 'anchor' | 'join' | 'move';

interface Operator {
  readonly role: Role;
  /** Indices of the inputs that carry activations; undefined: all. */
  readonly data?: readonly number[];
  readonly when?: (node: NodeProto) => boolean;
}

const move: Operator = { role: 'move', data: [0] };
const unary: Operator = { role: 'join', data: [0] };

const OPERATORS: Readonly<Record<string, Operator>> = {
  Conv: { role: 'anchor', data: [0] },
  Gemm: { role: 'anchor', data: [0] },
  MatMul: { role: 'anchor', data: [0] },
  Add: { role: 'join' },
  Mul: { role: 'join' },
  Concat: { role: 'join' },
  Sigmoid: unary,
  LeakyRelu: unary,
  AveragePool: unary,
  GlobalAveragePool: unary,
  MaxPool: { ...move, when: node => !node.output[1] },
  Reshape: move,
  Flatten: move,
  Transpose: move,
  Squeeze: move,
  Unsqueeze: move,
  Slice: move,
  Split: move,
  Gather: move,
  DepthToSpace: move,
  SpaceToDepth: move,
  Pad: { ...move, when: node => attrString(node, 'mode', 'constant') === 'constant' },
  Resize: { ...move, when: node => attrString(node, 'mode', 'nearest') === 'nearest' },
};

export function operatorOf(node: NodeProto): Operator | undefined {
  const found = normalDomain(node.domain) === '' ? OPERATORS[node.opType] : undefined;
  return found?.when === undefined || found.when(node) ? found : undefined;
}

/** The names of a node's activations, by its operator. */
export function dataInputs(node: NodeProto): string[] {
  const { data } = operatorOf(node) ?? {};
  return (data === undefined ? node.input : data.map(index => node.input[index] ?? '')).filter(Boolean);
}
