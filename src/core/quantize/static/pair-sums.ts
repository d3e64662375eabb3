import { attrInt } from '../../model/attributes.ts';
import type { Anchor } from './plan.ts';

/**
 * Processors without VNNI add two products of neighbours along K in 16 bits, and what does not fit is cut off. With activations up to 255 the codes of two
 * such weights of the same sign may sum up to 128. Where scales are at least these, they do: the largest sum of each channel's pairs / 127, so that rounding
 * both up still fits. Most channels keep 8 bits that way; 7 bits for all would cost every one of them half of its levels.
 *
 * Order of K: rows for matrix products; for convolutions the input channels of one place of the kernel after those of the other (ONNX Runtime's kernels work
 * with channels last). Depthwise convolutions multiply in 16 and add in 32 bits. Source: MLAS, the u8·s8 kernels for AVX2 and AVX-512BW.
 * @returns a scale for each index of the anchor's axis; zeros where there is no limit
 */
export function pairScales(
  values: Float32Array,
  dims: readonly number[],
  anchor: Pick<Anchor, 'node' | 'axis'>,
): Float64Array {
  const { axis, node } = anchor;
  const limits = new Float64Array(dims[axis]!);
  const isConv = node.opType === 'Conv';
  if (isConv && dims[1] === 1 && attrInt(node, 'group', 1) === dims[0]) return limits;
  const { length, at } = isConv ? convOrder(dims) : matrixOrder(dims, axis);
  // Channels of one place start anew in some kernels: with an odd number of them, pairs may begin at any index.
  const step = isConv && dims[1]! % 2 === 1 ? 1 : 2;
  for (let channel = 0; channel < limits.length; channel++) {
    let largest = 0;
    for (let k = 0; k + 1 < length; k += step) {
      const [a, b] = [values[at(channel, k)]!, values[at(channel, k + 1)]!];
      if (a * b > 0) largest = Math.max(largest, Math.abs(a + b));
    }
    limits[channel] = largest / 127;
  }
  return limits;
}

interface Order {
  /** Products of one sum. */
  readonly length: number;
  /** Where the weight of the k-th one is. */
  readonly at: (channel: number, k: number) => number;
}

function convOrder(dims: readonly number[]): Order {
  const inputs = dims[1]!;
  const places = dims.slice(2).reduce((product, dim) => product * dim, 1);
  const length = inputs * places;
  return {
    length,
    at: (channel, k) => channel * length + (k % inputs) * places + Math.floor(k / inputs),
  };
}

function matrixOrder([rows, columns]: readonly number[], axis: number): Order {
  return axis === 0
    ? { length: columns!, at: (channel, k) => channel * columns! + k }
    : { length: rows!, at: (channel, k) => k * columns! + channel };
}
