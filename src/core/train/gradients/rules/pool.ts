import { DTYPE } from '../../../model/dtypes.ts';
import type { GradientCall } from '../call.ts';
import type { GradientRule, GradientTable } from '../types.ts';
import { spreadWindows } from './conv-input.ts';
import { toExtremes } from './reduce.ts';
import { product, spatialAxes, windowOf, type Window } from './window.ts';

function poolWindow(call: GradientCall): Window {
  const kernel = call.ints('kernel_shape') ?? call.refuse('it has no kernel_shape');
  return windowOf(call, kernel, call.shape(0).slice(2), call.outputShape().slice(2));
}

/**
 * To the place that each maximum came from, which MaxPool's second output tells as an index into the whole input. Windows that do not
 * overlap are put back by assignment, in single precision by MaxUnpool, which does nothing else; others add up.
 */
const maxPool: GradientRule = call => {
  const { emit } = call;
  if (call.int('storage_order', 0) !== 0) call.refuse('storage_order is not 0');
  const { kernel, strides, dilations } = poolWindow(call);
  const overlap = kernel.some((size, i) => strides[i]! < size || dilations[i]! > 1);
  const shape = call.shape(0);
  if (!overlap && call.dtype() === DTYPE.float32) {
    const inputs = [call.dy(), call.output(1), emit.ints(shape)];
    // The window says nothing that the shape doesn't, but must not reach beyond it.
    return [emit.node('MaxUnpool', inputs, { kernel_shape: kernel.map(() => 1) })];
  }
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

/** How many elements each window averages over, by the operator's own counting; one number when it is always the same. */
function divisors(call: GradientCall, window: Window): number[] {
  const includesPads = call.int('count_include_pad', 0) !== 0;
  const perAxis = window.kernel.map((size, i) =>
    Array.from({ length: window.output[i]! }, (_, at) => {
      const start = at * window.strides[i]! - window.padBegin[i]!;
      const end = window.input[i]! + (includesPads ? window.padEnd[i]! : 0);
      const low = includesPads ? -window.padBegin[i]! : 0;
      const places = Array.from({ length: size }, (_, k) => start + k * window.dilations[i]!);
      return places.filter(place => place >= low && place < end).length;
    }),
  );
  return perAxis.reduce((all, counts) => all.flatMap(a => counts.map(b => a * b)), [1]);
}

/** Each channel by itself: as if it were a picture of a batch. */
const averagePool: GradientRule = call => {
  const { emit } = call;
  const window = poolWindow(call);
  const shape = call.shape(0);
  const counts = divisors(call, window);
  const isSame = counts.every(count => count === counts[0]);
  const shares = isSame
    ? call.scalar(1 / counts[0]!)
    : emit.constant(
        counts.map(count => 1 / count),
        window.output,
        call.dtype(),
      );
  const planes = emit.reshape(emit.mul(call.dy(), shares), [shape[0]! * shape[1]!, 1, ...window.output]);
  const ones = emit.constant(
    new Array<number>(product(window.kernel)).fill(1),
    [1, 1, ...window.kernel],
    call.dtype(),
  );
  return [emit.reshape(spreadWindows(emit, window, planes, ones), shape)];
};

const globalAveragePool: GradientRule = call => {
  const { emit } = call;
  const shape = call.shape(0);
  const share = emit.mul(call.dy(), call.scalar(1 / product(shape.slice(2))));
  return [emit.node('Expand', [share, emit.ints(shape)])];
};

const globalMaxPool: GradientRule = call => [
  toExtremes(call, call.output(), call.dy(), spatialAxes(call.rank(0) - 2)),
];

export const gradients: GradientTable = {
  MaxPool: maxPool,
  AveragePool: averagePool,
  GlobalAveragePool: globalAveragePool,
  GlobalMaxPool: globalMaxPool,
};
