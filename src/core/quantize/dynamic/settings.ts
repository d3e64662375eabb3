import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { staticSettings } from '../static/settings.ts';

export const dynamicSettings = {
  target: staticSettings.target,
  granularity: staticSettings.granularity,
  recurrent: {
    type: 'boolean',
    title: 'Recurrent layers',
    help: 'LSTM layers become DynamicQuantizeLSTM, which only ONNX Runtime knows.',
    default: true as boolean,
  },
  convolutions: {
    type: 'boolean',
    title: 'Convolutions too',
    help: 'As ConvInteger. Slower than floats on most processors, and old versions of ONNX Runtime have no kernel for it: convolutions are better quantized with data.',
    default: false as boolean,
  },
  otherWeights: {
    type: 'boolean',
    title: 'Weights of other layers too',
    help: 'Stores weights of layers that go on computing in floats (embeddings, convolutions) as int8: a smaller file, the same speed.',
    default: false as boolean,
  },
  ...layerSettings,
} satisfies SettingsSpec;

type Declared = SettingsOf<typeof dynamicSettings>;
export type DynamicSettings = Omit<Declared, 'include' | 'exclude'> & {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
};
