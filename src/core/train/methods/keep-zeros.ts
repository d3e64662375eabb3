import { Masks } from './masks.ts';
import type { MethodFactory } from './method.ts';

/** Weights that are zero stay zero: retraining of a pruned network (Han et al. 2015, §3.2). */
export const keepZeros: MethodFactory = context => {
  const masks = new Masks(context);
  masks.fromZeros();
  return {
    effective: context.parameters.map(({ values }) => values),
    state: masks.all,
    adjust: (index, gradient) => masks.cutGradient(index, gradient),
  };
};
