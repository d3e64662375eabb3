import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type * as Ort from 'onnxruntime-node';
import type { NdArray } from '../../data/types.ts';
import { THREAD_SOURCE } from './source.ts';

/** What of a session its user needs; the session itself lives in a thread. */
export type RemoteSession = Pick<
  Ort.InferenceSession,
  'inputNames' | 'outputNames' | 'inputMetadata' | 'outputMetadata' | 'run' | 'release' | 'endProfiling'
>;

interface Opened extends Pick<
  Ort.InferenceSession,
  'inputNames' | 'outputNames' | 'inputMetadata' | 'outputMetadata'
> {
  readonly session: number;
}

type Answer =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string };

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * A thread of this process with an ONNX Runtime of its own. For Node, a run of a session blocks the thread it is started from: only in
 * threads of their own do several run side by side. Values in shared memory (see {@link shared}) are not copied on their way there.
 */
export class RuntimeThread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;

  constructor() {
    // ONNX Runtime is found from where the program itself is.
    const from = path.resolve(process.argv[1] ?? '.');
    this.worker = new Worker(THREAD_SOURCE, { eval: true, workerData: { from } });
    this.worker.on('message', (answer: Answer) => this.settle(answer));
    this.worker.on('error', error => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('The thread ended.')));
    // Nobody waits for a thread that has nothing to do.
    this.worker.unref();
  }

  /** Errors are ONNX Runtime's own. */
  async open(
    model: string | Uint8Array,
    options: Ort.InferenceSession.SessionOptions,
  ): Promise<RemoteSession> {
    const opened = (await this.ask({ open: { model, options } })) as Opened;
    const { session, ...facts } = opened;
    return {
      ...facts,
      run: async (feeds, outputs) => {
        const found = await this.ask({ run: { session, feeds: plain(feeds), outputs } });
        return found as Ort.InferenceSession.ReturnType;
      },
      release: async () => {
        await this.ask({ release: session });
      },
      endProfiling: () => undefined,
    };
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private ask(message: object): Promise<unknown> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.ref();
      this.worker.postMessage({ id, ...message });
    });
  }

  private settle(answer: Answer): void {
    const { id } = answer;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.worker.unref();
    if ('error' in answer) waiting?.reject(new Error(answer.error));
    else waiting?.resolve(answer.value);
  }

  private fail(error: Error): void {
    for (const waiting of this.waiting.values()) waiting.reject(error);
    this.waiting.clear();
  }
}

/** Tensors as messages can hold them. */
function plain(feeds: Ort.InferenceSession.FeedsType): object {
  return Object.fromEntries(
    Object.entries(feeds).map(([name, value]) => {
      const { type, dims, data } = value;
      return [name, { type, dims, data }];
    }),
  );
}

/** The same values in memory that threads share; texts stay where they are. */
export function shared(array: NdArray): NdArray {
  const { data } = array;
  if (Array.isArray(data) || data.buffer instanceof SharedArrayBuffer) return array;
  const Typed = data.constructor as new (buffer: SharedArrayBuffer) => Exclude<NdArray['data'], string[]>;
  const copy = new Typed(new SharedArrayBuffer(data.byteLength));
  new Uint8Array(copy.buffer).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  return { ...array, data: copy };
}
