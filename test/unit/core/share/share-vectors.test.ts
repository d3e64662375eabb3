import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterVectors, nearestVectors } from '../../../../src/core/share/kmeans/vectors.ts';
import { shareVectors } from '../../../../src/core/share/weights/share-vectors.ts';
import { shareWeightsPass } from '../../../../src/core/share/weights/share-weights.ts';
import { vectorOf } from '../../../../src/core/share/weights/vector-size.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { feed, noise, runOrt, runPass, tensorOf, valuesOf } from '../passes/support.ts';
import { network as networkOf } from './network.ts';

const same = (values: Float32Array): Float32Array => values;

function errorOf(values: Float32Array, shared: Float32Array, importance?: Float32Array): number {
  return values.reduce((sum, v, i) => sum + (importance?.[i] ?? 1) * (v - shared[i]!) ** 2, 0);
}

function spread(codebook: Float32Array, indices: Uint8Array, size: number): Float32Array {
  return Float32Array.from({ length: indices.length * size }, (_, i) => {
    return codebook[indices[Math.floor(i / size)]! * size + (i % size)]!;
  });
}

function share(values: Float32Array, bits: number, size: number, importance?: Float32Array, seed = 0) {
  const shared = shareVectors(values, { bits, size, seed, importance, round: same });
  return { ...shared, values: spread(shared.codebook, shared.indices, size) };
}

describe('clusters of vectors', () => {
  it('each vector gets its nearest centroid, by its importance', () => {
    const values = noise(4 * 300, 1);
    const importance = noise(4 * 300, 2).map(v => v * v + 0.01);
    for (const weights of [undefined, importance]) {
      const vectors = { values, size: 4, importance: weights };
      const centroids = clusterVectors(vectors, 16, 3);
      const nearest = nearestVectors(vectors, centroids);
      const gap = (i: number, c: number) =>
        [0, 1, 2, 3].reduce(
          (sum, j) => sum + (weights?.[i * 4 + j] ?? 1) * (values[i * 4 + j]! - centroids[c * 4 + j]!) ** 2,
          0,
        );
      for (let i = 0; i < 300; i++) {
        const least = Math.min(...Array.from({ length: 16 }, (_, c) => gap(i, c)));
        expect(gap(i, nearest[i]!)).toBeCloseTo(least, 6);
      }
    }
  });

  it('finds groups that are far apart, each of them', () => {
    const centers = [-50, -20, 0, 20, 50];
    const off = noise(5 * 40 * 2, 4, 0.1);
    const values = off.map((v, i) => v + centers[Math.floor(i / 2) % 5]!);
    const centroids = clusterVectors({ values, size: 2, importance: undefined }, 5, 0);
    const found = [0, 1, 2, 3, 4].map(c => Math.round(centroids[2 * c]!) + 0).sort((a, b) => a - b);
    expect(found).toEqual(centers);
  });

  it('the same seed gives the same, and more entries less error', () => {
    const values = noise(2000, 5);
    const errors = [2, 4, 6, 8].map(bits => errorOf(values, share(values, bits, 4).values));
    for (let i = 1; i < errors.length; i++) expect(errors[i]).toBeLessThan(errors[i - 1]!);
    expect(share(values, 4, 4, undefined, 7).codebook).toEqual(share(values, 4, 4, undefined, 7).codebook);
  });

  it('values count by their importance', () => {
    const values = noise(4000, 6);
    const importance = values.map((_, i) => (i % 4 === 0 ? 100 : 1));
    const weighted = share(values, 4, 4, importance).values;
    const plain = share(values, 4, 4).values;
    expect(errorOf(values, weighted, importance)).toBeLessThan(0.5 * errorOf(values, plain, importance));
  });
});

/** Weights of every sort: zeros, constants, of one sign, tiny, huge. */
const numbers = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1e-40, -1e-40, 1e-30, 1e18),
  fc.float({ min: -4, max: 4, noNaN: true }),
  fc.float({ min: -4, max: Math.fround(-0.1), noNaN: true }),
);

describe('odd tensors', () => {
  it('few entries; zeros together stay zero; vectors that are few enough stay as they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 5 }),
        fc.array(numbers, { minLength: 4, maxLength: 120 }),
        (size, bits, list) => {
          const values = Float32Array.from(list.slice(0, Math.floor(list.length / size) * size));
          const { codebook, indices, values: shared } = share(values, bits, size);
          expect(codebook.length / size).toBeLessThanOrEqual(2 ** bits);
          expect(shared.every(Number.isFinite)).toBe(true);
          const vectors = Array.from(indices, (_, i) =>
            [...values.subarray(i * size, (i + 1) * size)].map(v => v + 0),
          );
          const different = new Set(vectors.map(vector => vector.join()));
          for (const [i, vector] of vectors.entries()) {
            const own = [...shared.subarray(i * size, (i + 1) * size)].map(v => v + 0);
            if (vector.every(v => v === 0) || different.size <= 2 ** bits) expect(own).toEqual(vector);
          }
        },
      ),
      { seed: 12, numRuns: 150 },
    );
  });

  it.each([
    ['a constant', new Float32Array(64).fill(-0.3), 1],
    ['zeros', new Float32Array(64), 1],
    ['negative ones', noise(64, 8).map(v => -Math.abs(v) - 0.1), 4],
    ['one vector', noise(4, 9), 1],
  ])('%s', (_, values, most) => {
    const { codebook, values: shared } = share(values, 2, 4);
    expect(codebook.length / 4).toBeLessThanOrEqual(most);
    expect(Math.max(...shared)).toBeLessThanOrEqual(Math.max(...values));
    expect(Math.min(...shared)).toBeGreaterThanOrEqual(Math.min(...values));
  });
});

/** Layers of which some have a number of weights that 2, 4 or 9 does not divide. */
const network = (opset: number, dtype?: string) => networkOf(opset, 16, 63, dtype);

describe('rows of a codebook give the same outputs as plain weights, bit for bit', () => {
  const cases = [13, 21].flatMap(opset =>
    [3, 8].flatMap(bits => [2, 4, 9].map(vector => ({ opset, bits, vector }))),
  );
  it.each(cases)('opset $opset, $bits bits, vectors of $vector', async ({ opset, bits, vector }) => {
    const proto = network(opset);
    const small = await runPass(shareWeightsPass, proto, { bits, vector });
    const left = new Set(small.model.graph.initializer.map(tensor => tensor.name));
    const include = ['c', 'g', 'm'].filter(name => !left.has(name));
    expect(include).toContain('g');
    const plain = await runPass(shareWeightsPass, proto, { bits, vector, include, form: 'values' });
    const x = feed([2, 3, 6, 6]);
    expect(await runOrt(small.model, { x })).toEqual(await runOrt(plain.model, { x }));
    small.model.graph.output = include.map(name => value(name, 'float32', undefined));
    const weights = await runOrt(small.model, { x }, { optimization: 'disabled' });
    for (const [i, name] of include.entries()) {
      const own = await valuesOf(plain.model, name);
      expect(weights[i]!.data).toEqual(own);
      const size = vectorOf({ elements: own.length } as Parameters<typeof vectorOf>[0], vector);
      const vectors = Array.from({ length: own.length / size }, (_, at) =>
        own.subarray(at * size, (at + 1) * size).join(),
      );
      expect(new Set(vectors).size).toBeLessThanOrEqual(2 ** bits);
    }
  });

  it.each(['float16', 'float64'])('%s', async dtype => {
    const plain = await runPass(shareWeightsPass, network(17, dtype), { bits: 5, vector: 4, form: 'values' });
    const small = await runPass(shareWeightsPass, network(17, dtype), { bits: 5, vector: 4 });
    const codebook = await valuesOf(small.model, 'g_codebook');
    expect(new Set(codebook)).toEqual(new Set(await valuesOf(plain.model, 'g')));
  });

  it('two weights an entry at 8 bits are nearer than one at 4 bits, in as many bytes', async () => {
    const proto = network(17);
    const one = await runPass(shareWeightsPass, proto, { bits: 4, include: ['g'], form: 'values' });
    const two = await runPass(shareWeightsPass, proto, {
      bits: 8,
      vector: 2,
      include: ['g'],
      form: 'values',
    });
    const before = noise(63 * 256, 2);
    const [a, b] = [await valuesOf(one.model, 'g'), await valuesOf(two.model, 'g')];
    expect(errorOf(before, b)).toBeLessThan(errorOf(before, a));
  });

  it('vectors and a codebook for each channel do not go together', async () => {
    const run = runPass(shareWeightsPass, network(17), { vector: 4, granularity: 'channel' });
    await expect(run).rejects.toMatchObject({ code: 'BAD_SETTING' });
  });

  it('NaN: the layer is left alone, and named', async () => {
    const proto = model({
      nodes: [node('MatMul', ['x', 'w'], ['y'], {}, { name: 'layer' })],
      weights: [tensorOf('w', [2, 2], [1, Number.NaN, 2, 3])],
    });
    const outcome = await runPass(shareWeightsPass, proto, { bits: 1, vector: 2, form: 'values' });
    expect(outcome.layersChanged).toBe(0);
    expect(outcome.notes.join()).toContain('infinities or NaN');
  });
});
