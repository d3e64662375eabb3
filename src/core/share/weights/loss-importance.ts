import type { Dataset } from '../../data/types.ts';
import type { Model } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import type { Weight } from '../../passes/weights.ts';
import { forEachGradient } from '../../train/weight-gradients.ts';
import type { Importance } from './importance.ts';

/** Samples whose gradients are looked at, one by one. */
const MOST_SAMPLES = 512;

/**
 * How much an error in each weight matters to the loss: the mean square of the loss's gradient, sample by sample, which is the diagonal of the
 * empirical Fisher information and an estimate of the second derivative where the model is trained. Source: Choi, El-Khamy and Lee 2017, Towards
 * the Limit of Network Quantization, section 3.4 (Hessian-weighted k-means).
 * @throws EspalierError `BAD_DATA` without labels, `UNSUPPORTED` for operators without a gradient, `CANCELLED`
 */
export async function lossImportance(
  model: Model,
  weights: readonly Weight[],
  dataset: Dataset,
  job: JobContext,
): Promise<Importance> {
  const sums = new Map<string, Float64Array>();
  const wanted = new Set(weights.map(weight => weight.name));
  let samples = 0;
  const add = (name: string, gradient: Float32Array): void => {
    const sum = sums.get(name) ?? new Float64Array(gradient.length);
    sums.set(name, sum);
    for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + gradient[i]! ** 2;
    samples++;
  };
  await forEachGradient(
    model,
    dataset,
    job,
    ({ name }, gradient) => {
      if (wanted.has(name)) add(name, gradient);
    },
    { batch: 1, count: MOST_SAMPLES },
  );
  if (samples === 0) return () => undefined;
  return ({ name, elements }) => {
    const sum = sums.get(name);
    return sum?.length === elements && sum.some(value => value > 0) ? Float32Array.from(sum) : undefined;
  };
}
