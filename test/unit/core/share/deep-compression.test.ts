import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openModel } from '../../../../src/core/formats/index.ts';
import { readFloats } from '../../../../src/core/model/values.ts';
import { accountLayer, accountShared, predictedRate, rate } from '../../../../src/core/share/accounting.ts';
import { shareWeights } from '../../../../src/core/share/codebook.ts';
import { codedBits, entropyBits, huffmanLengths } from '../../../../src/core/share/huffman.ts';
import { clusterValues, nearestCentroids } from '../../../../src/core/share/kmeans/index.ts';
import { bestIndexBits, fillerCount, relativeIndex } from '../../../../src/core/share/relative-index.ts';
import { Random } from '../formats/random-model.ts';

const golden = path.resolve(import.meta.dirname, '../../../../../shared/data/golden');

describe('relative index', () => {
  test("the paper's example, with gaps less one: positions 1, 4, 15 in 3 bits", () => {
    const { gaps, positions, fillers } = relativeIndex([1, 4, 15], 3);
    expect([...gaps]).toEqual([1, 2, 7, 2]);
    expect([...positions]).toEqual([1, 4, -1, 15]);
    expect(fillers).toBe(1);
  });

  test('the gaps lead back to the positions, whatever the width', () => {
    const random = new Random(1);
    for (let trial = 0; trial < 200; trial++) {
      const positions = Array.from({ length: 500 }, (_, i) => i).filter(() => random.chance(0.05));
      const bits = 1 + random.below(8);
      const index = relativeIndex(positions, bits);
      let at = -1;
      const found: number[] = [];
      for (const [entry, gap] of index.gaps.entries()) {
        at += gap + 1;
        if (index.positions[entry]! >= 0) found.push(at);
      }
      expect(found).toEqual(positions);
      expect(index.fillers).toBe(fillerCount(positions, bits));
      expect(bestIndexBits(positions, 5)).toBeGreaterThan(0);
    }
  });
});

describe('Huffman lengths', () => {
  test('fulfil Kraft, and are within a bit of the entropy', () => {
    const random = new Random(2);
    for (let trial = 0; trial < 100; trial++) {
      const counts = Array.from({ length: 2 + random.below(60) }, () => random.below(1000));
      counts[0] = 1;
      counts[1] = 1;
      const lengths = huffmanLengths(counts);
      const kraft = counts.reduce((sum, count, i) => (count > 0 ? sum + 2 ** -lengths[i]! : sum), 0);
      expect(kraft).toBeCloseTo(1, 10);
      const total = counts.reduce((sum, count) => sum + count, 0);
      expect(codedBits(counts, lengths)).toBeGreaterThanOrEqual(entropyBits(counts) - 1e-6);
      expect(codedBits(counts, lengths)).toBeLessThan(entropyBits(counts) + total);
    }
  });
});

describe('clusters on a line', () => {
  /** Least error over all ways to cut the sorted values into k runs. */
  function bruteForce(values: readonly number[], k: number): number {
    const sorted = [...values].sort((a, b) => a - b);
    const error = (from: number, to: number) => {
      const part = sorted.slice(from, to);
      const mean = part.reduce((sum, v) => sum + v, 0) / part.length;
      return part.reduce((sum, v) => sum + (v - mean) ** 2, 0);
    };
    const best = (from: number, runs: number): number => {
      if (runs === 1) return error(from, sorted.length);
      let least = Infinity;
      for (let cut = from + 1; cut <= sorted.length - runs + 1; cut++) {
        least = Math.min(least, error(from, cut) + best(cut, runs - 1));
      }
      return least;
    };
    return best(0, Math.min(k, sorted.length));
  }

  const errorOf = (values: Float32Array, centroids: Float64Array) => {
    const nearest = nearestCentroids(values, centroids);
    return values.reduce((sum, v, i) => sum + (v - centroids[nearest[i]!]!) ** 2, 0);
  };

  test('the exact ones have the least error there is', () => {
    const random = new Random(3);
    for (let trial = 0; trial < 60; trial++) {
      const values = Float32Array.from({ length: 4 + random.below(7) }, () => random.next() * 4 - 2);
      const k = 1 + random.below(4);
      const { centroids } = clusterValues(values, k, { method: 'exact' });
      expect(errorOf(values, centroids)).toBeCloseTo(bruteForce([...values], k), 5);
    }
  });

  test.each(['linear', 'density', 'random'] as const)(
    "Lloyd's from a %s start is no better than exact",
    method => {
      const random = new Random(4);
      const values = Float32Array.from({ length: 2000 }, () => random.next() ** 3 - 0.2);
      const exact = errorOf(values, clusterValues(values, 16, { method: 'exact' }).centroids);
      const lloyd = errorOf(values, clusterValues(values, 16, { method, seed: 1 }).centroids);
      expect(lloyd).toBeGreaterThanOrEqual(exact * (1 - 1e-9));
    },
  );

  test.each([
    ['constant', [2, 2, 2, 2]],
    ['all negative', [-3, -2.5, -1, -0.5, -3]],
    ['fewer than clusters', [1, 2, 3]],
    ['zeros only', [0, 0, 0]],
    ['one', [7]],
    ['none', []],
  ])('odd weights: %s', (_name, list) => {
    const values = Float32Array.from(list);
    for (const method of ['exact', 'linear', 'density', 'random'] as const) {
      const { codebook, indices, zero } = shareWeights(values, { clusters: 4, method });
      const shared = Array.from(indices, index => codebook[index]!);
      expect(shared.every(Number.isFinite)).toBe(true);
      for (const [i, v] of list.entries()) if (v === 0) expect(shared[i]).toBe(0);
      if (method === 'exact' && new Set(list).size <= 4) expect(shared).toEqual(list);
      expect(zero >= 0).toBe(list.includes(0));
    }
  });
});

describe("the paper's accounting", () => {
  test.each([
    ['LeNet-5 conv1', 0.66, 500, 8, 5, 0.78],
    ['LeNet-300-100 ip3', 0.26, 1000, 6, 5, 0.153],
    ['AlexNet conv1', 0.84, 34848, 8, 4, 0.322],
  ])('rate of %s', (_name, density, count, weightBits, indexBits, expected) => {
    expect(predictedRate(density, count, weightBits, indexBits)).toBeCloseTo(expected, 2);
  });

  test('a layer by hand', () => {
    // 8 weights, two kept, at 1 and 6, in 1-bit gaps: 1 → gap 1; 6 → fillers at 3 and 5, then gap 0.
    const account = accountLayer({
      symbols: Int32Array.of(-1, 0, -1, -1, -1, -1, 1, -1),
      weightBits: 1,
      indexBits: 1,
    });
    expect(account).toMatchObject({ weights: 8, kept: 2, fillers: 2, entries: 4, codebookBits: 64 });
    expect(account.shared).toBe(4 * 2 + 64);
    expect(rate(account.shared, 8)).toBe(72 / 256);
  });

  const LAYERS = [
    [
      'lenet-300-100-dns.onnx',
      [
        ['ip1', 6499, 764],
        ['ip2', 753, 87],
        ['ip3', 11, 0],
      ],
    ],
    [
      'lenet5-dns.onnx',
      [
        ['conv1', 5, 0],
        ['conv2', 678, 69],
        ['ip1', 11971, 1398],
        ['ip2', 67, 0],
      ],
    ],
  ] as const;
  test.skipIf(!existsSync(golden)).each(LAYERS)('fillers of %s', async (file, layers) => {
    const model = await openModel(path.join(golden, file));
    for (const [layer, at5, at8] of layers) {
      const tensor = model.graph.initializer.find(({ name }) => name === `${layer}.weight`)!;
      const values = await readFloats(model, tensor);
      const shared = shareWeights(values, { clusters: 64, method: 'linear' });
      expect(accountShared(shared, 6, 5).fillers).toBe(at5);
      expect(accountShared(shared, 6, 8).fillers).toBe(at8);
    }
    await model.close();
  });
});
