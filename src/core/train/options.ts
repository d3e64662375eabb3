import type { Dataset } from '../data/types.ts';
import type { Model } from '../model/model.ts';
import type { Augmentation } from './data/augment.ts';
import { plain, type MethodFactory } from './methods/method.ts';
import type { OptimizerName, OptimizerSpec } from './optimizers/index.ts';
import type { Parameter } from './parameters.ts';
import type { ScheduleSpec } from './schedules.ts';
import type { LossSpec } from './step/loss.ts';

/** All that decides what a training gives; the same options, data and seed give the same bytes. */
export interface TrainOptions {
  /** Samples a step; a model whose inputs fix the batch decides itself. */
  readonly batch: number;
  readonly steps: number;
  readonly rate: number;
  readonly schedule: Omit<ScheduleSpec, 'steps'>;
  readonly optimizer: OptimizerName;
  readonly optimizerSpec: OptimizerSpec;
  readonly weightDecay: number;
  /** Multipliers of biases: of the rate and of the weight decay. Caffe's examples have 2 and 1. */
  readonly biasRate: number;
  readonly biasDecay: number;
  readonly loss: LossSpec;
  /** Whose scores a distillation follows; default the model as it is at the start. */
  readonly teacher?: Model | undefined;
  readonly augmentation: Augmentation;
  /** Batch norms use the batch's statistics and update the running ones; else they stay as they are. */
  readonly batchStatistics: boolean;
  /** Dropouts drop while it trains. */
  readonly dropout: boolean;
  /** Layers read their inputs rounded to 8 bits: quantization-aware. */
  readonly roundActivations: boolean;
  /** Running statistics start from mean 0 and variance 1. */
  readonly restartsStatistics: boolean;
  /** Share of the data that is kept from training, for evaluating. */
  readonly validation: number;
  /** Steps between two evaluations. */
  readonly evaluateEvery: number;
  /** Evaluations without a better one after which training ends; 0: never. */
  readonly patience: number;
  /** Parameters that move; the others stay as they are. */
  readonly trains: (parameter: Parameter) => boolean;
  /** Parameters that the method is about. */
  readonly chosen: (parameter: Parameter) => boolean;
  readonly method: MethodFactory;
  readonly seed: number;
  readonly freeDims?: Readonly<Record<string, number>> | undefined;
  readonly threads?: number | undefined;
  readonly checkpoint?: CheckpointOptions | undefined;
}

export interface CheckpointOptions {
  readonly file: string;
  /** Steps between two writings. */
  readonly every: number;
  /** What else must be the same for going on: settings, data and model. */
  readonly fingerprint: string;
}

export interface TrainInput {
  /** Not changed. */
  readonly model: Model;
  readonly dataset: Dataset;
  /** Where training starts, if not from what the model holds; changed in place. */
  readonly parameters?: readonly Parameter[];
}

/** The usual: SGD with momentum as Caffe orders it, all parameters, no validation. */
export const trainDefaults: TrainOptions = {
  batch: 64,
  steps: 1000,
  rate: 0.01,
  schedule: { policy: 'constant', warmup: 0, gamma: 0.1, power: 1, milestones: [] },
  optimizer: 'sgd',
  optimizerSpec: { momentum: 0.9, nesterov: false, beta2: 0.999, epsilon: 1e-8 },
  weightDecay: 0.0005,
  biasRate: 1,
  biasDecay: 1,
  loss: { kind: 'cross-entropy' },
  augmentation: { shift: 0, flip: false },
  batchStatistics: false,
  dropout: true,
  roundActivations: false,
  restartsStatistics: false,
  validation: 0,
  evaluateEvery: 500,
  patience: 0,
  trains: () => true,
  chosen: ({ kind }) => kind === 'weight',
  method: plain,
  seed: 0,
};
