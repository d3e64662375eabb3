import type { Dim, Shape } from '../../../../protocol/summary.ts';
import { DTYPE } from '../../../model/dtypes.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { countOf, isStatic, pick, range } from '../nd.ts';
import { tensor } from '../value.ts';

/** Gather and scatter: elements picked or put by index. */

export function gatherShape(
  n: NodeContext,
  data: Shape | null,
  indices: Shape | null,
  axis: number,
): Shape | null {
  if (!data || !indices) return null;
  const at = n.axis(axis, data.length);
  return [...data.slice(0, at), ...indices, ...data.slice(at + 1)];
}

const gather: Rule = n => {
  const data = n.shape(0);
  const axis = n.int('axis', 0);
  const shape = gatherShape(n, data, n.shape(1), axis);
  const elements = pick(n.elements(0), data, sizes => {
    const at = n.axis(axis, sizes.length);
    const wanted = n.numbers(1)?.map(index => (index < 0 ? index + sizes[at]! : index));
    if (wanted?.some(index => index < 0 || index >= sizes[at]!))
      n.fail(`an index is outside of axis ${axis} with size ${sizes[at]!}`);
    return wanted && sizes.map((size, i) => (i === at ? wanted : range(size)));
  });
  return [tensor(n.dtype(0), shape, elements)];
};

const gatherNd: Rule = n => {
  const [data, indices] = [n.shape(0), n.shape(1)];
  const last = indices?.at(-1);
  const batch = n.int('batch_dims', 0);
  if (!data || !indices || typeof last !== 'number') return [tensor(n.dtype(0), null)];
  if (batch + last > data.length) n.fail(`${last} indices into rank ${data.length}`);
  const shape = [...indices.slice(0, -1), ...data.slice(batch + last)];
  return [tensor(n.dtype(0), shape, gatheredNd(n, batch, last))];
};

function gatheredNd(n: NodeContext, batch: number, depth: number): Dim[] | undefined {
  const [data, elements, indices] = [n.shape(0), n.elements(0), n.numbers(1)];
  if (batch !== 0 || depth === 0 || !elements || !indices || !isStatic(data)) return undefined;
  const block = countOf(data.slice(depth));
  return range(indices.length / depth).flatMap(row => {
    const place = placeOf(data, indices.slice(row * depth, (row + 1) * depth));
    return elements.slice(place * block, (place + 1) * block);
  });
}

/** The position of a block from the first few indices. */
function placeOf(shape: readonly number[], indices: readonly number[]): number {
  return indices.reduce(
    (place, index, axis) => place * shape[axis]! + (index < 0 ? index + shape[axis]! : index),
    0,
  );
}

const scatterNd: Rule = n => {
  const shape = n.shape(0);
  return [
    tensor(n.dtype(0), shape, n.string('reduction', 'none') === 'none' ? scatteredNd(n, shape) : undefined),
  ];
};

function scatteredNd(n: NodeContext, shape: Shape | null): Dim[] | undefined {
  const [data, indices, updates, depth] = [n.elements(0), n.numbers(1), n.elements(2), n.shape(1)?.at(-1)];
  if (!data || !indices || !updates || !isStatic(shape) || typeof depth !== 'number' || depth === 0)
    return undefined;
  const result = [...data];
  const block = countOf(shape.slice(depth));
  for (let row = 0; row * depth < indices.length; row++) {
    const place = placeOf(shape, indices.slice(row * depth, (row + 1) * depth));
    for (let i = 0; i < block; i++) result[place * block + i] = updates[row * block + i] ?? null;
  }
  return result;
}

/** Only vectors are followed: exporters use it to replace one size in a shape. */
const scatterElements: Rule = n => {
  const shape = n.shape(0);
  const [data, indices, updates] = [n.elements(0), n.numbers(1), n.elements(2)];
  const plain = shape?.length === 1 && n.string('reduction', 'none') === 'none';
  if (!plain || !data || !indices || !updates) return [tensor(n.dtype(0), shape)];
  const result = [...data];
  indices.forEach((index, i) => (result[index < 0 ? index + result.length : index] = updates[i] ?? null));
  return [tensor(n.dtype(0), shape, result)];
};

const oneHot: Rule = n => {
  const indices = n.shape(0);
  if (!indices) return [tensor(n.dtype(2), null)];
  const rank = indices.length + 1;
  const depth = n.elements(1)?.[0] ?? null;
  return [tensor(n.dtype(2), indices.toSpliced(n.axis(n.int('axis', -1), rank), 0, depth))];
};

/** How many are chosen depends on the condition's values. */
const compress: Rule = n => {
  const x = n.shape(0);
  const chosen = n.numbers(1)?.filter(Boolean).length ?? null;
  const axis = n.int('axis');
  if (axis === undefined) return [tensor(n.dtype(0), [chosen])];
  return [tensor(n.dtype(0), x?.map((dim, i): Dim => (i === n.axis(axis, x.length) ? chosen : dim)) ?? null)];
};

const nonZero: Rule = n => {
  const rank = n.rank(0);
  const elements = n.numbers(0);
  const shape = n.shape(0);
  if (!elements || !isStatic(shape)) return [tensor(DTYPE.int64, [rank, null])];
  const places = range(elements.length).filter(i => elements[i] !== 0);
  const strides = shape.map((_, axis) => countOf(shape.slice(axis + 1)));
  const indices = shape.flatMap((size, axis) =>
    places.map(place => Math.floor(place / strides[axis]!) % size),
  );
  return [tensor(DTYPE.int64, [shape.length, places.length], indices)];
};

const unique: Rule = n => {
  const x = n.shape(0);
  const axis = n.int('axis');
  const shape =
    axis === undefined
      ? [null]
      : (x?.map((dim, i): Dim => (i === n.axis(axis, x.length) ? null : dim)) ?? null);
  const vector = tensor(DTYPE.int64, [null]);
  return [tensor(n.dtype(0), shape), vector, vector, vector];
};

export const rules: RuleTable = {
  Gather: gather,
  GatherElements: n => [tensor(n.dtype(0), n.shape(1))],
  GatherND: gatherNd,
  'com.microsoft:GatherND': gatherNd,
  'com.microsoft:TorchEmbedding': n => [tensor(n.dtype(0), gatherShape(n, n.shape(0), n.shape(1), 0))],
  ScatterND: scatterNd,
  ScatterElements: scatterElements,
  Scatter: scatterElements,
  TensorScatter: n => [tensor(n.dtype(0), n.shape(0))],
  OneHot: oneHot,
  Compress: compress,
  NonZero: nonZero,
  Unique: unique,
};
