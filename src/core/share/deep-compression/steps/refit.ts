import { layerName } from '../../../passes/layer-selection.ts';
import { formatPercent, plural } from '../../../passes/text.ts';
import type { PassContext } from '../../../passes/types.ts';
import { refitSparse } from '../../../prune/refit-sparse/index.ts';
import { isFitted, type Step } from '../work.ts';

/** Least squares: the weights that stay make up for those that went. */
export const refit: Step = {
  title: 'Fit by least squares',
  share: 4,
  // Training while pruning has made up for it already.
  applies: work => isFitted(work) && work.settings.retrain !== 'gradual',
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
