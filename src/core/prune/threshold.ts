import { dataType } from '../model/dtypes.ts';
import { decodeFloats } from '../model/values.ts';
import { elementPieces } from '../passes/element-stream.ts';
import type { OnPiece, StoredWeights } from './radix-select.ts';

/**
 * Standard deviation of a layer's weights about their mean, over all of them (divided by n, not n − 1). Computed in
 * double precision by the method of Welford and Chan, a piece at a time. NaN for weights that are not finite.
 */
export async function standardDeviation(
  { payload, dtype }: StoredWeights,
  onPiece: OnPiece,
  signal?: AbortSignal,
): Promise<number> {
  const type = dataType(dtype);
  let count = 0;
  let mean = 0;
  let squares = 0;
  for await (const piece of elementPieces(payload, type.bits! / 8, signal)) {
    const size = piece.byteLength / (type.bits! / 8);
    const values =
      type.name === 'float64'
        ? new Float64Array(piece.buffer, piece.byteOffset, size)
        : decodeFloats(piece, dtype, size);
    const part = moments(values);
    const delta = part.mean - mean;
    const total = count + size;
    squares += part.squares + (delta * delta * count * size) / total;
    mean += (delta * size) / total;
    count = total;
    onPiece(piece.byteLength);
  }
  return count === 0 ? NaN : Math.sqrt(squares / count);
}

/** Mean, and sum of squared distances from it. */
function moments(values: Float32Array | Float64Array): { mean: number; squares: number } {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return { mean, squares };
}

/** Fraction of normally distributed weights (mean 0) with |w| < q·σ: erf(q/√2), to 1.5e-7 (Abramowitz & Stegun 7.1.26). */
export function gaussianFractionBelow(quality: number): number {
  const x = quality / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 1 - poly * Math.exp(-x * x);
}
