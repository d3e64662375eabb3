import type { GradientCall } from '../call.ts';
import type { Emit } from '../emit.ts';
import { CACHED_BYTES, pieceOf, sumOverPieces } from '../pieces.ts';
import type { Convolution } from './conv.ts';
import { gridOf, gridProduct, type Grid } from './conv-weight-grid.ts';
import { kernelPositions, product, spatialAxes, type Window } from './window.ts';

/**
 * The gradient with respect to a convolution's weight, [M, C/group, …kernel]. Forms: `im2col`, the windows of the input side by side (a Slice
 * for each kernel position), multiplied by `dy` as matrices; `pieces`, the same for a few samples at a time; `grid`, for stride 1, with
 * shifted copies of the input in place of windows; `conv`, a convolution of the input with `dy` as its kernel, batch and channels
 * exchanged; `products`, for depthwise ones, a sum of element-wise products for each kernel position.
 */
export function weightGradient(
  call: GradientCall,
  convolution: Convolution,
  input: string,
  dy: string,
): string {
  const { batch, group, channels, filters, window } = convolution;
  const depthwise = group === channels && group === filters;
  const grid = gridOf(window);
  const forms = ['im2col', 'pieces', 'conv', ...(grid ? ['grid'] : []), ...(depthwise ? ['products'] : [])];
  const form = call.form('weight', forms, depthwise ? 'products' : suggestedForm(convolution, grid));
  if (form === 'conv') return asConv(call, convolution, input, dy);
  if (form === 'products') return asProducts(call, convolution, input, dy);
  if (grid && form === 'grid') return asGrid(call, convolution, input, dy, grid);
  const piece = form === 'pieces' ? pieceOf(batch, columnBytes(convolution, window.output)) : batch;
  return asMatrices(call, convolution, input, dy, piece);
}

function suggestedForm(convolution: Convolution, grid: Grid | undefined): string {
  const { batch, window } = convolution;
  const positions = product(window.kernel);
  if (positions > MANY_POSITIONS) return 'conv';
  // Of a single position nothing is made on the way.
  if (positions === 1 || batch * columnBytes(convolution, window.output) <= CACHED_BYTES) return 'im2col';
  return grid && product(grid.size) < MUCH_MORE * product(window.output) ? 'grid' : 'pieces';
}

/** Products with zeros, for one that counts, that take as long as cutting out windows. */
const MUCH_MORE = 1.3;

/** What one sample's input takes with a copy for each kernel position, of the given size. */
function columnBytes({ channels, window }: Convolution, size: readonly number[]): number {
  return 4 * channels * product(window.kernel) * product(size);
}

/** Kernels larger than this make more slices than a convolution costs. */
const MANY_POSITIONS = 130;

/**
 * The part of the padded input that one kernel position sees in all windows: [N, C, …output], for each position in order. Cut along the last
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

function asMatrices(
  call: GradientCall,
  { batch, group, channels, filters, window }: Convolution,
  input: string,
  dy: string,
  piece: number,
): string {
  const positions = product(window.kernel);
  const pixels = product(window.output);
  const perGroup = channels / group;
  const values = [
    { name: input, shape: [batch, channels, ...window.input] },
    { name: dy, shape: [batch, filters, ...window.output] },
  ];
  const [rows, columns] = [filters / group, positions * perGroup];
  // The right factor is copied to another order first: it had better be the smaller one.
  const isTurned = columns > rows;
  const sum = { shape: [group, ...(isTurned ? [columns, rows] : [rows, columns])], dtype: call.dtype() };
  const partial = (emit: Emit, [x, y]: readonly string[]) => {
    // [N, K · C, P], the kernel's positions outside: joined along the channels, without a copy for each slice.
    const joined = emit.concat(shifted(emit, window, x!), 1);
    const ordered =
      group === 1
        ? joined
        : emit.transpose(emit.reshape(joined, [piece, positions, group, perGroup, pixels]), [0, 2, 1, 3, 4]);
    const right = emit.reshape(ordered, [piece, group, columns, pixels]);
    const left = emit.reshape(y!, [piece, group, rows, pixels]);
    const [a, b] = isTurned ? [right, left] : [left, right];
    const products = emit.node('MatMul', [a, emit.transpose(b, [0, 1, 3, 2])]);
    return emit.reduce('Sum', products, [0], false);
  };
  const { emit } = call;
  const total = sumOverPieces(emit, values, piece, sum, partial);
  // To [group, M/group, C/group, K].
  const apart = isTurned
    ? emit.transpose(emit.reshape(total, [group, positions, perGroup, rows]), [0, 3, 2, 1])
    : emit.transpose(emit.reshape(total, [group, rows, positions, perGroup]), [0, 1, 3, 2]);
  return emit.reshape(apart, [filters, perGroup, ...window.kernel]);
}

function asConv(call: GradientCall, convolution: Convolution, input: string, dy: string): string {
  const { emit } = call;
  const { batch, group, channels, filters, window } = convolution;
  const rest = spatialAxes(window.kernel.length);
  const perGroup = channels / group;
  const exchange = [1, 0, ...rest];
  const image =
    group === 1
      ? emit.transpose(input, exchange)
      : emit.reshape(
          emit.transpose(emit.reshape(input, [batch, group, perGroup, ...window.input]), [
            2,
            1,
            0,
            ...rest.map(axis => axis + 1),
          ]),
          [perGroup, group * batch, ...window.input],
        );
  // Rows that no window reached would give the kernel further positions.
  const used = window.input.map(
    (_, i) =>
      (window.output[i]! - 1) * window.strides[i]! + (window.kernel[i]! - 1) * window.dilations[i]! + 1,
  );
  const padEnd = window.input.map((size, i) => used[i]! - size - window.padBegin[i]!);
  const cut = padEnd.flatMap((pad, i) =>
    pad < 0 ? [{ axis: i + 2, start: 0, end: window.input[i]! + pad }] : [],
  );
  const fitting = cut.length === 0 ? image : emit.slice(image, cut);
  const result = emit.node('Conv', [fitting, emit.transpose(dy, exchange)], {
    dilations: window.strides,
    group,
    kernel_shape: window.output,
    pads: [...window.padBegin, ...padEnd.map(pad => Math.max(pad, 0))],
    strides: window.dilations,
  });
  // [C/group, M, …kernel].
  return emit.reshape(emit.transpose(result, exchange), [filters, perGroup, ...window.kernel]);
}

function asGrid(call: GradientCall, convolution: Convolution, input: string, dy: string, grid: Grid): string {
  const { emit } = call;
  const { batch, group, channels, filters, window } = convolution;
  const [rows, columns] = [filters / group, (channels / group) * grid.shifts.length];
  const isTurned = columns > rows;
  const sum = { shape: [group, ...(isTurned ? [columns, rows] : [rows, columns])], dtype: call.dtype() };
  const piece = pieceOf(batch, columnBytes(convolution, grid.size));
  const values = [
    { name: input, shape: [batch, channels, ...window.input] },
    { name: dy, shape: [batch, filters, ...window.output] },
  ];
  const total = sumOverPieces(emit, values, piece, sum, (inner, [x, y]) =>
    gridProduct(inner, convolution, grid, piece, [x!, y!], isTurned, sum.dtype),
  );
  const apart = isTurned ? emit.transpose(total, [0, 2, 1]) : total;
  return emit.reshape(apart, [filters, channels / group, ...window.kernel]);
}

/** For one input channel a filter: `Σ over batch and pixels of input · dy`, position by position. */
function asProducts(call: GradientCall, convolution: Convolution, input: string, dy: string): string {
  const { emit } = call;
  const { filters, window } = convolution;
  const axes = [0, ...spatialAxes(window.kernel.length)];
  const sums = shifted(call.emit, window, input).map(slice =>
    emit.reshape(emit.reduce('Sum', emit.mul(slice, dy), axes, false), [filters, 1]),
  );
  return emit.reshape(emit.concat(sums, 1), [filters, 1, ...window.kernel]);
}
