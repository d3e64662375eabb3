import type { ModelProto, NodeProto, TensorProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../../src/core/cost/summary.ts';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../../src/core/graph/scope.ts';
import { inferShapes } from '../../../../../src/core/graph/shapes/index.ts';
import {
  describeFusions,
  fusionReport,
  fusionTables,
  predictFusion,
  verifyFusion,
} from '../../../../../src/core/quantize/fusion/index.ts';
import { ints, model, node, value } from '../../../../fixtures/build.ts';
import { tensorOf } from '../../passes/support.ts';

/** Writes quantized graphs with few words. */
class Graph {
  readonly nodes: NodeProto[] = [];
  readonly weights: TensorProto[] = [];
  private count = 0;

  /** A pair on a value; @returns the name of the dequantized value */
  qdq(from: string, scale = 0.05, zeroPoint = 128, type = 'uint8'): string {
    const id = `p${this.count++}`;
    this.weights.push(tensorOf(`${id}s`, [], [scale]), tensorOf(`${id}z`, [], [zeroPoint], type));
    this.nodes.push(
      node('QuantizeLinear', [from, `${id}s`, `${id}z`], [`${id}q`], {}, { name: `${id}Q` }),
      node('DequantizeLinear', [`${id}q`, `${id}s`, `${id}z`], [`${id}d`], {}, { name: `${id}D` }),
    );
    return `${id}d`;
  }

  /** A quantized constant. */
  constant(
    dims: number[],
    options: { scales?: number[]; axis?: number; type?: string; zero?: boolean } = {},
  ): string {
    const { scales = [0.02], axis = 0, type = 'int8', zero = true } = options;
    const id = `w${this.count++}`;
    const size = dims.reduce((a, b) => a * b, 1);
    const shape = scales.length > 1 ? [scales.length] : [];
    this.weights.push(
      tensorOf(
        id,
        dims,
        Array.from({ length: size }, (_, i) => ((i * 37) % 101) - 50),
        type,
      ),
      tensorOf(`${id}s`, shape, scales),
      tensorOf(
        `${id}z`,
        shape,
        scales.map(() => 0),
        type,
      ),
    );
    const inputs = [id, `${id}s`, ...(zero ? [`${id}z`] : [])];
    this.nodes.push(
      node('DequantizeLinear', inputs, [`${id}d`], scales.length > 1 ? { axis } : {}, { name: `${id}D` }),
    );
    return `${id}d`;
  }

  op(type: string, inputs: string[], attributes: Parameters<typeof node>[3] = {}, name = type): string {
    this.nodes.push(node(type, inputs, [`${name}_y`], attributes, { name }));
    return `${name}_y`;
  }

  float(name: string, dims: number[]): string {
    const size = dims.reduce((a, b) => a * b, 1);
    this.weights.push(
      tensorOf(
        name,
        dims,
        Array.from({ length: size }, (_, i) => ((i * 29) % 17) / 17 - 0.5),
      ),
    );
    return name;
  }

  finish(shape: readonly (number | string)[], outputs: string[], opset = 17): ModelProto {
    return model({
      nodes: this.nodes,
      inputs: [value('x', 'float32', shape)],
      outputs: outputs.map(name => value(name, 'float32')),
      weights: this.weights,
      opset,
    });
  }
}

interface Case {
  readonly what: string;
  /** Kind of the node named as the operator, by node name. */
  readonly expected: Record<string, string>;
  readonly build: () => ModelProto;
}

const IMAGE = [1, 8, 6, 6];
const conv = (g: Graph, x: string, more: string[] = [], name = 'Conv') =>
  g.op('Conv', [x, g.constant([8, 8, 1, 1]), ...more], {}, name);
const single =
  (build: (g: Graph) => string, shape = IMAGE, opset = 17) =>
  () => {
    const g = new Graph();
    return g.finish(shape, [build(g)], opset);
  };

/** The rows of the table of what fuses, and its neighbours. */
const CASES: readonly Case[] = [
  {
    what: 'Conv between pairs',
    expected: { Conv: 'integer' },
    build: single(g => g.qdq(conv(g, g.qdq('x')))),
  },
  {
    what: 'Conv with weights by channel and an int32 bias',
    expected: { Conv: 'integer' },
    build: single(g => {
      const scales = Array.from({ length: 8 }, (_, i) => 0.01 * (i + 1));
      const w = g.constant([8, 8, 1, 1], { scales });
      const b = g.constant([8], { scales: scales.map(s => Math.fround(s * 0.05)), type: 'int32' });
      return g.qdq(g.op('Conv', [g.qdq('x'), w, b]));
    }),
  },
  {
    what: 'Conv with a float bias',
    expected: { Conv: 'integer' },
    build: single(g => g.qdq(conv(g, g.qdq('x'), [g.float('b', [8])]))),
  },
  {
    what: 'Conv with a bias at another scale',
    expected: { Conv: 'float' },
    build: single(g => g.qdq(conv(g, g.qdq('x'), [g.constant([8], { scales: [0.0011], type: 'int32' })]))),
  },
  {
    what: 'Conv whose output is not rounded',
    expected: { Conv: 'float' },
    build: single(g => conv(g, g.qdq('x'))),
  },
  {
    what: 'Conv whose output is a result too',
    expected: { Conv: 'float' },
    build: () => {
      const g = new Graph();
      const y = conv(g, g.qdq('x'));
      return g.finish(IMAGE, [y, g.qdq(y)]);
    },
  },
  {
    what: 'Conv whose output others read',
    expected: { Conv: 'float' },
    build: () => {
      const g = new Graph();
      const y = conv(g, g.qdq('x'));
      return g.finish(IMAGE, [g.op('Neg', [y]), g.qdq(y)]);
    },
  },
  {
    what: 'Conv and Relu, zero point 0',
    expected: { Conv: 'integer', Relu: 'absorbed' },
    build: single(g => g.qdq(g.op('Relu', [conv(g, g.qdq('x'))]), 0.05, 0)),
  },
  {
    what: 'Conv with a float bias and Relu',
    expected: { Conv: 'integer', Relu: 'absorbed' },
    build: single(g => g.qdq(g.op('Relu', [conv(g, g.qdq('x'), [g.float('b', [8])])]), 0.05, 0)),
  },
  {
    what: 'Conv and Relu, zero point 128',
    expected: { Conv: 'float' },
    build: single(g => g.qdq(g.op('Relu', [conv(g, g.qdq('x'))]), 0.05, 128)),
  },
  {
    what: 'Conv and Clip that the codes keep',
    expected: { Conv: 'integer', Clip: 'absorbed' },
    build: single(g => {
      g.weights.push(tensorOf('lo', [], [0]), tensorOf('hi', [], [6]));
      return g.qdq(g.op('Clip', [conv(g, g.qdq('x')), 'lo', 'hi']), 6 / 256, 0);
    }),
  },
  {
    what: 'depthwise Conv',
    expected: { Conv: 'integer' },
    build: single(g => g.qdq(g.op('Conv', [g.qdq('x'), g.constant([8, 1, 1, 1])], { group: 8 }))),
  },
  {
    what: 'ConvTranspose',
    expected: { ConvTranspose: 'float' },
    build: single(g => g.qdq(g.op('ConvTranspose', [g.qdq('x'), g.constant([8, 8, 1, 1])]))),
  },
  {
    what: 'Conv with int8 activations, one reader',
    expected: { Conv: 'integer' },
    build: single(g => g.qdq(conv(g, g.qdq('x', 0.05, 0, 'int8')), 0.05, 0, 'int8')),
  },
  {
    what: 'int8 activations with two readers',
    expected: { Conv: 'float', Add: 'float' },
    build: single(g => {
      const x = g.qdq('x', 0.05, 0, 'int8');
      return g.qdq(g.op('Add', [g.qdq(conv(g, x), 0.05, 0, 'int8'), x]), 0.05, 0, 'int8');
    }),
  },
  {
    what: 'a shortcut in uint8',
    expected: { Conv: 'integer', Add: 'integer' },
    build: single(g => {
      const x = g.qdq('x');
      return g.qdq(g.op('Add', [g.qdq(conv(g, x)), x]));
    }),
  },
  {
    what: '16-bit activations',
    expected: { Conv: 'float' },
    build: single(g => g.qdq(conv(g, g.qdq('x', 0.001, 0, 'int16')), 0.001, 0, 'int16'), IMAGE, 21),
  },
  {
    what: 'MatMul with and without a rounded output',
    expected: { first: 'integer', second: 'integer' },
    build: single(
      g => {
        const y = g.qdq(g.op('MatMul', [g.qdq('x'), g.constant([8, 6])], {}, 'first'));
        return g.op('MatMul', [y, g.constant([6, 4])], {}, 'second');
      },
      [2, 8],
    ),
  },
  {
    what: 'MatMul with integer weights only',
    expected: { MatMul: 'weights' },
    build: single(
      g => {
        g.nodes.length = 0;
        return g.op('MatMul', ['x', g.constant([32, 16])]);
      },
      [2, 32],
    ),
  },
  {
    what: 'Gemm with and without a zero point of its weights',
    expected: { first: 'integer', second: 'float' },
    build: single(
      g => {
        const y = g.qdq(g.op('Gemm', [g.qdq('x'), g.constant([6, 8])], { transB: 1 }, 'first'));
        return g.op('Gemm', [y, g.constant([6, 4], { zero: false })], {}, 'second');
      },
      [2, 8],
    ),
  },
  {
    what: 'Gemm with a float bias, and one that is scaled',
    expected: { first: 'integer', second: 'float' },
    build: single(
      g => {
        const y = g.qdq(g.op('Gemm', [g.qdq('x'), g.constant([8, 6]), g.float('b1', [6])], {}, 'first'));
        return g.op('Gemm', [y, g.constant([6, 4]), g.float('b2', [4])], { beta: { float: 0.5 } }, 'second');
      },
      [2, 8],
    ),
  },
  ...['Sigmoid', 'LeakyRelu', 'GlobalAveragePool', 'Softmax'].map(op => ({
    what: op,
    expected: { [op]: 'integer' },
    build: single(g => g.qdq(g.op(op, [g.qdq('x')]))),
  })),
  ...['Tanh', 'HardSigmoid', 'Div', 'DepthToSpace'].map(op => ({
    what: op,
    expected: { [op]: 'float' },
    build: single(g => {
      const x = g.qdq('x');
      return g.qdq(
        g.op(
          op,
          op === 'Div' ? [x, g.qdq(g.op('Exp', ['x']))] : [x],
          op === 'DepthToSpace' ? { blocksize: 2 } : {},
        ),
      );
    }),
  })),
  {
    what: 'Concat and Mul',
    expected: { Concat: 'integer', Mul: 'integer' },
    build: single(g => {
      const x = g.qdq('x');
      const s = g.qdq(g.op('Mul', [x, g.qdq(g.op('Sigmoid', [x]), 1 / 256, 0)]));
      return g.qdq(g.op('Concat', [s, x], { axis: 1 }));
    }),
  },
  ...[true, false].map(equal => ({
    what: `Transpose and MaxPool with ${equal ? 'equal' : 'other'} scales`,
    expected: { Transpose: equal ? 'integer' : 'float', MaxPool: equal ? 'integer' : 'float' },
    build: single(g => {
      const scale = equal ? 0.05 : 0.04;
      const pooled = g.qdq(
        g.op('MaxPool', [g.qdq(g.op('Sigmoid', [g.qdq('x')]))], { kernel_shape: [2, 2] }),
        scale,
      );
      const moved = g.qdq(g.op('Transpose', [pooled], { perm: [0, 2, 3, 1] }), equal ? scale : 0.03);
      return g.op('Neg', [g.qdq(g.op('Sigmoid', [moved], {}, 'again'))]);
    }),
  })),
];

const moved = (g: Graph, x: string, name = 'Transpose') =>
  g.op('Transpose', [x], { perm: [0, 1, 3, 2] }, name);

const moved3 = (g: Graph, x: string) => g.op('Transpose', [x], { perm: [0, 2, 1] });

/** Pairs that ONNX Runtime moves through what only hands elements on. */
const MOVED: readonly Case[] = [
  ...['Reshape', 'Transpose', 'MaxPool', 'Slice', 'Squeeze', 'Unsqueeze'].map(op => ({
    what: `${op} whose output is not rounded`,
    expected: { [op]: 'integer' },
    build: single(g => g.op('Neg', [mover(g, op, g.qdq('x'))])),
  })),
  ...['Flatten', 'Gather', 'Resize', 'ReduceMax', 'Tile', 'DepthToSpace'].map(op => ({
    what: `${op} whose output is not rounded`,
    expected: { [op]: 'float' },
    build: single(g => g.op('Neg', [mover(g, op, g.qdq('x'))])),
  })),
  {
    what: 'Transpose whose output is rounded, and read in floats too',
    expected: { Transpose: 'float' },
    build: () => {
      const g = new Graph();
      const y = moved(g, g.qdq('x'));
      return g.finish(IMAGE, [g.qdq(y), g.op('Neg', [y])]);
    },
  },
  {
    what: 'a DequantizeLinear that is moved to a Conv, through two',
    expected: { Conv: 'integer', first: 'integer', second: 'integer' },
    build: single(g => {
      g.weights.push(ints('same', [1, 8, 6, 6]));
      return g.qdq(conv(g, g.op('Reshape', [moved(g, g.qdq('x'), 'first'), 'same'], {}, 'second')));
    }),
  },
  {
    what: 'a DequantizeLinear that is moved to a Conv and others',
    expected: { Conv: 'integer', Transpose: 'integer' },
    build: () => {
      const g = new Graph();
      const y = moved(g, g.qdq('x'));
      return g.finish(IMAGE, [g.qdq(conv(g, y)), g.op('Neg', [y])]);
    },
  },
  {
    what: 'a QuantizeLinear that is moved back to a Conv, through two',
    expected: { Conv: 'integer' },
    build: single(g => {
      g.weights.push(ints('flat', [1, 8, 36]));
      return g.qdq(moved3(g, g.op('Reshape', [conv(g, g.qdq('x')), 'flat'])));
    }),
  },
  {
    what: 'a QuantizeLinear behind a Transpose that others read',
    expected: { Conv: 'float' },
    build: () => {
      const g = new Graph();
      const y = moved(g, conv(g, g.qdq('x')));
      return g.finish(IMAGE, [g.qdq(y), g.op('Neg', [y])]);
    },
  },
  {
    what: 'a sum of moved pairs',
    expected: { Add: 'integer' },
    build: single(g => g.qdq(g.op('Add', [moved(g, g.qdq('x')), g.qdq(g.op('Sin', ['x']))]))),
  },
];

function mover(g: Graph, op: string, x: string): string {
  const constants: Record<string, [number[], string[], Parameters<typeof node>[3]]> = {
    Reshape: [[1, 8, 36, 1], [], {}],
    Transpose: [[], [], { perm: [0, 2, 3, 1] }],
    MaxPool: [[], [], { kernel_shape: [2, 2] }],
    Slice: [[0], [], {}],
    Squeeze: [[0], [], {}],
    Unsqueeze: [[0], [], {}],
    Flatten: [[], [], {}],
    Gather: [[0], [], { axis: 1 }],
    Resize: [[], ['', 'sizes'], { mode: 'nearest' }],
    ReduceMax: [[], [], {}],
    Tile: [[1, 1, 2, 2], [], {}],
    DepthToSpace: [[], [], { blocksize: 2 }],
  };
  const [numbers, more, attributes] = constants[op]!;
  if (op === 'Resize') g.weights.push(tensorOf('sizes', [4], [1, 1, 2, 2]));
  const inputs = numbers.length > 0 ? ['n'] : more;
  if (numbers.length > 0) g.weights.push(ints('n', numbers));
  if (op === 'Slice') g.weights.push(ints('to', [1]), ints('axes', [1]));
  return g.op(op, [x, ...inputs, ...(op === 'Slice' ? ['to', 'axes'] : [])], attributes);
}

/** MatMul and Add, of which ONNX Runtime makes a Gemm first: by shape, bias, and what is behind. */
const PRODUCTS: readonly Case[] = [
  { shape: [2, 8], bias: [6], tail: '', kind: 'float' },
  { shape: [2, 8], bias: [1, 6], tail: '', kind: 'float' },
  { shape: [2, 8], bias: [1], tail: '', kind: 'integer' },
  { shape: [2, 8], bias: [6], tail: 'Q', kind: 'integer' },
  { shape: [2, 8], bias: [1, 6], tail: 'Q', kind: 'float' },
  { shape: [2, 8], bias: [2, 6], tail: 'Q', kind: 'float' },
  { shape: [2, 8], bias: [6], tail: 'Relu', kind: 'integer' },
  { shape: ['n', 8], bias: [6], tail: '', kind: 'float' },
  { shape: [1, 6, 8], bias: [6], tail: '', kind: 'float' },
  { shape: [1, 6, 8], bias: [1, 6], tail: '', kind: 'integer' },
  { shape: [1, 6, 8], bias: [6], tail: 'Q', kind: 'integer' },
  { shape: [1, 6, 8], bias: [6], tail: 'Relu', kind: 'float' },
  { shape: ['n', 6, 8], bias: [6], tail: '', kind: 'integer' },
  { shape: [2, 8], bias: undefined, tail: '', kind: 'integer' },
  { shape: [2, 8], bias: undefined, tail: 'Q', kind: 'integer' },
  { shape: [1, 6, 8], bias: undefined, tail: 'Relu', kind: 'integer' },
].flatMap(({ shape, bias, tail, kind }) =>
  (bias ? [true, false] : [true]).map((rounded): Case => ({
    what: `MatMul${rounded ? '' : ' with integer weights only'} of [${shape.join()}] and Add of ${bias ? `[${bias.join()}]` : 'int32'}${tail && `, ${tail}`}`,
    expected: { ...(rounded && { MatMul: kind }) },
    build: () => {
      const g = new Graph();
      const x = rounded ? g.qdq('x') : g.op('Neg', ['x']);
      const y = g.op('MatMul', [x, g.constant([8, 6])]);
      const vector = bias ? g.float('bias', bias) : g.constant([6], { scales: [0.001], type: 'int32' });
      const sum = g.op('Add', [y, vector]);
      const last = tail === 'Relu' ? g.op('Relu', [sum]) : sum;
      return g.finish(shape, [tail ? g.qdq(last, 0.05, tail === 'Relu' ? 0 : 128) : last]);
    },
  })),
);

async function predict(proto: ModelProto) {
  const built = createModel(proto);
  const scope = buildScopes(built);
  const fusions = await predictFusion(built, scope, await inferShapes(built, scope, {}), {
    signedActivations: process.arch === 'arm64',
  });
  return { built, scope, fusions };
}

describe('what ONNX Runtime fuses', () => {
  it.each([...CASES, ...MOVED, ...PRODUCTS].map(one => [one.what, one] as const))(
    '%s',
    async (_, { expected, build }) => {
      const { built, scope, fusions } = await predict(build());
      const kinds = Object.fromEntries([...fusions].map(([one, { kind }]) => [one.name, kind]));
      expect(kinds).toMatchObject(expected);
      // The runtime itself is the judge.
      const { surprises, found } = await verifyFusion(built, scope, fusions);
      expect(surprises).toEqual([]);
      expect([...fusions.keys()].filter(one => !found.has(one)).map(({ name }) => name)).toEqual([]);
    },
  );

  it('tells a wrong prediction', async () => {
    const { built, scope, fusions } = await predict(CASES[0]!.build());
    const wrong = new Map([...fusions].map(([one]) => [one, { kind: 'float', reason: 'so it is' } as const]));
    const verification = await verifyFusion(built, scope, wrong);
    const { surprises } = verification;
    expect(surprises).toEqual([{ name: 'Conv', op: 'Conv', predicted: 'float', found: 'integer' }]);
    expect(describeFusions(wrong, surprises).join(' ')).toContain('"Conv" (float → integer)');
    const [counts, nodes] = fusionTables(wrong, verification);
    expect(counts!.rows).toEqual([
      ['integers', 0, 1],
      ['floats', 1, 0],
      ['all', 1, 1],
    ]);
    expect(nodes!.rows).toEqual([['Conv', 'Conv', 'predicted: floats; found: integers']]);
  });

  it('has nothing to tell of a model in floats', async () => {
    const { fusions } = await predict(
      model({
        nodes: [node('Relu', ['x'], ['y'])],
        inputs: [value('x', 'float32', [2])],
        outputs: [value('y', 'float32')],
      }),
    );
    expect(fusions.size).toBe(0);
  });

  it('is told by the ids of the summary; a model in floats has none', async () => {
    const built = createModel(CASES.find(({ what }) => what.startsWith('a shortcut'))!.build());
    const report = (await fusionReport(built))!;
    const summary = await summarize(built);
    expect(report.counts).toEqual({ integer: 2, absorbed: 0, weights: 0, float: 0 });
    const byId = new Map(summary.nodes.map(one => [one.id, one.op]));
    expect(report.nodes.map(({ id, kernel }) => [byId.get(id), kernel])).toEqual([
      ['Conv', 'QLinearConv'],
      ['Add', 'QLinearAdd'],
    ]);
    const floats = model({
      nodes: [node('Relu', ['x'], ['y'])],
      inputs: [value('x', 'float32', [2])],
      outputs: [value('y', 'float32')],
    });
    expect(await fusionReport(createModel(floats))).toBeNull();
  });

  it('takes no longer than reading a model of 10,000 nodes', async () => {
    const g = new Graph();
    let x = g.qdq('x');
    for (let i = 0; i < 2500; i++) x = g.qdq(conv(g, x, [], `conv${i}`));
    const built = createModel(g.finish(IMAGE, [x]));
    const started = performance.now();
    await summarize(built);
    const summarized = performance.now();
    const report = (await fusionReport(built))!;
    const predicted = performance.now();
    expect(built.graph.node.length).toBeGreaterThan(10_000);
    expect(report.counts.integer).toBe(2500);
    expect(predicted - summarized).toBeLessThan(2 * (summarized - started) + 200);
  });
});
