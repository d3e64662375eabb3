import type { Accuracy, Fidelity } from '../../protocol/report.ts';
import type { Dataset, Feeds, NdArray } from '../data/types.ts';
import { throwIfAborted } from '../errors.ts';
import type { JobContext } from '../passes/types.ts';
import { batches, batchSize, fixedBatch } from '../runtime/batches.ts';
import { evaluateAccuracy, measureFidelity, openSession, type Session } from '../runtime/index.ts';
import { Replay, ReplayBySample, type Outputs } from './replay.ts';

/** Outputs beyond this many bytes are not kept. */
const KEPT_BYTES = 256 << 20;

/** What a model said to a dataset. */
export interface Recording {
  readonly accuracy: Accuracy | null;
  /** Samples of a run; the last one may have fewer. */
  readonly batch: number;
  /** A session that says the same again, run by run or sample by sample, without the model being in memory. */
  replay(bySample: boolean): Session;
  /** Samples whose outputs were kept: the first ones of the dataset. */
  readonly samples: number;
}

/**
 * Runs a model over a dataset once: its accuracy, when there are labels, and its outputs, to be compared with another's.
 * So no sample is run twice, and no two models need be in memory at the same time.
 * @throws EspalierError `RUNTIME`, `BAD_DATA`, `CANCELLED`
 */
export async function record(
  path: string,
  dataset: Dataset,
  ctx: JobContext,
  lowMemory: boolean,
): Promise<Recording> {
  const session = await openSession(path, sessionOptions(lowMemory));
  try {
    const recorder = new Recorder(session);
    const accuracy = dataset.hasLabels ? await evaluateAccuracy(recorder, dataset, ctx) : null;
    if (accuracy === null) {
      for await (const { feeds } of batches(recorder, dataset, ctx)) {
        await recorder.run(feeds);
        throwIfAborted(ctx.signal);
      }
    }
    const batch = batchSize(session, dataset, await dataset.batch(0, 1), undefined);
    const isFilledUp = fixedBatch(session) === batch;
    const runs = recorder.kept.map((outputs, i) => {
      return { outputs, count: isFilledUp ? batch : Math.min(batch, dataset.size - i * batch) };
    });
    return {
      accuracy,
      batch,
      samples: Math.min(dataset.size, runs.length * batch),
      replay: bySample => (bySample ? new ReplayBySample(session, runs) : new Replay(session, runs)),
    };
  } finally {
    await session.release();
  }
}

/** How a model above a gigabyte is loaded: with as few copies of its weights as can be. */
export function sessionOptions(lowMemory: boolean): { lowMemory: boolean; optimization: 'all' | 'disabled' } {
  return { lowMemory, optimization: lowMemory ? 'disabled' : 'all' };
}

/**
 * How close the outputs of two recordings are, over the samples that both hold.
 * @throws EspalierError `BAD_DATA` when the models can't be compared
 */
export async function compareRecordings(
  a: Recording,
  b: Recording,
  dataset: Dataset,
  ctx: JobContext,
): Promise<Fidelity> {
  const compared = firstSamples(dataset, Math.min(a.samples, b.samples));
  if (a.batch === b.batch) return measureFidelity(a.replay(false), b.replay(false), compared, ctx);
  return measureFidelity(a.replay(true), b.replay(true), compared, ctx, { batch: 1 });
}

/** The part of a dataset that is compared. */
function firstSamples(dataset: Dataset, samples: number): Dataset {
  if (samples >= dataset.size) return dataset;
  return {
    name: `${dataset.name}, the first ${samples}`,
    size: samples,
    hasLabels: dataset.hasLabels,
    batchable: dataset.batchable,
    batch: (start, count) => dataset.batch(start, count),
    close: () => dataset.close(),
  };
}

class Recorder implements Session {
  readonly kept: Outputs[] = [];
  private bytes = 0;
  private full = false;

  constructor(private readonly session: Session) {}

  get inputNames(): readonly string[] {
    return this.session.inputNames;
  }

  get outputNames(): readonly string[] {
    return this.session.outputNames;
  }

  get inputs(): Session['inputs'] {
    return this.session.inputs;
  }

  get outputs(): Session['outputs'] {
    return this.session.outputs;
  }

  async run(feeds: Feeds): Promise<Outputs> {
    const outputs = await this.session.run(feeds);
    const bytes = Object.values(outputs).reduce((sum, array) => sum + byteLength(array), 0);
    // The first run is kept whatever its size: better one sample compared than none.
    this.full ||= this.kept.length > 0 && this.bytes + bytes > KEPT_BYTES;
    if (!this.full) {
      this.kept.push(outputs);
      this.bytes += bytes;
    }
    return outputs;
  }

  release(): Promise<void> {
    return this.session.release();
  }
}

function byteLength({ data }: NdArray): number {
  return Array.isArray(data) ? data.length * 16 : data.byteLength;
}
