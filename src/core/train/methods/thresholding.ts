import { Masks } from './masks.ts';
import type { MethodFactory } from './method.ts';

export interface ThresholdingSpec {
  /** Fraction of each chosen parameter that is zero in the end, by its index. */
  readonly target: (index: number) => number;
  /** Rounds of: threshold, train what is left, wake up the rest. */
  readonly rounds: number;
  /** Share of a round, at its end, in which all weights are trained. */
  readonly awake: number;
}

/**
 * Iterative hard thresholding (Jin, Yuan, Feng and Yan 2016): each round keeps the largest weights of every parameter, trains only those,
 * then lets the others grow again from zero; the last round ends on the sparse network. The sparsity asked of a round rises by the cubic
 * schedule, so that the last one gives the target.
 */
export function thresholding(spec: ThresholdingSpec): MethodFactory {
  return context => {
    const { parameters, chosen, steps } = context;
    const masks = new Masks(context);
    const length = Math.max(1, Math.floor(steps / spec.rounds));
    const wakesAt = Math.max(1, Math.round(length * (1 - spec.awake)));
    return {
      effective: parameters.map(({ values }) => values),
      state: masks.all,
      beforeStep(step) {
        const round = Math.min(spec.rounds - 1, Math.floor(step / length));
        const within = step - round * length;
        const share = 1 - (1 - (round + 1) / spec.rounds) ** 3;
        if (within === 0) {
          for (const index of chosen) {
            const { values } = parameters[index]!;
            masks.keepLargest(index, Math.round(values.length * (1 - spec.target(index) * share)));
          }
          masks.apply();
        } else if (within === wakesAt && round < spec.rounds - 1) {
          masks.open();
        }
      },
      adjust: (index, gradient) => masks.cutGradient(index, gradient),
      isReady: step => step >= (spec.rounds - 1) * length,
    };
  };
}
