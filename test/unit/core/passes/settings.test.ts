import { describe, expect, it } from 'vitest';
import { parseSettings, passById, passes } from '../../../../src/core/passes/index.ts';
import { applies, unusedSettings } from '../../../../src/core/passes/settings.ts';
import { pruneMagnitude } from '../../../../src/core/prune/magnitude.ts';
import type { SettingValues, SettingsSpec } from '../../../../src/protocol/settings.ts';

const spec = {
  ratio: { type: 'number', title: '', help: '', default: 0.5, min: 0, max: 1 },
  count: { type: 'integer', title: '', help: '', default: 3, min: 1, max: 10 },
  flag: { type: 'boolean', title: '', help: '', default: false },
  mode: {
    type: 'enum',
    title: '',
    help: '',
    default: 'one',
    values: [
      { value: 'one', title: '' },
      { value: 'two', title: '' },
    ],
  },
  shape: { type: 'text', title: '', help: '', default: '2:4', pattern: '\\d+:\\d+', placeholder: '2:4' },
  include: { type: 'patterns', title: '', help: '', default: [] },
} satisfies SettingsSpec;
const pass = { id: 'p', settings: spec };

describe('parseSettings', () => {
  it('fills in the defaults', () => {
    expect(parseSettings(pass, {})).toEqual({
      ratio: 0.5,
      count: 3,
      flag: false,
      mode: 'one',
      shape: '2:4',
      include: [],
    });
  });

  it.each<[string, SettingValues[string], unknown]>([
    ['ratio', '0.25', 0.25],
    ['ratio', ' 1e-1 ', 0.1],
    ['ratio', 0, 0],
    ['count', '7', 7],
    ['flag', 'yes', true],
    ['flag', 'OFF', false],
    ['flag', true, true],
    ['mode', 'two', 'two'],
    ['shape', '1:8', '1:8'],
    ['include', 'a, b*,', ['a', 'b*']],
    ['include', 'a\\,b, c', ['a,b', 'c']],
    ['include', ['a,b', 'c'], ['a,b', 'c']],
  ])('%s=%j', (key, given, wanted) => {
    expect(parseSettings(pass, { [key]: given })).toMatchObject({ [key]: wanted });
  });

  it.each<[string, SettingValues[string], RegExp]>([
    ['ratio', '1.5', /^p: ratio must be a number from 0 to 1, not "1\.5"\.$/],
    ['ratio', '', /number from 0 to 1, not ""/],
    ['ratio', '50%', /number from 0 to 1/],
    ['ratio', NaN, /number from 0 to 1/],
    ['count', 2.5, /must be a whole number, not 2\.5/],
    ['count', 11, /whole number from 1 to 10/],
    ['flag', 'maybe', /true or false/],
    ['flag', 2, /true or false/],
    ['mode', 'tow', /one of one, two/],
    ['shape', 'abc', /written like "2:4"/],
    ['shape', 'x2:4', /written like/],
    ['include', 3, /list of name patterns/],
  ])('refuses %s=%j', (key, given, message) => {
    expect(() => parseSettings(pass, { [key]: given })).toThrow(
      expect.objectContaining({ code: 'BAD_SETTING', message: expect.stringMatching(message) as string }),
    );
  });

  it('names the valid keys for an unknown one, and the near miss', () => {
    const error = caught(() => parseSettings(pass, { ration: 0.5 }));
    expect(error).toMatchObject({ code: 'BAD_SETTING', message: 'p has no setting "ration".' });
    expect((error as { hint: string }).hint).toMatch(/Did you mean "ratio"\?.*ratio, count, flag/);
  });

  it('does not take settings from the prototype', () => {
    expect(() => parseSettings(pass, { toString: 'x' })).toThrow(/no setting "toString"/);
  });
});

describe('settings that depend on others', () => {
  it('are told when they have no effect', () => {
    const settings = parseSettings(pruneMagnitude, { quality: 2 });
    expect(unusedSettings(pruneMagnitude, settings)).toEqual([
      'The setting quality is used only when mode is threshold; it had no effect.',
    ]);
    expect(unusedSettings(pruneMagnitude, parseSettings(pruneMagnitude, {}))).toEqual([]);
    expect(applies(pruneMagnitude.settings.quality, { mode: 'threshold' })).toBe(true);
  });
});

describe('passes', () => {
  it('have ids of their own, and defaults that they accept themselves', () => {
    expect(new Set(passes.map(({ id }) => id)).size).toBe(passes.length);
    for (const one of passes) {
      const defaults = parseSettings(one, {});
      expect(parseSettings(one, defaults)).toEqual(defaults);
      expect(Object.keys(one.settings)).toEqual(expect.arrayContaining(['include', 'exclude']));
      for (const { when } of Object.values(one.settings)) {
        if (when) expect(one.settings).toHaveProperty(when.key);
      }
    }
  });

  it('are found by id, else near misses are named', () => {
    expect(passById('prune-magnitude')).toBe(pruneMagnitude);
    expect(caught(() => passById('prune-magnitud'))).toMatchObject({
      code: 'BAD_SETTING',
      hint: expect.stringContaining('Did you mean "prune-magnitude"?') as string,
    });
  });
});

function caught(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
