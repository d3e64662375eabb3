import { cholesky } from '../../prune/filters/refit/cholesky.ts';
import { roundHalfEven } from '../int8.ts';
import type { RoundingMethod, RoundingOptions, RoundingProblem } from './method.ts';

/** Added to the diagonal, as a part of its mean. As in Frantar et al. 2022. */
const DAMPING = 0.01;

/** Outputs that are rounded side by side: each row of the factor is read once for all of them. */
const ROWS_AT_A_TIME = 8;

/**
 * Rounds one column after the other; those to come make up for the error of those that are done. Source: Frantar et al. 2022, GPTQ, algorithm 1, with the
 * scales of all blocks known before (as with static groups), and without the inverse of the Hessian: with H = M·Mᵀ, M upper triangular, the error is
 * ‖Mᵀ·(w − q)‖², and row i of Mᵀ holds no column after i. So each column is rounded where its own row is least, which is the same update.
 */
export const gptq: RoundingMethod = {
  id: 'gptq',
  title: 'GPTQ: columns to come make up for those done',
  help: 'Rounds one input after the other, and lets the weights of the inputs to come make up for the error, by what inputs the layer gets on the data. Frantar et al. 2022.',
  round: roundInTurn,
};

export async function roundInTurn(problem: RoundingProblem, options: RoundingOptions): Promise<Int16Array> {
  const { outputs, length } = problem;
  const order = columnOrder(problem, options.actOrder);
  const factor = await reversedFactor(problem, order, options);
  const codes = new Int16Array(outputs * length);
  for (let first = 0; first < outputs; first += ROWS_AT_A_TIME) {
    await options.turns.pass();
    const rows = Math.min(ROWS_AT_A_TIME, outputs - first);
    roundRows(problem, options, order, factor, { first, rows, codes });
  }
  return codes;
}

/** Columns in the order in which they are rounded. */
function columnOrder({ length, gram }: RoundingProblem, byEnergy: boolean): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i);
  // Equal ones stay in their order: the same on all machines.
  return byEnergy ? order.sort((a, b) => gram[b * length + b]! - gram[a * length + a]! || a - b) : order;
}

/** L of H = L·Lᵀ with the columns in reverse order: M, read from its end. */
async function reversedFactor(
  { length, gram }: RoundingProblem,
  order: Int32Array,
  { turns }: RoundingOptions,
): Promise<Float64Array> {
  let trace = 0;
  for (let i = 0; i < length; i++) trace += gram[i * length + i]!;
  const damping = (DAMPING * trace) / length || 1;
  const factor = new Float64Array(length * length);
  for (let i = 0; i < length; i++) {
    const row = order[length - 1 - i]! * length;
    for (let j = 0; j <= i; j++) factor[i * length + j] = gram[row + order[length - 1 - j]!]!;
    factor[i * length + i]! += damping;
  }
  await cholesky(factor, length, turns);
  return factor;
}

interface Rows {
  readonly first: number;
  readonly rows: number;
  readonly codes: Int16Array;
}

function roundRows(
  { length, weights, scales, zeros, low, high }: RoundingProblem,
  { near }: RoundingOptions,
  order: Int32Array,
  factor: Float64Array,
  { first, rows, codes }: Rows,
): void {
  // Σ of what is done already, for the columns to come, which are counted from the last one.
  const carried = new Float64Array(rows * length);
  for (let step = 0; step < length; step++) {
    const place = length - 1 - step;
    const pivots = factor.subarray(place * length, place * length + place);
    const pivot = factor[place * length + place]!;
    for (let row = 0; row < rows; row++) {
      const at = (first + row) * length + order[step]!;
      const [weight, scale, zero] = [weights[at]!, scales[at]!, zeros?.[at] ?? 0];
      const wanted = weight + carried[row * length + place]! / pivot;
      let code = roundHalfEven(wanted / scale) + zero;
      if (near)
        code = Math.max(Math.floor(weight / scale) + zero, Math.min(Math.ceil(weight / scale) + zero, code));
      code = Math.max(low, Math.min(high, code));
      codes[at] = code;
      const error = weight - (code - zero) * scale;
      if (error === 0) continue;
      const own = carried.subarray(row * length, row * length + place);
      for (let i = 0; i < place; i++) own[i]! += error * pivots[i]!;
    }
  }
}
