import type { GradientCall } from '../call.ts';
import type { GradientRule, GradientTable } from '../types.ts';
import { biasGradient, type Convolution } from './conv.ts';
import { weightGradient } from './conv-weight.ts';
import type { Window } from './window.ts';

/**
 * The convolution that a ConvTranspose turns around: from y, [N, M, …], to x, [N, C, …], by the same weight, [C, M/group, …kernel]. Its
 * forward pass is our input's gradient, and its weight's gradient is ours with x and dy exchanged.
 */
function turnedAround(call: GradientCall): Convolution {
  const [x, w, y] = [call.shape(0), call.shape(1), call.outputShape()];
  return {
    batch: x[0]!,
    group: call.int('group', 1),
    channels: y[1]!,
    filters: w[0]!,
    window: windowOf(call, w.slice(2), y.slice(2), x.slice(2)),
  };
}

/** Pads follow from `output_shape` where that is given, and from the sizes with `auto_pad`. */
function windowOf(
  call: GradientCall,
  kernel: readonly number[],
  larger: readonly number[],
  smaller: readonly number[],
): Window {
  const ones = kernel.map(() => 1);
  const strides = call.ints('strides') ?? ones;
  const dilations = call.ints('dilations') ?? ones;
  const extra = call.ints('output_padding') ?? [];
  const autoPad = call.string('auto_pad', 'NOTSET');
  const pads = call.ints('pads') ?? [];
  const isComputed = call.ints('output_shape') !== undefined || autoPad.startsWith('SAME');
  const padBegin = kernel.map((size, i) => {
    if (!isComputed) return autoPad === 'VALID' ? 0 : (pads[i] ?? 0);
    const reach = (smaller[i]! - 1) * strides[i]! + (size - 1) * dilations[i]! + 1 + (extra[i] ?? 0);
    const total = Math.max(reach - larger[i]!, 0);
    return autoPad === 'SAME_UPPER' ? Math.floor(total / 2) : Math.ceil(total / 2);
  });
  // What the window needs after the end; less than nothing where it does not reach the end.
  const padEnd = kernel.map(
    (size, i) => (smaller[i]! - 1) * strides[i]! + (size - 1) * dilations[i]! + 1 - padBegin[i]! - larger[i]!,
  );
  return { kernel, strides, dilations, padBegin, padEnd, input: larger, output: smaller };
}

const convTranspose: GradientRule = call => {
  const { emit } = call;
  const { window, ...sizes } = turnedAround(call);
  // Rows that no window reaches are cut away, so that no padding is negative.
  const cut = window.padEnd.flatMap((pad, i) =>
    pad < 0 ? [{ axis: i + 2, start: 0, end: window.input[i]! + pad }] : [],
  );
  const dy = cut.length === 0 ? call.dy() : emit.slice(call.dy(), cut);
  const fitting: Window = {
    ...window,
    padEnd: window.padEnd.map(pad => Math.max(pad, 0)),
    input: window.input.map((size, i) => size + Math.min(window.padEnd[i]!, 0)),
  };
  const dx = () =>
    emit.node('Conv', [dy, call.input(1)], {
      dilations: fitting.dilations,
      group: sizes.group,
      kernel_shape: fitting.kernel,
      pads: [...fitting.padBegin, ...fitting.padEnd],
      strides: fitting.strides,
    });
  return [
    call.wanted[0] ? dx() : undefined,
    call.wanted[1] ? weightGradient(call, { ...sizes, window: fitting }, dy, call.input(0)) : undefined,
    call.wanted[2] ? biasGradient(call) : undefined,
  ];
};

export const gradients: GradientTable = { ConvTranspose: convTranspose };
