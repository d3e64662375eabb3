import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { fileNumber, formatPercent, plural } from '../../passes/text.ts';
import type { Pass } from '../../passes/types.ts';
import { gradual } from '../methods/gradual.ts';
import { LayerValues, layerValuesPattern } from './layer-values.ts';
import { previewTraining, runTraining } from './run-training.ts';
import { trainingSettings } from './settings.ts';

const gradualSettings = {
  sparsity: {
    type: 'text',
    title: 'Sparsity',
    help: 'Fraction of the weights that are zero in the end: one number, or a list by layers.',
    default: '0.9',
    pattern: layerValuesPattern,
    placeholder: 'conv1=0.5, *=0.9',
  },
  rising: {
    type: 'number',
    title: 'Pruning ends at',
    help: 'Fraction of the training over which sparsity rises; in the rest the weights that are left are trained.',
    default: 0.6,
    min: 0.01,
    max: 1,
  },
  every: {
    type: 'integer',
    title: 'Steps between prunings',
    help: 'More make it slower to adapt, fewer give weights less time to take over.',
    default: 100,
    min: 1,
    max: 1_000_000,
  },
  ...trainingSettings,
  epochs: { ...trainingSettings.epochs, default: 10 },
  ...layerSettings,
} satisfies SettingsSpec;

/** Iterative magnitude pruning with retraining. Sources: Han et al. 2015; Zhu and Gupta 2017 for the schedule. */
export const gradualPruning: Pass<typeof gradualSettings> = {
  id: 'gradual-pruning',
  title: 'Prune Gradually',
  description: 'Prunes the smallest weights little by little, and trains the others in between.',
  needs: 'training',
  settings: gradualSettings,
  suffix: ({ sparsity }) =>
    `gradual${Number.isNaN(Number(sparsity)) ? '' : fileNumber(Number(sparsity) * 100)}`,
  preview: (context, settings) =>
    previewTraining(context, settings, 'pruned', n => `${plural(n, 'layer')} will be pruned and retrained.`),
  async run(context, settings: SettingsOf<typeof gradualSettings>) {
    const sparsity = new LayerValues('sparsity', settings.sparsity, 0, 1);
    const { rising, every } = settings;
    const { result, outcome } = await runTraining(context, settings, (_, parameters) => ({
      method: gradual({ target: index => sparsity.of(parameters[index]!), rising, every }),
    }));
    const note = `${formatPercent(result.sparsity)} of the weights of these layers are zero.`;
    return { ...outcome, notes: [note, ...outcome.notes] };
  },
};
