import type { GradientCall } from '../call.ts';
import type { Emit } from '../emit.ts';
import { pieceOf } from '../pieces.ts';
import { sumOfProducts } from './conv-weight-sum.ts';
import type { Convolution } from './conv.ts';
import { channelsFirst, kernelPositions, product, type Window } from './window.ts';

/**
 * A product of two matrices with a column for each pixel of each sample in a piece: the input as each kernel position sees it, and `dy`.
 * @param piece samples in a piece; divides the batch
 */
export function asMatrices(
  call: GradientCall,
  convolution: Convolution,
  input: string,
  dy: string,
  piece: number,
): string {
  const { group, channels, filters, window } = convolution;
  return sumOfProducts(call, convolution, [input, dy], piece, false, (emit, x, y) => {
    const outside = channelsFirst(emit, x, [piece, channels, ...window.input]);
    const joined = emit.concat(shifted(emit, window, outside), 1);
    const errors = channelsFirst(emit, y, [piece, filters, ...window.output]);
    return [
      emit.reshape(joined, [group, (channels / group) * product(window.kernel), -1]),
      emit.reshape(errors, [group, filters / group, -1]),
    ];
  });
}

/** Samples in a piece whose copies of the given size, one a kernel position, stay in the processor's cache. */
export function matrixPiece(convolution: Convolution, size: readonly number[]): number {
  const { batch, window } = convolution;
  const least = Math.ceil(LEAST_SUMMANDS / product(size));
  // Of a single position nothing is made on the way that had better stay in the cache.
  const isCopied = product(window.kernel) > 1;
  return pieceOf(batch, isCopied ? columnBytes(convolution, size) : Infinity, { least });
}

/** Products that a piece adds up for each weight: with fewer it takes longer to add pieces. */
const LEAST_SUMMANDS = 256;

/** What one sample's input takes with a copy for each kernel position, of the given size. */
export function columnBytes({ channels, window }: Convolution, size: readonly number[]): number {
  return 4 * channels * product(window.kernel) * product(size);
}

/**
 * The part of the padded input that one kernel position sees in all windows, for each position in order: …output in place of …input. Cut along the last
 * axis first, which positions share: what is cut along the others is then copied in longer runs.
 */
function shifted(emit: Emit, window: Window, input: string): string[] {
  const { kernel, dilations, strides, output, padBegin, padEnd } = window;
  const padded = emit.pad(input, [0, 0, ...padBegin], [0, 0, ...padEnd]);
  const size = window.input.map((length, i) => length + padBegin[i]! + padEnd[i]!);
  const last = kernel.length - 1;
  return Array.from(kernelPositions(kernel), position => {
    const cut = (value: string, axes: readonly number[]) => {
      const slices = axes.flatMap(i => {
        const [start, step] = [position[i]! * dilations[i]!, strides[i]!];
        const end = start + (output[i]! - 1) * step + 1;
        return start === 0 && end === size[i] && step === 1 ? [] : [{ axis: i + 2, start, end, step }];
      });
      return slices.length === 0 ? value : emit.slice(value, slices);
    };
    const others = kernel.map((_, i) => i).slice(0, last);
    return cut(cut(padded, [last]), others);
  });
}
