import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../src/core/data/types.ts';
import { checkNeed, needOf } from '../../../../src/core/passes/needs.ts';
import type { PassInfo } from '../../../../src/protocol/settings.ts';

const pass: PassInfo = {
  id: 'demo',
  title: 'Demo',
  description: 'For tests.',
  needs: 'nothing',
  settings: {
    how: {
      type: 'enum',
      title: 'How',
      help: '',
      default: 'plain',
      values: [
        { value: 'plain', title: 'Plain' },
        { value: 'seen', title: 'Seen', needs: 'calibration' },
        { value: 'known', title: 'Known', needs: 'labels' },
      ],
    },
    extra: {
      type: 'enum',
      title: 'Extra',
      help: '',
      default: 'seen',
      values: [{ value: 'seen', title: 'Seen', needs: 'calibration' }],
      when: { key: 'how', in: ['known'] },
    },
  },
};
const dataset = (hasLabels: boolean): Dataset => ({ hasLabels }) as Dataset;

describe('what a pass needs', () => {
  test.each([
    [{}, 'nothing', 'demo'],
    [{ how: 'seen' }, 'calibration', 'demo with how=seen'],
    [{ how: 'known' }, 'labels', 'demo with how=known'],
  ])('%j: %s', (values, need, asks) => expect(needOf(pass, values)).toEqual({ need, asks }));

  test('a choice never asks for less than the pass', () => {
    expect(needOf({ ...pass, needs: 'training' }, { how: 'seen' })).toEqual({
      need: 'training',
      asks: 'demo',
    });
  });

  test('missing data and missing labels are different errors', () => {
    expect(() => checkNeed(pass, {}, undefined)).not.toThrow();
    expect(() => checkNeed(pass, { how: 'seen' }, dataset(false))).not.toThrow();
    expect(() => checkNeed(pass, { how: 'known' }, dataset(true))).not.toThrow();
    expect(() => checkNeed(pass, { how: 'seen' }, undefined)).toThrow('demo with how=seen needs data.');
    expect(() => checkNeed(pass, { how: 'known' }, undefined)).toThrow('needs labelled data.');
    expect(() => checkNeed(pass, { how: 'known' }, dataset(false))).toThrow('these have no labels');
  });
});
