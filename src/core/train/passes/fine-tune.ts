import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { plural } from '../../passes/text.ts';
import type { Pass } from '../../passes/types.ts';
import { keepZeros } from '../methods/keep-zeros.ts';
import { plain } from '../methods/method.ts';
import { previewTraining, runTraining } from './run-training.ts';
import { trainingSettings } from './settings.ts';

const fineTuneSettings = {
  keepZeros: {
    type: 'boolean',
    title: 'Keep zeros',
    help: 'Weights that are zero stay zero, so that a pruned model stays pruned.',
    default: true as boolean,
  },
  ...trainingSettings,
  ...layerSettings,
} satisfies SettingsSpec;

/** Trains a model further, as Han et al. 2015 (§3.2) retrain what they pruned. */
export const fineTune: Pass<typeof fineTuneSettings> = {
  id: 'fine-tune',
  title: 'Fine-tune',
  description: 'Trains the model further on labelled data; pruned weights stay zero.',
  needs: 'training',
  settings: fineTuneSettings,
  suffix: () => 'tuned',
  preview: (context, settings) =>
    previewTraining(context, settings, 'trained', n => `${plural(n, 'layer')} will be trained.`),
  async run(context, settings: SettingsOf<typeof fineTuneSettings>) {
    const { outcome } = await runTraining(context, settings, (chosen, parameters) => {
      const nodes = new Set(parameters.filter(({ name }) => chosen.has(name)).map(({ layer }) => layer));
      const all = settings.include.length === 0 && settings.exclude.length === 0;
      return {
        method: settings.keepZeros ? keepZeros : plain,
        trains: ({ layer }) => all || nodes.has(layer),
      };
    });
    return outcome;
  },
};
