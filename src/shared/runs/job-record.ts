import type { Method, Params, Result } from '../../protocol/rpc.ts';
import type { JobRecord } from '../../protocol/runs.ts';

/** A result with the method it came from, and what it was asked for. */
export type DoneJob = {
  [M in Method]: { readonly method: M; readonly params: Params<M>; readonly value: Result<M> };
}[Method];

/** What of a job is to be remembered by the models it was about; undefined where there is nothing. */
export function jobRecord(job: DoneJob): JobRecord | undefined {
  switch (job.method) {
    case 'compress':
    case 'compare': {
      const { data } = job.params;
      const { method, value } = job;
      return { method, value, ...(data && { data }) } as JobRecord;
    }
    case 'pack':
      return { method: 'pack', value: job.value };
    case 'evaluate': {
      const { path, data, against } = job.params;
      return {
        method: 'evaluate',
        path,
        data,
        value: job.value,
        ...(against !== undefined && { against }),
      };
    }
    case 'sensitivity':
    case 'energy':
      return { method: job.method, path: job.params.path, value: job.value } as JobRecord;
    default:
      return undefined;
  }
}
