import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../../../src/core/passes/settings.ts';
import { formatShares, listedShares } from '../../../../../src/core/prune/filters/per-layer.ts';
import { pruneFilters } from '../../../../../src/core/prune/filters/prune-filters.ts';
import { findStages, stageShares } from '../../../../../src/core/prune/filters/stages.ts';
import { Random } from '../../../../../src/core/data/index.ts';

/** The setting as it arrives: checked, then read. */
function shares(names: readonly string[], layers: string): [string, number][] {
  const settings = parseSettings(pruneFilters, { layers });
  return [...listedShares(names, name => [name], settings.layers)];
}

describe('shares by layer', () => {
  test.each([
    ['a=0.5, b=.25', [0.5, 0.25]],
    ['*=0.3,b=1', [0.3, 1]],
    [' a = 1.0 ,b=0', [1, 0]],
    ['"a"=5e-2, b=1e-1', [0.05, 0.1]],
  ])('%s', (text, [a, b]) => {
    expect(shares(['a', 'b'], text)).toEqual([
      ['a', a],
      ['b', b],
    ]);
  });

  test('names with any characters in quotes are meant as they stand', () => {
    const names = [
      'a, b=1',
      'say "x"',
      'back\\slash',
      '*',
      'line\nbreak',
      '/model/层.0/Conv',
      'plain',
      '',
      ' ',
    ];
    const text = formatShares(names.map((layer, i) => ({ layer, ratio: i / 10 })));
    expect(shares(names, text)).toEqual(names.map((name, i) => [name, i / 10]));
    // A star in quotes is no pattern.
    expect(shares(['x', '*'], '"*"=0.5')).toEqual([['*', 0.5]]);
  });

  test('thousands of entries, and long texts that are wrong, take no time to check', () => {
    const random = new Random(3);
    const letters = Array.from('abc/.,="\\*? \t');
    const names = Array.from({ length: 2000 }, (_, i) => {
      const tail = Array.from({ length: 12 }, () => letters[random.below(letters.length)]!).join('');
      return `${i}${tail}`;
    });
    const text = formatShares(names.map(layer => ({ layer, ratio: 0.3 })));
    expect(shares(names, text)).toHaveLength(2000);
    for (const wrong of [`${text}!`, `${text}, x`, ' '.repeat(50_000) + '!', `a${' '.repeat(50_000)}`]) {
      expect(() => parseSettings(pruneFilters, { layers: wrong })).toThrow('written like');
    }
  });

  test.each(['a=2', 'a=9e-0', 'a', '=0.5', 'a=0.5 b=0.5', '"a=0.5', 'a=-0.1', 'a=0.5,,b=1', 'a="0.5"'])(
    '%s is refused',
    text => {
      expect(() => shares(['a', 'b'], text)).toThrow('written like');
    },
  );

  test('names that are not there, quotes that are none', () => {
    expect(() => shares(['conv1'], 'conv2=0.5')).toThrow('matches no layer');
    expect(() => shares(['a'], String.raw`"\q"=0.5`)).toThrow('quoted as in JSON');
  });
});

describe('stages', () => {
  const stages = findStages(['a32', 'b32', 'c16', 'd32', 'e8'], name => name.slice(1));

  test('layers of the same resolution', () => {
    expect(stages).toEqual([
      { size: '32', items: ['a32', 'b32', 'd32'] },
      { size: '16', items: ['c16'] },
      { size: '8', items: ['e8'] },
    ]);
  });

  test('one share each; stages that are not listed have none', () => {
    const found = stageShares(stages, String, '0.5, .25');
    expect([...found]).toEqual([
      ['a32', 0.5],
      ['b32', 0.5],
      ['d32', 0.5],
      ['c16', 0.25],
    ]);
  });

  test('too many shares: the stages are named', () => {
    expect(() => stageShares(stages, String, '0.5,0.4,0.3,0.2')).toThrow('4 shares for 3 stages');
    try {
      stageShares(stages, String, '');
    } catch (error) {
      expect(error).toMatchObject({
        code: 'BAD_SETTING',
        hint: 'Stages of this model: 32 (a32 and 2 more); 16 (c16); 8 (e8).',
      });
    }
  });
});
