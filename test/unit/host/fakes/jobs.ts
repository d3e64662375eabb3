import { cancelled } from '../../../../src/core/errors.ts';
import type { JobRequest } from '../../../../src/host/jobs/job.ts';
import type { JobRunner, RunOptions } from '../../../../src/host/jobs/job-runner.ts';

/** A job that the test ends. A cancel ends it with `CANCELLED`. */
export interface FakeJob {
  readonly request: JobRequest;
  readonly options: RunOptions;
  readonly isCancelled: () => boolean;
  done(value: unknown): void;
  fail(error: unknown): void;
}

/** A runner whose jobs do nothing by themselves. */
export function fakeJobs(): { readonly jobs: JobRunner; readonly started: FakeJob[] } {
  const started: FakeJob[] = [];
  const run = (request: JobRequest, options: RunOptions): Promise<unknown> =>
    new Promise((resolve, reject) => {
      let isCancelled = false;
      options.token?.onCancellationRequested(() => {
        isCancelled = true;
        reject(cancelled());
      });
      started.push({ request, options, isCancelled: () => isCancelled, done: resolve, fail: reject });
    });
  return { jobs: { run } as unknown as JobRunner, started };
}

/** Lets what has been begun go on, files included. */
export const settle = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 100));
