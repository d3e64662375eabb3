import type { Emit } from '../emit.ts';
import type { Convolution } from './conv.ts';
import type { Factors } from './conv-weight.ts';
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
 * The factors on a grid. The input's is copies of it put one after the other with such gaps that each, read in lines of one length, is
 * shifted by what its position asks.
 */
export function gridFactors({ channels, filters, window }: Convolution, grid: Grid, dtype: number): Factors {
  const lengthOf = (piece: number) => piece * product(grid.size);
  const zeros = (emit: Emit, rows: number, count: number) => emit.filled([rows, count], 0, dtype);
  const flat = (emit: Emit, value: string, piece: number, rows: number, sizes: readonly number[]) => {
    const outside = channelsFirst(emit, value, [piece, rows, ...sizes]);
    const after = grid.size.map((size, i) => size - sizes[i]!);
    const padded = emit.pad(outside, [0, 0, ...after.map(() => 0)], [0, 0, ...after]);
    return emit.reshape(padded, [rows, lengthOf(piece)]);
  };
  return {
    ofInput: (emit, x, piece) => {
      const copy = flat(emit, x, piece, channels, window.input);
      const line = lengthOf(piece) + grid.step;
      const parts: string[] = [];
      let end = 0;
      const fill = (start: number) => {
        if (start > end) parts.push(zeros(emit, channels, start - end));
      };
      for (const [i, shift] of grid.shifts.entries()) {
        const start = i * line - shift;
        fill(start);
        parts.push(copy);
        end = start + lengthOf(piece);
      }
      fill(grid.shifts.length * line);
      return emit.reshape(emit.concat(parts, 1), [channels * grid.shifts.length, line]);
    },
    ofOutput: (emit, dy, piece) => {
      const gradient = flat(emit, dy, piece, filters, window.output);
      return grid.step === 0 ? gradient : emit.concat([gradient, zeros(emit, filters, grid.step)], 1);
    },
  };
}
