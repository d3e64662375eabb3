import { dataType } from '../../model/dtypes.ts';
import type { Weight } from '../../passes/weights.ts';
import { indexWidth, NODE_BYTES } from './palettize.ts';
import type { ShareSettings } from './settings.ts';
import { channelAxis } from './share-layers.ts';
import { vectorOf } from './vector-size.ts';

type Stored = Pick<ShareSettings, 'form' | 'granularity' | 'vector'>;

/**
 * Bytes of a layer that is shared: codebooks and indices, in whole numbers of 4 bits and with the nodes where the model holds them;
 * of plain weights what they take at best once they are packed, without what coding saves.
 */
export function storedBytes(weight: Weight, bits: number, settings: Stored): number {
  const { elements, name } = weight;
  const elementBytes = dataType(weight.constant.tensor.dataType).bits! / 8;
  const vector = vectorOf(weight, settings.vector);
  const axis = settings.granularity === 'channel' ? channelAxis(weight) : null;
  const places = elements / vector;
  const entries = (axis === null ? 1 : weight.dims[axis]!) * Math.min(2 ** bits, places);
  const codebooks = entries * vector * elementBytes;
  if (settings.form !== 'palettized') return (places * bits) / 8 + codebooks;
  return (places * indexWidth(2 ** bits - 1)) / 8 + codebooks + NODE_BYTES + 8 * name.length;
}
