import { cumulative, firstRows, matrix, type Algebra, type Matrix } from '../matrix.ts';

/** A matrix as `left · right` of any rank, the best in the sum of squares (Eckart and Young 1936). */
export interface TwoFactors {
  readonly kept: Float64Array;
  /** `[rows][rank]` and `[rank][columns]`. */
  at(rank: number, algebra: Algebra): Promise<{ readonly left: Matrix; readonly right: Matrix }>;
}

/** By the eigenvectors of the smaller side: left·right is the matrix itself at full rank, whatever the rounding of these. */
export async function twoFactors(whole: Matrix, algebra: Algebra): Promise<TwoFactors> {
  const { rows, columns } = whole;
  if (rows <= columns) {
    const { energy, directions } = await algebra.columnBasis(whole);
    return {
      kept: cumulative(energy),
      async at(rank, own) {
        const basis = firstRows(directions, rank);
        return { left: transposed(basis), right: await own.product(basis, whole) };
      },
    };
  }
  const { energy, directions } = await algebra.rowBasis(whole);
  return {
    kept: cumulative(energy),
    async at(rank, own) {
      const basis = firstRows(directions, rank);
      return { left: await own.rightTransposed(whole, basis), right: basis };
    },
  };
}

export function transposed({ rows, columns, data }: Matrix): Matrix {
  const result = new Float32Array(data.length);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) result[j * rows + i] = data[i * columns + j]!;
  }
  return matrix(columns, rows, result);
}
