import { describe, expect, it } from 'vitest';
import { analyzeSensitivity } from '../../../../src/core/analysis/sensitivity/index.ts';
import { suggestRecipe } from '../../../../src/core/analysis/suggest/index.ts';
import type { Dataset } from '../../../../src/core/data/types.ts';
import { createModel, encodeModel } from '../../../../src/core/formats/index.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../src/core/passes/index.ts';
import { measureFidelity, openSession } from '../../../../src/core/runtime/index.ts';
import { shareWeightsPass } from '../../../../src/core/share/weights/share-weights.ts';
import type { SettingValues } from '../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { memoryDataset } from '../../../fixtures/memory-dataset.ts';
import { contextFor, noise, noisy, tensorOf, valuesOf } from '../passes/support.ts';

const quiet = { progress: () => undefined, log: () => undefined };
const INPUTS = 24;
const SAMPLES = 48;

/** Of two layers with as many weights the first one is read by nearly all of the output, the other by a hundredth. */
function network() {
  return model({
    inputs: [value('x', 'float32', ['n', INPUTS])],
    outputs: [value('y', 'float32', ['n', 6])],
    nodes: [
      node('MatMul', ['x', 'loud'], ['a'], {}, { name: 'loud' }),
      node('MatMul', ['x', 'quiet'], ['b'], {}, { name: 'quiet' }),
      node('Mul', ['b', 'hundredth'], ['c'], {}, { name: 'scale' }),
      node('Add', ['a', 'c'], ['h'], {}, { name: 'sum' }),
      node('Relu', ['h'], ['r'], {}, { name: 'relu' }),
      node('Gemm', ['r', 'last'], ['y'], {}, { name: 'last' }),
    ],
    weights: [
      noisy('loud', [INPUTS, 60], 1),
      noisy('quiet', [INPUTS, 60], 2),
      tensorOf('hundredth', [1], [0.01]),
      noisy('last', [60, 6], 3),
    ],
  });
}

const dataset: Dataset = memoryDataset([INPUTS], noise(SAMPLES * INPUTS, 7), { name: 'noise' });

async function share(settings: SettingValues, hasData = true) {
  const m = createModel(network()).clone();
  const context = { ...(await contextFor(m)), dataset: hasData ? dataset : undefined };
  const outcome = await shareWeightsPass.run(context, parseSettings(shareWeightsPass, settings));
  return { ...outcome, model: m };
}

const distinct = async (m: Model, name: string) => new Set(await valuesOf(m, name)).size;

async function fidelity(m: Model) {
  const [a, b] = [
    await openSession(await encodeModel(createModel(network()))),
    await openSession(await encodeModel(m)),
  ];
  const result = await measureFidelity(a, b, dataset, quiet);
  await a.release();
  await b.release();
  return result;
}

describe('bits within a share of the bytes', () => {
  it('go to the layer that matters, and the share is kept', async () => {
    const { model: shared, notes } = await share({ target: 'bytes', bytesLeft: 0.2, form: 'values' });
    const [loud, silent] = [await distinct(shared, 'loud'), await distinct(shared, 'quiet')];
    expect(loud).toBeGreaterThan(4 * silent);
    // Indices and codebooks of float32, all counted.
    const bits = async (name: string, elements: number) => {
      const values = await distinct(shared, name);
      return elements * Math.ceil(Math.log2(values)) + 32 * values;
    };
    const sizes = [INPUTS * 60, INPUTS * 60, 360];
    const names = ['loud', 'quiet', 'last'];
    let total = 0;
    for (const [i, name] of names.entries()) total += await bits(name, sizes[i]!);
    expect(total).toBeLessThanOrEqual(0.2 * 32 * (sizes[0]! + sizes[1]! + sizes[2]!));
    expect(notes.join(' ')).toMatch(/% of the weights’ bytes are left: .*bits?/);
  });

  it('do less harm than the same bits everywhere', async () => {
    const even = await share({ bits: 4, form: 'values' });
    const chosen = await share({ target: 'bytes', bytesLeft: 0.15, form: 'values' });
    const [a, b] = [await fidelity(even.model), await fidelity(chosen.model)];
    expect(b.sqnrDb!).toBeGreaterThan(a.sqnrDb! + 1);
  });

  it('a share that not even one bit meets is an error', async () => {
    await expect(share({ target: 'bytes', bytesLeft: 0.01 })).rejects.toMatchObject({
      code: 'NOTHING_TO_DO',
    });
  });

  it('without data: an error', async () => {
    await expect(share({ target: 'bytes' }, false)).rejects.toMatchObject({ code: 'BAD_DATA' });
  });
});

describe('bits for a quality', () => {
  it.each([15, 30])('the outputs keep %d dB, and little more', async leastSqnr => {
    const { model: shared, notes } = await share({
      target: 'harm',
      metric: 'sqnr',
      leastSqnr,
      form: 'values',
    });
    const { sqnrDb } = await fidelity(shared);
    expect(sqnrDb!).toBeGreaterThanOrEqual(leastSqnr - 0.05);
    expect(sqnrDb!).toBeLessThan(leastSqnr + 8);
    expect(notes.join(' ')).toContain('the sqnr is');
  });

  it('agreement falls by no more than allowed', async () => {
    const { model: shared } = await share({ target: 'harm', mostHarm: 0.1, form: 'values' });
    expect((await fidelity(shared)).agreement!).toBeGreaterThanOrEqual(0.9);
    expect(await distinct(shared, 'loud')).toBeLessThan(256);
  });
});

describe('the sensitivity of share-weights', () => {
  const id = 'share-weights';
  const settings = { [id]: { form: 'values' } };

  it('has 8 to 1 bits, and harm grows', async () => {
    const request = {
      model: createModel(network()),
      dataset,
      passes: [id],
      metric: 'sqnr' as const,
      settings,
    };
    const report = await analyzeSensitivity(request, quiet);
    expect(report.layers.map(({ name }) => name)).toEqual(['loud', 'quiet', 'last']);
    for (const { points } of report.layers) {
      expect(points.map(({ setting }) => setting)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
      const values = points.map(point => point.value!);
      expect(values).toEqual([...values].sort((a, b) => b - a));
    }
  });

  it('is that of the pass run on the layer alone', async () => {
    const request = {
      model: createModel(network()),
      dataset,
      passes: [id],
      metric: 'sqnr' as const,
      settings,
    };
    const report = await analyzeSensitivity({ ...request, points: [3] }, quiet);
    for (const { name, points } of report.layers) {
      const { model: shared } = await share({ bits: 3, form: 'values', include: [name] });
      expect(points[0]!.value!).toBeCloseTo((await fidelity(shared)).sqnrDb!, 2);
    }
  });

  it('suggests a recipe whose steps have the bits', async () => {
    const request = { model: createModel(network()), dataset, passes: [id], metric: 'kl' as const, settings };
    const report = await analyzeSensitivity(request, quiet);
    const { recipe, cost } = await suggestRecipe(request, report, id, { of: 'bytes', share: 0.2 }, quiet);
    expect(cost.bytes).toBeLessThanOrEqual(0.2);
    const m = createModel(network()).clone();
    for (const step of recipe.steps) {
      const pass = parseSettings(shareWeightsPass, step.settings ?? {});
      await shareWeightsPass.run({ ...(await contextFor(m)), dataset }, pass);
      const { bits, include } = step.settings as { bits: number; include: string[] };
      for (const name of include) expect(await distinct(m, name)).toBeLessThanOrEqual(2 ** bits);
    }
    expect(await distinct(m, 'loud')).toBeLessThanOrEqual(256);
  });
});
