import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { parseSettings } from '../../../../../src/core/passes/index.ts';
import { pruneEnergyAware } from '../../../../../src/core/prune/energy-aware/index.ts';
import { largest, restore } from '../../../../../src/core/prune/energy-aware/mask.ts';
import { pruneMagnitude } from '../../../../../src/core/prune/magnitude.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { model, node, value } from '../../../../fixtures/build.ts';
import { memoryDataset } from '../../../../fixtures/memory-dataset.ts';
import { contextFor, noise, noisy, runOrt, valuesOf } from '../../passes/support.ts';

const SAMPLES = 64;
const inputs = noise(SAMPLES * 12, 3);

const dataset: Dataset = memoryDataset([12], inputs, { name: 'noise' });

const network = () =>
  createModel(
    model({
      inputs: [value('x', 'float32', ['n', 12])],
      outputs: [value('y', 'float32', ['n', 4])],
      nodes: [
        node('Gemm', ['x', 'w1', 'b1'], ['h'], {}, { name: 'first' }),
        node('Relu', ['h'], ['r']),
        node('Gemm', ['r', 'w2', 'b2'], ['y'], {}, { name: 'second' }),
      ],
      weights: [noisy('w1', [12, 20], 1), noisy('b1', [20], 2), noisy('w2', [20, 4], 3), noisy('b2', [4], 4)],
    }),
  );

async function prune(pass: typeof pruneEnergyAware | typeof pruneMagnitude, settings: SettingValues) {
  const pruned = network().clone();
  const context = { ...(await contextFor(pruned)), dataset };
  // The union of two passes is called by either's own settings.
  const outcome = await (pass as typeof pruneEnergyAware).run(
    context,
    parseSettings(pass as typeof pruneEnergyAware, settings),
  );
  return { pruned, outcome };
}

async function errorOf(pruned: ReturnType<typeof network>): Promise<number> {
  const { feeds } = await dataset.batch(0, SAMPLES);
  const [wanted] = await runOrt(network(), feeds);
  const [found] = await runOrt(pruned, feeds);
  return Array.from(found!.data as Float32Array).reduce(
    (sum, v, i) => sum + (v - Number(wanted!.data[i])) ** 2,
    0,
  );
}

describe('energy-aware pruning', () => {
  it('reaches its ratio in every layer with less error than magnitudes alone', async () => {
    const { pruned, outcome } = await prune(pruneEnergyAware, { ratio: 0.5 });
    expect(outcome.layersChanged).toBe(2);
    for (const name of ['w1', 'w2']) {
      const values = await valuesOf(pruned, name);
      expect(values.filter(v => v === 0).length).toBe(values.length / 2);
    }
    const plain = await prune(pruneMagnitude, { ratio: 0.5 });
    expect(await errorOf(pruned)).toBeLessThan(0.8 * (await errorOf(plain.pruned)));
  });

  it('loses less still when weights go one at a time', async () => {
    const ratio = 0.7;
    const { pruned } = await prune(pruneEnergyAware, { ratio, choice: 'obs' });
    for (const name of ['w1', 'w2']) {
      const values = await valuesOf(pruned, name);
      expect(values.filter(v => v === 0).length).toBe(Math.floor(values.length * ratio));
    }
    const { pruned: atOnce } = await prune(pruneEnergyAware, { ratio });
    expect(await errorOf(pruned)).toBeLessThan(0.95 * (await errorOf(atOnce)));
  });

  it('keeps the number of zeros when weights are restored', async () => {
    const { pruned } = await prune(pruneEnergyAware, { ratio: 0.6, restored: 0.3 });
    const values = await valuesOf(pruned, 'w1');
    expect(values.filter(v => v === 0).length).toBe(Math.floor(values.length * 0.6));
  });

  it('leaves alone what would lose more than the bound', async () => {
    const { pruned, outcome } = await prune(pruneEnergyAware, { ratio: 0.99, bound: 0 });
    const { feeds } = await dataset.batch(0, SAMPLES);
    const top = (data: ArrayLike<unknown>, row: number): number => {
      const scores = Array.from({ length: 4 }, (_, i) => Number(data[row * 4 + i]));
      return scores.indexOf(Math.max(...scores));
    };
    const [wanted, found] = [await runOrt(network(), feeds), await runOrt(pruned, feeds)];
    for (let row = 0; row < SAMPLES; row++) expect(top(found[0]!.data, row)).toBe(top(wanted[0]!.data, row));
    expect(outcome.notes.join(' ')).toContain('they would lose more than is allowed');
  });

  it('puts back the weight that explains the residual', () => {
    // Inputs that don't overlap: the worth of a weight is its square times the energy of its input.
    const weights = Float32Array.from([3, 2, 1]);
    const energy = [1, 1, 100];
    const size = 4;
    const gram = new Float64Array(size * size);
    const cross = new Float64Array(size);
    energy.forEach((value, i) => {
      gram[i * size + i] = value;
      cross[i] = value * weights[i]!;
    });
    const kept = largest(weights, 1);
    expect([...kept]).toEqual([1, 0, 0]);
    restore(weights, kept, { size, gram, cross, energy: new Float64Array(1), rows: 1 }, 1);
    expect([...kept]).toEqual([1, 0, 1]);
  });
});
