import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sweepAfterJob } from '../core/formats/io/atomic-files.ts';
import type { Method, Params, Result } from '../protocol/rpc.ts';
import { jobRecord, type DoneJob } from '../shared/runs/job-record.ts';
import { WorkerClient } from '../worker/client.ts';
import type { Io } from './io.ts';
import { ProgressLine } from './progress.ts';
import { runsFolder } from './storage.ts';

export interface JobOptions {
  /** Show the job's log, which is for finding out what went wrong: results say all that matters. */
  readonly verbose?: boolean | undefined;
  /** A file of the folder that the job writes into: what is temporary in it is removed when the process had to be killed. */
  readonly writesTo?: string;
  /** Keep nothing of what was found out for `espalier runs`. */
  readonly forget?: boolean | undefined;
}

/** The flag of every command that runs a job. */
export const jobOptions = { verbose: { type: 'boolean' } } as const;

/** Calls a method of the worker process. */
export type Call = <M extends Method>(method: M, params: Params<M>) => Promise<Result<M>>;

/**
 * Runs a method in a worker process, so that a crash of the native runtime is an error like any other and Ctrl-C ends
 * the job at once. Progress and log go to stderr.
 * @throws EspalierError what the method threw; `CANCELLED` after Ctrl-C; `WORKER` when the process died
 */
export function runJob<M extends Method>(
  method: M,
  params: Params<M>,
  io: Io,
  options: JobOptions = {},
): Promise<Result<M>> {
  return runJobs(io, options, async call => {
    const value = await call(method, params);
    if (!options.forget) await remember(call, { method, params, value } as DoneJob);
    return value;
  });
}

/** Several calls of one worker process. @throws EspalierError as {@link runJob} */
export async function runJobs<T>(
  io: Io,
  { verbose = false, writesTo }: JobOptions,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  const line = new ProgressLine(io);
  const client = new WorkerClient({
    script: workerScript(),
    onOutput: text => {
      if (verbose) line.log(text);
    },
  });
  try {
    return await work((method, params) =>
      client.call(method, params, {
        signal: io.signal,
        onProgress: progress => line.update(progress),
        onLog: (text, level) => {
          if (verbose || level === 'warn') line.log(text);
        },
        cleanUp: () => sweepAfterJob(writesTo === undefined ? tmpdir() : path.dirname(writesTo)),
      }),
    );
  } finally {
    line.clear();
    await client.dispose();
  }
}

/** What is done is done, also where it can't be remembered. */
async function remember(call: Call, job: DoneJob): Promise<void> {
  const record = jobRecord(job);
  if (record === undefined) return;
  await call('remember', { store: runsFolder(), record }).catch(() => undefined);
}

/** The worker's bundle lies beside this program's own. */
function workerScript(): string {
  return path.join(path.dirname(realpathSync(process.argv[1]!)), 'worker.js');
}
