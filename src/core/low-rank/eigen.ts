import type { Turns } from '../turns.ts';

export interface Eigen {
  /** The largest first. */
  readonly values: Float64Array;
  /** `[n][n]`, a row for each value; orthonormal. */
  readonly vectors: Float64Array;
}

/**
 * Eigenvalues and -vectors of a symmetric matrix `[n][n]`: Householder tridiagonalization, then implicit QL (Golub and Van Loan,
 * Matrix Computations, 8.3). O(n³). What is below rounding of the largest value is not told apart.
 * @throws EspalierError `CANCELLED`
 */
export async function symmetricEigen(matrix: Float64Array, n: number, turns: Turns): Promise<Eigen> {
  const reflectors = new Float64Array(n * n);
  const { diagonal, beside } = await tridiagonalize(matrix.slice(), n, reflectors, turns);
  const vectors = new Float64Array(n * n);
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1;
  await implicitQl(diagonal, beside, vectors, n, turns);
  for (let row = 0; row < n; row++) {
    await turns.pass();
    reflectBack(vectors.subarray(row * n, (row + 1) * n), reflectors, n);
  }
  return sorted(diagonal, vectors, n);
}

/** Reflectors are kept as rows `v/‖v‖·√2`, from element k + 1 on, so that H = I - v·vᵀ. */
async function tridiagonalize(a: Float64Array, n: number, reflectors: Float64Array, turns: Turns) {
  const diagonal = new Float64Array(n);
  const beside = new Float64Array(n);
  const product = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    await turns.pass();
    diagonal[k] = a[k * n + k]!;
    if (k >= n - 2) {
      if (k === n - 2) beside[k] = a[k * n + k + 1]!;
      continue;
    }
    const v = reflectors.subarray(k * n, (k + 1) * n);
    beside[k] = reflector(a.subarray(k * n, (k + 1) * n), v, k + 1, n);
    if (beside[k] === 0) continue;
    let sum = 0;
    for (let i = k + 1; i < n; i++) {
      const dot = dotFrom(a, i * n, v, k + 1, n);
      product[i] = dot;
      sum += dot * v[i]!;
    }
    for (let i = k + 1; i < n; i++) product[i]! -= (sum / 2) * v[i]!;
    for (let i = k + 1; i < n; i++) {
      const [x, y] = [v[i]!, product[i]!];
      const row = i * n;
      for (let j = k + 1; j < n; j++) a[row + j]! -= x * product[j]! + y * v[j]!;
    }
  }
  return { diagonal, beside };
}

/** The reflector that leaves of a row's end only its first element. @returns that element; 0 when nothing is to be done */
function reflector(row: Float64Array, v: Float64Array, from: number, n: number): number {
  let norm = 0;
  for (let i = from; i < n; i++) norm = Math.hypot(norm, row[i]!);
  if (norm === 0) return 0;
  const kept = row[from]! > 0 ? -norm : norm;
  const length = Math.sqrt(norm * (norm + Math.abs(row[from]!)));
  for (let i = from; i < n; i++) v[i] = (row[i]! - (i === from ? kept : 0)) / length;
  return kept;
}

function dotFrom(a: Float64Array, offset: number, v: Float64Array, from: number, n: number): number {
  let sum = 0;
  for (let j = from; j < n; j++) sum += a[offset + j]! * v[j]!;
  return sum;
}

/** Makes the matrix diagonal, and turns rows of `vectors` with it. */
async function implicitQl(
  d: Float64Array,
  e: Float64Array,
  vectors: Float64Array,
  n: number,
  turns: Turns,
): Promise<void> {
  const scale = d.reduce((most, value, i) => Math.max(most, Math.abs(value) + Math.abs(e[i]!)), 0);
  for (let l = 0; l < n; l++) {
    for (;;) {
      await turns.pass();
      let m = l;
      while (m < n - 1 && Math.abs(e[m]!) > Number.EPSILON * scale) m++;
      if (m === l) break;
      qlStep(d, e, vectors, { l, m, n });
    }
  }
}

function qlStep(
  d: Float64Array,
  e: Float64Array,
  vectors: Float64Array,
  { l, m, n }: { readonly l: number; readonly m: number; readonly n: number },
): void {
  let g = (d[l + 1]! - d[l]!) / (2 * e[l]!);
  let r = Math.hypot(g, 1);
  g = d[m]! - d[l]! + e[l]! / (g + (g < 0 ? -r : r));
  let [s, c, p] = [1, 1, 0];
  for (let i = m - 1; i >= l; i--) {
    const f = s * e[i]!;
    const b = c * e[i]!;
    r = Math.hypot(f, g);
    e[i + 1] = r;
    if (r === 0) {
      d[i + 1]! -= p;
      e[m] = 0;
      return;
    }
    s = f / r;
    c = g / r;
    g = d[i + 1]! - p;
    r = (d[i]! - g) * s + 2 * c * b;
    p = s * r;
    d[i + 1] = g + p;
    g = c * r - b;
    rotate(vectors, i * n, (i + 1) * n, n, c, s);
  }
  d[l]! -= p;
  e[l] = g;
  e[m] = 0;
}

function rotate(rows: Float64Array, a: number, b: number, n: number, c: number, s: number): void {
  for (let k = 0; k < n; k++) {
    const [x, y] = [rows[a + k]!, rows[b + k]!];
    rows[b + k] = s * x + c * y;
    rows[a + k] = c * x - s * y;
  }
}

function reflectBack(vector: Float64Array, reflectors: Float64Array, n: number): void {
  for (let k = n - 3; k >= 0; k--) {
    const at = k * n;
    let sum = 0;
    for (let i = k + 1; i < n; i++) sum += reflectors[at + i]! * vector[i]!;
    if (sum !== 0) for (let i = k + 1; i < n; i++) vector[i]! -= sum * reflectors[at + i]!;
  }
}

function sorted(values: Float64Array, vectors: Float64Array, n: number): Eigen {
  const order = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!);
  const result = new Float64Array(n * n);
  for (const [to, from] of order.entries()) result.set(vectors.subarray(from * n, (from + 1) * n), to * n);
  return { values: Float64Array.from(order, from => values[from]!), vectors: result };
}
