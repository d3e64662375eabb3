import type { Dataset } from '../../data/types.ts';
import { EspalierError } from '../../errors.ts';
import type { Model } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import { captureValues, type Captured } from '../../prune/criteria/capture.ts';
import { Observer } from './observer.ts';
import { ChannelMeans } from './channel-means.ts';

export interface Calibration {
  readonly observers: ReadonlyMap<string, Observer>;
  /** Mean of each channel, of the tensors that this was asked for. */
  readonly means: ReadonlyMap<string, ChannelMeans>;
  readonly samples: number;
}

export interface CalibrationRequest {
  readonly names: readonly string[];
  readonly withHistograms: boolean;
  /** Tensors whose means by channel are wanted, with the axis of the channels; -1 is the last one. */
  readonly means: ReadonlyMap<string, number>;
  /** Elements that all of these have for one sample, as far as that is known. */
  readonly elements: number;
}

/** Elements in memory at a time: enough for the cores to be busy. A power of two, so that batches are the same everywhere. */
const ELEMENTS_PER_RUN = 4 << 20;
const MAX_BATCH = 32;

function batchFor(elements: number): number {
  return 2 ** Math.floor(Math.log2(Math.max(1, Math.min(MAX_BATCH, ELEMENTS_PER_RUN / Math.max(1, elements)))));
}

/**
 * Runs the model over the data and looks at the named values. Nothing is kept but figures: memory does not grow with the number of samples.
 * @throws EspalierError `BAD_DATA` naming a value that is not finite on any sample, or never there
 */
export async function calibrate(
  model: Model,
  dataset: Dataset,
  request: CalibrationRequest,
  job: JobContext,
): Promise<Calibration> {
  const observers = new Map(request.names.map(name => [name, new Observer(request.withHistograms)]));
  const means = new Map([...request.means].map(([name, axis]) => [name, new ChannelMeans(axis)]));
  const look = ({ name, dims, values, count }: Captured): void => {
    const batch = dims[0] ?? 1;
    // A batch may be filled up with copies; where the first axis does not count samples, all of it is one.
    const real =
      count < batch && dims.length > 0 ? values.subarray(0, (values.length / batch) * count) : values;
    observers.get(name)?.add(real, batch >= count && count > 0 && batch % count === 0 ? count : 1);
    means.get(name)?.add(real, dims);
  };
  await captureValues(model, request.names, dataset, job, look, batchFor(request.elements));
  for (const [name, { min, max, nonFinite }] of observers) {
    if (min <= max) continue;
    const what = nonFinite > 0 ? 'is never a finite number' : 'is empty';
    throw new EspalierError(
      'BAD_DATA',
      `The value "${name}" ${what} on ${dataset.name}.`,
      'Check that the data are scaled as the model expects.',
    );
  }
  return { observers, means, samples: dataset.size };
}
