import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelProto } from 'onnx-buf';
import { createModel } from '../../../../src/core/formats/index.ts';
import { parseSettings } from '../../../../src/core/passes/index.ts';
import { pruneMagnitude } from '../../../../src/core/prune/magnitude.ts';
import { gaussianFractionBelow } from '../../../../src/core/prune/threshold.ts';
import { graph, model, node, value, weight } from '../../../fixtures/build.ts';
import {
  feed,
  maxGap,
  noise,
  noisy,
  previewOf,
  runOrt,
  runPass,
  tensorOf,
  valuesOf,
} from '../passes/support.ts';

const TYPES = ['float32', 'float16', 'bfloat16', 'float64'];

/** One MatMul a weight; the model need not run. */
function layers(
  ...weights: { dims: readonly number[]; values: ArrayLike<number>; dtype?: string }[]
): ModelProto {
  return model({
    nodes: weights.map((_, i) => node('MatMul', [`x${i}`, `w${i}`], [`y${i}`], {}, { name: `layer${i}` })),
    weights: weights.map(({ dims, values, dtype }, i) => tensorOf(`w${i}`, dims, Array.from(values), dtype)),
  });
}

function zerosIn(values: ArrayLike<number>): number {
  return Array.from(values).filter(value => value === 0).length;
}

/** The definition: the smallest magnitudes go, of equal ones the first. */
function pruneByDefinition(values: Float32Array, count: number): Float32Array {
  const order = [...values.keys()].sort((a, b) => Math.abs(values[a]!) - Math.abs(values[b]!) || a - b);
  const result = Float32Array.from(values);
  for (const index of order.slice(0, count)) result[index] = 0;
  return result;
}

/** Floats with many ties, zeros of both signs, and extremes. */
const weightsOf = (count: { minLength: number; maxLength: number }) =>
  fc.array(
    fc.oneof(
      fc.constantFrom(0, -0, 1, -1, 0.5, -0.5, 2),
      fc.float({ min: -100, max: 100, noNaN: true }),
      fc.constantFrom(1e-40, -1e-40, 3e38),
    ),
    count,
  );

describe.each(TYPES)('ratio, %s', dtype => {
  it('sets exactly the ⌊ratio · n⌋ smallest to zero', async () => {
    const values = weightsOf({ minLength: 2, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(values, fc.float({ min: 0, max: 1, noNaN: true }), async (list, ratio) => {
        const proto = layers({ dims: [1, list.length], values: list, dtype });
        // As the type holds them; what it can't hold is not finite, and left alone.
        const stored = await valuesOf(createModel(proto), 'w0');
        const { model: pruned } = await runPass(pruneMagnitude, proto, { ratio });
        const result = await valuesOf(pruned, 'w0');
        const count = stored.every(Number.isFinite) ? Math.floor(ratio * list.length) : 0;
        const wanted = pruneByDefinition(stored, count);
        expect([...result].map(Math.abs)).toEqual([...wanted].map(Math.abs));
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});

describe('ratio', () => {
  it('counts weights that are zero already', async () => {
    const values = [0, 0, 0, 5, -1, 2, -3, 4];
    const { model: pruned, notes } = await runPass(pruneMagnitude, layers({ dims: [2, 4], values }), {
      ratio: 0.5,
    });
    expect([...(await valuesOf(pruned, 'w0'))]).toEqual([0, 0, 0, 5, 0, 2, -3, 4]);
    expect(notes[0]).toBe('Set 1 of 8 weights to zero, 3 were zero before: 50.0 % of them are zero now.');
  });

  it('changes nothing in a layer that has more zeros already', async () => {
    const values = [0, 0, 0, 5];
    const { model: pruned, layersChanged } = await runPass(pruneMagnitude, layers({ dims: [2, 2], values }));
    expect(layersChanged).toBe(0);
    expect([...(await valuesOf(pruned, 'w0'))]).toEqual(values);
  });

  it('takes all at 1 and none at 0', async () => {
    for (const dtype of TYPES) {
      const proto = () => layers({ dims: [4, 4], values: noise(16), dtype });
      expect(
        zerosIn(await valuesOf((await runPass(pruneMagnitude, proto(), { ratio: 1 })).model, 'w0')),
      ).toBe(16);
      expect((await runPass(pruneMagnitude, proto(), { ratio: 0 })).layersChanged).toBe(0);
    }
  });

  it('prunes large tensors piece by piece: ties are counted over all pieces', async () => {
    // 3 million equal weights are three pieces of 4 MiB.
    const count = 3_000_000;
    const proto = layers({ dims: [1000, 3000], values: new Float32Array(count).fill(0.5) });
    const result = await valuesOf((await runPass(pruneMagnitude, proto, { ratio: 0.7 })).model, 'w0');
    expect(zerosIn(result.subarray(0, 2_100_000))).toBe(2_100_000);
    expect(zerosIn(result)).toBe(2_100_000);
  });

  it('leaves infinities and NaN alone, and says so (C.Q33)', async () => {
    for (const mode of ['ratio', 'global', 'threshold', 'nm']) {
      const proto = layers(
        { dims: [4, 4], values: [...noise(15), -Infinity] },
        { dims: [4, 4], values: [...noise(15), NaN] },
        { dims: [4, 4], values: noise(16) },
      );
      const { model: pruned, notes, layersChanged } = await runPass(pruneMagnitude, proto, { mode });
      expect(zerosIn(await valuesOf(pruned, 'w0'))).toBe(0);
      expect(zerosIn(await valuesOf(pruned, 'w1'))).toBe(0);
      expect(zerosIn(await valuesOf(pruned, 'w2'))).toBeGreaterThan(0);
      expect(layersChanged).toBe(1);
      expect(notes.join()).toMatch(
        /2 layers \("layer0", "layer1"\), because their weights hold infinities or NaN/,
      );
    }
  });
});

describe('global ratio', () => {
  it('is the selection over all layers together, whatever their types', async () => {
    const tensor = fc.record({
      values: weightsOf({ minLength: 1, maxLength: 25 }).filter(list => list.every(v => Math.abs(v) < 1000)),
      dtype: fc.constantFrom(...TYPES),
    });
    const tensors = fc.array(tensor, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(tensors, fc.float({ min: 0, max: 1, noNaN: true }), async (list, ratio) => {
        // Two rows, so that none has a single element.
        const proto = layers(
          ...list.map(({ values, dtype }) => ({
            dims: [2, values.length],
            values: [...values, ...values],
            dtype,
          })),
        );
        const before = await Promise.all(list.map((_, i) => valuesOf(createModel(proto), `w${i}`)));
        const joined = Float32Array.from(before.flatMap(part => [...part]));
        const wanted = pruneByDefinition(joined, Math.floor(ratio * joined.length));
        const { model: pruned } = await runPass(pruneMagnitude, proto, { mode: 'global', ratio });
        const after = await Promise.all(list.map((_, i) => valuesOf(pruned, `w${i}`)));
        expect(after.flatMap(part => [...part]).map(Math.abs)).toEqual([...wanted].map(Math.abs));
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it('takes more from layers with smaller weights', async () => {
    const proto = layers(
      { dims: [10, 10], values: noise(100, 1, 0.01) },
      { dims: [10, 10], values: noise(100, 2, 10) },
    );
    const { model: pruned } = await runPass(pruneMagnitude, proto, { mode: 'global', ratio: 0.5 });
    expect(zerosIn(await valuesOf(pruned, 'w0'))).toBe(100);
    expect(zerosIn(await valuesOf(pruned, 'w1'))).toBe(0);
  });
});

describe('threshold', () => {
  it.each(TYPES)('keeps |w| ≥ quality × standard deviation, %s', async dtype => {
    const proto = layers({ dims: [30, 40], values: noise(1200, 5).map(x => x + 0.3), dtype });
    const before = await valuesOf(createModel(proto), 'w0');
    const mean = before.reduce((sum, x) => sum + x, 0) / before.length;
    const sigma = Math.sqrt(before.reduce((sum, x) => sum + (x - mean) ** 2, 0) / before.length);
    for (const quality of [0.1, 0.5, 1, 1.7]) {
      const { model: pruned } = await runPass(pruneMagnitude, proto, { mode: 'threshold', quality });
      const wanted = before.map(x => (Math.abs(x) >= quality * sigma ? x : 0));
      expect([...(await valuesOf(pruned, 'w0'))]).toEqual([...wanted]);
    }
  });

  it('keeps a weight that is exactly at the threshold', async () => {
    // Mean 0, standard deviation 1: of ±1 and ±1 all stay at quality 1.
    const { layersChanged } = await runPass(
      pruneMagnitude,
      layers({ dims: [2, 2], values: [1, -1, 1, -1] }),
      {
        mode: 'threshold',
        quality: 1,
      },
    );
    expect(layersChanged).toBe(0);
    const above = await runPass(pruneMagnitude, layers({ dims: [2, 2], values: [1, -1, 1, -1] }), {
      mode: 'threshold',
      quality: 1.0000001,
    });
    expect(zerosIn(await valuesOf(above.model, 'w0'))).toBe(4);
  });

  it('predicts the fraction of a normal layer: erf(q/√2)', () => {
    // Values of the normal distribution's table.
    for (const [quality, fraction] of [
      [0.5, 0.3829249],
      [1, 0.6826895],
      [1.75, 0.9198817],
      [3, 0.9973002],
    ] as const) {
      expect(gaussianFractionBelow(quality)).toBeCloseTo(fraction, 6);
    }
  });
});

describe('what is pruned', () => {
  it('does not touch the model it was given, nor its biases', async () => {
    const proto = model({
      nodes: [node('Gemm', ['x', 'w', 'b'], ['y'])],
      inputs: [value('x', 'float32', ['n', 20])],
      outputs: [value('y', 'float32', ['n', 10])],
      weights: [noisy('w', [20, 10]), noisy('b', [10])],
    });
    const original = createModel(proto);
    const before = [...(await valuesOf(original, 'w'))];
    const { model: pruned } = await runPass(pruneMagnitude, proto, { ratio: 0.5 });
    expect([...(await valuesOf(original, 'w'))]).toEqual(before);
    expect(zerosIn(await valuesOf(pruned, 'w'))).toBe(100);
    expect(zerosIn(await valuesOf(pruned, 'b'))).toBe(0);
  });

  it('works on Constant nodes, in sub-graphs, and on tied weights once', async () => {
    const branch = (name: string, factor: string) =>
      graph({
        nodes: [node('MatMul', ['x', factor], [name])],
        outputs: [value(name, 'float32')],
        weights: factor === 'inner' ? [noisy('inner', [8, 8], 3)] : [],
      });
    const proto = model({
      nodes: [
        node('Constant', [], ['k'], { value: noisy('', [8, 8], 2) }),
        node('MatMul', ['x', 'k'], ['h']),
        node('MatMul', ['h', 'tied'], ['g']),
        node('If', ['c'], ['r'], { then_branch: branch('a', 'inner'), else_branch: branch('b', 'tied') }),
        node('Add', ['g', 'r'], ['y']),
      ],
      inputs: [value('x', 'float32', [2, 8]), value('c', 'bool', [])],
      outputs: [value('y', 'float32')],
      weights: [noisy('tied', [8, 8], 4)],
    });
    const { model: pruned, layersChanged } = await runPass(pruneMagnitude, proto, { ratio: 0.75 });
    for (const name of ['k', 'inner', 'tied']) expect(zerosIn(await valuesOf(pruned, name))).toBe(48);
    expect(layersChanged).toBe(4);
    const feeds = { x: feed([2, 8]), c: { dtype: 'bool', dims: [], data: Uint8Array.of(1) } };
    const [all] = await runOrt(pruned, feeds);
    const [none] = await runOrt(pruned, feeds, { optimization: 'disabled' });
    expect(maxGap(all, none)).toBeLessThan(1e-5);
    expect(maxGap(all, (await runOrt(proto, feeds))[0])).toBeGreaterThan(0.01);
  });

  it('refuses nothing silently: weights that are quantized are named', async () => {
    const proto = model({
      nodes: [
        node('DequantizeLinear', ['q', 's', 'z'], ['w']),
        node('MatMul', ['x', 'w'], ['y'], {}, { name: 'quantized' }),
      ],
      weights: [weight('q', 'int8', [4, 4]), weight('s', 'float32', []), weight('z', 'int8', [])],
    });
    const { layersChanged, notes } = await runPass(pruneMagnitude, proto);
    expect(layersChanged).toBe(0);
    expect(notes.join()).toContain('"quantized", because their weights are stored quantized already');
  });

  it('says that zeros change neither size nor speed, and what does (C.F9)', async () => {
    const { notes } = await runPass(pruneMagnitude, layers({ dims: [4, 4], values: noise(16) }));
    expect(notes.join(' ')).toMatch(
      /neither its size nor its speed.*compressed.*sparse weights.*filters are removed/,
    );
  });
});

describe('preview and name', () => {
  it('tells what will happen', async () => {
    const proto = layers({ dims: [10, 10], values: noise(100) }, { dims: [5, 5], values: noise(25) });
    const preview = await previewOf(pruneMagnitude, proto, { ratio: 0.5, exclude: 'layer1' });
    expect(preview.layers).toEqual([{ name: 'layer0', op: 'MatMul', params: 100, effect: '50 zeros' }]);
    expect(preview.summary).toMatch(/^1 layer with 100 weights; 50 of them become zero/);
    expect(
      (await previewOf(pruneMagnitude, proto, { mode: 'threshold', quality: 1 })).layers[0]!.effect,
    ).toMatch(/68\.3 %/);
  });

  it.each([
    [{ ratio: '0.5' }, 'pruned50'],
    [{ ratio: '0.555' }, 'pruned55_5'],
    [{ mode: 'global', ratio: '0.9' }, 'pruned90-global'],
    [{ mode: 'threshold', quality: '1.25' }, 'pruned-q1_25'],
    [{ mode: 'nm', pattern: '2:4' }, 'pruned2of4'],
  ])('%j: %s', (settings, suffix) => {
    expect(pruneMagnitude.suffix(parseSettings(pruneMagnitude, settings))).toBe(suffix);
  });
});
