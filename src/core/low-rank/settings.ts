import type { SettingsOf, SettingsSpec } from '../../protocol/settings.ts';
import { edgeSettings, layerSettings, sizeSettings } from '../passes/layer-selection.ts';

export const lowRankSettings = {
  mode: {
    type: 'enum',
    title: 'How to choose the rank',
    help: 'What decides how much of each layer stays.',
    default: 'ratio',
    values: [
      { value: 'ratio', title: 'The same part of the multiply-accumulates of every layer' },
      {
        value: 'energy',
        title: 'By what is kept of the weights',
        help: 'The lowest rank that keeps so much of their sum of squares; layers where that saves nothing stay.',
      },
      { value: 'rank', title: 'One rank for all' },
    ],
  },
  ratio: {
    type: 'number',
    title: 'Ratio',
    help: 'Fraction of the multiply-accumulates of each layer that goes, at least.',
    default: 0.5,
    min: 0,
    max: 0.99,
    when: { key: 'mode', in: ['ratio'] },
  },
  energy: {
    type: 'number',
    title: 'Kept',
    help: 'Fraction of the sum of squares (of the outputs, when they are fitted) that stays, at least.',
    default: 0.95,
    min: 0.01,
    max: 1,
    when: { key: 'mode', in: ['energy'] },
  },
  rank: {
    type: 'integer',
    title: 'Rank',
    help: 'Of Tucker-2, the rank of the larger side.',
    default: 16,
    min: 1,
    max: 100_000,
    when: { key: 'mode', in: ['rank'] },
  },
  convolutions: {
    type: 'enum',
    title: 'Convolutions',
    help: 'What a convolution becomes. Products with a matrix become two, 1×1 convolutions too.',
    default: 'auto',
    values: [
      { value: 'auto', title: 'Whatever keeps most of each layer' },
      { value: 'spatial', title: 'A column, then a row', help: 'k×1, then 1×k. Jaderberg et al. 2014.' },
      {
        value: 'tucker',
        title: 'Fewer channels (Tucker-2)',
        help: '1×1, the kernel on fewer channels, 1×1. Kim et al. 2016.',
      },
      {
        value: 'filters',
        title: 'Fewer filters',
        help: 'The kernel with fewer filters, then 1×1. Zhang et al. 2016.',
      },
    ],
  },
  fit: {
    type: 'enum',
    title: 'Fit to data',
    help: 'Products, and convolutions of fewer filters, can be chosen for the data instead of for the weights.',
    default: 'none',
    values: [
      { value: 'none', title: 'No', help: 'The weights alone decide.' },
      {
        value: 'outputs',
        title: 'To the outputs of each layer',
        help: 'One layer after the other comes as close as its rank allows to what it gave before, on what those before it give now (Zhang et al. 2016).',
        needs: 'calibration',
      },
    ],
  },
  ...edgeSettings,
  ...sizeSettings,
  ...layerSettings,
} satisfies SettingsSpec;

export type LowRankSettings = SettingsOf<typeof lowRankSettings>;
