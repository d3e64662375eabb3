import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { plural } from '../../passes/text.ts';
import type { Pass, PassContext } from '../../passes/types.ts';
import { pickInputs } from '../../prune/filters/pick-inputs.ts';
import { removeDead } from '../../prune/filters/remove-dead.ts';
import { groupLasso } from '../methods/group-lasso.ts';
import { keepZeros } from '../methods/keep-zeros.ts';
import { LayerValues, layerValuesPattern } from './layer-values.ts';
import { previewTraining, runTraining } from './run-training.ts';
import { trainingSettings } from './settings.ts';

const strength = (title: string, help: string, value: string) =>
  ({
    type: 'text',
    title,
    help: `${help} One number, or a list by layers; 0: none.`,
    default: value,
    pattern: layerValuesPattern,
    placeholder: 'conv1=0.005, *=0',
  }) as const satisfies SettingsSpec[string];

const groupLassoSettings = {
  filters: strength(
    'Strength on filters',
    'How strongly whole filters and neurons are pulled to zero.',
    '0.005',
  ),
  channels: strength(
    'Strength on channels',
    'How strongly whole input channels are pulled to zero.',
    '0.005',
  ),
  shapes: strength('Strength on shapes', 'How strongly one place of all filters is pulled to zero.', '0'),
  depth: strength(
    'Strength on layers',
    'How strongly whole layers are pulled to zero; those that a shortcut goes around are taken out.',
    '0',
  ),
  step: {
    type: 'enum',
    title: 'Way to zero',
    help: 'How groups become exactly zero.',
    default: 'subgradient',
    values: [
      { value: 'subgradient', title: "Sub-gradient, then values below 0.0001 are zero: the authors' way" },
      { value: 'proximal', title: 'Proximal step' },
    ],
  },
  tuneEpochs: {
    type: 'number',
    title: 'Epochs of fine-tuning',
    help: 'How long what is left is trained without the pull to zero.',
    default: 3,
    min: 0,
    max: 10_000,
  },
  tuneRate: {
    type: 'number',
    title: 'Learning rate of fine-tuning',
    help: 'A tenth of the rate before is usual.',
    default: 0.001,
    min: 0,
    max: 100,
  },
  remove: {
    type: 'boolean',
    title: 'Remove what is zero',
    help: 'Takes zero filters, neurons and channels out of the graph, so that the model is smaller and faster.',
    default: true as boolean,
  },
  ...trainingSettings,
  epochs: { ...trainingSettings.epochs, default: 10 },
  weightDecay: { ...trainingSettings.weightDecay, default: 0 },
  validation: { ...trainingSettings.validation, default: 0 },
  ...layerSettings,
} satisfies SettingsSpec;
type GroupLassoSettings = SettingsOf<typeof groupLassoSettings>;

/** Source: Wen, Wu, Wang, Chen and Li 2016, Learning Structured Sparsity in Deep Neural Networks. */
export const groupLassoPass: Pass<typeof groupLassoSettings> = {
  id: 'group-lasso',
  title: 'Learn Structured Sparsity',
  description: 'Trains so that whole filters, channels or layers become zero, and takes them out.',
  needs: 'training',
  settings: groupLassoSettings,
  suffix: () => 'structured',
  preview: (context, settings) =>
    previewTraining(
      context,
      settings,
      'made smaller',
      n => `${plural(n, 'layer')} will lose filters or channels.`,
    ),
  run,
};

async function run(context: PassContext, settings: GroupLassoSettings) {
  const of = (key: 'filters' | 'channels' | 'shapes' | 'depth') =>
    new LayerValues(key, settings[key], 0, 100);
  const [filters, channels, shapes, depth] = [of('filters'), of('channels'), of('shapes'), of('depth')];
  const learned = await runTraining(context, settings, () => ({
    method: groupLasso({
      step: settings.step === 'proximal' ? 'proximal' : 'subgradient',
      strengths: parameter => ({
        filter: filters.of(parameter),
        channel: channels.of(parameter),
        shape: shapes.of(parameter),
        depth: depth.of(parameter),
      }),
    }),
  }));
  const notes = [...learned.outcome.notes];
  // Before fine-tuning, which then goes through a smaller model.
  const left = settings.remove ? await takeOut(context, notes) : context;
  if (settings.tuneEpochs > 0) {
    const rest = { ...settings, steps: 0, epochs: settings.tuneEpochs, learningRate: settings.tuneRate };
    const tuned = await runTraining(left, rest, () => ({ method: keepZeros }), '.tune');
    notes.push(...tuned.outcome.notes);
  }
  return { layersChanged: learned.outcome.layersChanged, notes };
}

/** @returns the context of the model without what is zero */
async function takeOut(context: PassContext, notes: string[]): Promise<PassContext> {
  const { model } = context;
  const now = async () => {
    const scope = buildScopes(model);
    return { ...context, scope, shapes: await inferShapes(model, scope, {}) };
  };
  const removed = await removeDead.run(await now(), { include: [], exclude: [] });
  notes.push(...removed.notes);
  const inputs = await pickInputs(model);
  if (inputs > 0)
    notes.push(`Dense layers no longer read ${plural(inputs, 'input')}; a Gather picks the others.`);
  return now();
}
