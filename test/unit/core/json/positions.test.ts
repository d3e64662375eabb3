import { describe, expect, it } from 'vitest';
import { positionInJson, type JsonPath } from '../../../../src/core/json/positions.ts';

const text = `{
  "version": 1,
  "steps": [
    {"pass": "a", "settings": {"x": [1, "}]", {"y": null}], "a\\"b": -2e5}},
    { "pass"  :
        "b" }
  ],
  "version": 2
}`;

describe('positionInJson', () => {
  it.each<[JsonPath, number, number]>([
    [[], 1, 1],
    [['steps'], 3, 12],
    [['steps', 0], 4, 5],
    [['steps', 0, 'pass'], 4, 14],
    [['steps', 0, 'settings', 'x'], 4, 37],
    [['steps', 0, 'settings', 'x', 1], 4, 41],
    [['steps', 0, 'settings', 'x', 2, 'y'], 4, 53],
    [['steps', 0, 'settings', 'a"b'], 4, 69],
    [['steps', 1, 'pass'], 6, 9],
    [['version'], 8, 14], // of two the last counts
    [['steps', 1, 'settings'], 5, 5], // missing: the object it is missing from
    [['steps', 9], 3, 12],
    [['nothing', 'at', 'all'], 1, 1],
    [['steps', 'pass'], 3, 12], // no object
  ])('%j is at %i:%i', (path, line, column) => {
    expect(positionInJson(text, path)).toEqual({ line, column });
  });
});
