import { Random } from '../../../data/index.ts';
import type { Turns } from '../../../turns.ts';

export interface MachineRequest {
  /** `[sample][features]` */
  readonly rows: Float32Array;
  /** +1 or −1 for each sample. */
  readonly signs: Int8Array;
  /** C: what a violated margin costs. */
  readonly penalty: number;
  readonly seed: number;
  readonly turns?: Turns;
}

export interface Machine {
  /** One for each feature, and last the bias. */
  readonly weights: Float64Array;
  /** The dual variables, one for each sample. */
  readonly alphas: Float64Array;
}

/** Largest difference of projected gradients at which it is done. */
const TOLERANCE = 0.001;
const MAX_ROUNDS = 1000;

/**
 * A linear support vector machine: min ½|w|² + C·Σ max(0, 1 − y·wᵀx)², with a 1 behind each x for the bias, by dual coordinate descent in
 * an order drawn anew each round. Source: Hsieh et al. 2008, A Dual Coordinate Descent Method for Large-scale Linear SVM, algorithm 1.
 */
export async function trainMachine(request: MachineRequest): Promise<Machine> {
  const { rows, signs, penalty, seed, turns } = request;
  const count = signs.length;
  const features = count === 0 ? 0 : rows.length / count;
  const weights = new Float64Array(features + 1);
  const alphas = new Float64Array(count);
  const slack = 1 / (2 * penalty);
  const lengths = lengthsOf(rows, features, count);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const random = new Random(seed);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let [low, high] = [Infinity, -Infinity];
    for (let at = 0; at < count; at++) {
      const other = at + random.below(count - at);
      const i = order[other]!;
      order[other] = order[at]!;
      order[at] = i;
      const alpha = alphas[i]!;
      const gradient = signs[i]! * score(rows, i * features, weights) - 1 + slack * alpha;
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      low = Math.min(low, projected);
      high = Math.max(high, projected);
      if (Math.abs(projected) < 1e-12) continue;
      alphas[i] = Math.max(alpha - gradient / (lengths[i]! + slack), 0);
      addRow(rows, i * features, (alphas[i] - alpha) * signs[i]!, weights);
      if (at % 256 === 0) await turns?.pass();
    }
    if (!(high - low > TOLERANCE)) break;
  }
  return { weights, alphas };
}

/** wᵀx + b */
export function score(rows: Float32Array, start: number, weights: Float64Array): number {
  const features = weights.length - 1;
  let sum = weights[features]!;
  for (let f = 0; f < features; f++) sum += weights[f]! * rows[start + f]!;
  return sum;
}

function addRow(rows: Float32Array, start: number, factor: number, weights: Float64Array): void {
  const features = weights.length - 1;
  for (let f = 0; f < features; f++) weights[f]! += factor * rows[start + f]!;
  weights[features]! += factor;
}

/** Squared length of each row and its 1. */
function lengthsOf(rows: Float32Array, features: number, count: number): Float64Array {
  const lengths = new Float64Array(count).fill(1);
  for (let i = 0; i < count * features; i++) lengths[Math.floor(i / features)]! += rows[i]! ** 2;
  return lengths;
}
