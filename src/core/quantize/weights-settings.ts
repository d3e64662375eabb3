import type { SettingsOf, SettingsSpec } from '../../protocol/settings.ts';
import { layerSettings } from '../passes/layer-selection.ts';

export const weightsSettings = {
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
