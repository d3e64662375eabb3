import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ModelProto } from 'onnx-buf';
import { analyzeSensitivity, openCache } from '../../../../src/core/analysis/sensitivity/index.ts';
import { ActivationStore } from '../../../../src/core/analysis/sensitivity/store.ts';
import { suggestRecipe } from '../../../../src/core/analysis/suggest/index.ts';
import { chooseWithin, monotone } from '../../../../src/core/analysis/suggest/choose.ts';
import type { Dataset } from '../../../../src/core/data/types.ts';
import { createModel, encodeModel } from '../../../../src/core/formats/index.ts';
import { extractDependents, constantToInput } from '../../../../src/core/graph/extract/index.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { parseSettings, passById } from '../../../../src/core/passes/index.ts';
import { evaluateAccuracy, measureFidelity, openSession } from '../../../../src/core/runtime/index.ts';
import type { SettingValues } from '../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { contextFor, noise, noisy, runOrt, valuesOf } from '../passes/support.ts';

const quiet = { progress: () => undefined, log: () => undefined };
const SAMPLES = 40;
const folders: string[] = [];
afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))));

/** Two convolutions with a way around the second, pooling and a classifier. */
function network(): ModelProto {
  return model({
    inputs: [value('x', 'float32', ['n', 2, 6, 6])],
    outputs: [value('y', 'float32', ['n', 4])],
    nodes: [
      node('Conv', ['x', 'w1', 'b1'], ['c1'], { pads: [1, 1, 1, 1] }, { name: 'conv1' }),
      node('Relu', ['c1'], ['r1'], {}, { name: 'relu1' }),
      node('Conv', ['r1', 'w2'], ['c2'], { pads: [1, 1, 1, 1] }, { name: 'conv2' }),
      node('Relu', ['c2'], ['r2'], {}, { name: 'relu2' }),
      node('Conv', ['r2', 'w3'], ['c3'], { pads: [1, 1, 1, 1] }, { name: 'conv3' }),
      node('Add', ['c3', 'r1'], ['s'], {}, { name: 'sum' }),
      node('GlobalAveragePool', ['s'], ['p'], {}, { name: 'pool' }),
      node('Flatten', ['p'], ['f'], {}, { name: 'flat' }),
      node('Gemm', ['f', 'w4'], ['y'], {}, { name: 'fc' }),
    ],
    weights: [
      noisy('w1', [8, 2, 3, 3], 1),
      noisy('b1', [8], 2),
      noisy('w2', [10, 8, 3, 3], 3),
      noisy('w3', [8, 10, 3, 3], 4),
      noisy('w4', [8, 4], 5),
    ],
  });
}

function pictures(hasLabels: boolean): Dataset {
  const each = 2 * 6 * 6;
  const values = noise(SAMPLES * each, 7);
  return {
    name: 'noise',
    size: SAMPLES,
    hasLabels,
    batchable: true,
    batch: (start, count) =>
      Promise.resolve({
        start,
        count,
        feeds: {
          x: {
            dtype: 'float32',
            dims: [count, 2, 6, 6],
            data: values.slice(start * each, (start + count) * each),
          },
        },
        ...(hasLabels && { labels: Int32Array.from({ length: count }, (_, i) => (start + i) % 4) }),
      }),
    close: () => Promise.resolve(),
  };
}

/** The model with one layer changed by the pass itself. */
async function changed(base: Model, id: string, settings: SettingValues): Promise<Model> {
  const pass = passById(id);
  const copy = base.clone();
  await pass.run(await contextFor(copy), parseSettings(pass, settings));
  return copy;
}

describe('the part that depends on given inputs', () => {
  it('gives what the whole gives, from values that do not depend on them', async () => {
    const base = createModel(network());
    const x = (await pictures(false).batch(0, 5)).feeds.x!;
    const part = base.clone();
    constantToInput(part, 'w2', 1, [10, 8, 3, 3]);
    const { boundary, nodes, untouched } = await extractDependents(part, ['w2']);
    expect(boundary).toEqual(['r1']);
    expect(untouched).toEqual([]);
    expect(nodes).toBe(7);
    const probe = base.clone();
    probe.graph.output.unshift(value('r1', 'float32'));
    const [r1, whole] = await runOrt(probe, { x });
    const w2 = { dtype: 'float32', dims: [10, 8, 3, 3], data: await valuesOf(base, 'w2') };
    const [again] = await runOrt(part, { r1: r1!, w2 });
    const gap = Array.from(again!.data as Float32Array, (v, i) => Math.abs(v - Number(whole!.data[i])));
    expect(Math.max(...gap)).toBeLessThan(1e-4);
  });
});

describe('sensitivity', () => {
  const cases: readonly [string, SettingValues, (layer: string, point: number) => SettingValues][] = [
    ['prune-magnitude', {}, (layer, ratio) => ({ ratio, include: [layer] })],
    ['prune-filters', { multiple: 1 }, (layer, ratio) => ({ ratio, multiple: 1, include: [layer] })],
  ];
  it.each(cases)(
    'of %s is that of the model changed and run as a whole',
    async (id, settings, toSettings) => {
      const base = createModel(network());
      for (const hasLabels of [true, false]) {
        const dataset = pictures(hasLabels);
        const metric = hasLabels ? 'loss' : 'kl';
        const report = await analyzeSensitivity(
          { model: base, dataset, passes: [id], metric, points: [0.3, 0.8], settings: { [id]: settings } },
          quiet,
        );
        expect(report.layers.length).toBeGreaterThan(1);
        const original = await openSession(await encodeModel(base));
        for (const layer of report.layers) {
          for (const point of layer.points) {
            const variant = await changed(base, id, toSettings(layer.nodes[0]!, point.setting));
            const session = await openSession(await encodeModel(variant));
            const wanted = hasLabels
              ? (await evaluateAccuracy(session, dataset, quiet)).loss
              : (await measureFidelity(original, session, dataset, quiet)).kl!;
            expect(point.value, `${layer.name} at ${point.setting}`).toBeCloseTo(wanted, 4);
            await session.release();
          }
        }
        await original.release();
      }
    },
  );

  it.each<SettingValues>([{}, { symmetric: false }, { block: 4 }])(
    'of bits is that of the pass that stores them: %j',
    async more => {
      const base = createModel(network());
      const id = 'quantize-weights';
      const settings = { minElements: 0, ...more };
      const request = { model: base, dataset: pictures(true), passes: [id], metric: 'loss' as const };
      const { layers } = await analyzeSensitivity(
        { ...request, points: [8, 4, 3, 2], settings: { [id]: settings } },
        quiet,
      );
      for (const { nodes, points } of layers) {
        for (const { setting: bits, value: found } of points) {
          const stored = await changed(base, id, { ...settings, bits, include: [nodes[0]!] });
          // Without the rewriting that rounds activations too.
          const session = await openSession(await encodeModel(stored), { optimization: 'basic' });
          const { loss } = await evaluateAccuracy(session, pictures(true), quiet);
          await session.release();
          expect(found, `${nodes[0]} at ${bits}`).toBeCloseTo(loss, 4);
        }
      }
    },
  );

  it('goes on where it was ended', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'espalier-test-'));
    folders.push(folder);
    const request = {
      model: createModel(network()),
      dataset: pictures(true),
      passes: ['prune-magnitude'],
      points: [0.5],
    };
    const abort = new AbortController();
    const first: string[] = [];
    const interrupted = analyzeSensitivity(
      {
        ...request,
        cache: await openCache(folder, 'same'),
        onLayer: layer => {
          first.push(layer.name);
          if (first.length === 2) abort.abort();
        },
      },
      { ...quiet, signal: abort.signal },
    );
    await expect(interrupted).rejects.toMatchObject({ code: 'CANCELLED' });
    const rest: string[] = [];
    const report = await analyzeSensitivity(
      { ...request, cache: await openCache(folder, 'same'), onLayer: layer => rest.push(layer.name) },
      quiet,
    );
    expect([...first, ...rest]).toEqual(report.layers.map(layer => layer.name));
    const anew = await analyzeSensitivity(request, quiet);
    expect(report.layers).toEqual(anew.layers);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('refuses what it cannot measure', async () => {
    const base = createModel(network());
    const unlabelled = { model: base, dataset: pictures(false) };
    await expect(analyzeSensitivity({ ...unlabelled, metric: 'accuracy' }, quiet)).rejects.toMatchObject({
      code: 'BAD_DATA',
    });
    await expect(analyzeSensitivity({ ...unlabelled, passes: ['prune-lda'] }, quiet)).rejects.toMatchObject({
      code: 'BAD_SETTING',
    });
    const empty = createModel(
      model({
        inputs: [value('x', 'float32', ['n', 2, 6, 6])],
        outputs: [value('y', 'float32')],
        nodes: [node('Relu', ['x'], ['y'])],
      }),
    );
    await expect(analyzeSensitivity({ ...unlabelled, model: empty }, quiet)).rejects.toMatchObject({
      code: 'NOTHING_TO_DO',
    });
  });
});

describe('suggestions', () => {
  it('meet the budget, and run', async () => {
    const base = createModel(network());
    const id = 'prune-filters';
    const settings = { [id]: { multiple: 1 } };
    const request = { model: base, dataset: pictures(true), passes: [id], metric: 'loss' as const, settings };
    const report = await analyzeSensitivity(request, quiet);
    for (const share of [0.8, 0.4]) {
      const { recipe, cost } = await suggestRecipe(request, report, id, { of: 'macs', share }, quiet);
      expect(cost.macs).toBeLessThanOrEqual(share);
      const result = await changed(base, id, recipe.steps[0]!.settings!);
      const x = (await pictures(false).batch(0, 3)).feeds.x!;
      expect((await runOrt(result, { x }))[0]!.dims).toEqual([3, 4]);
    }
    await expect(
      suggestRecipe(request, report, id, { of: 'macs', share: 0.001 }, quiet),
    ).rejects.toMatchObject({ code: 'NOTHING_TO_DO' });
  });

  it('are the least harm of all combinations, on a small table', async () => {
    const tables = [
      { layer: 'a', points: [1, 2, 3].map(setting => ({ setting, harm: setting })) },
      { layer: 'b', points: [1, 2, 3].map(setting => ({ setting, harm: 5 * setting })) },
    ];
    const costOf = (chosen: ReadonlyMap<string, number>) =>
      Promise.resolve(1 - 0.1 * ((chosen.get('a') ?? 0) + (chosen.get('b') ?? 0)));
    expect(await chooseWithin(tables, 0.75, costOf)).toEqual(new Map([['a', 3]]));
    expect(await chooseWithin(tables, 0.65, costOf)).toEqual(
      new Map([
        ['a', 3],
        ['b', 1],
      ]),
    );
    expect(await chooseWithin(tables, 0.3, costOf)).toBeUndefined();
  });

  it('take chance for what it is', () => {
    const harms = [-0.1, 0.2, 0.1, 0.3].map((harm, setting) => ({ setting, harm }));
    expect(monotone(harms).map(point => point.harm)).toEqual([0, 0.2, 0.2, 0.3]);
  });
});

describe('kept values', () => {
  it('come back from memory and from disk alike', async () => {
    const store = new ActivationStore(100);
    const arrays = [20, 30, 5].map((length, seed) => ({
      dtype: 'float32',
      dims: [length],
      data: noise(length, seed),
    }));
    for (const [i, array] of arrays.entries()) await store.put('v', i, array);
    for (const [i, array] of arrays.entries()) expect(await store.get('v', i)).toEqual(array);
    await store.close();
  });
});
