import type { NodeProto, TensorProto } from 'onnx-buf';
import { normalDomain } from '../../cost/domains.ts';
import { nodeName } from '../../cost/node-list.ts';
import type { Scope, Shapes } from '../../graph/types.ts';
import { attrInt } from '../../model/attributes.ts';
import { dimsOf } from '../../model/tensors.ts';
import type { Turns } from '../../turns.ts';
import type { ChannelFigures } from '../calibrate/channel-figures.ts';
import { followChannels, type Chain } from './chain.ts';
import { balancedLayer, ownConstant, prominence, type BalancedLayer } from './layer.ts';
import { compensate, divideOutputs, divideVector, reachOfReaders } from './scale.ts';
import type { ChangedTensors } from './tensors.ts';

/** A value that feeds products, and what its channels can be scaled in without another node. */
export interface SmoothChain extends Chain {
  readonly source: NodeProto;
  /** A layer whose outputs are scaled, or vectors that are multiplied or added. */
  readonly layer: BalancedLayer | undefined;
  readonly vectors: readonly TensorProto[];
}

export interface Smoothed {
  readonly name: string;
  readonly readers: readonly string[];
  /** Largest over median reach of the value's channels on the data, before and after. */
  readonly before: number;
  readonly after: number;
}

/** Values behind normalizations (whole, or the product with their scale at the end of a decomposed one) and layers, that only feed products. */
export function smoothChains(scope: Scope, shapes: Shapes): SmoothChain[] {
  return scope.nodes.flatMap(source => {
    const scaled = scaledIn(scope, source);
    if (scaled === undefined) return [];
    const { layer, vectors, channels } = scaled;
    const value = source.output[0] ?? '';
    const chain = followChannels(scope, shapes, { value, axis: -1, channels });
    if (chain === undefined || chain.clips.length > 0) return [];
    const products = chain.ends.every(({ layer: { node } }) => node.opType !== 'Conv');
    return products ? [{ ...chain, source, layer, vectors }] : [];
  });
}

function scaledIn(
  scope: Scope,
  node: NodeProto,
): { layer: BalancedLayer | undefined; vectors: TensorProto[]; channels: number } | undefined {
  if (normalDomain(node.domain) !== '') return undefined;
  const vectorsOf = (names: readonly string[]) => {
    const vectors = names.filter(Boolean).map(name => ownConstant(scope, name));
    const own = vectors.flatMap(tensor => (tensor === undefined ? [] : [tensor]));
    const channels = own[0] === undefined ? 0 : (dimsOf(own[0]).at(-1) ?? 0);
    const even = own.every(tensor =>
      dimsOf(tensor).every((size, i, all) => size === (i === all.length - 1 ? channels : 1)),
    );
    return own.length === vectors.length && channels > 1 && even
      ? { layer: undefined, vectors: own, channels }
      : undefined;
  };
  switch (node.opType) {
    case 'LayerNormalization':
    case 'RMSNormalization':
      // Over several axes the scale is no vector.
      return attrInt(node, 'axis', -1) === -1 || scope.constant(node.input[1] ?? '')?.tensor.dims.length === 1
        ? vectorsOf(node.input.slice(1, 3))
        : undefined;
    case 'Mul': {
      const constants = node.input.filter(name => scope.constant(name) !== undefined);
      return constants.length === 1 ? vectorsOf(constants) : undefined;
    }
    case 'Gemm':
    case 'MatMul': {
      const layer = balancedLayer(scope, node);
      return layer?.bias === undefined ? undefined : { layer, vectors: [], channels: layer.outputs };
    }
    default:
      return undefined;
  }
}

/** The value that the products read, whose range counts. */
export function smoothedValue({ ends }: SmoothChain): string {
  return ends[0]!.layer.node.input[0]!;
}

/**
 * SmoothQuant: divides each channel of an activation by s = max|x|^α / max|w|^(1−α) and multiplies the weights that read it, which moves what is hard to round
 * from activations with a few large channels into weights. Source: Xiao et al. 2022, section 4, equation 4.
 * @param alpha 0 … 1: how much of it is moved
 * @param figures of the values that the products read
 */
export async function smooth(
  tensors: ChangedTensors,
  chains: readonly SmoothChain[],
  alpha: number,
  figures: (chain: SmoothChain) => ChannelFigures | undefined,
  turns: Turns,
): Promise<Smoothed[]> {
  const results: Smoothed[] = [];
  for (const chain of chains) {
    await turns.pass();
    const found = figures(chain);
    // A chain that goes through a Flatten has several numbers to a channel: such are no products of transformers.
    if (found?.max.length !== chain.channels) continue;
    const reach = found.max.map((most, c) => Math.max(most, -found.min[c]!));
    const weights = await reachOfReaders(tensors, chain);
    const factors = reach.map((size, c) =>
      size > 0 && weights[c]! > 0 ? size ** alpha / weights[c]! ** (1 - alpha) : 1,
    );
    if (chain.layer) await divideOutputs(tensors, chain.layer, factors);
    for (const vector of chain.vectors) await divideVector(tensors, vector, factors);
    await compensate(tensors, chain, factors);
    results.push({
      name: nodeName(chain.source),
      readers: chain.ends.map(({ layer }) => nodeName(layer.node)),
      before: prominence(reach),
      after: prominence(reach.map((size, c) => size / factors[c]!)),
    });
  }
  return results;
}
