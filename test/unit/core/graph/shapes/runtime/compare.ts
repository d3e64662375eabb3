/** Inferred shapes, types and followed elements against what ONNX Runtime makes of the same node, for random attributes and sizes. */
import fc from 'fast-check';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { expect, it } from 'vitest';
import { encodeModel } from '../../../../../../src/core/formats/index.ts';
import { dataType } from '../../../../../../src/core/model/dtypes.ts';
import type { Model } from '../../../../../../src/core/model/model.ts';
import { infer, of, oneNode, tensor, text, type Attributes, type Input } from '../../build.ts';

export interface Case {
  readonly op: string;
  readonly inputs: readonly Input[];
  readonly attributes?: Attributes;
  readonly opset?: number;
  readonly outputs?: number;
}

const RUNS = 60;

function zeros(dtype: string, dims: readonly number[]): Tensor {
  const count = dims.reduce((a, b) => a * b, 1);
  if (dtype === 'int64') return new Tensor('int64', new BigInt64Array(count), dims);
  if (dtype === 'int32') return new Tensor('int32', new Int32Array(count), dims);
  if (dtype === 'uint8') return new Tensor('uint8', new Uint8Array(count), dims);
  if (dtype === 'int8') return new Tensor('int8', new Int8Array(count), dims);
  if (dtype === 'bool') return new Tensor('bool', new Uint8Array(count), dims);
  return new Tensor('float32', new Float32Array(count).fill(0.5), dims);
}

/** The outputs of a run; undefined when ONNX Runtime refuses the model or its inputs. */
async function run(m: Model): Promise<Record<string, Tensor> | undefined> {
  try {
    const session = await InferenceSession.create(await encodeModel(m), {
      graphOptimizationLevel: 'disabled',
      logSeverityLevel: 4,
      intraOpNumThreads: 1,
    });
    const feeds: Record<string, Tensor> = {};
    for (const input of m.graph.input) {
      const type = input.type!.value;
      if (type.case !== 'tensorType') throw new Error('only tensors are fed');
      const dims = type.value.shape!.dim.map(dim => Number(dim.value.value));
      feeds[input.name] = zeros(dataType(type.value.elemType).name, dims);
    }
    const results = await session.run(feeds);
    await session.release();
    return results;
  } catch {
    return undefined;
  }
}

/** How a failure names the case: shapes of inputs, values of constants. */
function describeCase({ op, attributes, inputs }: Case): string {
  const shown = inputs.map(input =>
    input && '$typeName' in input
      ? `{${[...input.int64Data, ...input.floatData].join(',')}}`
      : JSON.stringify(input),
  );
  const values = Object.entries(attributes ?? {}).map(([name, value]) =>
    typeof value === 'object' && '$typeName' in value ? `${name}=…` : `${name}=${JSON.stringify(value)}`,
  );
  return [op, ...values, ...shown].join(' ');
}

export async function compare(one: Case): Promise<boolean> {
  const outputs = one.outputs ?? 1;
  const m = oneNode(one.op, one.inputs, one.attributes ?? {}, {
    outputs,
    ...(one.opset !== undefined && { opset: one.opset }),
  });
  const real = await run(m);
  if (!real) return false;
  const { root, shapes } = await infer(m);
  const about = describeCase(one);
  expect(
    shapes.problems.map(problem => problem.reason),
    about,
  ).toEqual([]);
  for (let i = 0; i < outputs; i++) {
    const value = real[`y${i}`]!;
    const ours = shapes.value(root, `y${i}`);
    expect(`${about}: ${text(ours)}`).toBe(`${about}: ${value.type}[${value.dims.join(',')}]`);
    if (!ours.elements || ours.elements.includes(null)) continue;
    const data = Array.from(value.data as ArrayLike<number | bigint>, Number);
    ours.elements.forEach((element, at) =>
      expect(Number(element), `${about} at ${at}`).toBeCloseTo(data[at]!, 4),
    );
  }
  return true;
}

/** Compares random cases; nearly all must be such that ONNX Runtime takes them, or the test would test nothing. */
export function property(name: string, cases: fc.Arbitrary<Case>, share = 0.5): void {
  it(name, async () => {
    let taken = 0;
    for (const one of fc.sample(cases, { numRuns: RUNS, seed: 7 })) if (await compare(one)) taken++;
    expect(taken).toBeGreaterThanOrEqual(RUNS * share);
  });
}

export const int = (min: number, max: number) => fc.integer({ min, max });
/** A source of random numbers for cases whose parts depend on each other. */
export const numbers = (min: number, max: number) =>
  fc
    .infiniteStream(int(min, max))
    .map(stream => (): number => (stream.next() as IteratorYieldResult<number>).value);
export const list = (min: number, max: number, length: number) =>
  fc.array(int(min, max), { minLength: length, maxLength: length });
export const shape = (maxRank: number, max = 5, minRank = 1) =>
  fc.array(int(1, max), { minLength: minRank, maxLength: maxRank });
const autoPad = fc.constantFrom('NOTSET', 'NOTSET', 'SAME_UPPER', 'SAME_LOWER', 'VALID');

interface Window {
  rank: number;
  spatial: number[];
  kernel: number[];
  strides: number[];
  dilations: number[];
  pads: number[];
  auto: string;
}

export const window = int(1, 3).chain(rank =>
  fc.record<Window>({
    rank: fc.constant(rank),
    spatial: list(4, 11, rank),
    kernel: list(1, 3, rank),
    strides: list(1, 3, rank),
    dilations: list(1, 2, rank),
    pads: list(0, 2, 2 * rank),
    auto: autoPad,
  }),
);

export const attributesOf = (w: Window): Attributes => ({
  strides: w.strides,
  ...(w.auto === 'NOTSET' ? { pads: w.pads, dilations: w.dilations } : { auto_pad: w.auto }),
});

/** An int64 constant of that shape with small values, so that elements are followed. */
export const filled = (dims: readonly number[]) =>
  tensor(
    '',
    'int64',
    dims,
    Array.from({ length: dims.reduce((a, b) => a * b, 1) }, (_, i) => ((i * 7) % 11) - 3),
  );

/** The data either as an input of that shape or as a constant whose elements are followed. */
export const data = (dims: readonly number[], constant: boolean): Input =>
  constant ? filled(dims) : of('int64', ...dims);
