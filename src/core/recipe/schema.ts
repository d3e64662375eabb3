import * as v from 'valibot';
import type { Recipe } from '../../protocol/report.ts';
import { EspalierError } from '../errors.ts';
import { passById, parseSettings } from '../passes/index.ts';
import { didYouMean } from '../passes/near.ts';
import { JsonFile } from '../json/file.ts';
import type { JsonPath } from '../json/positions.ts';

const settingValue = v.union(
  [v.number(), v.boolean(), v.string(), v.array(v.string())],
  'must be a number, true or false, a text, or a list of texts',
);

const step = v.strictObject(
  {
    pass: v.string('must be the id of a pass'),
    settings: v.optional(v.record(v.string(), settingValue, 'must be an object of settings')),
  },
  unknownKey('a step', ['pass', 'settings']),
);

const recipe = v.strictObject(
  {
    // Which schema editors check the file with is their concern.
    $schema: v.optional(v.string('must be a text')),
    version: v.literal(1, 'must be 1: this program knows no other version of recipes'),
    name: v.optional(v.string('must be a text')),
    seed: v.optional(
      v.pipe(
        v.number('must be a whole number'),
        v.safeInteger('must be a whole number'),
        v.minValue(0, 'must not be negative'),
      ),
    ),
    output: v.optional(v.picklist(['onnx', 'espz'], 'must be "onnx" or "espz"')),
    steps: v.pipe(v.array(step, 'must be a list of steps'), v.minLength(1, 'must have at least one step')),
  },
  unknownKey('a recipe', ['version', 'name', 'seed', 'output', 'steps']),
);

/** Messages for objects: a key that is missing, unknown, or no object at all. */
function unknownKey(what: string, keys: readonly string[]): (issue: v.StrictObjectIssue) => string {
  return issue => {
    const last: unknown = issue.path?.at(-1)?.key;
    const key = typeof last === 'string' ? last : '';
    if (issue.expected === 'never') {
      const near = didYouMean(key, keys);
      return `is not a part of ${what}, which has ${keys.join(', ')}${near && `. ${near}`}`;
    }
    return issue.path === undefined || issue.expected === 'Object'
      ? `must be ${what}: an object with ${keys.join(', ')}`
      : `is missing`;
  };
}

/**
 * Reads a recipe file. Every error says where in the text it is.
 * @throws EspalierError `BAD_RECIPE`: `<file>:<line>:<column>: …`
 */
export function parseRecipe(text: string, file: string): Recipe {
  const json = new JsonFile(text, file, 'BAD_RECIPE');
  return check(json.value, (path, message, hint) => json.error(path, message, hint));
}

/**
 * A recipe that is not from a file, checked: its form, its passes and their settings.
 * @throws EspalierError `BAD_RECIPE`, `BAD_SETTING`
 */
export function checkRecipe(value: unknown): Recipe {
  return check(value, (_path, message, hint, code) => new EspalierError(code, message, hint));
}

const LOOKS_LIKE =
  'It looks like {"version": 1, "steps": [{"pass": "quantize-weights"}]}; forms make one by Copy as Recipe.';

type Fail = (
  path: JsonPath,
  message: string,
  hint: string | undefined,
  code: EspalierError['code'],
) => EspalierError;

function check(value: unknown, fail: Fail): Recipe {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw fail([], 'A recipe must be an object with version and steps.', LOOKS_LIKE, 'BAD_RECIPE');
  }
  const result = v.safeParse(recipe, value);
  if (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(item => item.key as string | number);
    throw fail(path, `"${pathText(path)}" ${issue.message}.`, undefined, 'BAD_RECIPE');
  }
  const { name, seed, output, steps: given } = result.output;
  for (const [index, { pass, settings = {} }] of given.entries()) {
    checkStep(index, pass, settings, fail);
  }
  const steps = given.map(({ pass, settings }) => ({ pass, ...(settings && { settings }) }));
  return {
    version: 1,
    ...(name !== undefined && { name }),
    ...(seed !== undefined && { seed }),
    ...(output !== undefined && { output }),
    steps,
  };
}

function checkStep(
  index: number,
  pass: string,
  settings: NonNullable<Recipe['steps'][number]['settings']>,
  fail: Fail,
): void {
  const locate = (error: unknown, path: JsonPath): unknown =>
    error instanceof EspalierError ? fail(path, error.message, error.hint, error.code) : error;
  let known: ReturnType<typeof passById>;
  try {
    known = passById(pass);
  } catch (error) {
    throw locate(error, ['steps', index, 'pass']);
  }
  for (const [key, value] of Object.entries(settings)) {
    try {
      parseSettings(known, { [key]: value });
    } catch (error) {
      throw locate(error, ['steps', index, 'settings', key]);
    }
  }
}

/** `steps[0].settings.ratio` */
function pathText(path: JsonPath): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}
