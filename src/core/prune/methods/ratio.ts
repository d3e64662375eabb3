import { layerName } from '../../passes/layer-selection.ts';
import { ByteProgress } from '../../passes/byte-progress.ts';
import { prunedPayload } from '../cut-payload.ts';
import { keyWidth } from '../magnitude-keys.ts';
import { countMagnitudes, selectSmallest } from '../radix-select.ts';
import { NOT_FINITE, stored, totalBytes, type Method, type Pruned } from './method.ts';

/** In each layer exactly the ⌊ratio · n⌋ smallest, those that are zero already among them. */
export const byRatio: Method = async input => {
  const { context, settings, weights, skipped } = input;
  const sources = weights.map(weight => stored(input, weight));
  const readings = sources.map(({ dtype }) => 2 * keyWidth(dtype));
  const total = sources.reduce((sum, { payload }, i) => sum + payload.byteLength * readings[i]!, 0);
  const progress = new ByteProgress(context, total || totalBytes(sources));
  const results: Pruned[] = [];
  for (const [i, weight] of weights.entries()) {
    const source = sources[i]!;
    const width = keyWidth(source.dtype);
    const count = Math.floor(settings.ratio * weight.elements);
    const onPiece = progress.counter(`Pruning ${layerName(weight)}`);
    const { buckets, zeros, nonFinite } = await countMagnitudes(source, width, onPiece, context.signal);
    if (nonFinite > 0) {
      skipped.add(NOT_FINITE, layerName(weight));
      continue;
    }
    const cut = await selectSmallest([source], count, width, buckets, onPiece, context.signal);
    results.push({ weight, payload: prunedPayload(source, cut), taken: Math.max(0, count - zeros), zeros });
  }
  return results;
};
