import { EspalierError } from '../../errors.ts';
import type { JsonFile } from '../../json/file.ts';
import type { JsonPath } from '../../json/positions.ts';
import type { HardwareProfile } from './profile.ts';

/** Makes the error about what is at a path. */
type Teller = (path: JsonPath, message: string, hint?: string) => EspalierError;

/** @throws EspalierError as the teller makes it */
type Check = (value: unknown, path: JsonPath, teller: Teller) => void;

const positive = numeric(value => value > 0, 'a number above 0');
const notNegative = numeric(value => value >= 0, 'a number of at least 0');
const whole = numeric(value => Number.isSafeInteger(value) && value >= 1, 'a whole number of at least 1');
const fraction = numeric(value => value >= 0 && value < 1, 'a number from 0 to below 1');
const text: Check = (value, path, teller) => {
  if (typeof value !== 'string' || value.trim() === '') fail(teller, path, 'must be a text', value);
};
const zeroHandling = oneOf('none', 'gate', 'skip');

const PROFILE = object({
  id: text,
  title: text,
  description: text,
  dataflow: oneOf('row-stationary', 'weight-stationary', 'output-stationary', 'compulsory'),
  array: object({ rows: whole, columns: whole }),
  bits: object({ weights: whole, activations: whole, psum: whole }),
  registerFile: optional(object({ ifmap: whole, filter: whole, psum: whole })),
  glbBytes: whole,
  unitPJ: object({
    macBits: whole,
    multiply: notNegative,
    add: notNegative,
    macAt: optional(table(notNegative)),
    perBits: whole,
    rf: notNegative,
    noc: notNegative,
    glb: notNegative,
    dram: notNegative,
  }),
  control: optional(object({ clockW: notNegative, otherFraction: fraction, macsPerSecond: positive })),
  sparsity: object({
    activations: zeroHandling,
    weights: zeroHandling,
    runLength: optional(object({ runBits: notNegative, skipFirstInput: boolean })),
  }),
  accuracy: nullable(object({ relative: positive, of: text })),
  confidence: oneOf('validated', 'cited', 'unverified'),
  sources: table(text),
});

/**
 * A file as a hardware profile.
 * @throws EspalierError with the place in the file, naming the entry: missing, unknown, out of range, or without a source
 */
export function parseProfileFile(file: JsonFile): HardwareProfile {
  return parse(file.value, file.error.bind(file));
}

/**
 * Data that are in no file as a hardware profile.
 * @param name how messages call them
 * @throws EspalierError `BAD_SETTING` naming the entry
 */
export function parseProfile(data: unknown, name: string): HardwareProfile {
  return parse(data, (_, message, hint) => new EspalierError('BAD_SETTING', `${name}: ${message}`, hint));
}

function parse(data: unknown, teller: Teller): HardwareProfile {
  PROFILE(data, [], teller);
  const profile = data as HardwareProfile;
  if (profile.dataflow === 'row-stationary' && profile.registerFile === undefined) {
    throw teller(
      ['dataflow'],
      'a row-stationary profile needs "registerFile", the words that an element holds.',
    );
  }
  for (const path of numberPaths(data, [])) {
    const name = path.join('.');
    if (sourceOf(profile, name) !== undefined) continue;
    throw teller(
      path,
      `"${name}" has no source.`,
      `Say in "sources" where it comes from, under "${name}" or the name of what holds it; "assumed" is an answer.`,
    );
  }
  return profile;
}

/** Where a number of the profile comes from: what `sources` says of its path, or of what holds it. */
export function sourceOf({ sources }: HardwareProfile, path: string): string | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    if (sources[at] !== undefined) return sources[at];
  }
  return undefined;
}

function* numberPaths(value: unknown, path: JsonPath): Generator<JsonPath> {
  if (typeof value === 'number') yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) yield* numberPaths(entry, [...path, key]);
}

function object(fields: Readonly<Record<string, Check>>): Check {
  return (value, path, teller) => {
    const entries = record(value, path, teller);
    const unknown = Object.keys(entries).find(key => fields[key] === undefined);
    if (unknown !== undefined) {
      fail(teller, [...path, unknown], `is not known here; known are ${Object.keys(fields).join(', ')}`);
    }
    for (const [key, check] of Object.entries(fields)) check(entries[key], [...path, key], teller);
  };
}

function table(check: Check): Check {
  return (value, path, teller) => {
    for (const [key, entry] of Object.entries(record(value, path, teller)))
      check(entry, [...path, key], teller);
  };
}

function record(value: unknown, path: JsonPath, teller: Teller): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    fail(teller, path, 'must be an object', value);
  }
  return value as Record<string, unknown>;
}

function optional(check: Check): Check {
  return (value, path, teller) => {
    if (value !== undefined) check(value, path, teller);
  };
}

function nullable(check: Check): Check {
  return (value, path, teller) => {
    if (value !== null) check(value, path, teller);
  };
}

function numeric(accept: (value: number) => boolean, wanted: string): Check {
  return (value, path, teller) => {
    if (typeof value !== 'number' || !accept(value)) fail(teller, path, `must be ${wanted}`, value);
  };
}

function boolean(value: unknown, path: JsonPath, teller: Teller): void {
  if (typeof value !== 'boolean') fail(teller, path, 'must be true or false', value);
}

function oneOf(...values: readonly string[]): Check {
  return (value, path, teller) => {
    if (typeof value !== 'string' || !values.includes(value)) {
      fail(teller, path, `must be one of ${values.join(', ')}`, value);
    }
  };
}

function fail(teller: Teller, path: JsonPath, problem: string, value?: unknown): never {
  const what = path.length === 0 ? 'the profile' : `"${path.join('.')}"`;
  const shown = value === undefined ? '' : `, not ${JSON.stringify(value)}`;
  throw teller(path, `${what} ${problem}${shown}.`);
}
