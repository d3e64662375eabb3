import { clone, create } from '@bufbuild/protobuf';
import {
  GraphProtoSchema,
  ModelProtoSchema,
  NodeProtoSchema,
  TensorProtoSchema,
  ValueInfoProtoSchema,
  type NodeProto,
  type TensorProto,
} from 'onnx-buf';
import type { NdArray } from '../data/types.ts';
import { throwIfAborted } from '../errors.ts';
import { encodeModel } from '../formats/index.ts';
import type { Scope } from '../graph/types.ts';
import { dataTypeByName } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';
import { createModel } from '../model/onnx-model.ts';
import { makeTensor } from '../model/values.ts';
import type { JobContext } from '../passes/types.ts';
import { openSession } from '../runtime/index.ts';
import { isRunnableType } from '../runtime/tensor.ts';

/**
 * What the wanted values hold, when the nodes are run on constants alone: by ONNX Runtime, without optimisation, so that the numbers are those of
 * its own kernels. Undefined when it can't run them.
 */
export async function evaluate(
  model: Model,
  scope: Scope,
  nodes: readonly NodeProto[],
  wanted: readonly string[],
  job: JobContext,
): Promise<TensorProto[] | undefined> {
  throwIfAborted(job.signal);
  if (wanted.length === 0) return [];
  const made = new Set(nodes.flatMap(node => node.output));
  const constants = new Map<string, TensorProto>();
  for (const name of nodes.flatMap(node => node.input)) {
    if (!name || made.has(name) || constants.has(name)) continue;
    const tensor = clone(TensorProtoSchema, scope.constant(name)!.tensor);
    tensor.name = name;
    model.setPayload(tensor, await model.payload(scope.constant(name)!.tensor).read());
    constants.set(name, tensor);
  }
  const graph = create(GraphProtoSchema, {
    name: 'constants',
    node: nodes.map(node => clone(NodeProtoSchema, node)),
    initializer: [...constants.values()],
    output: wanted.map(name => create(ValueInfoProtoSchema, { name })),
  });
  const { irVersion, opsetImport } = model.proto;
  const small = create(ModelProtoSchema, { irVersion: irVersion < 4n ? 4n : irVersion, opsetImport, graph });
  try {
    const session = await openSession(await encodeModel(createModel(small)), { optimization: 'disabled' });
    try {
      if (session.outputs.some(({ dtype }) => !isRunnableType(dtype))) return undefined;
      const results = await session.run({}, wanted);
      return wanted.map(name => toTensor(name, results[name]!));
    } finally {
      await session.release();
    }
  } catch (error) {
    throwIfAborted(job.signal);
    job.log(`constants were not folded: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }

  function toTensor(name: string, { dtype, dims, data }: NdArray): TensorProto {
    const tensor = makeTensor(name, dataTypeByName(dtype)!.code, dims);
    const view = data as Float32Array;
    // A copy: the memory is ONNX Runtime's.
    model.setPayload(tensor, new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice());
    return tensor;
  }
}
