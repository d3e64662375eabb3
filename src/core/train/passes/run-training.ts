import type { PassPreview } from '../../../protocol/report.ts';
import { EspalierError } from '../../errors.ts';
import { layerName, selectWeights } from '../../passes/layer-selection.ts';
import { formatCount, plural } from '../../passes/text.ts';
import type { PassContext, PassOutcome } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import type { TrainOptions } from '../options.ts';
import { findParameters, storeParameters, type Parameter } from '../parameters.ts';
import { storeStatistics } from '../retrain.ts';
import { train, type TrainResult } from '../trainer.ts';
import { checkpointFor } from './checkpoint-for.ts';
import { trainOptions, type TrainingSettings } from './settings.ts';

interface LayerPatterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The weights that a training pass is about. @throws EspalierError `NO_MATCH` */
function selectedWeights({ scope }: Pick<PassContext, 'scope'>, settings: LayerPatterns): readonly Weight[] {
  const options = { ...settings, minElements: 1, embeddings: true, types: ['float32'] };
  return selectWeights(scope, options).weights;
}

/** Trains the model of a pass, and puts into it what came out. `phase` tells the trainings of one pass apart. */
export async function runTraining(
  context: PassContext,
  settings: TrainingSettings & LayerPatterns,
  special: (chosen: ReadonlySet<string>, parameters: readonly Parameter[]) => Partial<TrainOptions>,
  phase = '',
): Promise<{ readonly result: TrainResult; readonly outcome: PassOutcome }> {
  const { model, scope, dataset, seed } = context;
  if (dataset === undefined)
    throw new EspalierError('BAD_DATA', 'Training needs labelled data.', 'Give them with --data.');
  const chosen = new Set(selectedWeights(context, settings).map(({ name }) => name));
  const parameters = await findParameters(model, scope);
  const before = parameters.map(({ values }) => Float32Array.from(values));
  const options: TrainOptions = {
    ...trainOptions(settings, dataset.size, seed),
    chosen: ({ name }) => chosen.has(name),
    ...special(chosen, parameters),
  };
  const { evaluateEvery: every } = options;
  const checkpoint = checkpointFor(context, { settings: { ...settings }, parameters, every, name: phase });
  const result = await train({ model, dataset, parameters }, { ...options, checkpoint }, context);
  storeParameters(model, parameters, (_, i) => result.values[i]!);
  storeStatistics(model, result);
  const changed = parameters.filter((_, i) =>
    result.values[i]!.some((value, at) => value !== before[i]![at]),
  );
  const layersChanged = new Set(changed.map(({ layer }) => layer)).size;
  return { result, outcome: { layersChanged, notes: describe(result) } };
}

function describe(result: TrainResult): string[] {
  const { best, initial, steps, loss, ended } = result;
  const notes = [`Trained for ${plural(steps, 'step')}; the loss was ${loss.toFixed(4)} in the end.`];
  if (best !== null && initial !== null) {
    notes.push(
      `On the ${formatCount(initial.samples)} samples kept for evaluating ${percent(initial.accuracy)} were right before, ` +
        `${percent(best.accuracy)} with what was kept (of step ${best.step}).`,
    );
  }
  if (ended !== undefined) notes.push(ended);
  return notes;
}

/** What a training pass will change. */
export function previewTraining(
  context: PassContext,
  settings: LayerPatterns,
  effect: string,
  summary: (layers: number) => string,
): PassPreview {
  const weights = selectedWeights(context, settings);
  return {
    layers: weights.map(weight => ({
      name: layerName(weight),
      op: weight.uses[0]!.placed.node.opType,
      params: weight.elements,
      effect,
    })),
    summary: summary(weights.length),
  };
}

/** Two digits: one sample of ten thousand counts. */
function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)} %`;
}
