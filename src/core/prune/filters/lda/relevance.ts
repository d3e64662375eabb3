import type { Coupling, Removal } from '../../../graph/channels/index.ts';
import { readWeight } from '../constant-values.ts';

/**
 * How much each channel matters for some that stay, by what hangs on it: r = Σ |w|·r of the channels that read it, layer by layer
 * backwards. In place of the deconvolutions of Tian et al. 2017 (their step 4), from weights alone. Channels that don't lead there have 0.
 * @param targets roots of the units that stay
 * @returns relevance by root
 */
export async function relevanceFor(coupling: Coupling, targets: Removal): Promise<Map<number, number>> {
  const { atoms } = coupling;
  const relevance = new Map<number, number>([...targets].map(root => [root, 1]));
  for (const node of coupling.order.toReversed()) {
    const layer = coupling.layers.find(one => one.node === node);
    const sum = coupling.sums.find(
      one => one.node === node && !one.operand.isWeight && one.weight?.operand === layer?.weight,
    );
    if (!layer || !sum?.weight) continue;
    const output = layer.weight.axes[layer.axis]!;
    const own = Float64Array.from(
      { length: output.count },
      (_, j) => relevance.get(atoms.find(output.base + j)) ?? 0,
    );
    if (own.every(value => value === 0)) continue;
    const { dims, values } = await readWeight(coupling, layer.weight);
    const stride = (axis: number): number => dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
    const [toOutput, toInput] = [stride(layer.axis), stride(sum.weight.axis)];
    const input = sum.operand.axes[sum.axis]!;
    const read = new Float64Array(dims[sum.weight.axis]!);
    for (let i = 0; i < values.length; i++) {
      const r = own[Math.floor(i / toOutput) % dims[layer.axis]!]!;
      if (r !== 0) read[Math.floor(i / toInput) % read.length]! += Math.abs(values[i]!) * r;
    }
    for (let k = 0; k < input.count; k++) {
      const root = atoms.find(input.base + k);
      relevance.set(root, (relevance.get(root) ?? 0) + read[k % read.length]!);
    }
  }
  return relevance;
}
