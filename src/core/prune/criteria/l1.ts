import { forEachAlong } from '../filters/constant-values.ts';
import type { Criterion } from './criterion.ts';
import { scoreByWeights } from './weights.ts';

/** Sum of the magnitudes of a filter's weights. Source: Li et al. 2016, Pruning Filters for Efficient ConvNets. */
export const l1: Criterion = {
  id: 'l1',
  title: 'Sum of magnitudes (L1)',
  help: 'Filters with small weights go first (Li et al. 2016). Needs no data.',
  needs: 'nothing',
  comparable: false,
  score: input =>
    scoreByWeights(input, (weight, axis) => {
      const sums = new Float64Array(weight.dims[axis]!);
      forEachAlong(weight, axis, (position, value) => {
        sums[position]! += Math.abs(value);
      });
      return sums;
    }),
};
