import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { EspalierError } from '../../errors.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { plural } from '../../passes/text.ts';
import type { Pass } from '../../passes/types.ts';
import { keepZeros } from '../methods/keep-zeros.ts';
import { plain, type MethodFactory } from '../methods/method.ts';
import { quantized } from '../methods/quantized.ts';
import { tie } from '../methods/tie.ts';
import { previewTraining, runTraining } from './run-training.ts';
import { trainingSettings } from './settings.ts';

const fineTuneSettings = {
  keep: {
    type: 'enum',
    title: 'Keep',
    help: 'What must stay as it is, so that a compressed model stays compressed.',
    default: 'zeros',
    values: [
      { value: 'zeros', title: 'Zeros: pruned weights stay pruned' },
      {
        value: 'shared',
        title: 'Shared values: equal weights of a layer stay equal, zeros stay zero',
        help: 'Trains the shared values, as Deep Compression does (Han et al. 2016).',
      },
      { value: 'nothing', title: 'Nothing: all weights are trained' },
    ],
  },
  weightBits: {
    type: 'integer',
    title: 'Bits of weights',
    help: 'Trains for weights that will be stored as integers of so many bits, one scale a channel: quantization-aware. 0: floats.',
    default: 0,
    min: 0,
    max: 8,
    when: { key: 'keep', in: ['zeros'] },
  },
  activations: {
    type: 'boolean',
    title: 'Round activations',
    help: 'Trains for inputs of layers that will be rounded to 8 bits, as Quantize with Data does: quantization-aware.',
    default: false,
  },
  ...trainingSettings,
  ...layerSettings,
} satisfies SettingsSpec;
type FineTuneSettings = SettingsOf<typeof fineTuneSettings>;

const METHODS: Readonly<Record<string, MethodFactory>> = { zeros: keepZeros, shared: tie, nothing: plain };

function methodOf({ keep, weightBits }: FineTuneSettings): MethodFactory {
  if (keep === 'zeros' && weightBits === 1)
    throw new EspalierError('BAD_SETTING', 'fine-tune: weightBits must be 0, or from 2 to 8.');
  return keep === 'zeros' && weightBits > 0 ? quantized(weightBits) : (METHODS[keep] ?? plain);
}

/** Trains a model further, as Han et al. 2015 (§3.2) retrain what they pruned. */
export const fineTune: Pass<typeof fineTuneSettings> = {
  id: 'fine-tune',
  title: 'Fine-tune',
  description: 'Trains the model further on labelled data; pruned weights stay zero.',
  needs: 'training',
  settings: fineTuneSettings,
  suffix: ({ keep, weightBits }) => (keep === 'zeros' && weightBits > 0 ? `tuned-${weightBits}bit` : 'tuned'),
  preview: (context, settings) =>
    previewTraining(context, settings, 'trained', n => `${plural(n, 'layer')} will be trained.`),
  async run(context, settings: FineTuneSettings) {
    const { outcome } = await runTraining(context, settings, (chosen, parameters) => {
      const nodes = new Set(parameters.filter(({ name }) => chosen.has(name)).map(({ layer }) => layer));
      const all = settings.include.length === 0 && settings.exclude.length === 0;
      return {
        method: methodOf(settings),
        roundActivations: settings.activations,
        trains: ({ layer }) => all || nodes.has(layer),
      };
    });
    return outcome;
  },
};
