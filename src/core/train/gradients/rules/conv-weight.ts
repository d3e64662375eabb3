import type { GradientCall } from '../call.ts';
import { CACHED_BYTES } from '../pieces.ts';
import { asConvolution } from './conv-weight-convolution.ts';
import { asMatrices, columnBytes, matrixPiece } from './conv-weight-matrices.ts';
import { asWindows } from './conv-weight-windows.ts';
import type { Convolution } from './conv.ts';
import { product } from './window.ts';

/**
 * The gradient with respect to a convolution's weight, [M, C/group, …kernel]. Forms: `windows`, products with windows that a convolution cuts
 * out; `im2col`, with windows put together from a Slice for each kernel position; `pieces`, the same for a few samples at a time; `conv`, a
 * convolution of the input with `dy` as its kernel, batch and channels exchanged.
 */
export function weightGradient(
  call: GradientCall,
  convolution: Convolution,
  input: string,
  dy: string,
): string {
  const forms = ['windows', 'im2col', 'pieces', 'conv'];
  const form = call.form('weight', forms, suggestedForm(convolution));
  if (form === 'windows') return asWindows(call, convolution, input, dy);
  if (form === 'conv') return asConvolution(call, convolution, input, dy);
  const piece = form === 'pieces' ? matrixPiece(convolution) : convolution.batch;
  return asMatrices(call, convolution, input, dy, piece);
}

/** What was fastest on shapes of LeNet-5, ResNet, VGG, MobileNet, ConvNeXt and vision transformers, with one thread and with two. */
function suggestedForm(convolution: Convolution): string {
  const { batch, group, channels, filters, window } = convolution;
  const positions = product(window.kernel);
  const pixels = product(window.output);
  const isDepthwise = group === channels && group === filters;
  if (positions > (isDepthwise ? 25 : 100)) return 'conv';
  const isWide = group === 1 && window.kernel.at(-1)! >= WIDE && window.strides.every(one => one === 1);
  if (isWide && pixels <= SMALL_PICTURE) return 'conv';
  if (isDepthwise || pixels >= ENOUGH_PIXELS) return 'windows';
  return batch * columnBytes(convolution) <= CACHED_BYTES ? 'im2col' : 'pieces';
}

/** Columns of a kernel that make enough columns of a result whose kernel is `dy`. */
const WIDE = 5;

/** Pixels of a `dy` that is not too large for a kernel. */
const SMALL_PICTURE = 200;

/** With fewer, adding up the products of each sample takes longer than making them. */
const ENOUGH_PIXELS = 64;
