import type { ModelProto } from 'onnx-buf';
import { describe, expect, test } from 'vitest';
import { createModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/settings.ts';
import type { Pass, PassOutcome } from '../../../../../src/core/passes/types.ts';
import { pruneFilters } from '../../../../../src/core/prune/filters/prune-filters.ts';
import { pruneLda } from '../../../../../src/core/prune/filters/prune-lda.ts';
import { pruneRandomMasks } from '../../../../../src/core/prune/filters/prune-random-masks.ts';
import { removeDead } from '../../../../../src/core/prune/filters/remove-dead.ts';
import type { SettingValues, SettingsSpec } from '../../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, feed, findTensor, noisy, runOrt, tensorOf } from '../../passes/support.ts';
import { dataset, network } from './network.ts';

async function run<S extends SettingsSpec>(
  pass: Pass<S>,
  settings: SettingValues,
  original: Model | ModelProto = network(),
): Promise<PassOutcome & { model: Model }> {
  const work = ('payload' in original ? original : createModel(original)).clone();
  const context = { ...(await contextFor(work)), dataset: dataset([0, 1, 2, 3]) };
  return { ...(await pass.run(context, parseSettings(pass, settings))), model: work };
}

const widths = (pruned: Model): number[] =>
  ['c1.w', 'c2.w'].map(name => Number(findTensor(pruned, name).dims[0]));

/** Two layers of one channel each, between a picture and ten scores. */
function thin(): ModelProto {
  return model({
    nodes: [
      node('Conv', ['x', 'c1.w'], ['a'], {}, { name: 'c1' }),
      node('Relu', ['a'], ['ar']),
      node('Conv', ['ar', 'c2.w'], ['b'], {}, { name: 'c2' }),
      node('GlobalAveragePool', ['b'], ['g']),
      node('Flatten', ['g'], ['f']),
      node('Gemm', ['f', 'fc.w'], ['y'], { transB: 1 }, { name: 'fc' }),
    ],
    inputs: [value('x', 'float32', ['batch', 3, 8, 8])],
    outputs: [value('y', 'float32', ['batch', 10])],
    weights: [noisy('c1.w', [1, 3, 3, 3]), noisy('c2.w', [1, 1, 3, 3]), noisy('fc.w', [10, 1])],
  });
}

const channelPasses = [
  ['prune-filters', pruneFilters, {}],
  ['prune-random-masks', pruneRandomMasks, { masks: 2 }],
] as const;

describe.each(channelPasses)('%s', (_, pass, own) => {
  const go = (settings: SettingValues, original?: Model | ModelProto) =>
    run(pass as Pass, { ...own, ...settings }, original);

  test('a ratio of 0 changes nothing and says so; of 1 leaves what must stay, and runs', async () => {
    const nothing = await go({ ratio: 0 });
    expect(nothing.layersChanged).toBe(0);
    expect(nothing.notes[0]).toMatch(/was to go: see ratio, multiple and minKept/);
    const all = await go({ ratio: 1, multiple: 1 });
    expect(widths(all.model)).toEqual([1, 1]);
    const rounded = await go({ ratio: 1 });
    expect(widths(rounded.model)).toEqual([8, 8]);
    const kept = await go({ ratio: 1, multiple: 1, minKept: 5 });
    expect(widths(kept.model)).toEqual([5, 5]);
    for (const { model: left } of [all, rounded, kept])
      expect((await runOrt(left, { x: feed([2, 3, 8, 8]) }))[0]!.dims).toEqual([2, 10]);
  });

  test('layers of one channel stay', async () => {
    const { layersChanged, model: left } = await go({ ratio: 0.9 }, thin());
    expect(layersChanged).toBe(0);
    expect(widths(left)).toEqual([1, 1]);
  });

  test('a model that is pruned already is pruned further, until nothing can go', async () => {
    let current: Model = createModel(network());
    const seen: number[][] = [];
    for (let round = 0; round < 6; round++) {
      const next = await go({ ratio: 0.5, multiple: 1 }, current);
      seen.push(widths(next.model));
      if (next.layersChanged === 0) break;
      current = next.model;
      expect((await runOrt(current, { x: feed([1, 3, 8, 8]) }))[0]!.dims).toEqual([1, 10]);
    }
    expect(seen).toEqual([
      [8, 12],
      [4, 6],
      [2, 3],
      [1, 1],
      [1, 1],
    ]);
  });

  test.each([8, 16])('what is left is a multiple of %i', async multiple => {
    for (const ratio of [0.1, 0.35, 0.6]) {
      const { model: left } = await go({ ratio, multiple });
      for (const [i, width] of widths(left).entries())
        expect(width % multiple === 0 || width === [16, 24][i]).toBe(true);
    }
  });
});

test('LDA says that labels are missing', async () => {
  const work = createModel(network()).clone();
  const context = { ...(await contextFor(work)), dataset: dataset() };
  await expect(pruneLda.run(context, parseSettings(pruneLda, {}))).rejects.toThrow(/label/);
  await expect(pruneFilters.run(context, parseSettings(pruneFilters, { criterion: 'lda' }))).rejects.toThrow(
    /label/,
  );
});

test('LDA: ratio 0 with the old classifier changes nothing, 1 leaves one map', async () => {
  const nothing = await run(pruneLda, { ratio: 0, head: 'keep' });
  expect(nothing).toMatchObject({ layersChanged: 0, notes: ['No map was to go.'] });
  const all = await run(pruneLda, { ratio: 1, head: 'keep', features: 'c2' });
  expect(widths(all.model)).toEqual([16, 1]);
});

test('dead channels are gone after the first time', async () => {
  const proto = network();
  const tensor = proto.graph!.initializer.find(one => one.name === 'c1.w')!;
  Object.assign(tensor, tensorOf('c1.w', [16, 3, 3, 3], new Float32Array(16 * 27).fill(1, 0, 27 * 5)));
  const bias = proto.graph!.initializer.find(one => one.name === 'c1.b')!;
  Object.assign(bias, tensorOf('c1.b', [16], new Float32Array(16)));
  const once = await run(removeDead, {}, proto);
  expect(widths(once.model)[0]).toBe(5);
  const twice = await run(removeDead, {}, once.model);
  expect(twice).toMatchObject({ layersChanged: 0, notes: ['No filter or neuron is dead.'] });
});

test('the scale of batch norms ranks channels of several layers together', async () => {
  const scales = (name: string, values: readonly number[]) => tensorOf(name, [4], values);
  const norm = (from: string, name: string, to: string) =>
    node('BatchNormalization', [from, `${name}.s`, 'zero', 'zero', 'one'], [to]);
  const proto = model({
    nodes: [
      node('Conv', ['x', 'c1.w'], ['a'], {}, { name: 'c1' }),
      norm('a', 'n1', 'an'),
      node('Conv', ['an', 'c2.w'], ['b'], {}, { name: 'c2' }),
      norm('b', 'n2', 'bn'),
      node('Conv', ['bn', 'c3.w'], ['y'], {}, { name: 'c3' }),
    ],
    inputs: [value('x', 'float32', [1, 3, 8, 8])],
    outputs: [value('y', 'float32')],
    weights: [
      noisy('c1.w', [4, 3, 1, 1], 1),
      noisy('c2.w', [4, 4, 1, 1], 2),
      noisy('c3.w', [2, 4, 1, 1], 3),
      scales('n1.s', [0.1, -0.9, 0.2, -0.05]),
      scales('n2.s', [1, 2, -3, 0.5]),
      tensorOf('zero', [4], [0, 0, 0, 0]),
      tensorOf('one', [4], [1, 1, 1, 1]),
    ],
  });
  const { model: left } = await run(
    pruneFilters,
    { criterion: 'bn-scale', mode: 'global', ratio: 0.5, multiple: 1 },
    proto,
  );
  // The four smallest magnitudes are .05, .1, .2 and .5; one channel stays in each layer.
  expect(widths(left)).toEqual([1, 3]);
});
