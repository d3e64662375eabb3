import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { layerSettings, sizeSettings } from '../../passes/layer-selection.ts';

/** How codebooks are made: of every pass that shares weights. */
export const codebookSettings = {
  method: {
    type: 'enum',
    title: 'Clustering',
    help: 'How the values of a codebook are found. The exact one has the smallest error there is.',
    default: 'exact',
    values: [
      { value: 'exact', title: 'Exact', help: 'The best codebook of this size, by dynamic programming.' },
      {
        value: 'linear',
        title: 'k-means, evenly spaced at first',
        help: 'What Deep Compression found best (Han et al. 2016, section 3.1).',
      },
      { value: 'density', title: 'k-means, evenly in the distribution at first' },
      { value: 'random', title: 'k-means, random weights at first' },
    ],
  },
  bits: {
    type: 'integer',
    title: 'Bits',
    help: 'A layer has at most 2^bits different values, zero among them.',
    default: 8,
    min: 1,
    max: 8,
  },
  convBits: {
    type: 'integer',
    title: 'Bits of convolutions',
    help: 'Other bits for convolutions, which bear less than fully connected layers do; 0: as above.',
    default: 0,
    min: 0,
    max: 8,
  },
  fcBits: {
    type: 'integer',
    title: 'Bits of fully connected layers',
    help: 'Other bits for layers that multiply with a matrix; 0: as above.',
    default: 0,
    min: 0,
    max: 8,
  },
  layerBits: {
    type: 'text',
    title: 'Bits by layer',
    help: 'Bits for single layers, which win over the settings above: names or patterns, as "conv1=8, fc*=4".',
    default: '',
    pattern: '\\s*|\\s*[^=,]+=\\s*[1-8]\\s*(,[^=,]+=\\s*[1-8]\\s*)*',
    placeholder: 'conv1=8, fc*=4',
  },
  granularity: {
    type: 'enum',
    title: 'Codebooks',
    help: 'One codebook for a layer, or one for each of its output channels: closer, but the codebooks take space.',
    default: 'tensor',
    values: [
      { value: 'tensor', title: 'One for the layer' },
      { value: 'channel', title: 'One for each output channel' },
    ],
  },
  weighted: {
    type: 'boolean',
    title: 'Weigh errors',
    help: 'With data: errors count by an estimate of the second derivative, so that weights that matter are nearer to their values.',
    default: true,
  },
} satisfies SettingsSpec;

/** Bits are as set only where they are not chosen. */
const whenSet = { key: 'target', in: ['bits'] } as const;

export const shareSettings = {
  target: {
    type: 'enum',
    title: 'Bits are',
    help: 'As set, or chosen for each layer by how much the model suffers when that layer alone has few values, measured on your data.',
    default: 'bits',
    values: [
      { value: 'bits', title: 'As set below' },
      {
        value: 'bytes',
        title: 'Chosen for a size',
        help: 'The least harm within a share of the bytes.',
        needs: 'calibration',
      },
      {
        value: 'harm',
        title: 'Chosen for a quality',
        help: 'The fewest bytes that do no more harm than allowed, measured with all layers shared.',
        needs: 'calibration',
      },
    ],
  },
  bytesLeft: {
    type: 'number',
    title: 'Bytes left',
    help: 'Share of the weights’ bytes that codebooks and indices may take.',
    default: 0.15,
    min: 0.001,
    max: 1,
    when: { key: 'target', in: ['bytes'] },
  },
  metric: {
    type: 'enum',
    title: 'Quality is',
    help: 'What harm is measured in.',
    default: 'auto',
    values: [
      { value: 'auto', title: 'Accuracy with labels, else agreement' },
      { value: 'accuracy', title: 'Accuracy', needs: 'labels' },
      { value: 'agreement', title: 'Agreement of the first choice with the original' },
      { value: 'sqnr', title: 'Signal to quantization noise of the outputs' },
    ],
    when: { key: 'target', in: ['harm'] },
  },
  mostHarm: {
    type: 'number',
    title: 'Most harm',
    help: 'What accuracy or agreement may fall by: 0.01 is one percentage point.',
    default: 0.01,
    min: 0,
    max: 1,
    when: { key: 'metric', in: ['auto', 'accuracy', 'agreement'] },
  },
  leastSqnr: {
    type: 'number',
    title: 'Least SQNR',
    help: 'Signal to noise that the outputs keep.',
    default: 20,
    min: -20,
    max: 100,
    unit: 'dB',
    when: { key: 'metric', in: ['sqnr'] },
  },
  form: {
    type: 'enum',
    title: 'Stored as',
    help: 'Both give the same outputs, bit for bit.',
    default: 'palettized',
    values: [
      {
        value: 'palettized',
        title: 'Codebook and indices',
        help: 'A smaller file. ONNX Runtime makes plain weights of them when it loads the model.',
      },
      {
        value: 'values',
        title: 'Plain weights',
        help: 'The file keeps its size until it is compressed; every program can read it.',
      },
    ],
  },
  ...codebookSettings,
  bits: { ...codebookSettings.bits, when: whenSet },
  convBits: { ...codebookSettings.convBits, when: whenSet },
  fcBits: { ...codebookSettings.fcBits, when: whenSet },
  layerBits: { ...codebookSettings.layerBits, when: whenSet },
  weighing: {
    type: 'enum',
    title: 'Weigh by',
    help: 'What the second derivative is estimated from, when data are given.',
    default: 'auto',
    values: [
      { value: 'auto', title: 'The loss where there are labels, else the inputs' },
      {
        value: 'loss',
        title: 'Gradients of the loss',
        help: 'Mean squares of the gradients of up to 512 samples: the Fisher information.',
        needs: 'labels',
      },
      {
        value: 'inputs',
        title: 'Inputs of layers',
        help: 'Mean squares of what a weight is multiplied with: for the layer’s own outputs. Faster.',
      },
    ],
    when: { key: 'weighted', in: [true] },
  },
  vector: {
    type: 'integer',
    title: 'Weights an entry',
    help: 'Vectors of so many neighbouring weights share an entry of the codebook, by k-means++; layers that this does not divide take the next smaller size. Single zeros do not stay zero: best on weights that are not pruned.',
    default: 1,
    min: 1,
    max: 16,
  },
  embeddings: {
    type: 'boolean',
    title: 'Embedding tables too',
    help: 'Share the values of tables that Gather reads.',
    default: true,
  },
  ...sizeSettings,
  ...layerSettings,
} satisfies SettingsSpec;

export type CodebookSettings = SettingsOf<typeof codebookSettings>;
export type ShareSettings = SettingsOf<typeof shareSettings>;
