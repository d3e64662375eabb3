import { describe, expect, it } from 'vitest';
import { analyzeSensitivity } from '../../../../src/core/analysis/sensitivity/index.ts';
import { suggestRecipe } from '../../../../src/core/analysis/suggest/index.ts';
import { estimateEnergy } from '../../../../src/core/cost/energy/index.ts';
import { createModel } from '../../../../src/core/formats/index.ts';
import type { Model } from '../../../../src/core/model/model.ts';
import { parseSettings, passById } from '../../../../src/core/passes/index.ts';
import type { Recipe } from '../../../../src/protocol/report.ts';
import type { SettingValues } from '../../../../src/protocol/settings.ts';
import { contextFor, noise } from '../passes/support.ts';
import { model, node, value } from '../../../fixtures/build.ts';
import { noisy } from '../passes/support.ts';

const quiet = { progress: () => undefined, log: () => undefined };

const network = (): Model =>
  createModel(
    model({
      inputs: [value('x', 'float32', [1, 3, 12, 12])],
      outputs: [value('y', 'float32', [1, 4])],
      nodes: [
        node('Conv', ['x', 'w1'], ['c1'], { pads: [1, 1, 1, 1] }, { name: 'conv1' }),
        node('Relu', ['c1'], ['r1'], {}, { name: 'relu1' }),
        node('Conv', ['r1', 'w2'], ['c2'], { pads: [1, 1, 1, 1] }, { name: 'conv2' }),
        node('GlobalAveragePool', ['c2'], ['p'], {}, { name: 'pool' }),
        node('Flatten', ['p'], ['f'], {}, { name: 'flat' }),
        node('Gemm', ['f', 'w3'], ['y'], {}, { name: 'fc' }),
      ],
      weights: [noisy('w1', [16, 3, 3, 3], 1), noisy('w2', [32, 16, 3, 3], 2), noisy('w3', [32, 4], 3)],
    }),
  );

const inputs = {
  name: 'noise',
  size: 8,
  hasLabels: false,
  batchable: false,
  batch: (start: number) =>
    Promise.resolve({
      start,
      count: 1,
      feeds: { x: { dtype: 'float32', dims: [1, 3, 12, 12], data: noise(432, start) } },
    }),
  close: () => Promise.resolve(),
};

async function applied(base: Model, { steps }: Recipe): Promise<Model> {
  const copy = base.clone();
  for (const { pass: id, settings = {} } of steps) {
    const pass = passById(id);
    await pass.run(await contextFor(copy), parseSettings(pass, settings));
  }
  return copy;
}

/** Clock and control included. */
async function picojoules(of: Model, profile: string): Promise<number> {
  const { total, control } = await estimateEnergy(of, { profile });
  return total! + (control ?? 0);
}

async function suggestion(id: string, settings: SettingValues, profile: string, share: number) {
  const base = network();
  const request = {
    model: base,
    dataset: inputs,
    passes: [id],
    metric: 'sqnr' as const,
    settings: { [id]: settings },
  };
  const report = await analyzeSensitivity(request, quiet);
  const suggested = await suggestRecipe(request, report, id, { of: 'energy', share, profile }, quiet);
  const after = await picojoules(await applied(base, suggested.recipe), profile);
  return { suggested, share: after / (await picojoules(base, profile)) };
}

describe('a budget of energy', () => {
  const cases: readonly [string, SettingValues, string, number][] = [
    ['prune-magnitude', {}, 'eyeriss-sparse-65nm-16b', 0.7],
    ['prune-filters', { multiple: 1 }, 'eyeriss-v1-65nm-16b', 0.6],
  ];
  it.each(cases)('of %s is kept by the model that is made', async (id, settings, profile, budget) => {
    const { suggested, share } = await suggestion(id, settings, profile, budget);
    expect(suggested.cost.energy!).toBeLessThanOrEqual(budget);
    expect(share).toBeCloseTo(suggested.cost.energy!, 2);
    expect(suggested.cost.energy!).toBeGreaterThan(budget - 0.2);
  });

  it('of bits is priced by their width, down to what the hardware computes with', async () => {
    const id = 'quantize-weights';
    const settings = { minElements: 0 };
    const request = { model: network(), dataset: inputs, passes: [id], settings: { [id]: settings } };
    const report = await analyzeSensitivity({ ...request, metric: 'sqnr' }, quiet);
    const settingsAt = async (profile: string, share: number) => {
      const { cost, layers } = await suggestRecipe(
        request,
        report,
        id,
        { of: 'energy', share, profile },
        quiet,
      );
      expect(cost.energy!).toBeLessThanOrEqual(share);
      return layers.flatMap(layer => layer.setting ?? []);
    };
    // 16-bit hardware saves by every bit; 8-bit hardware computes the float model in 8 bits already.
    expect(await settingsAt('eyeriss-v1-65nm-16b', 0.93)).toContain(8);
    expect(Math.min(...(await settingsAt('mobile-npu-7nm-int8', 0.93)))).toBeLessThan(8);
  });

  it('is out of reach where the hardware does not skip zeros, and says so', async () => {
    const id = 'prune-magnitude';
    const request = { model: network(), dataset: inputs, passes: [id], points: [0.5] };
    const report = await analyzeSensitivity(request, quiet);
    const budget = { of: 'energy', share: 0.9, profile: 'generic-45nm-fp32' } as const;
    await expect(suggestRecipe(request, report, id, budget, quiet)).rejects.toMatchObject({
      code: 'NOTHING_TO_DO',
      message: expect.stringContaining('generic-45nm-fp32') as string,
      hint: expect.stringContaining('profile') as string,
    });
    await expect(
      suggestRecipe(request, report, id, { ...budget, profile: 'no-such' }, quiet),
    ).rejects.toMatchObject({ code: 'BAD_SETTING' });
  });
});
