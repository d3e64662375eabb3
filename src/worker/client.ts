import type { ChildProcess } from 'node:child_process';
import { cancelled, EspalierError } from '../core/errors.ts';
import type { FromWorker, JobEvent, Method, Params, Progress, Result, ToWorker } from '../protocol/rpc.ts';
import { OutputTail, unexpectedEnd } from './crash.ts';
import { fromErrorInfo } from './error-info.ts';
import { onGone, spawnWorker } from './spawn.ts';
import type { SpawnOptions } from './spawn.ts';

export interface WorkerOptions extends SpawnOptions {
  /** What the process writes to its standard streams, line by line: warnings of ONNX Runtime, mostly. */
  readonly onOutput?: (line: string) => void;
  /** How long a cancelled call may take to end by itself before its process is killed. Default 500 ms. */
  readonly graceMs?: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Aborted to ask the job to end early with what it has got: training does. */
  readonly finish?: AbortSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
  readonly onEvent?: (event: JobEvent) => void;
  readonly onLog?: (text: string, level: 'info' | 'warn') => void;
  /** Called after the process had to be killed, before the call is rejected: to sweep up temporary files. */
  readonly cleanUp?: () => Promise<unknown>;
}

interface Pending {
  readonly request: Extract<ToWorker, { type: 'call' }>;
  readonly options: CallOptions;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** Long lists of the result, which come ahead of it. */
  parts: Record<string, unknown[]>;
  stopListening: () => void;
  killTimer?: NodeJS.Timeout;
}

const GRACE_MS = 500;

/**
 * Talks to one worker process. It is started by the first call, and again by the next one after it died. Calls run
 * side by side; a job that may have to be killed should have a client of its own.
 */
export class WorkerClient {
  readonly #options: WorkerOptions;
  readonly #pending = new Map<number, Pending>();
  #child: ChildProcess | undefined;
  #gone = Promise.resolve();
  #nextId = 1;
  #disposed = false;

  constructor(options: WorkerOptions) {
    this.#options = options;
  }

  /** Process id of the worker while it runs. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /**
   * Runs a method in the worker.
   * @throws EspalierError what the method threw; `CANCELLED` within a second after `signal` was aborted; `WORKER` when
   * the process ended
   */
  async call<M extends Method>(method: M, params: Params<M>, options: CallOptions = {}): Promise<Result<M>> {
    if (this.#disposed) throw new EspalierError('WORKER', "The job's process has been shut down.");
    if (options.signal?.aborted) throw cancelled();
    const id = this.#nextId++;
    const request = { type: 'call', id, method, params } as Pending['request'];
    return new Promise<Result<M>>((resolve, reject) => {
      const pending: Pending = {
        request,
        options,
        resolve: value => resolve(value as Result<M>),
        reject,
        parts: {},
        stopListening: () => undefined,
      };
      const onAbort = (): void => this.#cancel(pending);
      const onFinish = (): void => this.#send({ type: 'finish', id });
      options.signal?.addEventListener('abort', onAbort, { once: true });
      options.finish?.addEventListener('abort', onFinish, { once: true });
      pending.stopListening = () => {
        options.signal?.removeEventListener('abort', onAbort);
        options.finish?.removeEventListener('abort', onFinish);
      };
      this.#pending.set(id, pending);
      this.#send(request);
    });
  }

  /** Ends the process: politely first, so that jobs can clean up, then by force. Pending calls are rejected. */
  async dispose(): Promise<void> {
    this.#disposed = true;
    for (const pending of [...this.#pending.values()]) this.#settle(pending)?.reject(cancelled());
    const child = this.#child;
    if (child === undefined) return;
    const force = setTimeout(() => child.kill('SIGKILL'), this.#grace);
    if (child.connected) child.disconnect();
    await this.#gone;
    clearTimeout(force);
  }

  get #grace(): number {
    return this.#options.graceMs ?? GRACE_MS;
  }

  #start(): ChildProcess {
    const child = spawnWorker(this.#options);
    const tail = new OutputTail(line => this.#options.onOutput?.(line));
    child.stdout?.on('data', (data: Buffer) => tail.push(data));
    child.stderr?.on('data', (data: Buffer) => tail.push(data));
    child.on('message', message => this.#receive(message));
    child.on('error', error => {
      // The process could not be started at all, or a message could not be sent; for the latter its end follows.
      if (child.pid === undefined) this.#ended(child, new EspalierError('WORKER', startFailure(error)));
    });
    this.#gone = new Promise(resolve => {
      onGone(child, (code, signal) => {
        this.#ended(child, unexpectedEnd(code, signal, tail.text));
        resolve();
      });
    });
    this.#child = child;
    return child;
  }

  #send(message: ToWorker): void {
    const child = this.#child ?? this.#start();
    // A failure to send means that the process is gone; its end is reported.
    if (child.connected) child.send(message, () => undefined);
  }

  #receive(message: unknown): void {
    const known = message as FromWorker;
    if (typeof message !== 'object' || message === null || known.type === 'ready') return;
    const pending = this.#pending.get(known.id);
    if (pending === undefined) return; // it was cancelled meanwhile
    switch (known.type) {
      case 'progress':
        if (!pending.killTimer) pending.options.onProgress?.(known.progress);
        break;
      case 'event':
        pending.options.onEvent?.(known.event);
        break;
      case 'log':
        pending.options.onLog?.(known.text, known.level);
        break;
      case 'part':
        (pending.parts[known.key] ??= []).push(...known.items);
        break;
      case 'result':
        // Done before the cancel arrived: the work exists, so it counts.
        this.#settle(pending)?.resolve(withParts(known.value, pending.parts));
        break;
      case 'error':
        this.#settle(pending)?.reject(fromErrorInfo(known.error));
        break;
      default:
        known satisfies never;
    }
  }

  #cancel(pending: Pending): void {
    this.#send({ type: 'cancel', id: pending.request.id });
    const child = this.#child;
    pending.killTimer = setTimeout(() => child?.kill('SIGKILL'), this.#grace);
  }

  /** The process is gone. Cancelled calls are done with; calls beside one that had to be killed are sent anew. */
  #ended(child: ChildProcess, error: EspalierError): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    const calls = [...this.#pending.values()];
    const killed = calls.filter(pending => pending.options.signal?.aborted);
    for (const pending of killed) void this.#cleanUp(pending, cancelled());
    for (const pending of calls) {
      if (killed.includes(pending)) continue;
      if (killed.length > 0 && !this.#disposed) {
        pending.parts = {};
        this.#send(pending.request);
      } else void this.#cleanUp(pending, error);
    }
  }

  async #cleanUp(pending: Pending, error: EspalierError): Promise<void> {
    const settled = this.#settle(pending);
    try {
      await pending.options.cleanUp?.();
    } catch {
      // What could not be swept now is swept by the next job in that folder.
    }
    settled?.reject(error);
  }

  /** Takes a call off the list, once; gives it back for its promise to be settled. */
  #settle(pending: Pending): Pending | undefined {
    if (!this.#pending.delete(pending.request.id)) return undefined;
    pending.stopListening();
    clearTimeout(pending.killTimer);
    return pending;
  }
}

function withParts(value: unknown, parts: Record<string, unknown[]>): unknown {
  return Object.keys(parts).length === 0 ? value : { ...(value as object), ...parts };
}

function startFailure(error: Error): string {
  return `The job's process could not be started: ${error.message}`;
}
