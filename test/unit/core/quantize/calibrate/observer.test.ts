import { describe, expect, it } from 'vitest';
import { Random } from '../../../../../src/core/data/index.ts';
import { Observer } from '../../../../../src/core/quantize/calibrate/observer.ts';

const SPECIAL = [0, -0, Infinity, -Infinity, NaN, 1e-40, -1e-40, 3.4e38, -3.4e38];

/** Normal numbers of some size, many zeros as behind a Relu, and now and then what is no ordinary number. */
function draw(seed: number, special: number): Float32Array {
  const random = new Random(seed);
  const size = 10 ** (4 * random.uniform() - 2);
  return Float32Array.from({ length: 1 + random.below(300) }, () => {
    if (random.uniform() < special) return SPECIAL[random.below(SPECIAL.length)]!;
    const value = random.normal() * size;
    return seed % 2 === 0 ? Math.max(0, value) : value;
  });
}

/** Bins of the same width, counted one value at a time. */
function counted(values: readonly number[], width: number): Map<number, number> {
  const bins = new Map<number, number>();
  for (const value of values) {
    if (value === 0) continue;
    const bin = Math.floor(value / width) + 4096;
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
  }
  return bins;
}

describe('what is seen of values', () => {
  it.each([0, 0.02, 1])('is what looking at each by itself gives, %d of them unusual', special => {
    for (let seed = 0; seed < 200; seed++) {
      const observer = new Observer(true);
      const batches = [draw(seed, special), draw(seed + 1000, special)];
      for (const batch of batches) observer.add(seed % 3 === 0 ? Float64Array.from(batch) : batch, 1);
      const finite = batches.flatMap(batch => [...batch]).filter(Number.isFinite);
      const all = batches.reduce((sum, { length }) => sum + length, 0);
      expect(observer.nonFinite).toBe(all - finite.length);
      expect([observer.min, observer.max]).toEqual([
        Math.min(...finite.map(value => value + 0)),
        Math.max(...finite.map(value => value + 0)),
      ]);
      const histogram = observer.histogram!;
      expect(histogram.zeros).toBe(finite.filter(value => value === 0).length);
      if (histogram.width === 0) continue;
      expect(new Map(histogram.toJSON().counts)).toEqual(counted(finite, histogram.width));
    }
  });
});
