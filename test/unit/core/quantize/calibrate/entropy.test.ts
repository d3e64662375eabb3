import { describe, expect, it } from 'vitest';
import { Random } from '../../../../../src/core/data/index.ts';
import { entropy } from '../../../../../src/core/quantize/calibrate/entropy.ts';
import { Observer } from '../../../../../src/core/quantize/calibrate/observer.ts';
import { errorOf } from '../../../../../src/core/quantize/calibrate/squared-error.ts';

const BINS = 2048;
/** Few: then cutting off pays. */
const LEVELS = 16;

/** Values with a long tail, of one sign as behind a Relu or of both. */
function observe(seed: number): Observer {
  const random = new Random(seed, 7);
  const power = 1 + random.uniform();
  const values = Float32Array.from({ length: 20_000 }, () => {
    const value = random.normal();
    const stretched = Math.sign(value) * Math.abs(value) ** power;
    return seed % 2 === 0 ? Math.max(0, stretched) : stretched;
  });
  const observer = new Observer(true);
  observer.add(values, 1);
  return observer;
}

/** The threshold by the definition: both distributions written out bin by bin. */
function thresholdOf(observer: Observer): number {
  const histogram = observer.histogram!;
  const reach = Math.max(-observer.min, observer.max);
  const sizes = new Array<number>(BINS).fill(0);
  histogram.counts.forEach((count, bin) => {
    const at = Math.min(BINS - 1, Math.floor((Math.abs(histogram.centre(bin)) / reach) * BINS));
    sizes[at]! += count;
  });
  const levels = observer.min < 0 ? LEVELS / 2 : LEVELS;
  const error = errorOf(histogram, { levels: LEVELS, symmetric: false });
  const errorAt = (size: number) => {
    const threshold = (size / BINS) * reach;
    return error(Math.max(observer.min, -threshold), Math.min(observer.max, threshold));
  };
  let [best, least] = [BINS, Infinity];
  for (let size = BINS; size >= levels; size -= 16) {
    if (errorAt(size) > 0.7 * errorAt(BINS)) continue;
    const p = sizes.slice(0, size);
    const q = new Array<number>(size).fill(1e-12);
    const kept = p.reduce((sum, count) => sum + count, 0);
    const all = sizes.reduce((sum, count) => sum + count, 0);
    for (let level = 0; level < levels; level++) {
      const from = Math.floor((level * size) / levels);
      const to = Math.floor(((level + 1) * size) / levels);
      const part = p.slice(from, to);
      const filled = part.filter(count => count > 0).length;
      const mean = part.reduce((sum, count) => sum + count, 0) / filled / kept;
      part.forEach((count, i) => (q[from + i] = count > 0 ? mean : 1e-12));
    }
    p[size - 1]! += all - kept;
    const divergence = p.reduce(
      (sum, count, i) => (count > 0 ? sum + (count / all) * Math.log(count / all / q[i]!) : sum),
      0,
    );
    if (divergence < least) [best, least] = [size, divergence];
  }
  return (best / BINS) * reach;
}

describe('ranges of least divergence', () => {
  it('are those of the definition', () => {
    let cut = 0;
    for (let seed = 0; seed < 12; seed++) {
      const observer = observe(seed);
      const threshold = thresholdOf(observer);
      const range = entropy.range(observer, { levels: LEVELS, symmetric: false, percentile: 100 });
      expect(range.max).toBeCloseTo(Math.min(observer.max, threshold), 6);
      if (observer.min < 0) expect(range.min).toBeCloseTo(Math.max(observer.min, -threshold), 6);
      if (threshold < Math.max(-observer.min, observer.max)) cut++;
    }
    expect(cut).toBeGreaterThan(4);
  });
});
