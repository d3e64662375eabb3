import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { profiles } from '../../cost/energy/profiles/index.ts';
import { layerSettings } from '../../passes/layer-selection.ts';

export const energyAwareSettings = {
  ratio: {
    type: 'number',
    title: 'Ratio',
    help: 'Fraction of the weights of each layer that is zero in the end.',
    default: 0.7,
    min: 0,
    max: 0.99,
  },
  choice: {
    type: 'enum',
    title: 'How to choose',
    help: 'Which weights of a layer go.',
    default: 'magnitude',
    values: [
      {
        value: 'magnitude',
        title: 'The smallest',
        help: 'All at once; the others are fitted then. Seconds.',
      },
      {
        value: 'obs',
        title: 'One at a time (optimal brain surgeon)',
        help: 'Always the one whose loss the others can make up for best. Better at high ratios, and slow: minutes for wide layers.',
      },
    ],
  },
  restored: {
    type: 'number',
    title: 'Restored',
    help: 'Fraction of what stays that is chosen by how much it lessens the error of the output, not by its magnitude.',
    default: 0,
    min: 0,
    max: 1,
    when: { key: 'choice', in: ['magnitude'] },
  },
  biases: {
    type: 'boolean',
    title: 'Fit biases',
    help: 'Fits the biases of the layers with their weights, which makes up for more. The published method leaves them as they are.',
    default: true,
  },
  bound: {
    type: 'number',
    title: 'Largest loss',
    help: 'In points of accuracy, or of agreement with the original without labels: layers that would exceed it lose fewer weights. 100: no bound.',
    default: 100,
    min: 0,
    max: 100,
    unit: '%',
  },
  profile: {
    type: 'enum',
    title: 'Hardware',
    help: 'Decides the order: layers that take most energy are pruned first, as the first ones can lose most.',
    default: 'eyeriss-sparse-65nm-16b',
    values: profiles.map(({ id, title }) => ({ value: id, title })),
  },
  ...layerSettings,
} satisfies SettingsSpec;

export type EnergyAwareSettings = SettingsOf<typeof energyAwareSettings>;
