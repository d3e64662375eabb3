import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { codebookSettings } from '../weights/settings.ts';

export const deepCompressionSettings = {
  ratio: {
    type: 'number',
    title: 'Pruned ratio',
    help: 'Fraction of the weights of each layer that become zero, the smallest ones. 0: nothing is pruned.',
    default: 0.5,
    min: 0,
    max: 0.999,
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
    default: true,
  },
  ...codebookSettings,
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
