import { isPlain } from '../operand.ts';
import type { ChannelRule, ChannelRules, Operation } from '../operation.ts';

/** Normalizations: harmless for channels that are treated one by one, an obstacle along axes they average over. */

const AVERAGED = 'the mean and spread over its channels would change';

const batchNorm: ChannelRule = op => {
  op.sameShape(op.input(0), op.output);
  for (let i = 1; i < op.inputCount; i++) {
    // Before opset 9 there could be a scale for each pixel.
    if (op.input(i)?.axes.length === 1) op.same(op.input(i), 0, op.input(0), 1);
    else op.freezeAll('its scales are not one for each channel');
  }
  // In training the mean and spread are those of what comes in, as some exporters use to standardize weights.
  if (op.int('training_mode', 0) !== 0) {
    op.output.axes.forEach((_, axis) => axis !== 1 && op.freezeAxis(op.output, axis, AVERAGED));
  }
  // Statistics of training come out as further results.
  op.outputs.slice(1).forEach(output => op.freezeOperand(output, 'it is a statistic of training'));
};

const instanceNorm: ChannelRule = op => {
  op.sameShape(op.input(0), op.output);
  for (const i of [1, 2]) op.same(op.input(i), 0, op.input(0), 1);
  for (let axis = 2; axis < op.output.axes.length; axis++) op.freezeAxis(op.output, axis, AVERAGED);
};

function freezeFrom(op: Operation, first: number): void {
  for (let axis = first; axis < op.output.axes.length; axis++) op.freezeAxis(op.output, axis, AVERAGED);
}

/** Scale and bias have the shape of the axes that are averaged over. */
const layerNorm: ChannelRule = op => {
  op.sameShape(op.input(0), op.output);
  const axis = op.axisOf(op.output, op.int('axis', -1));
  if (axis === undefined) {
    op.freezeAll('its shape is not known');
    return;
  }
  freezeFrom(op, axis);
  for (let i = 1; i < op.inputCount; i++) op.broadcast(op.input(i), op.output);
  op.outputs.slice(1).forEach(output => op.freezeOperand(output, AVERAGED));
};

/** Whole groups can go, with their scale and bias. */
const groupNorm: ChannelRule = op => {
  const x = op.input(0);
  const channels = x?.axes[1];
  const groups = op.int('num_groups', 1);
  if (!x || !channels || !isPlain(channels) || Number(channels.dim) % groups !== 0) {
    op.freezeAll('its shape is not known');
    return;
  }
  op.sameShape(x, op.output);
  for (let axis = 2; axis < op.output.axes.length; axis++) op.freezeAxis(op.output, axis, AVERAGED);
  const each = Number(channels.dim) / groups;
  for (let c = 0; c < Number(channels.dim) && channels.count > 0; c++) {
    op.join(channels, c, channels, Math.floor(c / each) * each);
  }
  for (const i of [1, 2]) {
    const vector = op.input(i);
    if (vector?.axes[0]?.dim === channels.dim) op.same(vector, 0, x, 1);
    else if (vector) op.map(x, 1, vector, 0, g => g * each);
  }
};

const alongAxis =
  (name: string, fallback: number, why: string): ChannelRule =>
  op => {
    op.sameShape(op.input(0), op.output);
    const axis = op.axisOf(op.output, op.int(name, fallback));
    if (axis === undefined) op.freezeAll('its shape is not known');
    else op.freezeAxis(op.output, axis, why);
  };

const SHARED = 'its values are shares of their sum';

/** Before opset 13 all axes from the given one on are taken together. */
const softmax: ChannelRule = op => {
  if (op.opset >= 13) {
    alongAxis('axis', -1, SHARED)(op);
    return;
  }
  op.sameShape(op.input(0), op.output);
  const axis = op.axisOf(op.output, op.int('axis', 1)) ?? 0;
  for (let at = axis; at < op.output.axes.length; at++) op.freezeAxis(op.output, at, SHARED);
};

const localResponse: ChannelRule = op => {
  op.sameShape(op.input(0), op.output);
  op.freezeAxis(op.output, 1, 'neighbouring channels are summed');
};

const meanVariance: ChannelRule = op => {
  op.sameShape(op.input(0), op.output);
  for (const axis of op.ints('axes') ?? [0, 2, 3]) {
    const at = op.axisOf(op.output, axis);
    if (at !== undefined) op.freezeAxis(op.output, at, AVERAGED);
  }
};

export const rules: ChannelRules = {
  BatchNormalization: batchNorm,
  InstanceNormalization: instanceNorm,
  LayerNormalization: layerNorm,
  RMSNormalization: layerNorm,
  SimplifiedLayerNormalization: layerNorm,
  GroupNormalization: groupNorm,
  LpNormalization: alongAxis('axis', -1, 'its length is divided by'),
  MeanVarianceNormalization: meanVariance,
  LRN: localResponse,
  Softmax: softmax,
  LogSoftmax: softmax,
  Hardmax: softmax,
};
