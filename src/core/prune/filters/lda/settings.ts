import { heads } from '../heads/index.ts';
import { headSettings, headValues } from '../heads/settings.ts';
import { layerSettings } from '../../../passes/layer-selection.ts';
import type { SettingsOf, SettingsSpec } from '../../../../protocol/settings.ts';

export const ldaSettings = {
  features: {
    type: 'text',
    title: 'Feature layer',
    help: 'Name of the layer whose maps tell the classes apart. Empty: the last convolution.',
    default: '',
  },
  ratio: {
    type: 'number',
    title: 'Ratio',
    help: 'Share of its maps that go: those whose strongest response separates the classes least.',
    default: 0.5,
    min: 0,
    max: 1,
  },
  lower: {
    type: 'number',
    title: 'Ratio below',
    help: 'Share of the channels of the layers before that go: those that matter least for the maps that stay.',
    default: 0,
    min: 0,
    max: 1,
  },
  multiple: {
    type: 'integer',
    title: 'Multiple of channels',
    help: 'Leave a multiple of so many channels; 8 or 16 keeps convolutions fast. 1: any number.',
    default: 1,
    min: 1,
    max: 256,
  },
  head: {
    type: 'enum',
    title: 'Classifier',
    help: 'What decides from the maps that stay.',
    default: 'linear',
    values: [
      { value: 'keep', title: 'The layers that are there' },
      ...headValues(heads.filter(head => head.needs === 'labels')),
    ],
  },
  ...headSettings('head'),
  ...layerSettings,
} satisfies SettingsSpec;

export type LdaSettings = SettingsOf<typeof ldaSettings>;
