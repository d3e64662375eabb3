import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createModel } from '../../../../src/core/formats/index.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../src/core/passes/index.ts';
import type { PassContext, PassOutcome } from '../../../../src/core/passes/types.ts';
import { runRecipe } from '../../../../src/core/recipe/index.ts';
import { ratioWithin } from '../../../../src/core/share/deep-compression/error-budget.ts';
import { deepCompression } from '../../../../src/core/share/deep-compression/index.ts';
import { fineTune } from '../../../../src/core/train/passes/fine-tune.ts';
import type { Progress } from '../../../../src/protocol/rpc.ts';
import type { SettingValues } from '../../../../src/protocol/settings.ts';
import { contextFor, noise, valuesOf } from '../passes/support.ts';
import { toyData, toyNet } from '../train/toys.ts';

/** The toy, trained until it is right. */
let trained: Model;
beforeAll(async () => {
  trained = createModel(toyNet());
  const context = { ...(await contextFor(trained)), dataset: toyData() };
  const settings = { steps: 150, batch: 12, learningRate: 0.02, threads: 1, validation: 0 };
  await fineTune.run(context, parseSettings(fineTune, settings));
});

const settingsOf = (settings: SettingValues) =>
  parseSettings(deepCompression, {
    ...{ shift: 0, batch: 12, epochs: 10, centroidEpochs: 10, learningRate: 0.005, bits: 3 },
    ...settings,
  });

async function run(
  settings: SettingValues = {},
  more: Partial<PassContext> = {},
): Promise<PassOutcome & { model: Model }> {
  const model = trained.clone();
  const context = { ...(await contextFor(model)), original: trained, dataset: toyData(), ...more };
  return { ...(await deepCompression.run(context, settingsOf(settings))), model };
}

const WEIGHTS = ['conv.w', 'fc1.w', 'fc2.w'];
const zeros = (values: Float32Array) => values.filter(value => value === 0).length;

/** A column of the table of steps, by the step's name. */
function stepsOf({ tables }: PassOutcome, title: string): Map<string, number> {
  const { columns, rows } = tables![0]!;
  const at = columns.findIndex(column => column.title === title);
  return new Map(rows.map(row => [String(row[0]), Number.parseFloat(String(row[at]))]));
}

describe('how much is pruned', () => {
  it('by the sum of squares that goes', () => {
    const values = Float32Array.of(3, -1, 0, 1, 5, -2);
    // Squares 0, 1, 1, 4, 9, 25: 40 in all.
    const countOf = (budget: number) => Math.floor(ratioWithin(values, budget) * values.length);
    expect([0, 0.02, 0.025, 0.05, 0.149, 0.15, 1].map(countOf)).toEqual([1, 1, 2, 3, 3, 4, 5]);
  });

  it('is what is known of normal weights', () => {
    expect(ratioWithin(noise(50_000), 0.01)).toBeCloseTo(0.27, 1);
    expect(ratioWithin(noise(50_000), 0.07)).toBeCloseTo(0.5, 1);
  });

  it('nothing of weights that are not finite, or not there', () => {
    expect(ratioWithin(Float32Array.of(1, Infinity, 2), 0.5)).toBe(0);
    expect(ratioWithin(Float32Array.of(1, NaN, 2), 0.5)).toBe(0);
    expect(ratioWithin(new Float32Array(), 0.5)).toBeLessThan(1);
  });
});

describe('Deep Compression with training', () => {
  it('retrains what pruning left, and the values that are shared', async () => {
    const told: Progress[] = [];
    const result = await run({ prune: 'ratio', ratio: 0.6 }, { progress: progress => told.push(progress) });
    const right = stepsOf(result, 'Right');
    expect([...right.keys()]).toEqual([
      'Original',
      'Prune',
      'Fit by least squares',
      'Retrain',
      'Share',
      'Train the shared values',
    ]);
    expect(right.get('Train the shared values')!).toBeGreaterThanOrEqual(right.get('Share')!);
    expect(right.get('Train the shared values')!).toBeGreaterThan(right.get('Original')! - 10);
    for (const name of WEIGHTS) {
      const values = await valuesOf(result.model, name);
      expect(new Set(values).size).toBeLessThanOrEqual(8);
      expect(zeros(values)).toBe(Math.floor(0.6 * values.length));
    }
    const fractions = told.map(({ fraction }) => fraction ?? 0);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(-1)).toBeLessThanOrEqual(1);
    expect(result.tables![1]!.rows.at(-1)![0]).toBe('Total');
  });

  it('the values are different ones after their training, the clusters the same', async () => {
    const settings = { prune: 'ratio', ratio: 0.5, retrain: 'off', refit: false, validation: 0 };
    const [still, moved] = [await run({ ...settings, centroids: 'off' }), await run(settings)];
    let different = 0;
    for (const name of WEIGHTS) {
      const a = await valuesOf(still.model, name);
      const b = await valuesOf(moved.model, name);
      const partner = new Map(Array.from(a, (value, i) => [value, b[i]!]));
      expect([...b]).toEqual(Array.from(a, value => partner.get(value)!));
      expect(partner.get(0)).toBe(0);
      if (!a.every((value, i) => value === b[i])) different++;
    }
    expect(different).toBeGreaterThan(0);
  });

  it('prunes while training when asked to', async () => {
    const result = await run({ retrain: 'gradual', centroids: 'off', prune: 'ratio', ratio: 0.7 });
    expect([...stepsOf(result, 'Right').keys()]).toEqual(['Original', 'Prune', 'Share']);
    for (const name of WEIGHTS) {
      const values = await valuesOf(result.model, name);
      expect(zeros(values)).toBeGreaterThanOrEqual(Math.floor(0.7 * values.length) - 1);
    }
  });

  it('without labels or data does less, of itself', async () => {
    const unlabelled = { ...toyData(), hasLabels: false };
    const fitted = await run({ bits: 0 }, { dataset: unlabelled });
    expect([...stepsOf(fitted, 'Same').keys()]).toEqual([
      'Original',
      'Prune',
      'Fit by least squares',
      'Share',
    ]);
    const alone = await run({ bits: 0 }, { dataset: undefined });
    expect(alone.tables![0]!.columns.map(({ title }) => title)).toEqual(['After', 'Zeros', 'Values', 'Time']);
    const zeroShare = (outcome: PassOutcome) => stepsOf(outcome, 'Zeros').get('Share')!;
    const withLabels = await run({ bits: 0, epochs: 1, centroidEpochs: 1 });
    expect(zeroShare(alone)).toBeLessThan(zeroShare(fitted));
    expect(zeroShare(fitted)).toBeLessThan(stepsOf(withLabels, 'Zeros').get('Share')!);
  });

  it('what has labels but can not be trained is compressed all the same', async () => {
    const wrong = toyData(60, label => label + 1);
    const measured = { ...wrong, batch: (start: number, count: number) => toyData().batch(start, count) };
    const ragged = { ...measured, batchable: false };
    const result = await run({ refit: false }, { dataset: ragged });
    expect(result.notes.join(' ')).toContain('It was not trained: The samples of toys have different shapes');
    await expect(run({ refit: false, centroids: 'on' }, { dataset: ragged })).rejects.toMatchObject({
      code: 'BAD_DATA',
    });
  });
});

describe('a run that is cancelled', { timeout: 180_000 }, () => {
  it('leaves nothing behind', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'espalier-test-'));
    const abort = new AbortController();
    const recipe = {
      version: 1 as const,
      steps: [{ pass: 'deep-compression', settings: { include: 'linear.weight', refit: false } }],
    };
    const job = {
      signal: abort.signal,
      log: () => undefined,
      // In the midst of training.
      progress: ({ training }: Progress) => {
        if (training !== undefined) abort.abort();
      },
    };
    const run = runRecipe(
      {
        path: path.resolve('samples/resnet20-cifar10.onnx'),
        data: { source: path.resolve('samples/cifar10'), scale: 1 / 255, limit: 40 },
        out: path.join(folder, 'deep.espz'),
        recipe,
      },
      job,
    );
    await expect(run).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
