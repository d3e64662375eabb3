import type { Dim } from '../../../protocol/summary.ts';

/** A size as a number times symbols: `12*batch` is 12 and [`batch`]. */
export interface Monomial {
  readonly coef: number;
  /** Sorted; a symbol that occurs twice is listed twice. */
  readonly symbols: readonly string[];
}

export const ONE: Monomial = { coef: 1, symbols: [] };

/** A sum is one symbol; undefined for an unknown size, and for 0. */
export function monomialOf(dim: Dim): Monomial | undefined {
  if (dim === null || dim === 0) return undefined;
  if (typeof dim === 'number') return { coef: dim, symbols: [] };
  const factors = topLevelFactors(dim);
  if (factors === undefined) return { coef: 1, symbols: [dim] };
  const coef = factors.filter(isNumber).reduce((product, factor) => product * Number(factor), 1);
  return { coef, symbols: factors.filter(factor => !isNumber(factor)).sort() };
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** Factors of a product; undefined when the text is a sum, a difference or a quotient. */
function topLevelFactors(text: string): string[] | undefined {
  const factors: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (depth === 0 && (c === '+' || c === '-' || c === '/')) return undefined;
    else if (depth === 0 && c === '*') {
      factors.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...factors, text.slice(start)];
}

export function isOne(a: Monomial): boolean {
  return a.coef === 1 && a.symbols.length === 0;
}

export function sameMonomial(a: Monomial, b: Monomial): boolean {
  return (
    a.coef === b.coef &&
    a.symbols.length === b.symbols.length &&
    a.symbols.every((s, i) => s === b.symbols[i])
  );
}

/** `a / b` when it comes out even. */
export function quotient(a: Monomial, b: Monomial): Monomial | undefined {
  if (a.coef % b.coef !== 0) return undefined;
  const symbols = [...a.symbols];
  for (const symbol of b.symbols) {
    const at = symbols.indexOf(symbol);
    if (at < 0) return undefined;
    symbols.splice(at, 1);
  }
  return { coef: a.coef / b.coef, symbols };
}
