import { EspalierError } from '../../errors.ts';
import type { HardwareProfile } from './profile.ts';

type Check = (value: unknown, path: string, file: string) => void;

const positive = numeric(value => value > 0, 'a number above 0');
const notNegative = numeric(value => value >= 0, 'a number of at least 0');
const whole = numeric(value => Number.isSafeInteger(value) && value >= 1, 'a whole number of at least 1');
const fraction = numeric(value => value >= 0 && value < 1, 'a number from 0 to below 1');
const text: Check = (value, path, file) => {
  if (typeof value !== 'string' || value.trim() === '') fail(file, path, 'must be a text', value);
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
 * Data from a file as a hardware profile.
 * @param file how messages name it
 * @throws EspalierError `BAD_SETTING` naming the file and the entry: missing, unknown, out of range, or without a source
 */
export function parseProfile(data: unknown, file: string): HardwareProfile {
  PROFILE(data, '', file);
  const profile = data as HardwareProfile;
  if (profile.dataflow === 'row-stationary' && profile.registerFile === undefined) {
    throw new EspalierError(
      'BAD_SETTING',
      `${file}: a row-stationary profile needs "registerFile", the words that an element holds.`,
    );
  }
  for (const path of numberPaths(data, '')) {
    if (sourceOf(profile, path) === undefined) {
      throw new EspalierError(
        'BAD_SETTING',
        `${file}: "${path}" has no source.`,
        `Say in "sources" where it comes from, under "${path}" or the name of what holds it; "assumed" is an answer.`,
      );
    }
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

function* numberPaths(value: unknown, path: string): Generator<string> {
  if (typeof value === 'number') yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) yield* numberPaths(entry, path ? `${path}.${key}` : key);
}

function object(fields: Readonly<Record<string, Check>>): Check {
  return (value, path, file) => {
    const entries = record(value, path, file);
    const unknown = Object.keys(entries).find(key => fields[key] === undefined);
    if (unknown !== undefined) {
      fail(file, join(path, unknown), `is not known here; known are ${Object.keys(fields).join(', ')}`);
    }
    for (const [key, check] of Object.entries(fields)) check(entries[key], join(path, key), file);
  };
}

function table(check: Check): Check {
  return (value, path, file) => {
    for (const [key, entry] of Object.entries(record(value, path, file))) check(entry, join(path, key), file);
  };
}

function record(value: unknown, path: string, file: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    fail(file, path || 'the profile', 'must be an object', value);
  }
  return value as Record<string, unknown>;
}

function optional(check: Check): Check {
  return (value, path, file) => {
    if (value !== undefined) check(value, path, file);
  };
}

function nullable(check: Check): Check {
  return (value, path, file) => {
    if (value !== null) check(value, path, file);
  };
}

function numeric(accept: (value: number) => boolean, wanted: string): Check {
  return (value, path, file) => {
    if (typeof value !== 'number' || !accept(value)) fail(file, path, `must be ${wanted}`, value);
  };
}

function boolean(value: unknown, path: string, file: string): void {
  if (typeof value !== 'boolean') fail(file, path, 'must be true or false', value);
}

function oneOf(...values: readonly string[]): Check {
  return (value, path, file) => {
    if (typeof value !== 'string' || !values.includes(value)) {
      fail(file, path, `must be one of ${values.join(', ')}`, value);
    }
  };
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}

function fail(file: string, path: string, problem: string, value?: unknown): never {
  const shown = value === undefined ? '' : `, not ${JSON.stringify(value)}`;
  throw new EspalierError('BAD_SETTING', `${file}: "${path}" ${problem}${shown}.`);
}
