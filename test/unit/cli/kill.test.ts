import { createHash } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openModel } from '../../../src/core/formats/index.ts';
import { buildProgram, espalier, programFile } from './program.ts';

/**
 * Whatever is killed, and whenever: the original is as it was, and what bears a model's name is a whole model.
 * SIGKILL can't be caught, so who is left has to clean up: the worker after its parent, the parent after its worker.
 */
const SAMPLE = 'resnet20-cifar10.onnx';
const sample = path.join(import.meta.dirname, '../../../samples', SAMPLE);
const MOMENTS = 14;

const sha = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const original = sha(sample);
const arguments_ = (file: string) => ['compress', file, '--pass', 'prune-magnitude', '--json'];

let folder: string;
let whole: number;

beforeAll(async () => {
  await buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'espalier-kill-'));
  copyFileSync(sample, path.join(folder, SAMPLE));
  const start = performance.now();
  expect((await espalier(arguments_(path.join(folder, SAMPLE)))).code).toBe(0);
  whole = performance.now() - start;
  clear();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Removes everything but the original. */
function clear(): void {
  for (const name of readdirSync(folder)) {
    if (name !== SAMPLE) rmSync(path.join(folder, name), { recursive: true });
  }
}

/** The command, leading a process group of its own; `detached` so that the group can be killed. */
function start(): ChildProcess {
  const args = [programFile, ...arguments_(path.join(folder, SAMPLE))];
  return spawn(process.execPath, args, { stdio: 'ignore', detached: true });
}

/** The worker is the only child of the command. */
function workerOf(pid: number): number | undefined {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return children.split(' ').filter(Boolean).map(Number)[0];
  } catch {
    return undefined;
  }
}

const KILLS: readonly (readonly [name: string, kill: (pid: number) => void, leavesNothing: boolean])[] = [
  ['the command', pid => process.kill(pid, 'SIGKILL'), true],
  [
    'its worker',
    pid => {
      const worker = workerOf(pid);
      if (worker !== undefined) process.kill(worker, 'SIGKILL');
    },
    true,
  ],
  ['both at once', pid => process.kill(-pid, 'SIGKILL'), false],
];

/** Waits until nothing temporary is left, at most three seconds, and gives what is there. */
async function settled(): Promise<string[]> {
  for (let i = 0; i < 60; i++) {
    const names = readdirSync(folder);
    if (!names.some(name => name.startsWith('.'))) return names;
    await sleep(50);
  }
  return readdirSync(folder);
}

async function expectNothingHalf(names: readonly string[]): Promise<void> {
  expect(sha(path.join(folder, SAMPLE))).toBe(original);
  for (const name of names.filter(name => name.endsWith('.onnx') && name !== SAMPLE)) {
    const model = await openModel(path.join(folder, name));
    for (const tensor of model.graph.initializer) await model.payload(tensor).read();
    await model.close();
  }
}

describe.skipIf(process.platform !== 'linux')('killed at any moment', () => {
  test.each(KILLS)('%s', { timeout: 180_000 }, async (_name, kill, leavesNothing) => {
    for (let i = 0; i < MOMENTS; i++) {
      const child = start();
      const ended = new Promise(resolve => child.on('close', resolve));
      await sleep((whole * (i + 0.5)) / MOMENTS);
      try {
        kill(child.pid!);
      } catch {
        // It was done already: that moment is past the end.
      }
      await ended;
      const names = leavesNothing ? await settled() : readdirSync(folder);
      await expectNothingHalf(names);
      if (leavesNothing) expect(names.filter(name => name.startsWith('.'))).toEqual([]);
      clear();
    }
  });

  test('what two killed processes left behind is swept by the next run', { timeout: 60_000 }, async () => {
    for (let i = 0; i < MOMENTS; i++) {
      const child = start();
      const ended = new Promise(resolve => child.on('close', resolve));
      await sleep(whole * (0.4 + (0.6 * i) / MOMENTS));
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        // Done already.
      }
      await ended;
      if (readdirSync(folder).some(name => name.startsWith('.'))) break;
    }
    expect((await espalier(arguments_(path.join(folder, SAMPLE)))).code).toBe(0);
    expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([]);
    await expectNothingHalf(readdirSync(folder));
  });
});
