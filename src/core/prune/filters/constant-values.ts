import { clone, create } from '@bufbuild/protobuf';
import {
  GraphProtoSchema,
  ModelProtoSchema,
  NodeProtoSchema,
  ValueInfoProtoSchema,
  type NodeProto,
} from 'onnx-buf';
import { toNumbers } from '../../data/convert.ts';
import { EspalierError } from '../../errors.ts';
import { encodeModel } from '../../formats/index.ts';
import type { Coupling, Operand } from '../../graph/channels/index.ts';
import { createModel } from '../../model/onnx-model.ts';
import { dimsOf } from '../../model/tensors.ts';
import { readFloats } from '../../model/values.ts';
import { openSession } from '../../runtime/index.ts';

/** A weight as the operator sees it. */
export interface WeightValues {
  readonly dims: readonly number[];
  readonly values: Float32Array | Float64Array;
}

/**
 * The numbers of a stored weight; of one that is transposed, cast or dequantized first, ONNX Runtime works them out.
 * @throws EspalierError `UNSUPPORTED` when it depends on the model's inputs
 */
export async function readWeight(coupling: Coupling, operand: Operand): Promise<WeightValues> {
  const { model } = coupling;
  const tensor = operand.constant?.tensor;
  if (tensor) return { dims: dimsOf(tensor), values: await readFloats(model, tensor) };
  return computeConstant(coupling, operand.name);
}

async function computeConstant({ model, scope }: Coupling, name: string): Promise<WeightValues> {
  const nodes: NodeProto[] = [];
  const names = new Set<string>();
  const pending = [name];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (names.has(at) || at === '') continue;
    names.add(at);
    const producer = scope.producer(at);
    if (producer && !nodes.includes(producer)) {
      nodes.push(producer);
      pending.push(...producer.input);
    } else if (!producer && !scope.constant(at)) {
      throw new EspalierError('UNSUPPORTED', `The weight "${name}" depends on the model's input "${at}".`);
    }
  }
  const inOrder = model.graph.node.filter(node => nodes.includes(node));
  const graph = create(GraphProtoSchema, {
    name: 'weight',
    node: inOrder.map(node => clone(NodeProtoSchema, node)),
    output: [create(ValueInfoProtoSchema, { name })],
  });
  const { irVersion, opsetImport } = model.proto;
  const part = createModel(create(ModelProtoSchema, { irVersion, opsetImport, graph }));
  for (const tensor of model.graph.initializer) {
    if (!names.has(tensor.name)) continue;
    const copy = { ...tensor };
    graph.initializer.push(copy);
    part.setPayload(copy, model.payload(tensor));
  }
  const session = await openSession(await encodeModel(part), { optimization: 'disabled' });
  try {
    const result = (await session.run({}))[name];
    if (!result) throw new EspalierError('UNSUPPORTED', `The weight "${name}" could not be computed.`);
    return { dims: result.dims, values: toNumbers(result) };
  } finally {
    await session.release();
  }
}

/** For each position along the axis, calls `visit` with every element there. */
export function forEachAlong(
  { dims, values }: WeightValues,
  axis: number,
  visit: (position: number, value: number, index: number) => void,
): void {
  const size = dims[axis]!;
  const inner = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  for (let i = 0; i < values.length; i++) visit(Math.floor(i / inner) % size, values[i]!, i);
}

/** Rows of a matrix: one for each position along the axis. */
export function rowsAlong(weight: WeightValues, axis: number): Float32Array[] {
  const size = weight.dims[axis]!;
  const length = size === 0 ? 0 : weight.values.length / size;
  const rows = Array.from({ length: size }, () => new Float32Array(length));
  const filled = new Int32Array(size);
  forEachAlong(weight, axis, (position, value) => {
    rows[position]![filled[position]!++] = value;
  });
  return rows;
}
