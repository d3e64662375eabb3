import type { GradientCall } from '../call.ts';
import { CACHED_BYTES } from '../pieces.ts';
import { asConvolution } from './conv-weight-convolution.ts';
import { asGrid, gridOf, type Grid } from './conv-weight-grid.ts';
import { asMatrices, columnBytes, matrixPiece } from './conv-weight-matrices.ts';
import { asWindows } from './conv-weight-windows.ts';
import type { Convolution } from './conv.ts';
import { product } from './window.ts';

/**
 * The gradient with respect to a convolution's weight, [M, C/group, …kernel]. Forms: `windows`, products with windows that a convolution cuts
 * out; `im2col`, with windows put together from a Slice for each kernel position; `pieces`, the same for a few samples at a time; `grid`, for
 * stride 1, with shifted copies of the input in place of windows; `conv`, a convolution of the input with `dy` as its kernel, batch and channels exchanged.
 */
export function weightGradient(
  call: GradientCall,
  convolution: Convolution,
  input: string,
  dy: string,
): string {
  const grid = gridOf(convolution.window);
  const forms = ['windows', 'im2col', 'pieces', 'conv', ...(grid ? ['grid'] : [])];
  const form = call.form('weight', forms, suggestedForm(convolution, grid, call.threads));
  if (form === 'windows') return asWindows(call, convolution, input, dy);
  if (form === 'conv') return asConvolution(call, convolution, input, dy);
  if (grid && form === 'grid') return asGrid(call, convolution, input, dy, grid);
  const piece = form === 'pieces' ? matrixPiece(convolution, convolution.window.output) : convolution.batch;
  return asMatrices(call, convolution, input, dy, piece);
}

/** What was fastest on shapes of LeNet-5, ResNet, VGG, MobileNet, ConvNeXt and vision transformers, with one thread and with two. */
function suggestedForm(convolution: Convolution, grid: Grid | undefined, threads?: number): string {
  const { batch, group, channels, filters, window } = convolution;
  const positions = product(window.kernel);
  const pixels = product(window.output);
  const isDepthwise = group === channels && group === filters;
  if (positions > (isDepthwise ? 25 : 100)) return 'conv';
  const isWide = group === 1 && window.kernel.at(-1)! >= WIDE && window.strides.every(one => one === 1);
  if (isWide && pixels <= SMALL_PICTURE) return 'conv';
  if (isDepthwise) return 'windows';
  // Copies are made by one thread, in less time than it takes to cut windows out.
  const isCheap = grid && channels / group >= 8 && product(grid.size) < MUCH_MORE * pixels;
  if (threads === 1 && isCheap && positions > 1) return 'grid';
  if (pixels >= ENOUGH_PIXELS) return 'windows';
  return batch * columnBytes(convolution, window.output) <= CACHED_BYTES ? 'im2col' : 'pieces';
}

/** Columns of a kernel that make enough columns of a result whose kernel is `dy`. */
const WIDE = 5;

/** Pixels of a `dy` that is not too large for a kernel. */
const SMALL_PICTURE = 200;

/** Products with zeros, for one that counts, that take as long as cutting out windows. */
const MUCH_MORE = 1.3;

/** With fewer, adding up the products of each sample takes longer than making them. */
const ENOUGH_PIXELS = 64;
