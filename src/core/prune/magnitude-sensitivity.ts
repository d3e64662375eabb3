import { buildScopes } from '../graph/scope.ts';
import { readTensor } from '../model/values.ts';
import { selectWeights, type Selection } from '../passes/layer-selection.ts';
import { telling } from '../passes/quiet.ts';
import type { PassContext, PassOutcome, PassSensitivity } from '../passes/types.ts';
import { stepsByPoint, weightCost, weightLayers } from '../passes/weight-sensitivity.ts';
import { PRUNABLE_TYPES } from './magnitude-keys.ts';
import type { MagnitudeSettings, magnitudeSettings } from './magnitude-settings.ts';

type Run = (context: PassContext, settings: MagnitudeSettings) => Promise<PassOutcome>;

/** How pruning by magnitude is tried on one layer at a ratio: by running it on that layer. */
export function magnitudeSensitivity(run: Run): PassSensitivity<typeof magnitudeSettings> {
  return {
    unit: 'ratio',
    points: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
    layers: (context, settings) =>
      Promise.resolve(
        weightLayers(select(context, settings).weights, async ({ name }, ratio) => {
          const model = context.model.clone();
          const scope = buildScopes(model);
          const alone = Object.assign({}, settings, { mode: 'ratio', ratio, include: [name], exclude: [] });
          await run({ ...context, ...telling(context, () => undefined), model, scope }, alone);
          return readTensor(model, scope.constant(name)!.tensor);
        }),
      ),
    // Of zeros neither the place in a sparse file nor the product counts.
    cost: (context, settings, profile) =>
      weightCost(
        context,
        select(context, settings).weights,
        ratio => ({ bytes: 1 - ratio, macs: 1 - ratio, stored: { zeros: ratio } }),
        profile,
      ),
    steps: (chosen, settings) => stepsByPoint(chosen, settings, ratio => ({ mode: 'ratio', ratio })),
  };
}

function select({ scope }: PassContext, settings: MagnitudeSettings): Selection {
  return selectWeights(scope, { ...settings, types: PRUNABLE_TYPES });
}
