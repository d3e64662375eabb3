import { throwIfAborted } from '../../errors.ts';
import { keptPositions, type Coupling, type Layer, type Removal } from '../../graph/channels/index.ts';
import { forEachAlong, readWeight, type WeightValues } from '../filters/constant-values.ts';
import type { LayerScores, ScoringInput } from './criterion.ts';

/** Scores of layers from their weights alone. */
export async function scoreByWeights(
  { coupling, layers, job, removal }: ScoringInput,
  score: (weight: WeightValues, axis: number) => ArrayLike<number> | Promise<ArrayLike<number>>,
): Promise<LayerScores> {
  const scores = new Map<Layer, ArrayLike<number>>();
  for (const layer of layers) {
    throwIfAborted(job.signal);
    const weight = await readWeight(coupling, layer.weight);
    scores.set(layer, await score(withoutRemoved(coupling, layer, weight, removal), layer.axis));
  }
  return scores;
}

/** Weights of input channels that are gone count as zero (Li et al.: greedy selection). */
function withoutRemoved(
  coupling: Coupling,
  layer: Layer,
  weight: WeightValues,
  removal: Removal,
): WeightValues {
  if (removal.size === 0) return weight;
  let { values } = weight;
  for (const sum of coupling.sums) {
    if (sum.weight?.operand !== layer.weight) continue;
    const { axis } = sum.weight;
    const kept = keptPositions(coupling, layer.weight.axes[axis]!, removal);
    if (!kept) continue;
    const stays = new Set(kept);
    const copy = values.slice();
    forEachAlong(weight, axis, (position, _, i) => {
      if (!stays.has(position)) copy[i] = 0;
    });
    values = copy;
  }
  return { dims: weight.dims, values };
}
