import type { ModelProto, TensorProto } from 'onnx-buf';
import { Random } from '../../../../src/core/data/index.ts';
import type { Feeds, NdArray } from '../../../../src/core/data/types.ts';
import { createModel, encodeModel } from '../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../src/core/graph/scope.ts';
import { inferShapes } from '../../../../src/core/graph/shapes/index.ts';
import { dataTypeByName } from '../../../../src/core/model/dtypes.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { decodeFloats, encodeFloats, makeTensor } from '../../../../src/core/model/values.ts';
import { allTensors } from '../../../../src/core/model/walk.ts';
import { parseSettings } from '../../../../src/core/passes/index.ts';
import type { Pass, PassContext, PassOutcome } from '../../../../src/core/passes/types.ts';
import { openSession, type SessionOptions } from '../../../../src/core/runtime/index.ts';
import type { PassPreview } from '../../../../src/protocol/report.ts';
import type { SettingValues, SettingsSpec } from '../../../../src/protocol/settings.ts';

/** Normal numbers, the same for the same seed. */
export function noise(count: number, seed = 1, spread = 1): Float32Array {
  const random = new Random(seed);
  return Float32Array.from({ length: count }, () => random.normal() * spread);
}

/** A weight of normal numbers. */
export function noisy(name: string, dims: readonly number[], seed = 1, dtype = 'float32'): TensorProto {
  const count = dims.reduce((product, dim) => product * dim, 1);
  return tensorOf(name, dims, noise(count, seed), dtype);
}

export function tensorOf(
  name: string,
  dims: readonly number[],
  values: Float32Array | readonly number[],
  dtype = 'float32',
): TensorProto {
  const { code } = dataTypeByName(dtype)!;
  return makeTensor(name, code, dims, encodeFloats(Float32Array.from(values), code));
}

export async function contextFor(model: Model, signal?: AbortSignal): Promise<PassContext> {
  const scope = buildScopes(model);
  const ignore = (): void => undefined;
  return {
    model,
    scope,
    shapes: await inferShapes(model, scope, {}),
    sizes: {},
    dataset: undefined,
    seed: 0,
    signal,
    progress: ignore,
    log: ignore,
  };
}

/** Runs a pass on a clone of the model. */
export async function runPass<S extends SettingsSpec>(
  pass: Pass<S>,
  proto: ModelProto,
  settings: SettingValues = {},
): Promise<PassOutcome & { model: Model }> {
  const model = createModel(proto).clone();
  const outcome = await pass.run(await contextFor(model), parseSettings(pass, settings));
  return { ...outcome, model };
}

export async function previewOf<S extends SettingsSpec>(
  pass: Pass<S>,
  proto: ModelProto,
  settings: SettingValues = {},
): Promise<PassPreview> {
  return pass.preview(await contextFor(createModel(proto)), parseSettings(pass, settings));
}

/** The values of the tensor of that name, wherever it is. */
export async function valuesOf(model: Model, name: string): Promise<Float32Array> {
  const tensor = findTensor(model, name);
  const bytes = await model.payload(tensor).read();
  const count = tensor.dims.reduce((product, dim) => product * Number(dim), 1);
  return decodeFloats(new Uint8Array(bytes), tensor.dataType, count);
}

export function findTensor(model: Model, name: string): TensorProto {
  for (const graph of [...walkGraphs(model)]) {
    const found = graph.initializer.find(tensor => tensor.name === name);
    if (found) return found;
    const node = graph.node.find(({ opType, output }) => opType === 'Constant' && output[0] === name);
    if (node?.attribute[0]?.t) return node.attribute[0].t;
  }
  for (const tensor of allTensors(model.proto)) if (tensor.name === name) return tensor;
  throw new Error(`no tensor ${name}`);
}

function* walkGraphs(model: Model): Generator<Model['graph']> {
  const pending = [model.graph];
  for (let graph = pending.pop(); graph; graph = pending.pop()) {
    yield graph;
    for (const node of graph.node) for (const { g } of node.attribute) if (g) pending.push(g);
  }
}

export async function runOrt(
  model: Model | ModelProto,
  feeds: Feeds,
  options: SessionOptions = {},
): Promise<readonly NdArray[]> {
  const bytes = await encodeModel('payload' in model ? model : createModel(model));
  const session = await openSession(bytes, { threads: 1, ...options });
  try {
    return Object.values(await session.run(feeds));
  } finally {
    await session.release();
  }
}

export function feed(dims: readonly number[], seed = 9): NdArray {
  return {
    dtype: 'float32',
    dims,
    data: noise(
      dims.reduce((product, dim) => product * dim, 1),
      seed,
    ),
  };
}

/** Largest difference between two float arrays of the same shape. */
export function maxGap(a: NdArray | undefined, b: NdArray | undefined): number {
  if (a === undefined || b?.dims.join() !== a.dims.join()) return Infinity;
  const [x, y] = [a.data as Float32Array, b.data as Float32Array];
  let gap = 0;
  for (let i = 0; i < x.length; i++) {
    const own = Math.abs(x[i]! - y[i]!);
    if (!(own <= gap)) gap = own;
  }
  return gap;
}
