import type { Dim, Shape } from '../../../../protocol/summary.ts';
import { DTYPE, dataType } from '../../../model/dtypes.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { countOf, isStatic, range } from '../nd.ts';
import { tensor } from '../value.ts';

/** Axes that are reduced, from the attribute or from an input; undefined when they are not known. */
function reducedAxes(
  n: NodeContext,
  rank: number,
  input: number | undefined,
): ReadonlySet<number> | undefined {
  // An input from opset 18 on (ReduceSum from 13 on), an attribute before.
  const axes = n.ints('axes') ?? (input !== undefined && n.has(input) ? n.numbers(input) : []);
  if (!axes) return undefined;
  if (axes.length > 0) return new Set(axes.map(axis => n.axis(axis, rank)));
  return new Set(n.int('noop_with_empty_axes', 0) !== 0 ? [] : range(rank));
}

function reduceShape(n: NodeContext, x: Shape, axes: ReadonlySet<number>): Shape {
  if (n.int('keepdims', 1) !== 0) return x.map((dim, i): Dim => (axes.has(i) ? 1 : dim));
  return x.filter((_, i) => !axes.has(i));
}

const reduce =
  (combine?: (n: NodeContext, values: readonly Dim[]) => Dim, axesInput?: number): Rule =>
  n => {
    const x = n.shape(0);
    if (!x) return [tensor(n.dtype(0), null)];
    const axes = reducedAxes(n, x.length, axesInput);
    if (!axes) return [tensor(n.dtype(0), unknownAxes(n, x))];
    const shape = reduceShape(n, x, axes);
    const elements = n.elements(0);
    const values =
      combine && elements && isStatic(x) ? groups(elements, x, axes).map(one => combine(n, one)) : undefined;
    return [tensor(n.dtype(0), shape, values)];
  };

function unknownAxes(n: NodeContext, x: Shape): Shape | null {
  return n.int('keepdims', 1) !== 0 ? x.map(() => null) : null;
}

/** The elements that fall together, for each element of the result in order. */
function groups(elements: readonly Dim[], shape: readonly number[], axes: ReadonlySet<number>): Dim[][] {
  const kept = shape.map((size, i) => (axes.has(i) ? 1 : size));
  const result = range(countOf(kept)).map((): Dim[] => []);
  elements.forEach((element, index) => {
    let [place, stride, rest] = [0, 1, index];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const at = rest % shape[axis]!;
      rest = Math.floor(rest / shape[axis]!);
      if (axes.has(axis)) continue;
      place += at * stride;
      stride *= shape[axis]!;
    }
    result[place]!.push(element);
  });
  return result;
}

const fold =
  (step: (n: NodeContext, a: Dim, b: Dim) => Dim) =>
  (n: NodeContext, values: readonly Dim[]): Dim =>
    values.length === 0 ? null : values.reduce((a, b) => step(n, a, b));

/** Integers are rounded down. */
function mean(n: NodeContext, values: readonly Dim[]): Dim {
  if (values.length === 0) return null;
  const whole = ['int', 'uint'].includes(dataType(n.dtype(0)).kind);
  return n.dims[whole ? 'floorDiv' : 'divide'](sum(n, values), values.length);
}

const sum = (n: NodeContext, values: readonly Dim[]) => n.dims.sum(values);

const argument: Rule = n => {
  const x = n.shape(0);
  if (!x) return [tensor(DTYPE.int64, null)];
  return [tensor(DTYPE.int64, reduceShape(n, x, new Set([n.axis(n.int('axis', 0), x.length)])))];
};

/** Values and indices of the k largest; k is an attribute below opset 10. */
const topK: Rule = n => {
  const x = n.shape(0);
  const k = n.int('k') ?? n.elements(1)?.[0] ?? null;
  const shape = x?.map((dim, i): Dim => (i === n.axis(n.int('axis', -1), x.length) ? k : dim)) ?? null;
  return [tensor(n.dtype(0), shape), tensor(DTYPE.int64, shape)];
};

export const rules: RuleTable = {
  ReduceSum: reduce(sum, 1),
  ReduceProd: reduce((n, values) => n.dims.product(values), 1),
  ReduceMax: reduce(
    fold((n, a, b) => n.dims.max(a, b)),
    1,
  ),
  ReduceMin: reduce(
    fold((n, a, b) => n.dims.min(a, b)),
    1,
  ),
  ReduceMean: reduce(mean, 1),
  ReduceL1: reduce(undefined, 1),
  ReduceL2: reduce(undefined, 1),
  ReduceLogSum: reduce(undefined, 1),
  ReduceLogSumExp: reduce(undefined, 1),
  ReduceSumSquare: reduce(undefined, 1),
  ArgMax: argument,
  ArgMin: argument,
  TopK: topK,
  // Scales and zero points follow the data.
  'com.microsoft:QLinearReduceMean': reduce(),
  'com.microsoft:ReduceSumInteger': n => [{ ...reduce()(n)[0]!, dtype: DTYPE.int32 }],
};
