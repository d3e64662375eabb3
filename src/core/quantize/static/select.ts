import { nodeName } from '../../cost/node-list.ts';
import type { Scope } from '../../graph/types.ts';
import { layerName, selectWeights } from '../../passes/layer-selection.ts';
import { namePattern } from '../../passes/patterns.ts';
import type { Skipped } from '../../passes/skipped.ts';
import type { PassContext } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import { int8Scales } from '../int8.ts';
import { planStatic, type StaticPlan } from './plan.ts';
import type { StaticSettings } from './settings.ts';

/** Weights that the user's patterns allow. */
export function selectable(scope: Scope, settings: StaticSettings): readonly Weight[] {
  return selectWeights(scope, { ...settings, minElements: 0, embeddings: false, types: ['float32'] }).weights;
}

/** Those without infinities and NaN; the others are noted. */
export async function finiteWeights(
  context: PassContext,
  weights: readonly Weight[],
  skipped: Skipped,
): Promise<Weight[]> {
  const finite: Weight[] = [];
  for (const weight of weights) {
    const { tensor } = weight.constant;
    const floats = {
      payload: context.model.payload(tensor),
      dtype: tensor.dataType,
      dims: weight.dims,
      axis: null,
    };
    const scales = await int8Scales(floats, 'float32', () => undefined, context.signal);
    if (scales !== undefined) finite.push(weight);
    else skipped.add('their weights hold infinities or NaN', layerName(weight));
  }
  return finite;
}

/** The plan for the user's settings. @param absorbs see {@link planStatic} */
export function makePlan(
  { scope, shapes }: Pick<PassContext, 'scope' | 'shapes'>,
  weights: readonly Weight[],
  settings: StaticSettings,
  absorbs: boolean,
): StaticPlan {
  const excluded = settings.exclude.map(namePattern);
  return planStatic(scope, shapes, {
    weights,
    heads: settings.heads,
    absorbs,
    excluded: node => excluded.some(pattern => pattern.matches(nodeName(node))),
  });
}
