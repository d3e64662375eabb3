import type { NodeProto } from 'onnx-buf';
import { attrFloat } from '../../../model/attributes.ts';

/** What operators on single elements make of one number. Source: the ONNX operators. */
type Unary = (x: number, node: NodeProto) => number;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const hardSigmoid = (x: number, alpha: number, beta: number): number =>
  Math.max(0, Math.min(1, alpha * x + beta));

export const unary: Readonly<Record<string, Unary>> = {
  Identity: x => x,
  Dropout: x => x,
  Relu: x => Math.max(0, x),
  LeakyRelu: (x, node) => (x < 0 ? x * attrFloat(node, 'alpha', 0.01) : x),
  ThresholdedRelu: (x, node) => (x > attrFloat(node, 'alpha', 1) ? x : 0),
  Elu: (x, node) => (x < 0 ? attrFloat(node, 'alpha', 1) * Math.expm1(x) : x),
  Sigmoid: sigmoid,
  HardSigmoid: (x, node) => hardSigmoid(x, attrFloat(node, 'alpha', 0.2), attrFloat(node, 'beta', 0.5)),
  HardSwish: x => x * hardSigmoid(x, 1 / 6, 0.5),
  Tanh: Math.tanh,
  Softplus: x => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))),
  Softsign: x => x / (1 + Math.abs(x)),
  Mish: x => x * Math.tanh(Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))),
  Abs: Math.abs,
  Neg: x => -x,
  Exp: Math.exp,
  Sqrt: Math.sqrt,
};

export const binary: Readonly<Record<string, (a: number, b: number) => number>> = {
  Add: (a, b) => a + b,
  Sub: (a, b) => a - b,
  Mul: (a, b) => a * b,
  Div: (a, b) => a / b,
  Max: Math.max,
  Min: Math.min,
  PRelu: (a, b) => (a < 0 ? a * b : a),
  Sum: (a, b) => a + b,
};

/** Operators that only put elements in other places. */
export const MOVING = new Set(
  'Flatten Reshape Transpose Squeeze Unsqueeze Split Slice Expand Tile Gather DepthToSpace SpaceToDepth'.split(
    ' ',
  ),
);
