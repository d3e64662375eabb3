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
      for (const { layers, readers } of groups) {
        expect(layers.length).toBeGreaterThan(0);
        for (const { id, name, channels, of } of [...layers, ...readers]) {
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
});
