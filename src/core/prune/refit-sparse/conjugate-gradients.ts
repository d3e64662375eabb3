import { openMatrixSession, product } from '../../runtime/matrix-session.ts';
import type { Turns } from '../../turns.ts';
import type { LayerProducts } from './products.ts';

const MOST_STEPS = 60;
/** A row is done when its residual is so small a part of what it was. */
const DONE = 1e-5;

/**
 * Solves the equations of all rows at once: each row has conjugate gradients of its own (Hestenes and Stiefel 1952, scaled by the
 * diagonal), but the products with the one large matrix, which take nearly all the time, are one product of matrices in ONNX Runtime.
 * @param rows which places of each row are free; @param start `[outputs][size]`
 * @returns `[outputs][size]`
 */
export async function conjugateGradients(
  { size, gram, cross }: LayerProducts,
  rows: readonly Int32Array[],
  start: Float64Array,
  ridge: number,
  turns: Turns,
): Promise<Float64Array> {
  const constant = size - 1;
  const damping = (at: number) => (at === constant ? 1e-9 : ridge);
  const matrix = { dtype: 'float32', dims: [size, size], data: Float32Array.from(gram) };
  const session = await openMatrixSession([product('y', 'a', 'g')], ['y']);
  /** (G + λ)·v for every row, on its free places. */
  const apply = async (vectors: Float64Array): Promise<Float64Array> => {
    const a = { dtype: 'float32', dims: [rows.length, size], data: Float32Array.from(vectors) };
    const y = (await session.run({ a, g: matrix })).y!.data as Float32Array;
    const result = new Float64Array(vectors.length);
    forFree(rows, size, (at, i) => (result[i] = y[i]! + damping(at) * vectors[i]!));
    return result;
  };
  try {
    const x = new Float64Array(start.length);
    forFree(rows, size, (_, i) => (x[i] = start[i]!));
    const residual = await apply(x);
    forFree(rows, size, (at, i) => (residual[i] = cross[i]! + damping(at) * start[i]! - residual[i]!));
    const scaled = new Float64Array(x.length);
    const scale = () =>
      forFree(rows, size, (at, i) => (scaled[i] = residual[i]! / (gram[at * size + at]! + damping(at))));
    scale();
    const direction = scaled.slice();
    let rho = rowProducts(rows, size, residual, scaled);
    const first = rho.slice();
    for (let step = 0; step < MOST_STEPS; step++) {
      await turns.pass();
      if (rho.every((value, row) => value <= first[row]! * DONE ** 2)) break;
      const image = await apply(direction);
      const curvature = rowProducts(rows, size, direction, image);
      const length = rho.map((value, row) => (curvature[row]! > 0 ? value / curvature[row]! : 0));
      forFree(rows, size, (_, i, row) => {
        x[i]! += length[row]! * direction[i]!;
        residual[i]! -= length[row]! * image[i]!;
      });
      scale();
      const next = rowProducts(rows, size, residual, scaled);
      forFree(rows, size, (_, i, row) => {
        const keep = rho[row]! > 0 ? next[row]! / rho[row]! : 0;
        direction[i] = scaled[i]! + keep * direction[i]!;
      });
      rho = next;
    }
    return x;
  } finally {
    await session.release();
  }
}

function forFree(
  rows: readonly Int32Array[],
  size: number,
  visit: (at: number, index: number, row: number) => void,
): void {
  for (const [row, free] of rows.entries()) for (const at of free) visit(at, row * size + at, row);
}

function rowProducts(
  rows: readonly Int32Array[],
  size: number,
  a: Float64Array,
  b: Float64Array,
): Float64Array {
  const sums = new Float64Array(rows.length);
  forFree(rows, size, (_, i, row) => (sums[row]! += a[i]! * b[i]!));
  return sums;
}
