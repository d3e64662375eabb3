import type { GradientCall } from '../call.ts';
import type { Emit } from '../emit.ts';
import { matrixPiece } from './conv-weight-matrices.ts';
import { sumOfProducts } from './conv-weight-sum.ts';
import type { Convolution } from './conv.ts';
import { channelsFirst, kernelPositions, product, type Window } from './window.ts';

/**
 * A grid that input and output of a convolution of stride 1 are both laid on, with zeros between lines and between pictures as wide as the
 * padding. There, what a kernel position sees is the input some elements later, in one run over all pictures: no windows need cutting out.
 */
export interface Grid {
  /** Size of one picture with the zeros after it. */
  readonly size: readonly number[];
  /** How much later the elements are that each kernel position sees. */
  readonly shifts: readonly number[];
  /** The furthest that a position's shift is behind the one's before: so many zeros keep copies apart. */
  readonly step: number;
}

/** Undefined where the stride is not 1, padding is negative, or the output is larger than the grid. */
export function gridOf(window: Window): Grid | undefined {
  const { kernel, dilations, padBegin, padEnd } = window;
  if (window.strides.some(stride => stride !== 1) || padBegin.some(pad => pad < 0)) return undefined;
  const size = window.input.map((length, i) => length + Math.max(padBegin[i]!, padEnd[i]!, 0));
  if (window.output.some((length, i) => length > size[i]!)) return undefined;
  const stride = size.map((_, i) => product(size.slice(i + 1)));
  const shifts = Array.from(kernelPositions(kernel), position =>
    position.reduce((sum, at, i) => sum + (at * dilations[i]! - padBegin[i]!) * stride[i]!, 0),
  );
  // What is behind the last copy may be read too, as zeros.
  const step = Math.max(0, -shifts.at(-1)!, ...shifts.slice(1).map((shift, i) => shift - shifts[i]!));
  return { size, shifts, step };
}

/**
 * A product of two matrices on a grid, piece by piece: copies of the input put one after the other with such gaps that each, read in lines of one
 * length, is shifted by what its position asks, and `dy`.
 */
export function asGrid(
  call: GradientCall,
  convolution: Convolution,
  input: string,
  dy: string,
  grid: Grid,
): string {
  const { group, channels, filters, window } = convolution;
  const piece = matrixPiece(convolution, grid.size);
  const length = piece * product(grid.size);
  const zeros = (emit: Emit, rows: number, count: number) => emit.filled([rows, count], 0, call.dtype());
  const flat = (emit: Emit, value: string, rows: number, sizes: readonly number[]) => {
    const outside = channelsFirst(emit, value, [piece, rows, ...sizes]);
    const after = grid.size.map((size, i) => size - sizes[i]!);
    const padded = emit.pad(outside, [0, 0, ...after.map(() => 0)], [0, 0, ...after]);
    return emit.reshape(padded, [rows, length]);
  };
  const copies = (emit: Emit, x: string) => {
    const copy = flat(emit, x, channels, window.input);
    const line = length + grid.step;
    const parts: string[] = [];
    let end = 0;
    const fill = (start: number) => {
      if (start > end) parts.push(zeros(emit, channels, start - end));
    };
    for (const [i, shift] of grid.shifts.entries()) {
      const start = i * line - shift;
      fill(start);
      parts.push(copy);
      end = start + length;
    }
    fill(grid.shifts.length * line);
    return emit.concat(parts, 1);
  };
  return sumOfProducts(call, convolution, [input, dy], piece, false, (emit, x, y) => {
    const gradient = flat(emit, y, filters, window.output);
    const longer = grid.step === 0 ? gradient : emit.concat([gradient, zeros(emit, filters, grid.step)], 1);
    const line = length + grid.step;
    return [
      emit.reshape(copies(emit, x), [group, (channels / group) * grid.shifts.length, line]),
      emit.reshape(longer, [group, filters / group, line]),
    ];
  });
}
