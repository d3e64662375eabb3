import { describe, expect, it } from 'vitest';
import { createModel } from '../../../../src/core/formats/index.ts';
import { buildScopes } from '../../../../src/core/graph/scope.ts';
import { selectWeights, type SelectionOptions } from '../../../../src/core/passes/layer-selection.ts';
import { fn, model, node, sparse, ints, value, weight, type ModelParts } from '../../../fixtures/build.ts';

const chain: ModelParts = {
  nodes: [
    node('Conv', ['x', 'conv1.weight'], ['a'], {}, { name: '/conv1/Conv' }),
    node('Relu', ['a'], ['b'], {}, { name: '/relu/Relu' }),
    node('Conv', ['b', 'conv2.weight'], ['c'], {}, { name: '/conv2/Conv' }),
    node('Gemm', ['c', 'fc.weight', 'fc.bias'], ['y'], {}, { name: '/Gemm' }),
    node('Gather', ['table', 'ids'], ['e'], {}, { name: '/embed/Gather' }),
  ],
  weights: [
    weight('conv1.weight', 'float32', [8, 3, 3, 3]),
    weight('conv2.weight', 'float32', [8, 8, 3, 3]),
    weight('fc.weight', 'float32', [8, 10]),
    weight('fc.bias', 'float32', [10]),
    weight('table', 'float32', [100, 4]),
  ],
};

function select(parts: ModelParts, options: Partial<SelectionOptions> = {}) {
  return selectWeights(buildScopes(createModel(model(parts))), {
    include: [],
    exclude: [],
    minElements: 0,
    embeddings: false,
    types: ['float32'],
    ...options,
  });
}

const names = (parts: ModelParts, options?: Partial<SelectionOptions>) =>
  select(parts, options).weights.map(found => found.name);

describe('selecting layers', () => {
  it('takes the weights of multiplications, no biases, no tables', () => {
    expect(names(chain)).toEqual(['conv1.weight', 'conv2.weight', 'fc.weight']);
    expect(names(chain, { embeddings: true })).toContain('table');
    expect(select(chain).skipped.sentences()).toEqual([
      'Left alone: "/embed/Gather", because they are embedding tables (see the setting embeddings).',
    ]);
  });

  it.each<[string, Partial<SelectionOptions>, string[]]>([
    ['node name', { include: ['/Gemm'] }, ['fc.weight']],
    ['weight name', { include: ['conv2.weight'] }, ['conv2.weight']],
    ['wild', { include: ['/conv*'] }, ['conv1.weight', 'conv2.weight']],
    ['several', { include: ['/Gemm', 'conv1.*'] }, ['conv1.weight', 'fc.weight']],
    ['exclude', { exclude: ['*conv?*'] }, ['fc.weight']],
    ['exclude wins', { include: ['/conv*'], exclude: ['conv1.weight'] }, ['conv2.weight']],
    [
      'a node without weights may be excluded',
      { exclude: ['/relu/Relu'] },
      ['conv1.weight', 'conv2.weight', 'fc.weight'],
    ],
    ['first', { skipFirst: true }, ['conv2.weight', 'fc.weight']],
    ['last', { skipLast: true }, ['conv1.weight', 'conv2.weight']],
    ['small ones', { minElements: 81 }, ['conv1.weight', 'conv2.weight']],
  ])('%s', (_name, options, wanted) => {
    expect(names(chain, options)).toEqual(wanted);
  });

  it('fails for a pattern that matches nothing, naming near ones (C.Q14)', () => {
    expect(() => select(chain, { include: ['Gemm'] })).toThrow(
      expect.objectContaining({
        code: 'NO_MATCH',
        message: 'The pattern "Gemm" matches no node and no weight of the model.',
        hint: expect.stringMatching(/Did you mean "\/Gemm"\?.*\/conv1\/Conv/) as string,
      }),
    );
    expect(() => select(chain, { exclude: ['/conv3/*'] })).toThrow(
      expect.objectContaining({ code: 'NO_MATCH' }),
    );
  });

  it('fails for a pattern that matches only what the pass leaves alone, and says why', () => {
    expect(() => select(chain, { include: ['/relu/Relu'] })).toThrow(
      /matches only layers that are left alone because they have no weights/,
    );
    expect(() => select(chain, { include: ['table'] })).toThrow(/because they are embedding tables/);
  });
});

describe('what is left alone', () => {
  const one = (more: Partial<ModelParts>, type = 'float32'): ModelParts => ({
    nodes: [node('MatMul', ['x', 'w'], ['y'], {}, { name: 'm' })],
    weights: [weight('w', type, [4, 4])],
    ...more,
  });
  it.each<[string, ModelParts, RegExp]>([
    ['other types', one({}, 'float8e4m3fn'), /type float8e4m3fn/],
    [
      'readers that add',
      one({
        nodes: [node('MatMul', ['x', 'w'], ['y']), node('Add', ['y', 'w'], ['z'], {}, { name: 'add' })],
      }),
      /does not multiply with them \(add\)/,
    ],
    ['graph outputs', one({ outputs: [value('w', 'float32')] }), /output w/],
    [
      'sparse weights',
      one({ weights: [], sparse: [sparse(weight('w', 'float32', [2]), ints('i', [1, 5]), [4, 4])] }),
      /stored sparse/,
    ],
    [
      'weights inside functions',
      {
        nodes: [node('F', ['x'], ['y'], {}, { domain: 'local' })],
        domains: { local: 1 },
        functions: [
          fn(
            'local',
            'F',
            ['a'],
            ['b'],
            [
              node('Constant', [], ['w'], { value: weight('', 'float32', [4, 4]) }),
              node('MatMul', ['a', 'w'], ['b']),
            ],
          ),
        ],
      },
      /inside a local function/,
    ],
    [
      'tables shared with a layer, unless embeddings are asked for',
      one({ nodes: [node('Gather', ['w', 'ids'], ['e']), node('MatMul', ['x', 'w'], ['y'])] }),
      /share their weights with an embedding table/,
    ],
    ['vectors', one({ weights: [weight('w', 'float32', [4])] }), /vectors/],
  ])('%s', (_name, parts, reason) => {
    const { weights, skipped } = select(parts);
    expect(weights).toEqual([]);
    expect(skipped.sentences().join()).toMatch(reason);
  });
});
