import { EspalierError } from '../../errors.ts';
import type { Layer } from '../../graph/channels/index.ts';
import { forEachGradient } from '../../train/weight-gradients.ts';
import { forEachAlong } from '../filters/constant-values.ts';
import type { Criterion, LayerScores, ScoringInput } from './criterion.ts';

/**
 * What the loss is expected to change by when a filter goes, from its gradient: Σ (g · w)² over the filter's weights, averaged over batches.
 * Source: Molchanov, Mallya, Tyree, Frosio and Kautz 2019, Importance Estimation for Neural Network Pruning, eq. 8.
 */
export const taylor: Criterion = {
  id: 'taylor',
  title: 'Change of the loss (Taylor)',
  help: 'Filters that the loss depends on least go first, by gradients (Molchanov et al. 2019). Needs labelled data.',
  needs: 'labels',
  comparable: true,
  score,
};

async function score({ coupling, layers, dataset, job }: ScoringInput): Promise<LayerScores> {
  if (!dataset?.hasLabels)
    throw new EspalierError(
      'BAD_DATA',
      'The criterion taylor needs labelled data.',
      'Give them with --data.',
    );
  const byWeight = new Map<string, { layer: Layer; sums: Float64Array }>();
  for (const layer of layers) {
    const name = layer.weight.constant?.name;
    if (name !== undefined) byWeight.set(name, { layer, sums: new Float64Array() });
  }
  await forEachGradient(coupling.model, dataset, job, (parameter, gradient) => {
    const entry = byWeight.get(parameter.name);
    if (entry === undefined) return;
    const { layer } = entry;
    const { dims, values } = parameter;
    if (entry.sums.length === 0) entry.sums = new Float64Array(dims[layer.axis]!);
    forEachAlong({ dims, values }, layer.axis, (position, value, i) => {
      entry.sums[position]! += (value * gradient[i]!) ** 2;
    });
  });
  return new Map(
    [...byWeight.values()].filter(({ sums }) => sums.length > 0).map(({ layer, sums }) => [layer, sums]),
  );
}
