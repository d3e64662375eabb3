import type { GradientCall } from '../call.ts';
import type { Emit } from '../emit.ts';
import { pieceOf } from '../pieces.ts';
import { sumOfProducts } from './conv-weight-sum.ts';
import type { Convolution } from './conv.ts';
import { product, type Window } from './window.ts';

/**
 * Products of each sample's `dy` with its windows, which a convolution cuts out whose kernels are 1 at one position: ONNX Runtime shares both among
 * threads, and nothing is put into another order. It costs K products for each element of a window.
 */
export function asWindows(call: GradientCall, convolution: Convolution, input: string, dy: string): string {
  const { batch, group, channels, filters, window } = convolution;
  const pixels = product(window.output);
  const [rows, columns] = [filters / group, (channels / group) * product(window.kernel)];
  const kernels = isIdentity(window) ? undefined : oneHot(call.emit, channels, window, call.dtype());
  const bytes = 4 * group * columns * Math.max(pixels, rows);
  const piece = batch * bytes <= MOST_BYTES ? batch : pieceOf(batch, bytes, { most: MOST_BYTES });
  return sumOfProducts(call, convolution, [input, dy], piece, true, (emit, x, y) => {
    const cut = kernels === undefined ? x : cutOut(emit, x, kernels, channels, window);
    return [
      emit.reshape(cut, [piece, group, columns, pixels]),
      emit.reshape(y, [piece, group, rows, pixels]),
    ];
  });
}

/** More than else stays in a cache: with few samples in a piece, there is too little to share among threads. */
const MOST_BYTES = 1_300_000;

/** Whether each window is one element, in order. */
function isIdentity({ kernel, strides, padBegin, padEnd }: Window): boolean {
  return [...kernel, ...strides].every(one => one === 1) && [...padBegin, ...padEnd].every(pad => pad === 0);
}

/** For each channel a kernel for each position: [C · K, 1, …kernel]. */
function oneHot(emit: Emit, channels: number, { kernel }: Window, dtype: number): string {
  const positions = product(kernel);
  const eye = Array.from({ length: positions * positions }, (_, i) => (i % (positions + 1) === 0 ? 1 : 0));
  const one = emit.constant(eye, [1, positions, 1, ...kernel], dtype);
  const each = emit.node('Expand', [one, emit.ints([channels, positions, 1, ...kernel])]);
  return emit.reshape(each, [channels * positions, 1, ...kernel]);
}

function cutOut(emit: Emit, input: string, kernels: string, channels: number, window: Window): string {
  return emit.node('Conv', [input, kernels], {
    dilations: window.dilations,
    group: channels,
    kernel_shape: window.kernel,
    pads: [...window.padBegin, ...window.padEnd],
    strides: window.strides,
  });
}
