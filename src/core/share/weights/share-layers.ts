import { throwIfAborted } from '../../errors.ts';
import { readFloats } from '../../model/values.ts';
import { layerName } from '../../passes/layer-selection.ts';
import type { Skipped } from '../../passes/skipped.ts';
import type { PassContext } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import { Turns } from '../../turns.ts';
import type { ClusterMethod } from '../kmeans/index.ts';
import { importanceOf, type Importance, type Weighing } from './importance.ts';
import type { CodebookSettings } from './settings.ts';
import { shareLayer, type SharedLayer, type ShareLayerOptions } from './share-layer.ts';
import { vectorOf } from './vector-size.ts';

/** Part of the progress that measuring takes. */
const MEASURING = 0.3;

/** What decides the codebooks of a layer beside its bits. */
export type CodebookChoice = Pick<CodebookSettings, 'method' | 'granularity'> &
  Weighing & {
    /** Weights an entry; 1 if left out. */
    readonly vector?: number;
  };

export function layerOptions(
  weight: Weight,
  bits: number,
  { method, granularity, vector = 1 }: CodebookChoice,
  seed: number,
  importance: Float32Array | undefined,
): ShareLayerOptions {
  return {
    bits,
    axis: granularity === 'channel' ? channelAxis(weight) : null,
    vector: vectorOf(weight, vector),
    method: method as ClusterMethod,
    seed,
    importance,
  };
}

/**
 * Makes codebooks for the weights. Layers with values that are not finite are left out.
 * @param importance if it was measured already
 * @throws EspalierError `CANCELLED`, `RUNTIME`, `BAD_DATA`
 */
export async function shareLayers(
  context: PassContext,
  weights: readonly Weight[],
  bits: (weight: Weight) => number,
  settings: CodebookChoice,
  skipped: Skipped,
  importance?: Importance,
): Promise<SharedLayer[]> {
  const { model, seed, signal } = context;
  const progress = (fraction: number, message: string) => context.progress({ fraction, message });
  const from = importance === undefined && settings.weighted && context.dataset ? MEASURING : 0;
  const measured =
    importance ??
    (await importanceOf(context, weights, settings, {
      signal,
      log: text => context.log(text),
      progress: told => progress(from * (told.fraction ?? 0), 'Measuring what weights matter'),
    }));
  const turns = new Turns(signal);
  const layers: SharedLayer[] = [];
  for (const [i, weight] of weights.entries()) {
    progress(from + ((1 - from) * i) / weights.length, `Sharing the weights of ${layerName(weight)}`);
    await turns.pass();
    throwIfAborted(signal);
    const values = await readFloats(model, weight.constant.tensor);
    const options = layerOptions(weight, bits(weight), settings, seed, measured(weight));
    const layer = shareLayer(weight, values, options);
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
