import { forEachAlong } from '../filters/constant-values.ts';
import type { Criterion } from './criterion.ts';
import { scoreByWeights } from './weights.ts';

/** Euclidean length of a filter. */
export const l2: Criterion = {
  id: 'l2',
  title: 'Length (L2)',
  help: 'Filters whose weights have a small root of squares go first. Needs no data.',
  needs: 'nothing',
  comparable: false,
  score: input =>
    scoreByWeights(input, (weight, axis) => {
      const squares = new Float64Array(weight.dims[axis]!);
      forEachAlong(weight, axis, (position, value) => {
        squares[position]! += value * value;
      });
      return squares.map(Math.sqrt);
    }),
};
