import { Turns } from '../../turns.ts';
import { rowsAlong } from '../filters/constant-values.ts';
import type { Criterion } from './criterion.ts';
import { scoreByWeights } from './weights.ts';

/**
 * Sum of the distances to all other filters of the layer: those near the geometric median can be replaced by the others. Source: He et
 * al. 2019, Filter Pruning via Geometric Median.
 */
export const fpgm: Criterion = {
  id: 'fpgm',
  title: 'Distance to the others (geometric median)',
  help: 'Filters that are most like the others go first (He et al. 2019, FPGM). Needs no data.',
  needs: 'nothing',
  comparable: false,
  score: input =>
    scoreByWeights(input, (weight, axis) =>
      sumsOfDistances(rowsAlong(weight, axis), new Turns(input.job.signal)),
    ),
};

export async function sumsOfDistances(rows: readonly Float32Array[], turns?: Turns): Promise<Float64Array> {
  const sums = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    await turns?.pass();
    for (let j = i + 1; j < rows.length; j++) {
      const [a, b] = [rows[i]!, rows[j]!];
      let squares = 0;
      for (let k = 0; k < a.length; k++) {
        const difference = a[k]! - b[k]!;
        squares += difference * difference;
      }
      const distance = Math.sqrt(squares);
      sums[i]! += distance;
      sums[j]! += distance;
    }
  }
  return sums;
}
