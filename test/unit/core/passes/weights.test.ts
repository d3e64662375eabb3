import { describe, expect, it } from 'vitest';
import { createModel } from '../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../src/core/graph/scope.ts';
import { surveyWeights, type WeightSurvey } from '../../../../src/core/passes/weights.ts';
import { fn, graph, ints, model, node, value, weight, type ModelParts } from '../../../fixtures/build.ts';

function survey(parts: ModelParts): WeightSurvey {
  return surveyWeights(buildScopes(createModel(model(parts))));
}

function axes(parts: ModelParts): (readonly [string, number | null, number | null])[] {
  return survey(parts).weights.flatMap(found =>
    found.uses.map(use => [found.name, use.axes.output, use.axes.input] as const),
  );
}

const w = (...dims: number[]) => weight('w', 'float32', dims);

describe('axes of weights, output and input channels', () => {
  it.each<[string, ModelParts, number | null, number | null]>([
    ['Conv', { nodes: [node('Conv', ['x', 'w'], ['y'])], weights: [w(8, 4, 3, 3)] }, 0, 1],
    ['ConvTranspose', { nodes: [node('ConvTranspose', ['x', 'w'], ['y'])], weights: [w(3, 64, 3, 3)] }, 1, 0],
    [
      'ConvTranspose in groups',
      { nodes: [node('ConvTranspose', ['x', 'w'], ['y'], { group: 2 })], weights: [w(4, 8, 3, 3)] },
      null,
      0,
    ],
    ['Gemm', { nodes: [node('Gemm', ['x', 'w'], ['y'])], weights: [w(5, 7)] }, 1, 0],
    [
      'Gemm with transB',
      { nodes: [node('Gemm', ['x', 'w'], ['y'], { transB: 1 })], weights: [w(7, 5)] },
      0,
      1,
    ],
    ['Gemm, weight as A', { nodes: [node('Gemm', ['w', 'x'], ['y'])], weights: [w(5, 7)] }, 0, 1],
    [
      'Gemm, weight as A with transA',
      { nodes: [node('Gemm', ['w', 'x'], ['y'], { transA: 1 })], weights: [w(5, 7)] },
      1,
      0,
    ],
    ['MatMul', { nodes: [node('MatMul', ['x', 'w'], ['y'])], weights: [w(5, 7)] }, 1, 0],
    ['MatMul of rank 3', { nodes: [node('MatMul', ['x', 'w'], ['y'])], weights: [w(2, 5, 7)] }, 2, 1],
    ['MatMul, weight left', { nodes: [node('MatMul', ['w', 'x'], ['y'])], weights: [w(5, 7)] }, 0, 1],
    ['Gather', { nodes: [node('Gather', ['w', 'x'], ['y'])], weights: [w(50, 7)] }, 0, null],
    [
      'LSTM',
      { nodes: [node('LSTM', ['x', 'w', 'r'], ['y'], { hidden_size: 2 })], weights: [w(1, 8, 3)] },
      1,
      2,
    ],
    [
      'Einsum',
      { nodes: [node('Einsum', ['x', 'w'], ['y'], { equation: 'bi,oi->bo' })], weights: [w(7, 5)] },
      0,
      1,
    ],
    [
      'Einsum without arrow',
      { nodes: [node('Einsum', ['x', 'w'], ['y'], { equation: 'bi,io' })], weights: [w(7, 5)] },
      null,
      null,
    ],
    [
      'Transpose before MatMul',
      {
        nodes: [node('Transpose', ['w'], ['t'], { perm: [1, 0] }), node('MatMul', ['x', 't'], ['y'])],
        weights: [w(7, 5)],
      },
      0,
      1,
    ],
    [
      'Transpose without perm, Identity, Cast',
      {
        nodes: [
          node('Identity', ['w'], ['i']),
          node('Cast', ['i'], ['c'], { to: 1 }),
          node('Transpose', ['c'], ['t']),
          node('MatMul', ['x', 't'], ['y']),
        ],
        weights: [w(7, 5)],
      },
      0,
      1,
    ],
    [
      'Reshape mixes axes up',
      {
        nodes: [node('Reshape', ['w', 's'], ['r']), node('MatMul', ['x', 'r'], ['y'])],
        weights: [w(35), ints('s', [5, 7])],
      },
      null,
      null,
    ],
  ])('%s', (_name, parts, output, input) => {
    expect(axes(parts)).toEqual([['w', output, input]]);
  });
});

describe('who reads a weight', () => {
  it('counts all users of a tied one', () => {
    const parts = {
      nodes: [
        node('Gather', ['w', 'ids'], ['e']),
        node('Transpose', ['w'], ['t']),
        node('MatMul', ['h', 't'], ['y'], {}, { name: 'head' }),
      ],
      weights: [w(50, 8)],
    };
    const [found] = survey(parts).weights;
    expect(found!.uses.map(use => [use.placed.name, use.role, use.axes.output])).toEqual([
      ['e', 'embedding', 0],
      ['head', 'weight', 0],
    ]);
    expect(found!.otherReaders).toEqual([]);
  });

  it('tells readers that do not multiply with it, and graph outputs', () => {
    const parts = {
      nodes: [
        node('MatMul', ['x', 'w'], ['y']),
        node('Identity', ['w'], ['copy']),
        node('ReduceMean', ['copy'], ['m']),
      ],
      outputs: [value('y', 'float32'), value('copy', 'float32')],
      weights: [w(5, 7)],
    };
    expect(survey(parts).weights[0]!.otherReaders).toEqual(['m', 'output copy']);
  });

  it('leaves masks and other added constants alone (C.Q33)', () => {
    expect(survey({ nodes: [node('Add', ['x', 'w'], ['y'])], weights: [w(5, 7)] }).weights).toEqual([]);
  });

  it('finds weights in Constant nodes and in sub-graphs', () => {
    const branch = (name: string) =>
      graph({
        nodes: [
          node('Constant', [], [`${name}_w`], { value: weight('', 'float32', [4, 4]) }),
          node('MatMul', ['x', `${name}_w`], [`${name}_m`], {}, { name: `${name}_matmul` }),
          node('MatMul', [`${name}_m`, 'outer'], [name]),
        ],
        outputs: [value(name, 'float32')],
      });
    const parts = {
      nodes: [node('If', ['c'], ['y'], { then_branch: branch('a'), else_branch: branch('b') })],
      weights: [weight('outer', 'float32', [4, 4])],
    };
    const found = survey(parts).weights;
    expect(found.map(({ name, uses }) => [name, uses.length])).toEqual([
      ['a_w', 1],
      ['outer', 2],
      ['b_w', 1],
    ]);
    expect(found[1]!.readers).toHaveLength(2);
  });

  it('follows weights into functions', () => {
    const parts = {
      nodes: [node('Linear', ['x', 'w'], ['y'], {}, { domain: 'local', name: 'call' })],
      weights: [w(5, 7)],
      domains: { local: 1 },
      functions: [fn('local', 'Linear', ['a', 'b'], ['c'], [node('MatMul', ['a', 'b'], ['c'])])],
    };
    const [found] = survey(parts).weights;
    expect(found!.uses.map(use => use.placed.name)).toEqual(['c']);
    expect(found!.readers.map(placed => placed.name)).toEqual(['call']);
  });

  it('names layers that are quantized already, and knows integers that are no weights', () => {
    const parts = {
      nodes: [
        node('DequantizeLinear', ['q', 's', 'z'], ['d']),
        node('Conv', ['x', 'd'], ['y'], {}, { name: 'conv' }),
        node('Gather', ['table', 'i'], ['g']),
        node('ConvInteger', ['u', 'q8'], ['v'], {}, { name: 'integers' }),
      ],
      weights: [
        weight('q', 'int8', [8, 4, 3, 3]),
        weight('s', 'float32', []),
        weight('z', 'int8', []),
        weight('table', 'int64', [4, 4]),
        weight('q8', 'int8', [8, 4, 3, 3]),
      ],
    };
    const found = survey(parts);
    expect(found.weights).toEqual([]);
    expect(found.quantized).toEqual(['conv', 'integers']);
  });
});
