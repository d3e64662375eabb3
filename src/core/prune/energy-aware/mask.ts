import type { LayerProducts } from '../refit-sparse/index.ts';

/**
 * Which weights of a layer stay: the largest in magnitude, of equal ones the first.
 * @returns a 1 for each that stays
 */
export function largest(weights: Float32Array, count: number): Uint8Array {
  const order = Array.from(weights.keys()).sort(
    (a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b,
  );
  const kept = new Uint8Array(weights.length);
  for (const index of order.slice(0, count)) kept[index] = 1;
  return kept;
}

/**
 * Puts back, in each output alike, the removed weights whose return lessens the error of the output most: for the residual r of an output,
 * weight j is worth (x_j·r)² / (x_j·x_j) (the squared form of the test in Yang et al. 2017, §4.3). Changes `kept`.
 * @param weights `[outputs][length]`, the dense ones
 * @param count weights to put back in all
 */
export function restore(
  weights: Float32Array,
  kept: Uint8Array,
  products: LayerProducts,
  count: number,
): void {
  const { size, gram, cross } = products;
  const length = size - 1;
  const outputs = weights.length / length;
  for (let output = 0; output < outputs; output++) {
    const own = weights.subarray(output * length, (output + 1) * length);
    const mask = kept.subarray(output * length, (output + 1) * length);
    // What is left over of the whole is shared out among the first outputs.
    const wanted = Math.floor(count / outputs) + (output < count % outputs ? 1 : 0);
    const values: { readonly index: number; readonly value: number }[] = [];
    for (let j = 0; j < length; j++) {
      if (mask[j]) continue;
      let correlation = cross[output * size + j]!;
      for (let k = 0; k < length; k++) if (mask[k]) correlation -= gram[j * size + k]! * own[k]!;
      const energy = gram[j * size + j]!;
      values.push({ index: j, value: energy > 0 ? correlation ** 2 / energy : 0 });
    }
    values.sort((a, b) => b.value - a.value || a.index - b.index);
    for (const { index } of values.slice(0, wanted)) mask[index] = 1;
  }
}
