import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/settings.ts';
import type { PassOutcome } from '../../../../../src/core/passes/types.ts';
import { histogramText } from '../../../../../src/core/prune/filters/histogram-text.ts';
import { pruneRandomMasks } from '../../../../../src/core/prune/filters/prune-random-masks.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { contextFor, findTensor, previewOf, runOrt, valuesOf } from '../../passes/support.ts';
import { dataset, network } from './network.ts';

async function prune(
  settings: SettingValues,
  data: Dataset,
  seed = 0,
  original = createModel(network()),
): Promise<PassOutcome & { model: Model }> {
  const work = original.clone();
  const context = { ...(await contextFor(work)), dataset: data, seed };
  return { ...(await pruneRandomMasks.run(context, parseSettings(pruneRandomMasks, settings))), model: work };
}

/** What the whole network answers. */
async function answers(): Promise<number[]> {
  const { feeds } = await dataset().batch(0, 4);
  const [output] = await runOrt(network(), feeds);
  return Array.from({ length: 4 }, (_, i) => {
    const row = [...(output!.data as Float32Array).subarray(i * 10, (i + 1) * 10)];
    return row.indexOf(Math.max(...row));
  });
}

describe('random masks', () => {
  test('the best of many is at least as good as the first', async () => {
    const labelled = dataset(await answers());
    const share = async (masks: number): Promise<number> => {
      const { notes } = await prune({ masks, ratio: 0.5, multiple: 1 }, labelled);
      return Number(/has (\d+\.\d) %/.exec(notes.join(' '))![1]);
    };
    expect(await share(30)).toBeLessThanOrEqual(await share(1));
  });

  test('without labels the original is the measure; the same seed gives the same model', async () => {
    const settings = { masks: 5, ratio: 0.5, multiple: 1 };
    const [a, b, other] = [
      await prune(settings, dataset()),
      await prune(settings, dataset()),
      await prune(settings, dataset(), 1),
    ];
    expect(a.notes.join(' ')).toContain('answered differently from the original');
    expect(Number(findTensor(a.model, 'c1.w').dims[0])).toBe(8);
    expect(await valuesOf(a.model, 'c1.w')).toEqual(await valuesOf(b.model, 'c1.w'));
    expect(await valuesOf(a.model, 'c1.w')).not.toEqual(await valuesOf(other.model, 'c1.w'));
  });

  test('nothing to take out', async () => {
    expect((await prune({ masks: 2, ratio: 0 }, dataset())).layersChanged).toBe(0);
  });

  test('how outcomes are told', () => {
    expect(histogramText([0.1, 0.1])).toBe('all 2 at 10.0 %');
    expect(histogramText([0, 0.6, 0.05, 0.59])).toBe(
      '0.0 %–10.0 %: 2, 10.0 %–20.0 %: 0, 20.0 %–30.0 %: 0, 30.0 %–40.0 %: 0, 40.0 %–50.0 %: 0, 50.0 %–60.0 %: 2',
    );
  });
});

describe('kernels', () => {
  const zeroKernels = async (pruned: Model, name: string): Promise<number[]> => {
    const values = await valuesOf(pruned, name);
    const [filters, channels] = findTensor(pruned, name).dims.map(Number);
    const each = values.length / (filters! * channels!);
    return Array.from({ length: filters! * channels! }, (_, i) => i).filter(i =>
      values.subarray(i * each, (i + 1) * each).every(value => value === 0),
    );
  };
  const settings = { granularity: 'kernels', masks: 3, ratio: 0.25 };

  test('so many of each convolution become zero, the others stay; products have none', async () => {
    const { model: pruned, notes, layersChanged } = await prune(settings, dataset());
    for (const [name, count] of [
      ['c1.w', 48],
      ['c2.w', 384],
      ['p.w', 384],
    ] as const) {
      const zero = await zeroKernels(pruned, name);
      expect(zero).toHaveLength(count / 4);
      const [before, after] = [
        await valuesOf(createModel(network()), name),
        await valuesOf(pruned, name),
      ] as const;
      const each = before.length / count;
      expect([...after]).toEqual([...before].map((w, i) => (zero.includes(Math.floor(i / each)) ? 0 : w)));
    }
    expect(layersChanged).toBe(3);
    expect(notes.join(' ')).toContain('Set 204 of 816 kernels to zero; 25.0 %');
    expect(notes.join(' ')).toMatch(/The best of 3 random masks .* How the masks did/);
    expect(notes.join(' ')).toContain('"fc", because they have no kernels');
  });

  test('the best of many is at least as good as the first; the same seed gives the same', async () => {
    const labelled = dataset(await answers());
    const [one, many, again] = [
      await prune({ ...settings, masks: 1, ratio: 0.6 }, labelled),
      await prune({ ...settings, masks: 12, ratio: 0.6 }, labelled),
      await prune({ ...settings, masks: 12, ratio: 0.6 }, labelled),
    ];
    const wrong = (outcome: PassOutcome): number =>
      Number(/has (\d+\.\d) %/.exec(outcome.notes.join(' '))![1]);
    expect(wrong(many)).toBeLessThanOrEqual(wrong(one));
    expect(await valuesOf(many.model, 'c2.w')).toEqual(await valuesOf(again.model, 'c2.w'));
  });

  test('kernels that are zero already count; none, all, some layers', async () => {
    const once = await prune(settings, dataset());
    const twice = await prune(settings, dataset(), 0, once.model);
    expect(twice.layersChanged).toBe(0);
    const more = await prune({ ...settings, ratio: 0.5 }, dataset(), 0, once.model);
    const [zero, before] = [await zeroKernels(more.model, 'c2.w'), await zeroKernels(once.model, 'c2.w')];
    expect(zero).toHaveLength(192);
    expect(zero).toEqual(expect.arrayContaining(before));
    expect((await prune({ ...settings, ratio: 0 }, dataset())).layersChanged).toBe(0);
    const all = await prune({ ...settings, ratio: 1, include: ['c1'] }, dataset());
    expect(await zeroKernels(all.model, 'c1.w')).toHaveLength(48);
    expect(await zeroKernels(all.model, 'c2.w')).toHaveLength(0);
  });

  test('by layer, by stage, by cost', async () => {
    const listed = await prune({ ...settings, mode: 'layers', layers: 'c2=0.5' }, dataset());
    expect(await zeroKernels(listed.model, 'c2.w')).toHaveLength(192);
    expect(await zeroKernels(listed.model, 'c1.w')).toHaveLength(0);
    const staged = await prune({ ...settings, mode: 'stages', stages: '0.5' }, dataset());
    expect(await zeroKernels(staged.model, 'c1.w')).toHaveLength(24);
    await expect(prune({ ...settings, of: 'macs' }, dataset())).rejects.toMatchObject({
      code: 'BAD_SETTING',
    });
  });

  test('before it is run', async () => {
    const { layers, summary } = await previewOf(pruneRandomMasks, network(), { ...settings, ratio: 0.5 });
    expect(layers.map(layer => `${layer.name}: ${layer.effect}`)).toEqual([
      'c1: 24 of 48 kernels zero',
      'c2: 192 of 384 kernels zero',
      'proj: 192 of 384 kernels zero',
    ]);
    expect(summary).toContain('408 of 816 kernels in 3 convolutions');
  });
});
