import { throwIfAborted } from '../../errors.ts';
import { readFloats } from '../../model/values.ts';
import { layerName } from '../../passes/layer-selection.ts';
import type { Skipped } from '../../passes/skipped.ts';
import type { PassContext } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import { Turns } from '../../prune/turns.ts';
import type { ClusterMethod } from '../kmeans/index.ts';
import { inputImportance } from './importance.ts';
import type { CodebookSettings } from './settings.ts';
import { shareLayer, type SharedLayer } from './share-layer.ts';

/** Part of the progress that measuring the inputs takes. */
const MEASURING = 0.3;

/**
 * Makes codebooks for the weights. Layers with values that are not finite are left out.
 * @throws EspalierError `CANCELLED`, `RUNTIME`, `BAD_DATA`
 */
export async function shareLayers(
  context: PassContext,
  weights: readonly Weight[],
  bits: (weight: Weight) => number,
  settings: Pick<CodebookSettings, 'method' | 'granularity'> & { readonly weighted: boolean },
  skipped: Skipped,
): Promise<SharedLayer[]> {
  const { model, dataset, seed, signal } = context;
  const measured = settings.weighted && weights.length > 0 ? dataset : undefined;
  const progress = (fraction: number, message: string) => context.progress({ fraction, message });
  const importance = measured
    ? await inputImportance(model, weights, measured, {
        signal,
        log: text => context.log(text),
        progress: told => progress(MEASURING * (told.fraction ?? 0), 'Measuring the inputs of layers'),
      })
    : undefined;
  const turns = new Turns(signal);
  const layers: SharedLayer[] = [];
  const from = measured ? MEASURING : 0;
  for (const [i, weight] of weights.entries()) {
    progress(from + ((1 - from) * i) / weights.length, `Sharing the weights of ${layerName(weight)}`);
    await turns.pass();
    throwIfAborted(signal);
    const layer = shareLayer(weight, await readFloats(model, weight.constant.tensor), {
      bits: bits(weight),
      axis: settings.granularity === 'channel' ? channelAxis(weight) : null,
      method: settings.method as ClusterMethod,
      seed,
      importance: importance?.(weight),
    });
    if (layer === undefined) skipped.add('their weights hold infinities or NaN', layerName(weight));
    else layers.push(layer);
  }
  return layers;
}

/** The axis of output channels where it is the first or the last one; null: one codebook must do. */
export function channelAxis({ uses, dims }: Weight): number | null {
  const axes = new Set(uses.map(use => use.axes.output));
  const [axis = null] = axes;
  return axes.size === 1 && (axis === 0 || axis === dims.length - 1) ? axis : null;
}
