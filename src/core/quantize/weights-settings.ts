import type { SettingsOf, SettingsSpec } from '../../protocol/settings.ts';
import { layerSettings } from '../passes/layer-selection.ts';
import { equalizeSettings } from './balance/settings.ts';
import { roundingSettings } from './rounding/settings.ts';

export const weightsSettings = {
  bits: {
    type: 'integer',
    title: 'Bits',
    help: 'ONNX stores integers of 8, 4 and 2 bits: 5 to 7 take the room of 8 and 3 that of 4, and only become smaller in an archive.',
    default: 8,
    min: 2,
    max: 8,
  },
  block: {
    type: 'integer',
    title: 'Block size',
    help: 'A scale for so many consecutive weights of a matrix along its inputs, for 4-bit language models 32 or 128; 0: none. ONNX Runtime multiplies with packed weights when it is a power of two from 16 on.',
    default: 0,
    min: 0,
    max: 4096,
  },
  symmetric: {
    type: 'boolean',
    title: 'Symmetric',
    help: 'Zero is in the middle of the integers. Otherwise each scale has a zero point of its own, which fits lopsided weights better.',
    default: true,
  },
  granularity: {
    type: 'enum',
    title: 'Scales',
    help: 'One scale for each output channel is more exact; one for the whole tensor is understood by more programs.',
    default: 'channel',
    values: [
      { value: 'channel', title: 'One for each output channel' },
      { value: 'tensor', title: 'One for the whole tensor' },
    ],
  },
  ...equalizeSettings,
  ...roundingSettings,
  embeddings: {
    type: 'boolean',
    title: 'Embedding tables too',
    help: 'Quantize tables that Gather reads, a scale for each row. The whole table is then turned back into floats at every run.',
    default: true,
  },
  minElements: {
    type: 'integer',
    title: 'Smallest layer',
    help: 'Layers with fewer weights stay as they are: they save little, and scales and nodes are added.',
    default: 1024,
    min: 0,
    max: 1_000_000_000,
  },
  ...layerSettings,
} satisfies SettingsSpec;

export type WeightsSettings = SettingsOf<typeof weightsSettings>;
