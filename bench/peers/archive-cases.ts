// The files that archive-peers.ts compares on, and their parameters as the other tools take them: integers, or float32.
import path from 'node:path';
import { openModel, writeModel } from '../../src/core/formats/index.ts';
import { dataType } from '../../src/core/model/dtypes.ts';
import { encodeFloats, readFloats, readTensor } from '../../src/core/model/values.ts';
import { runRecipe } from '../../src/core/recipe/index.ts';
import type { RecipeStep } from '../../src/protocol/report.ts';

export const golden = path.resolve('../shared/data/golden');
export const cifar = path.resolve('../shared/data/cifar10');
const quiet = { progress: () => undefined, log: () => undefined };

export interface Case {
  readonly name: string;
  readonly source: string;
  readonly test: 'mnist' | 'cifar10';
  /** What is done to the source first; none: the source as it is. */
  readonly step?: RecipeStep;
}

const share = (settings: RecipeStep['settings']): RecipeStep => ({
  pass: 'share-weights',
  settings: { form: 'values', ...settings },
});
const quantize: RecipeStep = { pass: 'quantize-weights', settings: { minElements: 0 } };

function casesOf(source: string, test: Case['test'], steps: Record<string, RecipeStep>): Case[] {
  const name = path.basename(source, '.onnx');
  const changed = Object.entries(steps).map(([what, step]) => ({
    name: `${name} ${what}`,
    source,
    test,
    step,
  }));
  return [{ name, source, test }, ...changed];
}

export const cases: readonly Case[] = [
  ...casesOf(path.join(golden, 'lenet-300-100-dns.onnx'), 'mnist', {
    'shared 4': share({ bits: 4, method: 'linear' }),
    'shared 6': share({ bits: 6, method: 'linear' }),
    int8: quantize,
  }),
  ...casesOf(path.join(golden, 'lenet5-dns.onnx'), 'mnist', {
    'shared 4': share({ bits: 4, method: 'linear' }),
    'shared 8/5': share({ convBits: 8, fcBits: 5, method: 'linear' }),
    int8: quantize,
  }),
  ...casesOf(path.join(golden, 'lenet5-dense.onnx'), 'mnist', {
    'shared 4': share({ bits: 4 }),
    int8: quantize,
  }),
  ...casesOf(path.join(cifar, 'resnet20-cifar10.onnx'), 'cifar10', {
    'shared 4': share({ bits: 4 }),
    'shared 6': share({ bits: 6 }),
    'shared 8': share({ bits: 8 }),
    int8: quantize,
  }),
  ...casesOf(path.join(cifar, 'resnet56-cifar10.onnx'), 'cifar10', {
    'shared 5': share({ bits: 5 }),
    int8: quantize,
  }),
];

/** Makes the file of a case, without what tells how it was made: the others have no such thing. */
export async function build({ source, step }: Case, out: string): Promise<string> {
  if (step === undefined) return source;
  const made = `${out}.made.onnx`;
  await runRecipe({ path: source, recipe: { version: 1, steps: [step] }, out: made }, quiet);
  const model = (await openModel(made)).clone();
  model.proto.metadataProps = model.proto.metadataProps.filter(({ key }) => !key.startsWith('espalier.'));
  await writeModel(model, out);
  await model.close();
  return out;
}

/** A tensor as it is handed over. */
export interface Parameter {
  readonly name: string;
  readonly dims: readonly number[];
  /** `levels`: integers, of the tensor itself or of places in an ascending codebook; `floats`: as they are. */
  readonly kind: 'levels' | 'floats';
  readonly values: Int32Array | Float32Array;
  readonly codebook?: Float32Array;
}

/** A float tensor of so many elements that has so few values is taken for a shared one. */
const LEAST_ELEMENTS = 32;
const MOST_VALUES = 256;

/** All tensors of numbers that a model computes with; sizes and axes (int64) stay out. */
export async function parametersOf(file: string): Promise<Parameter[]> {
  const model = await openModel(file);
  const parameters: Parameter[] = [];
  for (const tensor of model.graph.initializer) {
    const { name, bits } = dataType(tensor.dataType);
    const dims = tensor.dims.map(Number);
    if (name === 'float32')
      parameters.push(floatParameter(tensor.name, dims, await readFloats(model, tensor)));
    else if (bits !== null && bits <= 8) {
      const { data } = await readTensor(model, tensor);
      const values = Int32Array.from(data as ArrayLike<number>);
      parameters.push({ name: tensor.name, dims, kind: 'levels', values });
    }
  }
  await model.close();
  return parameters;
}

function floatParameter(name: string, dims: readonly number[], values: Float32Array): Parameter {
  const codebook = Float32Array.from(new Set(values)).sort();
  const isShared =
    values.length >= LEAST_ELEMENTS && codebook.length <= Math.min(MOST_VALUES, values.length / 2);
  if (!isShared) return { name, dims, kind: 'floats', values: values.slice() };
  const places = new Map([...codebook].map((value, place) => [value, place]));
  return {
    name,
    dims,
    kind: 'levels',
    values: Int32Array.from(values, value => places.get(value)!),
    codebook,
  };
}

/** Writes the model with what came back from another tool: by name, float32, or the integers of quantized tensors. */
export async function withParameters(
  file: string,
  back: ReadonlyMap<string, Float32Array | Int32Array>,
  out: string,
): Promise<void> {
  const model = (await openModel(file)).clone();
  for (const tensor of model.graph.initializer) {
    const values = back.get(tensor.name);
    if (values === undefined) continue;
    model.setPayload(tensor, encodeFloats(Float32Array.from(values), tensor.dataType));
  }
  await writeModel(model, out);
  await model.close();
}
