import type { GradientCall } from '../call.ts';
import type { Emit } from '../emit.ts';

/** A sliding window in numbers, one a spatial axis; padding that the operator works out itself is worked out. */
export interface Window {
  readonly kernel: readonly number[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly padBegin: readonly number[];
  readonly padEnd: readonly number[];
  /** Spatial sizes that it slides over, without padding. */
  readonly input: readonly number[];
  /** Positions of the window. */
  readonly output: readonly number[];
}

/** The window of a convolution or pooling that goes from spatial sizes `input` to `output`. */
export function windowOf(
  call: GradientCall,
  kernel: readonly number[],
  input: readonly number[],
  output: readonly number[],
): Window {
  const rank = kernel.length;
  const ones = new Array<number>(rank).fill(1);
  const strides = call.ints('strides') ?? ones;
  const dilations = call.ints('dilations') ?? ones;
  const autoPad = call.string('auto_pad', 'NOTSET');
  const pads = autoPad === 'NOTSET' ? (call.ints('pads') ?? []) : autoPad === 'VALID' ? [] : undefined;
  const padBegin: number[] = [];
  const padEnd: number[] = [];
  for (let i = 0; i < rank; i++) {
    if (pads !== undefined) {
      padBegin.push(pads[i] ?? 0);
      padEnd.push(pads[i + rank] ?? 0);
      continue;
    }
    const extent = (kernel[i]! - 1) * dilations[i]! + 1;
    const total = Math.max((output[i]! - 1) * strides[i]! + extent - input[i]!, 0);
    const less = Math.floor(total / 2);
    padBegin.push(autoPad === 'SAME_LOWER' ? total - less : less);
    padEnd.push(autoPad === 'SAME_LOWER' ? less : total - less);
  }
  return { kernel, strides, dilations, padBegin, padEnd, input, output };
}

/** Distance from the first to after the last element that the window sees along an axis. */
export function extentOf({ kernel, dilations }: Window, axis: number): number {
  return (kernel[axis]! - 1) * dilations[axis]! + 1;
}

/** All positions within a kernel, the last axis fastest. */
export function* kernelPositions(kernel: readonly number[]): Generator<readonly number[]> {
  const count = kernel.reduce((a, b) => a * b, 1);
  for (let i = 0; i < count; i++) {
    const position = new Array<number>(kernel.length);
    for (let axis = kernel.length - 1, rest = i; axis >= 0; axis--) {
      position[axis] = rest % kernel[axis]!;
      rest = Math.floor(rest / kernel[axis]!);
    }
    yield position;
  }
}

/** The spatial axes of [N, C, …] tensors. */
export function spatialAxes(rank: number): number[] {
  return Array.from({ length: rank }, (_, i) => i + 2);
}

export function product(sizes: readonly number[]): number {
  return sizes.reduce((a, b) => a * b, 1);
}

/** [N, C, …] as [C, N, …]. */
export function channelsFirst(emit: Emit, value: string, [samples = 1, ...rest]: readonly number[]): string {
  if (samples === 1) return emit.reshape(value, [rest[0]!, 1, ...rest.slice(1)]);
  return emit.transpose(value, [1, 0, ...spatialAxes(rest.length - 1)]);
}
