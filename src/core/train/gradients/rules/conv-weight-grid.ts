import type { Emit } from '../emit.ts';
import type { Convolution } from './conv.ts';
import { kernelPositions, product, type Window } from './window.ts';

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
 * The gradient of the weight from a few samples, as [group, C/group · K, M/group] or, if `isTurned` is false, [group, M/group, C/group · K]: copies
 * of the input, put one after the other with such gaps that each, read in lines of one length, is shifted by what its position asks, times
 * the output's gradient.
 */
export function gridProduct(
  emit: Emit,
  { group, channels, filters, window }: Convolution,
  grid: Grid,
  piece: number,
  [x, dy]: readonly [string, string],
  isTurned: boolean,
  dtype: number,
): string {
  const length = piece * product(grid.size);
  const line = length + grid.step;
  const zeros = (rows: number, count: number) => emit.filled([rows, count], 0, dtype);
  const flat = (value: string, rows: number, sizes: readonly number[]) =>
    emit.reshape(onGrid(emit, value, [piece, rows, ...sizes], grid), [rows, length]);
  const copy = flat(x, channels, window.input);
  const parts: string[] = [];
  let end = 0;
  const fill = (start: number) => {
    if (start > end) parts.push(zeros(channels, start - end));
  };
  for (const [i, shift] of grid.shifts.entries()) {
    const start = i * line - shift;
    fill(start);
    parts.push(copy);
    end = start + length;
  }
  fill(grid.shifts.length * line);
  const columns = emit.reshape(emit.concat(parts, 1), [group, (channels / group) * grid.shifts.length, line]);
  const gradient = flat(dy, filters, window.output);
  const longer = grid.step === 0 ? [gradient] : [gradient, zeros(filters, grid.step)];
  const rows = emit.reshape(emit.concat(longer, 1), [group, filters / group, line]);
  const [a, b] = isTurned ? [columns, rows] : [rows, columns];
  return emit.node('MatMul', [a, emit.transpose(b, [0, 2, 1])]);
}

/** [N, channels, …sizes] as [channels, N, …grid]: zeros after lines and pictures. */
function onGrid(emit: Emit, value: string, shape: readonly number[], grid: Grid): string {
  const [samples = 1, channels = 1, ...sizes] = shape;
  const outside =
    samples === 1
      ? emit.reshape(value, [channels, 1, ...sizes])
      : emit.transpose(
          value,
          shape.map((_, i) => [1, 0][i] ?? i),
        );
  const none = shape.map(() => 0);
  return emit.pad(outside, none, [0, 0, ...grid.size.map((size, i) => size - sizes[i]!)]);
}
