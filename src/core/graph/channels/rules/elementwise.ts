import type { ChannelRule, ChannelRules } from '../operation.ts';

/** Operators that work on each element by itself, with broadcasting. */

const UNARY = `Abs Acos Acosh Asin Asinh Atan Atanh BitwiseNot Cast Ceil Celu Clip Cos Cosh Dropout Elu Erf Exp Floor Gelu
HardSigmoid HardSwish Identity IsInf IsNaN LeakyRelu Log Mish Neg Not Reciprocal Relu Round Selu Shrink Sigmoid Sign Sin Sinh
Softplus Softsign Sqrt Swish Tan Tanh ThresholdedRelu com.microsoft:FastGelu com.microsoft:Gelu com.microsoft:QuickGelu`;

const BROADCASTING = `Add And BitShift BitwiseAnd BitwiseOr BitwiseXor CastLike Div Equal Greater GreaterOrEqual Less
LessOrEqual Max Mean Min Mod Mul Or PRelu Pow Sub Sum Where Xor com.microsoft:BiasGelu`;

const unary: ChannelRule = op => {
  op.outputs.forEach(output => op.sameShape(op.input(0), output));
  // FastGelu adds a vector first; the bounds of Clip and the ratio of Dropout are scalars.
  for (let i = 1; i < op.inputCount; i++) op.broadcast(op.input(i), op.output);
};

const broadcasting: ChannelRule = op => {
  for (let i = 0; i < op.inputCount; i++) op.broadcast(op.input(i), op.output);
};

/** Only the type of the second input matters. */
const castLike: ChannelRule = op => op.sameShape(op.input(0), op.output);

const table = (names: string, rule: ChannelRule): ChannelRules =>
  Object.fromEntries(names.split(/\s+/).map(name => [name, rule]));

export const rules: ChannelRules = {
  ...table(UNARY, unary),
  ...table(BROADCASTING, broadcasting),
  CastLike: castLike,
};
