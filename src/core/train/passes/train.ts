import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { plural } from '../../passes/text.ts';
import type { Pass } from '../../passes/types.ts';
import { initialize, type Initialization } from '../initialize.ts';
import { previewTraining, runTraining } from './run-training.ts';
import { trainingSettings } from './settings.ts';

const trainSettings = {
  start: {
    type: 'enum',
    title: 'Start from',
    help: 'What the weights are at the beginning.',
    default: 'xavier',
    values: [
      {
        value: 'xavier',
        title: "Random weights, Xavier's range",
        help: 'Uniform within √(3 / inputs), as in Caffe.',
      },
      {
        value: 'msra',
        title: 'Random weights for ReLU',
        help: 'Normal with deviation √(2 / inputs) (He et al. 2015).',
      },
      { value: 'keep', title: 'What the model holds' },
    ],
  },
  ...trainingSettings,
  epochs: { ...trainingSettings.epochs, default: 10 },
  learningRate: { ...trainingSettings.learningRate, default: 0.01 },
  batchNorm: { ...trainingSettings.batchNorm, default: 'batch' },
  ...layerSettings,
} satisfies SettingsSpec;

/** Trains the network that a model describes from random weights. Source of the fillers: Caffe. */
export const trainAnew: Pass<typeof trainSettings> = {
  id: 'train',
  title: 'Train Anew',
  description: 'Trains the network of the model from random weights.',
  needs: 'training',
  settings: trainSettings,
  suffix: () => 'trained',
  preview: (context, settings) =>
    previewTraining(
      context,
      settings,
      'trained',
      n => `${plural(n, 'layer')} will be trained from the start.`,
    ),
  async run(context, settings: SettingsOf<typeof trainSettings>) {
    const { outcome } = await runTraining(context, settings, (_, parameters) => {
      initialize(parameters, settings.start as Initialization, context.seed);
      return { restartsStatistics: settings.start !== 'keep' && settings.batchNorm === 'batch' };
    });
    return outcome;
  },
};
