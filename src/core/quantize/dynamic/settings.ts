import type { SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings, type LayerSettingsOf } from '../../passes/layer-selection.ts';
import { checkSetting, otherWeightsSetting, scalesOfWeights, whereItRuns } from '../shared-settings.ts';

export const dynamicSettings = {
  ...whereItRuns,
  ...scalesOfWeights,
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
  otherWeights: otherWeightsSetting(
    'layers that go on computing in floats (embeddings, convolutions)',
    false,
  ),
  ...checkSetting('What'),
  ...layerSettings,
} satisfies SettingsSpec;

export type DynamicSettings = LayerSettingsOf<typeof dynamicSettings>;
