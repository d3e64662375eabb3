import { isPlain, type Operand } from '../operand.ts';
import type { ChannelRule, ChannelRules, Operation } from '../operation.ts';

/** Convolutions: channels are axis 1 of the data; the weight is `[out, in / group, …]`, transposed `[in, out / group, …]`. */

interface Sizes {
  readonly x: Operand;
  readonly w: Operand;
  readonly y: Operand;
  readonly group: number;
  /** Channels of one group. */
  readonly inEach: number;
  readonly outEach: number;
}

const SPATIAL = 'a window slides along it';

function sizesOf(op: Operation, weightInput: number, weightOut: 0 | 1): Sizes | undefined {
  const [x, w] = [op.input(0), op.input(weightInput)];
  const y = op.output;
  const group = op.int('group', 1);
  const channels = [x?.axes[1], y.axes[1]];
  if (!x || !w || w.axes.length < 3 || channels.some(axis => !axis || !isPlain(axis))) {
    op.freezeAll('its shape is not known');
    return undefined;
  }
  const [inputs, outputs] = channels.map(axis => Number(axis!.dim)) as [number, number];
  const fits =
    inputs % group === 0 &&
    outputs % group === 0 &&
    w.axes[1 - weightOut]!.dim === (weightOut === 0 ? inputs / group : inputs) &&
    w.axes[weightOut]!.dim === (weightOut === 0 ? outputs : outputs / group);
  if (!fits) {
    op.freezeAll('its shapes contradict each other');
    return undefined;
  }
  for (const operand of [x, y]) {
    for (let axis = 2; axis < operand.axes.length; axis++) op.freezeAxis(operand, axis, SPATIAL);
  }
  for (let axis = 2; axis < w.axes.length; axis++) op.freezeAxis(w, axis, 'it is a side of the kernel');
  op.same(x, 0, y, 0);
  return { x, w, y, group, inEach: inputs / group, outEach: outputs / group };
}

/**
 * Groups leave two ways to shrink: whole groups, with all their inputs and outputs (depthwise convolutions), or the same positions of
 * every group. The one that allows more steps is taken.
 */
function takesWholeGroups({ group, inEach, outEach }: Sizes): boolean {
  return group > 1 && group >= Math.min(inEach, outEach);
}

function joinGroups(op: Operation, sizes: Sizes): void {
  const { x, y, group, inEach, outEach } = sizes;
  const [inputs, outputs] = [x.axes[1]!, y.axes[1]!];
  for (let g = 0; g < group; g++) {
    for (let i = 0; i < inEach; i++) op.join(outputs, g * outEach, inputs, g * inEach + i);
    for (let j = 1; j < outEach; j++) op.join(outputs, g * outEach, outputs, g * outEach + j);
  }
}

/** Positions k of all groups together, along an axis of `group` × `each` channels. */
function joinPositions(op: Operation, operand: Operand, group: number, each: number): void {
  const axis = operand.axes[1]!;
  for (let g = 1; g < group; g++) {
    for (let k = 0; k < each; k++) op.join(axis, k, axis, g * each + k);
  }
}

function coupleConv(op: Operation, weightInput: number): void {
  const sizes = sizesOf(op, weightInput, 0);
  if (!sizes) return;
  const { x, w, y, group, inEach, outEach } = sizes;
  op.same(w, 0, y, 1);
  if (takesWholeGroups(sizes)) {
    joinGroups(op, sizes);
    op.freezeAxis(w, 1, 'it is the inside of a group');
    op.layer(weightInput, 0, inEach === 1 ? 'depthwise' : 'dense');
    return;
  }
  if (group > 1) {
    joinPositions(op, x, group, inEach);
    joinPositions(op, y, group, outEach);
  }
  op.map(x, 1, w, 1, k => k);
  op.sums(0, 1, weightInput, 1);
  op.layer(weightInput, 0);
}

const conv: ChannelRule = op => {
  coupleConv(op, 1);
  const bias = op.input(2);
  if (bias) op.same(bias, 0, op.output, 1);
};

/** With an activation inside, and a sum with a fourth input before it. */
const fusedConv: ChannelRule = op => {
  conv(op);
  if (op.input(3)) op.sameShape(op.input(3), op.output);
};

const convTranspose: ChannelRule = op => {
  const sizes = sizesOf(op, 1, 1);
  if (!sizes) return;
  const { x, w, y, group, inEach, outEach } = sizes;
  op.same(x, 1, w, 0);
  if (takesWholeGroups(sizes)) {
    joinGroups(op, sizes);
    op.freezeAxis(w, 1, 'it is the inside of a group');
    op.layer(1, 0, inEach === 1 ? 'depthwise' : 'dense');
  } else {
    if (group > 1) {
      joinPositions(op, x, group, inEach);
      joinPositions(op, y, group, outEach);
    }
    op.map(y, 1, w, 1, k => k);
    op.sums(0, 1, 1, 0);
    op.layer(1, 1);
  }
  const bias = op.input(2);
  if (bias) op.same(bias, 0, y, 1);
};

export const rules: ChannelRules = {
  Conv: conv,
  'com.microsoft:FusedConv': fusedConv,
  ConvTranspose: convTranspose,
};
