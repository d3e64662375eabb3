import type { NodeProto } from 'onnx-buf';
import { buildScopes, walkScopes } from '../graph/scope.ts';
import { inferShapes } from '../graph/shapes/index.ts';
import { topologicalOrder } from '../graph/topology.ts';
import type { Scope } from '../graph/types.ts';
import { dataType } from '../model/dtypes.ts';
import type { Model } from '../model/model.ts';

/** What ONNX Runtime does not compute at load though its inputs are constants: weights stay quantized, random numbers random. */
const NOT_FOLDED = /^(DequantizeLinear|Random(Uniform|Normal)(Like)?|Multinomial|Bernoulli)$/;

/**
 * Bytes of the weights as ONNX Runtime holds them: constants that are left to nodes once it has folded what depends on nothing
 * else, each in its own type. So weights kept as codebook and indices count as what they unfold to, and integers that are
 * dequantized at run time as integers. Copies that kernels may rearrange for themselves are not in it, nor are activations. Null where
 * the size of one can't be known.
 */
export async function weightMemory(model: Model): Promise<number | null> {
  const root = buildScopes(model);
  const shapes = await inferShapes(model, root, {});
  const folded = new Map<Scope, Set<string>>();
  const held = new Map<string, number | null>();
  /** The scope whose constant a name is, or nothing when it depends on inputs. */
  const constantIn = (scope: Scope, name: string): Scope | undefined => {
    const constant = scope.constant(name);
    if (constant !== undefined) return constant.scope;
    for (
      let at: Scope | undefined = scope;
      at !== undefined;
      at = at.body === undefined ? at.parent : undefined
    ) {
      if (at.defines(name)) return folded.get(at)?.has(name) === true ? at : undefined;
    }
    return undefined;
  };
  const hold = (scope: Scope, name: string): void => {
    const home = name === '' ? undefined : constantIn(scope, name);
    if (home !== undefined) held.set(`${home.id}\n${name}`, bytesOf(scope, home, name));
  };
  const bytesOf = (scope: Scope, home: Scope, name: string): number | null => {
    const constant = scope.constant(name);
    const value = shapes.value(home, name);
    const dims = (constant?.sparse ?? constant?.tensor)?.dims.map(Number) ?? value.shape;
    const { bits } = dataType(constant?.tensor.dataType ?? value.dtype);
    if (bits === null || !dims?.every(dim => typeof dim === 'number')) return null;
    return Math.ceil((dims.reduce((product, dim) => product * dim, 1) * bits) / 8);
  };
  for (const scope of walkScopes(root)) {
    const names = new Set<string>();
    folded.set(scope, names);
    for (const node of topologicalOrder(scope)) {
      if (node.opType === 'Constant') continue;
      const folds =
        isFoldable(scope, node) && node.input.every(name => name === '' || constantIn(scope, name));
      if (folds) for (const name of node.output) names.add(name);
      // The parameters of a function are held by the nodes in its body.
      else if (!scope.childrenOf(node).some(child => child.body))
        for (const name of node.input) hold(scope, name);
    }
    for (const { name } of scope.graph.output) hold(scope, name);
  }
  const sizes = [...held.values()];
  return sizes.includes(null) ? null : sizes.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0);
}

function isFoldable(scope: Scope, node: NodeProto): boolean {
  const isPlain = node.domain === '' || node.domain === 'ai.onnx';
  return (
    isPlain && node.input.length > 0 && !NOT_FOLDED.test(node.opType) && scope.childrenOf(node).length === 0
  );
}
