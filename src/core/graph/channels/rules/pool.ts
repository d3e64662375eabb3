import type { ChannelRule, ChannelRules, Operation } from '../operation.ts';

/** Windows and means over space: channels (axis 1) and samples pass. */

const SPATIAL = 'a window slides along it';

const pool: ChannelRule = op => {
  for (const axis of [0, 1]) op.same(op.input(0), axis, op.output, axis);
  freezeSpace(op);
  // Positions of the maxima count through all channels.
  if (op.outputs.length > 1) op.freezeAll('its results are positions in the whole tensor');
};

function freezeSpace(op: Operation): void {
  for (const operand of [op.input(0), op.output]) {
    for (let axis = 2; axis < (operand?.axes.length ?? 0); axis++) op.freezeAxis(operand, axis, SPATIAL);
  }
}

/** Samples a picture at given places: the channels are those of the first input, the samples those of both. */
const gridSample: ChannelRule = op => {
  for (const axis of [0, 1]) op.same(op.input(0), axis, op.output, axis);
  op.same(op.input(1), 0, op.output, 0);
  freezeSpace(op);
  const grid = op.input(1);
  for (let axis = 1; axis < (grid?.axes.length ?? 0); axis++) op.freezeAxis(grid, axis, 'it holds places');
};

/** Regions are cut out of feature maps: their number is that of the regions, the channels pass. */
const roiAlign: ChannelRule = op => {
  op.same(op.input(0), 1, op.output, 1);
  freezeSpace(op);
  op.freezeAxis(op.input(0), 0, 'regions are taken from single pictures');
  op.freezeAxis(op.output, 0, 'it counts regions');
  for (let i = 1; i < op.inputCount; i++) op.freezeOperand(op.input(i), 'it holds places');
};

export const rules: ChannelRules = {
  MaxPool: pool,
  AveragePool: pool,
  LpPool: pool,
  GlobalAveragePool: pool,
  GlobalMaxPool: pool,
  GlobalLpPool: pool,
  GridSample: gridSample,
  RoiAlign: roiAlign,
  MaxRoiPool: roiAlign,
};
