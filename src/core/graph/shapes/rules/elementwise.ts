import type { Dim } from '../../../../protocol/summary.ts';
import { DTYPE, dataType } from '../../../model/dtypes.ts';
import { broadcast, broadcastIndices } from '../broadcast.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { MAX_ELEMENTS, elementCountOf, tensor } from '../value.ts';

type Compute = (n: NodeContext, ...operands: Dim[]) => Dim;

/** Element-wise over all inputs with broadcasting; `compute` follows the elements of small tensors. */
function elementwise(wanted: number, compute?: Compute, dtype?: number): Rule {
  return n => {
    if (n.inputCount < wanted) n.fail(`${n.inputCount} inputs instead of ${wanted}`);
    const inputs = n.node.input.map((_, i) => n.input(i));
    const shape = broadcast(
      n,
      inputs.map(one => one?.shape ?? null),
    );
    const type = dtype ?? (n.dtype(0) || n.dtype(1));
    const count = elementCountOf(shape);
    if (!compute || !shape || count === null || count > MAX_ELEMENTS || !inputs.every(one => one?.elements)) {
      return [tensor(type, shape)];
    }
    const operands = inputs.map(one => {
      const indices = broadcastIndices(one!.shape as number[], shape as number[]);
      return Array.from(indices, index => one!.elements![index]!);
    });
    const elements = Array.from({ length: count }, (_, i) => compute(n, ...operands.map(list => list[i]!)));
    return [tensor(type, shape, elements)];
  };
}

const binary = (compute?: Compute, dtype?: number) => elementwise(2, compute, dtype);
const variadic = (compute?: Compute) => elementwise(1, compute);

/** A function that only numbers are followed through. */
function numeric(f: (...values: number[]) => number): Compute {
  return (_, ...operands) => {
    if (!operands.every(one => typeof one === 'number')) return null;
    const result = f(...operands);
    return Number.isFinite(result) ? result : null;
  };
}

const truth = (value: boolean | undefined): Dim => (value === undefined ? null : Number(value));
const isInteger = (dtype: number) => ['int', 'uint'].includes(dataType(dtype).kind);

/** Integers are divided toward zero. Sizes are positive, so for symbolic ones that is rounding down. */
const divide: Compute = (n, a, b) => {
  if (!isInteger(n.dtype(0))) return n.dims.divide(a, b);
  if (typeof a === 'number' && typeof b === 'number') return b === 0 ? null : Math.trunc(a / b);
  return n.dims.floorDiv(a, b);
};

/** Mod takes the divisor's sign; with fmod=1 the dividend's. */
const modulo: Compute = (n, a, b) => {
  if (n.int('fmod', 0) === 0) return n.dims.mod(a, b);
  return typeof a === 'number' && typeof b === 'number' && b !== 0 ? a % b : null;
};

const power: Compute = (n, a, b) => {
  if (b === 1) return a!;
  if (b === 2) return n.dims.mul(a, a);
  return typeof a === 'number' && typeof b === 'number' ? a ** b : null;
};

const absolute: Compute = (n, a) =>
  n.dims.less(a, 0) === false ? a! : typeof a === 'number' ? Math.abs(a) : null;

const roundHalfEven = (x: number) => {
  const low = Math.floor(x);
  if (x - low !== 0.5) return Math.round(x);
  return low % 2 === 0 ? low : low + 1;
};

const and: Compute = (_, a, b) => (a === 0 || b === 0 ? 0 : a === null || b === null ? null : 1);
const or: Compute = (_, a, b) => (a === 1 || b === 1 ? 1 : a === null || b === null ? null : 0);

/** Conversion of an element: to bool, to an integer (toward zero), or as it is. */
function castTo(n: NodeContext, value: Dim, from: number, to: number): Dim {
  if (to === DTYPE.bool) return truth(negate(n.dims.equal(value, 0)));
  if (!isInteger(to) || isInteger(from) || from === DTYPE.bool) return value;
  return typeof value === 'number' ? Math.trunc(value) : n.dims.floor(value);
}

const negate = (value: boolean | undefined) => (value === undefined ? undefined : !value);

const cast =
  (target: (n: NodeContext) => number): Rule =>
  n => {
    const to = target(n);
    const elements = n.elements(0)?.map(one => castTo(n, one, n.dtype(0), to));
    return [tensor(to, n.shape(0), elements)];
  };

const where: Rule = n => {
  const [out] = elementwise(3, (_, condition, a, b) => {
    if (typeof condition === 'number') return condition !== 0 ? a! : b!;
    return a === b ? a! : null;
  })(n);
  return [out && { ...out, dtype: n.dtype(1) || n.dtype(2) }];
};

const clip: Rule = n => {
  // Below opset 11 the limits are attributes.
  const limit = (name: string, index: number): Dim => {
    if (n.attribute(name)) return n.float(name, 0);
    return n.has(index) ? (n.elements(index)?.[0] ?? null) : name === 'min' ? -Infinity : Infinity;
  };
  const [min, max] = [limit('min', 1), limit('max', 2)];
  const elements = n.elements(0)?.map(one => {
    const raised = min === -Infinity ? one : n.dims.max(one, min);
    return max === Infinity ? raised : n.dims.min(raised, max);
  });
  return [tensor(n.dtype(0), n.shape(0), elements)];
};

/** One input decides shape and type, whatever else there is. */
const likeFirst: Rule = n => [tensor(n.dtype(0), n.shape(0))];
const unary =
  (f: Compute): Rule =>
  n => [
    tensor(
      n.dtype(0),
      n.shape(0),
      n.elements(0)?.map(one => f(n, one)),
    ),
  ];
const toBool: Rule = n => [tensor(DTYPE.bool, n.shape(0))];

const named = (names: readonly string[], rule: Rule): RuleTable =>
  Object.fromEntries(names.map(name => [name, rule]));

const ACTIVATIONS =
  'Relu LeakyRelu Sigmoid Tanh Elu Selu Celu HardSigmoid HardSwish Softplus Softsign ThresholdedRelu PRelu Mish Gelu Shrink Swish ' +
  'Erf Sin Cos Tan Asin Acos Atan Sinh Cosh Asinh Acosh Atanh';

export const rules: RuleTable = {
  ...named(ACTIVATIONS.split(' '), likeFirst),
  ...named(
    ['com.microsoft:Gelu', 'com.microsoft:FastGelu', 'com.microsoft:QuickGelu', 'com.microsoft:BiasGelu'],
    likeFirst,
  ),
  Add: binary((n, a, b) => n.dims.add(a, b)),
  Sub: binary((n, a, b) => n.dims.sub(a, b)),
  Mul: binary((n, a, b) => n.dims.mul(a, b)),
  Div: binary(divide),
  Mod: binary(modulo),
  Pow: n => [{ ...binary(power)(n)[0]!, dtype: n.dtype(0) }],
  Max: variadic((n, ...all) => all.reduce((a, b) => n.dims.max(a, b))),
  Min: variadic((n, ...all) => all.reduce((a, b) => n.dims.min(a, b))),
  Sum: variadic((n, ...all) => n.dims.sum(all)),
  Mean: variadic(),
  BitShift: binary(),
  BitwiseAnd: binary(numeric((a, b) => a & b)),
  BitwiseOr: binary(numeric((a, b) => a | b)),
  BitwiseXor: binary(numeric((a, b) => a ^ b)),
  BitwiseNot: likeFirst,
  'com.microsoft:ComplexMul': binary(),
  'com.microsoft:ComplexMulConj': binary(),
  Equal: binary((n, a, b) => truth(n.dims.equal(a, b)), DTYPE.bool),
  Less: binary((n, a, b) => truth(n.dims.less(a, b)), DTYPE.bool),
  Greater: binary((n, a, b) => truth(n.dims.less(b, a)), DTYPE.bool),
  LessOrEqual: binary((n, a, b) => truth(negate(n.dims.less(b, a))), DTYPE.bool),
  GreaterOrEqual: binary((n, a, b) => truth(negate(n.dims.less(a, b))), DTYPE.bool),
  And: binary(and, DTYPE.bool),
  Or: binary(or, DTYPE.bool),
  Xor: binary(
    numeric((a, b) => Number(a !== b)),
    DTYPE.bool,
  ),
  Not: unary(numeric(a => Number(a === 0))),
  Neg: unary((n, a) => n.dims.negate(a)),
  Abs: unary(absolute),
  Sign: unary((n, a) => (n.dims.less(0, a) ? 1 : typeof a === 'number' ? Math.sign(a) : null)),
  Floor: unary((n, a) => n.dims.floor(a)),
  Ceil: unary((n, a) => n.dims.ceil(a)),
  Round: unary(numeric(roundHalfEven)),
  Sqrt: unary(numeric(a => Math.sqrt(a))),
  Exp: unary(numeric(a => Math.exp(a))),
  Log: unary(numeric(a => Math.log(a))),
  Reciprocal: unary((n, a) => n.dims.divide(1, a)),
  Clip: clip,
  Identity: n => [n.input(0)],
  Cast: cast(n => n.int('to', 0)),
  CastLike: cast(n => n.dtype(1)),
  BitCast: n => [tensor(n.int('to', 0), n.shape(0))],
  Where: where,
  IsNaN: toBool,
  IsInf: toBool,
  Dropout: n => [n.input(0), tensor(n.opset >= 10 ? DTYPE.bool : n.dtype(0), n.shape(0))],
};
