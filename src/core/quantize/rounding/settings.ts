import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { roundingMethods } from './methods.ts';

/** The settings of every pass that rounds weights; spread them into its declaration. */
export const roundingSettings = {
  rounding: {
    type: 'enum',
    title: 'Rounding of weights',
    help: 'To the nearest integer, or to those that change what the layer gives least, which takes data (no labels).',
    default: 'nearest',
    values: [
      { value: 'nearest', title: 'To the nearest' },
      ...roundingMethods.map(({ id, title, help }) => ({
        value: id,
        title,
        help,
        needs: 'calibration' as const,
      })),
    ],
  },
  actOrder: {
    type: 'boolean',
    title: 'Strongest inputs first',
    help: 'Rounds the columns of the inputs that vary most first (act-order), when all others can still make up for them.',
    default: true as boolean,
    when: { key: 'rounding', in: ['gptq', 'adaround'] },
  },
} satisfies SettingsSpec;

export type RoundingSettings = SettingsOf<typeof roundingSettings>;
