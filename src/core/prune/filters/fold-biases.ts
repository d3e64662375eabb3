import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type NodeProto } from 'onnx-buf';
import { keptPositions, type Coupling, type Removal, type Sum } from '../../graph/channels/index.ts';
import { attrFloat } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { makeTensor } from '../../model/tensors.ts';
import { encodeFloats, readFloats } from '../../model/values.ts';
import { readWeight } from './constant-values.ts';

const BIASED = new Set(['Conv', 'ConvTranspose', 'Gemm', 'MatMul']);

/** What a layer lost on average, for the outputs that it still has. */
export interface Loss {
  readonly node: NodeProto;
  readonly bias: Float32Array;
}

/** A layer that reads channels which go. */
export interface Consumer {
  readonly sum: Sum & { weight: NonNullable<Sum['weight']> };
  /** Axis of the weight that counts outputs. */
  readonly outputAxis: number;
}

/** Whether what the node puts out has its channels where a bias goes, which is added to results of real numbers. */
export function hasBias(node: NodeProto, weightInput: number): boolean {
  return BIASED.has(node.opType) && weightInput === 1;
}

/** The layers that read channels which go, and whose biases can make up for a constant in place of these. */
export function findConsumers(coupling: Coupling, removal: Removal): Consumer[] {
  return coupling.sums.flatMap(sum => {
    const { node, operand, axis, weight } = sum;
    const isData = weight?.operand.isWeight === true && !operand.isWeight && hasBias(node, weight.input);
    if (!isData || !keptPositions(coupling, operand.axes[axis]!, removal)) return [];
    const layer = coupling.layers.find(one => one.node === node && one.weight === weight.operand);
    const group = node.attribute.find(one => one.name === 'group')?.i ?? 1n;
    return layer && group === 1n ? [{ sum: { ...sum, weight }, outputAxis: layer.axis }] : [];
  });
}

/** What the layer loses with the channels that go, if these are constant. @param mean one number for each channel of its input */
export async function lossOf(
  coupling: Coupling,
  removal: Removal,
  { sum, outputAxis }: Consumer,
  mean: Float64Array,
): Promise<Loss> {
  const { operand, axis } = sum.weight;
  const { dims, values } = await readWeight(coupling, operand);
  const stays = new Set(keptPositions(coupling, sum.operand.axes[sum.axis]!, removal));
  const lost = new Float32Array(dims[outputAxis]!);
  const strides = dims.map((_, i) => dims.slice(i + 1).reduce((product, dim) => product * dim, 1));
  for (let i = 0; i < values.length; i++) {
    const channel = Math.floor(i / strides[axis]!) % dims[axis]!;
    if (!stays.has(channel))
      lost[Math.floor(i / strides[outputAxis]!) % dims[outputAxis]!]! += values[i]! * mean[channel]!;
  }
  const alpha = attrFloat(sum.node, 'alpha', 1);
  for (let i = 0; i < lost.length; i++) lost[i]! *= alpha;
  const kept = keptPositions(coupling, operand.axes[outputAxis]!, removal);
  return { node: sum.node, bias: kept ? Float32Array.from(kept, position => lost[position]!) : lost };
}

/**
 * Adds to the bias of a layer: to its own copy of the vector that it has, as others may share that; where it has none, or none of that
 * form, a sum is put behind it.
 */
export async function addToBias({ model }: Coupling, { node, bias }: Loss): Promise<void> {
  const { graph } = model;
  const old = graph.initializer.find(tensor => tensor.name === node.input[2]);
  const isPlain = attrFloat(node, 'beta', 1) === 1 && node.opType !== 'MatMul';
  if (isPlain && old?.dims.length === 1 && Number(old.dims[0]) === bias.length) {
    const values = await readFloats(model, old);
    const sum = values.map((value, i) => value + bias[i]!);
    node.input[2] = addVector(model, `${old.name}.compensated`, old.dataType, sum, [bias.length]);
    return;
  }
  const dtype = graph.initializer.find(tensor => tensor.name === node.input[1])?.dataType ?? DTYPE.float32;
  if (isPlain && !node.input[2]) {
    node.input[2] = addVector(model, `${node.output[0]!}.bias`, dtype, bias, [bias.length]);
    return;
  }
  const kernel = graph.initializer.find(tensor => tensor.name === node.input[1])?.dims.length ?? 2;
  const spatial = node.opType.includes('Conv') ? new Array<number>(kernel - 2).fill(1) : [];
  const result = node.output[0]!;
  const vector = addVector(model, `${result}.compensation`, dtype, bias, [bias.length, ...spatial]);
  node.output[0] = `${result}.uncompensated`;
  const add = create(NodeProtoSchema, {
    name: `${result}.compensate`,
    opType: 'Add',
    input: [node.output[0], vector],
    output: [result],
  });
  graph.node.splice(graph.node.indexOf(node) + 1, 0, add);
}

function addVector(model: Model, name: string, dtype: number, values: Float32Array, dims: number[]): string {
  model.graph.initializer.push(makeTensor(name, dtype, dims, encodeFloats(values, dtype)));
  return name;
}
