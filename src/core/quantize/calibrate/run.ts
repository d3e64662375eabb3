import type { Shape } from '../../../protocol/summary.ts';
import type { Dataset } from '../../data/types.ts';
import { EspalierError } from '../../errors.ts';
import type { Model } from '../../model/model.ts';
import type { JobContext } from '../../passes/types.ts';
import { captureValues, type Captured } from '../../prune/criteria/capture.ts';
import { ChannelMeans } from './channel-means.ts';
import type { Observed } from './method.ts';
import { Observer } from './observer.ts';
import { Reductions } from './reduce.ts';

export interface Calibration {
  readonly observers: ReadonlyMap<string, Observed>;
  /** Mean of each channel, of the tensors that this was asked for. */
  readonly means: ReadonlyMap<string, Pick<ChannelMeans, 'values'>>;
  readonly samples: number;
}

export interface CalibrationRequest {
  readonly names: readonly string[];
  readonly withHistograms: boolean;
  /** Tensors whose means by channel are wanted, with the axis of the channels; -1 is the last one. */
  readonly means: ReadonlyMap<string, number>;
  readonly shapeOf: (name: string) => Shape | null;
}

/** Elements in memory at a time: enough for the cores to be busy. A power of two, so that batches are the same everywhere. */
const ELEMENTS_PER_RUN = 4 << 20;
const MAX_BATCH = 32;

/** Of a size that is not known it is only known that it is one at least. */
function batchFor({ names, shapeOf }: CalibrationRequest): number {
  const size = (name: string) =>
    (shapeOf(name) ?? []).slice(1).reduce<number>((all, dim) => all * (typeof dim === 'number' ? dim : 1), 1);
  const elements = names.reduce((sum, name) => sum + size(name), 0);
  return (
    2 ** Math.floor(Math.log2(Math.max(1, Math.min(MAX_BATCH, ELEMENTS_PER_RUN / Math.max(1, elements)))))
  );
}

/** What is done with a value that the model gives. */
type Look = (captured: Captured) => void;

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
  const reduced = await observe(model, dataset, request, job, !request.withHistograms);
  // Infinities and NaN among the values: only by looking at each value the others can be told from them.
  const isFinite = [...reduced.observers.values()].every(
    ({ nonFinite, min, max }) => nonFinite === 0 && min <= max,
  );
  const result =
    isFinite || request.withHistograms ? reduced : await observe(model, dataset, request, job, false);
  for (const [name, { min, max, nonFinite }] of result.observers) {
    if (min <= max) continue;
    const what = nonFinite > 0 ? 'is never a finite number' : 'is empty';
    throw new EspalierError(
      'BAD_DATA',
      `The value "${name}" ${what} on ${dataset.name}.`,
      'Check that the data are scaled as the model expects.',
    );
  }
  return result;
}

interface Seen extends Calibration {
  readonly observers: ReadonlyMap<string, Observer>;
}

async function observe(
  model: Model,
  dataset: Dataset,
  request: CalibrationRequest,
  job: JobContext,
  reduces: boolean,
): Promise<Seen> {
  const observers = new Map(request.names.map(name => [name, new Observer(request.withHistograms)]));
  const means = new Map([...request.means].map(([name, axis]) => [name, new ChannelMeans(axis)]));
  const looks = new Map<string, Look>();
  const look = (name: string, next: Look): void => {
    const before = looks.get(name);
    looks.set(name, captured => {
      before?.(captured);
      next(captured);
    });
  };
  const reductions = new Reductions(model);
  for (const [name, observer] of observers) {
    const rank = request.shapeOf(name)?.length;
    if (!reduces || rank === undefined) {
      look(name, captured => observer.add(...realPart(captured)));
      continue;
    }
    const axes = rank < 2 ? undefined : Array.from({ length: rank - 1 }, (_, i) => i + 1);
    let smallest: Captured['values'] = new Float32Array();
    look(reductions.add('ReduceMin', name, axes), ({ values }) => (smallest = values));
    look(reductions.add('ReduceMax', name, axes), captured => {
      observer.addExtremes(smallest, captured.values, captured.count);
    });
  }
  for (const [name, axis] of request.means) {
    const mean = means.get(name)!;
    const shape = request.shapeOf(name);
    const axes = shape && betweenAxes(shape.length, axis);
    const from = axes && axes.length > 0 ? reductions.add('ReduceMean', name, axes) : name;
    look(from, captured => mean.add(realPart(captured)[0], captured.dims));
  }
  const next: Look = captured => looks.get(captured.name)?.(captured);
  const options = { batch: batchFor(request), ownsModel: true, aside: !reduces };
  await captureValues(reductions.finish(), [...looks.keys()], dataset, job, next, options);
  return { observers, means, samples: dataset.size };
}

/** All axes but the first, which counts samples, and that of the channels. */
function betweenAxes(rank: number, axis: number): number[] {
  const channels = axis < 0 ? rank + axis : axis;
  return Array.from({ length: rank }, (_, i) => i).filter(i => i !== 0 && i !== channels);
}

/** Values of the real samples, and how many samples they are: 1 where the first axis does not count samples. */
function realPart({ dims, values, count }: Captured): [Captured['values'], number] {
  const batch = dims[0] ?? 1;
  // A batch may be filled up with copies.
  const real =
    count < batch && dims.length > 0 ? values.subarray(0, (values.length / batch) * count) : values;
  return [real, batch >= count && count > 0 && batch % count === 0 ? count : 1];
}
