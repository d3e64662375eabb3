import { describe, expect, it } from 'vitest';
import type { Feeds, NdArray } from '../../../../src/core/data/types.ts';
import { createModel } from '../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../src/core/graph/scope.ts';
import { inferShapes } from '../../../../src/core/graph/shapes/index.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { upgradeOpset, type Upgrade } from '../../../../src/core/quantize/opset/index.ts';
import { quantizeWeights } from '../../../../src/core/quantize/weights.ts';
import { graph, model, node, value, weight, type ModelParts } from '../../../fixtures/build.ts';
import { feed, maxGap, noisy, runOrt, runPass, tensorOf } from '../passes/support.ts';

async function upgrade(parts: ModelParts): Promise<{ model: Model; result: Upgrade }> {
  const copy = createModel(model(parts)).clone();
  const root = buildScopes(copy);
  const result = await upgradeOpset(copy, root, await inferShapes(copy, root, {}));
  return { model: copy, result };
}

const f = (...dims: number[]) => value('x', 'float32', dims);
const y = [value('y', 'float32')];
const float = (number: number) => ({ float: number });

/** Models of one old operator, with the input's shape: after the conversion they must do the same. */
const cases: [string, Omit<ModelParts, 'outputs'>, readonly number[]][] = [
  ['Clip', { opset: 9, nodes: [node('Clip', ['x'], ['y'], { min: float(-0.5), max: float(0.25) })] }, [2, 3]],
  ['Clip without limits', { opset: 9, nodes: [node('Clip', ['x'], ['y'])] }, [2, 3]],
  ['Clip with max only', { opset: 7, nodes: [node('Clip', ['x'], ['y'], { max: float(0.25) })] }, [2, 3]],
  [
    'Slice',
    { opset: 9, nodes: [node('Slice', ['x'], ['y'], { starts: [1, -3], ends: [4, 1000], axes: [0, 2] })] },
    [5, 2, 6],
  ],
  [
    'Slice without axes',
    { opset: 9, nodes: [node('Slice', ['x'], ['y'], { starts: [1], ends: [4] })] },
    [5, 2],
  ],
  ['Squeeze', { opset: 11, nodes: [node('Squeeze', ['x'], ['y'], { axes: [0, -1] })] }, [1, 4, 1]],
  ['Squeeze of all', { opset: 9, nodes: [node('Squeeze', ['x'], ['y'])] }, [1, 4, 1]],
  ['Unsqueeze', { opset: 9, nodes: [node('Unsqueeze', ['x'], ['y'], { axes: [0, 2] })] }, [3, 4]],
  [
    'ReduceSum',
    { opset: 11, nodes: [node('ReduceSum', ['x'], ['y'], { axes: [1], keepdims: 0 })] },
    [3, 4, 2],
  ],
  ['ReduceSum of all', { opset: 9, nodes: [node('ReduceSum', ['x'], ['y'])] }, [3, 4]],
  ['ReduceMean', { opset: 9, nodes: [node('ReduceMean', ['x'], ['y'], { axes: [1] })] }, [3, 4]],
  [
    'Split',
    {
      opset: 9,
      nodes: [node('Split', ['x'], ['a', 'b'], { axis: 1, split: [1, 3] }), node('Sub', ['b', 'a'], ['y'])],
    },
    [3, 4],
  ],
  [
    'Split in equal parts',
    { opset: 11, nodes: [node('Split', ['x'], ['a', 'b'], { axis: 1 }), node('Sub', ['b', 'a'], ['y'])] },
    [3, 4],
  ],
  ['Pad', { opset: 9, nodes: [node('Pad', ['x'], ['y'], { pads: [0, 1, 2, 0] })] }, [3, 4]],
  [
    'Pad with a value',
    { opset: 10, nodes: [node('Pad', ['x'], ['y'], { pads: [0, 1, 2, 0], value: float(1.5) })] },
    [3, 4],
  ],
  [
    'Pad by reflection',
    { opset: 9, nodes: [node('Pad', ['x'], ['y'], { pads: [0, 1, 2, 0], mode: 'reflect' })] },
    [3, 4],
  ],
  ['TopK', { opset: 9, nodes: [node('TopK', ['x'], ['y', 'i'], { k: 3, axis: 1 })] }, [2, 7]],
  ['Dropout', { opset: 9, nodes: [node('Dropout', ['x'], ['y'], { ratio: float(0.3) })] }, [2, 7]],
  [
    'Dropout of opset 10',
    { opset: 10, nodes: [node('Dropout', ['x'], ['y', 'mask'], { ratio: float(0.3) })] },
    [2, 7],
  ],
  ['Softmax on the last axis', { opset: 11, nodes: [node('Softmax', ['x'], ['y'], { axis: 1 })] }, [3, 5]],
  ['Softmax by default', { opset: 9, nodes: [node('Softmax', ['x'], ['y'])] }, [2, 3, 4]],
  [
    'Softmax over several axes',
    { opset: 11, nodes: [node('Softmax', ['x'], ['y'], { axis: 1 })] },
    [2, 3, 4, 5],
  ],
  ['Softmax over all axes', { opset: 9, nodes: [node('Softmax', ['x'], ['y'], { axis: 0 })] }, [2, 3, 4]],
  ['Softmax on axis −2', { opset: 11, nodes: [node('Softmax', ['x'], ['y'], { axis: -2 })] }, [2, 3, 4]],
  ['LogSoftmax', { opset: 9, nodes: [node('LogSoftmax', ['x'], ['y'])] }, [2, 3, 4]],
  ['Hardmax', { opset: 11, nodes: [node('Hardmax', ['x'], ['y'], { axis: 1 })] }, [2, 3, 4]],
  [
    'BatchNormalization',
    {
      opset: 8,
      nodes: [
        node('BatchNormalization', ['x', 's', 'b', 'm', 'v'], ['y'], { spatial: 1, epsilon: float(0.001) }),
      ],
      weights: [noisy('s', [4], 2), noisy('b', [4], 3), noisy('m', [4], 4), tensorOf('v', [4], [1, 2, 3, 4])],
    },
    [2, 4, 3, 3],
  ],
  [
    'Upsample with attributes',
    {
      opset: 8,
      nodes: [node('Upsample', ['x'], ['y'], { mode: 'nearest' })].map(one =>
        withFloats(one, 'scales', [1, 1, 2, 3]),
      ),
    },
    [1, 2, 3, 4],
  ],
  [
    'Upsample',
    {
      opset: 9,
      nodes: [node('Upsample', ['x', 's'], ['y'], { mode: 'linear' })],
      weights: [tensorOf('s', [4], [1, 1, 2, 2])],
    },
    [1, 2, 5, 4],
  ],
  ...(['nearest', 'linear'] as const).flatMap(mode =>
    [2, 1.6, 0.6].map((scale): [string, Omit<ModelParts, 'outputs'>, readonly number[]] => [
      `Resize of opset 10, ${mode} by ${scale}`,
      {
        opset: 10,
        nodes: [node('Resize', ['x', 's'], ['y'], { mode })],
        weights: [tensorOf('s', [4], [1, 1, scale, scale])],
      },
      [1, 2, 7, 5],
    ]),
  ),
  [
    'Resize of opset 11',
    {
      opset: 11,
      nodes: [node('Resize', ['x', 'roi', 's'], ['y'], { mode: 'linear' })],
      weights: [tensorOf('roi', [0], []), tensorOf('s', [4], [1, 1, 2, 2])],
    },
    [1, 2, 5, 4],
  ],
  [
    'Scatter',
    {
      opset: 9,
      nodes: [node('Scatter', ['x', 'i', 'u'], ['y'], { axis: 1 })],
      weights: [weight('i', 'int64', [2, 1], [1, 0]), noisy('u', [2, 1])],
    },
    [2, 3],
  ],
  [
    'operators that are the same',
    {
      opset: 7,
      nodes: [
        node('HardSigmoid', ['x'], ['a'], { alpha: float(0.3) }),
        node('Flatten', ['a'], ['b']),
        node('Gemm', ['b', 'w', 'c'], ['d']),
        node('ArgMax', ['d'], ['e'], { axis: 1 }),
        node('Cast', ['e'], ['y'], { to: 1 }),
      ],
      weights: [noisy('w', [12, 5]), noisy('c', [5])],
    },
    [2, 3, 4],
  ],
];

function withFloats<T extends { attribute: unknown[] }>(one: T, name: string, floats: number[]): T {
  one.attribute.push({
    $typeName: 'onnx.AttributeProto',
    name,
    type: 6,
    floats,
    ints: [],
    strings: [],
    tensors: [],
    graphs: [],
    sparseTensors: [],
    typeProtos: [],
  });
  return one;
}

describe('conversion to opset 13 (C.Q8)', () => {
  it.each(cases)('%s', async (_name, parts, dims) => {
    const full = { ir: 4, ...parts, inputs: [f(...dims)], outputs: y };
    const { model: converted, result } = await upgrade(full);
    expect(result).toEqual({ done: true });
    expect([converted.opset(), converted.proto.irVersion]).toEqual([13, 7n]);
    const feeds = { x: feed(dims) };
    for (const optimization of ['disabled', 'all'] as const) {
      const [before] = await runOrt(model(full), feeds, { optimization });
      const [after] = await runOrt(converted, feeds, { optimization });
      expect(maxGap(before, after)).toBeLessThan(1e-6);
    }
  });

  it('converts sub-graphs too', async () => {
    const branch = (name: string, low: number) =>
      graph({ nodes: [node('Clip', ['x'], [name], { min: float(low) })], outputs: [value(name, 'float32')] });
    const parts = {
      opset: 9,
      nodes: [node('If', ['c'], ['y'], { then_branch: branch('a', 0.5), else_branch: branch('b', -0.5) })],
      inputs: [f(2, 3), value('c', 'bool', [])],
      outputs: y,
    };
    const { model: converted, result } = await upgrade(parts);
    expect(result.done).toBe(true);
    for (const c of [0, 1]) {
      const feeds: Feeds = { x: feed([2, 3]), c: { dtype: 'bool', dims: [], data: Uint8Array.of(c) } };
      const [before] = await runOrt(model(parts), feeds);
      expect(maxGap(before, (await runOrt(converted, feeds))[0])).toBe(0);
    }
  });

  it('keeps Clip of float16 in its type', async () => {
    const parts = {
      opset: 9,
      ir: 4,
      nodes: [node('Clip', ['x'], ['y'], { min: float(-0.5) })],
      inputs: [value('x', 'float16', [3])],
      outputs: [value('y', 'float16')],
    };
    const { model: converted } = await upgrade(parts);
    const x: NdArray = { dtype: 'float16', dims: [3], data: Uint16Array.of(0xbc00, 0x3c00, 0xb000) };
    expect((await runOrt(converted, { x }))[0]!.data).toEqual((await runOrt(model(parts), { x }))[0]!.data);
  });

  it('leaves other domains and newer models alone', async () => {
    const parts = {
      opset: 17,
      nodes: [node('Softmax', ['x'], ['y'], { axis: 1 })],
      inputs: [f(2, 3, 4)],
      outputs: y,
    };
    const { model: same, result } = await upgrade(parts);
    expect(result).toEqual({ done: true });
    expect(same.opset()).toBe(17);
  });

  it.each<[string, ModelParts, RegExp]>([
    [
      'unknown operators',
      { opset: 9, nodes: [node('Foo', ['x'], ['y'], {}, { name: 'foo' })] },
      /"foo": there is no rule for Foo/,
    ],
    [
      'normalisation of pixels',
      {
        opset: 7,
        nodes: [node('BatchNormalization', ['x', 's', 'b', 'm', 'v'], ['y'], { spatial: 0 }, { name: 'bn' })],
      },
      /"bn" \(BatchNormalization\): it normalises every pixel/,
    ],
    ['Scan of opset 8', { opset: 8, nodes: [node('Scan', ['', 'x'], ['y'])] }, /Scan/],
    [
      'Clip of an unknown type',
      {
        opset: 9,
        nodes: [
          node('Foreign', ['x'], ['h'], {}, { domain: 'my' }),
          node('Clip', ['h'], ['y'], { min: float(0) }),
        ],
        domains: { my: 1 },
      },
      /Clip.*type of its input h is not known/,
    ],
    ['very old opsets', { opset: 6, nodes: [node('Relu', ['x'], ['y'])] }, /opset 6/],
    [
      'a Dropout whose mask is used',
      { opset: 9, nodes: [node('Dropout', ['x'], ['h', 'm']), node('Mul', ['h', 'm'], ['y'])] },
      /mask is used/,
    ],
  ])('refuses %s, and changes nothing', async (_name, parts, reason) => {
    const { model: same, result } = await upgrade({ ...parts, inputs: [f(2, 3)], outputs: y });
    expect(result).toMatchObject({ done: false, reason: expect.stringMatching(reason) as string });
    expect(same.proto).toEqual(model({ ...parts, inputs: [f(2, 3)], outputs: y }));
  });
});

describe('old models, quantized (C.Q7)', () => {
  const old = (opset: number, more: ModelParts['nodes'] = []): ModelParts => ({
    opset,
    ir: 4,
    nodes: [node('MatMul', ['x', 'w'], ['h']), ...more, node('Relu', ['h'], ['y'])],
    inputs: [f(2, 40)],
    outputs: [value('y', 'float32', [2, 40])],
    weights: [noisy('w', [40, 40])],
  });
  const blocked = [node('Foo', ['h'], ['z'], {}, { name: 'foo' })];

  it.each([7, 9, 10, 11, 12])('opset %i becomes 13, for scales by channel', async opset => {
    const { model: quantized, notes } = await runPass(quantizeWeights, model(old(opset)), {});
    expect(quantized.opset()).toBe(13);
    expect(notes[0]).toContain(`from opset ${opset} to 13`);
    for (const optimization of ['disabled', 'all'] as const) {
      await runOrt(quantized, { x: feed([2, 40]) }, { optimization });
    }
  });

  it('falls back to one scale when a node of opset 10 to 12 has no rule', async () => {
    const { model: quantized, notes } = await runPass(quantizeWeights, model(old(11, blocked)), {});
    expect(quantized.opset()).toBe(11);
    expect(notes[0]).toMatch(
      /can't be converted \("foo": there is no rule for Foo\): each tensor got one scale/,
    );
    expect(quantized.graph.node.find(({ opType }) => opType === 'DequantizeLinear')!.attribute).toEqual([]);
  });

  it('refuses older ones with the name of the node', async () => {
    await expect(runPass(quantizeWeights, model(old(9, blocked)), {})).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      message: expect.stringMatching(/opset 9.*"foo".*Foo/) as string,
    });
  });
});
