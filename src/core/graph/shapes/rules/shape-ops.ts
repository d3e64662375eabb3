import type { Dim } from '../../../../protocol/summary.ts';
import { DTYPE } from '../../../model/dtypes.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { countOf, isStatic, range } from '../nd.ts';
import { MAX_ELEMENTS, tensor } from '../value.ts';
import { unknownOfRank } from './movement.ts';

/** Operators that turn shapes into tensors and numbers into shapes. */

const shapeOf: Rule = n => {
  const x = n.shape(0);
  if (!x) return [tensor(DTYPE.int64, [null])];
  const part = x.slice(n.int('start', 0), n.int('end', x.length));
  return [tensor(DTYPE.int64, [part.length], part)];
};

const sizeOf: Rule = n => {
  const x = n.shape(0);
  return [tensor(DTYPE.int64, [], [x ? n.dims.product(x) : null])];
};

const constantOfShape: Rule = n => {
  const value = n.tensor('value');
  const dtype = value?.dataType ?? DTYPE.float32;
  const shape = n.elements(0) ?? unknownOfRank(n.shape(0)?.[0]);
  if (shape?.some(dim => typeof dim === 'number' && dim < 0)) n.fail('a size is negative');
  const fill = value ? n.engine.elementsOf(value)?.[0] : 0;
  const small = isStatic(shape) && countOf(shape) <= MAX_ELEMENTS && fill !== undefined;
  return [tensor(dtype, shape, small ? new Array<Dim>(countOf(shape)).fill(fill) : undefined)];
};

const rangeRule: Rule = n => {
  const [start, limit, delta] = [n.elements(0)?.[0], n.elements(1)?.[0], n.elements(2)?.[0]];
  const dtype = n.dtype(0) || n.dtype(1);
  if (start === undefined || limit === undefined || delta === undefined) return [tensor(dtype, [null])];
  if (delta === 0) n.fail('the step is 0');
  const count = n.dims.max(n.dims.ceil(n.dims.divide(n.dims.sub(limit, start), delta)), 0);
  const small = typeof count === 'number' && count <= MAX_ELEMENTS;
  const elements = small ? range(count).map(i => n.dims.add(start, n.dims.mul(delta, i))) : undefined;
  return [tensor(dtype, [count], elements)];
};

const eyeLike: Rule = n => [tensor(n.int('dtype') ?? n.dtype(0), n.shape(0))];

/** A tensor made of attributes that scope resolution could not read (an attribute of a newer ONNX). */
const constant: Rule = () => [undefined];

const likeFirst: Rule = n => [tensor(n.dtype(0), n.shape(0))];

const cumSum: Rule = n => {
  const elements =
    n.rank(0) === 1 && !n.int('exclusive', 0) && !n.int('reverse', 0) ? n.elements(0) : undefined;
  return [tensor(n.dtype(0), n.shape(0), elements && runningSums(n, elements))];
};

function runningSums(n: NodeContext, elements: readonly Dim[]): Dim[] {
  let sum: Dim = 0;
  return elements.map(one => (sum = n.dims.add(sum, one)));
}

export const rules: RuleTable = {
  Shape: shapeOf,
  Size: sizeOf,
  Constant: constant,
  ConstantOfShape: constantOfShape,
  Range: rangeRule,
  'com.microsoft:Range': rangeRule,
  EyeLike: eyeLike,
  CumSum: cumSum,
  CumProd: likeFirst,
  Trilu: likeFirst,
  'com.microsoft:Trilu': likeFirst,
  ReverseSequence: likeFirst,
};
