import { describe, expect, test } from 'vitest';
import { createModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/settings.ts';
import { pruneFilters } from '../../../../../src/core/prune/filters/prune-filters.ts';
import { cholesky, solveCholesky } from '../../../../../src/core/prune/filters/refit/cholesky.ts';
import { convRows, productRows } from '../../../../../src/core/prune/filters/refit/rows.ts';
import { Random } from '../../../../../src/core/data/index.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, feed, maxGap, noise, noisy, runOrt, tensorOf } from '../../passes/support.ts';
import { dataset } from './network.ts';

describe('systems of equations', () => {
  test('a symmetric matrix by hand', async () => {
    // [4 2; 2 3] x = [2, 5] has the solution [-0.5, 2].
    const a = Float64Array.of(4, 2, 2, 3);
    const b = Float64Array.of(2, 5);
    await cholesky(a, 2);
    solveCholesky(a, 2, b);
    expect([...b].map(x => Number(x.toFixed(12)))).toEqual([-0.5, 2]);
    await expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).rejects.toThrow('depend on each other');
  });
});

describe('rows', () => {
  test('patches of a padded convolution with strides', () => {
    const conv = node('Conv', ['x', 'w'], ['y'], { pads: [1, 0, 0, 0], strides: [2, 1] });
    const maker = convRows(conv, [1, 1, 2, 2])!;
    const captured = {
      name: 'x',
      dims: [1, 1, 2, 3],
      values: Float32Array.of(1, 2, 3, 4, 5, 6),
      count: 1,
      labels: undefined,
    };
    expect([...maker.rows(captured, 100, new Random(1))]).toEqual([0, 0, 1, 2, 1, 0, 0, 2, 3, 1]);
  });

  test('rows of a product, those of real samples only', () => {
    const captured = {
      name: 'x',
      dims: [2, 2],
      values: Float32Array.of(1, 2, 3, 4),
      count: 1,
      labels: undefined,
    };
    expect([...productRows(2).rows(captured, 5, new Random(1))]).toEqual([1, 2, 1]);
  });
});

/** The last two of eight filters are sums of others, so that their readers can do without them. */
function redundant(product: boolean): Model {
  const values = noise(8 * 27, 3);
  for (let i = 0; i < 27; i++) {
    values[6 * 27 + i] = 0.1 * (values[i]! + values[27 + i]!);
    values[7 * 27 + i] = 0.1 * (values[2 * 27 + i]! - values[i]!);
  }
  const tail = product
    ? [
        node('GlobalAveragePool', ['a'], ['g']),
        node('Flatten', ['g'], ['f']),
        node('MatMul', ['f', 'b.w'], ['y'], {}, { name: 'b' }),
      ]
    : [node('Conv', ['a', 'b.w', 'b.b'], ['y'], {}, { name: 'b' })];
  return createModel(
    model({
      nodes: [node('Conv', ['x', 'a.w', 'a.b'], ['a'], {}, { name: 'a' }), ...tail],
      inputs: [value('x', 'float32', ['batch', 3, 8, 8])],
      outputs: [value('y', 'float32')],
      weights: [
        tensorOf('a.w', [8, 3, 3, 3], values),
        noisy('a.b', [8], 5),
        noisy('b.w', product ? [8, 5] : [5, 8, 3, 3], 6),
        ...(product ? [] : [noisy('b.b', [5], 7)]),
      ],
    }),
  );
}

test.each([
  ['convolution', false],
  ['matrix product without a bias', true],
])('what follows from the channels that stay is made up for: %s', async (_, product) => {
  const original = redundant(product);
  const x = { x: feed([2, 3, 8, 8]) };
  const [before] = await runOrt(original, x);
  const gaps: number[] = [];
  for (const repair of ['none', 'refit']) {
    const work = original.clone();
    const settings = parseSettings(pruneFilters, { ratio: 0.25, multiple: 1, repair });
    const context = { ...(await contextFor(work)), dataset: dataset(undefined, 96) };
    await pruneFilters.run(context, settings);
    gaps.push(maxGap(before, (await runOrt(work, x))[0]));
  }
  expect(gaps[1]!).toBeLessThan(0.03 * gaps[0]!);
});
