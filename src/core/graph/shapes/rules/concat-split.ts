import type { Dim, Shape } from '../../../../protocol/summary.ts';
import { DTYPE } from '../../../model/dtypes.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import type { ValueInfo } from '../../types.ts';
import { countOf, isStatic, pick, range } from '../nd.ts';
import { MAX_ELEMENTS, UNKNOWN, common, sequence, tensor } from '../value.ts';

/** Tensors joined along an axis and cut into parts, as single values and as sequences. */

/** Shape of several tensors joined along an axis; what one of them does not tell another one may. */
export function concatShape(n: NodeContext, shapes: readonly (Shape | null)[], axis: number): Shape | null {
  const known = shapes.filter(shape => shape !== null);
  const [first] = known;
  if (!first) return null;
  const at = n.axis(axis, first.length);
  if (known.some(shape => shape.length !== first.length)) n.fail('inputs of different ranks');
  return first.map((_, i) => {
    const column = known.map((shape): Dim => shape[i]!);
    if (i === at) return known.length === shapes.length ? n.dims.sum(column) : null;
    let dim: Dim = null;
    for (const one of column) dim = n.same(dim, one, `axis ${i} of the inputs`);
    return dim;
  });
}

/** Elements of the joined tensors; a small input of known shape and unknown elements leaves gaps. */
export function concatElements(inputs: readonly (ValueInfo | undefined)[], axis: number): Dim[] | undefined {
  if (!inputs.some(one => one?.elements)) return undefined;
  const parts: { elements: readonly Dim[]; block: number }[] = [];
  let outer: number | undefined;
  for (const input of inputs) {
    const shape = input?.shape ?? null;
    if (!isStatic(shape) || countOf(shape) > MAX_ELEMENTS) return undefined;
    const at = axis < 0 ? axis + shape.length : axis;
    outer ??= countOf(shape.slice(0, at));
    parts.push({
      elements: input?.elements ?? new Array<Dim>(countOf(shape)).fill(null),
      block: countOf(shape.slice(at)),
    });
  }
  return range(outer ?? 0).flatMap(i =>
    parts.flatMap(({ elements, block }) => elements.slice(i * block, (i + 1) * block)),
  );
}

const concat: Rule = n => {
  const inputs = n.node.input.map((_, i) => n.input(i));
  const axis = n.int('axis', 1);
  const shapes = inputs.map(one => one?.shape ?? null);
  return [tensor(n.dtype(0), concatShape(n, shapes, axis), concatElements(inputs, axis))];
};

/** Sizes of the parts: an attribute below opset 13, an input from there, else equal parts (from opset 18 with a smaller last one). */
function partsOf(n: NodeContext, size: Dim, count: number): readonly Dim[] {
  const given: readonly Dim[] | undefined = n.ints('split') ?? n.elements(1);
  if (given) {
    if (given.length !== count) n.fail(`${given.length} sizes for ${count} parts`);
    const total = n.dims.sum(given);
    if (typeof size === 'number' && n.dims.equal(total, size) === false)
      n.fail(`parts of ${total ?? '?'} from a size of ${size}`);
    if (given.some(one => typeof one === 'number' && one < 0)) n.fail('a part has a negative size');
    return given;
  }
  if (n.has(1)) return range(count).map(() => null);
  const parts = n.int('num_outputs', count);
  const chunk = n.dims.ceilDiv(size, parts);
  if (typeof size === 'number') {
    const whole = chunk as number;
    return range(count).map(i => Math.max(0, Math.min(whole, size - i * whole)));
  }
  // A symbolic size may leave a smaller last part, but only with num_outputs.
  const even = n.attribute('num_outputs') ? n.dims.floorDiv(size, parts) : n.dims.divide(size, parts);
  const same = n.attribute('num_outputs') ? chunk : even;
  return range(count).map(i => (i < count - 1 ? same : n.dims.sub(size, n.dims.mul(same, count - 1))));
}

function splitInto(
  n: NodeContext,
  x: ValueInfo | undefined,
  axis: number,
  parts: readonly Dim[],
): ValueInfo[] {
  const shape = x?.shape ?? null;
  let start: Dim = 0;
  return parts.map(part => {
    const from = start;
    start = n.dims.add(start, part);
    const elements = pick(x?.elements, shape, sizes =>
      typeof from === 'number' && typeof part === 'number'
        ? sizes.map((size, i) => (i === axis ? range(part).map(at => from + at) : range(size)))
        : undefined,
    );
    return tensor(x?.dtype ?? 0, shape?.map((dim, i) => (i === axis ? part : dim)) ?? null, elements);
  });
}

const split: Rule = n => {
  const x = n.shape(0);
  if (!x) return n.node.output.map(() => tensor(n.dtype(0), null));
  const axis = n.axis(n.int('axis', 0), x.length);
  return splitInto(n, n.input(0), axis, partsOf(n, x[axis]!, n.outputCount));
};

const splitToSequence: Rule = n => {
  const x = n.shape(0);
  if (!x) return [sequence(tensor(n.dtype(0), null))];
  const axis = n.axis(n.int('axis', 0), x.length);
  const size = x[axis]!;
  const parts = sequenceParts(n, size);
  const item = tensor(
    n.dtype(0),
    x.map((dim, i): Dim => (i === axis ? (n.has(1) ? null : 1) : dim)),
  );
  if (!parts) return [sequence(dropAxis(n, item, axis))];
  const items = splitInto(n, n.input(0), axis, parts).map(one => dropAxis(n, one, axis));
  return [sequence(items.length > 0 ? items.reduce(common) : dropAxis(n, item, axis), items)];
};

function sequenceParts(n: NodeContext, size: Dim): readonly Dim[] | undefined {
  if (!n.has(1)) return typeof size === 'number' && size <= 1024 ? range(size).map(() => 1) : undefined;
  const given = n.numbers(1);
  if (!given || typeof size !== 'number') return given && n.rank(1) === 1 ? given : undefined;
  if (n.rank(1) === 1) return given;
  const [chunk] = given;
  if (!chunk || size / chunk > 1024) return undefined;
  return range(Math.ceil(size / chunk)).map(i => Math.min(chunk, size - i * chunk));
}

/** Without sizes every part is one position wide, and `keepdims=0` takes the axis away. */
function dropAxis(n: NodeContext, one: ValueInfo, axis: number): ValueInfo {
  if (n.has(1) || n.int('keepdims', 1) !== 0) return one;
  return tensor(one.dtype, one.shape?.toSpliced(axis, 1) ?? null, one.elements);
}

const concatFromSequence: Rule = n => {
  const list = n.input(0);
  const axis = n.int('axis', 0);
  const stack = n.int('new_axis', 0) !== 0;
  const widen = (one: ValueInfo): ValueInfo => {
    if (!stack || !one.shape) return one;
    const at = n.axis(axis, one.shape.length + 1);
    return tensor(one.dtype, one.shape.toSpliced(at, 0, 1), one.elements);
  };
  const items = list?.items?.map(widen);
  if (items && items.length > 0) {
    const shapes = items.map(one => one.shape);
    return [tensor(items[0]!.dtype, concatShape(n, shapes, axis), concatElements(items, axis))];
  }
  const item = widen(list?.item ?? UNKNOWN);
  const shape = item.shape;
  return [
    tensor(item.dtype, shape?.map((dim, i): Dim => (i === n.axis(axis, shape.length) ? null : dim)) ?? null),
  ];
};

export const rules: RuleTable = {
  Concat: concat,
  Split: split,
  SplitToSequence: splitToSequence,
  ConcatFromSequence: concatFromSequence,
  'com.microsoft:QLinearConcat': n => {
    // Scale and zero point of the result, then three inputs for each tensor.
    const tensors = range(Math.floor((n.inputCount - 2) / 3)).map(i => n.input(2 + 3 * i));
    const shapes = tensors.map(one => one?.shape ?? null);
    return [tensor(n.dtype(1) || DTYPE.uint8, concatShape(n, shapes, n.int('axis', 0)))];
  },
};
