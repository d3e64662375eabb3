import type { Dim, Shape } from '../../../../protocol/summary.ts';
import { broadcast, broadcastIndices } from '../broadcast.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { countOf, isStatic, range, transposed } from '../nd.ts';
import { MAX_ELEMENTS, tensor } from '../value.ts';

/** Tensors whose elements stay as they are and get another shape, or are repeated: Reshape, Flatten, Transpose, Expand, Tile, Squeeze… */

function reshapeShape(n: NodeContext): Shape | null {
  const x = n.shape(0);
  // Opset 1 has the shape as an attribute.
  const target = n.ints('shape') ?? n.elements(1);
  if (!target) return unknownOfRank(n.shape(1)?.[0]);
  const allowZero = n.int('allowzero', 0) !== 0;
  const result = target.map((dim, i): Dim => (dim === 0 && !allowZero ? (x?.[i] ?? null) : dim));
  const open = result.flatMap((dim, i) => (dim === -1 ? [i] : []));
  if (open.length > 1) n.fail('more than one -1 in the shape');
  // Without a -1 a single unknown size follows from the number of elements just the same.
  const gaps = open.length > 0 ? open : result.flatMap((dim, i) => (dim === null ? [i] : []));
  if (gaps.length === 1) result[gaps[0]!] = x ? quotient(n, x, result.toSpliced(gaps[0]!, 1)) : null;
  else if (x && gaps.length === 0) check(n, x, result);
  return result;
}

export function unknownOfRank(rank: Dim | undefined): Shape | null {
  return typeof rank === 'number' && rank >= 0 && rank <= 64 ? new Array<Dim>(rank).fill(null) : null;
}

/** What is left for one size: those that are on both sides cancel first, so that an unknown one does no harm. */
function quotient(n: NodeContext, from: Shape, others: Shape): Dim {
  const left = [...from];
  const rest: Dim[] = [];
  for (const dim of others) {
    const at = dim === null ? -1 : left.indexOf(dim);
    if (at >= 0) left.splice(at, 1);
    else rest.push(dim);
  }
  const divisor = n.dims.product(rest);
  if (divisor === 0 || others.includes(0)) return null;
  const result = n.dims.divide(n.dims.product(left), divisor);
  if (typeof result === 'number' && (result < 0 || !Number.isInteger(result))) {
    n.fail(`[${from.join(', ')}] can't be reshaped: ${result} is no size`);
  }
  return result;
}

function check(n: NodeContext, from: Shape, to: Shape): void {
  if (n.dims.equal(n.dims.product(from), n.dims.product(to)) !== false) return;
  // Symbols are taken to be at least 1, which need not be so: only numbers are held against a node.
  if (isStatic(from) && isStatic(to)) n.fail(`[${from.join(', ')}] can't be reshaped to [${to.join(', ')}]`);
}

const flatten: Rule = n => {
  const x = n.shape(0);
  if (!x) return [tensor(n.dtype(0), [null, null])];
  const given = n.int('axis', 1);
  const axis = given < 0 ? given + x.length : given;
  if (axis < 0 || axis > x.length) n.fail(`axis ${given} is outside of rank ${x.length}`);
  const shape = [n.dims.product(x.slice(0, axis)), n.dims.product(x.slice(axis))];
  return [tensor(n.dtype(0), shape, n.elements(0))];
};

const transpose: Rule = n => {
  const x = n.shape(0);
  const perm = n.ints('perm');
  if (!x) return [tensor(n.dtype(0), perm?.map(() => null) ?? null)];
  const order =
    perm && perm.length > 0 ? perm.map(axis => n.axis(axis, x.length)) : range(x.length).reverse();
  if (order.length !== x.length) n.fail(`perm has ${order.length} axes, the input ${x.length}`);
  const shape = order.map(axis => x[axis]!);
  const elements = n.elements(0);
  return [tensor(n.dtype(0), shape, elements && isStatic(x) ? transposed(elements, x, order) : undefined)];
};

/** Axes come as an attribute below opset 13 and as an input from there; undefined when they are not known. */
function axesOf(n: NodeContext): readonly number[] | undefined {
  return n.ints('axes') ?? n.numbers(1);
}

const squeeze: Rule = n => {
  const x = n.shape(0);
  const axes = axesOf(n);
  if (!x) return [tensor(n.dtype(0), null)];
  if (!axes && n.has(1))
    return [tensor(n.dtype(0), unknownOfRank(n.dims.sub(x.length, n.shape(1)?.[0] ?? null)))];
  // Without axes every 1 goes; with a size that is not known it can't be told which rank is left.
  if (!axes && !isStatic(x)) return [tensor(n.dtype(0), null)];
  const gone = new Set(
    axes ? axes.map(axis => n.axis(axis, x.length)) : range(x.length).filter(i => x[i] === 1),
  );
  for (const axis of gone) {
    if (typeof x[axis] === 'number' && x[axis] !== 1)
      n.fail(`axis ${axis} has size ${x[axis]} and can't be removed`);
  }
  return [
    tensor(
      n.dtype(0),
      x.filter((_, axis) => !gone.has(axis)),
      n.elements(0),
    ),
  ];
};

const unsqueeze: Rule = n => {
  const x = n.shape(0);
  const axes = axesOf(n);
  const added = axes?.length ?? n.shape(1)?.[0];
  if (!x || !axes) return [tensor(n.dtype(0), x && unknownOfRank(n.dims.add(x.length, added ?? null)))];
  const rank = x.length + axes.length;
  const ones = new Set(axes.map(axis => n.axis(axis, rank)));
  if (ones.size !== axes.length) n.fail('an axis is given twice');
  const rest = [...x];
  const shape = range(rank).map((axis): Dim => (ones.has(axis) ? 1 : rest.shift()!));
  return [tensor(n.dtype(0), shape, n.elements(0))];
};

const expand: Rule = n => {
  const x = n.shape(0);
  const target = n.elements(1) ?? unknownOfRank(n.shape(1)?.[0]);
  // -1 is no size in ONNX, but PyTorch's exporter lets it through and ONNX Runtime takes it for "as it is".
  const shape = broadcast(n, [x, target?.map((dim): Dim => (dim === -1 ? 1 : dim)) ?? null]);
  return [tensor(n.dtype(0), shape, spread(n.elements(0), x, shape))];
};

function spread(
  elements: readonly Dim[] | undefined,
  from: Shape | null,
  to: Shape | null,
): Dim[] | undefined {
  if (!elements || !isStatic(from) || !isStatic(to) || countOf(to) > MAX_ELEMENTS) return undefined;
  return Array.from(broadcastIndices(from, to), index => elements[index]!);
}

const tile: Rule = n => {
  const x = n.shape(0);
  const repeats = tileRepeats(n);
  if (!x || !repeats) return [tensor(n.dtype(0), x ? x.map(() => null) : unknownOfRank(n.shape(1)?.[0]))];
  if (repeats.length !== x.length) n.fail(`${repeats.length} repeats for rank ${x.length}`);
  const shape = x.map((dim, i) => n.dims.mul(dim, repeats[i]!));
  return [tensor(n.dtype(0), shape, tiled(n.elements(0), x, shape))];
};

/** Opset 1 tiles one axis: inputs are the count and the axis. */
function tileRepeats(n: NodeContext): readonly Dim[] | undefined {
  if (n.opset >= 6) return n.elements(1);
  const [count, axis] = [n.elements(1)?.[0], n.numbers(2)?.[0]];
  return count === undefined || axis === undefined
    ? undefined
    : n.shape(0)?.map((_, i) => (i === axis ? count : 1));
}

function tiled(elements: readonly Dim[] | undefined, from: Shape, to: Shape): Dim[] | undefined {
  if (!elements || elements.length === 0 || !isStatic(from) || !isStatic(to)) return undefined;
  if (countOf(to) > MAX_ELEMENTS || countOf(to) === 0) return undefined;
  let places = [0];
  to.forEach((size, axis) => {
    places = places.flatMap(place => range(size).map(at => place * from[axis]! + (at % from[axis]!)));
  });
  return places.map(place => elements[place]!);
}

export const rules: RuleTable = {
  Reshape: n => [tensor(n.dtype(0), reshapeShape(n), n.elements(0))],
  Flatten: flatten,
  Transpose: transpose,
  Squeeze: squeeze,
  Unsqueeze: unsqueeze,
  Expand: expand,
  Tile: tile,
  'com.microsoft:ExpandDims': n => {
    const [x, axis] = [n.shape(0), n.numbers(1)?.[0]];
    if (!x || axis === undefined) return [tensor(n.dtype(0), x && unknownOfRank(x.length + 1))];
    return [tensor(n.dtype(0), x.toSpliced(axis < 0 ? axis + x.length + 1 : axis, 0, 1), n.elements(0))];
  },
};
