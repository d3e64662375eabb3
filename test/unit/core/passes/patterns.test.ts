import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../../src/core/passes/near.ts';
import { namePattern } from '../../../../src/core/passes/patterns.ts';

describe('name patterns', () => {
  it.each([
    ['conv1', 'conv1', true],
    ['conv1', 'conv10', false],
    ['conv', 'conv1', false],
    ['conv?', 'conv1', true],
    ['conv?', 'conv', false],
    ['conv*', 'conv', true],
    ['*conv*', '/layer1/conv1/Conv', true],
    ['/a/*/Conv', '/a/b/c/Conv', true],
    ['*', '', true],
    ['**', 'x', true],
    ['a.b', 'aXb', false],
    ['[ab]', 'a', false],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'aXbXbX', false],
    ['/Gemm', '/Gemm', true],
    ['Gemm', '/Gemm', false],
    ['$^(', '$^(', true],
  ])('%s on %s: %s', (pattern, name, matches) => {
    expect(namePattern(pattern).matches(name)).toBe(matches);
  });

  it('agree with regular expressions', () => {
    const text = fc.stringMatching(/^[ab*?]{0,8}$/);
    const name = fc.stringMatching(/^[ab]{0,10}$/);
    fc.assert(
      fc.property(text, name, (pattern, candidate) => {
        const regex = new RegExp(`^${pattern.replaceAll('?', '.').replaceAll('*', '.*')}$`);
        expect(namePattern(pattern).matches(candidate)).toBe(regex.test(candidate));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('take no exponential time', () => {
    const started = performance.now();
    expect(namePattern(`${'a*'.repeat(30)}b`).matches('a'.repeat(2000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('near names', () => {
  const names = ['/layer1/conv1/Conv', '/layer1/conv2/Conv', '/fc/Gemm', 'classifier.weight'];
  it.each([
    ['Gemm', ['/fc/Gemm']],
    ['/layer1/conv3/Conv', ['/layer1/conv1/Conv', '/layer1/conv2/Conv']],
    ['clasifier.weight', ['classifier.weight']],
    ['CONV1', ['/layer1/conv1/Conv']],
    ['nothing like it', []],
  ])('%s: %j', (name, wanted) => {
    expect(nearest(name, names)).toEqual(wanted);
  });
});
