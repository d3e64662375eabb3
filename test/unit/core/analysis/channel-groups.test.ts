import { describe, expect, test } from 'vitest';
import type { ChannelGroupSummary } from '../../../../src/protocol/channels.ts';
import { channelGroups } from '../../../../src/core/analysis/index.ts';
import { summarize } from '../../../../src/core/cost/summary.ts';
import { createModel } from '../../../../src/core/formats/index.ts';
import { coupleChannels, findGroups } from '../../../../src/core/graph/channels/index.ts';
import { zoo } from '../prune/filters/zoo.ts';

const layersText = ({ layers }: ChannelGroupSummary): string =>
  layers.map(({ name, channels, of }) => `${name} ${channels}/${of}`).join(' + ');
const readersText = ({ readers }: ChannelGroupSummary): string =>
  readers.map(({ name, channels, of }) => `${name} ${channels}/${of}`).join(' + ');

describe('channel groups for the editor', () => {
  test.each(Object.entries(zoo))(
    '%s: every layer and reader is a node of the summary',
    async (_, { proto }) => {
      const model = createModel(proto);
      const { nodes } = await summarize(model);
      const names = new Map(nodes.map(node => [node.id, node.name]));
      const { groups } = await channelGroups(model);
      const coupling = await coupleChannels(model);
      expect(groups.map(({ units, frozen }) => [units, frozen ?? undefined])).toEqual(
        findGroups(coupling).map(({ units, frozen }) => [units.length, frozen]),
      );
      for (const { layers, followers, readers } of groups) {
        expect(layers.length).toBeGreaterThan(0);
        for (const { id, name, channels, of } of [...layers, ...followers, ...readers]) {
          expect(names.get(id)).toBe(name);
          expect(channels).toBeGreaterThan(0);
          expect(channels).toBeLessThanOrEqual(of);
        }
      }
    },
  );

  test('layers that are added to each other stand together, with who reads the sum', async () => {
    const { groups } = await channelGroups(createModel(zoo['sum with what came before']!.proto));
    const tied = groups.find(({ layers }) => layers.length > 1)!;
    expect(tied.frozen).toBeNull();
    expect(layersText(tied)).toBe('a 6/6 + c 6/6');
    expect(readersText(tied)).toBe('b 6/6 + head 6/6');
  });

  test('norms and slopes on the way follow, with their numbers for each channel', async () => {
    const { groups } = await channelGroups(
      createModel(zoo['convolutions with norm, activation, slope']!.proto),
    );
    const followers = groups.flatMap(group =>
      group.followers.map(({ name, op, channels }) => `${group.layers[0]!.name}: ${op} ${name} ${channels}`),
    );
    expect(followers).toEqual(['a: BatchNormalization n 8', 'a: PRelu r 8']);
  });

  test('weights on their way to a layer, and biases of their own, do not', async () => {
    for (const name of [
      'weights turned before use',
      'quantized weights',
      'old operators: attributes in place of inputs',
    ]) {
      const { groups } = await channelGroups(createModel(zoo[name]!.proto));
      const layers = new Set(groups.flatMap(group => group.layers.map(({ id }) => id)));
      for (const { followers } of groups)
        for (const { id, op } of followers) {
          expect(layers.has(id)).toBe(false);
          expect(['Transpose', 'DequantizeLinear', 'Cast', 'Identity']).not.toContain(op);
        }
    }
  });
});
