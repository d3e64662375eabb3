import type { Fidelity } from '../../protocol/report.ts';
import type { NdArray } from '../data/types.ts';
import { argMax, areProbabilities } from './accuracy.ts';
import { isFloatType, toNumbers } from '../data/convert.ts';

type Values = Float32Array | Float64Array;

/**
 * Running sums, in doubles, over pairs of outputs.
 * - SQNR: 10·log₁₀(Σa² / Σ(a−b)²) over all elements of all outputs; pairs with NaN or infinity are left out and counted.
 * - Classes are along the last axis of the main output, along the second for four and more axes (`[N, C, H, W]`); agreement and KL are means over
 *   all such rows: one a sample for a classifier, one a token or pixel for others. Null when there are no classes (axis of length 1).
 * - Cosine: mean over samples (first axis) of the cosine between the main outputs.
 * - KL(a ‖ b) of the softmax of a row, in nats; outputs that are probabilities already are taken as they are.
 */
export class FidelitySums {
  private signal = 0;
  private noise = 0;
  private elements = 0;
  private nonFinite = 0;
  private different = false;
  private rows = 0;
  private agreeing = 0;
  private kl = 0;
  private klRows = 0;
  private cosines = 0;
  private samples = 0;
  private readonly mismatched = new Set<string>();

  /** One output of both models for one batch. */
  add(name: string, a: NdArray, b: NdArray, isMain: boolean): void {
    if (a.dims.join() !== b.dims.join()) {
      this.mismatched.add(name);
      this.different = true;
      return;
    }
    if (!isFloatType(a.dtype)) {
      this.addDiscrete(a, b);
      return;
    }
    const x = toNumbers(a);
    const y = toNumbers(b);
    this.addNoise(x, y);
    if (!isMain || x.length === 0) return;
    this.addCosines(x, y, a.dims.length < 2 ? 1 : a.dims[0]!);
    this.addRows(x, y, a.dims);
  }

  private addNoise(x: Values, y: Values): void {
    this.elements += x.length;
    for (let i = 0; i < x.length; i++) {
      const a = x[i]!;
      const b = y[i]!;
      const gap = a - b;
      if (Number.isFinite(gap)) {
        this.signal += a * a;
        this.noise += gap * gap;
        if (gap !== 0) this.different = true;
      } else {
        this.nonFinite++;
        if (!Object.is(a, b)) this.different = true;
      }
    }
  }

  private addCosines(x: Values, y: Values, samples: number): void {
    const each = x.length / samples;
    for (let start = 0; start < x.length; start += each) {
      let [dot, xx, yy] = [0, 0, 0];
      for (let i = start; i < start + each; i++) {
        dot += x[i]! * y[i]!;
        xx += x[i]! * x[i]!;
        yy += y[i]! * y[i]!;
      }
      // Two zero vectors are equal; a zero one and another have nothing in common.
      const cosine = xx === 0 && yy === 0 ? 1 : xx === 0 || yy === 0 ? 0 : dot / Math.sqrt(xx * yy);
      if (Number.isFinite(cosine)) {
        this.cosines += Math.max(-1, Math.min(1, cosine));
        this.samples++;
      }
    }
  }

  private addRows(x: Values, y: Values, dims: readonly number[]): void {
    const axis = dims.length >= 4 ? 1 : dims.length - 1;
    const classes = dims[axis] ?? 1;
    if (classes < 2) return;
    const step = dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
    const [p, q] = [new Float64Array(classes), new Float64Array(classes)];
    for (let outer = 0; outer < x.length; outer += classes * step) {
      for (let inner = 0; inner < step; inner++) {
        for (let c = 0; c < classes; c++) {
          p[c] = x[outer + c * step + inner]!;
          q[c] = y[outer + c * step + inner]!;
        }
        this.addRow(p, q);
      }
    }
  }

  private addRow(p: Float64Array, q: Float64Array): void {
    // What is no number agrees with nothing, not even with itself.
    if (!p.every(Number.isFinite) || !q.every(Number.isFinite)) return;
    this.rows++;
    if (argMax(p) === argMax(q)) this.agreeing++;
    const divergence = klDivergence(p, q);
    if (Number.isFinite(divergence)) {
      this.kl += divergence;
      this.klRows++;
    }
  }

  /** Class indices and the like: a sample agrees when all its elements are equal. */
  private addDiscrete(a: NdArray, b: NdArray): void {
    const samples = Math.max(1, a.dims.length === 0 ? 1 : a.dims[0]!);
    const each = a.data.length / samples;
    for (let sample = 0; sample < samples; sample++) {
      let equal = true;
      for (let i = sample * each; i < (sample + 1) * each; i++) equal &&= a.data[i] === b.data[i];
      this.rows++;
      if (equal) this.agreeing++;
      else this.different = true;
    }
  }

  result(): Pick<Fidelity, 'agreement' | 'sqnrDb' | 'cosine' | 'kl' | 'identical'> {
    const ratio = this.signal / this.noise;
    const measurable = this.noise > 0 && this.signal > 0 && Number.isFinite(ratio);
    return {
      agreement: this.rows === 0 ? null : this.agreeing / this.rows,
      sqnrDb: measurable ? 10 * Math.log10(ratio) : null,
      cosine: this.samples === 0 ? null : this.cosines / this.samples,
      kl: this.klRows === 0 ? null : this.kl / this.klRows,
      identical: !this.different && this.nonFinite === 0 && (this.elements > 0 || this.rows > 0),
    };
  }

  /** What a reader of the figures should know, in plain sentences. */
  notes(): readonly string[] {
    const notes: string[] = [];
    if (this.mismatched.size > 0) {
      notes.push(
        `The models give outputs of different shapes for some inputs (${[...this.mismatched].join(', ')}); those were left out.`,
      );
    }
    if (this.nonFinite > 0) {
      notes.push(
        `${this.nonFinite} of ${this.elements} output values are NaN or infinite in one of the models and were left out.`,
      );
    }
    if (this.noise > 0 && this.signal === 0)
      notes.push('The outputs of the original are all zero: SQNR has no meaning.');
    return notes;
  }
}

/** KL(a ‖ b) in nats between the distributions behind two rows: their softmax, or themselves when both are probabilities. */
export function klDivergence(a: Float64Array, b: Float64Array): number {
  const probabilities = areProbabilities(a, a.length) && areProbabilities(b, b.length);
  const [p, q] = probabilities ? [logOf(a), logOf(b)] : [logSoftmax(a), logSoftmax(b)];
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += Math.exp(p[i]!) * (p[i]! - q[i]!);
  // Rounding can leave a tiny negative number.
  return Math.max(0, sum);
}

/** Zero counts as the smallest normal float32, so that a rounding to zero does not make the divergence infinite. */
function logOf(row: Float64Array): Float64Array {
  return row.map(value => Math.log(Math.max(value, 1.1754943508222875e-38)));
}

function logSoftmax(row: Float64Array): Float64Array {
  const max = row.reduce((largest, value) => Math.max(largest, value), -Infinity);
  const log = Math.log(row.reduce((sum, value) => sum + Math.exp(value - max), 0)) + max;
  return row.map(value => value - log);
}
