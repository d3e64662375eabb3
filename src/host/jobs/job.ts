import type { EspalierError } from '../../core/errors.ts';
import type { Method, Params, Progress, Result } from '../../protocol/rpc.ts';

/** What is to be done: a call of the worker, with a name for people. */
export interface JobRequest<M extends Method = Method> {
  readonly method: M;
  readonly params: Params<M>;
  /** `Prune Weights`. */
  readonly title: string;
  /** The model's file name. */
  readonly subject: string;
  /** Where temporary files would be left if the process had to be killed. */
  readonly folder: string;
}

export type JobState =
  | { readonly kind: 'running'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly error: EspalierError }
  | { readonly kind: 'cancelled' };

/** A result with the method it came from. */
export type Outcome = { [M in Method]: { readonly method: M; readonly value: Result<M> } }[Method];

/** A job of this session: running, or ended and remembered. */
export interface Job {
  readonly id: number;
  readonly request: JobRequest;
  readonly state: JobState;
  cancel(): void;
}

/** The file a job wrote, if it did. */
export function outputOf(job: Job): string | undefined {
  if (job.state.kind !== 'done') return undefined;
  const { value } = job.state.outcome;
  return typeof value === 'object' && value !== null && 'output' in value ? value.output : undefined;
}

/** `42 %, 12 s left: layer3.0.conv1` */
export function progressText(progress: Progress, leftText: (seconds: number) => string): string {
  const parts: string[] = [];
  if (progress.fraction !== null) parts.push(`${Math.floor(progress.fraction * 100)} %`);
  if (typeof progress.secondsLeft === 'number') parts.push(leftText(progress.secondsLeft));
  const numbers = parts.join(', ');
  return numbers === '' || progress.message === ''
    ? numbers + progress.message
    : `${numbers}: ${progress.message}`;
}
