import type { SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings, type LayerSettingsOf } from '../../passes/layer-selection.ts';
import { balanceSettings } from '../balance/settings.ts';
import { calibrationMethods } from '../calibrate/index.ts';
import { roundingSettings } from '../rounding/settings.ts';
import { checkSetting, otherWeightsSetting, scalesOfWeights, whereItRuns } from '../shared-settings.ts';
import { accuracySettings } from './accuracy-settings.ts';

export const staticSettings = {
  ...whereItRuns,
  method: {
    type: 'enum',
    title: 'Ranges of activations',
    help: 'How the range of each activation is chosen from what the data show.',
    default: 'minmax',
    values: calibrationMethods.map(({ id, title, help }) => ({ value: id, title, help })),
  },
  percentile: {
    type: 'number',
    title: 'Values kept',
    help: 'The outermost values beyond this part are cut off.',
    default: 99.999,
    min: 50,
    max: 100,
    unit: '%',
    when: { key: 'method', in: ['percentile'] },
  },
  format: {
    type: 'enum',
    title: 'Written as',
    help: 'What the layers that run in integers look like in the file.',
    default: 'qdq',
    values: [
      {
        value: 'qdq',
        title: 'Pairs around float operators',
        help: 'QuantizeLinear and DequantizeLinear: understood everywhere; runtimes make integer operators of them as they load the model.',
      },
      {
        value: 'qoperator',
        title: 'Integer operators',
        help: 'QLinearConv and others, for ONNX Runtime: a smaller file, and integers at any level of optimisation. Accelerators want pairs.',
      },
    ],
  },
  calibrationCache: {
    type: 'text',
    title: 'Keep what was seen in',
    help: 'A JSON file, beside the model unless a whole path is given: the next run on the same model and data takes ranges from there, with these or other settings of how they are chosen. Empty: not kept.',
    default: '',
    pattern: '|.*\\.json',
    placeholder: 'calibration.json',
  },
  activations: {
    type: 'enum',
    title: 'Type of activations',
    help: 'ONNX Runtime on x64 runs uint8 best; others want int8.',
    default: 'auto',
    values: [
      { value: 'auto', title: 'As the target wants' },
      { value: 'uint8', title: 'uint8' },
      { value: 'int8', title: 'int8' },
      {
        value: 'uint16',
        title: 'uint16',
        help: 'Far more exact. ONNX Runtime on processors then computes in floats between roundings; neural processors have kernels for it.',
      },
      { value: 'int16', title: 'int16', help: 'As uint16, for runtimes that want signed integers.' },
    ],
  },
  symmetric: {
    type: 'enum',
    title: 'Activations symmetric about zero',
    help: 'A zero point of 0 (128 for unsigned types): some accelerators ask for it; half of the codes are lost where values have one sign.',
    default: 'auto',
    values: [
      { value: 'auto', title: 'As the target wants' },
      { value: 'yes', title: 'Yes' },
      { value: 'no', title: 'No' },
    ],
  },
  ...scalesOfWeights,
  ...balanceSettings,
  ...roundingSettings,
  ...accuracySettings,
  heads: {
    type: 'boolean',
    title: 'Results in 8 bits too',
    help: 'Rounds what convolutions give as results of the model, so that these run in integers too. Else results stay exact floats.',
    default: false as boolean,
  },
  biasCorrection: {
    type: 'boolean',
    title: 'Correct biases',
    help: 'Puts into each bias what rounding the weights moves the layer’s mean by, on the data. Nagel et al. 2019, section 4.2.',
    default: true as boolean,
  },
  otherWeights: otherWeightsSetting(
    'layers that do not run in integers (embeddings, transposed convolutions)',
    true,
  ),
  ...checkSetting('The error of each layer, alone and with those before it, and what'),
  ...layerSettings,
} satisfies SettingsSpec;

export type StaticSettings = LayerSettingsOf<typeof staticSettings>;
