import type { PassPreview } from '../../../protocol/report.ts';
import { layerName, selectWeights } from '../../passes/layer-selection.ts';
import { fileNumber, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { bitsOf, byLayer } from '../weights/bits.ts';
import { SHARED_TYPES } from '../weights/share-weights.ts';
import { deepCompressionSettings, type DeepCompressionSettings } from './settings.ts';
import { STEPS, type Work } from './steps.ts';
import { deepCompressionTable } from './table.ts';

/**
 * Prunes, shares and packs. Source: Han, Mao and Dally 2016, Deep Compression; in place of retraining the weights that stay are fitted
 * to the layers' old results by least squares, when data are given.
 */
export const deepCompression: Pass<typeof deepCompressionSettings> = {
  id: 'deep-compression',
  title: 'Deep Compression',
  description: 'Prunes weights, lets the others share a few values, and packs the result into an archive.',
  needs: 'nothing',
  output: 'espz',
  settings: deepCompressionSettings,
  suffix: ({ ratio, bits }) => `deep${fileNumber(ratio * 100)}-${bits}bit`,
  preview,
  run,
};

const select = (context: PassContext, settings: DeepCompressionSettings) =>
  selectWeights(context.scope, { ...settings, types: SHARED_TYPES, minElements: 0, embeddings: false });

function preview(context: PassContext, settings: DeepCompressionSettings): PassPreview {
  const { weights } = select(context, settings);
  const bits = bitsOf(settings, weights);
  const ratio = byLayer(settings.layerRatios, 'layerRatios', weights);
  const layers = weights.map(weight => ({
    name: layerName(weight),
    op: weight.uses[0]!.placed.node.opType,
    params: weight.elements,
    effect: `${Math.floor(weight.elements * (ratio(weight) ?? settings.ratio))} zeros, at most ${2 ** bits(weight)} values`,
  }));
  return { layers, summary: `${plural(layers.length, 'layer')}; the result is an archive.` };
}

async function run(context: PassContext, settings: DeepCompressionSettings): Promise<PassOutcome> {
  const work: Work = { context, settings, selection: select(context, settings), notes: [], shared: [] };
  const steps = STEPS.filter(step => step.applies(work));
  const total = steps.reduce((sum, step) => sum + step.share, 0);
  let done = 0;
  for (const step of steps) {
    const from = done / total;
    const part = step.share / total;
    const progress: PassContext['progress'] = told =>
      context.progress({ fraction: from + part * (told.fraction ?? 0), message: told.message });
    const own = { ...context, progress, log: (text: string) => context.log(text) };
    const inner: Work = { ...work, context: own };
    await step.run(inner);
    work.shared = inner.shared;
    done += step.share;
  }
  const changed = new Set(work.shared.flatMap(({ weight }) => weight.uses.map(use => use.placed.id)));
  return {
    layersChanged: changed.size,
    notes: [...work.notes, ...work.selection.skipped.sentences()],
    ...(work.shared.length > 0 && { tables: [deepCompressionTable(work.shared, settings.indexBits)] }),
  };
}
