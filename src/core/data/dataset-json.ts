import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { EspalierError } from '../errors.ts';
import { JsonFile } from '../json/file.ts';

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
 * @throws EspalierError `BAD_DATA`: `<file>:<line>:<column>: …`, naming the key
 */
export async function readDatasetJson(file: string): Promise<DatasetSpec> {
  const json = new JsonFile(await readFile(file, 'utf8'), path.basename(file), 'BAD_DATA');
  const result = v.safeParse(schema, json.value);
  if (!result.success) throw invalid(result.issues[0], json);
  const spec = result.output;
  delete spec.$schema;
  const folder = path.dirname(file);
  if (/\.json$/i.test(spec.source))
    throw json.error(['source'], '"source" names another .json file.', 'Name the data themselves.');
  const resolved = { ...spec, source: path.resolve(folder, spec.source) };
  return spec.labels === undefined ? resolved : { ...resolved, labels: path.resolve(folder, spec.labels) };
}

function invalid(issue: v.BaseIssue<unknown>, json: JsonFile): EspalierError {
  const place = (issue.path ?? []).map(item => item.key as string | number);
  const [key] = place;
  if (key === undefined) return json.error([], 'Data are described by an object with the key "source".');
  if (!KEYS.includes(String(key)))
    return json.error(place, `The key "${key}" is not known.`, `Keys are ${KEYS.join(', ')}.`);
  const reason =
    issue.received === 'undefined' ? 'is missing' : issue.message.replace(/^Invalid/, 'is an invalid');
  return json.error(place, `"${place.join('.')}" ${reason}.`);
}
