import type { Dim, Shape } from '../../../../protocol/summary.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { isStatic, pick, range } from '../nd.ts';
import { tensor } from '../value.ts';

/** Parts of a tensor along its axes, and borders put around it. */

interface Cut {
  readonly axis: number;
  readonly start: Dim;
  readonly end: Dim;
  readonly step: Dim;
}

/** Attributes below opset 10, inputs from there; undefined when it is not known which axes are cut. */
function cutsOf(n: NodeContext, rank: number): Cut[] | undefined {
  const old = n.attribute('starts') !== undefined;
  const starts = old ? n.ints('starts') : n.elements(1);
  const ends = old ? n.ints('ends') : n.elements(2);
  const count = starts?.length ?? ends?.length ?? n.shape(1)?.[0];
  if (typeof count !== 'number' || count > rank) return undefined;
  const axes = old ? n.ints('axes') : n.has(3) ? n.numbers(3) : undefined;
  if (!old && n.has(3) && !axes) return undefined;
  const steps = !old && n.has(4) ? n.elements(4) : range(count).map(() => 1);
  return range(count).map(i => ({
    axis: n.axis(axes && axes.length > 0 ? axes[i]! : i, rank),
    start: starts?.[i] ?? null,
    end: ends?.[i] ?? null,
    step: steps?.[i] ?? null,
  }));
}

/** Negative positions count from the end, those outside are clamped. */
function clamp(n: NodeContext, position: Dim, size: Dim, low: number, high: Dim): Dim {
  const { dims } = n;
  // The largest and smallest integers mean "all the way"; so they do with a size that is not known.
  if (typeof position === 'number' && position >= 2 ** 31 - 1) return high;
  if (typeof position === 'number' && position <= -(2 ** 31) + 1) return low;
  if (position === 0 && low === 0) return 0;
  const negative = dims.less(position, 0);
  if (negative === undefined) return null;
  const counted = negative ? dims.add(position, size) : position;
  return dims.min(dims.max(counted, low), high);
}

function sliceDim(n: NodeContext, size: Dim, { start, end, step }: Cut): Dim {
  const { dims } = n;
  if (typeof step !== 'number') return null;
  if (step === 0) n.fail('a step is 0');
  if (step < 0) {
    const from = clamp(n, start, size, 0, dims.sub(size, 1));
    const to = clamp(n, end, size, -1, dims.sub(size, 1));
    return dims.max(dims.ceilDiv(dims.sub(from, to), -step), 0);
  }
  const from = clamp(n, start, size, 0, size);
  const to = clamp(n, end, size, 0, size);
  // The last k of a size: exact even where it is not known that there are so many.
  if (typeof start === 'number' && start < 0 && dims.equal(to, size) && step === 1)
    return dims.min(size, -start);
  return dims.max(dims.ceilDiv(dims.sub(to, from), step), 0);
}

/** Positions of one axis that a cut keeps; all must be numbers. */
function kept(n: NodeContext, size: number, cut: Cut): number[] | undefined {
  const back = typeof cut.step === 'number' && cut.step < 0;
  const high = back ? size - 1 : size;
  const from = clamp(n, cut.start, size, 0, high);
  const to = clamp(n, cut.end, size, back ? -1 : 0, high);
  if (typeof from !== 'number' || typeof to !== 'number' || typeof cut.step !== 'number') return undefined;
  const { step } = cut;
  return range(Math.max(0, Math.ceil((to - from) / step))).map(i => from + i * step);
}

const slice: Rule = n => {
  const x = n.shape(0);
  const cuts = x && cutsOf(n, x.length);
  if (!x || !cuts) return [tensor(n.dtype(0), x?.map(() => null) ?? null)];
  const shape: Dim[] = [...x];
  for (const cut of cuts) shape[cut.axis] = sliceDim(n, x[cut.axis]!, cut);
  const elements = pick(n.elements(0), x, sizes => {
    const picks = sizes.map((size, axis) => {
      const cut = cuts.find(one => one.axis === axis);
      return cut ? kept(n, size, cut) : range(size);
    });
    return picks.every(one => one !== undefined) ? picks : undefined;
  });
  return [tensor(n.dtype(0), shape, elements)];
};

/** Borders: attribute `pads` (`paddings` in opset 1) below opset 11, an input from there, with axes from opset 18. */
const pad: Rule = n => {
  const x = n.shape(0);
  if (!x) return [tensor(n.dtype(0), null)];
  const pads: readonly Dim[] | undefined = n.ints('pads') ?? n.ints('paddings') ?? n.elements(1);
  const axes = n.has(3) ? n.numbers(3) : range(x.length);
  if (!pads || !axes) return [tensor(n.dtype(0), padUnknown(x))];
  if (pads.length !== 2 * axes.length) n.fail(`${pads.length} pads for ${axes.length} axes`);
  const shape: Dim[] = [...x];
  axes.forEach((given, i) => {
    const axis = n.axis(given, x.length);
    shape[axis] = n.dims.add(x[axis]!, n.dims.add(pads[i]!, pads[i + axes.length]!));
  });
  return [tensor(n.dtype(0), shape, padded(n, x, pads, axes))];
};

function padUnknown(x: Shape): Shape {
  return x.map(() => null);
}

/** Elements of a padded vector, with the constant put around. */
function padded(n: NodeContext, x: Shape, pads: readonly Dim[], axes: readonly number[]): Dim[] | undefined {
  const elements = n.elements(0);
  const [before, after] = pads;
  const constant = n.string('mode', 'constant') === 'constant';
  if (!elements || !isStatic(x) || x.length !== 1 || axes.length !== 1 || !constant) return undefined;
  if (
    typeof before !== 'number' ||
    typeof after !== 'number' ||
    before < 0 ||
    after < 0 ||
    before + after > 64
  )
    return undefined;
  const value: Dim = n.has(2) ? (n.elements(2)?.[0] ?? null) : n.float('value', 0);
  return [...range(before).map(() => value), ...elements, ...range(after).map(() => value)];
}

/** Cuts or pads to a target size around the middle. */
const centerCropPad: Rule = n => {
  const x = n.shape(0);
  const target = n.elements(1);
  if (!x || !target) return [tensor(n.dtype(0), x && padUnknown(x))];
  const axes = n.ints('axes')?.map(axis => n.axis(axis, x.length)) ?? range(x.length);
  return [
    tensor(
      n.dtype(0),
      x.map((dim, axis) => (axes.includes(axis) ? (target[axes.indexOf(axis)] ?? null) : dim)),
    ),
  ];
};

export const rules: RuleTable = {
  Slice: slice,
  Pad: pad,
  'com.microsoft:Pad': pad,
  CenterCropPad: centerCropPad,
};
