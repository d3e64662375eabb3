import type { PassPreview } from '../../../protocol/report.ts';
import { estimateEnergy } from '../../cost/energy/estimate.ts';
import type { Dataset } from '../../data/types.ts';
import { throwIfAborted } from '../../errors.ts';
import type { Scope } from '../../graph/types.ts';
import type { Model } from '../../model/model.ts';
import { encodeFloats, readFloats } from '../../model/values.ts';
import { layerName, selectWeights, type Selection } from '../../passes/layer-selection.ts';
import { telling } from '../../passes/quiet.ts';
import { fileNumber, formatCount, formatPercent, plural } from '../../passes/text.ts';
import type { Pass, PassContext, PassOutcome } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import { layerProducts, linearLayer, pruneExactly, refitSparse } from '../refit-sparse/index.ts';
import { lostPoints } from './harm.ts';
import { largest, restore } from './mask.ts';
import { energyAwareSettings, type EnergyAwareSettings } from './settings.ts';

/** Steps from the wanted ratio down to none, when a bound is set. */
const STEPS = 5;

/**
 * Energy-aware pruning (Yang, Chen, Sze, CVPR 2017): layer by layer, those that take most energy first, the smallest weights go, those come
 * back whose return helps the output most, and the rest is fitted to the layer's outputs by least squares. Without retraining. Slower and
 * better: weights go one at a time (ExactOBS, Frantar and Alistarh 2022).
 */
export const pruneEnergyAware: Pass<typeof energyAwareSettings> = {
  id: 'prune-energy-aware',
  title: 'Prune by Energy',
  description:
    'Sets weights to zero, layers of most energy first, and fits the others to the outputs of each layer.',
  needs: 'calibration',
  settings: energyAwareSettings,
  suffix: ({ ratio }) => `energy-pruned${fileNumber(ratio * 100)}`,
  preview,
  run,
};

function select(scope: Scope, settings: EnergyAwareSettings): Selection {
  const { include, exclude } = settings;
  return selectWeights(scope, { include, exclude, minElements: 0, embeddings: false, types: ['float32'] });
}

function preview({ scope }: PassContext, settings: EnergyAwareSettings): PassPreview {
  const { weights } = select(scope, settings);
  const layers = weights.map(weight => ({
    name: layerName(weight),
    op: weight.uses[0]!.placed.node.opType,
    params: weight.elements,
    effect: `${formatCount(Math.floor(weight.elements * settings.ratio))} zeros`,
  }));
  const zeros = weights.reduce((sum, { elements }) => sum + Math.floor(elements * settings.ratio), 0);
  return {
    layers,
    summary: `${plural(layers.length, 'layer')}; up to ${formatCount(zeros)} weights become zero, the others are fitted.`,
  };
}

async function run(context: PassContext, settings: EnergyAwareSettings): Promise<PassOutcome> {
  const { model, scope } = context;
  const { weights, skipped } = select(scope, settings);
  const original = model.clone();
  const energyBefore = await energies(model, settings);
  const ordered = weights.toSorted((a, b) => energyOf(b, energyBefore) - energyOf(a, energyBefore));
  let changed = 0;
  for (const [done, weight] of ordered.entries()) {
    throwIfAborted(context.signal);
    const tell = (part: number): void =>
      context.progress({ fraction: (done + part) / ordered.length, message: layerName(weight) });
    tell(0);
    const reached = await pruneLayer({ context, original, weight, settings, tell });
    if (reached > 0) changed++;
    else skipped.add('they would lose more than is allowed', layerName(weight));
    if (reached > 0 && reached < settings.ratio) {
      context.log(
        `${layerName(weight)}: ${formatPercent(reached)} instead of ${formatPercent(settings.ratio)}.`,
      );
    }
  }
  const total = (found: ReadonlyMap<string, number>): number =>
    [...found.values()].reduce((sum, one) => sum + one, 0);
  const left = total(await energies(model, settings)) / total(energyBefore);
  const notes = [
    `Pruned ${plural(changed, 'layer')}, in the order of their energy. By estimate, inferences take ${formatPercent(left)} of the energy they took (${settings.profile}).`,
    ...skipped.sentences(),
  ];
  return { layersChanged: changed, notes };
}

/** Estimated energy of each node by its id. */
async function energies(
  model: Model,
  { profile }: EnergyAwareSettings,
): Promise<ReadonlyMap<string, number>> {
  const { layers } = await estimateEnergy(model, { profile });
  return new Map(layers.map(({ id, total }) => [id, total ?? 0]));
}

function energyOf(weight: Weight, found: ReadonlyMap<string, number>): number {
  return weight.uses.reduce((sum, { placed }) => sum + (found.get(placed.id) ?? 0), 0);
}

interface LayerTask {
  readonly context: PassContext;
  readonly original: Model;
  readonly weight: Weight;
  readonly settings: EnergyAwareSettings;
  /** Is told the part of the layer that is done. */
  readonly tell: (part: number) => void;
}

/** Prunes one layer as far as the bound allows. @returns the ratio reached; 0: it stays as it was */
async function pruneLayer(task: LayerTask): Promise<number> {
  const { context, original, weight, settings } = task;
  const { model } = context;
  const dataset: Dataset = context.dataset!;
  const kept = model.payload(weight.constant.tensor);
  const bias = biasOf(weight);
  const keptBias = bias && model.payload(bias);
  for (let step = 0; step < STEPS; step++) {
    const ratio = settings.ratio * (1 - step / STEPS);
    await pruneAt({ ...task, settings: { ...settings, ratio } });
    const job = { ...telling(context, () => undefined) };
    if (settings.bound >= 100 || (await lostPoints(model, original, dataset, job)) <= settings.bound)
      return ratio;
    model.setPayload(weight.constant.tensor, kept);
    if (bias && keptBias) model.setPayload(bias, keptBias);
  }
  return 0;
}

function biasOf(weight: Weight) {
  const layer = linearLayer(weight);
  return typeof layer === 'string' ? undefined : layer.bias?.tensor;
}

async function pruneAt({ context, original, weight, settings, tell }: LayerTask): Promise<void> {
  const { ratio, restored, biases, choice } = settings;
  const { model, dataset, seed } = context;
  const job = telling(context, () => undefined);
  if (choice === 'obs') {
    const request = { context: { ...context, ...job }, original, weight, biases };
    const done = await pruneExactly(request, ratio, tell);
    if (done === true) return;
    context.log(`${layerName(weight)} was pruned by magnitude because ${done}.`);
  }
  const { tensor } = weight.constant;
  const stored = await readFloats(model, tensor);
  const staying = stored.length - Math.floor(stored.length * ratio);
  const layer = linearLayer(weight);
  const fits = typeof layer !== 'string';
  const back = fits && choice === 'magnitude' ? Math.floor(staying * restored) : 0;
  const rows = fits ? layer.toRows(stored) : stored;
  const mask = largest(rows, staying - back);
  if (fits && back > 0) {
    restore(
      rows,
      mask,
      await layerProducts({ model, original, layer, weights: rows, dataset, seed, job }),
      back,
    );
  }
  const pruned = rows.map((value, i) => (mask[i] ? value : 0));
  model.setPayload(tensor, encodeFloats(fits ? layer.fromRows(pruned) : pruned, tensor.dataType));
  const fit = await refitSparse({
    context: { ...context, ...job },
    original,
    weight,
    biases,
  });
  if (typeof fit === 'string') context.log(`${layerName(weight)} was not fitted because ${fit}.`);
}
