import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModel } from '../../../../../src/core/formats/index.ts';
import {
  coupleChannels,
  findGroups,
  type ChannelGroup,
} from '../../../../../src/core/graph/channels/index.ts';
import type { Model } from '../../../../../src/core/model/model.ts';
import { maskChannels } from '../../../../../src/core/prune/filters/mask.ts';
import { keepEveryAxis } from '../../../../../src/core/prune/filters/plan.ts';
import { removeChannels } from '../../../../../src/core/prune/filters/removal/index.ts';
import { feed, maxGap, runOrt } from '../../passes/support.ts';
import { zoo } from './zoo.ts';

/** Sizes of the symbolic dimensions that models are run with. */
const SIZES: Readonly<Record<string, number>> = { batch: 2, t: 5 };

function inputOf(model: Model): number[] {
  const type = model.graph.input.find(input => input.name === 'x')!.type!.value;
  if (type.case !== 'tensorType') throw new Error('no tensor');
  return type.value.shape!.dim.map(({ value }) =>
    value.case === 'dimParam' ? SIZES[value.value]! : Number(value.value),
  );
}

/** Some units of each free group, never all; `picks` decides. */
function choose(groups: readonly ChannelGroup[], picks: readonly number[]): Set<number> {
  const removal = new Set<number>();
  let at = 0;
  for (const group of groups.filter(one => one.frozen === undefined)) {
    const stays = picks[at++ % picks.length]! % group.units.length;
    group.units.forEach((unit, i) => {
      if (i !== stays && picks[at++ % picks.length]! % 100 < 40) removal.add(unit.root);
    });
  }
  return removal;
}

async function both(
  original: Model,
  picks: readonly number[],
): Promise<{ pruned: Model; masked: Model; removed: number }> {
  const pruned = original.clone();
  const coupling = await coupleChannels(pruned);
  const removal = choose(findGroups(coupling), picks);
  keepEveryAxis(coupling, new Map(), removal);
  await removeChannels(coupling, removal);
  const masked = original.clone();
  maskChannels(await coupleChannels(masked), removal);
  return { pruned, masked, removed: removal.size };
}

describe('a pruned model computes what the original computes with those channels set to zero', () => {
  test.each(Object.entries(zoo))('%s', async (_, { proto }) => {
    const original = createModel(proto);
    const input = feed(inputOf(original));
    const numbers = fc.array(fc.nat(10_000), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(numbers, async picks => {
        const { pruned, masked } = await both(original, picks);
        const [a] = await runOrt(pruned, { x: input }, { optimization: 'disabled' });
        const [b] = await runOrt(masked, { x: input }, { optimization: 'disabled' });
        const size = Math.max(...(b!.data as Float32Array).map(Math.abs));
        expect(maxGap(a, b)).toBeLessThanOrEqual(1e-4 * Math.max(size, 1e-3));
      }),
      { numRuns: 6, seed: 11 },
    );
  });

  test('the original stays as it was, and what is left out is smaller', async () => {
    const original = createModel(zoo['a constant that two layers share']!.proto);
    const before = original.graph.initializer.map(tensor => `${tensor.name} ${tensor.dims.join()}`);
    const { pruned, removed } = await both(original, [1, 20, 90, 3, 50, 10]);
    expect(removed).toBeGreaterThan(0);
    expect(original.graph.initializer.map(tensor => `${tensor.name} ${tensor.dims.join()}`)).toEqual(before);
    const count = (model: Model): number =>
      model.graph.initializer.reduce((sum, one) => sum + one.dims.reduce((n, dim) => n * Number(dim), 1), 0);
    expect(count(pruned)).toBeLessThan(count(original) + 36);
  });
});
