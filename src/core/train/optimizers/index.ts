import { adam, adamw } from './adam.ts';
import type { OptimizerFactory } from './optimizer.ts';
import { sgdCaffe, sgdTorch } from './sgd.ts';

export type { Optimizer, OptimizerFactory, OptimizerSpec } from './optimizer.ts';

/** Every optimizer by the name that settings use. */
export const optimizers = {
  sgd: sgdCaffe,
  'sgd-torch': sgdTorch,
  adam,
  adamw,
} as const satisfies Readonly<Record<string, OptimizerFactory>>;

export type OptimizerName = keyof typeof optimizers;
