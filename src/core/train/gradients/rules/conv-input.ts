import type { GradientCall } from '../call.ts';
import { BEFORE_FIRST, type Emit } from '../emit.ts';
import type { Convolution } from './conv.ts';
import { extentOf, product, spatialAxes, type Window } from './window.ts';

/**
 * The gradient with respect to a convolution's input, [N, C, …input], from that of its output, `dy`. Forms: `conv`, a convolution of `dy`
 * with the weights flipped in space and with input and output channels exchanged, for stride 1; `transpose`, a ConvTranspose, always. Both
 * make a matrix on the way that is large beside all else, from windows of `dy` or for windows of the input; where one is clearly smaller
 * it is faster: for kernels that are large beside their image, which would slide over more padding than `dy`, the second.
 */
export function inputGradient(
  call: GradientCall,
  convolution: Convolution,
  dy: string,
  weight: string,
): string {
  const forms = fitsConv(convolution) ? ['conv', 'transpose'] : ['transpose'];
  const { channels, filters, window } = convolution;
  const isSmaller = channels * product(window.output) < 0.75 * filters * product(window.input);
  return call.form('input', forms, isSmaller ? 'transpose' : forms[0]!) === 'conv'
    ? asConv(call, convolution, dy, weight)
    : asConvTranspose(call, convolution, dy, weight);
}

/** Whether stride is 1 everywhere and no padding becomes negative. */
function fitsConv({ window }: Convolution): boolean {
  return window.kernel.every(
    (_, i) =>
      window.strides[i] === 1 &&
      window.padBegin[i]! < extentOf(window, i) &&
      window.padEnd[i]! < extentOf(window, i),
  );
}

function asConv(call: GradientCall, convolution: Convolution, dy: string, weight: string): string {
  const { emit } = call;
  const { window, group } = convolution;
  const back = (pads: readonly number[]) => pads.map((pad, i) => extentOf(window, i) - 1 - pad);
  return emit.node('Conv', [dy, exchangeChannels(call, convolution, flip(call, window.kernel, weight))], {
    dilations: window.dilations,
    group,
    kernel_shape: window.kernel,
    pads: [...back(window.padBegin), ...back(window.padEnd)],
    strides: window.strides,
  });
}

function flip(call: GradientCall, kernel: readonly number[], weight: string): string {
  const axes = spatialAxes(kernel.length).filter((_, i) => kernel[i]! > 1);
  if (axes.length === 0) return weight;
  return call.emit.slice(
    weight,
    axes.map(axis => ({ axis, start: -1, end: BEFORE_FIRST, step: -1 })),
  );
}

/** [M, C/group, …] to [C, M/group, …]. */
function exchangeChannels(
  { emit }: GradientCall,
  { group, channels, filters, window: { kernel } }: Convolution,
  weight: string,
): string {
  const rest = spatialAxes(kernel.length);
  const [c, m] = [channels / group, filters / group];
  if (group === 1) return emit.transpose(weight, [1, 0, ...rest]);
  if (c === 1 && m === 1) return weight;
  const grouped = emit.reshape(weight, [group, m, c, ...kernel]);
  const exchanged = emit.transpose(grouped, [0, 2, 1, ...rest.map(axis => axis + 1)]);
  return emit.reshape(exchanged, [channels, m, ...kernel]);
}

function asConvTranspose(
  call: GradientCall,
  { window, group }: Convolution,
  dy: string,
  weight: string,
): string {
  return spreadWindows(call.emit, window, dy, weight, group);
}

/** The ConvTranspose that adds up `weight` times each element of `dy` where the window was: [N, C, …input]. */
export function spreadWindows(emit: Emit, window: Window, dy: string, weight: string, group = 1): string {
  // How far the windows reach beyond the input's end; less than nothing where they leave rows out, whose gradient is 0.
  const beyond = window.input.map(
    (size, i) =>
      (window.output[i]! - 1) * window.strides[i]! + extentOf(window, i) - window.padBegin[i]! - size,
  );
  return emit.node('ConvTranspose', [dy, weight], {
    dilations: window.dilations,
    group,
    kernel_shape: window.kernel,
    output_padding: beyond.map(rows => Math.max(-rows, 0)),
    pads: [...window.padBegin, ...beyond.map(rows => Math.max(rows, 0))],
    strides: window.strides,
  });
}
