import type { ModelProto, NodeProto } from 'onnx-buf';
import { expect, test } from 'vitest';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { parseSettings } from '../../../../../src/core/passes/settings.ts';
import { pruneFilters } from '../../../../../src/core/prune/filters/prune-filters.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, noisy, runOrt } from '../../passes/support.ts';
import { dataset } from './network.ts';

/** A convolution and one layer that reads it, whose result is the output. */
function pair(
  reader: readonly NodeProto[],
  dims: readonly number[],
  bias: boolean,
  rank: number,
): ModelProto {
  return model({
    nodes: [
      node('Conv', ['x', 'a.w', 'a.b'], ['a'], {}, { name: 'a' }),
      node('Relu', ['a'], ['r']),
      ...reader,
    ],
    inputs: [value('x', 'float32', ['batch', 3, 8, 8])],
    outputs: [value('y', 'float32', rank === 2 ? ['batch', 5] : ['batch', 5, null, null])],
    weights: [
      noisy('a.w', [8, 3, 3, 3], 1),
      noisy('a.b', [8], 2),
      noisy('b.w', dims, 3),
      ...(bias ? [noisy('b.b', [5], 4)] : []),
    ],
  });
}

const conv = (attributes: Record<string, number | number[]>, bias = true): ModelProto =>
  pair(
    [node('Conv', ['r', 'b.w', ...(bias ? ['b.b'] : [])], ['y'], attributes, { name: 'b' })],
    [5, 8, 3, 3],
    bias,
    4,
  );

const flat = node('Flatten', ['r'], ['f']);

/** Sum of squared differences, and how many numbers there are. */
async function errorOf(
  proto: ModelProto,
  settings: Record<string, string | number>,
  size: number,
): Promise<number> {
  const data = dataset(undefined, size);
  const { feeds } = await data.batch(0, size);
  const work = createModel(proto).clone();
  const context = { ...(await contextFor(work)), dataset: data };
  const parsed = parseSettings(pruneFilters, { multiple: 1, ...settings });
  await pruneFilters.run(context, parsed);
  const [before, after] = [(await runOrt(proto, feeds))[0]!, (await runOrt(work, feeds))[0]!];
  const old = before.data as Float32Array;
  return (after.data as Float32Array).reduce((sum, v, i) => sum + (v - old[i]!) ** 2, 0);
}

test.each<[string, ModelProto]>([
  ['padded convolution', conv({ pads: [1, 1, 1, 1] })],
  ['wide padding, without a bias', conv({ pads: [2, 2, 2, 2] }, false)],
  ['strides that leave out positions', conv({ strides: [3, 3] })],
  ['dilations', conv({ dilations: [2, 2], pads: [2, 0, 0, 2] })],
  [
    'transposed convolution',
    pair(
      [node('ConvTranspose', ['r', 'b.w', 'b.b'], ['y'], { strides: [2, 2] }, { name: 'b' })],
      [8, 5, 3, 3],
      true,
      4,
    ),
  ],
  [
    'product with factors',
    pair(
      [
        flat,
        node(
          'Gemm',
          ['f', 'b.w', 'b.b'],
          ['y'],
          { alpha: { float: 0.5 }, beta: { float: 2 } },
          { name: 'b' },
        ),
      ],
      [288, 5],
      true,
      2,
    ),
  ],
  [
    'product without a bias',
    pair([flat, node('MatMul', ['f', 'b.w'], ['y'], {}, { name: 'b' })], [288, 5], false, 2),
  ],
])('the squared error of a layer never becomes larger: %s', async (_, proto) => {
  for (const criterion of ['l1', 'random']) {
    for (const ratio of [0.25, 0.5, 0.875]) {
      const settings = { criterion, ratio };
      const plain = await errorOf(proto, { ...settings, repair: 'none' }, 6);
      const repaired = await errorOf(proto, { ...settings, repair: 'bias' }, 6);
      expect(repaired).toBeLessThanOrEqual(plain * (1 + 1e-5));
      expect(repaired).toBeLessThan(plain * 0.999);
    }
  }
});
