import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DimAlgebra } from '../../../../src/core/graph/dims/algebra.ts';
import { parseDim } from '../../../../src/core/graph/dims/parse.ts';
import type { Dim } from '../../../../src/protocol/summary.ts';

const symbol = (name: string): Dim => name;
const parse = (dims: DimAlgebra, text: string): Dim => parseDim(dims, text, symbol);

describe('normal form', () => {
  const cases: readonly [string, Dim][] = [
    ['H*2', '2*H'],
    ['2*H + 0', '2*H'],
    ['H + H', '2*H'],
    ['W*H', 'H*W'],
    ['N + 1 - N', 1],
    ['(H + 1)*(H - 1)', 'H*H-1'],
    ['3*(H - 1) - 3*H', -3],
    ['1 - N', '-N+1'],
    ['H*0', 0],
    ['floor(H/1)', 'H'],
    ['floor((2*H)/2)', 'H'],
    ['floor((2*H + 1)/2)', 'H'],
    ['floor((4*H + 6)/4)', 'H+1'],
    ['floor(H/2)*2', '2*floor(H/2)'],
    ['floor((H - 1)/2) + 1', 'floor((H+1)/2)'],
    ['(H - 1)//2 + 1', 'floor((H+1)/2)'],
    ['floor((H + 5)/2)', 'floor((H+1)/2)+2'],
    ['floor((floor((H + 1)/2) + 1)/2)', 'floor((H+3)/4)'],
    ['floor(floor(H/2)/3)', 'floor(H/6)'],
    ['floor((3*H)/6)', 'floor(H/2)'],
    ['ceil(H/2)', 'floor((H+1)/2)'],
    ['ceiling((H + 1)/4)', 'floor(H/4)+1'],
    ['floor(H*W/W)', 'H'],
    ['max(1, H)', 'H'],
    ['max(H, H + 3)', 'H+3'],
    ['min(H, H + 3)', 'H'],
    ['max(0, H - 1)', 'H-1'],
    ['max(2, H)', 'max(2,H)'],
    ['max(H, 2)', 'max(2,H)'],
    ['max(W, H)', 'max(H,W)'],
    ['max(max(H, W), H)', 'max(H,W)'],
    ['max(H, max(W, 5))', 'max(5,H,W)'],
    ['max(min(128, H), H)', 'H'],
    ['min(max(128, H), H)', 'H'],
    ['min(H, 2147483647)', 'H'],
    ['batch-size', 'batch-size'],
    ['?', '?'],
    ['a +', 'a +'],
    ['floor(a', 'floor(a'],
    ['past sequence', 'past sequence'],
  ];
  it.each(cases)('%s is %s', (text, expected) => {
    expect(parse(new DimAlgebra(), text)).toBe(expected);
  });

  it('keeps names with signs apart from arithmetic', () => {
    const dims = new DimAlgebra();
    expect(dims.mul(2, 'batch-size')).toBe('2*(batch-size)');
    expect(dims.sub(dims.mul(2, 'batch-size'), 'batch-size')).toBe('batch-size');
  });
});

describe('operations', () => {
  const dims = new DimAlgebra();

  it('knows nothing of what is unknown', () => {
    expect(dims.add(null, 1)).toBeNull();
    expect(dims.mul('H', null)).toBeNull();
    expect(dims.max(null, 3)).toBeNull();
    expect(dims.floorDiv(4, 0)).toBeNull();
    expect(dims.mul(null, 0)).toBe(0);
  });

  it('divides evenly where it can', () => {
    expect(dims.divide(dims.product(['B', 'H', 768]), dims.product(['B', 'H', 12]))).toBe(64);
    expect(dims.divide(dims.mul(768, dims.add('H', 1)), dims.mul(12, dims.add('H', 1)))).toBe(64);
    const square = dims.mul(dims.add('H', 1), dims.add('W', 2));
    expect(dims.divide(square, dims.add('H', 1))).toBe('W+2');
    expect(dims.divide('H', 'W')).toBeNull();
    expect(dims.divide('H', 2)).toBe('H/2');
    expect(dims.floor(dims.mul('H', 0.75))).toBe('floor(3*H/4)');
  });

  it('rounds toward minus infinity', () => {
    expect(dims.floorDiv(-7, 2)).toBe(-4);
    expect(dims.ceilDiv(7, 2)).toBe(4);
    expect(dims.mod(-7, 3)).toBe(2);
  });

  it('compares where it is certain', () => {
    expect(dims.equal('H', 'H')).toBe(true);
    expect(dims.equal('H', -1)).toBe(false);
    expect(dims.equal('H', 0)).toBe(false);
    expect(dims.equal('H', 5)).toBeUndefined();
    expect(dims.equal(dims.add('H', 1), 'H')).toBe(false);
    expect(dims.less('H', dims.add('H', 1))).toBe(true);
    expect(dims.less('H', 1)).toBe(false);
    expect(dims.less('H', 'W')).toBeUndefined();
    expect(dims.less(0, dims.floorDiv(dims.add('H', 1), 2))).toBe(true);
    expect(dims.less(0, dims.floorDiv('H', 2))).toBeUndefined();
  });

  it('tells the symbols of an expression', () => {
    const dim = dims.max(dims.floorDiv(dims.add('H', 'W'), 2), dims.mul('B', 3));
    expect([...dims.symbolsOf(dim)].sort()).toEqual(['B', 'H', 'W']);
    expect([...dims.symbolsOf(7)]).toEqual([]);
  });

  it('gives up on expressions that nobody could read', () => {
    let dim: Dim = 1;
    for (let i = 0; i < 200; i++) dim = dims.add(dim, `some_long_symbol_${i}`);
    expect(dim).toBeNull();
  });
});

/** An expression as text and as a function of its symbols. */
interface Expression {
  text: string;
  value: (env: Record<string, number>) => number;
}

const expression = fc.letrec<{ any: Expression }>(tie => {
  const leaf = fc.oneof(
    fc.integer({ min: 0, max: 9 }).map(n => ({ text: String(n), value: () => n })),
    fc
      .constantFrom('A', 'B', 'C')
      .map(name => ({ text: name, value: (env: Record<string, number>) => env[name]! })),
  );
  const two = (format: (a: string, b: string) => string, f: (a: number, b: number) => number) =>
    fc.tuple(tie('any'), tie('any')).map(([a, b]): Expression => ({
      text: format(a.text, b.text),
      value: env => f(a.value(env), b.value(env)),
    }));
  const divided = fc.tuple(tie('any'), fc.integer({ min: 1, max: 6 })).map(([a, n]): Expression => ({
    text: `floor((${a.text})/${n})`,
    value: env => Math.floor(a.value(env) / n),
  }));
  return {
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      two(
        (a, b) => `(${a}+${b})`,
        (a, b) => a + b,
      ),
      two(
        (a, b) => `(${a} - ${b})`,
        (a, b) => a - b,
      ),
      two(
        (a, b) => `(${a}*${b})`,
        (a, b) => a * b,
      ),
      two((a, b) => `max(${a},${b})`, Math.max),
      two((a, b) => `min(${a},${b})`, Math.min),
      divided,
    ),
  };
}).any;

describe('simplification keeps the value', () => {
  it('for random expressions and sizes', () => {
    fc.assert(
      fc.property(
        expression,
        fc.record({
          A: fc.integer({ min: 1, max: 50 }),
          B: fc.integer({ min: 1, max: 50 }),
          C: fc.integer({ min: 1, max: 50 }),
        }),
        ({ text, value }, env) => {
          const simplified = parse(new DimAlgebra(), `(${text})`);
          if (simplified === null) return;
          const again =
            typeof simplified === 'number'
              ? simplified
              : parseDim(new DimAlgebra(), simplified.replaceAll('-', ' - '), name => env[name as 'A']);
          expect(again).toBe(value(env) + 0);
        },
      ),
      { seed: 20, numRuns: 2000 },
    );
  });

  it('so that equal texts come out of equal expressions', () => {
    fc.assert(
      fc.property(expression, expression, (a, b) => {
        const dims = new DimAlgebra();
        expect(parse(dims, `${a.text} + ${b.text}`)).toBe(parse(new DimAlgebra(), `${b.text} + ${a.text}`));
      }),
      { seed: 21, numRuns: 500 },
    );
  });
});
