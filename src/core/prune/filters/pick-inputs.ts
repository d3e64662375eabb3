import { create } from '@bufbuild/protobuf';
import { NodeProtoSchema, type NodeProto } from 'onnx-buf';
import { buildScopes } from '../../graph/scope.ts';
import { attrInt, makeAttrInt } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Model } from '../../model/model.ts';
import { makeTensor } from '../../model/tensors.ts';
import { readFloats } from '../../model/values.ts';
import { surveyWeights, type Weight } from '../../passes/weights.ts';
import { UniqueNames } from '../../quantize/unique-names.ts';

/** Of inputs that are not read: below it a node more is not worth it. */
const LEAST_SHARE = 0.1;
/** Version of the operators since which Gather counts axes from the end. */
const NEGATIVE_AXES = 11;

/**
 * Lets dense layers take only those inputs that they read, where the others can't go themselves, as pixels: a Gather picks them, and the weight
 * loses what is zero. The outputs stay the same.
 * @returns inputs that are left out
 */
export async function pickInputs(model: Model): Promise<number> {
  const { graph, proto } = model;
  // Older files would have to list the new constant among their inputs.
  if (proto.irVersion < 4n) return 0;
  const names = new UniqueNames(proto);
  let gone = 0;
  for (const weight of surveyWeights(buildScopes(model)).weights) {
    const layer = denseLayer(model, weight);
    if (layer === undefined) continue;
    const { node, axis } = layer;
    const { tensor } = weight.constant;
    const values = await readFloats(model, tensor);
    const read = readPositions(values, weight.dims, axis);
    const count = weight.dims[axis]!;
    if (read.length === 0 || count - read.length < LEAST_SHARE * count) continue;
    const short = weight.dims.map((size, i) => (i === axis ? read.length : size));
    const columns = weight.dims[1]!;
    const positions = new Set(read);
    const left = values.filter((_, i) => positions.has(axis === 1 ? i % columns : Math.floor(i / columns)));
    model.setPayload(tensor, new Uint8Array(left.buffer));
    tensor.dims = short.map(BigInt);
    const name = names.take(`${weight.name}_inputs`);
    const bytes = new Uint8Array(BigInt64Array.from(read, BigInt).buffer);
    graph.initializer.push(makeTensor(name, DTYPE.int64, [read.length], bytes));
    const picking = gather(node, name, names.take(`${name}_picked`));
    graph.node.splice(graph.node.indexOf(node), 0, picking);
    node.input[0] = picking.output[0]!;
    gone += count - read.length;
  }
  return gone;
}

/** A product with a stored matrix that nobody else reads; the axis is that of its inputs. */
function denseLayer(
  model: Model,
  { name, constant, dims, uses, otherReaders }: Weight,
): { readonly node: NodeProto; readonly axis: 0 | 1 } | undefined {
  const { graph } = model;
  const node = uses[0]?.placed.node;
  // Listed among the inputs it is a default that may be overridden.
  const isFixed = graph.initializer.includes(constant.tensor) && graph.input.every(one => one.name !== name);
  const isOwn = isFixed && uses.length === 1 && otherReaders.length === 0;
  if (node === undefined || !isOwn || !graph.node.includes(node) || node.input[1] !== name) return undefined;
  if (dims.length !== 2 || constant.tensor.dataType !== DTYPE.float32) return undefined;
  if (node.opType === 'MatMul' && model.opset() >= NEGATIVE_AXES) return { node, axis: 0 };
  if (node.opType !== 'Gemm' || attrInt(node, 'transA', 0) !== 0) return undefined;
  return { node, axis: attrInt(node, 'transB', 0) === 1 ? 1 : 0 };
}

/** Positions along the axis of a matrix where anything is not zero. */
function readPositions(values: Float32Array, [, columns]: readonly number[], axis: 0 | 1): number[] {
  const read = new Set<number>();
  for (const [i, value] of values.entries())
    if (value !== 0) read.add(axis === 1 ? i % columns! : Math.floor(i / columns!));
  return [...read].sort((a, b) => a - b);
}

/** Picks along the last axis, which is 1 for a Gemm's input. */
function gather(node: NodeProto, indices: string, output: string): NodeProto {
  const axis = node.opType === 'Gemm' ? 1 : -1;
  return create(NodeProtoSchema, {
    name: output,
    opType: 'Gather',
    input: [node.input[0]!, indices],
    output: [output],
    attribute: [makeAttrInt('axis', axis)],
  });
}
