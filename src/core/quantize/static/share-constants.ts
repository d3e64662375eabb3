import type { TensorProto } from 'onnx-buf';
import { buildScopes, walkScopes } from '../../graph/scope.ts';
import type { Model } from '../../model/model.ts';
import { UniqueNames } from '../unique-names.ts';

/** Constants of more bytes may be weights, which keep their names. */
const MAX_BYTES = 4096;

/**
 * Stores equal small constants once, under a short name: the zero points of a network are few different ones, and each by itself takes more room for its
 * name than for its value. Graphs with sub-graphs are left alone, as these may define the names for themselves.
 */
export async function shareConstants(model: Model): Promise<void> {
  const { graph } = model;
  if ([...walkScopes(buildScopes(model))].length > 1) return;
  const names = new UniqueNames(model.proto);
  const renamed = new Map<string, string>();
  const gone = new Set<TensorProto>();
  for (const equal of await equalConstants(model)) {
    const name = names.take(nameFor(equal));
    for (const tensor of equal) renamed.set(tensor.name, name);
    for (const tensor of equal.slice(1)) gone.add(tensor);
    equal[0]!.name = name;
  }
  graph.initializer = graph.initializer.filter(tensor => !gone.has(tensor));
  for (const node of graph.node) node.input = node.input.map(name => renamed.get(name) ?? name);
}

/** Groups of two and more. */
async function equalConstants(model: Model): Promise<TensorProto[][]> {
  const { graph } = model;
  const visible = new Set([...graph.input, ...graph.output].map(({ name }) => name));
  const groups = new Map<string, TensorProto[]>();
  for (const tensor of graph.initializer) {
    const payload = model.payload(tensor);
    if (visible.has(tensor.name) || payload.byteLength > MAX_BYTES) continue;
    const bytes = Buffer.from(await payload.read()).toString('base64');
    const key = `${tensor.dataType}:${tensor.dims.join('x')}:${bytes}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tensor]);
    else group.push(tensor);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function nameFor(tensors: readonly TensorProto[]): string {
  const ending = ['zero_point', 'scale'].find(one => tensors.every(({ name }) => name.includes(`_${one}`)));
  return ending ?? 'constant';
}
