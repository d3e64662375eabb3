import { describe, expect, it } from 'vitest';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { quantizeStatic } from '../../../../../src/core/quantize/static/index.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { contextFor, noise, noisy, runOrt, tensorOf } from '../../passes/support.ts';
import { fixedSamples } from './samples.ts';

const net = () =>
  model({
    nodes: [
      node('Conv', ['x', 'w1', 'b1'], ['a'], {}, { name: 'rough' }),
      node('Relu', ['a'], ['ar']),
      node('Conv', ['ar', 'w2'], ['b'], {}, { name: 'fine' }),
      node('Add', ['b', 'ar'], ['s'], {}, { name: 'sum' }),
      node('Conv', ['s', 'w3'], ['y'], {}, { name: 'last' }),
    ],
    inputs: [value('x', 'float32', ['n', 4, 5, 5])],
    outputs: [value('y', 'float32')],
    weights: [
      // One weight that is much larger than the others of its channel leaves few codes for them.
      tensorOf(
        'w1',
        [4, 4, 1, 1],
        Array.from({ length: 16 }, (_, i) => (i % 4 === 0 ? 40 : 0.3 + 0.01 * i)),
      ),
      noisy('b1', [4], 2),
      noisy('w2', [4, 4, 1, 1], 3),
      noisy('w3', [4, 4, 1, 1], 4),
    ],
  });

describe('errors of layers', () => {
  it('alone and in the model, against what is measured otherwise', async () => {
    const x = noise(8 * 100, 4);
    // The channel with the large weights hardly moves.
    for (let n = 0; n < 8; n++) for (let i = 0; i < 25; i++) x[n * 100 + i]! *= 0.001;
    const copy = createModel(net()).clone();
    const context = { ...(await contextFor(copy)), dataset: fixedSamples(x, [4, 5, 5]) };
    const settings = { target: 'x64-avx', biasCorrection: false };
    const { tables } = await quantizeStatic.run(context, parseSettings(quantizeStatic, settings));
    const rows = Object.fromEntries(
      tables![0]!.rows.map(([name, , local, total]) => [name, { local, total }]),
    ) as Record<string, { local: number; total: number }>;
    expect(Object.keys(rows)).toEqual(['rough', 'fine', 'sum', 'last']);
    // The first layer has nothing before it, and is the worst one alone.
    expect(rows.rough!.total).toBeCloseTo(rows.rough!.local, 1);
    expect(rows.rough!.local).toBeLessThan(rows.fine!.local - 5);
    expect(rows.last!.total).toBeLessThan(rows.last!.local - 5);
    // The last layer's result is the model's: measured here by hand.
    const feeds = { x: { dtype: 'float32', dims: [8, 4, 5, 5], data: x } };
    const [[wanted], [found]] = [await runOrt(net(), feeds), await runOrt(copy, feeds)];
    let [signal, error] = [0, 0];
    const [a, b] = [wanted!.data as Float32Array, found!.data as Float32Array];
    for (let i = 0; i < a.length; i++) {
      signal += a[i]! ** 2;
      error += (a[i]! - b[i]!) ** 2;
    }
    expect(Math.abs(rows.last!.total - 10 * Math.log10(signal / error))).toBeLessThan(0.5);
  });
});
