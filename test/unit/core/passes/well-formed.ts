import type { GraphProto } from 'onnx-buf';
import { buildScopes } from '../../../../src/core/graph/scope.ts';
import { inferShapes } from '../../../../src/core/graph/shapes/index.ts';
import type { Model } from '../../../../src/core/model/model.ts';

/** First opset of each IR version that brought one. */
const IR_FOR_OPSET = [
  [10, 21],
  [9, 19],
  [8, 15],
  [7, 12],
  [6, 11],
  [5, 10],
] as const;

/** What ONNX's checker would say of a model: names written twice or not at all, nodes out of order, missing versions, declared shapes that are wrong. */
export async function flawsOf(model: Model): Promise<string[]> {
  const flaws: string[] = [];
  checkGraph(model.graph, new Set(), flaws);
  const domains = new Map(
    model.proto.opsetImport.map(({ domain, version }) => [
      domain === 'ai.onnx' ? '' : domain,
      Number(version),
    ]),
  );
  for (const { name, opType, domain } of model.graph.node)
    if (!domains.has(domain === 'ai.onnx' ? '' : domain))
      flaws.push(`${name || opType}: domain ${domain} is not imported`);
  const needed = IR_FOR_OPSET.find(([, opset]) => model.opset() >= opset)?.[0] ?? 3;
  if (Number(model.proto.irVersion) < needed)
    flaws.push(`IR ${model.proto.irVersion} is too old for opset ${model.opset()}`);
  const names = model.graph.node.map(({ name }) => name).filter(Boolean);
  flaws.push(...twice(names).map(name => `two nodes are named ${name}`));
  const declared = [...model.graph.valueInfo, ...model.graph.output];
  const bare = model.clone();
  bare.graph.valueInfo = [];
  const scope = buildScopes(bare);
  const shapes = await inferShapes(bare, scope);
  for (const { name, type } of declared) {
    if (type?.value.case !== 'tensorType') continue;
    const { elemType, shape } = type.value.value;
    const found = shapes.value(scope, name);
    if (found.dtype !== 0 && elemType !== 0 && found.dtype !== elemType)
      flaws.push(`${name} is declared as type ${elemType}, and is ${found.dtype}`);
    const dims = shape?.dim.map(({ value }) => (value.case === 'dimValue' ? Number(value.value) : undefined));
    const differs = dims?.some(
      (dim, i) => dim !== undefined && typeof found.shape?.[i] === 'number' && found.shape[i] !== dim,
    );
    if (differs || (dims && found.shape && dims.length !== found.shape.length))
      flaws.push(`${name} is declared with other sizes`);
  }
  return flaws;
}

function checkGraph(graph: GraphProto, outer: ReadonlySet<string>, flaws: string[]): void {
  const initializers = graph.initializer.map(({ name }) => name);
  const written = graph.node.flatMap(({ output }) => output.filter(Boolean));
  flaws.push(...twice([...initializers, ...written]).map(name => `${name} is written twice`));
  const known = new Set([...outer, ...initializers, ...graph.input.map(({ name }) => name)]);
  for (const node of graph.node) {
    for (const name of node.input)
      if (name && !known.has(name))
        flaws.push(`${node.name || node.opType} reads ${name}, which is not there yet`);
    for (const { g } of node.attribute) if (g) checkGraph(g, known, flaws);
    for (const name of node.output) known.add(name);
  }
  for (const { name } of graph.output) if (!known.has(name)) flaws.push(`the result ${name} is not there`);
  const read = new Set([
    ...graph.node.flatMap(({ input }) => input),
    ...graph.output.map(({ name }) => name),
  ]);
  if (!graph.node.some(({ attribute }) => attribute.some(({ g }) => g)))
    flaws.push(
      ...initializers.filter(name => !read.has(name)).map(name => `${name} is stored, and not used`),
    );
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}
