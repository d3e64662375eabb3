import type { ModelProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import { analyzeSensitivity } from '../../../../../src/core/analysis/sensitivity/index.ts';
import { suggestRecipe } from '../../../../../src/core/analysis/suggest/index.ts';
import { createModel, encodeModel } from '../../../../../src/core/formats/index.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { runPasses, resolveSteps } from '../../../../../src/core/recipe/run-passes.ts';
import { measureFidelity, openSession } from '../../../../../src/core/runtime/index.ts';
import { gridFeeds, roundValue } from '../../../../../src/core/quantize/static/fake-quantize.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, noise, noisy, runOrt, tensorOf } from '../../passes/support.ts';
import { fixedSamples } from './samples.ts';

const quiet = { progress: () => undefined, log: () => undefined };
const data = fixedSamples(noise(40 * 128, 7), [2, 8, 8]);
const id = 'quantize-static';

const net: ModelProto = model({
  nodes: [
    node('Conv', ['x', 'w1'], ['c1'], { pads: [1, 1, 1, 1] }, { name: 'conv1' }),
    node('Relu', ['c1'], ['r1']),
    node('Conv', ['r1', 'w2', 'b2'], ['c2'], { pads: [1, 1, 1, 1] }, { name: 'conv2' }),
    node('Add', ['c2', 'r1'], ['s']),
    node('GlobalAveragePool', ['s'], ['p']),
    node('Flatten', ['p'], ['f']),
    node('Gemm', ['f', 'w3'], ['y'], {}, { name: 'fc' }),
  ],
  inputs: [value('x', 'float32', ['n', 2, 8, 8])],
  outputs: [value('y', 'float32', ['n', 6])],
  weights: [
    noisy('w1', [8, 2, 3, 3], 1),
    noisy('w2', [8, 8, 3, 3], 2),
    noisy('b2', [8], 3),
    noisy('w3', [8, 6], 4),
  ],
});

const analyze = (more = {}) =>
  analyzeSensitivity(
    { model: createModel(net), dataset: data, passes: [id], metric: 'sqnr', ...more },
    quiet,
  );

describe('rounding to a grid that is fed', () => {
  it.each([
    ['uint8', false, 0, 255],
    ['int8', true, -127, 127],
  ] as const)('gives the numbers of QuantizeLinear, %s', async (type, symmetric, low, high) => {
    const x = Float32Array.from({ length: 2001 }, (_, i) => (i - 900) / 64);
    const range = { min: -8, max: 12 };
    const step = symmetric ? Math.fround(12 / 127) : Math.fround(20 / 255);
    const zero = symmetric ? 0 : Math.round(8 / step);
    const stored = model({
      nodes: [
        node('QuantizeLinear', ['x', 's', 'z'], ['q']),
        node('DequantizeLinear', ['q', 's', 'z'], ['y']),
      ],
      inputs: [value('x', 'float32', [x.length])],
      outputs: [value('y', 'float32')],
      weights: [tensorOf('s', [], [step]), tensorOf('z', [], [zero], type)],
    });
    const feed = { dtype: 'float32', dims: [x.length], data: x };
    const [wanted] = await runOrt(stored, { x: feed });
    const fed = createModel(
      model({
        nodes: [node('Identity', ['x'], ['y'])],
        inputs: [value('x', 'float32', [x.length])],
        outputs: [value('y', 'float32')],
        weights: [],
      }),
    );
    roundValue(fed, 'x', [fed.graph.node[0]!], 'r');
    const [got] = await runOrt(fed, { x: feed, ...gridFeeds('r', range, 8, symmetric) });
    // −128 is left out where zero is in the middle.
    const kept = (i: number) => Math.abs(x[i]! / step) < 127 || !symmetric;
    expect(Array.from(got!.data as Float32Array).filter((_, i) => kept(i))).toEqual(
      Array.from(wanted!.data as Float32Array).filter((_, i) => kept(i)),
    );
    const [least, most] = [
      Math.min(...(got!.data as Float32Array)),
      Math.max(...(got!.data as Float32Array)),
    ];
    expect([Math.round(least / step) + zero, Math.round(most / step) + zero]).toEqual([low, high]);
  });
});

describe('sensitivity to quantized activations', () => {
  it('lists the layers with weights, with more harm for fewer bits', async () => {
    const { layers } = await analyze();
    expect(layers.map(({ name }) => name)).toEqual(['conv1', 'conv2', 'fc']);
    for (const { points } of layers) {
      expect(points.map(({ setting }) => setting)).toEqual([8, 7, 6, 5, 4]);
      const levels = points.map(point => point.value!);
      expect(levels.toSorted((a, b) => b - a)).toEqual(levels);
      expect(levels[0]! - levels[4]!).toBeGreaterThan(10);
    }
  });

  it('is that of the model with the layer quantized by the pass', async () => {
    const { layers } = await analyze({ points: [8], settings: { [id]: { biasCorrection: false } } });
    for (const { name, points } of layers) {
      const copy = createModel(net).clone();
      const settings = { include: [name], biasCorrection: false, check: false };
      await quantizeStatic.run(
        { ...(await contextFor(copy)), dataset: data },
        parseSettings(quantizeStatic, settings),
      );
      const a = await openSession(await encodeModel(createModel(net)));
      const b = await openSession(await encodeModel(copy), { optimization: 'disabled' });
      const { sqnrDb } = await measureFidelity(a, b, data, quiet);
      await Promise.all([a.release(), b.release()]);
      expect(Math.abs(points[0]!.value! - sqnrDb!), name).toBeLessThan(0.2);
    }
  });

  it('leaves out what the user leaves out, and has no layers without data', async () => {
    const { layers } = await analyze({ points: [8], settings: { [id]: { exclude: ['conv2'] } } });
    expect(layers.map(({ name }) => name)).toEqual(['conv1', 'fc']);
    await expect(analyze({ random: true })).rejects.toMatchObject({ code: 'NOTHING_TO_DO' });
  });

  it('suggests layers to quantize for a budget of bytes', async () => {
    const request = {
      model: createModel(net),
      dataset: data,
      passes: [id],
      metric: 'sqnr',
      points: [8],
    } as const;
    const report = await analyzeSensitivity(request, quiet);
    const { recipe } = await suggestRecipe(request, report, id, { of: 'bytes', share: 0.5 }, quiet);
    expect(recipe.steps).toHaveLength(1);
    const copy = createModel(net).clone();
    const [{ layersChanged } = { layersChanged: 0 }] = await runPasses(copy, resolveSteps(recipe), {
      seed: 0,
      dataset: data,
      original: createModel(net),
      checkpoint: undefined,
      options: {},
      context: () => quiet,
    });
    expect(layersChanged).toBeGreaterThan(0);
    expect(layersChanged).toBeLessThan(3);
  });
});
