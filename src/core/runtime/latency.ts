import os from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Dataset, Feeds } from '../data/types.ts';
import { throwIfAborted } from '../errors.ts';
import type { JobContext } from '../passes/types.ts';
import { batches } from './batches.ts';
import type { Session } from './types.ts';

/** Runs that are not counted: the first ones allocate. */
const WARM_UP = 3;
/** As many rounds as fit into this time for all the models together, within these limits. */
const SECONDS_A_MODEL = 1.5;
const MIN_ROUNDS = 5;
const MAX_ROUNDS = 100;

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
 * Times of one run of each session on the first sample of its dataset, in milliseconds. The models take turns, so that
 * whatever else the machine does meets all of them alike.
 * @throws EspalierError `RUNTIME`, `BAD_DATA`, `CANCELLED`
 */
export async function measureLatencies(
  models: readonly { readonly session: Session; readonly dataset: Dataset }[],
  ctx: JobContext,
): Promise<MeasuredLatency[]> {
  const runs = await Promise.all(models.map(({ session, dataset }) => oneRun(session, dataset, ctx)));
  const times = models.map((): number[] => []);
  let slowest = 0;
  for (let i = 0; i < WARM_UP; i++) slowest = await round(models, runs, undefined, ctx);
  const fitting = Math.floor((SECONDS_A_MODEL * 1000 * models.length) / Math.max(slowest, 1e-3));
  const rounds = Math.min(MAX_ROUNDS, Math.max(MIN_ROUNDS, fitting));
  for (let i = 0; i < rounds; i++) {
    ctx.progress({ fraction: i / rounds, message: 'Timing' });
    await round(models, runs, times, ctx);
  }
  return times.map((list, i) => {
    const sorted = list.toSorted((a, b) => a - b);
    const middle = sorted.length >> 1;
    const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
    return { milliseconds: median, fastest: sorted[0]!, runs: sorted.length, batch: runs[i]!.batch };
  });
}

interface OneRun {
  readonly feeds: Feeds;
  readonly batch: number;
}

/** Milliseconds of one run of each. */
async function round(
  models: readonly { readonly session: Session }[],
  runs: readonly OneRun[],
  times: readonly number[][] | undefined,
  ctx: JobContext,
): Promise<number> {
  const started = performance.now();
  for (const [i, { session }] of models.entries()) {
    throwIfAborted(ctx.signal);
    const before = performance.now();
    await session.run(runs[i]!.feeds);
    times?.[i]?.push(performance.now() - before);
  }
  return performance.now() - started;
}

/** The smallest batch that the model takes. */
async function oneRun(session: Session, dataset: Dataset, ctx: JobContext): Promise<OneRun> {
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
