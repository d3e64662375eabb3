import type { GradientCall } from '../call.ts';
import type { GradientRule, GradientTable } from '../types.ts';
import { product, windowOf, type Window } from './window.ts';

function poolWindow(call: GradientCall): Window {
  const kernel = call.ints('kernel_shape') ?? call.refuse('it has no kernel_shape');
  return windowOf(call, kernel, call.shape(0).slice(2), call.outputShape().slice(2));
}

/**
 * To the place that each maximum came from, which MaxPool's second output tells as an index into the whole input. Windows that do not
 * overlap are put back by assignment, others add up.
 */
const maxPool: GradientRule = call => {
  const { emit } = call;
  if (call.int('storage_order', 0) !== 0) call.refuse('storage_order is not 0');
  const { kernel, strides, dilations } = poolWindow(call);
  const overlap = kernel.some((size, i) => strides[i]! < size || dilations[i]! > 1);
  const shape = call.shape(0);
  const count = product(call.outputShape());
  const zeros = emit.filled([product(shape)], 0, call.dtype());
  const places = emit.reshape(call.output(1), [count]);
  const scattered = emit.node(
    'ScatterElements',
    [zeros, places, emit.reshape(call.dy(), [count])],
    overlap ? { axis: 0, reduction: 'add' } : { axis: 0 },
  );
  return [emit.reshape(scattered, shape)];
};

export const gradients: GradientTable = { MaxPool: maxPool };
