import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { AnalysisOptions, Sparsity } from '../../../src/core/analysis/index.ts';
import { throwIfAborted } from '../../../src/core/errors.ts';
import type { Model } from '../../../src/core/model/model.ts';
import { ZerosCache } from '../../../src/worker/zeros-cache.ts';

const aModel = (): Model => ({}) as unknown as Model;

/** Counting takes a while, and can be given up. */
function counter(): { cache: ZerosCache; counts: () => number } {
  let counts = 0;
  const cache = new ZerosCache(async (_model, { signal }: AnalysisOptions = {}): Promise<Sparsity> => {
    const total = ++counts;
    await setTimeout(20);
    throwIfAborted(signal);
    return { nodes: {}, total };
  });
  return { cache, counts: () => counts };
}

test('counts once for each model, also for those who ask meanwhile', async () => {
  const { cache, counts } = counter();
  const [one, other] = [aModel(), aModel()];
  const found = await Promise.all([cache.of(one), cache.of(one), cache.of(other)]);
  expect(found.map(({ total }) => total)).toEqual([1, 1, 2]);
  expect(await cache.of(one)).toBe(found[0]);
  expect(counts()).toBe(2);
});

test('a count that was given up is begun anew for those who wait for it', async () => {
  const { cache, counts } = counter();
  const model = aModel();
  const first = new AbortController();
  const given = cache.of(model, { signal: first.signal });
  const waiting = cache.of(model);
  first.abort();
  await expect(given).rejects.toMatchObject({ code: 'CANCELLED' });
  expect((await waiting).total).toBe(2);
  expect(counts()).toBe(2);
});

test('one that waits can give up; the count goes on', async () => {
  const { cache, counts } = counter();
  const model = aModel();
  const counting = cache.of(model);
  const second = new AbortController();
  const waiting = cache.of(model, { signal: second.signal });
  second.abort();
  const early = await Promise.race([waiting.catch(() => 'gave up'), counting.then(() => 'too late')]);
  expect(early).toBe('gave up');
  expect((await counting).total).toBe(1);
  expect(counts()).toBe(1);
});

test('a failure is told, and the next question counts again', async () => {
  let counts = 0;
  const cache = new ZerosCache(() => {
    counts++;
    return counts === 1 ? Promise.reject(new Error('no')) : Promise.resolve({ nodes: {}, total: null });
  });
  const model = aModel();
  await expect(cache.of(model)).rejects.toThrow('no');
  expect((await cache.of(model)).total).toBeNull();
});
