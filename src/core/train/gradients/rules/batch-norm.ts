import { DTYPE } from '../../../model/dtypes.ts';
import type { GradientCall } from '../call.ts';
import type { Emit } from '../emit.ts';
import type { GradientRule, GradientTable } from '../types.ts';
import { product, spatialAxes } from './window.ts';

/** Statistics that do not move with the input: y = (x − μ) · s/σ + b, channel by channel. */
function frozen(call: GradientCall): (string | undefined)[] {
  const { emit } = call;
  const { perChannel, sum, inverse } = parts(call, call.input(4));
  const factor = emit.mul(call.input(1), inverse);
  const dy = call.dy();
  const centered = () => emit.sub(call.input(0), perChannel(call.input(3)));
  // Σ dy (x − μ).
  const along = () => sum(emit.mul(dy, centered()));
  return [
    call.wanted[0] ? emit.mul(dy, perChannel(factor)) : undefined,
    call.wanted[1] ? emit.mul(along(), inverse) : undefined,
    call.wanted[2] ? sum(dy) : undefined,
    call.wanted[3] ? emit.neg(emit.mul(sum(dy), factor)) : undefined,
    call.wanted[4]
      ? emit.mul(emit.mul(along(), call.scalar(-0.5)), emit.mul(factor, emit.mul(inverse, inverse)))
      : undefined,
  ];
}

/** Mean and variance of a batch by channel, `[1, C, 1…]`, and the input less its mean. */
export interface BatchStatistics {
  readonly mean: string;
  readonly variance: string;
  readonly centered: string;
}

export function batchStatistics(emit: Emit, x: string, rank: number): BatchStatistics {
  const axes = [0, ...spatialAxes(rank - 2)];
  const mean = emit.reduce('Mean', x, axes, true);
  const centered = emit.sub(x, mean);
  return { mean, centered, variance: emit.reduce('Mean', emit.mul(centered, centered), axes, true) };
}

/**
 * The gradient of a BatchNormalization whose mean and variance are {@link batchStatistics} of its input:
 * dx = s/σ · (dy − mean dy − x̂ · mean(dy x̂)), Ioffe & Szegedy (2015) §3. Written as p · dy + q · (x − μ) + r with p, q, r of channels, which
 * takes fewer passes over the large tensors than going back through mean and variance one by one.
 */
export const normalizedByBatch: GradientRule = call => {
  const { emit } = call;
  const shape = call.shape(0);
  const { centered } = batchStatistics(emit, call.input(0), shape.length);
  const { perChannel, sum, inverse } = parts(call, call.input(4));
  const count = product(shape) / shape[1]!;
  const dy = call.dy();
  const sumDy = sum(dy);
  const scaleGradient = emit.mul(sum(emit.mul(dy, centered)), inverse);
  const dx = () => {
    const p = emit.mul(call.input(1), inverse);
    const share = emit.mul(p, call.scalar(-1 / count));
    const q = emit.mul(share, emit.mul(scaleGradient, inverse));
    const r = emit.mul(share, sumDy);
    if (shape.length > 2 && call.dtype() === DTYPE.float32) {
      const moved = scaledChannels(emit, centered, q, r, shape);
      return emit.add(scaledChannels(emit, dy, p, undefined, shape), moved);
    }
    const moved = emit.add(emit.mul(centered, perChannel(q)), perChannel(r));
    return emit.add(emit.mul(dy, perChannel(p)), moved);
  };
  return [
    call.wanted[0] ? dx() : undefined,
    call.wanted[1] ? scaleGradient : undefined,
    call.wanted[2] ? sumDy : undefined,
  ];
};

/**
 * `x` times a factor and plus a shift of each channel, as a depthwise convolution with a kernel of one element: in one pass, and ONNX Runtime
 * fuses a sum that follows.
 */
function scaledChannels(
  emit: Emit,
  x: string,
  factor: string,
  shift: string | undefined,
  [, channels = 1, ...spatial]: readonly number[],
): string {
  const ones = spatial.map(() => 1);
  const weight = emit.reshape(factor, [channels, 1, ...ones]);
  const inputs = [x, weight, ...(shift === undefined ? [] : [shift])];
  return emit.node('Conv', inputs, { group: channels, kernel_shape: ones });
}

function parts(call: GradientCall, variance: string) {
  const { emit } = call;
  const [, channels = 1, ...spatial] = call.shape(0);
  const shape = [channels, ...spatial.map(() => 1)];
  const axes = [0, ...spatialAxes(spatial.length)];
  const shifted = emit.add(variance, emit.scalar(call.float('epsilon', 1e-5), call.dtype(1)));
  return {
    perChannel: (value: string) => emit.reshape(value, shape),
    sum: (value: string) => emit.reduce('Sum', value, axes, false),
    inverse: emit.node('Reciprocal', [emit.node('Sqrt', [shifted])]),
  };
}

const batchNormalization: GradientRule = call => {
  if (call.int('training_mode', 0) !== 0) call.refuse('training_mode is on, which ONNX Runtime does not run');
  return frozen(call);
};

export const gradients: GradientTable = { BatchNormalization: batchNormalization };
