import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../../src/core/data/types.ts';
import { createModel } from '../../../../../src/core/formats/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { parseSettings } from '../../../../../src/core/passes/settings.ts';
import type { PassOutcome } from '../../../../../src/core/passes/types.ts';
import { histogramText } from '../../../../../src/core/prune/filters/histogram-text.ts';
import { pruneRandomMasks } from '../../../../../src/core/prune/filters/prune-random-masks.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { contextFor, findTensor, runOrt, valuesOf } from '../../passes/support.ts';
import { dataset, network } from './network.ts';

async function prune(
  settings: SettingValues,
  data: Dataset,
  seed = 0,
): Promise<PassOutcome & { model: Model }> {
  const work = createModel(network()).clone();
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
