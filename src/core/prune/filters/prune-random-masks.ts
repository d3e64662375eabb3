import { EspalierError, throwIfAborted } from '../../errors.ts';
import type { SettingsSpec } from '../../../protocol/settings.ts';
import { fileNumber } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { granularities, granularityById, Judge, type Mask, type MaskSource } from './random-masks/index.ts';
import { commonMaskSettings, type MaskSettings } from './random-masks/settings.ts';

const maskSettings = {
  granularity: {
    type: 'enum',
    title: 'What goes',
    help: 'The pieces that a mask takes out.',
    default: 'channels',
    values: granularities.map(({ id, title, help }) => ({ value: id, title, help })),
  },
  ...commonMaskSettings,
} satisfies SettingsSpec;

/**
 * Takes out channels or kernels by lot, many times over, and keeps the outcome that does best without retraining. Source: Anwar and Sung
 * 2016, Coarse Pruning of Convolutional Neural Networks with Random Masks.
 */
export const pruneRandomMasks: Pass<typeof maskSettings> = {
  id: 'prune-random-masks',
  title: 'Prune by Random Masks',
  description: 'Tries many random choices of channels or kernels to take out, and keeps the best one.',
  needs: 'calibration',
  settings: maskSettings,
  suffix: ({ granularity, mode, ratio, masks }) => {
    const what = granularity === 'channels' ? 'filters' : granularity;
    const where = { layers: '-by-layer', stages: '-by-stage' }[mode] ?? fileNumber(ratio * 100);
    return `${what}${where}-best-of-${masks}`;
  },
  preview: (context, settings) => granularityById(settings.granularity).preview(context, settings),
  run,
};

async function run(context: PassContext, settings: MaskSettings): Promise<PassOutcome> {
  const { model, dataset } = context;
  if (!dataset)
    throw new EspalierError('BAD_DATA', 'prune-random-masks needs data.', 'Give them with --data.');
  const source = await granularityById(settings.granularity).prepare(context, settings);
  if (source.isEmpty) {
    const nothing = 'Nothing was to go: see ratio, multiple and minKept.';
    return { layersChanged: 0, notes: [nothing, ...source.notes] };
  }
  const judge = await Judge.of(model, dataset, context);
  try {
    const { best, losses } = await tryMasks(source, settings.masks, judge, context);
    const { layersChanged, notes } = best.mask.describe();
    await best.mask.apply(model);
    return { layersChanged, notes: [...notes, judge.describe(losses, best.loss), ...source.notes] };
  } finally {
    await judge.close();
  }
}

interface Trial {
  readonly mask: Mask;
  readonly loss: number;
}

/** The one that does better; of equal ones the smaller. */
function isBetter(a: Trial, b: Trial): boolean {
  return a.loss < b.loss || (a.loss === b.loss && a.mask.params < b.mask.params);
}

async function tryMasks(
  source: MaskSource,
  masks: number,
  judge: Judge,
  context: PassContext,
): Promise<{ best: Trial; losses: number[] }> {
  let best: Trial | undefined;
  const losses: number[] = [];
  for (let number = 0; number < masks; number++) {
    throwIfAborted(context.signal);
    context.progress({ fraction: number / masks, message: `Mask ${number + 1} of ${masks}` });
    const mask = source.draw(number);
    const work = context.model.clone();
    await mask.apply(work);
    const trial = { mask, loss: await judge.lossOf(work) };
    losses.push(trial.loss);
    if (!best || isBetter(trial, best)) best = trial;
  }
  return { best: best!, losses };
}
