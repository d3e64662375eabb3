import type { Dim } from '../../../protocol/summary.ts';
import {
  MAX_TERMS,
  addPoly,
  atomPoly,
  commonDenominator,
  constantOf,
  constantPoly,
  constantTerm,
  dividePoly,
  mulPoly,
  polyText,
  scalePoly,
  subPoly,
  type Poly,
} from './polynomial.ts';

/** What an atom that is not a plain symbol stands for. */
type Compound =
  | { readonly kind: 'floor'; readonly numerator: Poly; readonly divisor: number }
  | { readonly kind: 'max' | 'min'; readonly operands: readonly Poly[] };

const NO_SYMBOLS: ReadonlySet<string> = new Set();

/** Sizes at and beyond this stand for "to the end": exporters write the largest int32 or int64. */
export const INFINITE = 2 ** 31 - 1;

/**
 * Arithmetic on {@link Dim}s. Symbolic results are kept in a normal form, so that equal expressions give equal strings
 * (`H*2` and `2*H`; `floor((H-1)/2)+1` and `floor((H+1)/2)`). Anything with an unknown (null) is unknown. A symbol stands for a size
 * of at least 1. One instance per inference: it remembers what its strings mean.
 */
export class DimAlgebra {
  private readonly polys = new Map<string, Poly>();
  private readonly symbols = new Map<string, ReadonlySet<string>>();
  private readonly compounds = new Map<string, Compound>();

  add(a: Dim, b: Dim): Dim {
    if (typeof a === 'number' && typeof b === 'number') return a + b;
    return this.combine(a, b, addPoly);
  }

  sub(a: Dim, b: Dim): Dim {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return this.combine(a, b, subPoly);
  }

  mul(a: Dim, b: Dim): Dim {
    if (typeof a === 'number' && typeof b === 'number') return a * b + 0; // never −0
    if (a === 0 || b === 0) return 0;
    return this.combine(a, b, mulPoly);
  }

  product(dims: readonly Dim[]): Dim {
    let result: Dim = 1;
    for (const dim of dims) result = this.mul(result, dim);
    return result;
  }

  sum(dims: readonly Dim[]): Dim {
    let result: Dim = 0;
    for (const dim of dims) result = this.add(result, dim);
    return result;
  }

  /** `a / b` without rounding, for float tensors; and where it is known to come out even. */
  divide(a: Dim, b: Dim): Dim {
    if (a === null || b === null || b === 0) return null;
    if (typeof a === 'number' && typeof b === 'number') return a / b + 0;
    if (typeof b === 'number') return this.dim(scalePoly(this.poly(a), 1 / b));
    const quotient = dividePoly(this.poly(a), this.poly(b));
    return quotient ? this.dim(quotient) : null;
  }

  /** The largest whole number not above `a / b`. */
  floorDiv(a: Dim, b: Dim): Dim {
    if (a === null || b === null || b === 0) return null;
    if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / b);
    return this.floor(this.divide(a, b));
  }

  ceilDiv(a: Dim, b: Dim): Dim {
    return this.negate(this.floorDiv(this.negate(a), b));
  }

  /** `a` modulo `b`, with the sign of `b`. */
  mod(a: Dim, b: Dim): Dim {
    return this.sub(a, this.mul(this.floorDiv(a, b), b));
  }

  floor(a: Dim): Dim {
    if (a === null) return null;
    if (typeof a === 'number') return Math.floor(a);
    const poly = this.poly(a);
    const divisor = commonDenominator(poly);
    if (divisor === undefined) return null;
    if (divisor === 1) return a;
    return this.floorOf(
      scalePoly(poly, divisor).map(one => ({ ...one, coef: Math.round(one.coef) })),
      divisor,
    );
  }

  ceil(a: Dim): Dim {
    return this.negate(this.floor(this.negate(a)));
  }

  negate(a: Dim): Dim {
    return this.sub(0, a);
  }

  max(a: Dim, b: Dim): Dim {
    return this.extreme(a, b, 'max');
  }

  min(a: Dim, b: Dim): Dim {
    return this.extreme(a, b, 'min');
  }

  /** True or false where it is certain; undefined where it depends on the symbols. */
  equal(a: Dim, b: Dim): boolean | undefined {
    if (a === null || b === null) return undefined;
    if (a === b) return true;
    if (typeof a === 'number' && typeof b === 'number') return false;
    const difference = subPoly(this.poly(a), this.poly(b));
    const value = constantOf(difference);
    if (value !== undefined) return value === 0;
    return this.lowerBound(difference) > 0 || this.lowerBound(scalePoly(difference, -1)) > 0
      ? false
      : undefined;
  }

  /** Whether `a < b`; undefined where it depends on the symbols. */
  less(a: Dim, b: Dim): boolean | undefined {
    if (a === null || b === null) return undefined;
    if (typeof a === 'number' && typeof b === 'number') return a < b;
    const difference = subPoly(this.poly(b), this.poly(a));
    if (this.lowerBound(difference) > 0) return true;
    return this.lowerBound(scalePoly(difference, -1)) >= 0 ? false : undefined;
  }

  /** The plain symbols that a size is made of. */
  symbolsOf(dim: Dim): ReadonlySet<string> {
    if (typeof dim !== 'string') return NO_SYMBOLS;
    let symbols = this.symbols.get(dim);
    if (!symbols) {
      symbols = new Set(
        this.poly(dim).flatMap(one => one.atoms.flatMap(atom => [...this.symbolsOfAtom(atom)])),
      );
      this.symbols.set(dim, symbols);
    }
    return symbols;
  }

  private symbolsOfAtom(atom: string): ReadonlySet<string> {
    const compound = this.compounds.get(atom);
    if (!compound) return new Set([atom]);
    const parts = compound.kind === 'floor' ? [compound.numerator] : compound.operands;
    return new Set(parts.flatMap(part => [...this.symbolsOf(this.dim(part))]));
  }

  /** The polynomial behind a known dimension; a string that this instance did not make is a symbol. */
  private poly(dim: number | string): Poly {
    if (typeof dim === 'number') return constantPoly(dim);
    return this.polys.get(dim) ?? atomPoly(dim);
  }

  private dim(poly: Poly): Dim {
    const value = constantOf(poly);
    if (value !== undefined) return value;
    if (poly.length > MAX_TERMS || poly.some(one => !Number.isFinite(one.coef))) return null;
    const text =
      poly.length === 1 && poly[0]!.coef === 1 && poly[0]!.atoms.length === 1
        ? poly[0]!.atoms[0]!
        : polyText(poly);
    if (text.length > 500) return null;
    if (!this.polys.has(text)) this.polys.set(text, poly);
    return text;
  }

  private combine(a: Dim, b: Dim, operation: (a: Poly, b: Poly) => Poly): Dim {
    if (a === null || b === null) return null;
    return this.dim(operation(this.poly(a), this.poly(b)));
  }

  /** `floor(numerator / divisor)` of whole coefficients: whole parts taken out, nested floors merged. Not for constants. */
  private floorOf(numerator: Poly, divisor: number): Dim {
    if (numerator[0]!.coef < 0) {
      // floor(−x/n) = −floor((x+n−1)/n): one of the two forms is enough.
      const shifted = addPoly(scalePoly(numerator, -1), constantPoly(divisor - 1));
      return this.negate(this.floorOf(shifted, divisor));
    }
    const whole: Poly[number][] = [];
    const rest: Poly[number][] = [];
    for (const one of numerator) {
      const quotient = Math.floor(one.coef / divisor);
      // Of a term in atoms only a part that goes in evenly is taken out, but of the constant all that can be.
      const out = one.atoms.length === 0 || one.coef % divisor === 0 ? quotient : 0;
      if (out !== 0) whole.push({ ...one, coef: out });
      if (one.coef - out * divisor !== 0) rest.push({ ...one, coef: one.coef - out * divisor });
    }
    const merged = this.mergeNested(rest, divisor);
    if (merged !== undefined) return this.add(this.dim(whole), merged);
    if (constantOf(rest) !== undefined) return this.dim(whole);
    const d = gcd(rest.map(one => one.coef).concat(divisor));
    const inner = scalePoly(rest, 1 / d);
    if (divisor / d === 1) return this.dim(addPoly(whole, inner));
    const text = polyText(inner);
    const bracketed = inner.length === 1 && !text.startsWith('-') ? text : `(${text})`;
    const atom = `floor(${bracketed}/${divisor / d})`;
    if (!this.compounds.has(atom)) {
      this.compounds.set(atom, { kind: 'floor', numerator: inner, divisor: divisor / d });
    }
    return this.dim(addPoly(whole, atomPoly(atom)));
  }

  /** floor((floor(x/m)+c)/n) = floor((x+c·m)/(m·n)). */
  private mergeNested(rest: Poly, divisor: number): Dim | undefined {
    const [first] = rest;
    if (first?.coef !== 1 || first.atoms.length !== 1) return undefined;
    if (rest.length > 2 || (rest.length === 2 && rest[1]!.atoms.length > 0)) return undefined;
    const inner = this.compounds.get(first.atoms[0]!);
    if (inner?.kind !== 'floor') return undefined;
    const shifted = addPoly(inner.numerator, constantPoly(constantTerm(rest) * inner.divisor));
    return this.floorOf(shifted, inner.divisor * divisor);
  }

  private extreme(a: Dim, b: Dim, kind: 'max' | 'min'): Dim {
    if (a === null || b === null) return null;
    if (typeof a === 'number' && typeof b === 'number') return Math[kind](a, b);
    if (typeof a === 'number' && a >= INFINITE) return kind === 'max' ? a : b;
    if (typeof b === 'number' && b >= INFINITE) return kind === 'max' ? b : a;
    const [p, q] = [this.poly(a), this.poly(b)];
    const operands: Poly[] = [];
    for (const one of [...this.membersOf(p, kind), ...this.membersOf(q, kind)]) {
      if (operands.some(other => this.covers(other, one, kind))) continue;
      const kept = operands.filter(other => !this.covers(one, other, kind));
      operands.splice(0, operands.length, ...kept, one);
    }
    if (operands.length === 1) return this.dim(operands[0]!);
    const atom = `${kind}(${operands.map(polyText).sort().join(',')})`;
    if (!this.compounds.has(atom)) this.compounds.set(atom, { kind, operands });
    return this.dim(atomPoly(atom));
  }

  /** The operands of a maximum (minimum) that is all there is to a polynomial; else the polynomial itself. */
  private membersOf(poly: Poly, kind: 'max' | 'min'): readonly Poly[] {
    const compound = this.soleCompound(poly);
    return compound?.kind === kind ? compound.operands : [poly];
  }

  private soleCompound(poly: Poly): Compound | undefined {
    const [first] = poly;
    return poly.length === 1 && first?.coef === 1 && first.atoms.length === 1
      ? this.compounds.get(first.atoms[0]!)
      : undefined;
  }

  /** Whether `b` adds nothing to a maximum (minimum) that has `a`: it is never larger (smaller). */
  private covers(a: Poly, b: Poly, kind: 'max' | 'min'): boolean {
    const difference = kind === 'max' ? subPoly(a, b) : subPoly(b, a);
    if (this.lowerBound(difference) >= 0) return true;
    // max(x, min(x, y)) is x.
    const inner = this.soleCompound(b);
    if (!inner || inner.kind === 'floor' || inner.kind === kind) return false;
    return inner.operands.some(one => subPoly(one, a).length === 0);
  }

  /** A number that the polynomial is never below; -Infinity when none can be told. */
  private lowerBound(poly: Poly): number {
    let bound = 0;
    for (const { coef, atoms } of poly) {
      if (atoms.length === 0) bound += coef;
      else if (coef < 0) return -Infinity;
      else {
        const bounds = atoms.map(atom => this.atomBound(atom));
        // A product of factors that may be negative has no simple bound.
        if (bounds.some(one => one < 0)) return -Infinity;
        bound += bounds.reduce((all, one) => all * one, coef);
      }
    }
    return bound;
  }

  private atomBound(atom: string): number {
    const compound = this.compounds.get(atom);
    if (!compound) return 1;
    if (compound.kind === 'floor') return Math.floor(this.lowerBound(compound.numerator) / compound.divisor);
    const bounds = compound.operands.map(one => this.lowerBound(one));
    return compound.kind === 'max' ? Math.max(...bounds) : Math.min(...bounds);
  }
}

function gcd(values: readonly number[]): number {
  let result = 0;
  for (const value of values) {
    let [a, b] = [result, Math.abs(value)];
    while (b > 0) [a, b] = [b, a % b];
    result = a;
  }
  return result;
}
