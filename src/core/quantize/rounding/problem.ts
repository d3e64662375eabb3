import { readFloats } from '../../model/values.ts';
import type { Model } from '../../model/model.ts';
import type { QuantizedWeight } from '../dequantize.ts';
import { codeRange } from '../grid/fit.ts';
import { scaleIndex } from '../grid/layout.ts';
import type { RoundingProblem } from './method.ts';
import type { RoundingPart } from './parts.ts';

const MAX_CODE = 127;

/** The problem of choosing a weight's codes at the scales that it has. */
export async function problemOf(
  model: Model,
  layer: RoundingPart,
  quantized: QuantizedWeight,
  gram: Float64Array,
): Promise<RoundingProblem> {
  const { tensor, scales, grid, maxCode = MAX_CODE } = quantized;
  const stored = await readFloats(model, quantized.weight.constant.tensor);
  const at = scaleIndex(grid ?? { dims: tensor.dims, axis: tensor.axis, block: 0 });
  const [low, high] = grid ? codeRange(grid) : [-maxCode, maxCode];
  const zeroPoints = grid?.zeroPoints;
  return {
    outputs: layer.outputs,
    length: layer.length,
    weights: layer.toRows(stored),
    scales: layer.toRows(Float32Array.from(stored, (_, i) => scales[at(i)]!)),
    zeros: zeroPoints
      ? Uint8Array.from(layer.toRows(Float32Array.from(stored, (_, i) => zeroPoints[at(i)]!)))
      : null,
    low,
    high,
    gram,
  };
}
