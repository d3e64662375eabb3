import type { BooleanSetting, SettingsSpec } from '../../protocol/settings.ts';
import { targets } from './static/targets.ts';

/** Settings of all passes that make models which compute in integers. Spread them into the declaration. */
export const whereItRuns = {
  target: {
    type: 'enum',
    title: 'Runs on',
    help: 'Decides the types that the machine’s integer kernels want.',
    default: 'auto',
    values: [
      { value: 'auto', title: 'This machine' },
      ...targets.map(({ id, title }) => ({ value: id, title })),
    ],
  },
} satisfies SettingsSpec;

export const scalesOfWeights = {
  granularity: {
    type: 'enum',
    title: 'Scales of weights',
    help: 'One scale for each output channel is more exact; one for the whole tensor is understood by more programs.',
    default: 'channel',
    values: [
      { value: 'channel', title: 'One for each output channel' },
      { value: 'tensor', title: 'One for the whole tensor' },
    ],
  },
} satisfies SettingsSpec;

/** @param layers which ones stay in floats */
export function otherWeightsSetting(layers: string, byDefault: boolean): BooleanSetting {
  return {
    type: 'boolean',
    title: 'Weights of other layers too',
    help: `Stores weights of ${layers} as int8: a smaller file, the same speed.`,
    default: byDefault,
  };
}

/** @param what is measured, before "what ONNX Runtime makes of the model" */
export function checkSetting(what: string): { readonly check: BooleanSetting } {
  return {
    check: {
      type: 'boolean',
      title: 'Measure what it did',
      help: `${what} ONNX Runtime makes of the model: in the report.`,
      default: true,
    },
  };
}
