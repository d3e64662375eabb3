import { ByteProgress } from '../../passes/byte-progress.ts';
import { layerName } from '../../passes/layer-selection.ts';
import { prunedPayload } from '../cut-payload.ts';
import { cutAtThreshold, keyWidth } from '../magnitude-keys.ts';
import { countBelow } from '../radix-select.ts';
import { standardDeviation } from '../threshold.ts';
import { NOT_FINITE, stored, totalBytes, type Method, type Pruned } from './method.ts';

/** In each layer those with |w| < quality · σ, σ the standard deviation of the layer's weights. Source: Han et al. 2015. */
export const byThreshold: Method = async input => {
  const { context, settings, weights, skipped } = input;
  const sources = weights.map(weight => stored(input, weight));
  const progress = new ByteProgress(context, totalBytes(sources) * 2);
  const results: Pruned[] = [];
  for (const [i, weight] of weights.entries()) {
    const source = sources[i]!;
    const onPiece = progress.counter(`Pruning ${layerName(weight)}`);
    const sigma = await standardDeviation(source, onPiece, context.signal);
    if (!Number.isFinite(sigma)) {
      skipped.add(NOT_FINITE, layerName(weight));
      continue;
    }
    const cut = cutAtThreshold(settings.quality * sigma, keyWidth(source.dtype));
    const { below, zeros } = await countBelow(source, cut, onPiece, context.signal);
    results.push({ weight, payload: prunedPayload(source, cut), taken: Math.max(0, below - zeros), zeros });
  }
  return results;
};
