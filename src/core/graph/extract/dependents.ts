import type { NodeProto } from 'onnx-buf';
import type { Model } from '../../model/model.ts';
import { removeUnused } from '../unused.ts';
import { buildScopes } from '../scope.ts';
import { inferShapes } from '../shapes/index.ts';
import { capturedNames, topologicalOrder } from '../topology.ts';
import type { Scope } from '../types.ts';
import { inputOf } from './open-constant.ts';

/** What was taken out of a model. */
export interface Extracted {
  /** Values from before the part that it reads: now its inputs, beside the sources. */
  readonly boundary: readonly string[];
  /** Values of the original that the outputs are, where no node of the part makes them: they don't depend on the sources. */
  readonly untouched: readonly string[];
  readonly nodes: number;
}

/**
 * Cuts a model down to what depends on the given inputs: the part that has to be run again when they change. What it reads from
 * before the part becomes an input with open sizes; what is computed from constants alone stays in. Edits the model.
 * @param sources names of graph inputs
 */
export async function extractDependents(model: Model, sources: readonly string[]): Promise<Extracted> {
  const scope = buildScopes(model);
  const shapes = await inferShapes(model, scope);
  const order = topologicalOrder(scope);
  const dependent = new Set<string>(sources);
  const constant = constantValues(scope, order);
  const part: NodeProto[] = [];
  for (const node of order) {
    if (!readsOf(scope, node).some(name => dependent.has(name))) continue;
    part.push(node);
    for (const name of node.output) if (name) dependent.add(name);
  }
  const boundary = new Set<string>();
  for (const node of part) {
    for (const name of readsOf(scope, node)) {
      if (!dependent.has(name) && !constant.has(name) && !scope.constant(name)) boundary.add(name);
    }
  }
  const { graph } = model;
  const kept = new Set(part);
  const outputs = graph.output.filter(output => dependent.has(output.name));
  const untouched = graph.output.filter(output => !dependent.has(output.name)).map(output => output.name);
  graph.node = order.filter(node => kept.has(node) || node.output.every(name => !name || constant.has(name)));
  graph.output = outputs;
  const inputs = graph.input.filter(input => sources.includes(input.name));
  graph.input = [
    ...inputs,
    ...[...boundary].map(name => {
      const { dtype, shape } = shapes.value(scope, name);
      return inputOf(
        name,
        dtype,
        shape?.map((dim, axis) => (axis > 0 && typeof dim === 'number' ? dim : null)) ?? null,
      );
    }),
  ];
  // What was said of sizes may not hold for the batch that the part is run with.
  graph.valueInfo = [];
  removeUnused(model);
  return { boundary: [...boundary], untouched, nodes: part.length };
}

/** Values that are made of constants alone. */
function constantValues(scope: Scope, order: readonly NodeProto[]): ReadonlySet<string> {
  const constant = new Set<string>();
  for (const node of order) {
    if (/^Random|^Bernoulli$|^Multinomial$/.test(node.opType)) continue;
    const isConstant = readsOf(scope, node).every(name => constant.has(name) || scope.constant(name));
    if (isConstant) for (const name of node.output) if (name) constant.add(name);
  }
  return constant;
}

function readsOf(scope: Scope, node: NodeProto): string[] {
  return [...node.input, ...capturedNames(scope, node)].filter(Boolean);
}
