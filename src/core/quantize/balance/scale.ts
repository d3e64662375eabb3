import type { Chain } from './chain.ts';
import type { BalancedLayer } from './layer.ts';
import { channelReach } from './layer.ts';
import type { ChangedTensors } from './tensors.ts';

/** Divides what a layer gives by a factor for each channel. */
export async function divideOutputs(
  tensors: ChangedTensors,
  { weight, outputOf, bias }: BalancedLayer,
  factors: ArrayLike<number>,
): Promise<void> {
  const values = await tensors.of(weight);
  for (let i = 0; i < values.length; i++) values[i]! /= factors[outputOf(i)]!;
  if (bias) await divideVector(tensors, bias, factors);
}

export async function divideVector(
  tensors: ChangedTensors,
  vector: Parameters<ChangedTensors['of']>[0],
  factors: ArrayLike<number>,
): Promise<void> {
  const values = await tensors.of(vector);
  // One number for all channels of one.
  for (let i = 0; i < values.length; i++) values[i]! /= factors[i]!;
}

/** Multiplies the weights that read the channels of a chain, so that they give what they gave before; and what is added on the way is scaled too. */
export async function compensate(
  tensors: ChangedTensors,
  { ends, added }: Chain,
  factors: ArrayLike<number>,
): Promise<void> {
  for (const { layer, each } of ends) {
    const values = await tensors.of(layer.weight);
    for (let i = 0; i < values.length; i++) values[i]! *= factors[Math.floor(layer.inputOf(i) / each)]!;
  }
  for (const vector of added) await divideVector(tensors, vector, factors);
}

/** The largest size of the weights that read each channel. */
export async function reachOfReaders(
  tensors: ChangedTensors,
  { ends, channels }: Chain,
): Promise<Float64Array> {
  const reach = new Float64Array(channels);
  for (const { layer, each } of ends) {
    const own = channelReach(await tensors.of(layer.weight), channels, i =>
      Math.floor(layer.inputOf(i) / each),
    );
    for (let c = 0; c < channels; c++) reach[c] = Math.max(reach[c]!, own[c]!);
  }
  return reach;
}
