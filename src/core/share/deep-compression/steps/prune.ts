import { EspalierError } from '../../../errors.ts';
import { layerName } from '../../../passes/layer-selection.ts';
import { telling } from '../../../passes/quiet.ts';
import { formatCount, formatPercent } from '../../../passes/text.ts';
import { parseSettings } from '../../../passes/settings.ts';
import type { Weight } from '../../../passes/weights.ts';
import { magnitudeSettings } from '../../../prune/magnitude-settings.ts';
import { methodOf } from '../../../prune/methods/index.ts';
import { gradual } from '../../../train/methods/gradual.ts';
import { byLayer } from '../../weights/bits.ts';
import { budgetOf, ratiosWithin } from '../error-budget.ts';
import { trainPhase } from '../training.ts';
import type { Step, Work } from '../work.ts';

/** The smallest weights become zero, at once or little by little in training. */
export const prune: Step = {
  title: 'Prune',
  share: 1,
  applies: ({ settings }) =>
    settings.prune === 'auto' || settings.ratio > 0 || settings.layerRatios.trim() !== '',
  async run(work) {
    const ratios = await ratiosOf(work);
    if (work.settings.retrain === 'gradual') await pruneGradually(work, ratios);
    else await pruneAtOnce(work, ratios);
  },
};

/** @throws EspalierError `BAD_SETTING`, `NO_MATCH` */
async function ratiosOf(work: Work): Promise<ReadonlyMap<Weight, number>> {
  const { context, settings, selection } = work;
  const { weights } = selection;
  const listed = byLayer(settings.layerRatios, 'layerRatios', weights);
  const others =
    settings.prune === 'auto'
      ? await ratiosWithin(context.model, weights, budgetOf(work))
      : new Map(weights.map(weight => [weight, settings.ratio]));
  const ratios = new Map(weights.map(weight => [weight, listed(weight) ?? others.get(weight)!]));
  for (const ratio of ratios.values()) if (!(ratio >= 0 && ratio < 1)) throw badRatio(ratio);
  return ratios;
}

async function pruneAtOnce(work: Work, ratios: ReadonlyMap<Weight, number>): Promise<void> {
  const { context, selection, notes } = work;
  const quiet = { ...context, ...telling(context, () => undefined) };
  let taken = 0;
  let zeros = 0;
  let total = 0;
  let done = 0;
  for (const [weight, ratio] of ratios) {
    context.progress({ fraction: done++ / ratios.size, message: `Pruning ${layerName(weight)}` });
    const settings = parseSettings(
      { id: 'prune-magnitude', settings: magnitudeSettings },
      { mode: 'ratio', ratio },
    );
    const input = { context: quiet, settings, weights: [weight], skipped: selection.skipped };
    for (const one of await methodOf(settings)(input)) {
      context.model.setPayload(one.weight.constant.tensor, one.payload);
      taken += one.taken;
      zeros += one.zeros;
      total += one.weight.elements;
    }
  }
  notes.push(
    `Set ${formatCount(taken)} of ${formatCount(total)} weights to zero: ${formatPercent(total === 0 ? 0 : (taken + zeros) / total)} of them are zero now.`,
  );
}

/** Part of the training in which sparsity rises. */
const RISING = 0.6;
const PRUNINGS = 50;

async function pruneGradually(work: Work, ratios: ReadonlyMap<Weight, number>): Promise<void> {
  const { settings, context } = work;
  const byName = new Map([...ratios].map(([{ name }, ratio]) => [name, ratio]));
  const steps = (settings.epochs * context.dataset!.size * (1 - settings.validation)) / settings.batch;
  const every = Math.max(1, Math.floor((steps * RISING) / PRUNINGS));
  await trainPhase(
    work,
    {
      name: '',
      epochs: settings.epochs,
      rate: settings.learningRate,
      optimizer: 'sgd',
      covers: 'weights',
      method: parameters =>
        gradual({ target: index => byName.get(parameters[index]!.name) ?? 0, rising: RISING, every }),
    },
    true,
  );
}

function badRatio(ratio: number): EspalierError {
  return new EspalierError(
    'BAD_SETTING',
    `deep-compression: a ratio must be from 0 to below 1, not ${ratio}.`,
  );
}
