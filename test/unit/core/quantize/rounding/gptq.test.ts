import { describe, expect, it } from 'vitest';
import { Turns } from '../../../../../src/core/turns.ts';
import { gptq } from '../../../../../src/core/quantize/rounding/gptq.ts';
import type { RoundingProblem } from '../../../../../src/core/quantize/rounding/method.ts';
import { nearestCodes } from '../../../../../src/core/quantize/rounding/nearest.ts';
import { errorOf, gramOf, mixed, problem } from './problems.ts';

const options = { actOrder: false, near: false, turns: new Turns(undefined) };

/** Algorithm 1 of the paper to the letter: the inverse of the Hessian, its Cholesky factor, and updates of the weights themselves. */
function asPublished({ outputs, length: n, weights, scales, low, high, gram }: RoundingProblem): Int16Array {
  const h = Array.from({ length: n }, (_, i) => Array.from(gram.subarray(i * n, (i + 1) * n)));
  const mean = h.reduce((sum, row, i) => sum + row[i]!, 0) / n;
  h.forEach((row, i) => (row[i]! += 0.01 * mean));
  const upper = choleskyUpper(invert(h));
  const codes = new Int16Array(weights.length);
  for (let row = 0; row < outputs; row++) {
    const w = Array.from(weights.subarray(row * n, (row + 1) * n));
    for (let i = 0; i < n; i++) {
      const scale = scales[row * n + i]!;
      const code = Math.max(low, Math.min(high, Math.round(w[i]! / scale)));
      codes[row * n + i] = code;
      const error = (w[i]! - code * scale) / upper[i]![i]!;
      for (let j = i; j < n; j++) w[j]! -= error * upper[i]![j]!;
    }
  }
  return codes;
}

function invert(matrix: number[][]): number[][] {
  const n = matrix.length;
  const a = matrix.map((row, i) => [...row, ...Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))]);
  for (let i = 0; i < n; i++) {
    const pivot = a[i]![i]!;
    a[i] = a[i]!.map(value => value / pivot);
    for (let k = 0; k < n; k++) {
      const factor = a[k]![i]!;
      if (k !== i) a[k] = a[k]!.map((value, j) => value - factor * a[i]![j]!);
    }
  }
  return a.map(row => row.slice(n));
}

/** U with A = Uᵀ·U. */
function choleskyUpper(a: number[][]): number[][] {
  const n = a.length;
  const u = a.map(row => row.map(() => 0));
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      let sum = a[i]![j]!;
      for (let k = 0; k < i; k++) sum -= u[k]![i]! * u[k]![j]!;
      u[i]![j] = i === j ? Math.sqrt(sum) : sum / u[i]![i]!;
    }
  }
  return u;
}

describe('GPTQ', () => {
  it.each([2, 3, 4, 8])('gives the codes of the published algorithm, %i bits', async bits => {
    const given = problem(6, 24, bits, gramOf(mixed(200, 24), 24));
    expect(await gptq.round(given, options)).toEqual(asPublished(given));
  });

  it.each([2, 4, 8])(
    'gives results nearer to the exact ones than rounding to the nearest, %i bits',
    async bits => {
      for (let seed = 1; seed <= 10; seed++) {
        const given = problem(5, 40, bits, gramOf(mixed(300, 40, seed), 40), seed);
        const nearest = errorOf(given, nearestCodes(given));
        for (const actOrder of [false, true])
          expect(errorOf(given, await gptq.round(given, { ...options, actOrder }))).toBeLessThan(nearest);
      }
    },
  );

  it('rounds to the nearest where inputs have nothing to do with each other', async () => {
    const gram = new Float64Array(30 * 30);
    for (let i = 0; i < 30; i++) gram[i * 30 + i] = i + 1;
    const given = problem(3, 30, 4, gram);
    for (const actOrder of [false, true])
      expect(await gptq.round(given, { ...options, actOrder })).toEqual(nearestCodes(given));
  });

  it('stays within the codes, and next to the weight when asked to', async () => {
    const given = problem(4, 32, 8, gramOf(mixed(100, 32, 3, 1), 32));
    const free = await gptq.round(given, options);
    expect(Math.min(...free)).toBeGreaterThanOrEqual(given.low);
    expect(Math.max(...free)).toBeLessThanOrEqual(given.high);
    const near = await gptq.round(given, { ...options, near: true });
    near.forEach((code, i) => expect(Math.abs(code - given.weights[i]! / given.scales[i]!)).toBeLessThan(1));
    expect(free.some((code, i) => Math.abs(code - given.weights[i]! / given.scales[i]!) > 1)).toBe(true);
  });

  it('knows zero points, and inputs that are always zero', async () => {
    const x = mixed(100, 16);
    x.forEach((_, i) => i % 16 === 7 && (x[i] = 0));
    const given = problem(2, 16, 4, gramOf(x, 16));
    const zeros = new Uint8Array(32).fill(8);
    const plain = await gptq.round(given, options);
    const shifted = await gptq.round({ ...given, zeros, low: 0, high: 15 }, options);
    expect(shifted).toEqual(plain.map(code => code + 8));
  });

  it('can be cancelled', async () => {
    const aborter = new AbortController();
    const given = problem(4000, 60, 4, gramOf(mixed(100, 60), 60));
    const done = gptq.round(given, { ...options, turns: new Turns(aborter.signal) });
    aborter.abort();
    await expect(done).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});
