import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { EspalierError } from '../../../src/core/errors.ts';
import type { Method } from '../../../src/protocol/rpc.ts';
import { serve } from '../../../src/worker/serve.ts';
import type { Handlers, WorkerContext } from '../../../src/worker/serve.ts';

/** What the tests ask for, as the `path` of an `inspect` call. */
type Act = (context: WorkerContext) => unknown;

const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** Blocks the event loop, as ONNX Runtime does while it runs. */
const block = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
};

const acts: Readonly<Record<string, Act>> = {
  pid: () => process.pid,
  env: () => Object.keys(process.env).filter(name => name.startsWith('VSCODE_')),
  heapLimit: () => process.execArgv,
  echoBigints: () => ({ values: new BigInt64Array([1n, -2n]), big: 2n ** 70n, infinite: -Infinity }),
  notCloneable: () => () => 1,
  domainError: () => {
    throw new EspalierError('NOT_A_MODEL', 'This is no model.', 'Give a model.');
  },
  bug: () => {
    throw new TypeError('undefined is not a function');
  },
  abort: () => process.abort(),
  exit3: () => process.exit(3),
  segfault: () => process.kill(process.pid, 'SIGSEGV'),
  uncaught: async () => {
    setTimeout(() => {
      throw new Error('thrown where nobody catches it');
    }, 1);
    await sleep(10_000);
  },
  outOfMemory: () => {
    const keep: number[][] = [];
    for (;;) keep.push(new Array<number>(100_000).fill(Math.random()));
  },
  polite: async ({ signal }) => {
    for (let i = 0; i < 1000; i++) {
      if (signal.aborted) throw new EspalierError('CANCELLED', 'Cancelled.');
      await sleep(10);
    }
  },
  untilFinished: async ({ signal, finish }) => {
    while (!finish.aborted && !signal.aborted) await sleep(5);
    return finish.aborted ? 'what there was' : 'cancelled';
  },
  deaf: () => {
    block(60_000);
  },
  slow: async () => {
    await sleep(300);
    return process.pid;
  },
  progress: async ({ progress, log }) => {
    log('begin');
    for (let i = 0; i <= 1000; i++) {
      progress({ fraction: i / 1000, message: `step ${i}` });
      if (i % 10 === 0) await sleep(3);
    }
    log('end');
    return 'done';
  },
  longLists: () => ({ name: 'big', nodes: Array.from({ length: 2500 }, (_, i) => i), few: [1, 2] }),
  chatter: async () => {
    process.stderr.write('a warning\nand another one\n');
    await sleep(50);
  },
};

const act = (name: string, context: WorkerContext): Promise<unknown> => {
  const [verb = '', argument = ''] = name.split('>');
  if (verb === 'farewell') return farewell(argument, context);
  return Promise.resolve(acts[verb]?.(context));
};

/** Waits to be aborted and then writes a file: shows that the process could put things away. */
async function farewell(file: string, { signal }: WorkerContext): Promise<void> {
  writeFileSync(path.join(file, 'started'), '');
  while (!signal.aborted) await sleep(5);
  await sleep(50);
  writeFileSync(path.join(file, 'goodbye'), '');
}

const handler = (params: { path?: string }, context: WorkerContext): Promise<unknown> =>
  act(params.path ?? '', context);
const methods: readonly Method[] = ['inspect'];
serve(Object.fromEntries(methods.map(method => [method, handler])) as unknown as Handlers);
