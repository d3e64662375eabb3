import type { GradientCall } from '../call.ts';
import type { GradientRule, GradientTable } from '../types.ts';

type Derive = (x: string, y: string, dy: string, call: GradientCall) => string;

/** An elementary function of one number: its gradient from input, output and the output's gradient. */
function of(derive: Derive): GradientRule {
  return call => [derive(call.input(0), call.output(), call.dy(), call)];
}

/** √(x² + sign). */
function root(x: string, sign: 1 | -1, { emit, scalar }: Tools): string {
  return emit.node('Sqrt', [emit.add(emit.mul(x, x), scalar(sign))]);
}

/** √(1 − x²). */
function coroot(x: string, { emit, scalar }: Tools): string {
  return emit.node('Sqrt', [emit.sub(scalar(1), emit.mul(x, x))]);
}

interface Tools {
  readonly emit: GradientCall['emit'];
  readonly scalar: (value: number) => string;
}

const tools = (call: GradientCall): Tools => ({ emit: call.emit, scalar: value => call.scalar(value) });

export const gradients: GradientTable = {
  Neg: of((_x, _y, dy, { emit }) => emit.neg(dy)),
  Abs: of((x, _y, dy, { emit }) => emit.mul(dy, emit.node('Sign', [x]))),
  Sqrt: of((_x, y, dy, call) => call.emit.mul(dy, call.emit.div(call.scalar(0.5), y))),
  Exp: of((_x, y, dy, { emit }) => emit.mul(dy, y)),
  Log: of((x, _y, dy, { emit }) => emit.div(dy, x)),
  Reciprocal: of((_x, y, dy, { emit }) => emit.neg(emit.mul(dy, emit.mul(y, y)))),
  Erf: of((x, _y, dy, call) => {
    const bell = call.emit.node('Exp', [call.emit.neg(call.emit.mul(x, x))]);
    return call.emit.mul(dy, call.emit.mul(bell, call.scalar(2 / Math.sqrt(Math.PI))));
  }),
  Sin: of((x, _y, dy, { emit }) => emit.mul(dy, emit.node('Cos', [x]))),
  Cos: of((x, _y, dy, { emit }) => emit.neg(emit.mul(dy, emit.node('Sin', [x])))),
  Tan: of((_x, y, dy, call) => call.emit.mul(dy, call.emit.add(call.emit.mul(y, y), call.scalar(1)))),
  Asin: of((x, _y, dy, call) => call.emit.div(dy, coroot(x, tools(call)))),
  Acos: of((x, _y, dy, call) => call.emit.neg(call.emit.div(dy, coroot(x, tools(call))))),
  Atan: of((x, _y, dy, call) => call.emit.div(dy, call.emit.add(call.emit.mul(x, x), call.scalar(1)))),
  Sinh: of((x, _y, dy, { emit }) => emit.mul(dy, emit.node('Cosh', [x]))),
  Cosh: of((x, _y, dy, { emit }) => emit.mul(dy, emit.node('Sinh', [x]))),
  Asinh: of((x, _y, dy, call) => call.emit.div(dy, root(x, 1, tools(call)))),
  Acosh: of((x, _y, dy, call) => call.emit.div(dy, root(x, -1, tools(call)))),
  Atanh: of((x, _y, dy, call) => call.emit.div(dy, call.emit.sub(call.scalar(1), call.emit.mul(x, x)))),
};
