import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { calibrationMethods } from '../calibrate/index.ts';
import { targets } from './targets.ts';

export const staticSettings = {
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
  activations: {
    type: 'enum',
    title: 'Type of activations',
    help: 'ONNX Runtime on x64 runs uint8 best; others want int8.',
    default: 'auto',
    values: [
      { value: 'auto', title: 'As the target wants' },
      { value: 'uint8', title: 'uint8' },
      { value: 'int8', title: 'int8' },
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
  otherWeights: {
    type: 'boolean',
    title: 'Weights of other layers too',
    help: 'Stores weights of layers that do not run in integers (embeddings, transposed convolutions) as int8: a smaller file, the same speed.',
    default: true as boolean,
  },
  check: {
    type: 'boolean',
    title: 'Measure what it did',
    help: 'The error of each layer, alone and with those before it, and what ONNX Runtime makes of the model: in the report.',
    default: true as boolean,
  },
  ...layerSettings,
} satisfies SettingsSpec;

type Declared = SettingsOf<typeof staticSettings>;
export type StaticSettings = Omit<Declared, 'include' | 'exclude'> & {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
};
