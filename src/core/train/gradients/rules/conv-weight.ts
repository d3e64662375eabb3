import type { GradientCall } from '../call.ts';
import type { Emit } from '../emit.ts';
import { CACHED_BYTES, pieceOf, sumOverPieces } from '../pieces.ts';
import type { Convolution } from './conv.ts';
import { gridFactors, gridOf, type Grid } from './conv-weight-grid.ts';
import { channelsFirst, kernelPositions, product, spatialAxes, type Window } from './window.ts';

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
  if (grid && form === 'grid') {
    const factors = gridFactors(convolution, grid, call.dtype());
    return asMatrices(call, convolution, input, dy, pieceFor(convolution, grid.size), factors);
  }
  const piece = form === 'pieces' ? pieceFor(convolution, window.output) : batch;
  return asMatrices(call, convolution, input, dy, piece, windowFactors(convolution));
}

function suggestedForm(convolution: Convolution, grid: Grid | undefined): string {
  const { batch, window } = convolution;
  const positions = product(window.kernel);
  if (positions > MANY_POSITIONS) return 'conv';
  if (batch * columnBytes(convolution, window.output) <= CACHED_BYTES) return 'im2col';
  const isCheap = grid && positions > 1 && product(grid.size) < MUCH_MORE * product(window.output);
  return isCheap ? 'grid' : 'pieces';
}

/** Kernels larger than this make more slices than a convolution costs. */
const MANY_POSITIONS = 130;

/** Products with zeros, for one that counts, that take as long as cutting out windows. */
const MUCH_MORE = 1.3;

/** What one sample's input takes with a copy for each kernel position, of the given size. */
function columnBytes({ channels, window }: Convolution, size: readonly number[]): number {
  return 4 * channels * product(window.kernel) * product(size);
}

function pieceFor(convolution: Convolution, size: readonly number[]): number {
  const least = Math.ceil(LEAST_SUMMANDS / product(size));
  // Of a single position nothing is made on the way that had better stay in the cache.
  const isCopied = product(convolution.window.kernel) > 1;
  return pieceOf(convolution.batch, isCopied ? columnBytes(convolution, size) : Infinity, least);
}

/** Products that a piece adds up for each weight: with fewer it takes longer to add pieces. */
const LEAST_SUMMANDS = 256;

/** Both factors of a sum of products over pixels and samples, as matrices with a column for each of these. */
export interface Factors {
  /** The input, for each channel as each kernel position sees it: [C · K, columns]. */
  readonly ofInput: (emit: Emit, x: string, piece: number) => string;
  /** The gradient of the output: [M, columns]. */
  readonly ofOutput: (emit: Emit, dy: string, piece: number) => string;
}

function windowFactors({ channels, filters, window }: Convolution): Factors {
  const columns = product(window.output);
  return {
    ofInput: (emit, x, piece) => {
      const outside = channelsFirst(emit, x, [piece, channels, ...window.input]);
      const joined = emit.concat(shifted(emit, window, outside), 1);
      return emit.reshape(joined, [channels * product(window.kernel), piece * columns]);
    },
    ofOutput: (emit, dy, piece) =>
      emit.reshape(channelsFirst(emit, dy, [piece, filters, ...window.output]), [filters, piece * columns]),
  };
}

function asMatrices(
  call: GradientCall,
  { batch, group, channels, filters, window }: Convolution,
  input: string,
  dy: string,
  piece: number,
  factors: Factors,
): string {
  const [rows, columns] = [filters / group, (channels / group) * product(window.kernel)];
  // The right factor is copied to another order first: it had better be the smaller one.
  const isTurned = columns > rows;
  const sum = { shape: [group, ...(isTurned ? [columns, rows] : [rows, columns])], dtype: call.dtype() };
  const partial = (emit: Emit, [x, y]: readonly string[]) => {
    const ofInput = emit.reshape(factors.ofInput(emit, x!, piece), [group, columns, -1]);
    const ofOutput = emit.reshape(factors.ofOutput(emit, y!, piece), [group, rows, -1]);
    const [a, b] = isTurned ? [ofInput, ofOutput] : [ofOutput, ofInput];
    return emit.node('MatMul', [a, emit.transpose(b, [0, 2, 1])]);
  };
  const { emit } = call;
  const values = [
    { name: input, shape: [batch, channels, ...window.input] },
    { name: dy, shape: [batch, filters, ...window.output] },
  ];
  const total = sumOverPieces(emit, values, piece, sum, partial);
  const weights = isTurned ? emit.transpose(total, [0, 2, 1]) : total;
  return emit.reshape(weights, [filters, channels / group, ...window.kernel]);
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
