import { describe, expect, it } from 'vitest';
import { Turns } from '../../../../../src/core/turns.ts';
import { adaRound } from '../../../../../src/core/quantize/rounding/adaround.ts';
import { nearestCodes } from '../../../../../src/core/quantize/rounding/nearest.ts';
import { errorOf, gramOf, mixed, problem } from './problems.ts';

const options = { actOrder: true, near: false, turns: new Turns(undefined) };

describe('AdaRound by coordinate descent', () => {
  it.each([2, 3, 4, 8])('each layer’s error falls against rounding to the nearest, %i bits', async bits => {
    for (let seed = 1; seed <= 10; seed++) {
      const given = problem(5, 40, bits, gramOf(mixed(300, 40, seed), 40), seed);
      const codes = await adaRound.round(given, options);
      expect(errorOf(given, codes)).toBeLessThan(0.9 * errorOf(given, nearestCodes(given)));
    }
  });

  it('takes one of the two codes next to each weight', async () => {
    const given = problem(6, 32, 3, gramOf(mixed(100, 32), 32));
    const codes = await adaRound.round(given, options);
    codes.forEach((code, i) => expect(Math.abs(code - given.weights[i]! / given.scales[i]!)).toBeLessThan(1));
  });

  it('comes near to the best of all choices, where these can be tried', async () => {
    let [best, found, nearest] = [0, 0, 0];
    for (let seed = 1; seed <= 8; seed++) {
      const given = problem(1, 12, 3, gramOf(mixed(60, 12, seed, 3), 12), seed);
      let least = Infinity;
      for (let choice = 0; choice < 2 ** 12; choice++) {
        const codes = Int16Array.from(given.weights, (weight, i) => {
          const exact = weight / given.scales[i]!;
          return (choice >> i) & 1 ? Math.ceil(exact) : Math.floor(exact);
        });
        least = Math.min(least, errorOf(given, codes));
      }
      best += least;
      found += errorOf(given, await adaRound.round(given, options));
      nearest += errorOf(given, nearestCodes(given));
    }
    expect(found).toBeGreaterThanOrEqual(best * (1 - 1e-9));
    expect(found).toBeLessThan(2 * best);
    expect(nearest).toBeGreaterThan(4 * best);
  });

  it('gives the same again', async () => {
    const given = problem(6, 32, 4, gramOf(mixed(100, 32), 32));
    expect(await adaRound.round(given, options)).toEqual(await adaRound.round(given, options));
  });
});
