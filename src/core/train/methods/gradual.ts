import { Masks } from './masks.ts';
import type { MethodFactory } from './method.ts';

export interface GradualSpec {
  /** Fraction of each chosen parameter that is zero in the end, by its index. */
  readonly target: (index: number) => number;
  /** Share of the steps over which sparsity rises; the rest retrains. */
  readonly rising: number;
  /** Steps between two prunings. */
  readonly every: number;
}

/**
 * Prunes the smallest weights a little at a time and retrains the others in between (Han et al. 2015, iterative pruning), on the cubic
 * schedule of Zhu and Gupta 2017, eq. 1: s(t) = s_f + (s_i − s_f)(1 − t/T)³, from the sparsity that is there. What was pruned stays pruned.
 */
export function gradual(spec: GradualSpec): MethodFactory {
  return context => {
    const { parameters, chosen, steps } = context;
    const masks = new Masks(context);
    masks.fromZeros();
    const initial = Float64Array.from(chosen, index => zeroShare(masks.of(index)!));
    const end = Math.max(1, Math.floor(steps * spec.rising));
    return {
      effective: parameters.map(({ values }) => values),
      state: [...masks.all, initial],
      beforeStep(step) {
        if (step > end || (step % spec.every !== 0 && step !== end)) return;
        const left = (1 - step / end) ** 3;
        for (const [i, index] of chosen.entries()) {
          const target = Math.max(initial[i]!, spec.target(index));
          const sparsity = target + (initial[i]! - target) * left;
          masks.keepLargest(index, Math.round(parameters[index]!.values.length * (1 - sparsity)));
        }
        masks.apply();
      },
      adjust: (index, gradient) => masks.cutGradient(index, gradient),
      isReady: step => step > end,
    };
  };
}

function zeroShare(mask: Uint8Array): number {
  return mask.reduce((zeros, one) => zeros + (one === 0 ? 1 : 0), 0) / Math.max(1, mask.length);
}
