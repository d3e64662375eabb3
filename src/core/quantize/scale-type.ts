import { dataType } from '../model/dtypes.ts';
import { INT2_OPSET, INT4_OPSET } from './grid/stored.ts';
import type { ScaleType } from './int8.ts';

/** DequantizeLinear with scales of float16. */
const FLOAT16_SCALE_OPSET = 19;

/** The type that DequantizeLinear gives; a Cast follows where the weight has another. */
export function scaleTypeFor(opset: number, bits: number, dtype: number): ScaleType {
  // Few bits raise the opset where they can.
  const later = bits <= 2 ? INT2_OPSET : bits <= 4 ? INT4_OPSET : opset;
  const isHalf = dataType(dtype).name === 'float16';
  return isHalf && Math.max(opset, later) >= FLOAT16_SCALE_OPSET ? 'float16' : 'float32';
}
