import { describe, expect, it } from 'vitest';
import { Random } from '../../../../src/core/data/prng.ts';

describe('Random', () => {
  it('is xoshiro128**', () => {
    // The first outputs of the authors' code for the state 1, 2, 3, 4.
    const random = Random.fromState(1, 2, 3, 4);
    expect([random.uint32(), random.uint32(), random.uint32(), random.uint32()]).toEqual([
      11520, 0, 5927040, 70819200,
    ]);
  });

  it('gives the same numbers for the same seed, on every machine', () => {
    const random = new Random(42);
    expect([random.uint32(), random.uint32(), random.uint32()]).toEqual([4279287551, 1153963977, 1541073653]);
    expect(new Random(42).normal()).toBe(new Random(42).normal());
  });

  it('gives other numbers for another seed or stream', () => {
    const firsts = [
      new Random(0),
      new Random(1),
      new Random(0, 1),
      new Random(0, 0),
      new Random(2 ** 40),
      new Random(-1),
    ];
    expect(new Set(firsts.map(random => random.uint32())).size).toBe(firsts.length);
  });

  it('is uniform and normal as far as 100,000 draws show', () => {
    const random = new Random(3);
    const count = 100_000;
    let [sum, square, uniform] = [0, 0, 0];
    const buckets = new Int32Array(10);
    for (let i = 0; i < count; i++) {
      const x = random.normal();
      sum += x;
      square += x * x;
      uniform += random.uniform();
      buckets[random.below(10)]!++;
    }
    expect(Math.abs(sum / count)).toBeLessThan(0.015);
    expect(Math.abs(square / count - 1)).toBeLessThan(0.02);
    expect(Math.abs(uniform / count - 0.5)).toBeLessThan(0.005);
    for (const hits of buckets) expect(Math.abs(hits - count / 10)).toBeLessThan(400);
  });
});
