import { decodeNative, encodeFloats, readFloats } from '../model/values.ts';
import { dataType, rawByteLength } from '../model/dtypes.ts';
import type { PassContext, PassSensitivity } from '../passes/types.ts';
import { stepsByPoint, weightCost, weightLayers } from '../passes/weight-sensitivity.ts';
import { fitGrid, roundToGrid } from './grid/fit.ts';
import { isPlainInt8, packedBytes, type WeightGrid } from './grid/weights.ts';
import { int8Scales } from './int8.ts';
import { scaleTypeFor } from './scale-type.ts';
import type { WeightsSettings, weightsSettings } from './weights-settings.ts';

/** How quantizing weights is tried on one layer, at 8 … 2 bits: the values those of the integers times their scale. */
export function quantizeSensitivity(
  select: (context: PassContext, settings: WeightsSettings) => readonly WeightGrid[],
): PassSensitivity<typeof weightsSettings> {
  return {
    unit: 'bits',
    points: [8, 7, 6, 5, 4, 3, 2],
    layers: (context, settings) => {
      const grids = new Map(select(context, settings).map(grid => [grid.weight, grid]));
      return Promise.resolve(
        weightLayers([...grids.keys()], async (weight, bits) => {
          const dtype = weight.constant.tensor.dataType;
          const values = await readFloats(context.model, weight.constant.tensor);
          const rounded = await rounding(values, grids.get(weight)!, { ...settings, bits }, dtype, context);
          const data = decodeNative(encodeFloats(rounded, dtype), dtype, rounded.length);
          return { dtype: dataType(dtype).name, dims: weight.dims, data };
        }),
      );
    },
    cost: (context, settings, profile) => {
      const grids = new Map(select(context, settings).map(grid => [grid.weight, grid]));
      return weightCost(
        context,
        [...grids.keys()],
        (bits, weight) => ({
          bytes:
            packedBytes(grids.get(weight)!, bits) /
            rawByteLength(dataType(weight.constant.tensor.dataType), weight.elements)!,
          macs: 1,
          stored: { bits },
        }),
        profile,
      );
    },
    steps: (chosen, settings) => stepsByPoint(chosen, settings, bits => ({ bits })),
  };
}

/** What the pass makes of the values. Such as are no numbers stay. */
async function rounding(
  values: Float32Array,
  grid: WeightGrid,
  settings: WeightsSettings,
  dtype: number,
  { model, signal }: PassContext,
): Promise<Float32Array> {
  const type = scaleTypeFor(model.opset(), settings.bits, dtype);
  if (isPlainInt8(grid, settings)) {
    const payload = model.payload(grid.weight.constant.tensor);
    const tensor = { payload, dtype, dims: grid.dims, axis: grid.axis };
    const scales = await int8Scales(tensor, type, () => undefined, signal);
    return scales
      ? roundToGrid(values, { ...grid, bits: 8, symmetric: true, scales, zeroPoints: null })
      : values;
  }
  const fitted = await fitGrid(values, grid, settings, type, signal);
  return fitted ? roundToGrid(values, fitted) : values;
}
