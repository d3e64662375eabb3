import type { PassPreview, ReportTable } from '../../protocol/report.ts';
import { throwIfAborted } from '../errors.ts';
import { removeUnused } from '../graph/unused.ts';
import { readFloats } from '../model/values.ts';
import { checkNeed } from '../passes/needs.ts';
import { fileNumber, formatCount, formatPercent, plural } from '../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../passes/types.ts';
import { Turns } from '../turns.ts';
import { decompositions } from './decompositions.ts';
import { fittedDecomposition } from './fitted.ts';
import { lowRankLayers, type LowRankLayer } from './layers.ts';
import { Algebra } from './matrix.ts';
import { bestOf, canFit, formsOf, keptBy, planOf, type Choice, type Plan } from './plan.ts';
import { rewriteLayer } from './rewrite.ts';
import { lowRankSensitivity } from './sensitivity.ts';
import { lowRankSettings, type LowRankSettings } from './settings.ts';

/**
 * Writes layers as two or three smaller ones, whose weights multiply to nearly theirs. Sources: Jaderberg, Vedaldi, Zisserman 2014 and Tai et
 * al. 2016 (columns and rows); Kim et al. 2016 (Tucker-2); Zhang, Zou, He, Sun 2016 (fewer filters, fitted to data).
 */
export const lowRank: Pass<typeof lowRankSettings> = {
  id: 'low-rank',
  title: 'Low Rank',
  description: 'Writes a layer as two or three smaller ones that give nearly the same.',
  needs: 'nothing',
  settings: lowRankSettings,
  suffix,
  preview,
  run,
  sensitivity: lowRankSensitivity,
};

function suffix({ mode, ratio, energy, rank }: LowRankSettings): string {
  switch (mode) {
    case 'energy':
      return `lowrank-e${fileNumber(energy * 100)}`;
    case 'rank':
      return `lowrank-r${rank}`;
    default:
      return `lowrank${fileNumber(ratio * 100)}`;
  }
}

function preview(context: PassContext, settings: LowRankSettings): PassPreview {
  const { layers } = lowRankLayers(context, settings);
  const rows = layers.flatMap(layer => {
    const plans = formsOf(layer.sizes, settings)
      .map(form => planOf(form, layer.sizes, settings))
      .filter((plan): plan is Plan => typeof plan !== 'string');
    const row = { name: layer.name, op: layer.node.opType, params: layer.weight.elements };
    if (settings.mode === 'energy') return [{ ...row, effect: 'by its singular values' }];
    const effect = plans.map(({ form, rank }) => form.describe(layer.sizes, rank)).join(', or ');
    return effect === '' ? [] : [{ ...row, effect }];
  });
  const summary =
    rows.length === 0
      ? 'No layer would become smaller.'
      : `${plural(rows.length, 'layer')} with ${formatCount(rows.reduce((sum, row) => sum + row.params, 0))} weights ` +
        (settings.mode === 'ratio'
          ? `would take at most ${formatPercent(1 - settings.ratio)} of their multiply-accumulates.`
          : 'would become several smaller ones each, where that saves something.');
  return { layers: rows, summary };
}

async function run(context: PassContext, settings: LowRankSettings): Promise<PassOutcome> {
  checkNeed(lowRank, settings, context.dataset);
  const { model } = context;
  const { layers, skipped } = lowRankLayers(context, settings);
  const original = model.clone();
  const algebra = await Algebra.open(new Turns(context.signal));
  const done: Done[] = [];
  const notes: string[] = [];
  try {
    for (const [i, layer] of layers.entries()) {
      throwIfAborted(context.signal);
      context.progress({ fraction: i / layers.length, message: layer.name });
      const choice = await choose({ context, original, layer, settings, algebra, notes });
      if (typeof choice === 'string') {
        skipped.add(choice, layer.name);
        continue;
      }
      const { plan, decomposition } = choice;
      rewriteLayer(model, layer, plan.form, await decomposition.factors(plan.rank, algebra));
      done.push({ layer, choice });
    }
  } finally {
    await algebra.close();
  }
  removeUnused(model);
  return {
    layersChanged: done.length,
    notes: [...summaryOf(done), ...notes, ...skipped.sentences()],
    tables: done.length === 0 ? [] : [tableOf(done)],
  };
}

interface Done {
  readonly layer: LowRankLayer;
  readonly choice: Choice;
}

interface ChooseTask {
  readonly context: PassContext;
  readonly original: PassContext['model'];
  readonly layer: LowRankLayer;
  readonly settings: LowRankSettings;
  readonly algebra: Algebra;
  readonly notes: string[];
}

/** How a layer is taken apart; or why it is not, as the end of "left alone because …". */
async function choose(task: ChooseTask): Promise<Choice | string> {
  const { context, layer, settings, algebra, notes } = task;
  const weights = await readFloats(context.model, layer.weight.constant.tensor);
  if (!weights.every(Number.isFinite)) return 'their weights hold infinities or NaN';
  const forms = formsOf(layer.sizes, settings);
  if (settings.fit === 'outputs' && forms.some(canFit)) {
    const fitted = await fittedDecomposition(task);
    if (typeof fitted !== 'string') return bestOf([[forms.find(canFit)!, fitted]], layer.sizes, settings);
    notes.push(`"${layer.name}" was not fitted to the data, because ${fitted}.`);
  }
  return bestOf(await decompositions(layer, forms, weights, algebra), layer.sizes, settings);
}

function summaryOf(done: readonly Done[]): string[] {
  if (done.length === 0) return [];
  const dense = done.reduce((sum, { layer }) => sum + layer.weight.elements, 0);
  const left = done.reduce((sum, { layer, choice }) => sum + layer.weight.elements * choice.plan.params, 0);
  return [
    `Wrote ${plural(done.length, 'layer')} as several smaller ones: ${formatCount(Math.round(left))} weights take the place of ${formatCount(dense)}.`,
  ];
}

function tableOf(done: readonly Done[]): ReportTable {
  return {
    title: 'Layers taken apart',
    columns: [
      { title: 'Layer' },
      { title: 'Became' },
      { title: 'MACs left' },
      { title: 'Weights left' },
      {
        title: 'Kept',
        help: 'Of the sum of squares of the weights, or of the outputs where these were fitted',
      },
    ],
    rows: done.map(({ layer, choice }) => {
      const { plan } = choice;
      return [
        layer.name,
        plan.form.describe(layer.sizes, plan.rank),
        formatPercent(plan.macs),
        formatPercent(plan.params),
        formatPercent(keptBy(choice)),
      ];
    }),
  };
}
