import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createModel } from '../../../../src/core/formats/index.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { runRecipe } from '../../../../src/core/recipe/index.ts';
import { shareWeightsPass } from '../../../../src/core/share/weights/share-weights.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { tempFolder } from '../formats/temp-folder.ts';
import { feed, noise, runOrt, runPass, tensorOf, valuesOf } from '../passes/support.ts';
import { network as networkOf } from './network.ts';

const folder = tempFolder();

const network = (opset: number, dtype?: string) => networkOf(opset, 63, 31, dtype);

const hasInitializer = (m: Model, name: string) => m.graph.initializer.some(tensor => tensor.name === name);

const distinct = (values: ArrayLike<number>) => new Set(Array.from(values)).size;

describe('codebook and indices give the same outputs as plain weights, bit for bit', () => {
  const cases = [13, 21].flatMap(opset =>
    [3, 4, 6].flatMap(bits => ['tensor', 'channel'].map(granularity => ({ opset, bits, granularity }))),
  );
  it.each(cases)('opset $opset, $bits bits, $granularity', async ({ opset, bits, granularity }) => {
    const proto = network(opset);
    const settings = { bits, granularity };
    const small = await runPass(shareWeightsPass, proto, { ...settings, form: 'palettized' });
    // Layers too small for a codebook stay as they are.
    const include = ['c', 'g', 'm'].filter(name => !hasInitializer(small.model, name));
    const plain = await runPass(shareWeightsPass, proto, { ...settings, include, form: 'values' });
    expect(include).toContain('g');
    const x = feed([2, 3, 6, 6]);
    const [a] = await runOrt(plain.model, { x });
    const [b] = await runOrt(small.model, { x });
    expect(b).toEqual(a);
    // Without optimisation ONNX Runtime adds up in another order when weights are computed; the weights are the same bits.
    small.model.graph.output = include.map(name => value(name, 'float32', undefined));
    const weights = await runOrt(small.model, { x }, { optimization: 'disabled' });
    for (const [i, name] of include.entries()) {
      expect(weights[i]!.data).toEqual(await valuesOf(plain.model, name));
    }
  });

  it.each(['float16', 'float64'])('%s', async dtype => {
    const proto = network(17, dtype);
    const plain = await runPass(shareWeightsPass, proto, { bits: 4, form: 'values' });
    const small = await runPass(shareWeightsPass, proto, { bits: 4 });
    for (const name of ['g']) {
      const values = await valuesOf(plain.model, name);
      const codebook = await valuesOf(small.model, `${name}_codebook`);
      expect(new Set(codebook)).toEqual(new Set(values));
    }
  });
});

/** Weights of every sort: with zeros, equal ones, of one sign, tiny, huge. */
const lists = fc.array(
  fc.oneof(
    fc.constantFrom(0, -0, 1, -1, 0.5, 1e-40, -1e-40, 1e-30),
    fc.float({ min: -4, max: 4, noNaN: true }),
    fc.float({ min: -4, max: Math.fround(-0.1), noNaN: true }),
  ),
  { minLength: 2, maxLength: 80 },
);

const oneLayer = (values: readonly number[]) =>
  model({
    nodes: [node('MatMul', ['x', 'w'], ['y'], {}, { name: 'layer' })],
    weights: [tensorOf('w', [1, values.length], values)],
  });

describe('the values of a layer', () => {
  it.each(['exact', 'linear', 'density', 'random'])('%s: few, zeros kept, near', async method => {
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 5 }), async (list, bits) => {
        const { model: shared } = await runPass(shareWeightsPass, oneLayer(list), {
          bits,
          method,
          form: 'values',
        });
        const before = Float32Array.from(list);
        const after = await valuesOf(shared, 'w');
        expect(distinct(after.map(v => v + 0))).toBeLessThanOrEqual(2 ** bits);
        for (const [i, v] of before.entries()) if (v === 0) expect(after[i]! + 0).toBe(0);
        if (method === 'exact' && distinct(before.map(v => v + 0)) <= 2 ** bits) {
          expect([...after].map(v => v + 0)).toEqual([...before].map(v => v + 0));
        }
        expect(Math.max(...after)).toBeLessThanOrEqual(Math.max(...before));
        expect(Math.min(...after)).toBeGreaterThanOrEqual(Math.min(...before));
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it.each([
    ['NaN', [1, Number.NaN, 2]],
    ['infinity', [1, Infinity, 2]],
  ])('%s: the layer is left alone, and named', async (_, list) => {
    const outcome = await runPass(shareWeightsPass, oneLayer(list), { bits: 1, form: 'values' });
    expect(outcome.layersChanged).toBe(0);
    expect(outcome.notes.join()).toContain('"layer", because their weights hold infinities or NaN');
  });

  it('bits by kind and by layer', async () => {
    const { model: shared } = await runPass(shareWeightsPass, network(17), {
      form: 'values',
      convBits: 3,
      fcBits: 2,
      layerBits: 'fc2=1',
    });
    expect(distinct(await valuesOf(shared, 'c'))).toBe(8);
    expect(distinct(await valuesOf(shared, 'g'))).toBe(4);
    expect(distinct(await valuesOf(shared, 'm'))).toBe(2);
  });

  it('a pattern of layerBits that matches nothing is an error', async () => {
    const run = runPass(shareWeightsPass, network(17), { layerBits: 'nowhere=2' });
    await expect(run).rejects.toMatchObject({ code: 'NO_MATCH' });
  });

  it('with data, errors count less where inputs are small', async () => {
    const list = [...noise(64, 4)];
    const proto = model({
      inputs: [value('x', 'float32', ['n', 2])],
      outputs: [value('y', 'float32', ['n', 32])],
      nodes: [node('MatMul', ['x', 'w'], ['y'], {}, { name: 'layer' })],
      weights: [tensorOf('w', [2, 32], list)],
    });
    const m = createModel(proto).clone();
    const { contextFor } = await import('../passes/support.ts');
    const { parseSettings } = await import('../../../../src/core/passes/index.ts');
    const feeds = { x: { dtype: 'float32', dims: [1, 2], data: Float32Array.of(10, 0.01) } };
    const dataset = {
      name: 'one',
      size: 1,
      hasLabels: false,
      batchable: false,
      batch: () => Promise.resolve({ start: 0, count: 1, feeds }),
      close: () => Promise.resolve(),
    };
    const settings = parseSettings(shareWeightsPass, { bits: 3, form: 'values' });
    await shareWeightsPass.run({ ...(await contextFor(m)), dataset }, settings);
    const after = await valuesOf(m, 'w');
    const error = (from: number) =>
      list.slice(from, from + 32).reduce((sum, v, i) => sum + (v - after[from + i]!) ** 2, 0);
    expect(error(0)).toBeLessThan(error(32));
  });
});

describe('the sample model', () => {
  it.each([
    [8, 0.28],
    [4, 0.15],
  ])('%i bits: at most %d of the file', async (bits, part) => {
    const report = await runRecipe(
      {
        path: path.resolve('samples/resnet20-cifar10.onnx'),
        out: path.join(folder, `shared${bits}.onnx`),
        recipe: { version: 1, steps: [{ pass: 'share-weights', settings: { bits } }] },
      },
      { progress: () => undefined, log: () => undefined },
    );
    expect(report.after.bytes / report.before.bytes).toBeLessThanOrEqual(part);
    expect(report.after.fidelity!.sqnrDb!).toBeGreaterThan(bits === 8 ? 30 : 8);
  });
});
