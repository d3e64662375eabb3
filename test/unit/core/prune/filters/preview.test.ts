import { fromBinary } from '@bufbuild/protobuf';
import { ModelProtoSchema } from 'onnx-buf';
import { describe, expect, test } from 'vitest';
import { summarize } from '../../../../../src/core/cost/summary.ts';
import { createModel } from '../../../../../src/core/formats/index.ts';
import { passById } from '../../../../../src/core/passes/index.ts';
import { pruneFilters } from '../../../../../src/core/prune/filters/prune-filters.ts';
import { removeDead } from '../../../../../src/core/prune/filters/remove-dead.ts';
import { previewPass } from '../../../../../src/core/recipe/index.ts';
import type { PassPreview } from '../../../../../src/protocol/report.ts';
import type { SettingValues } from '../../../../../src/protocol/settings.ts';
import { filterFiles } from '../../../../fixtures/filter-models.ts';
import { previewOf, runPass } from '../../passes/support.ts';
import { zoo } from './zoo.ts';

const decode = (bytes: Uint8Array) => fromBinary(ModelProtoSchema, bytes);

const line = ({ name, channels, effect }: PassPreview['layers'][number]): string =>
  `${name}: ${channels?.before} → ${channels?.after}, ${effect}`;

const residual = zoo['sum with what came before']!.proto;

describe('the preview of channels', () => {
  // Where parts of a layer are read apart, it matters which channels go: there the preview can only be about right.
  const apart = [
    'parts of a layer',
    'shuffled channels',
    'old operators: attributes in place of inputs',
    'channels picked by number',
    'sums of products by letters',
  ];
  const alike = Object.entries(zoo).filter(([name, { free }]) => free.length > 0 && !apart.includes(name));
  const cases: SettingValues[] = [
    { ratio: 0.5, multiple: 1 },
    { ratio: 0.4, of: 'params', multiple: 1 },
    { ratio: 0.4, of: 'macs', multiple: 1 },
  ];
  describe.each(cases)('%j says what the run does', settings => {
    test.each(alike)('%s', async (_, { proto }) => {
      const before = await summarize(createModel(proto));
      const work = runPass(pruneFilters, proto, settings);
      if (settings.of === 'macs' && before.nodes.some(({ macs }) => macs === null)) {
        const wanted = { code: 'BAD_SETTING' };
        await expect(previewOf(pruneFilters, proto, settings)).rejects.toMatchObject(wanted);
        await expect(work).rejects.toMatchObject(wanted);
        return;
      }
      const { layers } = await previewOf(pruneFilters, proto, settings);
      const { nodes } = await summarize((await work).model);
      const macs = new Map(nodes.map(node => [node.name, node.macs]));
      for (const layer of layers) {
        const after = layer.macs?.after ?? null;
        if (after !== null) expect(after, layer.name).toBeCloseTo(macs.get(layer.name) ?? NaN, 3);
      }
    });
  });

  test('every layer has a line: how much goes with whom, or why it stays', async () => {
    const { layers, summary } = await previewOf(pruneFilters, residual, { ratio: 0.5, multiple: 1 });
    expect(layers.map(line)).toEqual([
      'a: 6 → 3, 50.0 % go, with 1 other layer',
      'b: 10 → 5, 50.0 % go',
      'c: 6 → 3, 50.0 % go, with 1 other layer',
      'head: 4 → 4, stays: it is the model\'s output "y"',
    ]);
    expect(layers.map(({ isFrozen }) => isFrozen ?? false)).toEqual([false, false, false, true]);
    expect(summary).toMatch(
      /^2 sets of channels that can go; about \d+\.\d % of the parameters and about \d+\.\d % of/,
    );
  });

  test('layers that were left out, and amounts too small to take, say so', async () => {
    const some = await previewOf(pruneFilters, residual, { ratio: 0.5, multiple: 1, include: 'b' });
    expect(some.layers.map(line)[0]).toBe('a: 6 → 6, stays: it was not asked for');
    const none = await previewOf(pruneFilters, residual, { ratio: 0 });
    expect(none.layers.map(line)[0]).toBe('a: 6 → 6, stays: rounding and limits leave all');
  });

  test('what scores decide is open until the run', async () => {
    const ranked = await previewOf(pruneFilters, residual, { mode: 'global' });
    expect(ranked.layers.map(line)[0]).toBe('a: 6 → null, as the scores say, with 1 other layer');
    expect(ranked.summary).toContain('30.0 % of the channels are aimed at');
    const dead = await previewOf(removeDead, residual);
    expect(dead.layers[1]?.effect).toBe('those that are dead');
  });

  test('where nothing can go, nothing is open, whatever was asked for', async () => {
    const proto = decode(filterFiles['frozen.onnx']!());
    for (const settings of [{}, { of: 'macs' }, { mode: 'global' }] as SettingValues[]) {
      const { layers, summary } = await previewOf(pruneFilters, proto, settings);
      expect(layers).toMatchObject([{ channels: { before: 3, after: 3 }, isFrozen: true }]);
      expect(layers[0]!.macs!.after).toBe(layers[0]!.macs!.before);
      expect(summary).toMatch(/^No channel of this model can be taken out\. Left alone: "head", because/);
    }
  });

  test('layers of one channel stay', async () => {
    const { layers } = await previewOf(pruneFilters, decode(filterFiles['thin.onnx']!()), {});
    expect(layers.map(line).slice(0, 2)).toEqual([
      'conv1: 1 → 1, stays: it has only one channel',
      'conv2: 1 → 1, stays: it has only one channel',
    ]);
  });

  test('costs are counted for the sizes that the user gave', async () => {
    const model = createModel(residual);
    const settings = { ratio: 0.5, multiple: 1 };
    const one = await previewPass(model, 'prune-filters', settings, {});
    const four = await previewPass(model, 'prune-filters', settings, { batch: 4 });
    const counts = (preview: PassPreview): number[] => preview.layers.map(layer => layer.macs!.before!);
    expect(counts(one).every(count => count > 0)).toBe(true);
    expect(counts(four)).toEqual(counts(one).map(count => 4 * count));
  });

  test.each(['prune-filters', 'prune-random-masks', 'prune-lda', 'remove-dead'])('%s has one', async id => {
    const { layers } = await previewOf(passById(id), residual, {});
    expect(layers.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'head']);
  });
});
