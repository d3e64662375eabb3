import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { codebookSettings } from '../weights/settings.ts';

const pruningSettings = {
  prune: {
    type: 'enum',
    title: 'How much to prune',
    help: 'The smallest weights of each layer go.',
    default: 'auto',
    values: [
      {
        value: 'auto',
        title: 'As much as can be made up for',
        help: 'Little without data, more when the weights that stay can be fitted to data, most when they can be trained too.',
      },
      { value: 'ratio', title: 'The same ratio in every layer' },
    ],
  },
  ratio: {
    type: 'number',
    title: 'Pruned ratio',
    help: 'Fraction of the weights of each layer that become zero, the smallest ones. 0: nothing is pruned.',
    default: 0.5,
    min: 0,
    max: 0.999,
    when: { key: 'prune', in: ['ratio'] },
  },
  layerRatios: {
    type: 'text',
    title: 'Ratios by layer',
    help: 'Other ratios for single layers: names or patterns, as "conv1=0.3, fc*=0.9".',
    default: '',
    pattern: '\\s*|\\s*[^=,]+=\\s*0?\\.?\\d+\\s*(,[^=,]+=\\s*0?\\.?\\d+\\s*)*',
    placeholder: 'conv1=0.3, fc*=0.9',
  },
  refit: {
    type: 'boolean',
    title: 'Refit',
    help: 'With data: the weights that stay are fitted by least squares to what each layer gave before.',
    default: true as boolean,
  },
} satisfies SettingsSpec;

const retrainingSettings = {
  retrain: {
    type: 'enum',
    title: 'Retraining',
    help: 'What is left after pruning is trained further, on labelled data.',
    default: 'auto',
    values: [
      {
        value: 'auto',
        title: 'When the data have labels',
        help: 'After pruning and fitting; what does best on samples kept from training stays.',
      },
      {
        value: 'gradual',
        title: 'Prune while training',
        help: 'Little by little, for high ratios with many samples (Han et al. 2015; Zhu and Gupta 2017).',
        needs: 'training',
      },
      { value: 'off', title: 'Never' },
    ],
  },
  epochs: {
    type: 'number',
    title: 'Epochs of retraining',
    help: 'How often it goes through the data.',
    default: 6,
    min: 0.01,
    max: 10_000,
    when: { key: 'retrain', in: ['auto', 'gradual'] },
  },
  learningRate: {
    type: 'number',
    title: 'Learning rate',
    help: 'Of retraining, by SGD with momentum; it falls to 0 by a cosine.',
    default: 0.0005,
    min: 0,
    max: 100,
    when: { key: 'retrain', in: ['auto', 'gradual'] },
  },
  centroids: {
    type: 'enum',
    title: 'Train the shared values',
    help: 'The values of the codebooks are trained by the summed gradients of the weights that have them (Han et al. 2016, section 3.3), on labelled data.',
    default: 'auto',
    values: [
      { value: 'auto', title: 'When the data have labels' },
      { value: 'on', title: 'Always', needs: 'training' },
      { value: 'off', title: 'Never' },
    ],
  },
  centroidEpochs: {
    type: 'number',
    title: 'Epochs of shared values',
    help: 'How often their training goes through the data.',
    default: 3,
    min: 0.01,
    max: 10_000,
    when: { key: 'centroids', in: ['auto', 'on'] },
  },
  centroidRate: {
    type: 'number',
    title: 'Learning rate of shared values',
    help: 'By Adam: roughly how far a value moves in a step at first.',
    default: 0.0001,
    min: 0,
    max: 100,
    when: { key: 'centroids', in: ['auto', 'on'] },
  },
  teacher: {
    type: 'number',
    title: 'Weight of the original',
    help: 'How much of what training follows are the outputs of the original model, rather than the labels.',
    default: 0.7,
    min: 0,
    max: 1,
  },
  batch: {
    type: 'integer',
    title: 'Batch',
    help: 'Samples in a training step. A model whose inputs fix the batch decides itself.',
    default: 32,
    min: 1,
    max: 65_536,
  },
  shift: {
    type: 'integer',
    title: 'Shift',
    help: 'Training moves pictures by up to so many pixels, as padding and cropping do.',
    default: 2,
    min: 0,
    max: 256,
  },
  validation: {
    type: 'number',
    title: 'Kept for evaluating',
    help: 'Fraction of the data that is not trained on. What does best on it is kept.',
    default: 0.1,
    min: 0,
    max: 0.9,
  },
} satisfies SettingsSpec;

export const deepCompressionSettings = {
  ...pruningSettings,
  ...codebookSettings,
  bits: {
    ...codebookSettings.bits,
    help: 'A layer has at most 2^bits different values, zero among them. 0: 5 when they can be trained, else 6.',
    default: 0,
    min: 0,
  },
  ...retrainingSettings,
  indexBits: {
    type: 'integer',
    title: 'Index bits',
    help: 'Width of the differences of positions in the table of the paper; 0: the best one for each layer. The archive chooses its own coding.',
    default: 0,
    min: 0,
    max: 12,
  },
  ...layerSettings,
} satisfies SettingsSpec;

export type DeepCompressionSettings = SettingsOf<typeof deepCompressionSettings>;
