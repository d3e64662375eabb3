import { GrowingHistogram } from './histogram.ts';
import type { Observed } from './method.ts';

type Captured = Float32Array | Float64Array;

/** How much a sample counts in the moving average. */
const RATE = 0.01;

/** Sees one tensor's values, batch after batch; keeps figures only. */
export class Observer implements Observed {
  min = Infinity;
  max = -Infinity;
  /** Values that are infinite or NaN. */
  nonFinite = 0;
  readonly histogram: GrowingHistogram | undefined;
  private sumMin = 0;
  private sumMax = 0;
  private weight = 0;

  constructor(withHistogram: boolean) {
    this.histogram = withHistogram ? new GrowingHistogram() : undefined;
  }

  get averageMin(): number {
    return this.weight === 0 ? 0 : this.sumMin / this.weight;
  }

  get averageMax(): number {
    return this.weight === 0 ? 0 : this.sumMax / this.weight;
  }

  /** `samples` parts of the same size make up the values. */
  add(values: Captured, samples: number): void {
    const each = values.length / samples;
    const others = this.nonFinite;
    let largest = 0;
    for (let sample = 0; sample < samples; sample++) {
      const part = samples === 1 ? values : values.subarray(sample * each, (sample + 1) * each);
      const [min, max] =
        (part instanceof Float32Array ? extremesOf(part) : undefined) ?? this.finiteExtremes(part);
      if (min > max) continue;
      this.see(min, max);
      largest = Math.max(largest, -min, max);
    }
    this.histogram?.add(this.nonFinite > others ? values.filter(Number.isFinite) : values, largest);
  }

  /** Smallest and largest values of equal parts of the samples, in the place of the values themselves. The first `samples` of them are real. */
  addExtremes(minima: Captured, maxima: Captured, samples: number): void {
    // More parts than samples: several to each, or copies that fill up a batch. Fewer: the axis counts something else.
    const parts = minima.length >= samples ? samples : 1;
    const each = minima.length % parts === 0 ? minima.length / parts : 1;
    for (let part = 0; part < parts; part++) {
      let [min, max] = [Infinity, -Infinity];
      for (let i = part * each; i < (part + 1) * each; i++) {
        min = Math.min(min, minima[i]!);
        max = Math.max(max, maxima[i]!);
      }
      if (Number.isFinite(min) && Number.isFinite(max)) this.see(min, max);
      else this.nonFinite++;
    }
  }

  private see(min: number, max: number): void {
    this.average(min, max);
    // No negative zeros.
    this.min = Math.min(this.min, min) + 0;
    this.max = Math.max(this.max, max) + 0;
  }

  /** With what is not finite left out, and counted. */
  private finiteExtremes(values: Captured): readonly [number, number] {
    let [min, max] = [Infinity, -Infinity];
    for (const value of values) {
      if (!Number.isFinite(value)) {
        this.nonFinite++;
        continue;
      }
      if (value < min) min = value;
      if (value > max) max = value;
    }
    return [min, max];
  }

  /** Exponential, and right from the first sample on. */
  private average(min: number, max: number): void {
    this.sumMin = (1 - RATE) * this.sumMin + RATE * min;
    this.sumMax = (1 - RATE) * this.sumMax + RATE * max;
    this.weight = (1 - RATE) * this.weight + RATE;
  }
}

const INFINITY_BITS = 0x7f800000;
const bits = new Int32Array(1);
const float = new Float32Array(bits.buffer);

/**
 * Undefined when a value is not finite (or there are none). This sees every value of every sample, so it compares the bits: with those of negative
 * numbers turned over, integers are in the order of the floats, infinities and NaN outermost; that takes a fifth of the time of comparing floats.
 */
function extremesOf(values: Float32Array): readonly [number, number] | undefined {
  const all = new Int32Array(values.buffer, values.byteOffset, values.length);
  let [min, max] = [INFINITY_BITS, ~INFINITY_BITS];
  // With an iterator it would take five times as long.
  const { length } = all;
  for (let i = 0; i < length; i++) {
    const ordered = turned(all[i]!);
    if (ordered < min) min = ordered;
    if (ordered > max) max = ordered;
  }
  const isFinite = min <= max && min > ~INFINITY_BITS && max < INFINITY_BITS;
  return isFinite ? [floatOf(min), floatOf(max)] : undefined;
}

function turned(one: number): number {
  return one ^ ((one >> 31) & 0x7fffffff);
}

function floatOf(ordered: number): number {
  bits[0] = turned(ordered);
  return float[0]!;
}
