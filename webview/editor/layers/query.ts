import type { Dim, Shape } from '../../../src/protocol/summary.ts';
import { globMatches } from '../../ui/glob.ts';
import type { Row } from '../rows.ts';

/**
 * The filter of the layer table. Terms are separated by spaces and must all hold; `-` before a term
 * turns it round.
 *
 *     conv1            text in the name, operator, index or output shape ("two words" in quotes)
 *     op:Conv,Gemm     operator, whole name; `*` is wild; also name: kind: dtype: domain:
 *     params>1k        also index, params, bytes, macs, sparsity, activations; > >= < <= =
 *     bytes>=1.5MB     k M G T are powers of 1000, KiB MiB GiB of 1024; sparsity<50% or <0.5
 *     macs:unknown     the figure can't be known
 *     shape:512        a size in an output or a weight; `shape:64x3x3` sizes in a row
 *     is:layer         also is:shared is:external is:missing is:unknown
 */
export interface Query {
  readonly matches: (row: Row) => boolean;
  /** What could not be understood; the rest still filters. */
  readonly errors: readonly string[];
}

type Test = (row: Row) => boolean;

const NUMBERS: Readonly<Record<string, (row: Row) => number | null>> = {
  index: row => row.node.index,
  params: row => row.node.params,
  bytes: row => row.node.bytes,
  macs: row => row.node.macs,
  sparsity: row => row.sparsity,
  activations: row => row.node.activationBytes,
};

const TEXTS: Readonly<Record<string, (row: Row) => readonly string[]>> = {
  op: row => [row.node.op],
  name: row => [row.node.name],
  kind: row => [row.node.kind],
  domain: row => [row.node.domain],
  dtype: ({ node }) => [...node.outputs, ...node.tensors].map(value => value.dtype),
};

const FLAGS: Readonly<Record<string, Test>> = {
  layer: row => row.node.isLayer,
  shared: row => row.node.tensors.some(tensor => tensor.shared),
  external: row => row.node.tensors.some(tensor => tensor.external !== undefined),
  missing: row => row.node.tensors.some(tensor => tensor.missing === true),
  unknown: row => row.uncounted,
};

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  '%': 0.01,
  b: 1,
  k: 1e3,
  kb: 1e3,
  kib: 1024,
  m: 1e6,
  mb: 1e6,
  mib: 1024 ** 2,
  g: 1e9,
  gb: 1e9,
  gib: 1024 ** 3,
  t: 1e12,
  tb: 1e12,
  tib: 1024 ** 4,
};

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  ':': (a, b) => a === b,
};

export function parseQuery(text: string): Query {
  const tests: Test[] = [];
  const errors: string[] = [];
  for (const term of splitTerms(text)) {
    const parsed = parseTerm(term);
    if (typeof parsed === 'string') errors.push(parsed);
    else tests.push(parsed);
  }
  return { matches: row => tests.every(test => test(row)), errors };
}

/** The text with the term added, or taken out when it is there: what a chip does. */
export function toggleTerm(text: string, term: string): string {
  const terms = splitTerms(text);
  const others = terms.filter(other => other.toLowerCase() !== term.toLowerCase());
  return (others.length === terms.length ? [...terms, term] : others).join(' ');
}

export function hasTerm(text: string, term: string): boolean {
  return splitTerms(text).some(other => other.toLowerCase() === term.toLowerCase());
}

/** Splits at spaces outside of double quotes; the quotes stay. */
function splitTerms(text: string): readonly string[] {
  return text.match(/(?:"[^"]*"?|[^\s"])+/g) ?? [];
}

/** A test, or what is wrong with the term. */
function parseTerm(term: string): Test | string {
  // A minus alone is on its way to become something.
  if (term === '-') return () => true;
  if (term.startsWith('-')) {
    const test = parseTerm(term.slice(1));
    return typeof test === 'string' ? test : row => !test(row);
  }
  const [, key, operator, value] = /^([a-z]+)(>=|<=|[:><=])(.*)$/is.exec(term) ?? [];
  if (key === undefined || operator === undefined || value === undefined) return textTest(unquote(term));
  return parsePair(key.toLowerCase(), operator, unquote(value), term);
}

function parsePair(key: string, operator: string, value: string, term: string): Test | string {
  if (value === '') return `“${term}” needs a value after ${operator}`;
  const number = NUMBERS[key];
  if (number) return numberTest(key, number, operator, value);
  if (operator !== ':' && operator !== '=') {
    const isText = key in TEXTS || key === 'is' || key === 'shape';
    return isText ? `${key} is not a number: write ${key}:${value}` : unknownKey(key);
  }
  const texts = TEXTS[key];
  if (texts) return wildcardTest(texts, value);
  if (key === 'shape') return shapeTest(value);
  if (key === 'is')
    return FLAGS[value.toLowerCase()] ?? `is:${value}: use one of ${Object.keys(FLAGS).join(', ')}`;
  // Names like `onnx::Conv_12` and `model:0` hold colons: those are text, not a wrong key.
  return /^:|^\d/.test(value) ? textTest(term) : unknownKey(key);
}

function unknownKey(key: string): string {
  const keys = [...Object.keys(TEXTS), 'shape', 'is', ...Object.keys(NUMBERS)];
  return `“${key}” is not something to filter by; there are ${keys.join(', ')}`;
}

function textTest(text: string): Test {
  const wanted = text.toLowerCase().replaceAll('×', 'x');
  return row => row.text.includes(wanted);
}

function numberTest(
  key: string,
  get: (row: Row) => number | null,
  operator: string,
  value: string,
): Test | string {
  if (value.toLowerCase() === 'unknown' || value === '?') {
    return operator === ':' || operator === '='
      ? row => get(row) === null
      : `${key} can't be compared with unknown`;
  }
  const limit = parseNumber(value);
  if (limit === null) return `“${value}” is not a number (like 1000, 1k, 1.5M, 10MB or 50%)`;
  const compare = COMPARISONS[operator]!;
  return row => {
    const actual = get(row);
    return actual !== null && compare(actual, limit);
  };
}

function parseNumber(text: string): number | null {
  const [, digits, unit] = /^(\d+(?:\.\d*)?|\.\d+)([a-z%]*)$/i.exec(text.replaceAll(',', '')) ?? [];
  const factor = UNITS[unit?.toLowerCase() ?? ''];
  return digits === undefined || factor === undefined ? null : Number(digits) * factor;
}

function wildcardTest(get: (row: Row) => readonly string[], value: string): Test {
  const choices = value
    .toLowerCase()
    .split(',')
    .filter(choice => choice !== '');
  return row => get(row).some(text => choices.some(choice => globMatches(choice, text.toLowerCase())));
}

/** Sizes in a row, anywhere in the shape of an output or a weight; `?` is any size. */
function shapeTest(value: string): Test {
  const wanted = value.toLowerCase().split(/[x×,]/);
  return ({ node }) =>
    node.outputs.some(output => hasSizes(output.shape, wanted)) ||
    node.tensors.some(tensor => hasSizes(tensor.shape, wanted));
}

function hasSizes(shape: Shape | null, wanted: readonly string[]): boolean {
  if (shape === null) return false;
  for (let start = 0; start + wanted.length <= shape.length; start++) {
    if (wanted.every((size, offset) => sameSize(shape[start + offset]!, size))) return true;
  }
  return false;
}

function sameSize(actual: Dim, wanted: string): boolean {
  return wanted === '?' || wanted === '*' || String(actual ?? '?').toLowerCase() === wanted;
}

function unquote(text: string): string {
  return text.replaceAll('"', '');
}
