import type { PassPreview } from '../../../protocol/report.ts';
import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { Random } from '../../data/index.ts';
import type { Dataset } from '../../data/types.ts';
import { EspalierError, throwIfAborted } from '../../errors.ts';
import { encodeModel } from '../../formats/index.ts';
import {
  coupleChannels,
  coupleWith,
  findGroups,
  type ChannelGroup,
  type Coupling,
  type Removal,
} from '../../graph/channels/index.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Model } from '../../model/model.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { fileNumber, formatPercent, plural } from '../../passes/text.ts';
import type { JobContext, Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import { evaluateAccuracy, measureFidelity, openSession, type Session } from '../../runtime/index.ts';
import { roundAmount, uniformAmounts, type Amounts, type Limits } from './amounts.ts';
import { oneStepChanges, solveBudget } from './budget.ts';
import { CostModel, type Quantity } from './cost-model.ts';
import { histogramText } from './histogram-text.ts';
import { listedAmounts } from './per-layer.ts';
import { chooseUnits } from './plan.ts';
import { changedLayers, describeRemoval, effectOn } from './report.ts';
import { groupName, selectGroups } from './select-groups.ts';
import { amountSettings } from './settings.ts';
import { removeChannels } from './removal/index.ts';

const maskSettings = {
  masks: {
    type: 'integer',
    title: 'Masks',
    help: 'How many random choices are tried. A hundred are enough to take out 40 %; more help with higher ratios.',
    default: 100,
    min: 1,
    max: 10_000,
  },
  ...amountSettings,
  mode: {
    ...amountSettings.mode,
    values: amountSettings.mode.values.filter(({ value }) => value !== 'global'),
  },
  ratio: { ...amountSettings.ratio, when: { key: 'mode', in: ['uniform'] } },
  of: { ...amountSettings.of, when: { key: 'mode', in: ['uniform'] } },
  ...layerSettings,
} satisfies SettingsSpec;

type MaskSettings = SettingsOf<typeof maskSettings>;

/**
 * Takes out channels by lot, many times over, and keeps the outcome that does best without retraining. Source: Anwar and Sung 2016, Coarse
 * Pruning of Convolutional Neural Networks with Random Masks (whole feature maps).
 */
export const pruneRandomMasks: Pass<typeof maskSettings> = {
  id: 'prune-random-masks',
  title: 'Prune by Random Masks',
  description: 'Tries many random choices of channels to take out, and keeps the best one.',
  needs: 'calibration',
  settings: maskSettings,
  suffix: ({ mode, ratio, masks }) =>
    `${mode === 'layers' ? 'filters-by-layer' : `filters${fileNumber(ratio * 100)}`}-best-of-${masks}`,
  preview,
  run,
};

function preview({ model, scope, shapes }: PassContext, settings: MaskSettings): PassPreview {
  const coupling = coupleWith(model, scope, shapes);
  const { groups } = selectGroups(coupling, findGroups(coupling), { ...settings, embeddings: false });
  const exact = settings.of === 'channels' || settings.mode === 'layers';
  const amounts = exact ? plainAmounts(groups, settings) : undefined;
  return {
    layers: groups.map(group => ({
      name: groupName(group),
      op: group.layers[0]!.node.opType,
      params: group.layers.reduce(
        (sum, { weight }) => sum + weight.axes.reduce((n, axis) => n * Number(axis.dim), 1),
        0,
      ),
      effect: amounts ? effectOn(group, amounts.get(group) ?? 0) : 'to meet the budget',
    })),
    summary: `${plural(groups.length, 'set')} of channels that can go; ${plural(settings.masks, 'random choice')} will be tried on the data.`,
  };
}

function plainAmounts(groups: readonly ChannelGroup[], settings: MaskSettings): Amounts {
  return settings.mode === 'layers'
    ? listedAmounts(groups, settings.layers, settings)
    : uniformAmounts(groups, settings.ratio, settings);
}

async function run(context: PassContext, settings: MaskSettings): Promise<PassOutcome> {
  const { model, dataset } = context;
  if (!dataset)
    throw new EspalierError('BAD_DATA', 'prune-random-masks needs data.', 'Give them with --data.');
  const coupling = await coupleChannels(model);
  const { groups, skipped } = selectGroups(coupling, findGroups(coupling), {
    ...settings,
    embeddings: false,
  });
  const amounts = await amountsOf(coupling, groups, settings, context);
  if (![...amounts.values()].some(count => count > 0)) {
    return {
      layersChanged: 0,
      notes: ['No channel was to go: see ratio, multiple and minKept.', ...skipped.sentences()],
    };
  }
  const judge = await Judge.of(model, dataset, context);
  try {
    const tried = await tryMasks(coupling, groups, amounts, settings.masks, judge, context);
    const best = tried.reduce((a, b) => (isBetter(b, a) ? b : a));
    const notes = describeRemoval(groups, best.removal);
    notes.push(
      judge.describe(
        tried.map(one => one.loss),
        best.loss,
      ),
      ...skipped.sentences(),
    );
    const layersChanged = changedLayers(groups, best.removal);
    await removeChannels(coupling, best.removal);
    return { layersChanged, notes };
  } finally {
    await judge.close();
  }
}

async function amountsOf(
  coupling: Coupling,
  groups: readonly ChannelGroup[],
  settings: MaskSettings,
  context: PassContext,
): Promise<Amounts> {
  if (settings.mode === 'layers' || settings.of === 'channels') return plainAmounts(groups, settings);
  const single = await inferShapes(coupling.model, coupling.scope, { batch: 1 });
  const cost = CostModel.of(coupling, [{ scope: coupling.scope, shapes: single }, context]);
  const quantity = settings.of as Quantity;
  const whole = cost.cost(new Set())[quantity];
  const limits: Limits = settings;
  const costOf = (amounts: Amounts): number => {
    const removal = new Set<number>();
    for (const [group, count] of amounts)
      for (const unit of group.units.slice(0, count)) removal.add(unit.root);
    return cost.cost(removal)[quantity] / whole;
  };
  return solveBudget(
    1 - settings.ratio,
    ratio => uniformAmounts(groups, ratio, limits),
    costOf,
    (amounts, more) =>
      oneStepChanges(amounts, more, (group, wanted) => roundAmount(group, wanted, limits), settings.multiple),
  );
}

interface Trial {
  readonly removal: Removal;
  readonly loss: number;
  readonly params: number;
}

/** The one that does better; of equal ones the smaller. */
function isBetter(a: Trial, b: Trial): boolean {
  return a.loss < b.loss || (a.loss === b.loss && a.params < b.params);
}

async function tryMasks(
  coupling: Coupling,
  groups: readonly ChannelGroup[],
  amounts: Amounts,
  masks: number,
  judge: Judge,
  context: PassContext,
): Promise<Trial[]> {
  const cost = CostModel.of(coupling, []);
  const trials: Trial[] = [];
  for (let mask = 0; mask < masks; mask++) {
    throwIfAborted(context.signal);
    context.progress({ fraction: mask / masks, message: `Mask ${mask + 1} of ${masks}` });
    const lots = new Map(
      groups.map((group, index) => {
        const random = new Random(context.seed, mask, index);
        return [group, Float64Array.from(group.units, () => random.uniform())];
      }),
    );
    const removal = chooseUnits(coupling, lots, amounts);
    const work = coupling.model.clone();
    // The same graph gives the same units.
    await removeChannels(await coupleChannels(work), removal);
    trials.push({ removal, loss: await judge.lossOf(work), params: cost.cost(removal).params });
  }
  return trials;
}

/** How good a pruned model is: wrong answers when there are labels, else how often it disagrees with the original. */
class Judge {
  private constructor(
    private readonly original: Session,
    private readonly dataset: Dataset,
    private readonly job: JobContext,
  ) {}

  static async of(model: Model, dataset: Dataset, { signal }: JobContext): Promise<Judge> {
    const job = { signal, progress: () => undefined, log: () => undefined };
    return new Judge(await openSession(await encodeModel(model)), dataset, job);
  }

  async lossOf(model: Model): Promise<number> {
    const session = await openSession(await encodeModel(model));
    try {
      if (this.dataset.hasLabels)
        return 1 - (await evaluateAccuracy(session, this.dataset, this.job)).accuracy;
      const fidelity = await measureFidelity(this.original, session, this.dataset, this.job);
      return fidelity.agreement === null ? 1 - (fidelity.cosine ?? 0) : 1 - fidelity.agreement;
    } finally {
      await session.release();
    }
  }

  describe(losses: readonly number[], best: number): string {
    const what = this.dataset.hasLabels ? 'wrong' : 'answered differently from the original';
    return (
      `The best of ${plural(losses.length, 'random mask')} has ${formatPercent(best)} of ${plural(this.dataset.size, 'sample')} ${what}. ` +
      `How the masks did: ${histogramText(losses)}.`
    );
  }

  close(): Promise<void> {
    return this.original.release();
  }
}
