import { EspalierError } from '../core/errors.ts';
import type { JobContext } from '../core/passes/types.ts';
import type { FromWorker, JobEvent, Method, Params, Progress, Result } from '../protocol/rpc.ts';
import { toErrorInfo } from './error-info.ts';
import { throttleProgress } from './progress.ts';

export type Handler<M extends Method> = (params: Params<M>, context: WorkerContext) => Promise<Result<M>>;
export type Handlers = { readonly [M in Method]: Handler<M> };

/** A job's context in the worker: always with a signal; its functions may be taken out. */
export interface WorkerContext extends JobContext {
  readonly signal: AbortSignal;
  readonly finish: AbortSignal;
  readonly progress: (progress: Progress) => void;
  readonly log: (text: string) => void;
  readonly event: (event: JobEvent) => void;
}

/** How long jobs may take to put things away when the parent has gone. */
const FAREWELL_MS = 2000;

/**
 * Answers calls that arrive over the process's IPC channel until the parent goes away. Calls run side by side; each
 * answers with exactly one `result` or `error`.
 */
export function serve(handlers: Handlers): void {
  const running = new Map<number, { readonly cancel: AbortController; readonly finish: AbortController }>();

  process.on('message', message => {
    const request = parseRequest(message);
    if (request === undefined) {
      process.stderr.write(`Ignored a malformed message: ${describe(message)}\n`);
    } else if (request.type === 'cancel') {
      running.get(request.id)?.cancel.abort();
    } else if (request.type === 'finish') {
      running.get(request.id)?.finish.abort();
    } else {
      void answer(request.id, request.method, request.params);
    }
  });
  process.on('disconnect', () => {
    for (const { cancel } of running.values()) cancel.abort();
    const deadline = Date.now() + FAREWELL_MS;
    const leave = (): void => {
      if (running.size === 0 || Date.now() > deadline) process.exit(0);
      setTimeout(leave, 20);
    };
    leave();
  });

  async function answer(id: number, method: string, params: unknown): Promise<void> {
    const controllers = { cancel: new AbortController(), finish: new AbortController() };
    running.set(id, controllers);
    try {
      const handler = (handlers as Record<string, Handler<Method> | undefined>)[method];
      if (handler === undefined) {
        throw new EspalierError('INTERNAL', `The job's process has no method "${method}".`);
      }
      const value = await handler(params as Params<Method>, {
        signal: controllers.cancel.signal,
        finish: controllers.finish.signal,
        progress: throttleProgress(progress => send({ type: 'progress', id, progress })),
        event: event => send({ type: 'event', id, event }),
        log: text => send({ type: 'log', id, level: 'info', text }),
      });
      sendResult(id, value);
    } catch (error) {
      send({ type: 'error', id, error: toErrorInfo(error) });
    } finally {
      running.delete(id);
    }
  }

  send({ type: 'ready' });
}

/** Lists longer than this go in parts: a message of as many layers is read in a millisecond or two. */
const PART_ITEMS = 250;

/** Sends a result, its long lists ahead of it in parts; in the result itself these are empty. */
function sendResult(id: number, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    send({ type: 'result', id, value });
    return;
  }
  const rest: Record<string, unknown> = { ...value };
  for (const [key, items] of Object.entries(value) as [string, unknown][]) {
    if (!Array.isArray(items) || items.length <= PART_ITEMS) continue;
    rest[key] = [];
    for (let start = 0; start < items.length; start += PART_ITEMS) {
      send({ type: 'part', id, key, items: items.slice(start, start + PART_ITEMS) });
    }
  }
  send({ type: 'result', id, value: rest });
}

function send(message: FromWorker): void {
  // A parent that has gone needs no answer, and `send` would throw.
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}

type Request =
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'finish'; readonly id: number }
  | { readonly type: 'call'; readonly id: number; readonly method: string; readonly params: unknown };

function parseRequest(message: unknown): Request | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, id, method, params } = message as Record<string, unknown>;
  if (typeof id !== 'number') return undefined;
  if (type === 'cancel' || type === 'finish') return { type, id };
  if (type === 'call' && typeof method === 'string') return { type, id, method, params };
  return undefined;
}

function describe(value: unknown): string {
  try {
    return (JSON.stringify(value) as string | undefined)?.slice(0, 200) ?? typeof value;
  } catch {
    return typeof value;
  }
}
