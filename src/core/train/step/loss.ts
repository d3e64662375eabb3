import { EspalierError } from '../../errors.ts';
import type { Emit } from '../gradients/emit.ts';
import { DTYPE } from '../../model/dtypes.ts';

/**
 * What is minimised. `cross-entropy`: of softmax(scores) and the labels. `mse`: half the squared distance of the scores from the labels'
 * one-hot vectors, summed over classes and averaged over samples. `distillation`: see {@link Distillation}.
 */
export type LossSpec =
  | { readonly kind: 'cross-entropy' }
  | { readonly kind: 'mse' }
  | ({ readonly kind: 'distillation' } & Distillation);

/**
 * (1 − alpha) · CE(scores, labels) + alpha · T² · KL(softmax(teacher / T) ‖ softmax(scores / T)). Source: Hinton, Vinyals and Dean 2015,
 * §2 (the factor T² keeps the gradients' size).
 */
export interface Distillation {
  readonly alpha: number;
  readonly temperature: number;
}

/** Inputs of the step beside the model's own. */
export const LABELS = 'train/labels';
export const TEACHER = 'train/teacher';

/** Values of the loss: its mean over the batch, and its gradient with respect to the scores. */
export interface LossValues {
  readonly loss: string;
  readonly gradient: string;
}

/**
 * Appends loss and gradient for scores `[batch, classes]`; labels are int64 `[batch]`. The gradient is written down in closed form, which is
 * exact and saves a walk back through softmax and logarithm.
 */
export function emitLoss(
  emit: Emit,
  spec: LossSpec,
  scores: string,
  batch: number,
  classes: number,
): LossValues {
  const target = oneHot(emit, classes);
  switch (spec.kind) {
    case 'cross-entropy':
      return crossEntropy(emit, scores, target, batch);
    case 'mse':
      return squares(emit, scores, target, batch);
    case 'distillation': {
      const { alpha, temperature } = spec;
      if (!(temperature > 0)) throw new EspalierError('BAD_SETTING', 'The temperature must be above 0.');
      const hard = crossEntropy(emit, scores, target, batch);
      const soft = softened(emit, scores, batch, temperature);
      const mix = (a: string, b: string) =>
        emit.add(emit.mul(a, number(emit, 1 - alpha)), emit.mul(b, number(emit, alpha)));
      return { loss: mix(hard.loss, soft.loss), gradient: mix(hard.gradient, soft.gradient) };
    }
  }
}

function number(emit: Emit, value: number): string {
  return emit.scalar(value, DTYPE.float32);
}

function oneHot(emit: Emit, classes: number): string {
  const values = emit.constant([0, 1], [2], DTYPE.float32);
  return emit.node('OneHot', [LABELS, emit.ints([classes]), values], { axis: -1 });
}

/** −Σ target · ln p / batch for the logarithms of probabilities. */
function expectation(emit: Emit, target: string, logarithms: string, batch: number): string {
  const sum = emit.reduce('Sum', emit.mul(target, logarithms), [0, 1], false);
  return emit.mul(sum, number(emit, -1 / batch));
}

function crossEntropy(emit: Emit, scores: string, target: string, batch: number): LossValues {
  const logarithms = emit.node('LogSoftmax', [scores], { axis: -1 });
  const difference = emit.sub(emit.node('Exp', [logarithms]), target);
  return {
    loss: expectation(emit, target, logarithms, batch),
    gradient: emit.mul(difference, number(emit, 1 / batch)),
  };
}

function squares(emit: Emit, scores: string, target: string, batch: number): LossValues {
  const difference = emit.sub(scores, target);
  const sum = emit.reduce('Sum', emit.mul(difference, difference), [0, 1], false);
  return {
    loss: emit.mul(sum, number(emit, 0.5 / batch)),
    gradient: emit.mul(difference, number(emit, 1 / batch)),
  };
}

function softened(emit: Emit, scores: string, batch: number, temperature: number): LossValues {
  const inverse = number(emit, 1 / temperature);
  const own = emit.node('LogSoftmax', [emit.mul(scores, inverse)], { axis: -1 });
  const teacher = emit.node('LogSoftmax', [emit.mul(TEACHER, inverse)], { axis: -1 });
  const p = emit.node('Exp', [teacher]);
  const divergence = emit.reduce('Sum', emit.mul(p, emit.sub(teacher, own)), [0, 1], false);
  const difference = emit.sub(emit.node('Exp', [own]), p);
  return {
    loss: emit.mul(divergence, number(emit, temperature ** 2 / batch)),
    gradient: emit.mul(difference, number(emit, temperature / batch)),
  };
}
