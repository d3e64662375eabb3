import type { GradientCall } from '../call.ts';
import type { Convolution } from './conv.ts';
import { kernelPositions, product, spatialAxes, type Window } from './window.ts';

/**
 * The gradient with respect to a convolution's weight, [M, C/group, …kernel]. Forms: `im2col`, the windows of the input side by side (a Slice
 * for each kernel position), multiplied by `dy` as matrices; `conv`, a convolution of the input with `dy` as its kernel, batch and
 * channels exchanged; `products`, for depthwise ones, a sum of element-wise products for each kernel position.
 */
export function weightGradient(
  call: GradientCall,
  convolution: Convolution,
  input: string,
  dy: string,
): string {
  const { group, channels, filters, window } = convolution;
  const depthwise = group === channels && group === filters;
  const forms = ['im2col', 'conv', ...(depthwise ? ['products'] : [])];
  const suggested = depthwise ? 'products' : product(window.kernel) > MANY_POSITIONS ? 'conv' : 'im2col';
  const form = call.form('weight', forms, suggested);
  if (form === 'conv') return asConv(call, convolution, input, dy);
  return form === 'products'
    ? asProducts(call, convolution, input, dy)
    : asMatrices(call, convolution, input, dy);
}

/** Kernels larger than this make more slices than a convolution costs. */
const MANY_POSITIONS = 130;

/** The part of the padded input that one kernel position sees in all windows: [N, C, …output], for each position in order. */
function shifted(call: GradientCall, window: Window, input: string): string[] {
  const { emit } = call;
  const rank = window.kernel.length;
  const padded = emit.pad(input, [0, 0, ...window.padBegin], [0, 0, ...window.padEnd]);
  const isWhole = product(window.kernel) === 1 && window.strides.every(stride => stride === 1);
  if (isWhole) return [padded];
  return Array.from(kernelPositions(window.kernel), position =>
    emit.slice(
      padded,
      spatialAxes(rank).map((axis, i) => {
        const start = position[i]! * window.dilations[i]!;
        const stride = window.strides[i]!;
        return { axis, start, end: start + (window.output[i]! - 1) * stride + 1, step: stride };
      }),
    ),
  );
}

function asMatrices(call: GradientCall, convolution: Convolution, input: string, dy: string): string {
  const { emit } = call;
  const { batch, group, channels, filters, window } = convolution;
  const positions = product(window.kernel);
  const pixels = product(window.output);
  const perGroup = channels / group;
  const slices = shifted(call, window, input);
  // [N, K · C, P], the kernel's positions outside: joined along the channels, without a copy for each slice.
  const columns = emit.reshape(emit.concat(slices, 1), [batch, positions, group, perGroup, pixels]);
  const grouped =
    group === 1
      ? emit.reshape(columns, [batch, positions * perGroup, pixels])
      : emit.reshape(emit.transpose(columns, [0, 2, 1, 3, 4]), [batch, group, positions * perGroup, pixels]);
  const rows = emit.reshape(
    dy,
    group === 1 ? [batch, filters, pixels] : [batch, group, filters / group, pixels],
  );
  const turned = emit.transpose(grouped, group === 1 ? [0, 2, 1] : [0, 1, 3, 2]);
  const sum = emit.reduce('Sum', emit.node('MatMul', [rows, turned]), [0], false);
  const apart = emit.reshape(sum, [filters, positions, perGroup]);
  return emit.reshape(emit.transpose(apart, [0, 2, 1]), [filters, perGroup, ...window.kernel]);
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
  const sums = shifted(call, window, input).map(slice =>
    emit.reshape(emit.reduce('Sum', emit.mul(slice, dy), axes, false), [filters, 1]),
  );
  return emit.reshape(emit.concat(sums, 1), [filters, 1, ...window.kernel]);
}
