import { GrowingHistogram } from './histogram.ts';
import type { Observed } from './method.ts';

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
  add(values: Float32Array | Float64Array, samples: number): void {
    const each = values.length / samples;
    let largest = 0;
    for (let sample = 0; sample < samples; sample++) {
      const [min, max] = this.extremes(values.subarray(sample * each, (sample + 1) * each));
      if (min > max) continue;
      this.average(min, max);
      this.min = Math.min(this.min, min);
      this.max = Math.max(this.max, max);
      largest = Math.max(largest, -min, max);
    }
    this.histogram?.add(values, largest);
  }

  private extremes(values: Float32Array | Float64Array): readonly [number, number] {
    let [min, max] = [Infinity, -Infinity];
    for (const value of values) {
      if (value - value !== 0) {
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
