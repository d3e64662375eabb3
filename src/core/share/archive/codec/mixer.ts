import type { BitCoder } from './bit-coder.ts';

/**
 * Mixes the guesses of several contexts into one probability, as in paq: each context has an adaptive probability; their
 * logits are summed with weights that learn which contexts are right. All arithmetic is +, −, ×, ÷ on IEEE numbers in a
 * fixed order, so that every machine gets the same bits; `Math.exp` and `Math.log` are not used, for they may differ.
 */

const STRETCH_SIZE = 4096;
const SQUASH_STEP = 64;
const SQUASH_RANGE = 12;

/** e^x by its series, after halving the argument until it is small. */
function exp(x: number): number {
  if (x < 0) return 1 / exp(-x);
  const y = x / 64;
  let term = 1;
  let sum = 1;
  for (let i = 1; i < 12; i++) sum += term *= y / i;
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

/** How sure a context is, by the number of times it was seen (up to 1023). */
const CERTAINTY = Uint8Array.from({ length: 1024 }, (_, n) =>
  n < 3 ? n : n < 5 ? 3 : n < 9 ? 4 : n < 20 ? 5 : n < 80 ? 6 : n < 255 ? 7 : 8,
);
const LEVELS = 9;

/** After so many decisions the haste of learning is halved. */
const COOLING = 2000;

/** 1 / (n + 1.6): nearly the average of what was seen, with some doubt at first. */
const RATE = Float64Array.from({ length: 1024 }, (_, n) => 1 / (n + 1.6));

export class Mixer {
  /** Where each context's guess is; set before each decision. */
  readonly slots: Int32Array;
  readonly guesses: Float32Array;
  readonly seen: Uint16Array;
  private readonly weights: Float32Array;
  private readonly inputs: Float64Array;
  private readonly chosen: Int32Array;
  private steps = 0;

  /**
   * @param contexts how many guesses are mixed
   * @param size number of slots in all
   * @param selectors how many sets of weights there are
   * @param limit of the count of a slot, up to 1023: higher for data that stay the same
   * @param rate of learning of the weights, in the end
   * @param haste what is added to it at the start
   */
  constructor(
    private readonly contexts: number,
    size: number,
    selectors: number,
    private readonly limit: number,
    private readonly rate: number,
    private readonly haste = 0.02,
  ) {
    this.slots = new Int32Array(contexts);
    this.guesses = new Float32Array(size).fill(0.5);
    this.seen = new Uint16Array(size);
    this.weights = new Float32Array(selectors * contexts * LEVELS);
    this.inputs = new Float64Array(contexts);
    this.chosen = new Int32Array(contexts);
    // The surer a context is, the more it counts from the start.
    for (let i = 0; i < this.weights.length; i++)
      this.weights[i] = (0.1 + (i % LEVELS) * 0.08) / contexts ** 0.7;
  }

  /** Codes a decision with the guesses in {@link slots}, and learns from it. */
  code(coder: BitCoder, bit: number, selector: number): number {
    const { contexts, slots, guesses, seen, weights, inputs, chosen } = this;
    const base = selector * contexts * LEVELS;
    let sum = 0;
    for (let i = 0; i < contexts; i++) {
      const slot = slots[i]!;
      const input = STRETCH[(guesses[slot]! * STRETCH_SIZE) | 0]!;
      const weight = base + i * LEVELS + CERTAINTY[seen[slot]!]!;
      inputs[i] = input;
      chosen[i] = weight;
      sum += input * weights[weight]!;
    }
    const p = squash(sum);
    const p16 = Math.floor(p * 65536);
    const coded = coder.code(p16 < 1 ? 1 : p16 > 65535 ? 65535 : p16, bit);
    const step = (coded - p) * (this.rate + this.haste / (1 + this.steps++ / COOLING));
    for (let i = 0; i < contexts; i++) {
      const weight = chosen[i]!;
      weights[weight] = weights[weight]! + step * inputs[i]!;
      const slot = slots[i]!;
      const n = seen[slot]!;
      guesses[slot] = guesses[slot]! + (coded - guesses[slot]!) * RATE[n]!;
      if (n < this.limit) seen[slot] = n + 1;
    }
    return coded;
  }
}

function squash(x: number): number {
  const at = (x < -11.99 ? -11.99 : x > 11.99 ? 11.99 : x) * SQUASH_STEP + SQUASH_RANGE * SQUASH_STEP;
  const i = Math.floor(at);
  const a = SQUASH[i]!;
  return a + (SQUASH[i + 1]! - a) * (at - i);
}
