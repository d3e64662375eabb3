import type { SettingValues } from '../../protocol/settings.ts';
import { decodeNative, encodeFloats, readFloats } from '../model/values.ts';
import { dataType } from '../model/dtypes.ts';
import type { Weight } from '../passes/weights.ts';
import type { PassContext, PassSensitivity } from '../passes/types.ts';
import { stepsByPoint, weightCost, weightLayers } from '../passes/weight-sensitivity.ts';
import type { WeightsSettings, weightsSettings } from './weights-settings.ts';

/** What is 8 bits already. */
const NOTHING: SettingValues = {};

/** How quantizing weights is tried on one layer: symmetric, at 8 … 2 bits, the values those of the integers times their scale. */
export function quantizeSensitivity(
  select: (
    context: PassContext,
    settings: WeightsSettings,
  ) => readonly { weight: Weight; axis: number | null }[],
): PassSensitivity<typeof weightsSettings> {
  return {
    unit: 'bits',
    points: [8, 7, 6, 5, 4, 3, 2],
    layers: (context, settings) => {
      const choices = select(context, settings);
      const axes = new Map(choices.map(({ weight, axis }) => [weight, axis]));
      return Promise.resolve(
        weightLayers([...axes.keys()], async (weight, bits) => {
          const dtype = weight.constant.tensor.dataType;
          const values = await readFloats(context.model, weight.constant.tensor);
          const rounded = roundSymmetric(values, weight.dims, axes.get(weight) ?? null, bits);
          const data = decodeNative(encodeFloats(rounded, dtype), dtype, rounded.length);
          return { dtype: dataType(dtype).name, dims: weight.dims, data };
        }),
      );
    },
    cost: (context, settings, profile) =>
      weightCost(
        context,
        select(context, settings).map(({ weight }) => weight),
        bits => ({ bytes: bits / 32, macs: 1, stored: { bits } }),
        profile,
      ),
    steps: (chosen, settings) => stepsByPoint(chosen, settings, bits => (bits === 8 ? NOTHING : { bits })),
  };
}

/**
 * Values rounded to `bits` bits: integers from −(2^(bits−1) − 1) to 2^(bits−1) − 1, the scale of a channel its largest
 * magnitude divided by that. Half to even.
 * @param axis that scales go along; null for one scale
 */
export function roundSymmetric(
  values: Float32Array,
  dims: readonly number[],
  axis: number | null,
  bits: number,
): Float32Array {
  const channels = axis === null ? 1 : dims[axis]!;
  const inner =
    axis === null ? values.length : dims.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const most = 2 ** (bits - 1) - 1;
  const scales = new Float32Array(channels);
  const channelOf = (i: number): number => Math.floor(i / inner) % channels;
  for (let i = 0; i < values.length; i++) {
    const channel = channelOf(i);
    scales[channel] = Math.max(scales[channel]!, Math.abs(values[i]!));
  }
  for (let channel = 0; channel < channels; channel++) scales[channel] = scales[channel]! / most;
  return values.map((value, i) => {
    const scale = scales[channelOf(i)]!;
    return scale === 0 ? 0 : Math.max(-most, Math.min(most, halfToEven(value / scale))) * scale;
  });
}

function halfToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
