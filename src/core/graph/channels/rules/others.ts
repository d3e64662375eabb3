import { dataType } from '../../../model/dtypes.ts';
import type { ChannelRule, ChannelRules, Operation } from '../operation.ts';

/** Recurrent layers, quantization, and operators that make tensors from nothing. */

/** Inputs of a recurrent layer can be taken out; its hidden state can't, as it feeds itself. */
const recurrent: ChannelRule = op => {
  const hidden = 'the hidden state of a recurrent layer feeds itself';
  const [x, w] = [op.input(0), op.input(1)];
  const inputAxis = (x?.axes.length ?? 0) - 1;
  for (let i = 1; i < op.inputCount; i++) {
    op.input(i)?.axes.forEach((_, axis) => {
      if (i !== 1 || axis !== 2) op.freezeAxis(op.input(i), axis, hidden);
    });
  }
  op.outputs.forEach(output => op.freezeOperand(output, hidden));
  for (let axis = 0; axis < inputAxis; axis++) op.freezeAxis(x, axis, 'it is run through step by step');
  if (w?.axes.length !== 3 || inputAxis !== 2) {
    op.freezeAll('its shape is not known');
    return;
  }
  op.same(x, inputAxis, w, 2);
  op.sums(0, inputAxis, 1, 2);
};

/** Scale and zero point: one number, or one for each position of an axis. */
const quantize: ChannelRule = op => {
  op.sameShape(op.input(0), op.output);
  const axis = op.axisOf(op.output, op.int('axis', 1));
  if (op.int('block_size', 0) !== 0) {
    op.freezeAll('it is quantized in blocks');
    return;
  }
  for (const i of [1, 2]) {
    const vector = op.input(i);
    if (vector?.axes.length !== 1 || vector.axes[0]!.dim === 1) continue;
    if (axis === undefined) op.freezeAll('the axis of its scales is not known');
    else op.same(vector, 0, op.output, axis);
  }
};

/** Their results hold sizes; what depends on these is looked at apart. */
const nothing: ChannelRule = () => undefined;

/** Filled with one value: any size will do. */
const filled: ChannelRule = () => undefined;

/** Random or counted values: another size would give others. */
const made: ChannelRule = op =>
  op.outputs.forEach(output => op.freezeOperand(output, 'its values depend on its size'));

export const rules: ChannelRules = {
  LSTM: recurrent,
  GRU: recurrent,
  RNN: recurrent,
  QuantizeLinear: quantize,
  DequantizeLinear: quantize,
  Shape: nothing,
  Size: nothing,
  Constant: nothing,
  ConstantOfShape: filled,
  Range: made,
  EyeLike: made,
};

/** Why an operator that has no rule stops everything. */
export function freezeUnknown(op: Operation): void {
  const { domain, opType } = op.node;
  const name = domain === '' || domain === 'ai.onnx' ? opType : `${domain}:${opType}`;
  op.freezeAll(`what ${name} does with single channels is not known`);
}

/** Types whose elements don't have bytes of their own. */
export function isPacked(dtype: number): boolean {
  const { bits } = dataType(dtype);
  return bits === null || bits < 8;
}
