import { isPlain, type Operand } from '../operand.ts';
import type { ChannelRule, ChannelRules, Operation } from '../operation.ts';

/** Tensors joined, cut into parts, cropped, padded and picked from, along any axis. */

const concat: ChannelRule = op => {
  const axis = op.axisOf(op.output, op.int('axis', 1));
  if (axis === undefined) {
    op.freezeAll('its shape is not known');
    return;
  }
  let offset: number | undefined = 0;
  for (let i = 0; i < op.inputCount; i++) {
    const input = op.input(i);
    if (!input) continue;
    op.sameShape(input, op.output, [axis]);
    const at = input.axes[axis];
    if (offset === undefined || !at || !isPlain(at)) {
      op.freezeAxis(input, axis, 'it is joined with a tensor of unknown size');
      offset = undefined;
      continue;
    }
    const start: number = offset;
    const size = Number(at.dim);
    op.map(input, axis, op.output, axis, j => (j >= start && j < start + size ? j - start : -1));
    offset = start + size;
  }
  if (offset === undefined) op.freezeAxis(op.output, axis, 'a tensor of unknown size is joined in');
};

const split: ChannelRule = op => {
  const x = op.input(0);
  const axis = op.axisOf(x, op.int('axis', 0));
  if (!x || axis === undefined) {
    op.freezeAll('its shape is not known');
    return;
  }
  let offset: number | undefined = 0;
  for (const output of op.outputs) {
    op.sameShape(x, output, [axis]);
    const at = output.axes[axis];
    if (offset === undefined || !at || !isPlain(at)) {
      op.freezeAxis(x, axis, 'it is cut into parts of unknown sizes');
      op.freezeAxis(output, axis, 'it is a part of unknown place');
      offset = undefined;
      continue;
    }
    const start: number = offset;
    op.map(x, axis, output, axis, j => start + j);
    offset = start + Number(at.dim);
  }
};

/** What a Slice takes along each axis that it cuts; undefined when it is not known. */
export function sliceCuts(
  op: Operation,
  x: Operand,
): { axis: number; start: number; step: number; count: number }[] | undefined {
  const old = op.hasAttribute('starts');
  const starts = old ? op.ints('starts') : op.numbers(1);
  const ends = old ? op.ints('ends') : op.numbers(2);
  const axes = old ? op.ints('axes') : op.input(3) ? op.numbers(3) : undefined;
  const steps = !old && op.input(4) ? op.numbers(4) : starts?.map(() => 1);
  if (!starts || !ends || !steps || (!old && op.input(3) && !axes)) return undefined;
  const cuts = starts.map((first, i) => {
    const axis = op.axisOf(x, axes?.[i] ?? i);
    const dim = axis === undefined ? undefined : x.axes[axis]!.dim;
    if (axis === undefined || typeof dim !== 'number')
      return { axis: axis ?? -1, start: 0, step: 0, count: 0 };
    const step = steps[i] ?? 1;
    const clamp = (at: number, low: number, high: number): number =>
      Math.min(Math.max(at < 0 ? at + dim : at, low), high);
    const [low, high] = step > 0 ? [0, dim] : [-1, dim - 1];
    const [start, end] = [clamp(first, low, high), clamp(ends[i]!, low, high)];
    return { axis, start, step, count: Math.max(0, Math.ceil((end - start) / step)) };
  });
  return cuts.some(cut => cut.axis < 0) ? undefined : cuts;
}

const slice: ChannelRule = op => {
  const x = op.input(0);
  const cuts = x?.shape ? sliceCuts(op, x) : undefined;
  if (!x || !cuts) {
    sliceUnknown(op);
    return;
  }
  op.sameShape(
    x,
    op.output,
    cuts.map(cut => cut.axis),
  );
  for (const { axis, start, step, count } of cuts) {
    if (x.axes[axis]!.dim === op.output.axes[axis]?.dim) op.same(x, axis, op.output, axis);
    else if (step === 0 || count !== op.output.axes[axis]?.dim) {
      op.freezeAxis(x, axis, 'a part of unknown size is cut out');
      op.freezeAxis(op.output, axis, 'it is a part of unknown place');
    } else op.map(x, axis, op.output, axis, j => start + j * step);
  }
};

/** Where it is cut depends on the data; along the other axes, if these are known, everything passes. */
function sliceUnknown(op: Operation): void {
  const x = op.input(0);
  const axes = op.ints('axes') ?? op.numbers(3);
  if (!x?.shape || !axes) {
    op.freezeAll('where it is cut is not known');
    return;
  }
  const cut = axes.map(axis => op.axisOf(x, axis) ?? -1);
  op.sameShape(x, op.output, cut);
  for (const operand of [x, op.output]) {
    for (const axis of cut) op.freezeAxis(operand, axis, 'where it is cut is not known');
  }
}

const pad: ChannelRule = op => {
  const x = op.input(0);
  const y = op.output;
  if (!x?.shape || !y.shape) {
    op.freezeAll('its shape is not known');
    return;
  }
  const rank = x.axes.length;
  const given = op.ints('pads') ?? op.ints('paddings') ?? op.elements(1);
  const axes = (op.input(3) ? op.numbers(3) : undefined)?.map(axis => (axis < 0 ? axis + rank : axis));
  if (op.input(3) && !axes) {
    op.freezeAll('which axes are padded is not known');
    return;
  }
  const constant = op.string('mode', 'constant') === 'constant';
  const padded = axes ?? x.axes.map((_, axis) => axis);
  for (let axis = 0; axis < rank; axis++) {
    const i = padded.indexOf(axis);
    const before = i < 0 ? 0 : given?.[i];
    const after = i < 0 ? 0 : given?.[i + padded.length];
    const plain = isPlain(x.axes[axis]!) && isPlain(y.axes[axis]!);
    if (before === 0 && after === 0) op.same(x, axis, y, axis);
    else if (
      typeof before !== 'number' ||
      typeof after !== 'number' ||
      before < 0 ||
      after < 0 ||
      !plain ||
      !constant
    ) {
      op.freezeAxis(x, axis, 'it is padded in a way that depends on its size');
      op.freezeAxis(y, axis, 'it is padded in a way that depends on its size');
    } else {
      const size = Number(x.axes[axis]!.dim);
      op.map(x, axis, y, axis, j => (j >= before && j < before + size ? j - before : -1));
    }
  }
};

/** Rows picked by number: known numbers can be followed and rewritten, others need every row to stay. */
const gather: ChannelRule = op => {
  const [data, indices] = [op.input(0), op.input(1)];
  const axis = op.axisOf(data, op.int('axis', 0));
  if (!data || !indices?.shape || axis === undefined) {
    op.freezeAll('its shape is not known');
    return;
  }
  const y = op.output;
  const extra = indices.axes.length;
  data.axes.forEach((_, i) => {
    if (i !== axis) op.same(data, i, y, i < axis ? i : i - 1 + extra);
  });
  const numbers = indices.constant && extra <= 1 ? op.numbers(1) : undefined;
  const picked = data.axes[axis]!;
  if (!numbers || !isPlain(picked)) {
    op.freezeAxis(data, axis, 'its entries are looked up by number');
    indices.axes.forEach((_, i) => {
      if (indices.constant) op.freezeAxis(indices, i, 'it holds numbers of entries');
      op.same(indices, i, y, axis + i);
    });
    if (data.isWeight) data.axes.forEach((_, i) => i !== axis && op.layer(0, i, 'embedding'));
    return;
  }
  const size = Number(picked.dim);
  const places = numbers.map(n => (n < 0 ? n + size : n));
  if (extra === 1) op.map(data, axis, y, axis, j => places[j] ?? -1);
  else if (picked.count > 0) op.freezeAtom(picked, places[0] ?? 0, 'it is picked by its number');
};

/** n copies one after the other. */
const tile: ChannelRule = op => {
  const x = op.input(0);
  const repeats = op.numbers(1);
  if (!x?.shape || !repeats) {
    op.freezeAll('how often it is repeated is not known');
    return;
  }
  x.axes.forEach(({ dim }, axis) => {
    if (repeats[axis] === 1) op.same(x, axis, op.output, axis);
    else if (dim !== 1) op.map(x, axis, op.output, axis, j => j % Number(dim));
  });
};

export const rules: ChannelRules = {
  Concat: concat,
  Split: split,
  Slice: slice,
  Pad: pad,
  Gather: gather,
  Tile: tile,
};
