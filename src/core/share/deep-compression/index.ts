import type { PassPreview } from '../../../protocol/report.ts';
import { layerName, selectWeights } from '../../passes/layer-selection.ts';
import { fileNumber, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import { bitsOf, byLayer } from '../weights/bits.ts';
import { SHARED_TYPES } from '../weights/share-weights.ts';
import { deepCompressionSettings, type DeepCompressionSettings } from './settings.ts';
import { sharingOf } from './sharing.ts';
import { StepTable } from './step-table.ts';
import { STEPS } from './steps/index.ts';
import { deepCompressionTable } from './table.ts';
import type { Work } from './work.ts';

/**
 * Prunes, shares and packs. Source: Han, Mao and Dally 2016, Deep Compression. With data the weights that stay are fitted to the layers' old
 * results by least squares; with labelled data they are retrained, and so are the shared values, with the original as the teacher.
 */
export const deepCompression: Pass<typeof deepCompressionSettings> = {
  id: 'deep-compression',
  title: 'Deep Compression',
  description:
    'Prunes weights, lets the others share a few values, and packs them into an archive. With data what is left is fitted to make up for it; with labelled data it is trained too.',
  needs: 'nothing',
  output: 'espz',
  settings: deepCompressionSettings,
  suffix: ({ prune, ratio, bits }) =>
    `deep${prune === 'ratio' ? fileNumber(ratio * 100) : ''}${bits > 0 ? `-${bits}bit` : ''}`,
  trains: ({ retrain, centroids }) => retrain !== 'off' || centroids !== 'off',
  preview,
  run,
};

const select = (context: PassContext, settings: DeepCompressionSettings) =>
  selectWeights(context.scope, { ...settings, types: SHARED_TYPES, minElements: 0, embeddings: false });

function preview(context: PassContext, settings: DeepCompressionSettings): PassPreview {
  const { weights } = select(context, settings);
  const listed = byLayer(settings.layerRatios, 'layerRatios', weights);
  const sharing = sharingOf({ context, settings });
  const bits = bitsOf(sharing, weights);
  const zeros = (weight: Weight) => {
    const ratio = listed(weight) ?? (settings.prune === 'ratio' ? settings.ratio : undefined);
    return ratio === undefined ? 'pruned' : `${Math.floor(weight.elements * ratio)} zeros`;
  };
  const layers = weights.map(weight => ({
    name: layerName(weight),
    op: weight.uses[0]!.placed.node.opType,
    params: weight.elements,
    effect: `${zeros(weight)}, ≤ ${2 ** bits(weight)} values`,
  }));
  return { layers, summary: `${plural(layers.length, 'layer')}; the result is an archive.` };
}

/** Part of a step's progress that it takes to see what it did. */
const MEASURING = 0.1;

async function run(context: PassContext, settings: DeepCompressionSettings): Promise<PassOutcome> {
  const work: Work = { context, settings, selection: select(context, settings), notes: [], shared: [] };
  const table = new StepTable(work);
  const steps = STEPS.filter(step => step.applies(work));
  const total = steps.reduce((sum, step) => sum + step.share, 0);
  let done = 0;
  await table.add('Original', null);
  for (const step of steps) {
    const started = performance.now();
    const inner: Work = {
      ...work,
      context: within(context, done / total, (step.share / total) * (1 - MEASURING)),
    };
    await step.run(inner);
    work.shared = inner.shared;
    await table.add(step.title, (performance.now() - started) / 1000);
    done += step.share;
  }
  const changed = new Set(work.shared.flatMap(({ weight }) => weight.uses.map(use => use.placed.id)));
  const tables = [
    table.table,
    ...(work.shared.length > 0 ? [deepCompressionTable(work.shared, settings.indexBits)] : []),
  ];
  return {
    layersChanged: changed.size,
    notes: [...work.notes, ...work.selection.skipped.sentences()],
    tables,
  };
}

/** The context of a step, whose progress is a part of the whole: `part` of it, from `from` on. */
function within(context: PassContext, from: number, part: number): PassContext {
  return {
    ...context,
    progress: told => {
      const { fraction, message, training } = told;
      context.progress({ fraction: from + part * (fraction ?? 0), message, ...(training && { training }) });
    },
    log: text => context.log(text),
  };
}
