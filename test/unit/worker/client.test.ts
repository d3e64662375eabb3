import { buildSync } from 'esbuild';
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Progress } from '../../../src/protocol/rpc.ts';
import { WorkerClient } from '../../../src/worker/client.ts';
import type { CallOptions, WorkerOptions } from '../../../src/worker/client.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'espalier-worker-'));
const script = path.join(folder, 'fixture-worker.js');
const clients: WorkerClient[] = [];

beforeAll(() => {
  buildSync({
    entryPoints: [path.join(import.meta.dirname, 'fixture-worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outfile: script,
  });
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map(client => client.dispose()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function makeClient(options: Partial<WorkerOptions> = {}): WorkerClient {
  const client = new WorkerClient({ script, ...options });
  clients.push(client);
  return client;
}

/** Asks the fixture for one of its acts. */
async function ask(client: WorkerClient, what: string, options?: CallOptions): Promise<unknown> {
  return client.call('inspect', { path: what }, options);
}

async function until(condition: () => boolean, what: string, ms = 5000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('calls', () => {
  test('no process before the first call; one for all of them', async () => {
    const client = makeClient();
    expect(client.pid).toBeUndefined();
    const pids = await Promise.all([ask(client, 'pid'), ask(client, 'slow'), ask(client, 'pid')]);
    expect(new Set(pids)).toEqual(new Set([client.pid]));
  });

  test('values that JSON has no form for come back whole', async () => {
    expect(await ask(makeClient(), 'echoBigints')).toEqual({
      values: new BigInt64Array([1n, -2n]),
      big: 2n ** 70n,
      infinite: -Infinity,
    });
  });

  test('long lists come in parts, and are whole again', async () => {
    expect(await ask(makeClient(), 'longLists')).toEqual({
      name: 'big',
      nodes: Array.from({ length: 2500 }, (_, i) => i),
      few: [1, 2],
    });
  });

  test('a result that cannot cross the border is an error, not silence', async () => {
    await expect(ask(makeClient(), 'notCloneable')).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  test('errors keep code, message and hint', async () => {
    await expect(ask(makeClient(), 'domainError')).rejects.toMatchObject({
      name: 'EspalierError',
      code: 'NOT_A_MODEL',
      message: 'This is no model.',
      hint: 'Give a model.',
    });
  });

  test('a bug is INTERNAL, with the stack of the process where it happened', async () => {
    const error = await ask(makeClient(), 'bug').catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ code: 'INTERNAL', message: 'undefined is not a function' });
    expect((error as Error).stack).toContain('fixture-worker');
  });

  test('an unknown method is an error, and the process lives on', async () => {
    const client = makeClient();
    await expect(client.call('passes', {})).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await ask(client, 'pid')).toBe(client.pid);
  });

  test('malformed messages are ignored and told of', async () => {
    const child = fork(script, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let output = '';
    child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
    const results: unknown[] = [];
    child.on('message', message => results.push(message));
    const malformed = [
      null,
      7,
      'call',
      [],
      {},
      { type: 'call' },
      { type: 'call', id: '1', method: 'inspect' },
    ];
    for (const message of malformed) child.send(message as object);
    child.send({ type: 'cancel', id: 99 });
    child.send({ type: 'call', id: 1, method: 'inspect', params: { path: 'pid' } });
    await until(() => results.length >= 2, 'the answer');
    expect(results).toEqual([{ type: 'ready' }, { type: 'result', id: 1, value: child.pid }]);
    // `null` does not even reach a listener of Node's.
    expect(output.match(/malformed/g)?.length).toBeGreaterThanOrEqual(malformed.length - 1);
    child.disconnect();
  });
});

describe('the process', () => {
  test('gets nothing of VS Code’s own environment', async () => {
    process.env.VSCODE_IPC_HOOK_CLI = '/nowhere';
    try {
      expect(await ask(makeClient(), 'env')).toEqual([]);
    } finally {
      delete process.env.VSCODE_IPC_HOOK_CLI;
    }
  });

  test('gets the memory limit, and nothing of the parent’s flags', async () => {
    expect(await ask(makeClient({ memoryLimitMb: 300 }), 'heapLimit')).toEqual(['--max-old-space-size=300']);
    expect(await ask(makeClient(), 'heapLimit')).toEqual([]);
  });

  test('its output is passed on line by line', async () => {
    const lines: string[] = [];
    await ask(makeClient({ onOutput: line => lines.push(line) }), 'chatter');
    await until(() => lines.length === 2, 'two lines');
    expect(lines).toEqual(['a warning', 'and another one']);
  });

  test('ends when it is disposed of, and takes no more calls', async () => {
    const client = makeClient();
    const pid = (await ask(client, 'pid')) as number;
    await client.dispose();
    expect(isAlive(pid)).toBe(false);
    await expect(ask(client, 'pid')).rejects.toMatchObject({ code: 'WORKER' });
  });

  test('a deaf one is ended by force', async () => {
    const client = makeClient({ graceMs: 100 });
    const call = expect(ask(client, 'deaf')).rejects.toMatchObject({ code: 'CANCELLED' });
    const { pid } = client;
    await client.dispose();
    await call;
    expect(isAlive(pid!)).toBe(false);
  });

  test('lets jobs put things away when the parent has gone', async () => {
    const place = mkdtempSync(path.join(folder, 'farewell-'));
    const child = fork(script, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.send({ type: 'call', id: 1, method: 'inspect', params: { path: `farewell>${place}` } });
    await until(() => existsSync(path.join(place, 'started')), 'the start');
    child.disconnect();
    await until(() => child.exitCode !== null, 'the end of the process');
    expect(existsSync(path.join(place, 'goodbye'))).toBe(true);
    expect(child.exitCode).toBe(0);
  });

  test('a script that is not there is an error', async () => {
    const client = makeClient({ script: path.join(folder, 'nowhere.js') });
    await expect(ask(client, 'pid')).rejects.toMatchObject({ code: 'WORKER' });
  });
});

describe('crashes', () => {
  test.each([
    ['abort', /signal SIGABRT|exit code 134/],
    ['segfault', /signal SIGSEGV/],
    ['exit3', /exit code 3/],
    ['uncaught', /exit code 1/],
  ])('%s is reported, and the next call starts a new process', async (what, message) => {
    const client = makeClient();
    const first = await ask(client, 'pid');
    const beside = ask(client, 'slow').catch((error: unknown) => error);
    await expect(ask(client, what)).rejects.toMatchObject({
      code: 'WORKER',
      message: expect.stringMatching(message) as string,
    });
    expect(await beside).toMatchObject({ code: 'WORKER' });
    expect(await ask(client, 'pid')).not.toBe(first);
  });

  test('what the process said last is kept for the log', async () => {
    const error = (await ask(makeClient(), 'uncaught').catch((thrown: unknown) => thrown)) as Error;
    expect(error.stack).toContain('thrown where nobody catches it');
    expect(error.message).not.toContain('thrown');
  });

  test('running out of memory says what to do', async () => {
    await expect(ask(makeClient({ memoryLimitMb: 32 }), 'outOfMemory')).rejects.toMatchObject({
      code: 'WORKER',
      hint: expect.stringContaining('espalier.memoryLimit') as string,
    });
  });

  test('cleans up before the call is rejected', async () => {
    const order: string[] = [];
    const cleanUp = async (): Promise<void> => {
      await new Promise(resolve => setTimeout(resolve, 30));
      order.push('clean');
    };
    await ask(makeClient(), 'segfault', { cleanUp }).catch(() => order.push('rejected'));
    expect(order).toEqual(['clean', 'rejected']);
  });
});

describe('cancelling', () => {
  test.each([
    ['polite', 200, true],
    ['deaf', 1000, false],
  ])('a %s job ends within %i ms', async (what, limit, survives) => {
    const client = makeClient();
    const pid = await ask(client, 'pid');
    const controller = new AbortController();
    let cleaned = false;
    const options = {
      signal: controller.signal,
      cleanUp: () => Promise.resolve((cleaned = true)),
    };
    const call = ask(client, what, options).catch((error: unknown) => error);
    await new Promise(resolve => setTimeout(resolve, 50));
    const start = Date.now();
    controller.abort();
    expect(await call).toMatchObject({ code: 'CANCELLED' });
    expect(Date.now() - start).toBeLessThan(limit);
    expect(cleaned).toBe(!survives);
    expect((await ask(client, 'pid')) === pid).toBe(survives);
  });

  test('calls beside a job that had to be killed are asked anew', async () => {
    const client = makeClient({ graceMs: 50 });
    const controller = new AbortController();
    const first = await ask(client, 'pid');
    const beside = ask(client, 'slow');
    const deaf = ask(client, 'deaf', { signal: controller.signal }).catch((error: unknown) => error);
    controller.abort();
    expect(await deaf).toMatchObject({ code: 'CANCELLED' });
    const pid = await beside;
    expect(pid).toBe(client.pid);
    expect(pid).not.toBe(first);
  });

  test('before the call, nothing is started', async () => {
    const client = makeClient();
    await expect(ask(client, 'pid', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(client.pid).toBeUndefined();
  });

  test('after the call, nothing happens', async () => {
    const client = makeClient({ graceMs: 20 });
    const controller = new AbortController();
    const pid = await ask(client, 'pid', { signal: controller.signal });
    controller.abort();
    await new Promise(resolve => setTimeout(resolve, 80));
    expect(await ask(client, 'pid')).toBe(pid);
  });
});

test('a job that is asked to finish gives what it has got', async () => {
  const finish = new AbortController();
  const call = ask(makeClient(), 'untilFinished', { finish: finish.signal });
  setTimeout(() => finish.abort(), 50);
  expect(await call).toBe('what there was');
});

test('progress comes in order, no more than ten times a second, and ends at 1', async () => {
  const seen: Progress[] = [];
  const logged: string[] = [];
  const start = Date.now();
  const value = await ask(makeClient(), 'progress', {
    onProgress: progress => seen.push(progress),
    onLog: text => logged.push(text),
  });
  const seconds = (Date.now() - start) / 1000;
  expect(value).toBe('done');
  expect(logged).toEqual(['begin', 'end']);
  const fractions = seen.map(progress => progress.fraction ?? -1);
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  expect(fractions.at(-1)).toBe(1);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.length).toBeLessThan(seconds * 10 + 3);
});
