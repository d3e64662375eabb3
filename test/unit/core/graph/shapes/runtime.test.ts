/** Inferred shapes, types and followed elements against what ONNX Runtime makes of the same node, for random attributes and sizes. */
import fc from 'fast-check';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { encodeModel } from '../../../../../src/core/formats/index.ts';
import { dataType } from '../../../../../src/core/model/dtypes.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import {
  bools,
  f32,
  f32s,
  i64,
  i64s,
  infer,
  of,
  oneNode,
  tensor,
  text,
  type Attributes,
  type Input,
} from '../build.ts';

interface Case {
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

async function compare(one: Case): Promise<boolean> {
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
function property(name: string, cases: fc.Arbitrary<Case>, share = 0.5): void {
  it(name, async () => {
    let taken = 0;
    for (const one of fc.sample(cases, { numRuns: RUNS, seed: 7 })) if (await compare(one)) taken++;
    expect(taken).toBeGreaterThanOrEqual(RUNS * share);
  });
}

const int = (min: number, max: number) => fc.integer({ min, max });
/** A source of random numbers for cases whose parts depend on each other. */
const numbers = (min: number, max: number) =>
  fc
    .infiniteStream(int(min, max))
    .map(stream => (): number => (stream.next() as IteratorYieldResult<number>).value);
const list = (min: number, max: number, length: number) =>
  fc.array(int(min, max), { minLength: length, maxLength: length });
const shape = (maxRank: number, max = 5, minRank = 1) =>
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

const window = int(1, 3).chain(rank =>
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

const attributesOf = (w: Window): Attributes => ({
  strides: w.strides,
  ...(w.auto === 'NOTSET' ? { pads: w.pads, dilations: w.dilations } : { auto_pad: w.auto }),
});

describe('windows', () => {
  property(
    'Conv',
    fc.tuple(window, int(1, 2), int(1, 3), int(1, 3)).map(([w, group, into, out]) => ({
      op: 'Conv',
      inputs: [
        [2, group * into, ...w.spatial],
        [group * out, into, ...w.kernel],
      ],
      attributes: { ...attributesOf(w), group },
    })),
  );
  property(
    'ConvTranspose',
    fc.tuple(window, int(1, 2), int(1, 3), int(1, 3), int(0, 1)).map(([w, group, into, out, extra]) => ({
      op: 'ConvTranspose',
      inputs: [
        [2, group * into, ...w.spatial],
        [group * into, out, ...w.kernel],
      ],
      attributes: {
        ...attributesOf(w),
        group,
        output_padding: w.strides.map(stride => Math.min(extra, stride - 1)),
      },
    })),
    0.3,
  );
  property(
    'MaxPool',
    fc.tuple(window, int(0, 1)).map(([w, ceil]) => ({
      op: 'MaxPool',
      inputs: [[2, 3, ...w.spatial]],
      attributes: { ...attributesOf(w), kernel_shape: w.kernel.map(k => k + 1), ceil_mode: ceil },
      outputs: w.rank < 3 ? 2 : 1,
    })),
    0.4,
  );
  property(
    'AveragePool',
    fc.tuple(window, int(0, 1), int(0, 1)).map(([w, ceil, include]) => ({
      op: 'AveragePool',
      inputs: [[2, 3, ...w.spatial]],
      attributes: {
        ...attributesOf(w),
        kernel_shape: w.kernel.map(k => k + 1),
        ceil_mode: ceil,
        count_include_pad: include,
      },
    })),
    0.4,
  );
  property(
    'poolings that are larger than what they slide over',
    fc
      .tuple(fc.constantFrom('MaxPool', 'AveragePool', 'LpPool'), int(1, 3), int(1, 5), int(1, 4))
      .map(([op, size, kernel, stride]) => ({
        op,
        inputs: [[1, 2, size, 6]],
        attributes: { kernel_shape: [kernel, 1], strides: [stride, 1] },
      })),
  );
  property(
    'QLinearConv and ConvInteger',
    fc.tuple(window, fc.boolean()).map(([w, integer]): Case => {
      const [x, kernel] = [of('uint8', 1, 2, ...w.spatial), of('uint8', 3, 2, ...w.kernel)];
      const [scale, zero] = [f32s(0.1), tensor('', 'uint8', [], [0])];
      const inputs = integer ? [x, kernel] : [x, scale, zero, kernel, scale, zero, scale, zero];
      return { op: integer ? 'ConvInteger' : 'QLinearConv', inputs, attributes: attributesOf(w) };
    }),
    0.3,
  );
});

describe('Resize', () => {
  property(
    'by scales',
    fc
      .tuple(
        shape(2, 12, 2),
        fc.array(fc.constantFrom(0.3, 0.5, 1 / 3, 0.6, 0.75, 1, 1.2, 1.5, 2, 2.7, 3), {
          minLength: 2,
          maxLength: 2,
        }),
      )
      .map(([[h, w], scales]) => ({
        op: 'Resize',
        inputs: [[1, 2, h! + 3, w! + 3], null, f32(1, 1, ...scales)],
        attributes: { mode: 'nearest' },
      })),
  );
  property(
    'by sizes, some axes, with the aspect kept or not',
    fc
      .tuple(shape(2, 12, 2), shape(2, 20, 2), fc.constantFrom('stretch', 'not_larger', 'not_smaller'))
      .map(([[h, w], sizes, policy]) => ({
        op: 'Resize',
        inputs: [[1, 2, h! + 3, w! + 3], null, null, i64(...sizes)],
        attributes: { mode: 'nearest', axes: [2, 3], keep_aspect_ratio_policy: policy },
        opset: 18,
      })),
  );
  property(
    'Upsample',
    fc.tuple(shape(2, 8, 2), list(1, 3, 2)).map(([[h, w], scales]) => ({
      op: 'Upsample',
      inputs: [[1, 2, h!, w!], f32(1, 1, ...scales)],
      attributes: { mode: 'nearest' },
      opset: 9,
    })),
  );
});

/** An int64 constant of that shape with small values, so that elements are followed. */
const filled = (dims: readonly number[]) =>
  tensor(
    '',
    'int64',
    dims,
    Array.from({ length: dims.reduce((a, b) => a * b, 1) }, (_, i) => ((i * 7) % 11) - 3),
  );

/** The data either as an input of that shape or as a constant whose elements are followed. */
const data = (dims: readonly number[], constant: boolean): Input =>
  constant ? filled(dims) : of('int64', ...dims);

describe('movement, with followed elements', () => {
  property(
    'Slice',
    fc.tuple(shape(3, 6), fc.boolean(), numbers(-8, 8)).map(([dims, constant, next]): Case => {
      const axes = dims.map((_, i) => i).filter(i => i === 0 || next() > 0);
      const steps = axes.map(() => [1, 1, 2, 3, -1, -2][Math.abs(next()) % 6]!);
      const far = (v: number) =>
        v === 8 ? Number.MAX_SAFE_INTEGER : v === -8 ? -Number.MAX_SAFE_INTEGER : v;
      return {
        op: 'Slice',
        inputs: [
          data(dims, constant),
          i64(...axes.map(next)),
          i64(...axes.map(() => far(next()))),
          i64(...axes),
          i64(...steps),
        ],
      };
    }),
  );
  property(
    'Slice by attributes',
    fc.tuple(shape(3, 6), int(-7, 7), int(-7, 7)).map(([dims, start, end]) => ({
      op: 'Slice',
      inputs: [of('float32', ...dims)],
      attributes: { starts: [start], ends: [end], axes: [dims.length - 1] },
      opset: 9,
    })),
  );
  property(
    'Reshape',
    fc.tuple(shape(4, 4), int(0, 3), fc.boolean(), fc.boolean()).map(([dims, at, constant, keep]): Case => {
      const merged = dims.length > 1 ? [dims[0]! * dims[1]!, ...dims.slice(2)] : [1, ...dims];
      const target = merged.map((dim, i) => (i === at ? -1 : dim));
      if (keep && dims.length === merged.length && target[0] === dims[0]) target[0] = 0;
      return { op: 'Reshape', inputs: [data(dims, constant), i64(...target)] };
    }),
    0.9,
  );
  property(
    'Transpose',
    fc.tuple(shape(4, 4), fc.boolean(), numbers(0, 100)).map(([dims, constant, random]): Case => {
      const perm = dims.map((_, i) => i).sort(() => random() - 50);
      return { op: 'Transpose', inputs: [data(dims, constant)], attributes: { perm } };
    }),
    0.9,
  );
  property(
    'Expand',
    fc.tuple(shape(3, 4), shape(4, 3), fc.boolean()).map(([dims, target, constant]): Case => {
      const from = dims.map((dim, i) => {
        const other = target[target.length - dims.length + i];
        return other === undefined || other === 1 ? dim : dim > 2 ? other : 1;
      });
      return { op: 'Expand', inputs: [data(from, constant), i64(...target)] };
    }),
    0.9,
  );
  property(
    'Tile',
    fc.tuple(shape(3, 3), list(0, 3, 3), fc.boolean()).map(([dims, repeats, constant]): Case => ({
      op: 'Tile',
      inputs: [data(dims, constant), i64(...repeats.slice(0, dims.length))],
    })),
    0.9,
  );
  property(
    'Concat',
    fc
      .tuple(shape(3, 4), int(-3, 2), list(1, 3, 3), fc.boolean())
      .map(([dims, axis, sizes, constant]): Case => {
        const at = ((axis % dims.length) + dims.length) % dims.length;
        return {
          op: 'Concat',
          inputs: sizes.map(one => data(dims.toSpliced(at, 1, one), constant)),
          attributes: { axis: at - dims.length },
        };
      }),
    0.9,
  );
  property(
    'Split into equal and unequal parts',
    fc
      .tuple(shape(2, 4), int(3, 9), int(1, 3), fc.boolean(), fc.boolean())
      .map(([dims, size, parts, constant, given]): Case => {
        const x = data([...dims, size], constant);
        const axis = dims.length;
        if (given)
          return { op: 'Split', inputs: [x, i64(1, size - 1)], attributes: { axis }, outputs: 2, opset: 13 };
        return {
          op: 'Split',
          inputs: [x],
          attributes: { axis, num_outputs: parts },
          outputs: parts,
          opset: 18,
        };
      }),
    0.9,
  );
  property(
    'Pad',
    fc.tuple(shape(3, 5), numbers(-1, 2), fc.boolean()).map(([dims, random, constant]): Case => ({
      op: 'Pad',
      inputs: [data(dims, constant), i64(...[...dims, ...dims].map(() => random())), i64s(5)],
      opset: 13,
    })),
  );
  property(
    'Gather',
    fc
      .tuple(shape(3, 4), int(-3, 2), list(-4, 3, 3), int(0, 2), fc.boolean())
      .map(([dims, axis, indices, rank, constant]): Case => {
        const at = ((axis % dims.length) + dims.length) % dims.length;
        const size = dims[at]!;
        const valid = indices.map(one => Math.max(-size, Math.min(size - 1, one)));
        const index = rank === 0 ? i64s(valid[0]!) : tensor('', 'int64', rank === 1 ? [3] : [3, 1], valid);
        return { op: 'Gather', inputs: [data(dims, constant), index], attributes: { axis: at } };
      }),
    0.9,
  );
  property(
    'GatherND and ScatterND',
    fc
      .tuple(shape(3, 3), int(1, 3), fc.boolean(), fc.boolean())
      .map(([dims, depth, constant, scatter]): Case => {
        const d = Math.min(depth, dims.length);
        const indices = tensor(
          '',
          'int64',
          [2, d],
          [...dims.slice(0, d).map(dim => dim - 1), ...dims.slice(0, d).map(() => 0)],
        );
        const updates = data([2, ...dims.slice(d)], constant);
        return {
          op: scatter ? 'ScatterND' : 'GatherND',
          inputs: scatter ? [data(dims, constant), indices, updates] : [data(dims, constant), indices],
        };
      }),
    0.9,
  );
  property(
    'Squeeze and Unsqueeze',
    fc.tuple(shape(3, 3), int(0, 3), fc.boolean(), fc.boolean()).map(([dims, at, constant, off]): Case => {
      const axis = Math.min(at, dims.length);
      const ones = dims.toSpliced(axis, 0, 1);
      return off
        ? { op: 'Squeeze', inputs: [data(ones, constant), i64(axis - ones.length)] }
        : { op: 'Unsqueeze', inputs: [data(dims, constant), i64(axis)] };
    }),
    0.9,
  );
  property(
    'NonZero of constants',
    shape(3, 4).map((dims): Case => ({ op: 'NonZero', inputs: [filled(dims)] })),
    0.9,
  );
  property(
    'Compress, OneHot, CumSum, Trilu',
    fc.tuple(shape(2, 4, 2), int(0, 3)).map(([dims, kind]): Case => {
      if (kind === 0)
        return {
          op: 'Compress',
          inputs: [
            filled(dims),
            tensor(
              '',
              'bool',
              [dims[0]!],
              dims.slice(0, 1).flatMap(d => Array.from({ length: d }, (_, i) => i % 2)),
            ),
          ],
          attributes: { axis: 0 },
        };
      if (kind === 1) return { op: 'OneHot', inputs: [filled(dims), i64s(5), i64(0, 1)] };
      if (kind === 2) return { op: 'CumSum', inputs: [filled([dims[0]! * dims[1]!]), i64s(0)] };
      return { op: 'Trilu', inputs: [filled(dims)] };
    }),
    0.9,
  );
});

describe('arithmetic, with followed elements', () => {
  const BINARY = [
    'Add',
    'Sub',
    'Mul',
    'Div',
    'Mod',
    'Max',
    'Min',
    'Equal',
    'Less',
    'Greater',
    'LessOrEqual',
    'GreaterOrEqual',
    'Pow',
    'BitwiseAnd',
    'BitwiseXor',
  ];
  property(
    'binary operators with broadcasting',
    fc
      .tuple(fc.constantFrom(...BINARY), shape(3, 3), shape(3, 3), fc.boolean())
      .map(([op, a, b, constant]): Case => {
        const second = b.map((dim, i) => {
          const other = a[a.length - b.length + i];
          return other === undefined || other === 1 || dim === 1 ? dim : other;
        });
        const nonZero = (t: ReturnType<typeof filled>) =>
          Object.assign(t, {
            int64Data: t.int64Data.map(v => (v === 0n ? 4n : op === 'Pow' && v < 0n ? -v : v)),
          });
        return {
          op,
          inputs: constant
            ? [filled(a), nonZero(filled(second))]
            : [of('float32', ...a), of('float32', ...second)],
        };
      }),
    0.6,
  );
  property(
    'unary operators on floats',
    fc
      .tuple(
        fc.constantFrom(
          'Floor',
          'Ceil',
          'Round',
          'Sqrt',
          'Abs',
          'Neg',
          'Sign',
          'Exp',
          'Reciprocal',
          'Identity',
          'Relu',
        ),
        fc.array(fc.constantFrom(-2.5, -1.5, -0.3, 0.4, 0.5, 1, 1.5, 2.5, 4), { minLength: 1, maxLength: 6 }),
      )
      .map(([op, values]): Case => ({ op, inputs: [f32(...values)] })),
    0.9,
  );
  property(
    'Cast',
    fc
      .tuple(
        fc.constantFrom(1, 7, 6, 9, 11),
        fc.array(fc.constantFrom(-2.5, -0.3, 0, 0.5, 1, 3.7), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
      )
      .map(([to, values, ints]): Case => ({
        op: 'Cast',
        inputs: [ints ? i64(...values.map(Math.trunc)) : f32(...values)],
        attributes: { to },
      })),
    0.9,
  );
  property(
    'Where, And, Or, Not',
    fc
      .tuple(fc.constantFrom('Where', 'And', 'Or', 'Not', 'Xor'), fc.boolean(), fc.boolean(), shape(2, 3))
      .map(([op, p, q, dims]): Case => {
        if (op === 'Where') return { op, inputs: [bools(p), filled(dims), i64s(9)] };
        return {
          op,
          inputs: op === 'Not' ? [bools(p)] : [bools(p), tensor('', 'bool', [2], [Number(q), 1])],
        };
      }),
    0.9,
  );
  property(
    'Range',
    fc
      .tuple(int(-9, 9), int(-9, 9), fc.constantFrom(1, 2, 3, -1, -4), fc.boolean())
      .map(([start, limit, delta, float]): Case => ({
        op: 'Range',
        inputs: float
          ? [f32s(start / 4), f32s(limit / 2), f32s(delta / 8)]
          : [i64s(start), i64s(limit), i64s(delta)],
      })),
    0.9,
  );
  property(
    'reductions',
    fc
      .tuple(
        fc.constantFrom(
          'ReduceSum',
          'ReduceProd',
          'ReduceMax',
          'ReduceMin',
          'ReduceMean',
          'ReduceL1',
          'ReduceSumSquare',
        ),
        shape(3, 3),
        int(0, 7),
        int(0, 1),
        int(0, 1),
        fc.boolean(),
      )
      .map(([op, dims, mask, keepdims, noop, constant]): Case => {
        const axes = dims.map((_, i) => i).filter(i => mask & (1 << i));
        const x: Input =
          op === 'ReduceMean' ? (constant ? f32(1, 2, 5) : of('float32', ...dims)) : data(dims, constant);
        const chosen = op === 'ReduceMean' && constant ? [0] : axes;
        return {
          op,
          inputs: chosen.length > 0 ? [x, i64(...chosen)] : [x],
          attributes: { keepdims, noop_with_empty_axes: noop },
          opset: 18,
        };
      }),
    0.7,
  );
  property(
    'reductions by attribute, ArgMax, TopK',
    fc
      .tuple(fc.constantFrom('ReduceMean', 'ReduceL2', 'ArgMax', 'TopK'), shape(3, 4), int(0, 2), int(0, 1))
      .map(([op, dims, at, keepdims]): Case => {
        const axis = Math.min(at, dims.length - 1);
        if (op === 'TopK')
          return {
            op,
            inputs: [of('float32', ...dims), i64(1)],
            attributes: { axis },
            outputs: 2,
            opset: 13,
          };
        const attributes: Attributes = op === 'ArgMax' ? { axis, keepdims } : { axes: [axis], keepdims };
        return { op, inputs: [of('float32', ...dims)], attributes, opset: 13 };
      }),
    0.9,
  );
});

describe('products', () => {
  property(
    'MatMul',
    fc.tuple(shape(2, 3), int(1, 4), int(1, 4), int(1, 4), int(0, 4)).map(([batch, m, k, p, kind]): Case => {
      const pairs: Input[][] = [
        [[k], [k, p]],
        [[m, k], [k]],
        [
          [...batch, m, k],
          [k, p],
        ],
        [
          [...batch, m, k],
          [...batch.map((dim, i) => (i % 2 ? 1 : dim)), k, p],
        ],
        [[k], [...batch, k, p]],
      ];
      return { op: 'MatMul', inputs: pairs[kind]! };
    }),
    0.9,
  );
  property(
    'Gemm',
    fc
      .tuple(int(1, 4), int(1, 4), int(1, 4), int(0, 1), int(0, 1))
      .map(([m, k, p, transA, transB]): Case => ({
        op: 'Gemm',
        inputs: [transA ? [k, m] : [m, k], transB ? [p, k] : [k, p]],
        attributes: { transA, transB },
      })),
    0.9,
  );
  property(
    'Einsum',
    fc.constantFrom<Case[]>(
      {
        op: 'Einsum',
        inputs: [
          [2, 3],
          [3, 4],
        ],
        attributes: { equation: 'ij,jk->ik' },
      },
      {
        op: 'Einsum',
        inputs: [
          [2, 3],
          [3, 4],
        ],
        attributes: { equation: 'ij,jk' },
      },
      { op: 'Einsum', inputs: [[2, 3], [4]], attributes: { equation: 'ba,c' } },
      {
        op: 'Einsum',
        inputs: [
          [2, 5, 4, 3],
          [2, 6, 4, 3],
        ],
        attributes: { equation: 'bqhd,bkhd->bhqk' },
      },
      {
        op: 'Einsum',
        inputs: [
          [5, 2, 3],
          [3, 4],
        ],
        attributes: { equation: '...ij,jk->...ik' },
      },
      { op: 'Einsum', inputs: [[5, 2, 3]], attributes: { equation: 'bij->bji' } },
      { op: 'Einsum', inputs: [[4, 4]], attributes: { equation: 'ii->i' } },
      { op: 'Einsum', inputs: [[4, 5]], attributes: { equation: 'ij->' } },
    ),
    0.9,
  );
  property(
    'LSTM, GRU, RNN',
    fc
      .tuple(
        fc.constantFrom('LSTM', 'GRU', 'RNN'),
        int(1, 4),
        int(1, 3),
        int(1, 4),
        int(1, 3),
        fc.constantFrom('forward', 'reverse', 'bidirectional'),
      )
      .map(([op, seq, batch, into, hidden, direction]): Case => {
        const [gates, dirs] = [{ LSTM: 4, GRU: 3, RNN: 1 }[op], direction === 'bidirectional' ? 2 : 1];
        return {
          op,
          inputs: [
            [seq, batch, into],
            [dirs, gates * hidden, into],
            [dirs, gates * hidden, hidden],
          ],
          attributes: { hidden_size: hidden, direction },
          outputs: op === 'LSTM' ? 3 : 2,
          opset: 14,
        };
      }),
    0.9,
  );
});

describe('pictures, signals, attention and other', () => {
  const [scale, zero] = [f32s(0.1), tensor('', 'uint8', [], [0])];
  const cases: Case[] = [
    { op: 'DepthToSpace', inputs: [[2, 12, 3, 2]], attributes: { blocksize: 2 } },
    { op: 'SpaceToDepth', inputs: [[2, 3, 4, 6]], attributes: { blocksize: 2 } },
    {
      op: 'GridSample',
      inputs: [
        [2, 3, 5, 6],
        [2, 4, 7, 2],
      ],
    },
    {
      op: 'RoiAlign',
      inputs: [[1, 3, 8, 8], [5, 4], of('int64', 5)],
      attributes: { output_height: 3, output_width: 2 },
    },
    {
      op: 'MaxRoiPool',
      inputs: [
        [1, 3, 8, 8],
        [5, 5],
      ],
      attributes: { pooled_shape: [2, 3] },
    },
    { op: 'Col2Im', inputs: [[1, 18, 16], i64(6, 6), i64(3, 3)] },
    { op: 'AffineGrid', inputs: [[2, 2, 3], i64(2, 3, 5, 6)], opset: 20 },
    { op: 'AffineGrid', inputs: [[2, 3, 4], i64(2, 3, 4, 5, 6)], opset: 20 },
    { op: 'CenterCropPad', inputs: [[10, 7, 3], i64(8, 9)], attributes: { axes: [0, 1] } },
    {
      op: 'MaxUnpool',
      inputs: [[1, 1, 2, 2], tensor('', 'int64', [1, 1, 2, 2], [0, 3, 8, 10])],
      attributes: { kernel_shape: [2, 2], strides: [2, 2] },
    },
    { op: 'DFT', inputs: [[2, 10, 1]], attributes: { axis: 1, onesided: 1 }, opset: 17 },
    { op: 'DFT', inputs: [[2, 10, 2], null, i64s(1)], opset: 20 },
    { op: 'DFT', inputs: [[2, 10, 1], i64s(7)], attributes: { axis: 1 }, opset: 17 },
    { op: 'STFT', inputs: [[1, 64], i64s(8), [16]], attributes: { onesided: 1 }, opset: 17 },
    { op: 'STFT', inputs: [[1, 64, 1], i64s(8), null, i64s(16)], attributes: { onesided: 0 }, opset: 17 },
    { op: 'HannWindow', inputs: [i64s(10)] },
    { op: 'MelWeightMatrix', inputs: [i64s(8), i64s(32), i64s(16000), f32s(0), f32s(8000)] },
    { op: 'QuantizeLinear', inputs: [[2, 3], scale] },
    { op: 'DequantizeLinear', inputs: [of('uint8', 2, 3), scale, zero] },
    { op: 'DynamicQuantizeLinear', inputs: [[2, 3]], outputs: 3 },
    { op: 'MatMulInteger', inputs: [of('uint8', 2, 3), of('uint8', 3, 4)] },
    {
      op: 'QLinearMatMul',
      inputs: [of('uint8', 2, 3), scale, zero, of('uint8', 3, 4), scale, zero, scale, zero],
    },
    {
      op: 'LayerNormalization',
      inputs: [
        [2, 3, 4],
        [3, 4],
      ],
      attributes: { axis: 1 },
      outputs: 3,
    },
    { op: 'BatchNormalization', inputs: [[2, 3, 4], [3], [3], [3], [3]] },
    { op: 'ConstantOfShape', inputs: [i64(2, 1, 3)], attributes: { value: tensor('', 'int64', [1], [4]) } },
    { op: 'Shape', inputs: [[2, 3, 4]], attributes: { start: -2 } },
    { op: 'Shape', inputs: [[2, 3, 4]], attributes: { start: 1, end: 9 } },
    { op: 'Size', inputs: [[2, 3, 4]] },
    { op: 'EyeLike', inputs: [[2, 3]], attributes: { dtype: 7 } },
    { op: 'RandomNormalLike', inputs: [[2, 3]] },
    { op: 'Multinomial', inputs: [[2, 3]], attributes: { sample_size: 4 } },
    { op: 'Flatten', inputs: [[2, 3, 4]], attributes: { axis: -1 } },
    { op: 'ReverseSequence', inputs: [[4, 2], i64(2, 3)] },
    { op: 'Det', inputs: [[2, 3, 3]] },
    {
      op: 'Attention',
      inputs: [
        [2, 4, 5, 8],
        [2, 2, 6, 8],
        [2, 2, 6, 8],
      ],
      outputs: 1,
      opset: 23,
    },
    {
      op: 'Attention',
      inputs: [
        [2, 5, 32],
        [2, 6, 16],
        [2, 6, 16],
      ],
      attributes: { q_num_heads: 4, kv_num_heads: 2 },
      opset: 23,
    },
    {
      op: 'RotaryEmbedding',
      inputs: [
        [2, 4, 5, 8],
        [2, 5, 4],
        [2, 5, 4],
      ],
      opset: 23,
    },
    {
      op: 'com.microsoft:FusedConv',
      inputs: [
        [1, 3, 8, 8],
        [4, 3, 3, 3],
      ],
      attributes: { activation: 'Relu' },
    },
    {
      op: 'com.microsoft:FusedMatMul',
      inputs: [
        [2, 8, 3],
        [2, 8, 5],
      ],
      attributes: { transA: 1 },
    },
    {
      op: 'com.microsoft:FusedMatMul',
      inputs: [
        [7, 2, 3],
        [2, 3, 5],
      ],
      attributes: { transBatchA: 1 },
    },
    {
      op: 'com.microsoft:FusedGemm',
      inputs: [
        [7, 8],
        [8, 5],
      ],
      attributes: { activation: 'Relu' },
    },
    {
      op: 'com.microsoft:MatMulNBits',
      inputs: [[2, 3, 32], tensor('', 'uint8', [4, 1, 16]), f32(1, 1, 1, 1)],
      attributes: { K: 32, N: 4, bits: 4, block_size: 32 },
    },
    {
      op: 'com.microsoft:Attention',
      inputs: [[2, 5, 16], tensor('', 'float32', [16, 48]), tensor('', 'float32', [48])],
      attributes: { num_heads: 4 },
      outputs: 2,
    },
    {
      op: 'com.microsoft:MultiHeadAttention',
      inputs: [
        [2, 5, 16],
        [2, 6, 16],
        [2, 6, 16],
      ],
      attributes: { num_heads: 4 },
    },
    {
      op: 'com.microsoft:GroupQueryAttention',
      inputs: [
        [1, 5, 32],
        [1, 5, 16],
        [1, 5, 16],
        null,
        null,
        tensor('', 'int32', [1], [4]),
        tensor('', 'int32', [], [5]),
      ],
      attributes: { num_heads: 4, kv_num_heads: 2 },
      outputs: 3,
    },
    { op: 'com.microsoft:SkipLayerNormalization', inputs: [[2, 5, 8], [2, 5, 8], [8]] },
    {
      op: 'com.microsoft:EmbedLayerNormalization',
      inputs: [of('int32', 2, 5), of('int32', 2, 5), [10, 8], [6, 8], [2, 8], [8], [8]],
      outputs: 2,
    },
    { op: 'com.microsoft:BiasGelu', inputs: [[2, 8], [8]] },
    {
      op: 'com.microsoft:QLinearAdd',
      inputs: [of('uint8', 2, 1), scale, zero, of('uint8', 1, 3), scale, zero, scale, zero],
    },
    {
      op: 'com.microsoft:QLinearConcat',
      inputs: [scale, zero, of('uint8', 1, 3), scale, zero, of('uint8', 1, 5), scale, zero],
      attributes: { axis: 1 },
    },
    {
      op: 'com.microsoft:QLinearGlobalAveragePool',
      inputs: [of('uint8', 1, 3, 4, 4), scale, zero, scale, zero],
    },
    {
      op: 'com.microsoft:QGemm',
      inputs: [of('uint8', 2, 8), scale, zero, tensor('', 'uint8', [8, 5]), scale, zero],
    },
    { op: 'com.microsoft:DynamicQuantizeMatMul', inputs: [[2, 3], of('uint8', 3, 4), scale, zero] },
    {
      op: 'com.microsoft:MatMulIntegerToFloat',
      inputs: [of('uint8', 2, 3), of('uint8', 3, 4), scale, scale],
    },
    {
      op: 'com.microsoft:Rfft',
      inputs: [[2, 8]],
      attributes: { signal_ndim: 1, normalized: 0, onesided: 1 },
    },
    { op: 'com.microsoft:Trilu', inputs: [[2, 8]] },
  ];
  // These are not in ONNX Runtime's CPU build, or not for these types.
  const ABSENT = new Set(['com.microsoft:Rfft', 'MaxRoiPool']);
  it.each(
    cases.map(
      one =>
        [
          `${one.op} ${JSON.stringify(one.inputs.map(input => (input && '$typeName' in input ? 'constant' : input)))}`,
          one,
        ] as const,
    ),
  )('%s', async (_, one) => {
    const ran = await compare(one);
    if (!ABSENT.has(one.op)) expect(ran, 'ONNX Runtime runs it').toBe(true);
  });
});
