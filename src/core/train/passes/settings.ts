import type { SettingsOf, SettingsSpec } from '../../../protocol/settings.ts';
import { EspalierError } from '../../errors.ts';
import { trainDefaults, type TrainOptions } from '../options.ts';
import type { OptimizerName } from '../optimizers/index.ts';

/** The settings of every pass that trains; spread them into its declaration. */
export const trainingSettings = {
  epochs: {
    type: 'number',
    title: 'Epochs',
    help: 'How often training goes through the data.',
    default: 2,
    min: 0.01,
    max: 10_000,
  },
  steps: {
    type: 'integer',
    title: 'Steps',
    help: 'Steps to train, in place of epochs; 0: as many as the epochs have.',
    default: 0,
    min: 0,
    max: 100_000_000,
  },
  batch: {
    type: 'integer',
    title: 'Batch',
    help: 'Samples in a step. A model whose inputs fix the batch decides itself.',
    default: 64,
    min: 1,
    max: 65_536,
  },
  learningRate: {
    type: 'number',
    title: 'Learning rate',
    help: 'About a tenth of what the model was trained with is right for retraining. Lower it when the loss rises.',
    default: 0.001,
    min: 0,
    max: 100,
  },
  schedule: {
    type: 'enum',
    title: 'Schedule',
    help: 'How the learning rate falls.',
    default: 'cosine',
    values: [
      { value: 'constant', title: 'Constant' },
      { value: 'step', title: 'Steps: times gamma at each milestone' },
      { value: 'inv', title: 'Inverse: (1 + gamma · step)^−power, as in Caffe' },
      { value: 'cosine', title: 'Cosine: down to 0 at the end' },
    ],
  },
  gamma: {
    type: 'number',
    title: 'Gamma',
    help: 'Factor at each milestone (0.1 is usual), or the growth in the inverse schedule (0.0001 is usual).',
    default: 0.1,
    min: 0,
    max: 1,
    when: { key: 'schedule', in: ['step', 'inv'] },
  },
  power: {
    type: 'number',
    title: 'Power',
    help: 'Exponent of the inverse schedule.',
    default: 0.75,
    min: 0,
    max: 10,
    when: { key: 'schedule', in: ['inv'] },
  },
  milestones: {
    type: 'text',
    title: 'Milestones',
    help: 'When the rate falls, as fractions of the training.',
    default: '0.5, 0.75',
    pattern: '\\s*[0-9.]+(\\s*,\\s*[0-9.]+)*\\s*',
    placeholder: '0.5, 0.75',
    when: { key: 'schedule', in: ['step'] },
  },
  warmup: {
    type: 'integer',
    title: 'Warm-up steps',
    help: 'Steps over which the rate rises from 0.',
    default: 0,
    min: 0,
    max: 10_000_000,
  },
  optimizer: {
    type: 'enum',
    title: 'Optimizer',
    help: 'How weights follow their gradients.',
    default: 'sgd',
    values: [
      { value: 'sgd', title: 'SGD with momentum, as Caffe orders it' },
      { value: 'sgd-torch', title: 'SGD with momentum, as PyTorch orders it' },
      { value: 'adam', title: 'Adam' },
      { value: 'adamw', title: 'AdamW', help: 'Adam with weight decay apart from the gradient.' },
    ],
  },
  momentum: {
    type: 'number',
    title: 'Momentum',
    help: 'How much of the last update goes on; β₁ of Adam.',
    default: 0.9,
    min: 0,
    max: 0.9999,
  },
  weightDecay: {
    type: 'number',
    title: 'Weight decay',
    help: 'Pulls weights to zero, in proportion to their size.',
    default: 0.0005,
    min: 0,
    max: 10,
  },
  biasRate: {
    type: 'number',
    title: 'Rate of biases',
    help: "Multiplies the learning rate for biases and norms. Caffe's examples have 2.",
    default: 1,
    min: 0,
    max: 100,
  },
  biasDecay: {
    type: 'number',
    title: 'Decay of biases',
    help: 'Multiplies the weight decay for biases and norms.',
    default: 1,
    min: 0,
    max: 100,
  },
  batchNorm: {
    type: 'enum',
    title: 'Batch norms',
    help: 'Frozen ones are right for short training and small batches.',
    default: 'frozen',
    values: [
      { value: 'frozen', title: 'Keep their statistics' },
      { value: 'batch', title: 'Use the statistics of each batch, and update the running ones' },
    ],
  },
  dropout: {
    type: 'boolean',
    title: 'Dropout',
    help: 'Dropout layers that the model still has drop values while it is trained; in use they never do.',
    default: true,
  },
  shift: {
    type: 'integer',
    title: 'Shift',
    help: 'Moves pictures by up to so many pixels, as padding and cropping do.',
    default: 0,
    min: 0,
    max: 256,
  },
  flip: {
    type: 'boolean',
    title: 'Flip',
    help: 'Mirrors half of the pictures left to right.',
    default: false,
  },
  validation: {
    type: 'number',
    title: 'Kept for evaluating',
    help: 'Fraction of the data that is not trained on. What does best on it is kept; 0: what is there at the end.',
    default: 0.1,
    min: 0,
    max: 0.9,
  },
  evaluations: {
    type: 'integer',
    title: 'Evaluations',
    help: 'How often it is evaluated.',
    default: 10,
    min: 1,
    max: 10_000,
  },
  patience: {
    type: 'integer',
    title: 'Patience',
    help: 'Training ends after so many evaluations without a better one; 0: never before its time.',
    default: 0,
    min: 0,
    max: 10_000,
  },
  threads: {
    type: 'integer',
    title: 'Threads',
    help: 'Threads that compute; 0: one for each core. Another number may change the last digits of the result.',
    default: 0,
    min: 0,
    max: 256,
  },
} satisfies SettingsSpec;

export type TrainingSettings = SettingsOf<typeof trainingSettings>;

/** Steps for a training on so many samples. */
export function stepsOf(settings: TrainingSettings, samples: number): number {
  if (settings.steps > 0) return settings.steps;
  const trained = samples - Math.round(samples * settings.validation);
  return Math.max(1, Math.round((settings.epochs * trained) / settings.batch));
}

/** @throws EspalierError `BAD_SETTING` for milestones that are no fractions */
export function trainOptions(settings: TrainingSettings, samples: number, seed: number): TrainOptions {
  const steps = stepsOf(settings, samples);
  const { batch, learningRate: rate, weightDecay, biasRate, biasDecay, momentum, patience } = settings;
  const { gamma, power, warmup, shift, flip, validation, evaluations } = settings;
  return {
    ...trainDefaults,
    batch,
    steps,
    rate,
    schedule: {
      policy: settings.schedule as TrainOptions['schedule']['policy'],
      gamma,
      power,
      warmup,
      milestones: milestonesOf(settings.milestones, steps),
    },
    optimizer: settings.optimizer as OptimizerName,
    optimizerSpec: { ...trainDefaults.optimizerSpec, momentum },
    weightDecay,
    biasRate,
    biasDecay,
    augmentation: { shift, flip },
    batchStatistics: settings.batchNorm === 'batch',
    dropout: settings.dropout,
    validation,
    evaluateEvery: Math.max(1, Math.ceil(steps / evaluations)),
    patience,
    ...(settings.threads > 0 && { threads: settings.threads }),
    seed,
  };
}

function milestonesOf(text: string, steps: number): number[] {
  return text.split(',').map(part => {
    const share = Number(part);
    if (share >= 0 && share <= 1) return Math.round(share * steps);
    throw new EspalierError(
      'BAD_SETTING',
      `milestones must be fractions of the training between 0 and 1, not "${part.trim()}".`,
    );
  });
}
