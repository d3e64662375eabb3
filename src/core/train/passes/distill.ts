import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { plural } from '../../passes/text.ts';
import type { Pass } from '../../passes/types.ts';
import { keepZeros } from '../methods/keep-zeros.ts';
import { plain } from '../methods/method.ts';
import { previewTraining, runTraining } from './run-training.ts';
import { trainingSettings } from './settings.ts';

const distillSettings = {
  alpha: {
    type: 'number',
    title: 'Weight of the teacher',
    help: "1: only the teacher's outputs count; 0: only the labels.",
    default: 0.7,
    min: 0,
    max: 1,
  },
  temperature: {
    type: 'number',
    title: 'Temperature',
    help: "Softens the teacher's outputs, so that its second thoughts count too. 2 to 10 are usual.",
    default: 4,
    min: 0.1,
    max: 100,
  },
  keepZeros: {
    type: 'boolean',
    title: 'Keep zeros',
    help: 'Weights that are zero stay zero, so that a pruned model stays pruned.',
    default: true as boolean,
  },
  ...trainingSettings,
  ...layerSettings,
} satisfies SettingsSpec;

/** Trains a compressed model to answer as the original does. Source: Hinton, Vinyals and Dean 2015. */
export const distill: Pass<typeof distillSettings> = {
  id: 'distill',
  title: 'Distill',
  description: 'Trains a compressed model to answer as the original does.',
  needs: 'training',
  settings: distillSettings,
  suffix: () => 'distilled',
  preview: (context, settings) =>
    previewTraining(context, settings, 'trained', n => `${plural(n, 'layer')} will learn from the original.`),
  async run(context, settings: SettingsOf<typeof distillSettings>) {
    const { alpha, temperature } = settings;
    const { outcome } = await runTraining(context, settings, () => ({
      method: settings.keepZeros ? keepZeros : plain,
      loss: { kind: 'distillation', alpha, temperature },
      ...(context.original && { teacher: context.original }),
    }));
    return outcome;
  },
};
