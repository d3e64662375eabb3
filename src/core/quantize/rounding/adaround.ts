import { roundInTurn } from './gptq.ts';
import type { RoundingMethod, RoundingProblem } from './method.ts';
import { differences, nearestCodes } from './nearest.ts';

/** Sweeps over a row's weights; most rows are done after five. */
const MOST_SWEEPS = 50;

/** In longer rows only single weights are tried: pairs are many. */
const MOST_PAIRED = 1200;

/** A part of a row's error that a change must take away: less is rounding noise. */
const LEAST_GAIN = 1e-9;

/**
 * Rounds each weight up or down, whichever is better for what the layer gives: the problem of Nagel et al. 2020 (AdaRound), section 3.2, a quadratic one in binary
 * variables. The paper relaxes it and trains; here weights are turned over, alone or in pairs, as long as that makes the error smaller, from
 * two starts (nearest, and in turn as GPTQ does), which needs no learning rate and no seed, and never ends above rounding to nearest.
 */
export const adaRound: RoundingMethod = {
  id: 'adaround',
  title: 'Up or down, by what the layer gives (AdaRound)',
  help: 'Turns weights over, from the integer below to that above or back, as long as the layer’s results on the data come nearer to the exact ones. The problem of Nagel et al. 2020, solved by coordinate descent.',
  async round(problem, options) {
    const nearest = nearestCodes(problem);
    const inTurn = await roundInTurn(problem, { ...options, near: true });
    const codes = new Int16Array(nearest.length);
    const { outputs, length } = problem;
    for (let row = 0; row < outputs; row++) {
      await options.turns.pass();
      const own = [nearest, inTurn].map(start =>
        new Row(rowOf(problem, row), start.slice(row * length, (row + 1) * length)).descend(),
      );
      codes.set((own[1]!.error < own[0]!.error ? own[1]! : own[0]!).codes, row * length);
    }
    return codes;
  },
};

/** One row while its weights are turned over, one or two at a time. */
class Row {
  readonly codes: Int16Array;
  error: number;
  /** G·(w − ŵ). */
  private readonly slopes: Float64Array;
  /** What turning each weight over changes w − ŵ by; 0 where there is no other code. */
  private readonly steps: Float64Array;
  private readonly length: number;
  private readonly least: number;

  constructor(
    private readonly problem: RoundingProblem,
    start: Int16Array,
  ) {
    this.length = problem.length;
    this.codes = start;
    const gaps = differences(problem, start);
    this.slopes = new Float64Array(this.length);
    for (let i = 0; i < this.length; i++) this.addColumn(i, gaps[i]!);
    this.error = gaps.reduce((sum, gap, i) => sum + gap * this.slopes[i]!, 0);
    this.least = LEAST_GAIN * this.error;
    this.steps = Float64Array.from(start, (_, i) => this.stepOf(i));
  }

  descend(): this {
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep++)
      if (!this.sweep() && (this.length > MOST_PAIRED || !this.sweepPairs())) break;
    return this;
  }

  /** What turning a weight over takes away from the error. */
  private gain(i: number): number {
    const step = this.steps[i]!;
    return -step * (2 * this.slopes[i]! + step * this.problem.gram[i * this.length + i]!);
  }

  private sweep(): boolean {
    let changed = false;
    for (let i = 0; i < this.length; i++) {
      const gain = this.gain(i);
      if (this.steps[i] === 0 || gain <= this.least) continue;
      this.turn(i);
      this.error -= gain;
      changed = true;
    }
    return changed;
  }

  /** Two at once: what one alone would make worse. Each with its best partner. */
  private sweepPairs(): boolean {
    const { length, steps } = this;
    const gains = Float64Array.from(steps, (_, i) => this.gain(i));
    let changed = false;
    for (let i = 0; i < length; i++) {
      if (steps[i] === 0) continue;
      const row = this.problem.gram.subarray(i * length, (i + 1) * length);
      const factor = 2 * steps[i]!;
      let [best, partner] = [-Infinity, -1];
      for (let j = i + 1; j < length; j++) {
        const gain = gains[j]! - factor * steps[j]! * row[j]!;
        if (gain > best && steps[j] !== 0) [best, partner] = [gain, j];
      }
      if (partner < 0 || gains[i]! + best <= this.least) continue;
      this.error -= gains[i]! + best;
      this.turn(i);
      this.turn(partner);
      for (let j = 0; j < length; j++) gains[j] = this.gain(j);
      changed = true;
    }
    return changed;
  }

  private turn(i: number): void {
    const step = this.steps[i]!;
    this.codes[i] = this.otherCode(i);
    this.steps[i] = -step;
    this.addColumn(i, step);
  }

  private stepOf(i: number): number {
    return (this.codes[i]! - this.otherCode(i)) * this.problem.scales[i]!;
  }

  /** The other one of the two codes that the weight lies between; the same where it is cut off. */
  private otherCode(i: number): number {
    const { weights, scales, zeros, low, high } = this.problem;
    const exact = weights[i]! / scales[i]! + (zeros?.[i] ?? 0);
    const other = this.codes[i] === Math.floor(exact) ? Math.ceil(exact) : Math.floor(exact);
    return Math.max(low, Math.min(high, other));
  }

  private addColumn(column: number, factor: number): void {
    if (factor === 0) return;
    const { slopes, length } = this;
    const row = this.problem.gram.subarray(column * length, (column + 1) * length);
    for (let i = 0; i < length; i++) slopes[i]! += factor * row[i]!;
  }
}

function rowOf(problem: RoundingProblem, row: number): RoundingProblem {
  const { length, weights, scales, zeros } = problem;
  const [from, to] = [row * length, (row + 1) * length];
  return {
    ...problem,
    outputs: 1,
    weights: weights.subarray(from, to),
    scales: scales.subarray(from, to),
    zeros: zeros?.subarray(from, to) ?? null,
  };
}
