import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Model } from '../../../src/core/model/model.ts';
import { ModelCache } from '../../../src/worker/model-cache.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'espalier-cache-'));
const file = path.join(folder, 'model.onnx');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const IDLE_MS = 40;
let opened: number;
let closed: number[];
let cache: ModelCache;

beforeEach(() => {
  // Each test has its own: a cache of the one before may still be closing models.
  const mine: number[] = [];
  opened = 0;
  closed = mine;
  cache = new ModelCache(() => {
    const id = ++opened;
    const model: Partial<Model> & { id: number } = {
      id,
      close: () => {
        mine.push(id);
        return Promise.resolve();
      },
    };
    return Promise.resolve(model as unknown as Model);
  }, IDLE_MS);
  writeFileSync(file, 'one');
});

const idOf = (model: Model): Promise<number> => Promise.resolve((model as unknown as { id: number }).id);
const rest = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

test('opens once, and closes when nobody has asked for a while', async () => {
  expect(await Promise.all([cache.with(file, idOf), cache.with(file, idOf)])).toEqual([1, 1]);
  expect(await cache.with(file, idOf)).toBe(1);
  expect(closed).toEqual([]);
  await rest(IDLE_MS * 3);
  expect(closed).toEqual([1]);
  expect(await cache.with(file, idOf)).toBe(2);
});

test('stays open as long as it is used', async () => {
  await cache.with(file, async () => {
    await rest(IDLE_MS * 3);
    expect(closed).toEqual([]);
  });
});

test('a file that changed is opened anew; the old model is closed after its last user', async () => {
  let release: () => void = () => undefined;
  const user = cache.with(file, () => new Promise<void>(resolve => (release = resolve)));
  await rest(10);
  writeFileSync(file, 'other');
  utimesSync(file, new Date(2000, 1), new Date(2000, 1));
  expect(await cache.with(file, idOf)).toBe(2);
  expect(closed).toEqual([]);
  release();
  await user;
  await rest(0);
  expect(closed).toEqual([1]);
});

test('a file that is not there is an error, and so is one that cannot be opened: each time anew', async () => {
  await expect(cache.with(path.join(folder, 'none.onnx'), idOf)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  let tries = 0;
  const failing = new ModelCache(() => Promise.reject(new Error(`try ${++tries}`)), IDLE_MS);
  await expect(failing.with(file, idOf)).rejects.toThrow('try 1');
  await expect(failing.with(file, idOf)).rejects.toThrow('try 2');
});
