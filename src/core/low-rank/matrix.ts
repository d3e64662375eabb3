import { openMatrixSession, product } from '../runtime/matrix-session.ts';
import type { Session } from '../runtime/types.ts';
import type { Turns } from '../turns.ts';
import { symmetricEigen } from './eigen.ts';

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** `[rows][columns]`. */
  readonly data: Float32Array;
}

export function matrix(rows: number, columns: number, data: Float32Array): Matrix {
  return { rows, columns, data };
}

/** An orthonormal basis of what a matrix spans, the directions of most energy first. */
export interface Basis {
  /** Sums of squares along each direction: squared singular values. */
  readonly energy: Float64Array;
  /** `[size][size]`, a row for each direction. */
  readonly directions: Matrix;
}

/** Products of matrices in ONNX Runtime, and what is made of them. Close it. */
export class Algebra {
  private constructor(
    private readonly plain: Session,
    private readonly left: Session,
    private readonly right: Session,
    private readonly turns: Turns,
  ) {}

  static async open(turns: Turns): Promise<Algebra> {
    const open = (transposed: { readonly a?: boolean; readonly b?: boolean }) =>
      openMatrixSession([product('y', 'a', 'b', transposed)], ['y']);
    return new Algebra(await open({}), await open({ a: true }), await open({ b: true }), turns);
  }

  /** A·B. */
  product(a: Matrix, b: Matrix): Promise<Matrix> {
    return run(this.plain, a, b, a.rows, b.columns);
  }

  /** Aᵀ·B. */
  leftTransposed(a: Matrix, b: Matrix): Promise<Matrix> {
    return run(this.left, a, b, a.columns, b.columns);
  }

  /** A·Bᵀ. */
  rightTransposed(a: Matrix, b: Matrix): Promise<Matrix> {
    return run(this.right, a, b, a.rows, b.rows);
  }

  /** Of the rows of a matrix: eigenvectors of AᵀA. */
  async rowBasis(a: Matrix): Promise<Basis> {
    return this.basis(await this.leftTransposed(a, a));
  }

  /** Of the columns: eigenvectors of AAᵀ. */
  async columnBasis(a: Matrix): Promise<Basis> {
    return this.basis(await this.rightTransposed(a, a));
  }

  /** Of a symmetric matrix of no negative eigenvalues. @throws EspalierError `CANCELLED` */
  async basis({ rows, data }: Matrix): Promise<Basis> {
    const { values, vectors } = await symmetricEigen(Float64Array.from(data), rows, this.turns);
    return {
      energy: values.map(value => Math.max(0, value)),
      directions: matrix(rows, rows, Float32Array.from(vectors)),
    };
  }

  async close(): Promise<void> {
    for (const session of [this.plain, this.left, this.right]) await session.release();
  }
}

async function run(session: Session, a: Matrix, b: Matrix, rows: number, columns: number): Promise<Matrix> {
  const feed = ({ rows: m, columns: n, data }: Matrix) => ({ dtype: 'float32', dims: [m, n], data });
  const { y } = await session.run({ a: feed(a), b: feed(b) });
  return matrix(rows, columns, y!.data as Float32Array);
}

/** The first rows of a matrix. */
export function firstRows({ columns, data }: Matrix, rows: number): Matrix {
  return matrix(rows, columns, data.subarray(0, rows * columns));
}

/** The axes of an array in another order. @param order `order[i]` is the axis that comes to place i */
export function permuted(
  data: Float32Array,
  dims: readonly number[],
  order: readonly number[],
): Float32Array {
  const strides = dims.map((_, axis) => dims.slice(axis + 1).reduce((product_, dim) => product_ * dim, 1));
  const sizes = order.map(axis => dims[axis]!);
  const steps = order.map(axis => strides[axis]!);
  const result = new Float32Array(data.length);
  const at = sizes.map(() => 0);
  let from = 0;
  for (let to = 0; to < result.length; to++) {
    result[to] = data[from]!;
    for (let axis = sizes.length - 1; axis >= 0; axis--) {
      from += steps[axis]!;
      if (++at[axis]! < sizes[axis]!) break;
      from -= steps[axis]! * sizes[axis]!;
      at[axis] = 0;
    }
  }
  return result;
}

/** Part of the whole energy that the first 0, 1, 2 … directions keep. */
export function cumulative(energy: Float64Array): Float64Array {
  const kept = new Float64Array(energy.length + 1);
  for (let i = 0; i < energy.length; i++) kept[i + 1] = kept[i]! + energy[i]!;
  const whole = kept[energy.length]!;
  return whole === 0 ? kept.fill(1) : kept.map(value => value / whole);
}
