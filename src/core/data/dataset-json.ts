import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { DatasetSpec } from '../../protocol/dataset.ts';
import { EspalierError } from '../errors.ts';

const finite = v.pipe(v.number(), v.finite());
const numbers = v.union(
  [finite, v.pipe(v.array(finite), v.minLength(1))],
  'must be a number or a list of numbers',
);
const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16_384));
const text = v.pipe(v.string('must be text'), v.nonEmpty('must not be empty'));

const schema = v.strictObject({
  $schema: v.optional(v.string()),
  source: text,
  input: v.optional(text),
  layout: v.optional(v.picklist(['NCHW', 'NHWC'], 'must be "NCHW" or "NHWC"')),
  scale: v.optional(numbers),
  mean: v.optional(numbers),
  std: v.optional(numbers),
  resize: v.optional(v.tuple([size, size], 'must be [height, width]')),
  labels: v.optional(text),
  limit: v.optional(
    v.pipe(
      v.number('must be a number'),
      v.integer('must be a whole number'),
      v.minValue(1, 'must be at least 1'),
    ),
  ),
  offset: v.optional(
    v.pipe(
      v.number('must be a number'),
      v.integer('must be a whole number'),
      v.minValue(0, 'must not be negative'),
    ),
  ),
});

const KEYS = Object.keys(schema.entries).filter(key => key !== '$schema');

/**
 * The settings of a `dataset.json`; paths in it are relative to its folder.
 * @throws EspalierError `BAD_DATA` naming the file and the key
 */
export async function readDatasetJson(file: string): Promise<DatasetSpec> {
  const name = path.basename(file);
  const json = parse(await readFile(file, 'utf8'), name);
  const result = v.safeParse(schema, json);
  if (!result.success) throw invalid(result.issues, name);
  const spec = result.output;
  delete spec.$schema;
  const folder = path.dirname(file);
  if (/\.json$/i.test(spec.source)) {
    throw new EspalierError(
      'BAD_DATA',
      `"source" of ${name} names another .json file.`,
      'Name the data themselves.',
    );
  }
  const resolved = { ...spec, source: path.resolve(folder, spec.source) };
  return spec.labels === undefined ? resolved : { ...resolved, labels: path.resolve(folder, spec.labels) };
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
    throw new EspalierError('BAD_DATA', `${name} is not valid JSON: ${reason}.`, undefined, { cause: error });
  }
}

function invalid(issues: readonly v.BaseIssue<unknown>[], name: string): EspalierError {
  const issue = issues[0]!;
  const key = v.getDotPath(issue) ?? '';
  if (key === '') return new EspalierError('BAD_DATA', `${name} must hold an object with the key "source".`);
  if (!KEYS.includes(key.split('.')[0]!)) {
    return new EspalierError(
      'BAD_DATA',
      `${name} has an unknown key "${key}".`,
      `Keys are ${KEYS.join(', ')}.`,
    );
  }
  const reason =
    issue.received === 'undefined' ? 'is missing' : issue.message.replace(/^Invalid/, 'is an invalid');
  return new EspalierError('BAD_DATA', `"${key}" of ${name} ${reason}.`);
}
