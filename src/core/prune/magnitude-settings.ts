import type { SettingsOf, SettingsSpec } from '../../protocol/settings.ts';
import { edgeSettings, layerSettings, sizeSettings } from '../passes/layer-selection.ts';

export const magnitudeSettings = {
  mode: {
    type: 'enum',
    title: 'How to choose',
    help: 'What decides how many weights of each layer go. The smallest in magnitude always go first.',
    default: 'ratio',
    values: [
      { value: 'ratio', title: 'The same ratio in every layer' },
      {
        value: 'global',
        title: 'One ratio for all layers together',
        help: 'Layers with smaller weights lose more.',
      },
      {
        value: 'threshold',
        title: 'Threshold: quality × standard deviation',
        help: 'As in Deep Compression (Han et al. 2015): weights with |w| below quality × the standard deviation of their layer go.',
      },
      {
        value: 'nm',
        title: 'N of every M',
        help: 'Keeps the N largest of every M consecutive input channels; 2:4 is what sparse tensor cores want.',
      },
    ],
  },
  ratio: {
    type: 'number',
    title: 'Ratio',
    help: 'Fraction of the weights to set to zero, counting those that are zero already.',
    default: 0.5,
    min: 0,
    max: 1,
    when: { key: 'mode', in: ['ratio', 'global'] },
  },
  quality: {
    type: 'number',
    title: 'Quality',
    help: 'Threshold in standard deviations of the layer. For normally distributed weights 0.5 removes 38 %, 1 removes 68 %.',
    default: 0.5,
    min: 0,
    max: 100,
    when: { key: 'mode', in: ['threshold'] },
  },
  pattern: {
    type: 'text',
    title: 'Pattern N:M',
    help: 'Weights to keep, and the size of a group.',
    default: '2:4',
    pattern: '[1-9]\\d{0,2}:[1-9]\\d{0,2}',
    placeholder: '2:4',
    when: { key: 'mode', in: ['nm'] },
  },
  ...edgeSettings,
  embeddings: {
    type: 'boolean',
    title: 'Embedding tables too',
    help: 'Prune tables that Gather reads, also those shared with a layer.',
    default: false,
  },
  ...sizeSettings,
  ...layerSettings,
} satisfies SettingsSpec;

export type MagnitudeSettings = SettingsOf<typeof magnitudeSettings>;
