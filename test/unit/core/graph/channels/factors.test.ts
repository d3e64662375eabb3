import { describe, expect, test } from 'vitest';
import { Atoms } from '../../../../../src/core/graph/channels/atoms.ts';
import { settleComposites } from '../../../../../src/core/graph/channels/composites.ts';
import { factorReshape } from '../../../../../src/core/graph/channels/factors.ts';
import { monomialOf } from '../../../../../src/core/graph/channels/monomial.ts';
import type { Dim } from '../../../../../src/protocol/summary.ts';

describe('sizes as products', () => {
  test.each([
    [12, 12, ''],
    ['batch', 1, 'batch'],
    ['12*batch', 12, 'batch'],
    ['2*3*T*batch', 6, 'T batch'],
    ['4*floor((H-1)/2)', 4, 'floor((H-1)/2)'],
    ['2*T+1', 1, '2*T+1'],
    ['(a*b)', 1, '(a*b)'],
  ])('%s', (dim, coef, symbols) => {
    expect(monomialOf(dim)).toEqual({ coef, symbols: symbols === '' ? [] : symbols.split(' ') });
  });

  test('unknown and empty sizes are none', () => {
    expect([monomialOf(null), monomialOf(0)]).toEqual([undefined, undefined]);
  });
});

describe('pieces of a reshape', () => {
  const text = (input: Dim[], output: Dim[]): string => {
    const { pieces, inputs, outputs } = factorReshape(input, output);
    const sizes = pieces.map(({ coef, symbols }) => [...(coef === 1 ? [] : [coef]), ...symbols].join('*'));
    const side = (spans: typeof inputs): string =>
      spans.map(span => (span ? sizes.slice(span[0], span[1]).join('·') || '1' : '?')).join(' ');
    return `${side(inputs)} = ${side(outputs)}`;
  };

  test.each<[Dim[], Dim[], string]>([
    [['N', 768], ['N', 12, 64], 'N 12·64 = N 12 64'],
    [['N', 12, 7, 64], ['N', 12, 448], 'N 12 7 64 = N 12 7·64'],
    [['N', 64, 7, 7], ['N', 3136], 'N 64 7 7 = N 64·7·7'],
    [['T', 'N', 768], ['T', '12*N', 64], 'T N 12·64 = T N·12 64'],
    [['N', 1, 8], [1, 'N', 8], 'N ? 8 = ? N 8'],
    [['N', 6, 4], ['N', 8, 3], 'N ? ? = N ? ?'],
    [['N', 5, null], ['N', null], 'N ? ? = N ?'],
    [['N', 4, null, 6], ['N', null, 3, 2], 'N ? ? 3·2 = N ? 3 2'],
    [[2, 6], [4, 3], '2 2·3 = 2·2 3'],
  ])('%j → %j', (input, output, expected) => {
    expect(text(input, output)).toBe(expected);
  });
});

describe('an axis of two', () => {
  const setUp = (): { atoms: Atoms; whole: number; outer: number; inner: number; settle: () => void } => {
    const atoms = new Atoms();
    const [whole, outer, inner] = [atoms.add(6), atoms.add(2), atoms.add(3)];
    const factors = [
      { base: outer, count: 2, stride: 3 },
      { base: inner, count: 3, stride: 1 },
    ];
    return {
      atoms,
      whole,
      outer,
      inner,
      settle: () => settleComposites(atoms, [{ base: whole, count: 6, factors, label: 'r' }]),
    };
  };

  test('is cut along the outer one', () => {
    const { atoms, whole, outer, inner, settle } = setUp();
    settle();
    expect([0, 1, 2].map(i => atoms.find(whole + i) === atoms.find(outer))).toEqual([true, true, true]);
    expect(atoms.find(whole + 3)).toBe(atoms.find(outer + 1));
    expect(atoms.reasonOf(inner)).toContain('6 = 2 × 3');
    expect(atoms.isFrozen(whole)).toBe(false);
  });

  test('is cut along the inner one when the outer one is frozen', () => {
    const { atoms, whole, outer, inner, settle } = setUp();
    for (const i of [0, 1]) atoms.freeze(outer + i, 'fixed');
    settle();
    expect(atoms.find(whole + 4)).toBe(atoms.find(inner + 1));
    expect(atoms.isFrozen(whole)).toBe(false);
  });

  test('is frozen with both, and freezes both', () => {
    const { atoms, whole, outer, inner, settle } = setUp();
    for (let i = 0; i < 6; i++) atoms.freeze(whole + i, 'an output');
    settle();
    expect([atoms.reasonOf(outer), atoms.reasonOf(inner)]).toEqual(['an output', 'an output']);
  });
});
