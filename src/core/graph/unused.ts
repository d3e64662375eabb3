import type { NodeProto } from 'onnx-buf';
import type { Model } from '../model/model.ts';
import { buildScopes } from './scope.ts';
import { capturedNames, topologicalOrder } from './topology.ts';

/** Removes nodes of the main graph whose results nobody needs, and constants that nobody reads. @returns how many nodes went */
export function removeUnused(model: Model): number {
  const scope = buildScopes(model);
  const { graph } = model;
  const needed = new Set(graph.output.map(output => output.name));
  const kept = new Set<NodeProto>();
  for (const node of topologicalOrder(scope).toReversed()) {
    if (!node.output.some(name => name && needed.has(name))) continue;
    kept.add(node);
    for (const name of [...node.input, ...capturedNames(scope, node)]) if (name) needed.add(name);
  }
  const before = graph.node.length;
  graph.node = graph.node.filter(node => kept.has(node));
  const constants = new Set(
    [
      ...graph.initializer.map(one => one.name),
      ...graph.sparseInitializer.map(one => one.values?.name ?? ''),
    ].filter(name => !needed.has(name)),
  );
  graph.initializer = graph.initializer.filter(one => !constants.has(one.name));
  graph.sparseInitializer = graph.sparseInitializer.filter(one => !constants.has(one.values?.name ?? ''));
  // Below IR version 4 constants are listed among the inputs too.
  graph.input = graph.input.filter(input => !constants.has(input.name));
  graph.quantizationAnnotation = graph.quantizationAnnotation.filter(one => needed.has(one.tensorName));
  return before - graph.node.length;
}
