import type { Turns } from '../../turns.ts';
import { cholesky, solveCholesky } from '../filters/refit/cholesky.ts';
import { conjugateGradients } from './conjugate-gradients.ts';
import type { LayerProducts } from './products.ts';

export interface MaskedFitOptions {
  /** Weights to come from, `[outputs][length]`; what the data say nothing of stays near them. Zero where not kept. */
  readonly weights: Float32Array;
  /** For each weight, 1 when it may be other than zero. */
  readonly kept: Uint8Array;
  /** Whether a constant is fitted too. */
  readonly bias: boolean;
  /** Added to the diagonal, as a part of its mean. */
  readonly ridge?: number;
  readonly turns: Turns;
}

export interface MaskedFit {
  /** `[outputs][length]`. */
  readonly weights: Float32Array;
  /** What is to be added to the bias; zeros when none is fitted. */
  readonly bias: Float32Array;
  /** ‖Ŷ − X·A‖² / ‖Ŷ‖² over the data, with the weights to come from and with the fitted ones; null where Ŷ is zero. */
  readonly errorBefore: number | null;
  readonly errorAfter: number | null;
}

/** One per cent of the mean of the diagonal, as damping is in OBC and GPTQ. */
const RIDGE = 0.01;

/** Multiplications that are done exactly, row by row; more are left to an iterative method. */
const EXACT_OPERATIONS = 6e9;

/**
 * For each output the weights on the kept places that come closest to the wanted results:
 * min ‖ŷ − X_S·a‖² + λ·‖a − w_S‖², solved by a Cholesky factorization of each row's own equations, or where those
 * are many by conjugate gradients for all rows at once. Source: the local fine-tuning of Yang et al. 2017, section 4.3 (A_S = (X_SᵀX_S)⁻¹·X_Sᵀ·Ŷ).
 */
export async function fitMasked(products: LayerProducts, options: MaskedFitOptions): Promise<MaskedFit> {
  const { size, cross } = products;
  const length = size - 1;
  const outputs = cross.length / size;
  const start = wide(options.weights, outputs, length);
  const rows = Array.from({ length: outputs }, (_, row) => supportOf(options, row, length));
  const ridge = ridgeOf(products, options.ridge ?? RIDGE);
  const operations = rows.reduce((sum, { length: k }) => sum + k ** 3 / 6 + 2 * k * k, 0);
  const fitted =
    operations <= EXACT_OPERATIONS
      ? await solveRows(products, rows, start, ridge, options.turns)
      : await conjugateGradients(products, rows, start, ridge, options.turns);
  const weights = new Float32Array(outputs * length);
  const bias = new Float32Array(outputs);
  for (let row = 0; row < outputs; row++) {
    weights.set(fitted.subarray(row * size, row * size + length), row * length);
    bias[row] = fitted[row * size + length]!;
  }
  return {
    weights,
    bias,
    errorBefore: relativeError(products, start),
    errorAfter: relativeError(products, fitted),
  };
}

/** ‖Ŷ − X·A‖² / ‖Ŷ‖² of weights `[outputs][size]`, the last of each row being a constant; null where Ŷ is zero. */
export function relativeError(
  { size, gram, cross, energy }: LayerProducts,
  weights: Float64Array,
): number | null {
  let error = 0;
  let all = 0;
  for (const [row, own] of energy.entries()) {
    all += own;
    error += own;
    const a = weights.subarray(row * size, (row + 1) * size);
    for (let i = 0; i < size; i++) {
      if (a[i] === 0) continue;
      let sum = 0;
      for (let j = 0; j < size; j++) sum += gram[i * size + j]! * a[j]!;
      error += a[i]! * (sum - 2 * cross[row * size + i]!);
    }
  }
  return all > 0 ? Math.max(0, error) / all : null;
}

function wide(weights: Float32Array, outputs: number, length: number): Float64Array {
  const result = new Float64Array(outputs * (length + 1));
  for (let row = 0; row < outputs; row++) {
    result.set(weights.subarray(row * length, (row + 1) * length), row * (length + 1));
  }
  return result;
}

function supportOf({ kept, bias }: MaskedFitOptions, row: number, length: number): Int32Array {
  const support: number[] = [];
  for (let i = 0; i < length; i++) if (kept[row * length + i] !== 0) support.push(i);
  if (bias) support.push(length);
  return Int32Array.from(support);
}

/** The damping that is a part of the mean of the Gram matrix's diagonal. */
export function ridgeOf({ size, gram }: LayerProducts, part: number): number {
  let trace = 0;
  for (let i = 0; i < size - 1; i++) trace += gram[i * size + i]!;
  return (part * trace) / Math.max(1, size - 1) + 1e-9;
}

async function solveRows(
  { size, gram, cross }: LayerProducts,
  rows: readonly Int32Array[],
  start: Float64Array,
  ridge: number,
  turns: Turns,
): Promise<Float64Array> {
  const fitted = new Float64Array(start.length);
  const constant = size - 1;
  for (const [row, support] of rows.entries()) {
    await turns.pass();
    const k = support.length;
    const system = new Float64Array(k * k);
    const right = new Float64Array(k);
    for (const [i, at] of support.entries()) {
      for (let j = 0; j < k; j++) system[i * k + j] = gram[at * size + support[j]!]!;
      // The constant is not held back: it costs nothing.
      const damping = at === constant ? 1e-9 : ridge;
      system[i * k + i]! += damping;
      right[i] = cross[row * size + at]! + damping * start[row * size + at]!;
    }
    await cholesky(system, k, turns);
    solveCholesky(system, k, right);
    for (const [i, at] of support.entries()) fitted[row * size + at] = right[i]!;
  }
  return fitted;
}
