import { EspalierError } from '../../../errors.ts';
import type { Turns } from '../../../turns.ts';

/**
 * Factors a symmetric positive definite matrix in place: its lower triangle becomes L with A = L·Lᵀ.
 * @param a n×n, row by row
 * @throws EspalierError `UNSUPPORTED` when it is not positive definite
 */
export async function cholesky(a: Float64Array, n: number, turns?: Turns): Promise<void> {
  for (let j = 0; j < n; j++) {
    await turns?.pass();
    const rowJ = a.subarray(j * n, j * n + j);
    let diagonal = a[j * n + j]!;
    for (const x of rowJ) diagonal -= x * x;
    if (!(diagonal > 0))
      throw new EspalierError('UNSUPPORTED', 'The inputs of a layer depend on each other too closely.');
    const pivot = Math.sqrt(diagonal);
    a[j * n + j] = pivot;
    for (let i = j + 1; i < n; i++) {
      let sum = a[i * n + j]!;
      const base = i * n;
      for (let k = 0; k < j; k++) sum -= a[base + k]! * rowJ[k]!;
      a[base + j] = sum / pivot;
    }
  }
}

/** Solves L·Lᵀ·x = b in place, with L as {@link cholesky} leaves it. */
export function solveCholesky(l: Float64Array, n: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= l[i * n + k]! * b[k]!;
    b[i] = sum / l[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    const x = b[i]! / l[i * n + i]!;
    b[i] = x;
    for (let k = 0; k < i; k++) b[k]! -= l[i * n + k]! * x;
  }
}
