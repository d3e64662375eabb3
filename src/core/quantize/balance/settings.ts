import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';

/** Evening out channels between layers: for weights with few scales. */
export const equalizeSettings = {
  equalize: {
    type: 'boolean',
    title: 'Equalize layers',
    help: 'Scales the channels between two layers so that their weights reach as far in one as in the other, which leaves the results as they are: for one scale for the whole tensor, and for activations whose channels differ much. Nagel et al. 2019, section 4.1.',
    default: false as boolean,
  },
} satisfies SettingsSpec;

/** What is evened out when activations are rounded too; spread it into the declaration of such a pass. */
export const balanceSettings = {
  ...equalizeSettings,
  absorb: {
    type: 'boolean',
    title: 'Absorb biases',
    help: 'Moves what is constant in a channel into the biases of the layers behind, so that its range becomes smaller. Nagel et al. 2019, section 4.1.3.',
    default: true as boolean,
    when: { key: 'equalize', in: [true] },
  },
  smooth: {
    type: 'boolean',
    title: 'Smooth activations of transformers',
    help: 'Divides channels of activations that stand out, and multiplies the weights that read them: behind normalizations and layers, before products. Xiao et al. 2022 (SmoothQuant).',
    default: false as boolean,
  },
  smoothAlpha: {
    type: 'number',
    title: 'How much is moved into weights',
    help: 'Alpha of SmoothQuant: 0.5 shares the difficulty between activations and weights, more moves more of it into the weights.',
    default: 0.5,
    min: 0,
    max: 1,
    when: { key: 'smooth', in: [true] },
  },
} satisfies SettingsSpec;

export type BalanceSettings = SettingsOf<typeof balanceSettings>;
