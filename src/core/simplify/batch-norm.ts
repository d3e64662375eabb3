import type { NodeProto, TensorProto } from 'onnx-buf';
import { normalDomain } from '../cost/domains.ts';
import { buildScopes } from '../graph/scope.ts';
import type { Constant, Scope } from '../graph/types.ts';
import { attrFloat, attrInt } from '../model/attributes.ts';
import { dataType } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';
import { DerivedPayload } from '../model/payload.ts';
import { encodeFloats, elementCount, makeTensor, readFloats } from '../model/values.ts';
import { UniqueNames } from '../quantize/unique-names.ts';
import { editableScopes, isGraphOutput, readersOf } from './rename.ts';

/** Types whose products keep their digits; 16-bit floats would be rounded a second time, 64-bit ones lose digits. */
const TYPES = new Set(['float32']);

/** Axis of the weight that counts the outputs; undefined when the node is no layer that a factor can go into. */
function outputAxis(node: NodeProto): number | undefined {
  if (normalDomain(node.domain) !== '') return undefined;
  switch (node.opType) {
    case 'Conv':
      return 0;
    case 'ConvTranspose':
      return attrInt(node, 'group', 1) === 1 ? 1 : undefined;
    case 'Gemm':
      return attrInt(node, 'transB', 0) === 1 ? 0 : 1;
    default:
      return undefined;
  }
}

interface Fold {
  readonly layer: NodeProto;
  readonly norm: NodeProto;
  readonly axis: number;
  readonly weight: Constant;
  readonly bias: Constant | undefined;
  readonly parameters: readonly TensorProto[];
}

/**
 * Puts batch norms into the layers before them: W' = W·γ/√(σ²+ε), b' = (b − μ)·γ/√(σ²+ε) + β, worked out in double precision. Source:
 * Jacob et al. 2018, section 3.2. @param layers only into these; all when not given @returns how many
 */
export async function foldBatchNorms(model: Model, layers?: ReadonlySet<NodeProto>): Promise<number> {
  const names = new UniqueNames(model.proto);
  let folded = 0;
  for (const scope of editableScopes(buildScopes(model))) {
    const gone = new Set<NodeProto>();
    for (const norm of scope.nodes) {
      const fold = match(scope, norm);
      if (fold === undefined || gone.has(fold.layer)) continue;
      if (layers?.has(fold.layer) === false) continue;
      if (!(await apply(model, scope, fold, names))) continue;
      fold.layer.output = [norm.output[0]!];
      gone.add(norm);
    }
    scope.graph.node = scope.graph.node.filter(node => !gone.has(node));
    folded += gone.size;
  }
  return folded;
}

function match(scope: Scope, norm: NodeProto): Fold | undefined {
  if (norm.opType !== 'BatchNormalization' || normalDomain(norm.domain) !== '') return undefined;
  if (attrInt(norm, 'training_mode', 0) !== 0 || attrInt(norm, 'spatial', 1) !== 1) return undefined;
  if (norm.output.slice(1).some(Boolean)) return undefined;
  const input = norm.input[0] ?? '';
  const layer = scope.producer(input);
  const axis = layer === undefined ? undefined : outputAxis(layer);
  if (layer === undefined || axis === undefined || isGraphOutput(scope, input)) return undefined;
  const readers = readersOf(scope, input);
  if (readers.length !== 1 || readers[0]!.count !== 1) return undefined;
  const weight = plainConstant(scope, layer.input[1]);
  const parameters = norm.input.slice(1, 5).map(name => plainConstant(scope, name)?.tensor);
  if (weight === undefined || parameters.length !== 4 || parameters.includes(undefined)) return undefined;
  const bias = layer.input[2] ? plainConstant(scope, layer.input[2]) : undefined;
  if (layer.input[2] && bias === undefined) return undefined;
  return { layer, norm, axis, weight, bias, parameters: parameters as TensorProto[] };
}

/** A constant of a type that is folded, and that a caller can't replace. */
function plainConstant(scope: Scope, name: string | undefined): Constant | undefined {
  const constant = name ? scope.constant(name) : undefined;
  if (constant === undefined || constant.sparse !== undefined) return undefined;
  if (!TYPES.has(dataType(constant.tensor.dataType).name) || isReplaceable(constant)) return undefined;
  return constant;
}

/** From IR version 4 on, an initializer that is also an input is only a default. */
export function isReplaceable({ scope, name }: Constant): boolean {
  return scope.graph.input.some(input => input.name === name);
}

async function apply(model: Model, scope: Scope, fold: Fold, names: UniqueNames): Promise<boolean> {
  const { layer, norm, axis, weight, bias, parameters } = fold;
  const dims = weight.tensor.dims.map(Number);
  const channels = dims[axis] ?? 0;
  const [gamma, beta, mean, variance] = (await Promise.all(
    parameters.map(one => readFloats(model, one)),
  )) as [Float32Array, Float32Array, Float32Array, Float32Array];
  const offset = bias === undefined ? new Float32Array(channels) : await readFloats(model, bias.tensor);
  if ([gamma, beta, mean, variance].some(one => one.length !== channels)) return false;
  if (offset.length !== channels && offset.length !== 1) return false;
  const isGemm = layer.opType === 'Gemm';
  const [alpha, scaleOfBias] = isGemm ? [attrFloat(layer, 'alpha', 1), attrFloat(layer, 'beta', 1)] : [1, 1];
  if (alpha !== 1 || scaleOfBias !== 1) return false;
  const epsilon = attrFloat(norm, 'epsilon', 1e-5);
  const factors = Float64Array.from(variance, (value, i) => gamma[i]! / Math.sqrt(value + epsilon));
  if (!factors.every(Number.isFinite)) return false;
  const biases = Float32Array.from(
    factors,
    (factor, i) => (offset[offset.length === 1 ? 0 : i]! - mean[i]!) * factor + beta[i]!,
  );
  layer.input[1] = place(scope, weight, layer, names, scaled(model, weight.tensor, axis, factors));
  const biasDims = [channels];
  if (bias === undefined) {
    const name = names.take(`${weight.name}_bias`);
    scope.graph.initializer.push(
      makeTensor(name, weight.tensor.dataType, biasDims, encodeFloats(biases, weight.tensor.dataType)),
    );
    layer.input[2] = name;
  } else {
    const tensor = makeTensor(
      bias.name,
      bias.tensor.dataType,
      biasDims,
      encodeFloats(biases, bias.tensor.dataType),
    );
    layer.input[2] = place(scope, bias, layer, names, tensor);
  }
  return true;
}

/** The weight with each output channel multiplied; worked out whenever it is read. */
function scaled(model: Model, tensor: TensorProto, axis: number, factors: Float64Array): TensorProto {
  const result = makeTensor(tensor.name, tensor.dataType, tensor.dims.map(Number));
  const source = model.payload(tensor);
  const inner = tensor.dims.slice(axis + 1).reduce((product, dim) => product * Number(dim), 1);
  const count = elementCount(tensor);
  const compute = async () => {
    const bytes = await source.read();
    const values = new Float32Array(new Uint8Array(bytes).buffer, 0, count);
    for (let i = 0; i < count; i++) values[i] = values[i]! * factors[Math.floor(i / inner) % factors.length]!;
    return new Uint8Array(values.buffer);
  };
  model.setPayload(result, new DerivedPayload(source.byteLength, compute));
  return result;
}

/** Puts the tensor in the constant's place when the layer alone reads it, else beside it. @returns its name */
function place(
  scope: Scope,
  constant: Constant,
  layer: NodeProto,
  names: UniqueNames,
  tensor: TensorProto,
): string {
  const readers = readersOf(constant.scope, constant.name);
  const isAlone =
    readers.length === 1 &&
    readers[0]!.count === 1 &&
    layer.input.filter(name => name === constant.name).length === 1;
  const at = constant.kind === 'initializer' ? constant.scope.graph.initializer.indexOf(constant.tensor) : -1;
  if (isAlone && at >= 0) {
    constant.scope.graph.initializer[at] = tensor;
    return tensor.name;
  }
  tensor.name = names.take(`${constant.name}_folded`);
  scope.graph.initializer.push(tensor);
  return tensor.name;
}
