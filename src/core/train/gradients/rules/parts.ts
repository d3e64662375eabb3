import type { GradientCall } from '../call.ts';
import { BEFORE_FIRST, type AxisSlice } from '../emit.ts';
import type { GradientRule, GradientTable } from '../types.ts';

/** Its part of the output's gradient for each input. */
const concat: GradientRule = call => {
  const axis = call.axis(call.int('axis', 0), call.outputShape().length);
  let start = 0;
  return call.wanted.map((wanted, i) => {
    const from = start;
    start += call.shape(i)[axis]!;
    return wanted ? call.emit.slice(call.dy(), [{ axis, start: from, end: start }]) : undefined;
  });
};

const split: GradientRule = call => {
  const axis = call.axis(call.int('axis', 0), call.rank(0));
  const parts = call.outputGradients.map(
    (gradient, i) => gradient ?? call.emit.filled(call.outputShape(i), 0, call.dtype()),
  );
  return [call.emit.concat(parts, axis)];
};

/** Zeros around on one axis. */
function padAxis(
  call: GradientCall,
  x: string,
  rank: number,
  axis: number,
  before: number,
  after: number,
): string {
  const at = (count: number) => Array.from({ length: rank }, (_, i) => (i === axis ? count : 0));
  return call.emit.pad(x, at(before), at(after));
}

/** The elements along an axis in the opposite order. */
function reversed(call: GradientCall, x: string, axis: number): string {
  return call.emit.slice(x, [{ axis, start: -1, end: BEFORE_FIRST, step: -1 }]);
}

/** Back to where the elements were taken from, zeros elsewhere: axis by axis. */
const slice: GradientRule = call => {
  const shape = call.shape(0);
  const result = call.outputShape();
  const starts = call.constants(1)!;
  const axes = call.constants(3) ?? starts.map((_, i) => i);
  const steps = call.constants(4) ?? starts.map(() => 1);
  let gradient = call.dy();
  const now = [...result];
  axes.forEach((given, i) => {
    const axis = call.axis(given, shape.length);
    const [size, count, step] = [shape[axis]!, result[axis]!, steps[i]!];
    if (count === 0) return;
    let start = starts[i]! < 0 ? starts[i]! + size : starts[i]!;
    start = Math.min(Math.max(start, 0), step < 0 ? size - 1 : size);
    if (step < 0) {
      gradient = reversed(call, gradient, axis);
      start += step * (count - 1);
    }
    gradient = spreadOut(call, gradient, now, axis, Math.abs(step));
    const length = (count - 1) * Math.abs(step) + 1;
    gradient = padAxis(call, gradient, shape.length, axis, start, size - start - length);
    now[axis] = size;
  });
  return [result.includes(0) ? call.emit.filled(shape, 0, call.dtype()) : gradient];
};

/** `step − 1` zeros between neighbours along an axis. */
function spreadOut(
  call: GradientCall,
  x: string,
  shape: readonly number[],
  axis: number,
  step: number,
): string {
  const { emit } = call;
  const count = shape[axis]!;
  if (step === 1 || count === 1) return x;
  const apart = emit.reshape(x, [...shape.slice(0, axis + 1), 1, ...shape.slice(axis + 1)]);
  const padded = padAxis(call, apart, shape.length + 1, axis + 1, 0, step - 1);
  const joined = emit.reshape(padded, [...shape.slice(0, axis), count * step, ...shape.slice(axis + 1)]);
  return emit.slice(joined, [{ axis, start: 0, end: (count - 1) * step + 1 }]);
}

const pad: GradientRule = call => {
  const shape = call.shape(0);
  const given = call.constants(1) ?? call.ints('pads') ?? [];
  const axes = (call.constants(3) ?? shape.map((_, i) => i)).map(axis => call.axis(axis, shape.length));
  const mode = call.string('mode', 'constant');
  let gradient = call.dy();
  axes.forEach((axis, i) => {
    const [before, after] = [given[i]!, given[i + axes.length]!];
    if (before === 0 && after === 0) return;
    gradient = unpad(call, gradient, { mode, axis, size: shape[axis]!, before, after, rank: shape.length });
  });
  const isFill = call.wanted[2] === true;
  if (isFill) call.refuse('its fill value is trained');
  return [gradient];
};

interface PaddedAxis {
  readonly mode: string;
  readonly axis: number;
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly rank: number;
}

/** The middle, and what the elements were copied to beside it added where they came from. */
function unpad(call: GradientCall, dy: string, padded: PaddedAxis): string {
  const { emit } = call;
  const { mode, axis, size, before, after, rank } = padded;
  const cut = (start: number, end: number): AxisSlice[] => [{ axis, start, end }];
  const [low, high] = [Math.max(before, 0), Math.max(after, 0)];
  // Negative padding cuts elements off: these get 0.
  const kept = size + Math.min(before, 0) + Math.min(after, 0);
  const place = (part: string, at: number, length: number) =>
    padAxis(call, part, rank, axis, at, size - at - length);
  let gradient = place(emit.slice(dy, cut(low, low + kept)), Math.max(-before, 0), kept);
  if (mode === 'constant') return gradient;
  if (before < 0 || after < 0 || Math.max(before, after) > size - (mode === 'reflect' ? 1 : 0)) {
    call.refuse(`mode "${mode}" with padding ${before} and ${after} of ${size} elements`);
  }
  const add = (part: string, at: number, length: number) => {
    gradient = emit.add(gradient, place(part, at, length));
  };
  const first = () => emit.slice(dy, cut(0, low));
  const last = () => emit.slice(dy, cut(low + size, low + size + high));
  const sum = (part: string) => emit.reduce('Sum', part, [axis], true);
  if (mode === 'edge') {
    if (low > 0) add(sum(first()), 0, 1);
    if (high > 0) add(sum(last()), size - 1, 1);
  } else if (mode === 'reflect') {
    if (low > 0) add(reversed(call, first(), axis), 1, low);
    if (high > 0) add(reversed(call, last(), axis), size - 1 - high, high);
  } else if (mode === 'wrap') {
    if (low > 0) add(first(), size - low, low);
    if (high > 0) add(last(), 0, high);
  } else call.refuse(`mode "${mode}"`);
  return gradient;
}

export const gradients: GradientTable = { Concat: concat, Pad: pad, Slice: slice, Split: split };
