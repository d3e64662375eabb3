import type { NodeProto } from 'onnx-buf';
import { buildScopes, walkScopes } from '../../graph/scope.ts';
import type { Model } from '../../model/model.ts';
import type { PassContext } from '../../passes/types.ts';
import { layerErrors, type LayerError } from '../layer-error.ts';
import { operatorOf } from './operators.ts';
import type { StaticPlan } from './plan.ts';

/** Of layers with weights, and of what computes between them. */
export async function errorsOf(
  context: PassContext,
  float: Model,
  outputs: readonly (readonly [NodeProto, readonly string[]])[],
  plan: StaticPlan,
): Promise<LayerError[]> {
  // Bodies of sub-graphs would need names of their own.
  if ([...walkScopes(buildScopes(float))].length > 1) return [];
  const renames = new Map(
    outputs.flatMap(([node, names]) => names.map((name, i) => [node.output[i] ?? '', name] as const)),
  );
  const pairs = outputs
    .filter(([node]) => plan.nodes.has(node) && operatorOf(node)?.role !== 'move')
    .map(([node, [before = '']]) => ({ node, before, after: node.output[0]! }));
  return layerErrors(float, context.model, pairs, renames, context.dataset!, context);
}
