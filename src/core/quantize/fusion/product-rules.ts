import { attrFloat } from '../../model/attributes.ts';
import { DTYPE } from '../../model/dtypes.ts';
import type { Around, AroundInput } from './around.ts';
import type { Pairs, QuantizeNode } from './pairs.ts';
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
import type { Fusion } from './types.ts';

const ONLY_WEIGHTS = 'only its weights are rounded to integers';
const SIGNED = 'its int8 activations have several readers: on x64 they would have to be uint8';

/** What is wrong with the types of activations and weights; undefined when there is a kernel. */
function wrongTypes(around: Around, [x, w]: readonly QuantizeNode[]): string | undefined {
  const [activation, weight] = [around.typeOf(x!), around.typeOf(w!)];
  if (![activation, weight].every(type => EIGHT_BITS.includes(type))) return EIGHT_BITS_ONLY;
  if (activation !== DTYPE.int8) return undefined;
  if (!around.options.signedActivations) return SIGNED;
  return weight === activation ? undefined : 'int8 activations need int8 weights';
}

export const conv: Rule = async around => {
  const [x, w, b] = around.inputs;
  if (x?.pair === undefined && w?.pair?.isConstant === true) return float(ONLY_WEIGHTS);
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

export const matMul: Rule = around => {
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
  const reason = ONLY_WEIGHTS;
  if (pair === undefined || result.readByQuantizer) return float(reason);
  const dims = pairs.scope.constant(pair.node.input[0] ?? '')?.tensor.dims.map(Number) ?? [];
  const isAlone = pairs.scope.consumers(pair.node.output[0] ?? '').length === 1;
  if (dims.length !== 2 || !isAlone) return float(reason);
  if (node.opType === 'Gemm' && (pairs.attr(node, 'transB', 0) !== 0 || !isVector(inputs[2], pairs)))
    return float(reason);
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

/** A bias in floats that there is a kernel for; true where there is none. */
function isVector(bias: AroundInput | undefined, pairs: Pairs): boolean {
  return !bias?.name || (bias.pair === undefined && (pairs.shapeOf(bias.name)?.length ?? 1) === 1);
}

export const gemm: Rule = around => {
  const [a, b, c] = around.inputs;
  if (a?.pair === undefined && b?.pair?.isConstant === true) return weightsOnly(around);
  if (a?.pair === undefined || b?.pair === undefined) return float(NOT_ROUNDED);
  if (!b.pair.zeroPoint) return float('its weights have no zero point');
  const bias = gemmBiasObstacle(around, c);
  if (bias !== undefined) return float(bias);
  const types = [around.typeOf(a.pair), around.typeOf(b.pair)];
  if (!types.every(type => EIGHT_BITS.includes(type))) return float(EIGHT_BITS_ONLY);
  if (types[0] === DTYPE.int8 && types[1] !== DTYPE.int8) return float('int8 activations need int8 weights');
  const { quantizer, obstacle, readByQuantizer } = around.result;
  if (!readByQuantizer) return integer('QGemm');
  if (quantizer === undefined) return float(obstacle ?? NOT_ROUNDED);
  return types[0] === around.typeOf(quantizer) ? integer('QGemm') : float(TYPES_DIFFER);
};

function gemmBiasObstacle(
  { node, pairs, result }: Around,
  bias: AroundInput | undefined,
): string | undefined {
  if (!bias?.name) return undefined;
  if (attrFloat(node, 'beta', 1) !== 1) return 'its bias is scaled (beta)';
  if (bias.pair !== undefined) return bias.pair.dtype === DTYPE.int32 ? undefined : 'its bias is not int32';
  if (!bias.isConstant) return 'its bias is computed';
  if (!isVector(bias, pairs)) return 'its bias is no vector';
  // ONNX Runtime rounds a float bias itself, but only where it finds the whole of a layer in integers.
  return result.readByQuantizer
    ? undefined
    : 'its bias is in floats, and its output is not rounded to integers';
}
