import type { Dataset } from '../data/types.ts';
import { throwIfAborted } from '../errors.ts';
import { buildScopes } from '../graph/scope.ts';
import type { Model } from '../model/model.ts';
import type { JobContext } from '../passes/types.ts';
import { RemainingTime } from '../runtime/remaining-time.ts';
import { openSamples } from './data/samples.ts';
import { findParameters, type Parameter } from './parameters.ts';
import { findStatistics } from './step/batch-norm.ts';
import { fixedInputBatch } from './step/fixed-batch.ts';
import { StepRunner } from './step/runner.ts';

const BATCH = 64;

export interface GradientOptions {
  /** Samples a gradient; default 64, or what the model's inputs fix. */
  readonly batch?: number;
  /** At most so many gradients. */
  readonly count?: number;
}

/**
 * Shows the gradient of the mean cross-entropy of every batch with respect to each parameter that it depends on; the model is not
 * changed. Samples beyond the last whole batch are left out.
 * @throws EspalierError `BAD_DATA` without labels, `UNSUPPORTED` for operators without a gradient, `CANCELLED`
 */
export async function forEachGradient(
  model: Model,
  dataset: Dataset,
  job: JobContext,
  visit: (parameter: Parameter, gradient: Float32Array) => void,
  options: GradientOptions = {},
): Promise<void> {
  const scope = buildScopes(model);
  const parameters = await findParameters(model, scope);
  const statistics = await findStatistics(model, scope);
  const samples = await openSamples(dataset, job.signal);
  const batch = fixedInputBatch(model) ?? Math.min(options.batch ?? BATCH, samples.size);
  const loss = { kind: 'cross-entropy' } as const;
  const runner = await StepRunner.create(model, parameters, statistics, {
    batch,
    loss,
    batchStatistics: false,
  });
  const values = parameters.map(one => one.values);
  const count = Math.min(options.count ?? Infinity, Math.floor(samples.size / batch));
  const time = new RemainingTime(count);
  try {
    for (let i = 0; i < count; i++) {
      throwIfAborted(job.signal);
      const indices = Array.from({ length: batch }, (_, at) => i * batch + at);
      const { gradients } = await runner.run(await samples.gather(indices, runner.classes), values);
      for (const [at, gradient] of gradients.entries()) if (gradient) visit(parameters[at]!, gradient);
      const message = `Gradients: batch ${i + 1} of ${count}`;
      job.progress({ fraction: (i + 1) / count, message, secondsLeft: time.after(i + 1) });
    }
  } finally {
    await runner.release();
  }
}
