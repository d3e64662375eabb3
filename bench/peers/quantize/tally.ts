/** The same of Espalier and of ONNX Runtime's quantizer. */
export interface Pair {
  readonly ours: number;
  readonly theirs: number;
}

/** What both made of one model with one method, calibrated on one set of pictures. */
export interface Comparison {
  /** Accuracy of the float model. */
  readonly float: number;
  readonly accuracy: Pair;
  /** Test pictures that only one of both gets right. */
  readonly only: Pair;
  /** Time of their model over that of ours. */
  readonly speed: number;
  /** Ours over theirs, to quantize: of the whole process. */
  readonly time: number;
  readonly memory: number;
}

/** Below it a difference is more than chance. */
const LEVEL = 0.05;
const LEAST_SPEED = 0.95;
const MOST_TIME = 0.5;
/** Loss of accuracy with the best method. */
const MOST_LOSS = 0.003;

/** Comparisons by model and method, over sets of calibration pictures. */
export class Tally {
  private readonly rows = new Map<string, Comparison[]>();

  add(key: string, comparison: Comparison): void {
    this.rows.set(key, [...(this.rows.get(key) ?? []), comparison]);
  }

  /**
   * Prints means, and whether each row keeps what is promised: no more accuracy lost than theirs by more than chance over all sets, a model at
   * least as fast, half of the time, less memory; and of each model whether one method loses less than 0.3 points.
   */
  tell(): boolean {
    let isGood = true;
    const losses = new Map<string, number>();
    for (const [key, sets] of this.rows) {
      const mean = (of: (one: Comparison) => number) =>
        sets.reduce((sum, one) => sum + of(one), 0) / sets.length;
      const [ours, theirs] = [mean(one => one.accuracy.ours), mean(one => one.accuracy.theirs)];
      const [speed, time, memory] = [mean(one => one.speed), mean(one => one.time), mean(one => one.memory)];
      const only = {
        ours: sets.reduce((sum, one) => sum + one.only.ours, 0),
        theirs: sets.reduce((sum, one) => sum + one.only.theirs, 0),
      };
      const isWorse = only.ours < only.theirs && chance(only) < LEVEL;
      const holds = !isWorse && speed >= LEAST_SPEED && time <= MOST_TIME && memory < 1;
      isGood &&= holds;
      const model = key.split(' ')[0]!;
      losses.set(model, Math.min(losses.get(model) ?? Infinity, sets[0]!.float - ours));
      console.log(
        `mean of ${sets.length}: ${key.padEnd(32)} Espalier ${percent(ours)}, ONNX Runtime ${percent(theirs)}, right only with ours ${only.ours}, ` +
          `with theirs ${only.theirs} (p = ${chance(only).toFixed(2)}); speed ${speed.toFixed(2)}, time ${time.toFixed(2)}, memory ${memory.toFixed(2)}  ${holds ? 'ok' : 'MISSED'}`,
      );
    }
    for (const [model, loss] of losses) {
      isGood &&= loss < MOST_LOSS;
      console.log(
        `${model}: ${percent(loss)} lost with the best method  ${loss < MOST_LOSS ? 'ok' : 'MISSED'}`,
      );
    }
    return isGood;
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/**
 * How likely such a difference is when neither is better: McNemar's test, as a normal approximation with a correction for continuity, two-sided.
 * Over several sets of calibration pictures the test pictures are the same ones, so that chance makes larger differences than this says.
 */
export function chance({ ours, theirs }: Pair): number {
  const z = Math.max(0, Math.abs(ours - theirs) - 1) / Math.sqrt(Math.max(1, ours + theirs));
  return tails(z);
}

/** Both tails of a normal distribution. Abramowitz and Stegun, 7.1.26. */
function tails(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return series * Math.exp(-x * x);
}
