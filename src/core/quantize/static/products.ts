import type { NodeProto, TensorProto } from 'onnx-buf';
import type { Scope, Shapes } from '../../graph/types.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { makeTensor } from '../../model/values.ts';
import type { Weight } from '../../passes/weights.ts';
import { isGraphOutput, readersOf } from '../../simplify/rename.ts';
import { isOneOf } from '../fusion/pairs.ts';
import { UniqueNames } from '../unique-names.ts';

/**
 * ONNX Runtime makes a Gemm of a MatMul and of the Add of a vector behind it before it looks for integers, and then leaves it in floats, as its bias is
 * in floats. So matrices become a Gemm here, whose bias is an integer one; of stacks of matrices the vector is given a second axis, which keeps the two
 * apart. See `fusion/becomes-gemm`. Scopes and shapes must be made anew afterwards.
 * @param weights those whose layers may be changed
 */
export function settleProducts(model: Model, scope: Scope, shapes: Shapes, weights: readonly Weight[]): void {
  const names = new UniqueNames(model.proto);
  const gone = new Set<NodeProto>();
  for (const weight of weights) {
    if (weight.constant.scope !== scope || weight.dims.length !== 2) continue;
    for (const { placed } of weight.uses) {
      const { node } = placed;
      if (placed.scope !== scope || !isOneOf(node, 'MatMul') || node.input[1] !== weight.name) continue;
      const found = vectorBehind(node, scope, weight.dims[1]!);
      const rank = shapes.value(scope, node.input[0]!).shape?.length;
      if (found === undefined || rank === undefined || rank < 2) continue;
      const { add, bias } = found;
      if (rank > 2) {
        add.input = add.input.map(name =>
          name === bias.name ? shaped(model, bias, [1, weight.dims[1]!], names) : name,
        );
        continue;
      }
      node.opType = 'Gemm';
      node.input = [...node.input.slice(0, 2), shaped(model, bias, [weight.dims[1]!], names)];
      node.output = add.output;
      gone.add(add);
    }
  }
  model.graph.node = model.graph.node.filter(node => !gone.has(node));
}

interface VectorBehind {
  readonly add: NodeProto;
  readonly bias: TensorProto;
}

/** The Add of a constant vector that alone reads a product. */
function vectorBehind(product: NodeProto, scope: Scope, width: number): VectorBehind | undefined {
  const [result = ''] = product.output;
  const [add, ...others] = scope.consumers(result);
  const readers = readersOf(scope, result).reduce((sum, { count }) => sum + count, 0);
  if (add === undefined || others.length > 0 || readers !== 1 || isGraphOutput(scope, result))
    return undefined;
  if (!isOneOf(add, 'Add')) return undefined;
  const name = add.input.find(input => input !== result);
  const constant = name === undefined ? undefined : scope.constant(name);
  if (constant?.kind !== 'initializer' || constant.scope !== scope || constant.sparse !== undefined)
    return undefined;
  const dims = constant.tensor.dims.map(Number);
  const isVector = dims.at(-1) === width && dims.slice(0, -1).every(dim => dim === 1) && dims.length <= 2;
  return isVector && constant.tensor.dataType === DTYPE.float32 ? { add, bias: constant.tensor } : undefined;
}

/** The name of the constant with those sizes: itself, or a copy. What nobody reads any more is taken out later. */
function shaped(model: Model, tensor: TensorProto, dims: readonly number[], names: UniqueNames): string {
  if (tensor.dims.length === dims.length) return tensor.name;
  const copy = makeTensor(names.take(`${tensor.name}_${dims.length}d`), tensor.dataType, dims);
  model.setPayload(copy, model.payload(tensor));
  model.graph.initializer.push(copy);
  return copy.name;
}
