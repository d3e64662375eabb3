import type { Around } from './around.ts';
import { hasIntegerMaxPool, type QuantizeNode } from './pairs.ts';
import { conv, gemm, matMul } from './product-rules.ts';
import {
  EIGHT_BITS,
  EIGHT_BITS_ONLY,
  float,
  integer,
  NOT_ROUNDED,
  rounded,
  TYPES_DIFFER,
  type Rule,
} from './rule.ts';

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
    if (!EIGHT_BITS.includes([...types][0]!)) return float(EIGHT_BITS_ONLY);
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
    // The DequantizeLinear goes behind it.
    if (around.pairs.letsThrough(around.node) && !around.result.readByQuantizer && !around.relu)
      return integer(around.node.opType);
    if (around.relu !== undefined) return float('a Relu or Clip is behind it');
    const result = rounded(around);
    if (typeof result === 'string') return float(result);
    if (!accepts16 && !EIGHT_BITS.includes(result.dtype)) return float(EIGHT_BITS_ONLY);
    if (!(await around.pairs.areEqual(pairs[0]!, result)))
      return float('its input and its output are rounded at different scales');
    if (around.typeOf(pairs[0]!) !== around.typeOf(result)) return float(TYPES_DIFFER);
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
    if (around.typeOf(pair) !== around.typeOf(quantizer)) return float(TYPES_DIFFER);
  }
  return integer('Split');
};

const maxPool = moves(false, ({ node, pairs }) => {
  if (node.output[1]) return 'its indices are read too';
  return hasIntegerMaxPool(node, pairs.scope) ? undefined : 'its version has no integer kernel';
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
