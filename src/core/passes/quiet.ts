import type { JobContext } from './types.ts';

/** The context for a part of a job, whose progress goes elsewhere and whose log is not wanted. */
export function telling(job: JobContext, progress: (fraction: number) => void): JobContext {
  return {
    signal: job.signal,
    finish: job.finish,
    progress: ({ fraction }) => progress(fraction ?? 0),
    log: () => undefined,
  };
}
