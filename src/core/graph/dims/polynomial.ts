/**
 * Polynomials over named atoms with number coefficients: the normal form of symbolic sizes. Terms are sorted by degree
 * (highest first), then by key, so that equal polynomials are equal term by term.
 */
export interface Term {
  readonly coef: number;
  /** Atoms with multiplicity, sorted. Empty for the constant. */
  readonly atoms: readonly string[];
  readonly key: string;
}

export type Poly = readonly Term[];

const SEPARATOR = '\u0000';

/** Terms beyond this are not worth keeping: the expression would tell nobody anything. */
export const MAX_TERMS = 64;

export function term(coef: number, atoms: readonly string[]): Term {
  return { coef, atoms, key: atoms.join(SEPARATOR) };
}

export function constantPoly(value: number): Poly {
  return value === 0 ? [] : [term(value, [])];
}

export function atomPoly(atom: string): Poly {
  return [term(1, [atom])];
}

/** The value of a polynomial without atoms; undefined when it has some. */
export function constantOf(poly: Poly): number | undefined {
  if (poly.length === 0) return 0;
  const [only] = poly;
  return poly.length === 1 && only!.atoms.length === 0 ? only!.coef : undefined;
}

/** The constant term. */
export function constantTerm(poly: Poly): number {
  const last = poly.at(-1);
  return last?.atoms.length === 0 ? last.coef : 0;
}

function collect(terms: Iterable<Term>): Poly {
  const byKey = new Map<string, Term>();
  for (const one of terms) {
    const old = byKey.get(one.key);
    byKey.set(one.key, old ? { ...old, coef: old.coef + one.coef } : one);
  }
  return [...byKey.values()]
    .filter(one => Math.abs(one.coef) > 1e-12)
    .sort((a, b) => b.atoms.length - a.atoms.length || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

export function addPoly(a: Poly, b: Poly): Poly {
  return collect([...a, ...b]);
}

export function scalePoly(a: Poly, by: number): Poly {
  return by === 0 ? [] : a.map(one => ({ ...one, coef: one.coef * by }));
}

export function subPoly(a: Poly, b: Poly): Poly {
  return addPoly(a, scalePoly(b, -1));
}

export function mulPoly(a: Poly, b: Poly): Poly {
  const products: Term[] = [];
  for (const x of a) for (const y of b) products.push(term(x.coef * y.coef, [...x.atoms, ...y.atoms].sort()));
  return collect(products);
}

/** `a / b` when it comes out even, by long division in the order of terms; else undefined. */
export function dividePoly(a: Poly, b: Poly): Poly | undefined {
  const lead = b[0];
  if (!lead) return undefined;
  let rest = a;
  let quotient: Poly = [];
  for (let steps = 0; rest.length > 0; steps++) {
    const top = rest[0]!;
    const atoms = withoutAtoms(top.atoms, lead.atoms);
    if (!atoms || steps > MAX_TERMS) return undefined;
    const part = [term(top.coef / lead.coef, atoms)];
    quotient = addPoly(quotient, part);
    rest = subPoly(rest, mulPoly(part, b));
    // Numbers may leave a crumb of the leading term behind.
    rest = rest.filter(one => one.key !== top.key);
  }
  return quotient;
}

function withoutAtoms(all: readonly string[], taken: readonly string[]): string[] | undefined {
  const left = [...all];
  for (const atom of taken) {
    const at = left.indexOf(atom);
    if (at < 0) return undefined;
    left.splice(at, 1);
  }
  return left;
}

/** Smallest d ≤ `limit` for which all coefficients times d are whole; undefined when there is none. */
export function commonDenominator(poly: Poly, limit = 100_000): number | undefined {
  let d = 1;
  for (const { coef } of poly) {
    const own = denominator(coef * d, limit);
    if (own === undefined) return undefined;
    d *= own;
    if (d > limit) return undefined;
  }
  return d;
}

/** Continued fractions: the denominator of the simplest fraction that equals `x` to within rounding. */
function denominator(x: number, limit: number): number | undefined {
  const tolerance = 1e-9 * Math.max(1, Math.abs(x));
  let [h0, h1, k0, k1] = [0, 1, 1, 0];
  let rest = x;
  for (let i = 0; i < 40; i++) {
    const whole = Math.floor(rest);
    [h0, h1] = [h1, whole * h1 + h0];
    [k0, k1] = [k1, whole * k1 + k0];
    if (k1 > limit) return undefined;
    if (Math.abs(h1 / k1 - x) < tolerance) return k1;
    rest = 1 / (rest - whole);
    if (!Number.isFinite(rest)) return undefined;
  }
  return undefined;
}

/** As text: `2*H*W+3`, `H/2`, `N-1`. */
export function polyText(poly: Poly): string {
  if (poly.length === 0) return '0';
  return poly.map((one, i) => termText(one, i === 0)).join('');
}

function termText({ coef, atoms }: Term, first: boolean): string {
  const sign = coef < 0 ? '-' : first ? '' : '+';
  const size = Math.abs(coef);
  if (atoms.length === 0) return `${sign}${numberText(size)}`;
  const d = Number.isInteger(size) ? 1 : (denominator(size, 1000) ?? 1);
  const n = d === 1 ? size : Math.round(size * d);
  const factors = [...(n === 1 ? [] : [numberText(n)]), ...atoms.map(factorText)];
  return `${sign}${factors.join('*')}${d === 1 ? '' : `/${d}`}`;
}

function numberText(n: number): string {
  return Number.isInteger(n) ? String(n) : String(Number(n.toPrecision(12)));
}

/** A symbol's name may hold anything; what would read as arithmetic is put in parentheses. */
function factorText(atom: string): string {
  return /^[\w.:$@/]+$/.test(atom) || atom.endsWith(')') ? atom : `(${atom})`;
}
