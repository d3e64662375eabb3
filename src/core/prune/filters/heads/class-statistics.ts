import { cholesky, solveCholesky } from '../refit/cholesky.ts';
import type { FitRequest } from './head.ts';

/** Features of labelled samples, gathered into means and covariances of the classes. */
export class ClassStatistics {
  readonly counts: Float64Array;
  private readonly sums: Float64Array[];
  private readonly products: Float64Array[];

  constructor(
    readonly features: number,
    readonly classes: number,
  ) {
    this.counts = new Float64Array(classes);
    this.sums = Array.from({ length: classes }, () => new Float64Array(features));
    this.products = Array.from({ length: classes }, () => new Float64Array(features * features));
  }

  add(row: ArrayLike<number>, label: number): void {
    const n = this.features;
    const [sum, products] = [this.sums[label]!, this.products[label]!];
    this.counts[label]!++;
    for (let i = 0; i < n; i++) {
      const x = row[i]!;
      sum[i]! += x;
      for (let j = 0; j <= i; j++) products[i * n + j]! += x * row[j]!;
    }
  }

  get total(): number {
    return this.counts.reduce((sum, count) => sum + count, 0);
  }

  mean(label: number): Float64Array {
    const count = Math.max(1, this.counts[label]!);
    return this.sums[label]!.map(sum => sum / count);
  }

  /** Σ (x − μ)(x − μ)ᵀ over the samples of a class. */
  scatter(label: number): Float64Array {
    const n = this.features;
    const mean = this.mean(label);
    const scatter = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) {
        const value = this.products[label]![i * n + j]! - this.counts[label]! * mean[i]! * mean[j]!;
        scatter[i * n + j] = scatter[j * n + i] = value;
      }
    }
    return scatter;
  }

  /** The covariance within the classes, all taken together, with a little added to the diagonal so that it can be inverted. */
  pooledCovariance(): Float64Array {
    const n = this.features;
    const pooled = new Float64Array(n * n);
    for (let label = 0; label < this.classes; label++) {
      if (this.counts[label] === 0) continue;
      const scatter = this.scatter(label);
      for (let i = 0; i < scatter.length; i++) pooled[i]! += scatter[i]! / this.total;
    }
    let trace = 0;
    for (let i = 0; i < n; i++) trace += pooled[i * n + i]!;
    for (let i = 0; i < n; i++) pooled[i * n + i]! += (1e-4 * trace) / n + 1e-9;
    return pooled;
  }
}

/** @throws EspalierError `CANCELLED` */
export async function gatherStatistics(request: FitRequest): Promise<ClassStatistics> {
  const { features, classes, forEachBatch } = request;
  const statistics = new ClassStatistics(features, classes);
  await forEachBatch(({ count, rows, labels }) => {
    for (let i = 0; i < count; i++)
      statistics.add(rows.subarray(i * features, (i + 1) * features), labels![i]!);
  });
  return statistics;
}

/** A sentence on classes that the data have no sample of. */
export function neverAnswered(counts: Float64Array): string {
  const empty = counts.filter(count => count === 0).length;
  return empty === 0 ? '' : ` Classes without samples, ${empty} of them, will never be answered.`;
}

/** Scores that are linear in the features: `x·W + b`. */
export interface LinearHead {
  /** `[features, classes]` */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** A class without samples is never answered. */
export const NEVER = -1e6;

/** Fisher's discriminant: one covariance Σ for all classes; score xᵀΣ⁻¹μ − ½μᵀΣ⁻¹μ + ln P. */
export async function linearHead(statistics: ClassStatistics): Promise<LinearHead> {
  const { features: n, classes } = statistics;
  const factor = statistics.pooledCovariance();
  await cholesky(factor, n);
  const weights = new Float32Array(n * classes);
  const bias = new Float32Array(classes).fill(NEVER);
  for (let label = 0; label < classes; label++) {
    const count = statistics.counts[label]!;
    if (count === 0) continue;
    const mean = statistics.mean(label);
    const solved = mean.slice();
    solveCholesky(factor, n, solved);
    let half = 0;
    for (let i = 0; i < n; i++) {
      weights[i * classes + label] = solved[i]!;
      half += solved[i]! * mean[i]!;
    }
    bias[label] = -half / 2 + Math.log(count / statistics.total);
  }
  return { weights, bias };
}

/** Scores from squares: `((x·A + a)²)·B + b`, with A, B by class. */
export interface QuadraticHead {
  /** `[features, classes·features]` */
  readonly whiten: Float32Array;
  readonly shift: Float32Array;
  readonly bias: Float32Array;
}

/**
 * Gaussian Bayes: −½(x−μ)ᵀΣ⁻¹(x−μ) − ½ln|Σ| + ln P for each class, with Σ = L·Lᵀ written as |L⁻¹(x−μ)|².
 * @param shrinkage part of each covariance that is taken from all classes together, so that few samples will do
 */
export async function quadraticHead(statistics: ClassStatistics, shrinkage: number): Promise<QuadraticHead> {
  const { features: n, classes } = statistics;
  const pooled = statistics.pooledCovariance();
  const whiten = new Float32Array(n * classes * n);
  const shift = new Float32Array(classes * n);
  const bias = new Float32Array(classes).fill(NEVER);
  for (let label = 0; label < classes; label++) {
    const count = statistics.counts[label]!;
    if (count === 0) continue;
    const factor = statistics
      .scatter(label)
      .map((value, i) => ((1 - shrinkage) * value) / count + shrinkage * pooled[i]!);
    await cholesky(factor, n);
    const mean = statistics.mean(label);
    let logDeterminant = 0;
    for (let i = 0; i < n; i++) logDeterminant += 2 * Math.log(factor[i * n + i]!);
    // Column by column L⁻¹, whose row j gives component j of the whitened features.
    for (let column = 0; column < n; column++) {
      const inverse = new Float64Array(n);
      for (let i = column; i < n; i++) {
        let sum = i === column ? 1 : 0;
        for (let k = column; k < i; k++) sum -= factor[i * n + k]! * inverse[k]!;
        inverse[i] = sum / factor[i * n + i]!;
      }
      for (let j = column; j < n; j++) {
        whiten[column * classes * n + label * n + j] = inverse[j]!;
        shift[label * n + j]! -= inverse[j]! * mean[column]!;
      }
    }
    bias[label] = -logDeterminant / 2 + Math.log(count / statistics.total);
  }
  return { whiten, shift, bias };
}
