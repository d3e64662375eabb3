import { nodeName } from '../../cost/node-list.ts';
import type { Turns } from '../../turns.ts';
import type { Chain } from './chain.ts';
import { channelReach, prominence, type BalancedLayer } from './layer.ts';
import { compensate, divideOutputs, reachOfReaders } from './scale.ts';
import type { ChangedTensors } from './tensors.ts';

/** A layer, and those that read its channels. */
export interface LayerPair extends Chain {
  readonly first: BalancedLayer;
}

export interface Equalized {
  readonly name: string;
  readonly readers: readonly string[];
  /** Largest over median reach of the first layer's channels, before and after. */
  readonly before: number;
  readonly after: number;
}

const MOST_ROUNDS = 40;

/** Done when no factor of a round is further from 1. */
const SETTLED = 1e-3;

/**
 * Cross-layer equalization: each channel between two layers is scaled so that its weights reach as far in the first as in the second, which makes the channels of
 * a layer use one range alike. With s = √(r₁/r₂) the first layer gives x/s and the second multiplies with s·w; what is between hands factors on. Goes over the
 * pairs until they settle. Source: Nagel et al. 2019, section 4.1, equation 11.
 */
export async function equalize(
  tensors: ChangedTensors,
  pairs: readonly LayerPair[],
  turns: Turns,
): Promise<Equalized[]> {
  const spread = async ({ first }: LayerPair): Promise<number> => {
    return prominence(channelReach(await tensors.of(first.weight), first.outputs, first.outputOf));
  };
  const before: number[] = [];
  for (const pair of pairs) before.push(await spread(pair));
  for (let round = 0, furthest = Infinity; round < MOST_ROUNDS && furthest > SETTLED; round++) {
    furthest = 0;
    for (const pair of pairs) {
      await turns.pass();
      furthest = Math.max(furthest, await equalizePair(tensors, pair));
    }
  }
  const results: Equalized[] = [];
  for (const [i, pair] of pairs.entries()) {
    const readers = pair.ends.map(({ layer }) => nodeName(layer.node));
    const name = nodeName(pair.first.node);
    results.push({ name, readers, before: before[i]!, after: await spread(pair) });
  }
  return results;
}

/** @returns how far the factors were from 1 */
async function equalizePair(tensors: ChangedTensors, pair: LayerPair): Promise<number> {
  const { first } = pair;
  const own = channelReach(await tensors.of(first.weight), first.outputs, first.outputOf);
  const readers = await reachOfReaders(tensors, pair);
  // A channel without weights on one side has no range to even out.
  const factors = Float64Array.from(own, (reach, c) =>
    reach > 0 && readers[c]! > 0 ? Math.sqrt(reach / readers[c]!) : 1,
  );
  await divideOutputs(tensors, first, factors);
  await compensate(tensors, pair, factors);
  return factors.reduce((max, factor) => Math.max(max, Math.abs(factor - 1)), 0);
}
