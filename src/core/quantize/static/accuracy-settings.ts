import type { SettingsSpec } from '../../../protocol/settings.ts';

/** What the quantized model must keep; layers are taken back to floats until it does. */
export const accuracySettings = {
  dropMetric: {
    type: 'enum',
    title: 'Take layers back to floats',
    help: 'Quantizes all, measures each layer alone, and takes back those that do most harm until the whole model is good enough on the data.',
    default: 'none',
    values: [
      { value: 'none', title: 'Never: quantize all that can be' },
      { value: 'accuracy', title: 'Until the accuracy holds', needs: 'labels' },
      { value: 'agreement', title: 'Until the largest output agrees with the original’s' },
      { value: 'sqnr', title: 'Until the signal to noise of the outputs is high enough' },
      { value: 'kl', title: 'Until the divergence of the outputs is low enough' },
    ],
  },
  maxDrop: {
    type: 'number',
    title: 'Largest drop',
    help: 'Percentage points of accuracy, or of samples that no longer agree, that may be lost.',
    default: 1,
    min: 0,
    max: 100,
    unit: 'points',
    when: { key: 'dropMetric', in: ['accuracy', 'agreement'] },
  },
  minSqnr: {
    type: 'number',
    title: 'Least signal to noise',
    help: 'Power of the outputs over the power of their change.',
    default: 20,
    min: 0,
    max: 200,
    unit: 'dB',
    when: { key: 'dropMetric', in: ['sqnr'] },
  },
  maxKl: {
    type: 'number',
    title: 'Largest divergence',
    help: 'Kullback–Leibler divergence of the outputs, as probabilities, from those of the original.',
    default: 0.05,
    min: 0,
    max: 100,
    unit: 'nats',
    when: { key: 'dropMetric', in: ['kl'] },
  },
} satisfies SettingsSpec;
