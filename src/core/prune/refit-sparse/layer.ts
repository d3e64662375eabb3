import type { NodeProto } from 'onnx-buf';
import type { Constant, Scope } from '../../graph/types.ts';
import { attrInt } from '../../model/attributes.ts';
import { elementCount } from '../../model/tensors.ts';
import type { Weight } from '../../passes/weights.ts';
import { convRows, productRows, type RowMaker } from '../filters/refit/rows.ts';

/** Layers that multiply longer rows are not fitted: the products of all pairs of inputs take too much memory. */
const MOST_INPUTS = 4700;

/** A layer whose weights can be fitted to its inputs by least squares. */
export interface LinearLayer {
  readonly weight: Weight;
  readonly node: NodeProto;
  /** The value that it multiplies its weights with. */
  readonly input: string;
  readonly outputs: number;
  /** Weights of one output. */
  readonly length: number;
  readonly rows: RowMaker;
  /** The bias, where it is a constant that nobody else reads. */
  readonly bias: Constant | undefined;
  /** What the node multiplies the bias with (`beta` of Gemm over its `alpha`). */
  readonly biasFactor: number;
  /** The stored elements as `[outputs][length]`, the order that the rows are multiplied in. */
  toRows(stored: Float32Array): Float32Array;
  fromRows(rows: Float32Array): Float32Array;
}

/**
 * The layer of a weight: Conv of one group in two dimensions, Gemm or MatMul with a matrix as second factor. Else a reason, as the end of
 * a sentence "was not fitted because …".
 */
export function linearLayer(weight: Weight): LinearLayer | string {
  const [use] = weight.uses;
  if (use === undefined || weight.uses.length > 1) return 'several nodes share its weights';
  const { node, scope } = use.placed;
  if (scope.parent !== undefined) return 'it is inside a sub-graph or a function';
  if (node.domain !== '' || node.input[1] !== weight.name) return 'its weights are computed from others';
  const form = formOf(node, weight);
  if (typeof form === 'string') return form;
  const { rows, transposed } = form;
  const { length } = rows;
  const outputs = weight.elements / length;
  if (length > MOST_INPUTS) return `each output has more than ${MOST_INPUTS} weights`;
  const beta = node.opType === 'Gemm' ? floatAttribute(node, 'beta') / floatAttribute(node, 'alpha') : 1;
  return {
    weight,
    node,
    input: node.input[0]!,
    outputs,
    length,
    rows,
    bias: beta === 0 || !Number.isFinite(beta) ? undefined : biasOf(node, scope, outputs),
    biasFactor: beta,
    toRows: stored => (transposed ? transpose(stored, length, outputs) : stored),
    fromRows: values => (transposed ? transpose(values, outputs, length) : values),
  };
}

function formOf(node: NodeProto, { dims }: Weight): { rows: RowMaker; transposed: boolean } | string {
  switch (node.opType) {
    case 'Conv': {
      if (attrInt(node, 'group', 1) !== 1) return 'its convolution has groups';
      const rows = convRows(node, dims);
      return rows ? { rows, transposed: false } : 'its convolution has no two dimensions, or pads by itself';
    }
    case 'Gemm':
    case 'MatMul': {
      if (dims.length !== 2 || attrInt(node, 'transA', 0) !== 0)
        return 'it is no product with a plain matrix';
      const isTransposed = attrInt(node, 'transB', 0) !== 0;
      return { rows: productRows(dims[isTransposed ? 1 : 0]!), transposed: !isTransposed };
    }
    default:
      return `${node.opType} can't be fitted`;
  }
}

function floatAttribute(node: NodeProto, name: string): number {
  return node.attribute.find(attribute => attribute.name === name)?.f ?? 1;
}

function biasOf(node: NodeProto, scope: Scope, outputs: number): Constant | undefined {
  const name = node.opType === 'MatMul' ? '' : (node.input[2] ?? '');
  const constant = name === '' ? undefined : scope.constant(name);
  if (constant?.kind !== 'initializer' || elementCount(constant.tensor) !== outputs) return undefined;
  const isOutput = scope.graph.output.some(output => output.name === name);
  return scope.consumers(name).length === 1 && !isOutput ? constant : undefined;
}

/** @param rows of `values` */
function transpose(values: Float32Array, rows: number, columns: number): Float32Array {
  const result = new Float32Array(values.length);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) result[j * rows + i] = values[i * columns + j]!;
  }
  return result;
}
