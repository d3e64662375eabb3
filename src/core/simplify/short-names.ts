import type { GraphProto } from 'onnx-buf';
import type { Model } from '../model/model.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Gives values inside the graph names of a few letters, the shortest to those named most often; in sub-graphs too. Inputs and outputs of the model,
 * nodes and local functions keep their names. Payloads belong to tensors, not to names, and are not touched.
 * @returns how many values have another name
 */
export function shortenNames(model: Model): number {
  const { graph } = model;
  // How a training goes on is written in terms of names.
  if (model.proto.trainingInfo.length > 0) return 0;
  const kept = new Set([...graph.input, ...graph.output].map(({ name }) => name));
  const counts = new Map<string, number>();
  visitNames(graph, name => {
    if (name && !kept.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return name;
  });
  const wanted = [...counts].sort(([, a], [, b]) => b - a);
  const short = new Map<string, string>();
  let index = 0;
  for (const [name] of wanted) {
    while (kept.has(letters(index))) index++;
    short.set(name, letters(index++));
  }
  visitNames(graph, name => short.get(name) ?? name);
  return [...short].filter(([before, after]) => before !== after).length;
}

/** a … Z, aa, ab … */
function letters(index: number): string {
  const last = LETTERS[index % LETTERS.length]!;
  const rest = Math.floor(index / LETTERS.length);
  return rest === 0 ? last : letters(rest - 1) + last;
}

/** Lets every name of a value in a graph and those inside it be replaced. */
function visitNames(graph: GraphProto, replace: (name: string) => string): void {
  for (const one of [...graph.input, ...graph.output, ...graph.valueInfo, ...graph.initializer])
    one.name = replace(one.name);
  for (const { values } of graph.sparseInitializer)
    if (values !== undefined) values.name = replace(values.name);
  for (const node of graph.node) {
    node.input = node.input.map(replace);
    node.output = node.output.map(replace);
    for (const { g, graphs } of node.attribute)
      for (const inner of g === undefined ? graphs : [g, ...graphs]) visitNames(inner, replace);
  }
  for (const annotation of graph.quantizationAnnotation) {
    annotation.tensorName = replace(annotation.tensorName);
    for (const entry of annotation.quantParameterTensorNames) entry.value = replace(entry.value);
  }
}
