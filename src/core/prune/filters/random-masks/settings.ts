import type { SettingsOf, SettingsSpec } from '../../../../protocol/settings.ts';
import { layerSettings } from '../../../passes/layer-selection.ts';
import { amountSettings } from '../settings.ts';

const { mode, ratio, of, ...otherAmounts } = amountSettings;

/** All but the list of granularities, which are written for these. */
export const commonMaskSettings = {
  masks: {
    type: 'integer',
    title: 'Masks',
    help: 'How many random choices are tried. A hundred are enough to take out 40 %; more help with higher ratios.',
    default: 100,
    min: 1,
    max: 10_000,
  },
  mode: { ...mode, values: mode.values.filter(({ value }) => value !== 'global') },
  ratio: { ...ratio, when: { key: 'mode', in: ['uniform'] } },
  of: { ...of, when: { key: 'mode', in: ['uniform'] } },
  ...otherAmounts,
  ...layerSettings,
} satisfies SettingsSpec;

export type MaskSettings = SettingsOf<typeof commonMaskSettings> & { readonly granularity: string };
