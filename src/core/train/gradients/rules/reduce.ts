import type { GradientCall } from '../call.ts';
import type { GradientRule, GradientTable } from '../types.ts';

/** A reduction whose axes were kept with size 1: its output and the output's gradient, so that both broadcast against the input. */
interface Reduced {
  readonly call: GradientCall;
  readonly x: string;
  readonly y: string;
  readonly dy: string;
  readonly axes: readonly number[];
  /** Elements that become one. */
  readonly count: number;
}

function reduction(gradient: (reduced: Reduced) => string): GradientRule {
  return call => {
    const shape = call.shape(0);
    const given = call.axes(1) ?? [];
    if (given.length === 0 && call.int('noop_with_empty_axes', 0) !== 0) {
      return [gradient({ call, x: call.input(0), y: call.output(), dy: call.dy(), axes: [], count: 1 })];
    }
    const axes =
      given.length === 0 ? shape.map((_, i) => i) : given.map(axis => call.axis(axis, shape.length));
    const kept = shape.map((size, i) => (axes.includes(i) ? 1 : size));
    const keep = (value: string) => (call.int('keepdims', 1) !== 0 ? value : call.emit.reshape(value, kept));
    const count = axes.reduce((product, axis) => product * shape[axis]!, 1);
    return [gradient({ call, x: call.input(0), y: keep(call.output()), dy: keep(call.dy()), axes, count })];
  };
}

/** The same for every element that went in. */
function spread(call: GradientCall, value: string): string {
  return call.emit.node('Expand', [value, call.emit.ints(call.shape(0))]);
}

/** To the elements that are the largest (smallest), in equal parts. */
export function toExtremes(call: GradientCall, y: string, dy: string, axes: readonly number[]): string {
  const { emit } = call;
  const isIt = emit.node('Cast', [emit.node('Equal', [call.input(0), y])], { to: call.dtype() });
  return emit.mul(isIt, emit.div(dy, emit.reduce('Sum', isIt, axes, true)));
}

/** The product of the others: by division, unless zeros are among them. */
function prod({ call, x, dy, axes }: Reduced): string {
  const { emit } = call;
  const [zero, one] = [call.scalar(0), call.scalar(1)];
  const isZero = emit.node('Equal', [x, zero]);
  const others = emit.where(isZero, one, x);
  const product = emit.reduce('Prod', others, axes, true);
  const zeros = emit.reduce('Sum', emit.node('Cast', [isZero], { to: call.dtype() }), axes, true);
  const isOnlyZero = emit.node('And', [isZero, emit.node('Equal', [zeros, one])]);
  const factor = emit.where(
    emit.node('Equal', [zeros, zero]),
    emit.div(product, others),
    emit.where(isOnlyZero, product, zero),
  );
  return emit.mul(dy, factor);
}

/** x / ‖x‖, and 0 where the norm is 0. */
function l2({ call, x, y, dy }: Reduced): string {
  const { emit } = call;
  const isZero = emit.node('Equal', [y, call.scalar(0)]);
  return emit.mul(x, emit.where(isZero, call.scalar(0), emit.div(dy, emit.where(isZero, call.scalar(1), y))));
}

export const gradients: GradientTable = {
  ReduceSum: reduction(({ call, dy }) => spread(call, dy)),
  ReduceMean: reduction(({ call, dy, count }) => spread(call, call.emit.mul(dy, call.scalar(1 / count)))),
  ReduceSumSquare: reduction(({ call, x, dy }) => call.emit.mul(x, call.emit.mul(dy, call.scalar(2)))),
  ReduceL1: reduction(({ call, x, dy }) => call.emit.mul(dy, call.emit.node('Sign', [x]))),
  ReduceL2: reduction(l2),
  ReduceLogSum: reduction(({ call, y, dy }) =>
    spread(call, call.emit.mul(dy, call.emit.node('Exp', [call.emit.neg(y)]))),
  ),
  ReduceLogSumExp: reduction(({ call, x, y, dy }) =>
    call.emit.mul(dy, call.emit.node('Exp', [call.emit.sub(x, y)])),
  ),
  ReduceMax: reduction(({ call, y, dy, axes }) => toExtremes(call, y, dy, axes)),
  ReduceMin: reduction(({ call, y, dy, axes }) => toExtremes(call, y, dy, axes)),
  ReduceProd: reduction(prod),
};
