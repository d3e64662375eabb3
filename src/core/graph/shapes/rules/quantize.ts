import { DTYPE } from '../../../model/dtypes.ts';
import { broadcast } from '../broadcast.ts';
import type { NodeContext, Rule, RuleTable } from '../context.ts';
import { tensor } from '../value.ts';
import { convShape } from './conv.ts';
import { gemmShape, matmulShape } from './matmul.ts';
import { gatherShape } from './gather.ts';

/** Quantized operators: shapes are those of the float ones, with scales and zero points between the inputs. */

/** Type from an attribute, else from the zero point, else unsigned bytes. */
const quantize: Rule = n => {
  const dtype = n.int('output_dtype', 0) || n.dtype(2) || DTYPE.uint8;
  return [tensor(dtype, n.shape(0))];
};

const dequantize: Rule = n => [tensor(n.int('output_dtype', 0) || n.dtype(1), n.shape(0))];

const likeFirstQuantized = (zeroPoint: number): Rule => {
  return n => [tensor(n.dtype(zeroPoint) || n.dtype(0), n.shape(0))];
};

/** A and B with a scale and a zero point each, then scale and zero point of the result. */
const binary: Rule = n => [tensor(n.dtype(7) || n.dtype(0), broadcast(n, [n.shape(0), n.shape(3)]))];

/** Rows of a table in blocks; of bytes that hold several elements the last axis is shorter by that factor. */
const gatherBlocks: Rule = n => {
  const data = n.shape(0);
  const packed = n.dtype(0) === DTYPE.uint8 ? 8 / n.int('bits', 4) : 1;
  const full = data?.map((dim, i) => (i === data.length - 1 ? n.dims.mul(dim, packed) : dim)) ?? null;
  return [tensor(n.dtype(2), gatherShape(n, full, n.shape(1), n.int('gather_axis', 0)))];
};

const scalar = (dtype: number) => tensor(dtype, []);

function matmulOf(n: NodeContext, dtype: number, a: number, b: number) {
  return [tensor(dtype, matmulShape(n, n.shape(a), n.shape(b)))];
}

export const rules: RuleTable = {
  QuantizeLinear: quantize,
  'com.microsoft:QuantizeLinear': quantize,
  DequantizeLinear: dequantize,
  'com.microsoft:DequantizeLinear': dequantize,
  'com.microsoft:DequantizeBFP': () => [undefined],
  DynamicQuantizeLinear: n => [tensor(DTYPE.uint8, n.shape(0)), scalar(DTYPE.float32), scalar(DTYPE.uint8)],
  QLinearConv: n => [tensor(n.dtype(7) || n.dtype(0), convShape(n, n.shape(0), n.shape(3)))],
  QLinearMatMul: n => matmulOf(n, n.dtype(7) || n.dtype(0), 0, 3),
  ConvInteger: n => [tensor(DTYPE.int32, convShape(n, n.shape(0), n.shape(1)))],
  MatMulInteger: n => matmulOf(n, DTYPE.int32, 0, 1),
  'com.microsoft:MatMulInteger16': n => matmulOf(n, DTYPE.int32, 0, 1),
  'com.microsoft:MatMulIntegerToFloat': n => matmulOf(n, n.dtype(2), 0, 1),
  'com.microsoft:DynamicQuantizeMatMul': n => matmulOf(n, n.dtype(0), 0, 1),
  'com.microsoft:QGemm': n => [tensor(n.dtype(8) || DTYPE.float32, gemmShape(n, n.shape(0), n.shape(3)))],
  'com.microsoft:QLinearAdd': binary,
  'com.microsoft:QLinearMul': binary,
  'com.microsoft:QLinearSigmoid': likeFirstQuantized(4),
  'com.microsoft:QLinearLeakyRelu': likeFirstQuantized(4),
  'com.microsoft:QLinearSoftmax': likeFirstQuantized(4),
  'com.microsoft:QLinearWhere': n => [
    tensor(n.dtype(8) || n.dtype(1), broadcast(n, [n.shape(0), n.shape(1), n.shape(4)])),
  ],
  'com.microsoft:GatherBlockQuantized': gatherBlocks,
};
