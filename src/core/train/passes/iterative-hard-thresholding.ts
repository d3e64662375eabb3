import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { fileNumber, formatPercent, plural } from '../../passes/text.ts';
import type { Pass } from '../../passes/types.ts';
import { thresholding } from '../methods/thresholding.ts';
import { LayerValues, layerValuesPattern } from './layer-values.ts';
import { previewTraining, runTraining } from './run-training.ts';
import { trainingSettings } from './settings.ts';

const thresholdingSettings = {
  sparsity: {
    type: 'text',
    title: 'Sparsity',
    help: 'Fraction of the weights that are zero in the end: one number, or a list by layers.',
    default: '0.75',
    pattern: layerValuesPattern,
    placeholder: 'conv1=0.5, *=0.75',
  },
  rounds: {
    type: 'integer',
    title: 'Rounds',
    help: 'How often weights are cut off and woken up again.',
    default: 4,
    min: 1,
    max: 1000,
  },
  awake: {
    type: 'number',
    title: 'Awake',
    help: 'Share of a round in which all weights are trained, those that were cut off too.',
    default: 0.4,
    min: 0,
    max: 0.95,
  },
  ...trainingSettings,
  epochs: { ...trainingSettings.epochs, default: 8 },
  ...layerSettings,
} satisfies SettingsSpec;

/** Source: Jin, Yuan, Feng and Yan 2016, Training Skinny Deep Neural Networks with Iterative Hard Thresholding Methods. */
export const iterativeHardThresholding: Pass<typeof thresholdingSettings> = {
  id: 'iterative-hard-thresholding',
  title: 'Iterative Hard Thresholding',
  description: 'Cuts small weights off, trains the others, wakes all of them up again, several times.',
  needs: 'training',
  settings: thresholdingSettings,
  suffix: ({ sparsity }) => `iht${Number.isNaN(Number(sparsity)) ? '' : fileNumber(Number(sparsity) * 100)}`,
  preview: (context, settings) =>
    previewTraining(context, settings, 'pruned', n => `${plural(n, 'layer')} will be pruned and retrained.`),
  async run(context, settings: SettingsOf<typeof thresholdingSettings>) {
    const sparsity = new LayerValues('sparsity', settings.sparsity, 0, 1);
    const { rounds, awake } = settings;
    const { result, outcome } = await runTraining(context, settings, (_, parameters) => ({
      method: thresholding({ target: index => sparsity.of(parameters[index]!), rounds, awake }),
    }));
    const note = `${formatPercent(result.sparsity)} of the weights of these layers are zero.`;
    return { ...outcome, notes: [note, ...outcome.notes] };
  },
};
