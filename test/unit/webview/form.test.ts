import { describe, expect, it } from 'vitest';
import type { Setting, SettingsSpec } from '../../../src/protocol/settings.ts';
import { countMatches, suggest } from '../../../webview/form/patterns.ts';
import * as validate from '../../../webview/form/validate.ts';

const common = { title: 'T', help: 'h' };
const spec: SettingsSpec = {
  mode: {
    ...common,
    type: 'enum',
    default: 'ratio',
    values: [
      { value: 'ratio', title: 'Ratio' },
      { value: 'nm', title: 'N:M' },
    ],
  },
  ratio: { ...common, type: 'number', default: 0.5, min: 0, max: 1, when: { key: 'mode', in: ['ratio'] } },
  exact: { ...common, type: 'boolean', default: false, when: { key: 'ratio', in: [0.5] } },
  pattern: {
    ...common,
    type: 'text',
    default: '2:4',
    pattern: '\\d+:\\d+|none',
    placeholder: '2:4',
    when: { key: 'mode', in: ['nm'] },
  },
  include: { ...common, type: 'patterns', default: [] },
};

describe('problemOf', () => {
  const number: Setting = { ...common, type: 'number', default: 0.5, min: 0, max: 1 };
  const integer: Setting = { ...common, type: 'integer', default: 8, min: 2, max: Infinity };
  const text = spec.pattern!;
  it.each<[Setting, import('../../../src/protocol/settings.ts').SettingValue, string | null]>([
    [number, 0.5, null],
    [number, 0, null],
    [number, 1.01, 'from 0 to 1'],
    [number, Number.NaN, 'a number'],
    [number, '0.5', 'a number'],
    [integer, 8, null],
    [integer, 1, 'at least 2'],
    [integer, 2.5, 'whole'],
    [spec.mode!, 'nm', null],
    [spec.mode!, 'other', 'one of Ratio, N:M'],
    [text, '10:20', null],
    [text, 'none', null],
    // The alternative must match whole too.
    [text, 'none!', 'like 2:4'],
    [text, '2:4x', 'like 2:4'],
    [text, '', 'not be empty'],
    [spec.include!, ['/a*'], null],
    [spec.include!, [' '], 'empty'],
    [spec.exact!, true, null],
  ])('%# %j', (setting, value, problem) => {
    const found = validate.problemOf(setting, value);
    if (problem === null) expect(found).toBeNull();
    else expect(found).toContain(problem);
  });

  it('knows no limit where a message lost Infinity', () => {
    const lost = JSON.parse(JSON.stringify({ ...integer })) as Setting;
    expect(validate.problemOf(lost, 1e9)).toBeNull();
    expect(validate.problemOf(lost, 1)).toBe('Must be at least 2');
  });
});

describe('visibility', () => {
  it('follows `when`, also through a hidden setting', () => {
    expect(validate.visibleKeys(spec, validate.defaultValues(spec))).toEqual([
      'mode',
      'ratio',
      'exact',
      'include',
    ]);
    expect(validate.visibleKeys(spec, { ...validate.defaultValues(spec), mode: 'nm' })).toEqual([
      'mode',
      'pattern',
      'include',
    ]);
  });

  it('ends when conditions go in a circle', () => {
    const circle: SettingsSpec = {
      a: { ...common, type: 'boolean', default: true, when: { key: 'b', in: [true] } },
      b: { ...common, type: 'boolean', default: true, when: { key: 'a', in: [true] } },
    };
    expect(validate.isVisible(circle, { a: true, b: true }, 'a')).toBe(true);
  });

  it('does not complain of what is hidden, and sends a default for it', () => {
    const values = { ...validate.defaultValues(spec), pattern: 'wrong' };
    expect(validate.problems(spec, values)).toEqual({});
    expect(validate.valuesToSend(spec, values)).toEqual(validate.defaultValues(spec));
    expect(Object.keys(validate.problems(spec, { ...values, mode: 'nm' }))).toEqual(['pattern']);
  });
});

describe('startValues', () => {
  it('takes the last values that are still allowed', () => {
    const last = { mode: 'gone', ratio: 0.7, include: ['/a'], unknown: 1 };
    expect(validate.startValues(spec, last)).toEqual({
      ...validate.defaultValues(spec),
      ratio: 0.7,
      include: ['/a'],
    });
  });
});

describe('name patterns', () => {
  const names = ['/layer1/0/conv', '/layer1/1/conv', '/layer2/0/conv', 'fc.weight', 'fc.bias', 'a[1]'];

  it.each([
    ['*', 6],
    ['/layer1/*', 2],
    ['/layer?/0/conv', 2],
    ['/layer1', 0],
    ['fc.*', 2],
    ['fcx*', 0],
    ['a[1]', 1],
    ['FC.*', 0],
  ])('%s matches %s names', (pattern, number) => {
    expect(countMatches(pattern, names)).toBe(number);
  });

  it('matches a dot as a dot', () => {
    expect(countMatches('fc.weight', ['fcxweight', 'fc.weight'])).toBe(1);
  });

  it('takes no longer for many stars', () => {
    expect(countMatches(`${'*a'.repeat(30)}b`, ['a'.repeat(2000)])).toBe(0);
  });

  it('suggests groups before names, without those that are there', () => {
    expect(suggest('layer1', names, [])).toEqual(['/layer1/*', '/layer1/0/conv', '/layer1/1/conv']);
    expect(suggest('layer1', names, ['/layer1/*'])).toEqual(['/layer1/0/conv', '/layer1/1/conv']);
    expect(suggest('/layer*', names, [])).toEqual([]);
    expect(suggest('', names, []).length).toBeLessThanOrEqual(12);
  });
});
