import { EspalierError } from '../../errors.ts';
import { layerName, type Selection } from '../../passes/layer-selection.ts';
import { formatCount, formatPercent, plural } from '../../passes/text.ts';
import type { Weight } from '../../passes/weights.ts';
import type { PassContext } from '../../passes/types.ts';
import { parseSettings } from '../../passes/settings.ts';
import { magnitudeSettings } from '../../prune/magnitude-settings.ts';
import { methodOf } from '../../prune/methods/index.ts';
import { refitSparse } from '../../prune/refit-sparse/index.ts';
import { bitsOf, byLayer } from '../weights/bits.ts';
import type { SharedLayer } from '../weights/share-layer.ts';
import { shareLayers } from '../weights/share-layers.ts';
import { storeValues } from '../weights/share-weights.ts';
import type { DeepCompressionSettings } from './settings.ts';

/** What the steps work on, and what the last of them leaves. */
export interface Work {
  readonly context: PassContext;
  readonly settings: DeepCompressionSettings;
  readonly selection: Selection;
  readonly notes: string[];
  shared: readonly SharedLayer[];
}

/** One stage of Deep Compression. Its order in the list is the order in which they run. */
export interface Step {
  /** Part of the progress bar, in any unit. */
  readonly share: number;
  applies(work: Work): boolean;
  run(work: Work): Promise<void>;
}

const prune: Step = {
  share: 1,
  applies: ({ settings }) => settings.ratio > 0 || settings.layerRatios.trim() !== '',
  async run({ context, settings, selection, notes }) {
    const { weights, skipped } = selection;
    const listed = byLayer(settings.layerRatios, 'layerRatios', weights);
    const byRatio = new Map<number, Weight[]>();
    for (const weight of weights) {
      const ratio = listed(weight) ?? settings.ratio;
      byRatio.set(ratio, [...(byRatio.get(ratio) ?? []), weight]);
    }
    let taken = 0;
    let zeros = 0;
    let total = 0;
    for (const [ratio, group] of byRatio) {
      if (!(ratio >= 0 && ratio < 1)) throw badRatio(ratio);
      const magnitude = parseSettings(
        { id: 'prune-magnitude', settings: magnitudeSettings },
        { mode: 'ratio', ratio },
      );
      const pruned = await methodOf(magnitude)({ context, settings: magnitude, weights: group, skipped });
      for (const one of pruned) {
        context.model.setPayload(one.weight.constant.tensor, one.payload);
        taken += one.taken;
        zeros += one.zeros;
        total += one.weight.elements;
      }
    }
    notes.push(
      `Set ${formatCount(taken)} of ${formatCount(total)} weights to zero: ${formatPercent(total === 0 ? 0 : (taken + zeros) / total)} of them are zero now.`,
    );
  },
};

const refit: Step = {
  share: 4,
  applies: ({ context, settings }) =>
    (settings.refit as boolean) && context.dataset !== undefined && context.original !== undefined,
  async run({ context, selection, notes }) {
    const { weights } = selection;
    const errors: { readonly before: number; readonly after: number }[] = [];
    for (const [i, weight] of weights.entries()) {
      const progress: PassContext['progress'] = ({ fraction }) =>
        context.progress({
          fraction: (i + (fraction ?? 0)) / weights.length,
          message: `Fitting ${layerName(weight)}`,
        });
      const log = (text: string) => context.log(text);
      const fit = await refitSparse({
        context: { ...context, progress, log },
        original: context.original!,
        weight,
      });
      if (typeof fit === 'string') notes.push(`"${layerName(weight)}" was not fitted because ${fit}.`);
      else errors.push({ before: fit.errorBefore ?? 0, after: fit.errorAfter ?? 0 });
    }
    if (errors.length === 0) return;
    const mean = (key: 'before' | 'after') => errors.reduce((sum, one) => sum + one[key], 0) / errors.length;
    notes.push(
      `Fitted ${plural(errors.length, 'layer')} to what they gave before: the mean error of their outputs fell from ${formatPercent(mean('before'))} to ${formatPercent(mean('after'))}.`,
    );
  },
};

const share: Step = {
  share: 2,
  applies: () => true,
  async run(work) {
    const { context, settings, selection } = work;
    const bits = bitsOf(settings, selection.weights);
    work.shared = await shareLayers(context, selection.weights, bits, settings, selection.skipped);
    for (const layer of work.shared) storeValues(context.model, layer);
  },
};

function badRatio(ratio: number): EspalierError {
  return new EspalierError(
    'BAD_SETTING',
    `deep-compression: a ratio must be from 0 to below 1, not ${ratio}.`,
  );
}

/** Prune, refit what is left, share. Training between them would be one more entry. Packing is the recipe's business. */
export const STEPS: readonly Step[] = [prune, refit, share];
