import type { ModelProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel, encodeModel } from '../../../../../src/core/formats/index.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { checkNeed } from '../../../../../src/core/passes/needs.ts';
import { evaluateAccuracy, measureFidelity, openSession } from '../../../../../src/core/runtime/index.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, noise, noisy, runOrt, tensorOf } from '../../passes/support.ts';
import { fixedSamples } from './samples.ts';

const quiet = { progress: () => undefined, log: () => undefined };

/** The second convolution reads one channel that is a thousand times larger than the others, which its weights make up for: hard to round. */
const hard = noise(8 * 2 * 9, 1).map((x, i) => (i < 18 ? 1000 * x : x));
const net: ModelProto = model({
  nodes: [
    node('Conv', ['x', 'w1'], ['c1'], { pads: [1, 1, 1, 1] }, { name: 'first' }),
    node('Conv', ['c1', 'w2'], ['c2'], { pads: [1, 1, 1, 1] }, { name: 'hard' }),
    node('Relu', ['c2'], ['r2']),
    node('Conv', ['r2', 'w3'], ['c3'], { pads: [1, 1, 1, 1] }, { name: 'third' }),
    node('Relu', ['c3'], ['r3']),
    node('GlobalAveragePool', ['r3'], ['p']),
    node('Flatten', ['p'], ['f']),
    node('Gemm', ['f', 'w4'], ['y'], {}, { name: 'fc' }),
  ],
  inputs: [value('x', 'float32', ['n', 2, 8, 8])],
  outputs: [value('y', 'float32', ['n', 6])],
  weights: [
    tensorOf('w1', [8, 2, 3, 3], hard),
    tensorOf(
      'w2',
      [8, 8, 3, 3],
      noise(576, 2).map((x, i) => (Math.floor(i / 9) % 8 === 0 ? x / 1000 : x)),
    ),
    noisy('w3', [8, 8, 3, 3], 3),
    noisy('w4', [8, 6], 4),
  ],
});

/** Labelled with what the model itself says. */
async function labelled(): Promise<Dataset> {
  const data = fixedSamples(noise(120 * 128, 7), [2, 8, 8]);
  const { feeds } = await data.batch(0, 120);
  const [scores] = await runOrt(net, feeds);
  const labels = Int32Array.from({ length: 120 }, (_, row) => {
    const own = Array.from((scores!.data as Float32Array).subarray(row * 6, row * 6 + 6));
    return own.indexOf(Math.max(...own));
  });
  return {
    ...data,
    hasLabels: true,
    batch: async (start, count) => ({
      ...(await data.batch(start, count)),
      labels: labels.slice(start, start + count),
    }),
  };
}

async function quantize(settings: SettingValues, signal?: AbortSignal) {
  const copy = createModel(net).clone();
  const context = { ...(await contextFor(copy, signal)), dataset: await labelled() };
  const all = { target: 'x64-vnni', check: false, ...settings };
  return { ...(await quantizeStatic.run(context, parseSettings(quantizeStatic, all))), model: copy };
}

async function quality(settings: SettingValues) {
  const outcome = await quantize(settings);
  const data = await labelled();
  const [a, b] = [
    await openSession(await encodeModel(createModel(net))),
    await openSession(await encodeModel(outcome.model)),
  ];
  const fidelity = await measureFidelity(a, b, data, quiet);
  const { accuracy } = await evaluateAccuracy(b, data, quiet);
  await Promise.all([a.release(), b.release()]);
  return { ...fidelity, accuracy, ...outcome };
}

const inFloats = (tables: Awaited<ReturnType<typeof quantize>>['tables']) =>
  tables!
    .find(({ title }) => title === 'Layers by harm')
    ?.rows.flatMap(([name, , runs]) => (runs === 'floats' ? [name] : []));

describe('accuracy-aware quantization', () => {
  const bounds: readonly (readonly [
    SettingValues,
    (found: Awaited<ReturnType<typeof quality>>) => boolean,
  ])[] = [
    [{ dropMetric: 'accuracy', maxDrop: 2 }, ({ accuracy }) => accuracy >= 0.98 - 1e-9],
    [{ dropMetric: 'agreement', maxDrop: 2 }, ({ agreement }) => agreement! >= 0.98 - 1e-9],
    [{ dropMetric: 'sqnr', minSqnr: 25 }, ({ sqnrDb }) => sqnrDb! >= 25],
    [{ dropMetric: 'kl', maxKl: 0.05 }, ({ kl }) => kl! <= 0.05],
  ];
  it.each(bounds)('takes back what does most harm until %j holds', async (settings, holds) => {
    const plain = await quality({});
    expect(holds(plain)).toBe(false);
    const found = await quality(settings);
    expect(holds(found)).toBe(true);
    const names = inFloats(found.tables);
    // The value between them is rounded as long as one of them is in integers.
    expect(names!.toSorted()).toEqual(['first', 'hard']);
    expect(found.layersChanged).toBe(2);
    expect(found.notes.join(' ')).toMatch(/taken back to floats: (first, hard|hard, first)/);
  });

  it('takes nothing back when all is well', async () => {
    const { notes, tables, layersChanged } = await quantize({ dropMetric: 'kl', maxKl: 100 });
    expect(layersChanged).toBe(4);
    expect(inFloats(tables)).toBeUndefined();
    expect(notes.join(' ')).toContain('No layer had to be taken back.');
  });

  it('says so when nothing can be quantized', async () => {
    const { layersChanged, notes } = await quantize({
      dropMetric: 'sqnr',
      minSqnr: 200,
      otherWeights: false,
    });
    expect(layersChanged).toBe(0);
    expect(notes.join(' ')).toContain('4 layers were taken back');
  });

  it('asks for labels for accuracy alone, and hears a cancel', async () => {
    const plain = { ...(await labelled()), hasLabels: false };
    expect(() => checkNeed(quantizeStatic, { dropMetric: 'accuracy' }, plain)).toThrow(/labelled data/);
    expect(() => checkNeed(quantizeStatic, { dropMetric: 'kl' }, plain)).not.toThrow();
    const aborter = new AbortController();
    const done = quantize({ dropMetric: 'sqnr', minSqnr: 200 }, aborter.signal);
    setTimeout(() => aborter.abort(), 50);
    await expect(done).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});
