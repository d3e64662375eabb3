import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../../src/core/json/fault.ts';
import { JsonFile } from '../../../../src/core/json/file.ts';
import { Random } from '../formats/random-model.ts';

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": {"b": 1}, "c": [1, }]}', '}]}'],
    ['[1, {"a": 1}, }]', '}]'],
    ['{"a": 1,}', '}'],
    ['[1,]', ']'],
    ['[1 2]', '2]'],
    ['{"a" 1}', '1}'],
    ['{a: 1}', 'a: 1}'],
    ['[01]', '1]'],
    ['[1.]', '.]'],
    ['["a\nb"]', '\nb"]'],
    ['["\\x"]', '\\x"]'],
    ['[tru]', 'tru]'],
    ['{"a": [1}', '}'],
    ['{} {}', '{}'],
    ['[1', ''],
    ['"a', ''],
    ['', ''],
    ['{"a": 1}}', '}'],
    ["{'a': 1}", "'a': 1}"],
  ])('%j stops at %j', (text, rest) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(jsonFault(text)).toBe(text.length - rest.length);
  });

  it('is nowhere exactly in texts that can be parsed', () => {
    const random = new Random(5);
    const parts = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '1',
      '-0.5e+3',
      'true',
      'null',
      ' ',
      '\n',
    ];
    let valid = 0;
    for (let i = 0; i < 30_000; i++) {
      const text = Array.from({ length: 1 + random.below(6) }, () => parts[random.below(parts.length)]!).join(
        '',
      );
      let isJson = true;
      try {
        JSON.parse(text);
        valid++;
      } catch {
        isJson = false;
      }
      expect([text, jsonFault(text) < 0]).toEqual([text, isJson]);
    }
    expect(valid).toBeGreaterThan(1000);
  });

  it('is found in deep and in long texts', () => {
    expect(jsonFault('['.repeat(100_000))).toBe(100_000);
    expect(jsonFault(`"${'a\\n'.repeat(300_000)}`)).toBe(900_001);
  });
});

describe('a file', () => {
  it('tells places by line and column', () => {
    const broken = () => new JsonFile('{\n  "a": {"b": 1},\n}', 'f.json', 'BAD_DATA');
    expect(broken).toThrow(/^f\.json:3:1: not JSON: .*\.$/);
    expect(broken).toThrow(expect.objectContaining({ code: 'BAD_DATA' }));
    const file = new JsonFile('\uFEFF{\n  "a": 1 }', 'f.json', 'BAD_DATA');
    expect(file.value).toEqual({ a: 1 });
    expect(file.error(['a'], 'is odd.').message).toBe('f.json:2:8: is odd.');
  });
});
