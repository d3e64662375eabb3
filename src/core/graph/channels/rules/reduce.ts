import type { ChannelRule, ChannelRules } from '../operation.ts';

/** Reductions: over an axis of channels only those whose result a channel of zeros doesn't change. */

const reduce =
  (zeroAddsNothing: boolean, why: string): ChannelRule =>
  op => {
    const x = op.input(0);
    const axes = op.ints('axes') ?? (op.input(1) ? op.numbers(1) : []);
    if (!x?.shape || !axes) {
      op.freezeAll('the axes that are reduced are not known');
      return;
    }
    const rank = x.axes.length;
    if (axes.length === 0 && op.int('noop_with_empty_axes', 0) !== 0) {
      op.sameShape(x, op.output);
      return;
    }
    const reduced = new Set(
      axes.length === 0 ? x.axes.map((_, axis) => axis) : axes.map(axis => (axis < 0 ? axis + rank : axis)),
    );
    const keep = op.int('keepdims', 1) !== 0;
    let at = 0;
    for (let axis = 0; axis < rank; axis++) {
      if (!reduced.has(axis)) op.same(x, axis, op.output, at++);
      else {
        if (zeroAddsNothing) op.sums(0, axis);
        else op.freezeAxis(x, axis, why);
        if (keep) at++;
      }
    }
  };

const sum = reduce(true, '');
const extreme = reduce(false, 'a channel of zeros may be the largest or smallest');
const mean = reduce(false, 'the mean over its channels would change');

/** The best along an axis: positions would count differently. */
const arg: ChannelRule = op => {
  const x = op.input(0);
  const axis = op.axisOf(x, op.int('axis', 0));
  if (!x || axis === undefined) {
    op.freezeAll('its shape is not known');
    return;
  }
  const keep = op.int('keepdims', 1) !== 0;
  op.freezeAxis(x, axis, 'its positions are the result');
  x.axes.forEach((_, i) => {
    if (i !== axis) op.same(x, i, op.output, keep || i < axis ? i : i - 1);
  });
};

const topK: ChannelRule = op => {
  const axis = op.axisOf(op.input(0), op.int('axis', -1));
  if (axis === undefined) {
    op.freezeAll('its shape is not known');
    return;
  }
  op.freezeAxis(op.input(0), axis, 'its positions are the result');
  for (const output of op.outputs) {
    op.sameShape(op.input(0), output, [axis]);
    op.freezeAxis(output, axis, 'it is a ranking');
  }
};

const cumulative: ChannelRule = op => {
  op.sameShape(op.input(0), op.output);
  const at = op.numbers(1)?.[0];
  const axis = at === undefined ? undefined : op.axisOf(op.output, at);
  if (axis === undefined) op.freezeAll('the axis that is summed along is not known');
  else op.freezeAxis(op.output, axis, 'it is summed along');
};

export const rules: ChannelRules = {
  ReduceSum: sum,
  ReduceL1: sum,
  ReduceL2: sum,
  ReduceSumSquare: sum,
  ReduceMean: mean,
  ReduceMax: extreme,
  ReduceMin: extreme,
  ReduceProd: reduce(false, 'a channel of zeros would make the product zero'),
  ReduceLogSum: mean,
  ReduceLogSumExp: mean,
  ArgMax: arg,
  ArgMin: arg,
  TopK: topK,
  CumSum: cumulative,
};
