import type { GradientCall } from '../call.ts';
import type { GradientRule, GradientTable } from '../types.ts';
import { inputGradient } from './conv-input.ts';
import { weightGradient } from './conv-weight.ts';
import { spatialAxes, windowOf, type Window } from './window.ts';

/** A convolution in numbers: x is [N, C, …input], w is [M, C/group, …kernel], y is [N, M, …output]. */
export interface Convolution {
  readonly batch: number;
  readonly group: number;
  /** C. */
  readonly channels: number;
  /** M. */
  readonly filters: number;
  readonly window: Window;
}

function convolutionOf(call: GradientCall): Convolution {
  const x = call.shape(0);
  const w = call.shape(1);
  return {
    batch: x[0]!,
    group: call.int('group', 1),
    channels: x[1]!,
    filters: w[0]!,
    window: windowOf(call, w.slice(2), x.slice(2), call.outputShape().slice(2)),
  };
}

/** The gradient of a bias: the output's, summed over all but the channel axis. */
export function biasGradient(call: GradientCall): string {
  const rank = call.outputShape().length;
  return call.emit.reduce('Sum', call.dy(), [0, ...spatialAxes(rank - 2)], false);
}

const conv: GradientRule = call => {
  const convolution = convolutionOf(call);
  return [
    call.wanted[0] ? inputGradient(call, convolution, call.dy(), call.input(1)) : undefined,
    call.wanted[1] ? weightGradient(call, convolution, call.input(0), call.dy()) : undefined,
    call.wanted[2] ? biasGradient(call) : undefined,
  ];
};

export const gradients: GradientTable = { Conv: conv };
