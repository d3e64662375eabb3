import { attrFloat } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Around } from './around.ts';
import type { QuantizeNode } from './pairs.ts';
import type { Fusion } from './types.ts';

/** What becomes of a node, by what is around it. Source: the selectors of ONNX Runtime 1.30's QDQ transformer, CPU; each rule is held to the optimised model by tests. */
export type Rule = (around: Around) => Fusion | Promise<Fusion>;

const integer = (kernel: string): Fusion => ({ kind: 'integer', kernel });
const float = (reason: string): Fusion => ({ kind: 'float', reason });

const NOT_ROUNDED = 'an input is not rounded to integers';
const TYPES_DIFFER = 'the integers of its inputs and its output have different types';
const SIGNED = 'its int8 activations have several readers: on x64 they would have to be uint8';

const EIGHT_BITS: readonly number[] = [DTYPE.uint8, DTYPE.int8];

/** The one QuantizeLinear behind the node, or why there is none. */
function rounded(around: Around): QuantizeNode | string {
  const { quantizer, obstacle } = around.result;
  return quantizer ?? obstacle ?? 'its output is not rounded to integers';
}

/** All given inputs come from DequantizeLinear. */
function allRounded({ inputs }: Around): readonly QuantizeNode[] | undefined {
  const found = inputs.filter(input => input.name);
  const pairs = found.flatMap(({ pair }) => (pair === undefined ? [] : [pair]));
  return pairs.length === found.length ? pairs : undefined;
}

/** Operators with an integer kernel that reads `count` (undefined: all) rounded inputs, all of one type. */
function sameTypes(kernel: string, count?: number): Rule {
  return around => {
    const pairs = count === undefined ? allRounded(around) : around.inputs.flatMap(({ pair }) => pair ?? []);
    if (pairs === undefined || (count !== undefined && pairs.length !== count)) return float(NOT_ROUNDED);
    const result = rounded(around);
    if (typeof result === 'string') return float(result);
    const types = new Set([...pairs.map(pair => around.typeOf(pair)), around.typeOf(result)]);
    if (types.size !== 1) return float(TYPES_DIFFER);
    if (!EIGHT_BITS.includes([...types][0]!)) return float('there are kernels for 8 bits only');
    return integer(kernel);
  };
}

/** Operators that hand elements on: on integers when both sides are rounded alike. */
function moves(
  accepts16: boolean,
  condition: (around: Around) => string | undefined = () => undefined,
): Rule {
  return async around => {
    const pairs = around.inputs.flatMap(({ pair }) => pair ?? []);
    if (pairs.length !== 1) return float(NOT_ROUNDED);
    const reason = condition(around);
    if (reason !== undefined) return float(reason);
    if (around.relu !== undefined) return float('a Relu or Clip is behind it');
    const result = rounded(around);
    if (typeof result === 'string') return float(result);
    if (!accepts16 && !EIGHT_BITS.includes(result.dtype)) return float('there are kernels for 8 bits only');
    if (!(await around.pairs.areEqual(pairs[0]!, result)))
      return float('its input and its output are rounded at different scales');
    return integer(around.node.opType);
  };
}

const split: Rule = async around => {
  const pair = around.inputs[0]?.pair;
  if (pair === undefined) return float(NOT_ROUNDED);
  for (const { quantizer, obstacle } of around.results) {
    if (quantizer === undefined) return float(obstacle ?? 'an output is not rounded to integers');
    if (!(await around.pairs.areEqual(pair, quantizer)))
      return float('its input and its outputs are rounded at different scales');
  }
  return integer('Split');
};

/** What is wrong with the types of activations and weights; undefined when there is a kernel. */
function wrongTypes(around: Around, [x, w]: readonly QuantizeNode[]): string | undefined {
  const [activation, weight] = [around.typeOf(x!), around.typeOf(w!)];
  if (![activation, weight].every(type => EIGHT_BITS.includes(type)))
    return 'there are kernels for 8 bits only';
  if (activation !== DTYPE.int8) return undefined;
  if (!around.options.signedActivations) return SIGNED;
  return weight === activation ? undefined : 'int8 activations need int8 weights';
}

const conv: Rule = async around => {
  const [x, w, b] = around.inputs;
  if (x?.pair === undefined || w?.pair === undefined) return float(NOT_ROUNDED);
  const bias = await biasObstacle(around);
  if (b?.name && bias !== undefined) return float(bias);
  const result = rounded(around);
  if (typeof result === 'string') return float(result);
  if (around.typeOf(x.pair) !== around.typeOf(result)) return float(TYPES_DIFFER);
  const reason = wrongTypes(around, [x.pair, w.pair]);
  return reason === undefined ? integer('QLinearConv') : float(reason);
};

/** A bias in floats is rounded by ONNX Runtime itself; an int32 one must have the scale of the products, within a per cent. */
async function biasObstacle({ inputs, pairs }: Around): Promise<string | undefined> {
  const [x, w, b] = inputs;
  if (!b?.name) return undefined;
  if (b.pair === undefined) return b.isConstant ? undefined : 'its bias is computed';
  if (b.pair.dtype !== DTYPE.int32) return 'its bias is not int32';
  const [sx, sw, sb] = await Promise.all([x, w, b].map(one => pairs.constant(one?.pair?.scale ?? '')));
  if (sx?.length !== 1 || sw === undefined || sb === undefined) return undefined;
  const isOff = sb.some((scale, i) => {
    const product = sx[0]! * sw[sw.length === 1 ? 0 : i]!;
    return Math.abs(scale / product - 1) > 0.01;
  });
  return isOff ? 'the scale of its bias is not that of its products' : undefined;
}

const matMul: Rule = around => {
  const [a, b] = around.inputs;
  if (a?.pair === undefined && b?.pair?.isConstant === true) return weightsOnly(around);
  if (a?.pair === undefined || b?.pair === undefined) return float(NOT_ROUNDED);
  const reason = wrongTypes(around, [a.pair, b.pair]);
  if (reason !== undefined) return float(reason);
  const { quantizer, obstacle, readByQuantizer } = around.result;
  if (!readByQuantizer) return integer('MatMulIntegerToFloat');
  if (quantizer === undefined) return float(obstacle ?? NOT_ROUNDED);
  return around.typeOf(a.pair) === around.typeOf(quantizer) ? integer('QLinearMatMul') : float(TYPES_DIFFER);
};

/** DequantizeLinear of a constant matrix: read by MatMulNBits where its scales lie along the output. */
async function weightsOnly({ inputs, pairs, result, node }: Around): Promise<Fusion> {
  const { pair } = inputs[1]!;
  const reason = 'only its weights are rounded to integers';
  if (pair === undefined || result.readByQuantizer) return float(reason);
  const dims = pairs.scope.constant(pair.node.input[0] ?? '')?.tensor.dims.map(Number) ?? [];
  const isAlone = pairs.scope.consumers(pair.node.output[0] ?? '').length === 1;
  if (dims.length !== 2 || !isAlone) return float(reason);
  if (node.opType === 'Gemm' && pairs.attr(node, 'transB', 0) !== 0) return float(reason);
  const block = pairs.attr(pair.node, 'block_size', 0);
  const axis = pairs.attr(pair.node, 'axis', 1);
  const scales = await pairs.constant(pair.scale);
  if (scales === undefined) return float(reason);
  if (block > 0) {
    const fits = axis === 0 && block >= 16 && (block & (block - 1)) === 0;
    return fits ? { kind: 'weights', kernel: 'MatMulNBits' } : float(reason);
  }
  const fits = scales.length === 1 || (scales.length === dims[1] && axis === 1);
  return fits && pair.dtype !== DTYPE.int32 ? { kind: 'weights', kernel: 'MatMulNBits' } : float(reason);
}

const gemm: Rule = around => {
  const [a, b, c] = around.inputs;
  const { node } = around;
  if (a?.pair === undefined && b?.pair?.isConstant === true) return weightsOnly(around);
  if (a?.pair === undefined || b?.pair === undefined) return float(NOT_ROUNDED);
  if (!b.pair.zeroPoint) return float('its weights have no zero point');
  if (c?.name) {
    if (attrFloat(node, 'beta', 1) !== 1) return float('its bias is scaled (beta)');
    if (c.pair === undefined && !c.isConstant) return float('its bias is computed');
    if (c.pair !== undefined && c.pair.dtype !== DTYPE.int32) return float('its bias is not int32');
  }
  const types = [around.typeOf(a.pair), around.typeOf(b.pair)];
  if (!types.every(type => EIGHT_BITS.includes(type))) return float('there are kernels for 8 bits only');
  if (types[0] === DTYPE.int8 && types[1] !== DTYPE.int8) return float('int8 activations need int8 weights');
  const { quantizer, obstacle, readByQuantizer } = around.result;
  if (!readByQuantizer) return integer('QGemm');
  if (quantizer === undefined) return float(obstacle ?? NOT_ROUNDED);
  return types[0] === around.typeOf(quantizer) ? integer('QGemm') : float(TYPES_DIFFER);
};

/** MaxPool has an integer kernel in opsets 12 to 21 only. */
const maxPool = moves(false, ({ node, pairs }) => {
  const opset = pairs.scope.opset();
  if (opset < 12 || opset > 21) return 'its version has no integer kernel';
  return node.output[1] ? 'its indices are read too' : undefined;
});

/** A rule for each operator that has integer kernels; all others compute in floats. */
export const RULES: Readonly<Record<string, Rule>> = {
  Conv: conv,
  MatMul: matMul,
  Gemm: gemm,
  Add: sameTypes('QLinearAdd'),
  Mul: sameTypes('QLinearMul'),
  Concat: sameTypes('QLinearConcat'),
  Where: sameTypes('QLinearWhere', 2),
  AveragePool: sameTypes('QLinearAveragePool', 1),
  GlobalAveragePool: sameTypes('QLinearGlobalAveragePool', 1),
  LeakyRelu: sameTypes('QLinearLeakyRelu', 1),
  Sigmoid: sameTypes('QLinearSigmoid', 1),
  Softmax: sameTypes('QLinearSoftmax', 1),
  Split: split,
  MaxPool: maxPool,
  ReduceMax: moves(false),
  ReduceMin: moves(false),
  Resize: moves(false),
  ...Object.fromEntries(
    [
      'Expand',
      'Flatten',
      'Gather',
      'GatherElements',
      'Reshape',
      'Slice',
      'Squeeze',
      'Tile',
      'Transpose',
      'Unsqueeze',
    ].map(op => [op, moves(true)]),
  ),
};
