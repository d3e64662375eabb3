import type { NodeProto, TensorProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import type { Scope } from '../../graph/types.ts';
import { attrFloat, attrInt } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import { dimsOf } from '../../model/tensors.ts';
import { readersOf } from '../../simplify/rename.ts';

/** A node that multiplies its input with a weight of its own. */
export interface BalancedLayer {
  readonly node: NodeProto;
  readonly weight: TensorProto;
  readonly dims: readonly number[];
  readonly outputs: number;
  readonly inputs: number;
  /** The output and the input channel that an element of the weight, by its place, belongs to. */
  readonly outputOf: (element: number) => number;
  readonly inputOf: (element: number) => number;
  /** The bias, where it is a constant of its own; null where it has none, undefined where it can't be changed. */
  readonly bias: TensorProto | null | undefined;
  /** Axis of the result that counts the output channels: 1, or −1 for products. */
  readonly axis: 1 | -1;
}

/** The layer of a node, when its weight is a float32 constant that nobody else reads. */
export function balancedLayer(scope: Scope, node: NodeProto): BalancedLayer | undefined {
  if (normalDomain(node.domain) !== '') return undefined;
  const weight = ownConstant(scope, node.input[1] ?? '');
  if (weight === undefined) return undefined;
  const dims = dimsOf(weight);
  const channels = channelsOf(node, dims);
  if (channels === undefined) return undefined;
  const biasName = node.opType === 'MatMul' ? '' : (node.input[2] ?? '');
  const bias = biasName === '' ? null : ownConstant(scope, biasName);
  const isVector = bias === undefined || bias === null || bias.dims.length === 1;
  const axis = node.opType === 'Conv' ? 1 : -1;
  return { node, weight, dims, ...channels, bias: isVector ? bias : undefined, axis };
}

type Channels = Pick<BalancedLayer, 'outputs' | 'inputs' | 'outputOf' | 'inputOf'>;

function channelsOf(node: NodeProto, dims: readonly number[]): Channels | undefined {
  switch (node.opType) {
    case 'Conv':
      return convChannels(dims, attrInt(node, 'group', 1));
    case 'Gemm':
      if (attrInt(node, 'transA', 0) !== 0) return undefined;
      if (attrFloat(node, 'alpha', 1) !== 1 || attrFloat(node, 'beta', 1) !== 1) return undefined;
      return matrixChannels(dims, attrInt(node, 'transB', 0) !== 0);
    case 'MatMul':
      return matrixChannels(dims, false);
    default:
      return undefined;
  }
}

function convChannels(dims: readonly number[], groups: number): Channels {
  const [outputs = 0, within = 0, ...kernel] = dims;
  const places = kernel.reduce((product, size) => product * size, 1);
  const perGroup = outputs / groups;
  const outputOf = (element: number) => Math.floor(element / (within * places));
  return {
    outputs,
    inputs: within * groups,
    outputOf,
    inputOf: element =>
      Math.floor(outputOf(element) / perGroup) * within + (Math.floor(element / places) % within),
  };
}

function matrixChannels(dims: readonly number[], transposed: boolean): Channels | undefined {
  const [rows, columns] = dims;
  if (dims.length !== 2 || rows === undefined || columns === undefined) return undefined;
  const row = (element: number) => Math.floor(element / columns);
  const column = (element: number) => element % columns;
  return transposed
    ? { outputs: rows, inputs: columns, outputOf: row, inputOf: column }
    : { outputs: columns, inputs: rows, outputOf: column, inputOf: row };
}

/** A float32 initializer of the scope with a single reader, which may be changed with it. */
export function ownConstant(scope: Scope, name: string): TensorProto | undefined {
  const constant = name === '' ? undefined : scope.constant(name);
  if (constant?.kind !== 'initializer' || constant.scope !== scope) return undefined;
  if (constant.tensor.dataType !== DTYPE.float32) return undefined;
  const readers = readersOf(scope, name).reduce((sum, { count }) => sum + count, 0);
  return readers === 1 ? constant.tensor : undefined;
}

/** The largest size of each channel's weights. */
export function channelReach(
  values: Float32Array,
  count: number,
  channelOf: (element: number) => number,
): Float64Array {
  const reach = new Float64Array(count);
  for (let i = 0; i < values.length; i++) {
    const channel = channelOf(i);
    const size = Math.abs(values[i]!);
    if (size > reach[channel]!) reach[channel] = size;
  }
  return reach;
}

/** How far the largest channel stands out of the others: over the median of those that are not zero. */
export function prominence(reach: Float64Array): number {
  const sorted = reach.filter(size => size > 0).sort();
  return sorted.length === 0 ? 1 : sorted.at(-1)! / sorted[Math.floor(sorted.length / 2)]!;
}
