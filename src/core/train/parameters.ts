import type { NodeProto, TensorProto } from 'onnx-buf';
import { normalDomain } from '../cost/domains.ts';
import { nodeName } from '../cost/node-list.ts';
import { EspalierError } from '../errors.ts';
import { topologicalOrder } from '../graph/topology.ts';
import type { Scope } from '../graph/types.ts';
import { DTYPE, dataType } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';
import { dimsOf, elementCount } from '../model/tensors.ts';
import { readFloats } from '../model/values.ts';
import { weightSlot } from '../passes/weight-operators.ts';

/**
 * What a parameter is for its layer: a `weight` is multiplied with activations, a `bias` is added, `norm` scales or shifts what was
 * normalized. Weight decay and pruning are for weights alone unless said otherwise.
 */
export type ParameterKind = 'weight' | 'bias' | 'norm';

/** A tensor that training changes. */
export interface Parameter {
  /** Of the constant in the graph. */
  readonly name: string;
  /** The node that uses it first: what a person calls the layer. */
  readonly layer: string;
  readonly node: NodeProto;
  readonly kind: ParameterKind;
  readonly dims: readonly number[];
  /** The current values; updated in place. */
  readonly values: Float32Array;
  /** Where they are written back. */
  readonly tensor: TensorProto;
}

/** Inputs, by operator, that hold parameters other than weights. */
const SLOTS: Readonly<Record<string, readonly (readonly [index: number, kind: ParameterKind])[]>> = {
  Conv: [[2, 'bias']],
  ConvTranspose: [[2, 'bias']],
  Gemm: [[2, 'bias']],
  BatchNormalization: [
    [1, 'norm'],
    [2, 'norm'],
  ],
  LayerNormalization: [
    [1, 'norm'],
    [2, 'norm'],
  ],
  InstanceNormalization: [
    [1, 'norm'],
    [2, 'norm'],
  ],
  GroupNormalization: [
    [1, 'norm'],
    [2, 'norm'],
  ],
  PRelu: [[1, 'norm']],
};

/** Operators whose other operand, when it is a constant of more than one element, is a parameter behind a trained layer. */
const ELEMENTWISE: Readonly<Record<string, ParameterKind>> = { Add: 'bias', Mul: 'norm' };

/**
 * The parameters of the main graph, in the order of their use, as float32 copies. Constants of the preprocessing before the first layer,
 * and scalars, are none.
 * @throws EspalierError `UNSUPPORTED` when there are none, or weights are of another type than float32
 */
export async function findParameters(model: Model, scope: Scope): Promise<Parameter[]> {
  const found = new Map<string, Omit<Parameter, 'values'>>();
  const trained = new Set<string>();
  for (const node of topologicalOrder(scope)) {
    const behind = node.input.some(name => trained.has(name));
    for (const [index, name] of node.input.entries()) {
      const kind = kindOf(node, index, behind);
      const constant = kind && name ? scope.constant(name) : undefined;
      if (kind === undefined || constant === undefined || constant.sparse !== undefined) continue;
      const { tensor } = constant;
      if (dataType(tensor.dataType).kind !== 'float') continue;
      if (tensor.dataType !== DTYPE.float32) throw wrongType(node, tensor);
      if (kind !== 'weight' && elementCount(tensor) < 2 && !(node.opType in SLOTS)) continue;
      if (!found.has(name))
        found.set(name, { name, layer: nodeName(node), node, kind, dims: dimsOf(tensor), tensor });
    }
    if (behind || node.input.some(name => found.has(name))) for (const name of node.output) trained.add(name);
  }
  if (found.size === 0) {
    throw new EspalierError(
      'UNSUPPORTED',
      'The model has no weights that can be trained: no Conv, Gemm or MatMul with a float32 constant.',
    );
  }
  const list: Parameter[] = [];
  for (const one of found.values())
    list.push({ ...one, values: Float32Array.from(await readFloats(model, one.tensor)) });
  return list;
}

function kindOf(node: NodeProto, index: number, behind: boolean): ParameterKind | undefined {
  const domain = normalDomain(node.domain);
  if (weightSlot(domain, node, index)) return 'weight';
  if (domain !== '') return undefined;
  const slot = SLOTS[node.opType]?.find(([at]) => at === index);
  if (slot) return slot[1];
  return behind ? ELEMENTWISE[node.opType] : undefined;
}

function wrongType(node: NodeProto, tensor: TensorProto): EspalierError {
  return new EspalierError(
    'UNSUPPORTED',
    `The weights of "${nodeName(node)}" are ${dataType(tensor.dataType).name}; only float32 can be trained.`,
    'Train the float32 model, and convert the result.',
  );
}

/** Puts the values into the model. */
export function storeParameters(
  model: Model,
  parameters: readonly Parameter[],
  valuesOf: (parameter: Parameter, index: number) => Float32Array = parameter => parameter.values,
): void {
  for (const [i, parameter] of parameters.entries()) {
    const values = Float32Array.from(valuesOf(parameter, i));
    model.setPayload(parameter.tensor, new Uint8Array(values.buffer));
  }
}
