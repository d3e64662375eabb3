import type { Turns } from '../../../turns.ts';
import { cholesky } from './cholesky.ts';

/** Added to the diagonal, as a part of its mean: what hardly varies is not trusted. */
const RIDGE = 1e-4;

/**
 * The part of a matrix of products that belongs to some of its columns, with a ridge, factored for solving normal equations.
 * @param sums `[size][size]`, products of all pairs of columns
 */
export async function ridgeSystem(
  sums: Float64Array,
  size: number,
  kept: readonly number[],
  turns: Turns,
): Promise<{ factor: Float64Array; ridge: number }> {
  const n = kept.length;
  const factor = new Float64Array(n * n);
  let trace = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) factor[i * n + j] = sums[kept[i]! * size + kept[j]!]!;
    trace += factor[i * n + i]!;
  }
  const ridge = (RIDGE * trace) / n + 1e-12;
  for (let i = 0; i < n; i++) factor[i * n + i]! += ridge;
  await cholesky(factor, n, turns);
  return { factor, ridge };
}
