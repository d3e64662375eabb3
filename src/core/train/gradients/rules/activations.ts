import { DTYPE } from '../../../model/dtypes.ts';
import type { GradientCall } from '../call.ts';
import type { GradientRule, GradientTable } from '../types.ts';

/** What a derivative is written in: names of values, and operators on them. */
interface Terms {
  readonly call: GradientCall;
  /** The input, and the output. */
  readonly x: string;
  readonly y: string;
  readonly dy: string;
  /** A constant of the input's type. */
  readonly number: (value: number) => string;
  readonly op: (name: string, ...inputs: string[]) => string;
}

function termsOf(call: GradientCall): Terms {
  return {
    call,
    x: call.input(0),
    y: call.output(),
    dy: call.dy(),
    number: value => call.scalar(value),
    op: (name, ...inputs) => call.emit.node(name, inputs),
  };
}

/** A function of one number, by its derivative. */
function derivative(of: (terms: Terms) => string): GradientRule {
  return call => [call.emit.mul(call.dy(), of(termsOf(call)))];
}

/** A function of one number, by the whole gradient. */
function gradient(of: (terms: Terms) => string): GradientRule {
  return call => [of(termsOf(call))];
}

const negative = ({ op, x, number }: Terms) => op('Less', x, number(0));

/**
 * 0 where the output is 0: the sub-gradient at 0 is 0, as everyone takes it. Whether an output is above 0 is said by a HardSigmoid so steep
 * that it is 0 or 1, which ONNX Runtime computes in single precision four times as fast as Sign; Where would need a comparison first.
 */
const relu = gradient(({ call, op, y, dy }) => {
  const isSingle = call.dtype() === DTYPE.float32;
  const above = isSingle ? call.emit.node('HardSigmoid', [y], STEP) : op('Sign', y);
  return op('Mul', dy, above);
});

const STEP = { alpha: { float: 3e38 }, beta: { float: 0 } };

const leakyRelu = gradient(t => {
  const alpha = t.number(t.call.float('alpha', 0.01));
  return t.op('Where', negative(t), t.op('Mul', t.dy, alpha), t.dy);
});

/** The slope is learned: it gets the input where that is negative. */
const prelu: GradientRule = call => {
  const { emit } = call;
  const isNegative = emit.node('Less', [call.input(0), call.scalar(0)]);
  const sloped = () => emit.where(isNegative, emit.mul(call.dy(), call.input(1)), call.dy());
  const below = () => emit.where(isNegative, emit.mul(call.dy(), call.input(0)), call.scalar(0));
  return [call.wanted[0] ? sloped() : undefined, call.wanted[1] ? call.reduceTo(below(), 1) : undefined];
};

/** α(eˣ − 1) below 0 has the derivative y + α. */
const elu = derivative(t => {
  const alpha = t.call.float('alpha', 1);
  return t.op('Where', negative(t), t.op('Add', t.y, t.number(alpha)), t.number(1));
});

const selu = derivative(t => {
  const alpha = t.call.float('alpha', 1.6732632423543772);
  const gamma = t.call.float('gamma', 1.0507009873554805);
  return t.op('Where', negative(t), t.op('Add', t.y, t.number(alpha * gamma)), t.number(gamma));
});

const celu = derivative(t => {
  const alpha = t.call.float('alpha', 1);
  const inner = t.op('Add', t.op('Mul', t.y, t.number(1 / alpha)), t.number(1));
  return t.op('Where', negative(t), inner, t.number(1));
});

const hardSigmoid = gradient(t => {
  const alpha = t.number(t.call.float('alpha', 0.2));
  const inside = t.op('And', t.op('Greater', t.y, t.number(0)), t.op('Less', t.y, t.number(1)));
  return t.op('Where', inside, t.op('Mul', t.dy, alpha), t.number(0));
});

/** x · min(max(x/6 + 1/2, 0), 1): 0 up to −3, 1 from 3 on, x/3 + 1/2 between. */
const hardSwish = derivative(t => {
  const middle = t.op('Add', t.op('Mul', t.x, t.number(1 / 3)), t.number(0.5));
  const upper = t.op('Where', t.op('Less', t.x, t.number(3)), middle, t.number(1));
  return t.op('Where', t.op('Greater', t.x, t.number(-3)), upper, t.number(0));
});

/** x Φ(x): Φ(x) + x φ(x). */
function exactGelu({ op, x, number }: Terms): string {
  const cumulative = op(
    'Mul',
    op('Add', op('Erf', op('Mul', x, number(Math.SQRT1_2))), number(1)),
    number(0.5),
  );
  const bell = op('Exp', op('Mul', op('Mul', x, x), number(-0.5)));
  return op('Add', cumulative, op('Mul', op('Mul', x, bell), number(1 / Math.sqrt(2 * Math.PI))));
}

/** x/2 · (1 + tanh u), u = √(2/π)(x + 0.044715 x³). */
function tanhGelu({ op, x, number }: Terms): string {
  const scale = Math.sqrt(2 / Math.PI);
  const square = op('Mul', x, x);
  const u = op('Mul', x, op('Add', op('Mul', square, number(0.044715 * scale)), number(scale)));
  const slope = op('Add', op('Mul', square, number(3 * 0.044715 * scale)), number(scale));
  const tanh = op('Tanh', u);
  const outer = op('Mul', op('Mul', x, slope), op('Sub', number(1), op('Mul', tanh, tanh)));
  return op('Mul', op('Add', op('Add', tanh, number(1)), outer), number(0.5));
}

const gelu = derivative(t => (t.call.string('approximate', 'none') === 'tanh' ? tanhGelu(t) : exactGelu(t)));

/** x · σ(αx): σ + αx σ(1 − σ) = σ + αy(1 − σ). */
function swish(alpha: (call: GradientCall) => number): GradientRule {
  return derivative(({ call, op, x, y, number }) => {
    const factor = number(alpha(call));
    const sigmoid = op('Sigmoid', op('Mul', x, factor));
    return op('Add', sigmoid, op('Mul', op('Mul', y, factor), op('Sub', number(1), sigmoid)));
  });
}

/** x · tanh(softplus x). */
const mish = derivative(({ op, x, number }) => {
  const tanh = op('Tanh', op('Softplus', x));
  const slope = op('Mul', op('Sub', number(1), op('Mul', tanh, tanh)), op('Sigmoid', x));
  return op('Add', tanh, op('Mul', x, slope));
});

const softsign = gradient(({ op, x, dy, number }) => {
  const denominator = op('Add', op('Abs', x), number(1));
  return op('Div', dy, op('Mul', denominator, denominator));
});

const thresholdedRelu = gradient(t => {
  const isAbove = t.op('Greater', t.x, t.number(t.call.float('alpha', 1)));
  return t.op('Where', isAbove, t.dy, t.number(0));
});

const shrink = gradient(t => {
  const isFar = t.op('Greater', t.op('Abs', t.x), t.number(t.call.float('lambd', 0.5)));
  return t.op('Where', isFar, t.dy, t.number(0));
});

/** To the input where it is within the bounds, these included; else to the bound. */
const clip: GradientRule = call => {
  const { emit } = call;
  const zero = call.scalar(0);
  const isWithin = emit.node('Equal', [call.input(0), call.output()]);
  const bound = (comparison: string, index: number) =>
    call.reduceTo(
      emit.where(emit.node(comparison, [call.input(0), call.input(index)]), call.dy(), zero),
      index,
    );
  return [
    call.wanted[0] ? emit.where(isWithin, call.dy(), zero) : undefined,
    call.wanted[1] ? bound('Less', 1) : undefined,
    call.wanted[2] ? bound('Greater', 2) : undefined,
  ];
};

export const gradients: GradientTable = {
  Relu: relu,
  LeakyRelu: leakyRelu,
  PRelu: prelu,
  Elu: elu,
  Selu: selu,
  Celu: celu,
  HardSigmoid: hardSigmoid,
  HardSwish: hardSwish,
  Gelu: gelu,
  'com.microsoft:Gelu': gelu,
  'com.microsoft:QuickGelu': swish(call => call.float('alpha', 1.702)),
  Swish: swish(call => call.float('alpha', 1)),
  Mish: mish,
  Sigmoid: derivative(({ op, y, number }) => op('Mul', y, op('Sub', number(1), y))),
  Tanh: derivative(({ op, y, number }) => op('Sub', number(1), op('Mul', y, y))),
  Softplus: derivative(({ op, x }) => op('Sigmoid', x)),
  Softsign: softsign,
  ThresholdedRelu: thresholdedRelu,
  Shrink: shrink,
  Clip: clip,
};
