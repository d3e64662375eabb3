import { roundHalfEven } from '../int8.ts';
import type { RoundingProblem } from './method.ts';

/** The code next to each weight, `[outputs][length]`: what other ways are measured against. */
export function nearestCodes({ weights, scales, zeros, low, high }: RoundingProblem): Int16Array {
  return Int16Array.from(weights, (value, i) =>
    Math.max(low, Math.min(high, roundHalfEven(value / scales[i]!) + (zeros?.[i] ?? 0))),
  );
}

/** W − Ŵ. */
export function differences({ weights, scales, zeros }: RoundingProblem, codes: Int16Array): Float64Array {
  return Float64Array.from(weights, (value, i) => value - (codes[i]! - (zeros?.[i] ?? 0)) * scales[i]!);
}
