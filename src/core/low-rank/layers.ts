import type { NodeProto } from 'onnx-buf';
import type { Scope, Shapes } from '../graph/types.ts';
import { attrInt, attrInts } from '../model/attributes.ts';
import { layerName, selectWeights } from '../passes/layer-selection.ts';
import type { Skipped } from '../passes/skipped.ts';
import type { PassContext } from '../passes/types.ts';
import type { Weight } from '../passes/weights.ts';
import { permuted } from './matrix.ts';
import { count, type LayerSizes } from './forms/index.ts';
import type { LowRankSettings } from './settings.ts';

/** A larger side would take many minutes. */
const MOST_SIDE = 4096;

/** A layer that can be written as several of lower rank. */
export interface LowRankLayer {
  readonly name: string;
  readonly weight: Weight;
  readonly node: NodeProto;
  /** How the weights are applied: by a convolution, as `x·W`, or as `W·x`. */
  readonly kind: 'conv' | 'right' | 'left';
  readonly sizes: LayerSizes;
  /** Whether weights are stored as `[inputs][outputs]`. */
  readonly inputsFirst: boolean;
}

/** The layers that are asked for, and why others are left alone. @throws EspalierError `NO_MATCH` */
export function lowRankLayers(
  { scope, shapes }: Pick<PassContext, 'scope' | 'shapes'>,
  settings: LowRankSettings,
): { readonly layers: readonly LowRankLayer[]; readonly skipped: Skipped } {
  const types = ['float32', 'float16', 'bfloat16', 'float64'];
  const { weights, skipped } = selectWeights(scope, { ...settings, embeddings: false, types });
  const layers: LowRankLayer[] = [];
  for (const weight of weights) {
    const layer = layerOf(weight, shapes);
    if (typeof layer === 'string') skipped.add(layer, layerName(weight));
    else layers.push(layer);
  }
  return { layers, skipped };
}

/** Else a reason, as the end of "left alone because …". */
function layerOf(weight: Weight, shapes: Shapes): LowRankLayer | string {
  const [use] = weight.uses;
  if (use === undefined || weight.uses.length > 1) return 'several nodes share their weights';
  const { node, scope } = use.placed;
  if (scope.parent !== undefined) return 'they are inside a sub-graph or a function';
  if (node.domain !== '') return `${node.opType} of ${node.domain} is not known here`;
  const at = node.input.indexOf(weight.name);
  if (at < 0 || weight.readers.length > 1) return 'their weights are computed from others';
  const layer = node.opType === 'Conv' ? conv(weight, node, scope, shapes) : matrixLayer(weight, node, at);
  if (typeof layer === 'string') return layer;
  const { outputs, inputs, kernel } = layer.sizes;
  if (Math.min(outputs, inputs * count(kernel)) < 2) return 'they have one input or output alone';
  if (Math.max(outputs, inputs) > MOST_SIDE && Math.min(outputs, inputs * count(kernel)) > MOST_SIDE)
    return `both sides of their weights are larger than ${MOST_SIDE}`;
  return layer;
}

function conv(weight: Weight, node: NodeProto, scope: Scope, shapes: Shapes): LowRankLayer | string {
  const [outputs = 0, inputs = 0, ...kernel] = weight.dims;
  if (attrInt(node, 'group', 1) !== 1) return 'their convolutions have groups';
  if (kernel.length === 0) return 'their weights have no kernel';
  const strides = attrInts(
    node,
    'strides',
    kernel.map(() => 1),
  );
  // Where maps have known sizes, borders count as they are; else as if they were far away.
  const before = shapes.value(scope, node.input[0]!).shape?.slice(2) ?? [];
  const after = shapes.value(scope, node.output[0]!).shape?.slice(2) ?? [];
  const ratios = kernel.map((_, axis) => {
    const [from, to] = [before[axis], after[axis]];
    return typeof from === 'number' && typeof to === 'number' && to > 0 ? from / to : (strides[axis] ?? 1);
  });
  const sizes = {
    outputs,
    inputs,
    kernel,
    columnRatio: ratios.at(-1) ?? 1,
    positionRatio: ratios.reduce((product, ratio) => product * ratio, 1),
  };
  return { name: layerName(weight), weight, node, kind: 'conv', sizes, inputsFirst: false };
}

function matrixLayer(weight: Weight, node: NodeProto, at: number): LowRankLayer | string {
  if (weight.dims.length !== 2) return 'their weights are several matrices';
  const [rows = 0, columns = 0] = weight.dims;
  const common = { kernel: [], columnRatio: 1, positionRatio: 1 };
  const head = { name: layerName(weight), weight, node };
  switch (node.opType) {
    case 'Gemm': {
      if (at !== 1 || attrInt(node, 'transA', 0) !== 0) return 'they are no product with a plain matrix';
      const inputsFirst = attrInt(node, 'transB', 0) === 0;
      const [outputs, inputs] = inputsFirst ? [columns, rows] : [rows, columns];
      return { ...head, kind: 'right', sizes: { outputs, inputs, ...common }, inputsFirst };
    }
    case 'MatMul':
      return at === 1
        ? { ...head, kind: 'right', sizes: { outputs: columns, inputs: rows, ...common }, inputsFirst: true }
        : { ...head, kind: 'left', sizes: { outputs: rows, inputs: columns, ...common }, inputsFirst: false };
    default:
      return `${node.opType} is not taken apart`;
  }
}

/** Stored weights as `[outputs][inputs][kernel]`, and back. */
export function toRows({ sizes, inputsFirst }: LowRankLayer, stored: Float32Array): Float32Array {
  return inputsFirst ? permuted(stored, [sizes.inputs, sizes.outputs], [1, 0]) : stored;
}

export function fromRows({ sizes, inputsFirst }: LowRankLayer, rows: Float32Array): Float32Array {
  return inputsFirst ? permuted(rows, [sizes.outputs, sizes.inputs], [1, 0]) : rows;
}
