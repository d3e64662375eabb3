import type { ModelProto } from 'onnx-buf';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel, encodeModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { checkFusion } from '../../../../../src/core/quantize/fusion/index.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, feed, maxGap, noise, noisy, runOrt, valuesOf } from '../../passes/support.ts';
import { mobileNet } from '../networks.ts';
import { fixedSamples } from './samples.ts';

async function quantize(proto: ModelProto, dataset: Dataset, settings: SettingValues = {}): Promise<Model> {
  const copy = createModel(proto).clone();
  const chosen = parseSettings(quantizeStatic, { target: 'x64-vnni', check: false, ...settings });
  await quantizeStatic.run({ ...(await contextFor(copy)), dataset }, chosen);
  return copy;
}

const conv = (name: string, from: string, to: string) =>
  node('Conv', [from, `${name}.w`], [to], { pads: [1, 1, 1, 1] }, { name });

/** Samples made when they are asked for; `onBatch` sees each request. */
function streamed(size: number, shape: readonly number[], onBatch: () => void): Dataset {
  const each = shape.reduce((product, dim) => product * dim, 1);
  const sample = noise(each, 3);
  return {
    name: 'streamed',
    size,
    hasLabels: false,
    batchable: true,
    batch: (start, count) => {
      onBatch();
      const data = new Float32Array(count * each);
      for (let i = 0; i < count; i++) data.set(sample, i * each);
      return Promise.resolve({
        start,
        count,
        feeds: { x: { dtype: 'float32', dims: [count, ...shape], data } },
      });
    },
    close: () => Promise.resolve(),
  };
}

describe('memory while ranges are found (C.Q21)', () => {
  const layers = 50;
  const shape = [8, 32, 32];
  /** 50 convolutions, each with 32 KiB of results a sample. */
  const deep = () =>
    model({
      nodes: Array.from({ length: layers }, (_, i) =>
        node(
          'Conv',
          [i === 0 ? 'x' : `v${i}`, `c${i}.w`],
          [i === layers - 1 ? 'y' : `v${i + 1}`],
          {},
          { name: `c${i}` },
        ),
      ),
      inputs: [value('x', 'float32', ['n', ...shape])],
      outputs: [value('y', 'float32')],
      weights: Array.from({ length: layers }, (_, i) => noisy(`c${i}.w`, [8, 8, 1, 1], i + 1)),
    });

  it.each([
    ['minmax', 1000],
    ['entropy', 300],
  ] as const)(
    'does not grow with the samples: %s, %d of them',
    async (method, samples) => {
      const rss: number[] = [];
      const dataset = streamed(samples, shape, () => rss.push(process.memoryUsage.rss()));
      const quantized = await quantize(deep(), dataset, { method });
      expect(quantized.graph.node.filter(({ opType }) => opType === 'QuantizeLinear').length).toBe(layers);
      expect(rss.length).toBeGreaterThan(8);
      // All values of all samples would take `stored`; between the fourth batch, when all buffers are there, and the last nothing comes of that.
      const stored = 4 * 8 * 32 * 32 * layers * samples;
      const grown = Math.max(...rss.slice(4)) - rss[4]!;
      expect(grown).toBeLessThan(stored / 4);
    },
    120_000,
  );
});

describe('integer kernels and their emulation (C.Q23)', () => {
  const shape = [4, 8, 8];
  const cases: readonly { what: string; nodes: Parameters<typeof model>[0]['nodes']; kernel: string }[] = [
    { what: 'Conv', nodes: [conv('a', 'x', 'y')], kernel: 'QLinearConv' },
    {
      what: 'Add',
      nodes: [
        conv('a', 'x', 'p'),
        conv('b', 'p', 'q'),
        node('Add', ['p', 'q'], ['s'], {}, { name: 'add' }),
        conv('c', 's', 'y'),
      ],
      kernel: 'QLinearAdd',
    },
    {
      what: 'AveragePool',
      nodes: [
        conv('a', 'x', 'p'),
        node('AveragePool', ['p'], ['s'], { kernel_shape: [2, 2] }, { name: 'pool' }),
        conv('c', 's', 'y'),
      ],
      kernel: 'QLinearAveragePool',
    },
  ];

  it.each(cases)(
    '$what: results with and without optimisation are a few steps apart at most',
    async ({ nodes }) => {
      const proto = model({
        nodes,
        inputs: [value('x', 'float32', ['n', ...shape])],
        outputs: [value('y', 'float32')],
        weights: ['a', 'b', 'c'].map((name, i) => noisy(`${name}.w`, [4, 4, 3, 3], i + 1)),
      });
      const quantized = await quantize(proto, fixedSamples(noise(64 * 256, 3), shape), { heads: true });
      expect((await checkFusion(quantized)).notes.join(' ')).toContain('agrees on every node');
      const x = feed([1, ...shape], 4);
      const [fused] = await runOrt(quantized, { x }, { optimization: 'all' });
      const [emulated] = await runOrt(quantized, { x }, { optimization: 'disabled' });
      const [step] = await valuesOf(quantized, 'y_scale');
      // Each rounding on the way may fall to the other side.
      expect(maxGap(fused, emulated)).toBeLessThanOrEqual(2.001 * step!);
      for (const one of fused!.data as Float32Array)
        expect(Math.abs(one / step! - Math.round(one / step!))).toBeLessThan(1e-3);
    },
  );

  it('errors of layers are measured on what runs: the optimised model', async () => {
    const proto = model({
      nodes: cases[1]!.nodes,
      inputs: [value('x', 'float32', ['n', ...shape])],
      outputs: [value('y', 'float32')],
      weights: ['a', 'b', 'c'].map((name, i) => noisy(`${name}.w`, [4, 4, 3, 3], i + 1)),
    });
    const dataset = fixedSamples(noise(8 * 256, 3), shape);
    const copy = createModel(proto).clone();
    const settings = parseSettings(quantizeStatic, { target: 'x64-vnni', heads: true });
    const { tables } = await quantizeStatic.run({ ...(await contextFor(copy)), dataset }, settings);
    const { feeds } = await dataset.batch(0, 8);
    const [wanted] = await runOrt(proto, feeds);
    const decibels = async (optimization: 'all' | 'disabled') => {
      const [found] = await runOrt(copy, feeds, { optimization });
      const [a, b] = [wanted!.data as Float32Array, found!.data as Float32Array];
      const noiseOf = a.reduce((sum, one, i) => sum + (one - b[i]!) ** 2, 0);
      return 10 * Math.log10(a.reduce((sum, one) => sum + one ** 2, 0) / noiseOf);
    };
    const [name, , , total] = tables!.find(({ title }) => title === 'Error by layer')!.rows.at(-1)!;
    expect(name).toBe('c');
    // The result itself is rounded once more than what the table tells.
    expect(Math.abs(Number(total) - (await decibels('all')))).toBeLessThan(1.5);
  });
});

describe('the same data and settings (C.Q32)', () => {
  it.each(['minmax', 'average', 'percentile', 'entropy', 'mse'])('give the same bytes: %s', async method => {
    const bytes = async () => {
      const quantized = await quantize(mobileNet(), fixedSamples(noise(40 * 768, 3), [3, 16, 16]), {
        method,
      });
      return Buffer.from(await encodeModel(quantized)).toString('base64');
    };
    expect((await bytes()) === (await bytes())).toBe(true);
  });
});
