import { dataType } from '../../model/dtypes.ts';
import { decodeNative, encodeFloats, readFloats } from '../../model/values.ts';
import { telling } from '../../passes/quiet.ts';
import type { PassContext, PassSensitivity, SensitiveLayer } from '../../passes/types.ts';
import { stepsByPoint, weightCost, weightLayers } from '../../passes/weight-sensitivity.ts';
import type { Weight } from '../../passes/weights.ts';
import { importanceOf, type Importance } from './importance.ts';
import type { ShareSettings, shareSettings } from './settings.ts';
import { layerOptions, type CodebookChoice } from './share-layers.ts';
import { sharedValues, shareLayer } from './share-layer.ts';
import { storedBytes } from './stored-bytes.ts';
import { vectorOf } from './vector-size.ts';

/** Bits that a layer can have. */
export const BITS: readonly number[] = [8, 7, 6, 5, 4, 3, 2, 1];

/** How sharing weights is tried on one layer, at 8 … 1 bits. */
export function shareSensitivity(
  select: (context: PassContext, settings: ShareSettings) => readonly Weight[],
): PassSensitivity<typeof shareSettings> {
  return {
    unit: 'bits',
    points: BITS,
    layers: async (context, settings) => {
      const weights = select(context, settings);
      const importance = await importanceOf(
        context,
        weights,
        settings,
        telling(context, () => undefined),
      );
      return sharedAlone(context, weights, settings, importance);
    },
    cost: (context, settings, profile) =>
      weightCost(
        context,
        select(context, settings),
        (bits, weight) => ({
          bytes: Math.min(1, storedBytes(weight, bits, settings) / plainBytes(weight)),
          macs: 1,
          stored: { bits: Math.max(1, Math.round(bits / vectorOf(weight, settings.vector))) },
        }),
        profile,
      ),
    steps: (chosen, settings) =>
      stepsByPoint(chosen, settings, bits => ({
        target: 'bits',
        bits,
        convBits: 0,
        fcBits: 0,
        layerBits: '',
      })),
  };
}

/** Layers whose variants are their weights shared at so many bits. */
export function sharedAlone(
  context: PassContext,
  weights: readonly Weight[],
  settings: CodebookChoice,
  importance: Importance,
): SensitiveLayer[] {
  return weightLayers(weights, async (weight, bits) => {
    const { tensor } = weight.constant;
    const values = await readFloats(context.model, tensor);
    const options = layerOptions(weight, bits, settings, context.seed, importance(weight));
    const layer = shareLayer(weight, values, options);
    const shared = encodeFloats(layer === undefined ? values : sharedValues(layer), tensor.dataType);
    const data = decodeNative(shared, tensor.dataType, values.length);
    return { dtype: dataType(tensor.dataType).name, dims: weight.dims, data };
  });
}

export function plainBytes(weight: Weight): number {
  return (weight.elements * dataType(weight.constant.tensor.dataType).bits!) / 8;
}
