import { describe, expect, it } from 'vitest';
import { EspalierError } from '../../../../src/core/errors.ts';
import { checkRecipe, parseRecipe } from '../../../../src/core/recipe/index.ts';

function failure(action: () => unknown): EspalierError {
  try {
    action();
  } catch (error) {
    if (error instanceof EspalierError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('parseRecipe', () => {
  it('reads a recipe', () => {
    const text = `\uFEFF{
      "version": 1, "name": "small", "seed": 7,
      "steps": [{"pass": "prune-magnitude", "settings": {"ratio": 0.7, "include": ["a*"]}}, {"pass": "quantize-weights"}]
    }`;
    expect(parseRecipe(text, 'r.json')).toEqual({
      version: 1,
      name: 'small',
      seed: 7,
      steps: [
        { pass: 'prune-magnitude', settings: { ratio: 0.7, include: ['a*'] } },
        { pass: 'quantize-weights' },
      ],
    });
  });

  it.each<[string, string, string, RegExp]>([
    ['no JSON', '{\n  "version": 1,\n  oops\n}', 'r.json:3:3', /not JSON/],
    ['cut off', '{\n  "version": 1', 'r.json:2:15', /not JSON/],
    ['empty', '', 'r.json:1:1', /not JSON/],
    ['a list', '[]', 'r.json:1:1', /A recipe must be an object/],
    [
      'another version',
      '{\n "version": 2, "steps": [{"pass": "quantize-weights"}]}',
      'r.json:2:13',
      /"version" must be 1/,
    ],
    ['no version', '{"steps": [{"pass": "quantize-weights"}]}', 'r.json:1:1', /"version" is missing/],
    ['no steps', '{"version": 1}', 'r.json:1:1', /"steps" is missing/],
    ['no step', '{"version": 1,\n "steps": []}', 'r.json:2:11', /"steps" must have at least one step/],
    [
      'unknown key',
      '{"version": 1,\n "step": [], "steps": [{"pass": "quantize-weights"}]}',
      'r.json:2:10',
      /"step" is not a part of a recipe.*Did you mean "steps"/,
    ],
    [
      'unknown key in a step',
      '{"version": 1, "steps": [{"pass": "quantize-weights",\n "setting": {}}]}',
      'r.json:2:13',
      /"steps\[0\]\.setting" is not a part of a step.*"settings"/,
    ],
    [
      'pass of another type',
      '{"version": 1, "steps": [\n{"pass": 3}]}',
      'r.json:2:10',
      /"steps\[0\]\.pass" must be the id/,
    ],
    [
      'unknown pass',
      '{"version": 1, "steps": [\n{"pass": "prune-magnitud"}]}',
      'r.json:2:10',
      /There is no pass "prune-magnitud"/,
    ],
    [
      'unknown setting',
      '{"version": 1, "steps": [{"pass": "prune-magnitude", "settings": {\n  "ration": 0.5}}]}',
      'r.json:2:13',
      /no setting "ration"/,
    ],
    [
      'out of range',
      '{"version": 1, "steps": [{"pass": "quantize-weights"}, {"pass": "prune-magnitude",\n"settings": {\n"ratio": 5}}]}',
      'r.json:3:10',
      /ratio must be a number from 0 to 1, not 5/,
    ],
    [
      'settings of another type',
      '{"version": 1, "steps": [{"pass": "prune-magnitude",\n"settings": {"ratio": null}}]}',
      'r.json:2:23',
      /"steps\[0\]\.settings\.ratio" must be a number, true or false/,
    ],
    [
      'seed',
      '{"version": 1,\n"seed": -1, "steps": [{"pass": "quantize-weights"}]}',
      'r.json:2:9',
      /must not be negative/,
    ],
  ])('%s', (_name, text, place, message) => {
    const error = failure(() => parseRecipe(text, 'r.json'));
    expect(error.code).toBe('BAD_RECIPE');
    expect(error.message.slice(0, place.length)).toBe(place);
    expect(error.message).toMatch(message);
  });
});

describe('checkRecipe', () => {
  it('says which setting of which pass is wrong', () => {
    const recipe = { version: 1, steps: [{ pass: 'prune-magnitude', settings: { mode: 'all' } }] };
    expect(failure(() => checkRecipe(recipe))).toMatchObject({
      code: 'BAD_SETTING',
      message: 'prune-magnitude: mode must be one of ratio, global, threshold, nm, not "all".',
    });
    expect(failure(() => checkRecipe(null)).code).toBe('BAD_RECIPE');
    expect(failure(() => checkRecipe({ version: 1, steps: [{}] })).message).toBe(
      '"steps[0].pass" is missing.',
    );
  });
});
