import type { NodeProto, TensorProto } from 'onnx-buf';
import type { Constant, Scope } from '../graph/types.ts';
import { dataType, rawByteLength } from '../model/dtypes.ts';
import { elementCount } from '../model/tensors.ts';
import { attrInt } from '../model/attributes.ts';
import { operatorKind } from './kinds.ts';
import { normalDomain } from './domains.ts';
import type { PlacedNode } from './node-list.ts';
import { Origins, type Origin, type Quantization } from './origins.ts';
import { inputRole, type Role } from './roles.ts';

/** A constant as the node sees it that computes with it. */
export interface WeightUse {
  readonly constant: Constant;
  readonly role: Role;
  /** The input of the node that it reaches, perhaps through DequantizeLinear, Transpose and the like. */
  readonly input: number;
  /** Whether its elements are parameters of the model. */
  readonly isParameter: boolean;
  /** How many: its elements, or for a packed weight (MatMulNBits) what they stand for; 0 when it is no parameter. */
  readonly parameters: number;
  /** An earlier node uses it too: it is counted there. */
  readonly shared: boolean;
  readonly elements: number;
  /** Bytes in the file, indices of a sparse one included; null for types without a fixed size. */
  readonly bytes: number | null;
  readonly quantization?: Quantization;
}

export interface Weights {
  /** The constants of each node that has any, in the order of its inputs. */
  readonly byNode: ReadonlyMap<PlacedNode, readonly WeightUse[]>;
  /** Constant nodes, and those whose inputs are all constant: a runtime computes them once, when it loads the model. */
  readonly folded: ReadonlySet<PlacedNode>;
}

/**
 * Finds for each node the constants it computes with. The rules:
 * - Constants are initializers, sparse ones and tensors of Constant nodes. Operators whose inputs are all constant
 *   (DequantizeLinear, Cast, Transpose, Reshape…) are looked through: their constants belong to the node that reads
 *   the result, so that a quantized layer has its weights as a float one does.
 * - Parameters are weights, biases, embeddings, normalisation vectors of any type, and real-valued constants of more
 *   than one element that are added to, multiplied with or joined to activations. Not parameters are scales and zero
 *   points (though their bytes count), integers that are not dequantized, single numbers, and operands that steer an
 *   operator (shapes, axes, indices, pads, limits, initial states, tables of angles).
 * - A constant with several users is counted at the first one.
 */
export function findWeights(nodes: readonly PlacedNode[]): Weights {
  const origins = new Origins();
  const counted = new Set<TensorProto>();
  const byNode = new Map<PlacedNode, readonly WeightUse[]>();
  const folded = new Set<PlacedNode>();
  for (const placed of nodes) {
    if (origins.lookThrough(placed.node, placed.scope)) {
      folded.add(placed);
      continue;
    }
    const uses = usesOf(placed.node, placed.scope, origins, counted);
    if (uses.length > 0) byNode.set(placed, uses);
  }
  return { byNode, folded };
}

function usesOf(node: NodeProto, scope: Scope, origins: Origins, counted: Set<TensorProto>): WeightUse[] {
  // The constants given to a function are used by the nodes in its body.
  if (scope.childrenOf(node).some(child => child.body !== undefined)) return [];
  const isKnown = operatorKind(normalDomain(node.domain), node.opType) !== undefined;
  const uses: WeightUse[] = [];
  for (const [input, name] of node.input.entries()) {
    const role = inputRole(node.domain, node.opType, input, isKnown);
    for (const origin of origins.of(scope, name)) {
      uses.push(makeUse(origin, input, origin.role === 'data' ? role : origin.role, counted, node, scope));
    }
  }
  return uses;
}

function makeUse(
  origin: Origin,
  input: number,
  role: Role,
  counted: Set<TensorProto>,
  node: NodeProto,
  scope: Scope,
): WeightUse {
  const { constant } = origin;
  const elements = constantElements(constant);
  const shared = counted.has(constant.tensor);
  counted.add(constant.tensor);
  const isParam = isParameter(origin, role, elements);
  const quantization = origin.quantization ?? operatorQuantization(node, scope, input);
  return {
    constant,
    role,
    input,
    isParameter: isParam,
    parameters: isParam ? (packedWeights(node, role) ?? elements) : 0,
    shared,
    elements,
    bytes: constantBytes(constant),
    ...(quantization && { quantization }),
  };
}

/** Weights inside a packed tensor, by the attributes that tell its true sizes. */
function packedWeights(node: NodeProto, role: Role): number | undefined {
  if (role !== 'weight' || !/^MatMul(NBits|Bnb4|FpQ4)$/.test(node.opType)) return undefined;
  const count = attrInt(node, 'K', 0) * attrInt(node, 'N', 0);
  return count > 0 ? count : undefined;
}

function isParameter(origin: Origin, role: Role, elements: number): boolean {
  switch (role) {
    case 'constant':
    case 'zero point':
    case 'quantization scale':
      return false;
    case 'data':
    case 'embedding': {
      const { kind, bits } = dataType(origin.constant.tensor.dataType);
      const isNumber = kind === 'float' || kind === 'complex' || kind === 'unknown';
      // A quantized table is dequantized after Gather has read its rows; wide integers are indices and the like.
      const isCode =
        role === 'embedding' && (kind === 'int' || kind === 'uint') && bits !== null && bits <= 8;
      const isReal = origin.dequantized || isNumber || isCode;
      return isReal && (elements > 1 || role === 'embedding');
    }
    default:
      return true;
  }
}

/** Elements of the dense form. */
export function constantElements({ tensor, sparse }: Constant): number {
  return sparse ? sparse.dims.reduce((total, dim) => total * Number(dim), 1) : elementCount(tensor);
}

/** Sizes of the dense form. */
export function constantShape({ tensor, sparse }: Constant): number[] {
  return (sparse ?? tensor).dims.map(Number);
}

/** Bytes as stored, indices of a sparse one included; null for types without a fixed size. */
export function constantBytes({ tensor, sparse }: Constant): number | null {
  const values = tensorBytes(tensor);
  if (values === null || sparse?.indices === undefined) return values;
  const indices = tensorBytes(sparse.indices);
  return indices === null ? null : values + indices;
}

function tensorBytes(tensor: TensorProto): number | null {
  const type = dataType(tensor.dataType);
  if (type.kind === 'string') return tensor.stringData.reduce((sum, text) => sum + text.byteLength, 0);
  return rawByteLength(type, elementCount(tensor));
}

/** Positions of `[operand, zero point]` in operators that take quantized operands themselves. */
const ZERO_POINTS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  QLinearConv: [[3, 5]],
  ConvInteger: [[1, 3]],
  MatMulInteger: [
    [0, 2],
    [1, 3],
  ],
  QLinearMatMul: [
    [0, 2],
    [3, 5],
  ],
  QGemm: [
    [0, 2],
    [3, 5],
  ],
  MatMulIntegerToFloat: [
    [0, 4],
    [1, 5],
  ],
  DynamicQuantizeMatMul: [[1, 3]],
  QAttention: [[1, 7]],
};

/** The zero point of an operand of QLinearConv, QGemm and so on: one value, or one for each output channel. */
function operatorQuantization(node: NodeProto, scope: Scope, input: number): Quantization | undefined {
  const pair = ZERO_POINTS[node.opType]?.find(([operand]) => operand === input);
  if (pair === undefined) return undefined;
  const name = node.input[pair[1]];
  const zeroPoint = name ? scope.constant(name) : undefined;
  // Output channels are the first axis of convolutions and of a transposed B, else the last one.
  const transposed = node.opType === 'QGemm' && node.attribute.some(a => a.name === 'transB' && a.i !== 0n);
  const axis = node.opType.includes('Conv') || transposed ? 0 : -1;
  return {
    axis,
    blockSize: 0,
    known: !name || zeroPoint !== undefined,
    direct: true,
    ...(zeroPoint && { zeroPoint }),
  };
}
