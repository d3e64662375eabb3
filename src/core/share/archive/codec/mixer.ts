import type { BitCoder } from './bit-coder.ts';
import { clz32, floor, imul, int32s, max, min } from './math.ts';

/**
 * Mixes the guesses of several contexts into one probability, as in paq: each context has an adaptive probability; their
 * logits are summed with weights that learn which contexts are right. All arithmetic is +, −, ×, ÷ on IEEE numbers in a
 * fixed order, so that every machine gets the same bits; `Math.exp` and `Math.log` are not used, for they may differ.
 */

const STRETCH_SIZE = 4096;
const SQUASH_STEP = 64;
const SQUASH_RANGE = 12;
/** Each context has a weight for each of these: how often it was seen, by powers of two. */
const LEVELS = 10;
/** After so many decisions the haste of learning is halved. */
const COOLING = 2000;

/** e^x by its series, after halving the argument until it is small. */
function exp(x: number): number {
  let term = 1;
  let sum = 1;
  for (let i = 1; i < 12; i++) sum += term *= x / 64 / i;
  for (let i = 0; i < 6; i++) sum *= sum;
  return sum;
}

/** 1 / (1 + e^−x) at steps of 1/64 from −12 to 12, and one more to interpolate with. */
const SQUASH = Float64Array.from({ length: 2 * SQUASH_RANGE * SQUASH_STEP + 2 }, (_, i) => {
  return 1 / (1 + exp(SQUASH_RANGE - i / SQUASH_STEP));
});

/** ln(p / (1 − p)) at the middle of each of 4096 intervals, by Newton's method on the exponential. */
const STRETCH = Float32Array.from({ length: STRETCH_SIZE }, (_, i) => {
  const odds = (i + 0.5) / (STRETCH_SIZE - i - 0.5);
  let x = 0;
  for (let n = 0; n < 20; n++) {
    const e = exp(x);
    x += (2 * (odds - e)) / (odds + e);
  }
  return x;
});

/** Codes a decision, in the contexts of the moment, and learns from it. `selector` chooses a set of weights. */
export type Decide = (node: number, bit: number, selector: number) => number;

/**
 * @param contexts what was seen, to be set before each decision. Each is joined with the decision's `node`, except the first
 * @param bits of the size of each context's table
 * @param selectors how many sets of weights there are
 * @param limit of the count of a slot, up to 510: higher for data that stay the same
 * @param rate of learning of the weights, in the end
 */
export function makeMixer(
  coder: BitCoder,
  contexts: Int32Array,
  bits: number,
  selectors: number,
  limit: number,
  rate: number,
): Decide {
  const n = contexts.length;
  const guesses = new Float32Array(n << bits).fill(0.5);
  const seen = new Uint16Array(n << bits);
  // The surer a context is, the more it counts from the start.
  const weights = new Float32Array(selectors * n * LEVELS);
  for (let i = 0; i < weights.length; i++) weights[i] = (0.15 + (i % LEVELS) * 0.08) / n + 0.1;
  const inputs = new Float64Array(n);
  const slots = int32s(n);
  const chosen = int32s(n);
  const mask = (1 << bits) - 1;
  let steps = 0;
  return (node, bit, selector) => {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const hash = imul(imul(contexts[i]!, 0x2c1b3c6d) ^ (i && node), 0x9e3779b1);
      const slot = (slots[i] = (i << bits) + ((hash ^ (hash >>> 15)) & mask));
      const weight = (chosen[i] = (selector * n + i) * LEVELS + 31 - clz32(seen[slot]! + 1));
      sum += (inputs[i] = STRETCH[(guesses[slot]! * STRETCH_SIZE) | 0]!) * weights[weight]!;
    }
    const x = (max(-11.99, min(11.99, sum)) + SQUASH_RANGE) * SQUASH_STEP;
    const cell = floor(x);
    const p = SQUASH[cell]! + (SQUASH[cell + 1]! - SQUASH[cell]!) * (x - cell);
    const coded = coder(max(1, floor(p * 65536)), bit);
    const step = (coded - p) * (rate + 0.02 / (1 + steps++ / COOLING));
    for (let i = 0; i < n; i++) {
      weights[chosen[i]!]! += step * inputs[i]!;
      const slot = slots[i]!;
      const count = seen[slot]!;
      guesses[slot]! += (coded - guesses[slot]!) / (count + 1.6);
      if (count < limit) seen[slot] = count + 1;
    }
    return coded;
  };
}
