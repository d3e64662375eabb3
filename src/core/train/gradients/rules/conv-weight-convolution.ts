import type { GradientCall } from '../call.ts';
import type { Convolution } from './conv.ts';
import { spatialAxes } from './window.ts';

/** A convolution of the input with `dy` as its kernel, batch and channels exchanged, strides and dilations too. */
export function asConvolution(
  call: GradientCall,
  convolution: Convolution,
  input: string,
  dy: string,
): string {
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
