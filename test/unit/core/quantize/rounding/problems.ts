import type { RoundingProblem } from '../../../../../src/core/quantize/rounding/method.ts';
import { differences } from '../../../../../src/core/quantize/rounding/nearest.ts';
import { noise } from '../../passes/support.ts';

/** Inputs that hang together: each is a mixture of a few signals, and noise. `[rows][length]` */
export function mixed(rows: number, length: number, seed = 1, signals = 4): Float32Array {
  const sources = noise(rows * signals, seed);
  const mixing = noise(signals * length, seed + 1);
  const own = noise(rows * length, seed + 2, 0.2);
  return own.map((value, at) => {
    const [row, column] = [Math.floor(at / length), at % length];
    let sum = value;
    for (let s = 0; s < signals; s++) sum += sources[row * signals + s]! * mixing[s * length + column]!;
    return sum;
  });
}

export function gramOf(x: Float32Array, length: number): Float64Array {
  const gram = new Float64Array(length * length);
  for (let row = 0; row < x.length / length; row++)
    for (let i = 0; i < length; i++)
      for (let j = 0; j < length; j++) gram[i * length + j]! += x[row * length + i]! * x[row * length + j]!;
  return gram;
}

/** Symmetric codes of so many bits, one scale for each output. */
export function problem(
  outputs: number,
  length: number,
  bits: number,
  gram: Float64Array,
  seed = 5,
): RoundingProblem {
  const weights = noise(outputs * length, seed);
  const high = 2 ** (bits - 1) - 1;
  const scales = new Float32Array(weights.length);
  for (let row = 0; row < outputs; row++) {
    const own = weights.subarray(row * length, (row + 1) * length);
    const largest = own.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    scales.fill(largest / high, row * length, (row + 1) * length);
  }
  return { outputs, length, weights, scales, zeros: null, low: -high - 1, high, gram };
}

/** ‖X·(W − Ŵ)ᵀ‖². */
export function errorOf(given: RoundingProblem, codes: Int16Array): number {
  const { outputs, length, gram } = given;
  const d = differences(given, codes);
  let sum = 0;
  for (let row = 0; row < outputs; row++)
    for (let i = 0; i < length; i++)
      for (let j = 0; j < length; j++)
        sum += d[row * length + i]! * gram[i * length + j]! * d[row * length + j]!;
  return sum;
}
