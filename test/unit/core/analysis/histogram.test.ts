import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram } from '../../../../src/core/analysis/index.ts';
import { createModel } from '../../../../src/core/model/onnx-model.ts';
import { graph, ints, model, node, sparse, value, weight, type ModelParts } from '../../../fixtures/build.ts';

function modelOf(parts: ModelParts) {
  return createModel(
    model({ inputs: [value('x', 'float32', [1, 4])], outputs: [value('y', 'float32')], ...parts }),
  );
}

function withWeight(values: readonly number[], dtype = 'float32') {
  return modelOf({
    nodes: [node('Add', ['x', 'w'], ['y'], {}, { name: 'add' })],
    weights: [weight('w', dtype, [values.length], values)],
  });
}

describe('histogram', () => {
  it('has range, mean, deviation and bins', async () => {
    expect(await histogram(withWeight([-1, 0, 0, 1, 3]), 'w', 4)).toEqual({
      tensor: 'w',
      min: -1,
      max: 3,
      mean: 0.6,
      std: Math.sqrt((1.6 ** 2 + 2 * 0.6 ** 2 + 0.4 ** 2 + 2.4 ** 2) / 5),
      zeros: 2,
      nonFinite: 0,
      elements: 5,
      counts: [1, 2, 1, 1],
    });
  });

  it('counts NaN and infinities apart', async () => {
    const found = await histogram(withWeight([NaN, Infinity, -Infinity, 1, 3]), 'w', 2);
    expect(found).toMatchObject({
      min: 1,
      max: 3,
      mean: 2,
      std: 1,
      nonFinite: 3,
      elements: 5,
      counts: [1, 1],
    });
  });

  it.each([
    ['equal values', [2, 2, 2], { min: 2, max: 2, std: 0, counts: [3, 0] }],
    ['nothing finite', [NaN], { min: 0, max: 0, mean: 0, std: 0, nonFinite: 1, counts: [0, 0] }],
    ['no values', [], { min: 0, max: 0, elements: 0, counts: [0, 0] }],
  ])('of %s', async (_title, values, expected) => {
    expect(await histogram(withWeight(values), 'w', 2)).toMatchObject(expected);
  });

  it.each(['int8', 'float16', 'int64', 'uint4'])('of %s', async dtype => {
    expect(await histogram(withWeight([0, 1, 2, 3], dtype), 'w', 2)).toMatchObject({
      min: 0,
      max: 3,
      counts: [2, 2],
    });
  });

  it('of a sparse tensor has its zeros', async () => {
    const made = modelOf({
      nodes: [node('MatMul', ['x', 'w'], ['y'])],
      sparse: [sparse(weight('w', 'float32', [2], [-1, 1]), ints('', [0, 5]), [4, 3])],
    });
    expect(await histogram(made, 'w', 2)).toMatchObject({
      zeros: 10,
      elements: 12,
      mean: 0,
      counts: [1, 11],
    });
  });

  it('loses no value', async () => {
    const number = fc.oneof(fc.float(), fc.constant(0));
    await fc.assert(
      fc.asyncProperty(
        fc.array(number, { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        async (values, bins) => {
          const found = await histogram(withWeight(values), 'w', bins);
          const finite = values.filter(Number.isFinite);
          expect(found.counts.reduce((sum, count) => sum + count, 0)).toBe(finite.length);
          expect(found.nonFinite).toBe(values.length - finite.length);
          if (finite.length > 0)
            expect([found.min, found.max]).toEqual([Math.min(...finite) + 0, Math.max(...finite) + 0]);
        },
      ),
      { seed: 5, numRuns: 60 },
    );
  });

  it('finds the tensor of a node where names repeat', async () => {
    const branch = (values: number[]) =>
      graph({
        nodes: [node('Add', ['x', 'w'], ['r'], {}, { name: 'add' })],
        outputs: [value('r', 'float32')],
        weights: [weight('w', 'float32', [2], values)],
      });
    const made = modelOf({
      inputs: [value('x', 'float32', [1, 2]), value('c', 'bool', [])],
      nodes: [
        node(
          'If',
          ['c'],
          ['y'],
          { then_branch: branch([1, 2]), else_branch: branch([5, 6]) },
          { name: 'if' },
        ),
      ],
    });
    expect(await histogram(made, 'w', 2, '/if.else_branch::add')).toMatchObject({ min: 5, max: 6 });
    expect(await histogram(made, 'w', 2, '/if.then_branch::add')).toMatchObject({ min: 1, max: 2 });
    expect(await histogram(made, 'w', 2)).toMatchObject({ min: 1, max: 2 });
  });

  it('finds a weight behind DequantizeLinear by the node that computes with it', async () => {
    const made = modelOf({
      nodes: [
        node('DequantizeLinear', ['w', 's'], ['f']),
        node('MatMul', ['x', 'f'], ['y'], {}, { name: 'fc' }),
      ],
      weights: [weight('w', 'int8', [4, 3]), weight('s', 'float32', [])],
    });
    expect(await histogram(made, 'w', 7, 'fc')).toMatchObject({ min: -3, max: 3, elements: 12 });
  });

  it.each([
    ['nosuch', 2, undefined, 'NO_MATCH'],
    ['w', 2, 'nosuch', 'NO_MATCH'],
    ['w', 0, undefined, 'BAD_SETTING'],
  ])('refuses %s, %s bins, node %s', async (tensor, bins, nodeId, code) => {
    await expect(histogram(withWeight([1]), tensor, bins, nodeId)).rejects.toMatchObject({ code });
  });
});
