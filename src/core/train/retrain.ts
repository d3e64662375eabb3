import type { Dataset } from '../data/types.ts';
import { buildScopes } from '../graph/scope.ts';
import type { Model } from '../model/model.ts';
import type { JobContext } from '../passes/types.ts';
import { keepZeros } from './methods/keep-zeros.ts';
import { trainDefaults, type TrainOptions } from './options.ts';
import { findParameters, storeParameters } from './parameters.ts';
import { train, type TrainResult } from './trainer.ts';

/**
 * Trains a model a little and puts the result into it: what passes do between rounds of their own. Zeros stay zero unless
 * another method is given ({@link tie} keeps shared values shared).
 * @throws EspalierError as {@link train}
 */
export async function retrain(
  model: Model,
  dataset: Dataset,
  options: Partial<TrainOptions>,
  job: JobContext,
): Promise<TrainResult> {
  const parameters = await findParameters(model, buildScopes(model));
  const all: TrainOptions = { ...trainDefaults, method: keepZeros, ...options };
  const result = await train({ model, dataset, parameters }, all, job);
  storeParameters(model, parameters, (_, i) => result.values[i]!);
  storeStatistics(model, result);
  return result;
}

/** Puts running statistics into the model. */
export function storeStatistics(model: Model, { statistics }: Pick<TrainResult, 'statistics'>): void {
  for (const { tensor, values } of statistics)
    model.setPayload(tensor, new Uint8Array(Float32Array.from(values).buffer));
}
