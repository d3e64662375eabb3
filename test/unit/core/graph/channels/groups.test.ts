import { describe, expect, test } from 'vitest';
import { createModel } from '../../../../../src/core/formats/index.ts';
import {
  coupleChannels,
  findGroups,
  type ChannelGroup,
} from '../../../../../src/core/graph/channels/index.ts';
import { zoo } from '../../prune/filters/zoo.ts';

const text = (group: ChannelGroup): string =>
  `${group.layers.map(layer => layer.node.name).join('+')}:${group.units.length}`;

describe('channel groups', () => {
  test.each(Object.entries(zoo))('%s', async (_, { proto, free, frozen = [] }) => {
    const groups = findGroups(await coupleChannels(createModel(proto)));
    expect(groups.filter(group => group.frozen === undefined).map(text)).toEqual(free);
    const reasons = new Set(groups.flatMap(group => group.frozen ?? []));
    for (const reason of frozen) expect([...reasons].filter(one => one.includes(reason))).toHaveLength(1);
    const others = [...reasons].filter(one => !frozen.some(reason => one.includes(reason)));
    for (const reason of others) expect(reason).toMatch(/^it is the model's (output|input) "[xy]"/);
  });
});
