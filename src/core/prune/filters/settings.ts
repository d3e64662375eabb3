import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { profiles } from '../../cost/energy/index.ts';
import { layerSettings } from '../../passes/layer-selection.ts';
import { criteria } from '../criteria/index.ts';
import { PER_LAYER_PATTERN, SHARES_PATTERN } from './per-layer.ts';

/** How much where: shared by the passes that take channels out. */
export const amountSettings = {
  mode: {
    type: 'enum',
    title: 'How much where',
    help: 'How the channels that go are spread over the layers.',
    default: 'uniform',
    values: [
      { value: 'uniform', title: 'The same share of every layer' },
      {
        value: 'global',
        title: 'The least important of all layers together',
        help: 'Some layers lose much, others nothing.',
      },
      {
        value: 'stages',
        title: 'A share for each stage',
        help: 'Layers of the same resolution lose the same share (Li et al. 2016). Stages that are not listed stay.',
      },
      { value: 'layers', title: 'Shares by layer', help: 'As listed; layers that are not listed stay.' },
    ],
  },
  ratio: {
    type: 'number',
    title: 'Ratio',
    help: 'How much of it goes: 0.3 leaves 70 %.',
    default: 0.3,
    min: 0,
    max: 1,
    when: { key: 'mode', in: ['uniform', 'global'] },
  },
  of: {
    type: 'enum',
    title: 'Ratio of what',
    help: 'Channels of each layer, or as many as make the whole model smaller by that much.',
    default: 'channels',
    values: [
      { value: 'channels', title: 'Channels' },
      { value: 'macs', title: 'Multiply-accumulates' },
      { value: 'params', title: 'Parameters' },
      { value: 'bytes', title: 'Bytes of weights' },
      { value: 'energy', title: 'Estimated energy' },
    ],
    when: { key: 'mode', in: ['uniform', 'global'] },
  },
  profile: {
    type: 'enum',
    title: 'Hardware',
    help: 'What the energy is estimated for.',
    default: profiles[0]!.id,
    values: profiles.map(({ id, title, description }) => ({ value: id, title, help: description })),
    when: { key: 'of', in: ['energy'] },
  },
  stages: {
    type: 'text',
    title: 'Shares by stage',
    help: 'The share that goes for each resolution, in the order of the file; leave out sensitive layers by exclude.',
    default: '',
    pattern: SHARES_PATTERN,
    placeholder: '0.6, 0.3, 0.1',
    when: { key: 'mode', in: ['stages'] },
  },
  layers: {
    type: 'text',
    title: 'Shares by layer',
    help: 'Names of nodes or weights with the share that goes; * and ? are wild but in quotes, the last one that matches wins.',
    default: '',
    pattern: PER_LAYER_PATTERN,
    placeholder: 'conv1=0.5, layer2.*=0.3',
    when: { key: 'mode', in: ['layers'] },
  },
  multiple: {
    type: 'integer',
    title: 'Multiple of channels',
    help: 'Leave a multiple of so many channels: 8 or 16 keeps convolutions fast, 127 channels are slower than 128. 1: any number.',
    default: 8,
    min: 1,
    max: 256,
  },
  minKept: {
    type: 'integer',
    title: 'Channels that stay at least',
    help: 'No layer is left with fewer.',
    default: 1,
    min: 1,
    max: 1_000_000,
  },
} satisfies SettingsSpec;

export type AmountSettings = SettingsOf<typeof amountSettings>;

export const filterSettings = {
  criterion: {
    type: 'enum',
    title: 'Criterion',
    help: 'What tells how much a channel matters.',
    default: 'l1',
    values: criteria.map(({ id, title, help, needs }) => ({ value: id, title, help, needs })),
  },
  ...amountSettings,
  largestShare: {
    type: 'number',
    title: 'Largest share of a layer',
    help: 'When layers are ranked together: no layer loses more than this.',
    default: 0.9,
    min: 0,
    max: 1,
    when: { key: 'mode', in: ['global'] },
  },
  scoring: {
    type: 'enum',
    title: 'Scoring across layers',
    help: 'Whether weights for channels that go in an earlier layer still count when the next layer is judged (Li et al. 2016).',
    default: 'independent',
    values: [
      { value: 'independent', title: 'Independent: all weights count' },
      { value: 'greedy', title: 'Greedy: only what is left counts' },
    ],
    when: { key: 'mode', in: ['uniform', 'stages', 'layers'] },
  },
  repair: {
    type: 'enum',
    title: 'Repair',
    help: 'Makes up for what is lost, without training. Needs data.',
    default: 'none',
    values: [
      { value: 'none', title: 'None' },
      { value: 'bias', title: 'Mean activations into biases', needs: 'calibration' },
      {
        value: 'refit',
        title: 'Weights of the next layer fitted anew',
        help: 'Least squares over the data (He et al. 2017). The best of these; takes longer.',
        needs: 'calibration',
      },
    ],
  },
  embeddings: {
    type: 'boolean',
    title: 'Embedding tables too',
    help: 'Let the width of tables that Gather reads shrink, when nothing else hangs on it.',
    default: false,
  },
  ...layerSettings,
} satisfies SettingsSpec;

export type FilterSettings = SettingsOf<typeof filterSettings>;
