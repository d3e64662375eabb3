import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type NodeProto } from 'onnx-buf';
import { isGraphOutput, readersOf } from '../../simplify/rename.ts';
import { isOneOf, type Pairs } from './pairs.ts';

export interface MadeGemm {
  /** A Gemm that does what both nodes do. */
  readonly gemm: NodeProto;
  readonly add: NodeProto;
  /** Whether reshapes stand around it, which only a QuantizeLinear is moved through. */
  readonly isReshaped: boolean;
}

/**
 * Before it looks for integers, ONNX Runtime makes a Gemm of a MatMul and of the Add of a vector behind it: of matrices, and of stacks of matrices whose
 * sizes are all known. Source: MatMulAddFusion of ONNX Runtime 1.30; held to the optimised model by tests.
 */
export function becomesGemm(node: NodeProto, pairs: Pairs): MadeGemm | undefined {
  const { scope } = pairs;
  const [a = '', b = ''] = node.input;
  const [product = ''] = node.output;
  if (!isOneOf(node, 'MatMul')) return undefined;
  const [add, ...others] = scope.consumers(product);
  if (add === undefined || others.length > 0 || !isOneOf(add, 'Add')) return undefined;
  const readers = readersOf(scope, product).reduce((sum, { count }) => sum + count, 0);
  const bias = add.input.find(name => name !== product);
  if (readers !== 1 || isGraphOutput(scope, product) || bias === undefined) return undefined;
  const [shape, weight, vector] = [a, b, bias].map(name => pairs.shapeOf(name));
  const width = weight?.at(-1);
  if (shape === undefined || weight?.length !== 2 || typeof width !== 'number' || vector?.at(-1) !== width)
    return undefined;
  const isMatrix = shape.length === 2;
  const isKnown = shape.length > 2 && shape.every(dim => typeof dim === 'number');
  if (vector.length > 2 || !(isMatrix || (isKnown && vector.length === 1))) return undefined;
  const gemm = create(NodeProtoSchema, {
    name: node.name,
    opType: 'Gemm',
    input: [a, b, bias],
    output: add.output,
  });
  return { gemm, add, isReshaped: !isMatrix };
}

/** The MatMul that takes an Add into its Gemm. */
export function gemmOfAdd(add: NodeProto, pairs: Pairs): NodeProto | undefined {
  if (!isOneOf(add, 'Add')) return undefined;
  return add.input
    .map(name => pairs.scope.producer(name))
    .find(node => node !== undefined && becomesGemm(node, pairs)?.add === add);
}
