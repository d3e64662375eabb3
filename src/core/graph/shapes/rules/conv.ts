import type { Dim, Shape } from '../../../../protocol/summary.ts';
import type { NodeContext, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';
import { slide, windowOf } from '../window.ts';

/** Spatial kernel sizes from the weight's shape or, failing that, from `kernel_shape`. */
function kernelOf(n: NodeContext, weight: Shape | null, rank: number): readonly Dim[] {
  const given = n.ints('kernel_shape');
  const kernel = weight?.slice(2) ?? given ?? new Array<Dim>(rank).fill(null);
  if (kernel.length !== rank) n.fail(`the kernel has ${kernel.length} spatial axes, the input ${rank}`);
  return kernel.map((size, i) => n.same(size, given?.[i] ?? null, 'kernel_shape and weight'));
}

/** Shape of Conv's output: x is [N, C, …spatial], w is [M, C/group, …kernel]. */
export function convShape(n: NodeContext, x: Shape | null, w: Shape | null): Shape | null {
  if (!x) return w && [null, w[0] ?? null, ...new Array<Dim>(Math.max(w.length - 2, 0)).fill(null)];
  if (x.length < 2) n.fail(`the input has rank ${x.length}, a convolution wants at least 3`);
  const kernel = kernelOf(n, w, x.length - 2);
  const channels = n.dims.mul(w?.[1] ?? null, n.int('group', 1));
  n.same(x[1]!, channels, 'channels of input and weight');
  return [x[0]!, w?.[0] ?? null, ...slide(n, x.slice(2), windowOf(n, kernel))];
}

/** x is [N, C, …spatial], w is [C, M/group, …kernel]. */
function convTransposeShape(n: NodeContext, x: Shape | null, w: Shape | null): Shape | null {
  if (!x) return null;
  if (x.length < 2) n.fail(`the input has rank ${x.length}, a convolution wants at least 3`);
  const { dims } = n;
  const rank = x.length - 2;
  const window = windowOf(n, kernelOf(n, w, rank));
  n.same(x[1]!, w?.[0] ?? null, 'channels of input and weight');
  const channels = dims.mul(w?.[1] ?? null, n.int('group', 1));
  // Some exporters write batch and channels into output_shape too.
  const given = n.ints('output_shape')?.slice(-rank);
  if (given && rank > 0 && given.length === rank) return [x[0]!, channels, ...given];
  const extra = n.ints('output_padding') ?? [];
  const spatial = x.slice(2).map((size, i) => {
    const stride = window.strides[i]!;
    const extent = dims.add(dims.mul(dims.sub(window.kernel[i]!, 1), window.dilations[i]!), 1);
    const reach = dims.add(extent, extra[i] ?? 0);
    const full = dims.add(dims.mul(dims.sub(size, 1), stride), reach);
    // Pads are chosen to give size · stride; they can't be negative where the kernel leaves gaps.
    if (window.autoPad.startsWith('SAME')) return dims.less(reach, stride) ? full : dims.mul(size, stride);
    const explicit = window.autoPad !== 'VALID';
    const pads = explicit ? window.padBegin[i]! + window.padEnd[i]! : 0;
    return dims.sub(full, pads);
  });
  return [x[0]!, channels, ...spatial];
}

/** DeformConv: like Conv; offset and mask do not change the shape. */
export const rules: RuleTable = {
  Conv: n => [tensor(n.dtype(0), convShape(n, n.shape(0), n.shape(1)))],
  DeformConv: n => [tensor(n.dtype(0), convShape(n, n.shape(0), n.shape(1)))],
  ConvTranspose: n => [tensor(n.dtype(0), convTransposeShape(n, n.shape(0), n.shape(1)))],
  'com.microsoft:FusedConv': n => [tensor(n.dtype(0), convShape(n, n.shape(0), n.shape(1)))],
  'com.microsoft:ConvTransposeWithDynamicPads': n => [
    tensor(n.dtype(0), n.has(2) ? null : convTransposeShape(n, n.shape(0), n.shape(1))),
  ],
};
