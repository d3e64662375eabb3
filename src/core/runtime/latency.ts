import os from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Dataset, Feeds } from '../data/types.ts';
import { throwIfAborted } from '../errors.ts';
import type { JobContext } from '../passes/types.ts';
import { batches } from './batches.ts';
import type { Session } from './types.ts';

/** Runs that are not counted: the first ones allocate. */
const WARM_UP = 3;
/** As many runs as fit into this time, within these limits. */
const SECONDS = 0.7;
const MIN_RUNS = 5;
const MAX_RUNS = 100;

export interface MeasuredLatency {
  /** Median, and least, time of a run. */
  readonly milliseconds: number;
  readonly fastest: number;
  readonly runs: number;
  /** Samples in a run. */
  readonly batch: number;
}

/** What figures were measured on: `Linux x64, 2 × …`. */
export function machineName(): string {
  const cpus = os.cpus();
  const model = cpus[0]?.model.trim() ?? 'unknown processor';
  return `${os.platform()} ${os.arch()}, ${cpus.length} × ${model}`;
}

/**
 * Times of single runs on the first sample of a dataset, in milliseconds. No other session should be open: the threads of one
 * wait for work by spinning, and take the cores from another.
 * @throws EspalierError `RUNTIME`, `BAD_DATA`, `CANCELLED`
 */
export async function timeRuns(
  session: Session,
  dataset: Dataset,
  ctx: JobContext,
): Promise<{ readonly times: readonly number[]; readonly batch: number }> {
  const { feeds, batch } = await oneRun(session, dataset, ctx);
  const time = async (): Promise<number> => {
    throwIfAborted(ctx.signal);
    const before = performance.now();
    await session.run(feeds);
    return performance.now() - before;
  };
  let slowest = 0;
  for (let i = 0; i < WARM_UP; i++) slowest = await time();
  const fitting = Math.floor((SECONDS * 1000) / Math.max(slowest, 1e-3));
  const runs = Math.min(MAX_RUNS, Math.max(MIN_RUNS, fitting));
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    ctx.progress({ fraction: i / runs, message: 'Timing' });
    times.push(await time());
  }
  return { times, batch };
}

/** Median and least of the times of all visits to a model. */
export function latencyOf(times: readonly number[], batch: number): MeasuredLatency {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { milliseconds: median, fastest: sorted[0]!, runs: sorted.length, batch };
}

/** The smallest batch that the model takes. */
async function oneRun(
  session: Session,
  dataset: Dataset,
  ctx: JobContext,
): Promise<{ readonly feeds: Feeds; readonly batch: number }> {
  const first: Dataset = {
    name: dataset.name,
    size: 1,
    hasLabels: dataset.hasLabels,
    batchable: dataset.batchable,
    batch: (start, count) => dataset.batch(start, count),
    close: () => dataset.close(),
  };
  const quiet = { signal: ctx.signal, log: (text: string) => ctx.log(text), progress: () => undefined };
  for await (const { feeds } of batches(session, first, quiet, 1)) {
    const batch = Object.values(feeds)[0]?.dims[0] ?? 1;
    return { feeds, batch };
  }
  throw new RangeError('a dataset of one sample has no batch');
}
