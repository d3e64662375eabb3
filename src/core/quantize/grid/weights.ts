import type { Weight } from '../../passes/weights.ts';
import { LATEST_OPSET } from '../opset/index.ts';
import type { WeightsSettings } from '../weights-settings.ts';
import { scaleCount, type GridLayout } from './layout.ts';
import { storedBits } from './stored.ts';

/** A weight and which of its elements share a scale. */
export interface WeightGrid extends GridLayout {
  readonly weight: Weight;
}

/** Blocks lie along the inputs of matrices; other weights have a scale for each output channel, or one. */
export function gridFor(weight: Weight, { block }: WeightsSettings, perChannel: boolean): WeightGrid {
  const { dims } = weight;
  const along = block > 0 ? blockAxis(weight) : null;
  // A block as long as the axis is a scale for each channel.
  if (along !== null && block < dims[along]!) return { weight, dims, axis: along, block };
  return { weight, dims, axis: perChannel ? channelAxis(weight) : null, block: 0 };
}

/** The axis of the output channels, when all users of the weight agree on it. */
function channelAxis(weight: Weight): number | null {
  const axes = new Set(weight.uses.map(use => use.axes.output));
  const [axis = null] = axes;
  return axes.size === 1 ? axis : null;
}

/** The axis that is summed over (of a table: along a row), of a matrix whose users agree on it. */
function blockAxis({ dims, uses }: Weight): number | null {
  if (dims.length !== 2) return null;
  const axes = new Set(
    uses.map(({ axes: { input, output } }) => input ?? (output === null ? null : 1 - output)),
  );
  const [axis = null] = axes;
  return axes.size === 1 ? axis : null;
}

/** Eight bits as all runtimes have them. */
export function isPlainInt8({ block }: GridLayout, { bits, symmetric }: WeightsSettings): boolean {
  return bits === 8 && block === 0 && symmetric;
}

/** Bytes in an ONNX file: codes, scales and zero points. */
export function gridBytes(grid: WeightGrid, { bits, symmetric }: WeightsSettings): number {
  const stored = storedBits(bits, LATEST_OPSET);
  const zeroPoint = grid.block > 0 && symmetric ? 0 : stored / 8;
  return (grid.weight.elements * stored) / 8 + scaleCount(grid) * (4 + zeroPoint);
}

/** Bytes when each code takes its bits, as in an archive. */
export function packedBytes(grid: WeightGrid, bits: number): number {
  return (grid.weight.elements * bits) / 8 + scaleCount(grid) * 4;
}
