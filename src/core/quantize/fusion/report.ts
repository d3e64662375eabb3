import { listNodes } from '../../cost/node-list.ts';
import type { FusionReport } from '../../../protocol/fusion.ts';
import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Model } from '../../model/model.ts';
import { countKinds } from './kinds.ts';
import { isQuantized, predictFusion } from './predict.ts';

/** The prediction by the ids of nodes, for those who show it; null for a model without quantized values. Reads no large tensors. */
export async function fusionReport(model: Model): Promise<FusionReport | null> {
  const scope = buildScopes(model);
  if (!isQuantized(scope)) return null;
  const fusions = await predictFusion(model, scope, await inferShapes(model, scope));
  if (fusions.size === 0) return null;
  const nodes = listNodes(scope).flatMap(({ id, node }) => {
    const fusion = fusions.get(node);
    return fusion === undefined ? [] : [{ id, ...fusion }];
  });
  return { counts: countKinds(fusions.values()), nodes };
}
