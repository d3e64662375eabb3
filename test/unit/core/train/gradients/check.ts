/** Gradients against central finite differences of the forward operator, run by ONNX Runtime. */
import { toBinary } from '@bufbuild/protobuf';
import { ModelProtoSchema, type NodeProto, type TensorProto } from 'onnx-buf';
import { expect } from 'vitest';
import { toNumbers } from '../../../../../src/core/data/convert.ts';
import { Random } from '../../../../../src/core/data/prng.ts';
import type { NdArray } from '../../../../../src/core/data/types.ts';
import { buildScopes } from '../../../../../src/core/graph/scope.ts';
import { inferShapes } from '../../../../../src/core/graph/shapes/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { UniqueNames } from '../../../../../src/core/quantize/unique-names.ts';
import { openSession } from '../../../../../src/core/runtime/index.ts';
import type { Session } from '../../../../../src/core/runtime/types.ts';
import { backward } from '../../../../../src/core/train/gradients/backward.ts';
import { Emit } from '../../../../../src/core/train/gradients/emit.ts';
import type { FormChoice, GradientRule } from '../../../../../src/core/train/gradients/types.ts';
import { node, model, valueInfo, type Attributes } from '../../graph/build.ts';

/** An input that is differentiated (its values by a function of a random stream), one that is not, or a constant. */
export interface Variable {
  readonly dims: readonly number[];
  /** Values; default standard normal. */
  readonly values?: (random: Random, index: number) => number;
  /** False: fed, but no gradient is asked for. */
  readonly wanted?: boolean;
}
export type Operand = Variable | TensorProto | null;

export interface CheckOptions {
  readonly outputs?: number;
  /** Outputs that the loss reads; default all. */
  readonly used?: readonly number[];
  readonly seed?: number;
  readonly opset?: number;
  /** `float64` unless ONNX Runtime has the operator in float32 only. */
  readonly dtype?: 'float64' | 'float32';
  /** The operator is linear in each input by itself: a step of 1 has no error but rounding. */
  readonly linear?: boolean;
  readonly form?: (choice: FormChoice) => string;
  /** Changes the model before it is run and differentiated; gives rules of its own. */
  readonly prepare?: (model: Model) => ReadonlyMap<string, GradientRule>;
  /** More nodes before or after, in place of the single one. */
  readonly nodes?: NodeProto[];
}

const QUIET = { optimization: 'disabled' as const, threads: 1 };

/** Values with distances of at least 0.05 from each other, in random order: nothing is near a tie. */
export function distinct(count: number, seed = 1): (random: Random, index: number) => number {
  const random = new Random(seed, count);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return (_, index) => (order[index]! - count / 2 + 0.25) * 0.1;
}

export const between =
  (low: number, high: number) =>
  (random: Random): number =>
    low + (high - low) * random.uniform();

/** Away from 0, where kinks are. */
export const awayFrom =
  (points: readonly number[], spread = 2) =>
  (random: Random): number => {
    for (;;) {
      const value = random.normal() * spread;
      if (points.every(point => Math.abs(value - point) > 0.05)) return value;
    }
  };

/** Makes a model of the node, derives its gradients, and compares each element with the slope of the forward pass. */
export async function checkGradient(
  op: string,
  operands: readonly Operand[],
  attributes: Attributes = {},
  options: CheckOptions = {},
): Promise<void> {
  const { dtype = 'float64', outputs = 1, seed = 1 } = options;
  const random = new Random(seed, 77);
  const names = operands.map((one, i) => (one === null ? '' : `x${i}`));
  const results = Array.from({ length: outputs }, (_, i) => `y${i}`);
  const variables = operands.flatMap((one, i) =>
    one !== null && 'dims' in one && !('$typeName' in one) ? [{ name: `x${i}`, ...one }] : [],
  );
  const forward = model({
    ...(options.opset !== undefined && { opset: options.opset }),
    nodes: options.nodes ?? [node(op, names, results, attributes)],
    inputs: variables.map(({ name, dims }) => valueInfo(name, dims, dtype)),
    initializers: operands.flatMap((one, i) =>
      one !== null && '$typeName' in one ? [Object.assign(structuredClone(one), { name: `x${i}` })] : [],
    ),
    outputs: results,
  });
  const feeds: Record<string, NdArray> = {};
  for (const { name, dims, values = (stream: Random) => stream.normal() } of variables) {
    const count = dims.reduce((a, b) => a * b, 1);
    const data = Array.from({ length: count }, (_, i) => values(random, i));
    feeds[name] = array(dtype, dims, data);
  }
  const used = (options.used ?? results.map((_, i) => i)).map(i => `y${i}`);
  await compare(
    forward,
    feeds,
    used,
    variables.filter(one => one.wanted !== false).map(one => one.name),
    options,
  );
}

async function compare(
  forward: Model,
  feeds: Readonly<Record<string, NdArray>>,
  used: readonly string[],
  wrt: readonly string[],
  options: CheckOptions,
): Promise<void> {
  const { dtype = 'float64', seed = 1 } = options;
  const rules = options.prepare?.(forward);
  const run = await open(forward);
  const backwardModel = forward.clone();
  const scope = buildScopes(backwardModel);
  const shapes = await inferShapes(backwardModel, scope);
  expect(shapes.problems.map(one => one.reason)).toEqual([]);
  const emit = new Emit(backwardModel.graph, new UniqueNames(backwardModel.proto), backwardModel.opset());
  const random = new Random(seed, 78);
  const first = await run.run(feeds, used);
  const seeds = new Map<string, { name: string; array: NdArray; values: number[] }>();
  for (const name of used) {
    const { dims, data } = first[name]!;
    const values = Array.from({ length: data.length }, () => random.normal());
    seeds.set(name, { name: `seed ${name}`, array: array(dtype, dims, values), values });
    backwardModel.graph.input.push(valueInfo(`seed ${name}`, dims, dtype));
  }
  const found = backward({
    scope,
    shapes,
    emit,
    seeds: new Map([...seeds].map(([value, { name }]) => [value, name])),
    wrt,
    ...(rules && { rules }),
    ...(options.form && { chooseForm: options.form }),
  });
  backwardModel.graph.output = wrt.map((name, i) => {
    const gradient = found.get(name);
    expect(gradient, `gradient of ${name}`).toBeDefined();
    // A gradient may be an input itself, or serve twice: an output of its own.
    emit.append('Identity', [gradient!], [`gradient ${i}`]);
    return valueInfo(`gradient ${i}`, feeds[name]!.dims, dtype);
  });
  const back = await open(backwardModel);
  const given: Record<string, NdArray> = {
    ...feeds,
    ...Object.fromEntries([...seeds.values()].map(one => [one.name, one.array])),
  };
  const gradients = await back.run(given);
  await back.release();

  const loss = async (changed: Readonly<Record<string, NdArray>>): Promise<number> => {
    const values = await run.run(changed, used);
    let sum = 0;
    for (const [name, { values: weights }] of seeds) {
      const y = toNumbers(values[name]!);
      for (let i = 0; i < weights.length; i++) sum += weights[i]! * y[i]!;
    }
    return sum;
  };
  for (const [i, name] of wrt.entries()) {
    const ours = gradients[`gradient ${i}`]!;
    expect(ours.dims, `shape of the gradient of ${name}`).toEqual(feeds[name]!.dims);
    const slopes = await slopesOf(loss, feeds, name, options);
    const size = Math.max(...slopes.map(Math.abs), 1e-3);
    const tolerance = dtype === 'float64' ? 1e-6 : options.linear ? 1e-5 : 3e-3;
    toNumbers(ours).forEach((value, at) => {
      const gap = Math.abs(value - slopes[at]!) / size;
      if (!(gap <= tolerance))
        expect.fail(`gradient of ${name}[${at}] is ${value}, the slope ${slopes[at]} (of up to ${size})`);
    });
  }
  await run.release();
}

/** Central differences; without linearity extrapolated to a step of 0 (Richardson), which leaves an error of h⁴. */
async function slopesOf(
  loss: (feeds: Readonly<Record<string, NdArray>>) => Promise<number>,
  feeds: Readonly<Record<string, NdArray>>,
  name: string,
  { dtype = 'float64', linear = false }: CheckOptions,
): Promise<number[]> {
  const base = feeds[name]!;
  const values = toNumbers(base);
  const slope = async (index: number, step: number) => {
    const at = async (delta: number) => {
      const moved = Array.from(values);
      moved[index] = moved[index]! + delta;
      return loss({ ...feeds, [name]: array(dtype, base.dims, moved) });
    };
    return ((await at(step)) - (await at(-step))) / (2 * step);
  };
  const slopes: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (linear) slopes.push(await slope(i, 1));
    else {
      const h = dtype === 'float64' ? 2e-3 : 4e-2;
      slopes.push((4 * (await slope(i, h / 2)) - (await slope(i, h))) / 3);
    }
  }
  return slopes;
}

function array(dtype: 'float64' | 'float32', dims: readonly number[], values: readonly number[]): NdArray {
  const data = dtype === 'float64' ? Float64Array.from(values) : Float32Array.from(values);
  return { dtype, dims, data };
}

async function open(one: Model): Promise<Session> {
  return openSession(toBinary(ModelProtoSchema, one.proto), QUIET);
}
