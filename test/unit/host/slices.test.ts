import { expect, test } from 'vitest';
import { inSlices, nextTurn } from '../../../src/host/slices.ts';

function* busy(steps: number, ms: number): Generator<void, string> {
  for (let i = 0; i < steps; i++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

test('others get their turn between the slices', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  expect(await inSlices(busy(30, 5))).toBe('done');
  clearInterval(timer);
  // 150 ms of work in slices of 5 to 10 ms.
  expect(turns).toBeGreaterThan(5);
});

test('of two that work side by side, each has turns of its own', async () => {
  const turns: string[][] = [];
  const watch = { on: true };
  const watching = (async () => {
    while (watch.on) {
      turns.push([]);
      await new Promise(resolve => setImmediate(resolve));
    }
  })();
  function* worker(name: string): Generator<void, string> {
    for (let i = 0; i < 10; i++) {
      turns.at(-1)?.push(name);
      const end = performance.now() + 6;
      while (performance.now() < end);
      yield;
    }
    return name;
  }
  expect(await Promise.all([inSlices(worker('a')), inSlices(worker('b'))])).toEqual(['a', 'b']);
  watch.on = false;
  await watching;
  for (const turn of turns) expect(new Set(turn).size).toBeLessThanOrEqual(1);
  // Neither has to wait for the end of the other.
  expect(turns.flat().slice(0, 4)).toEqual(['a', 'b', 'a', 'b']);
});

test('turns are given in the order that they were asked for', async () => {
  const order: number[] = [];
  await Promise.all(
    [1, 2, 3].map(async i => {
      await nextTurn();
      order.push(i);
      await nextTurn();
      order.push(i + 10);
    }),
  );
  expect(order).toEqual([1, 2, 3, 11, 12, 13]);
});

test('work that is no longer wanted stops', async () => {
  let steps = 0;
  function* endless(): Generator<void, string> {
    while (steps < 1e9) {
      steps++;
      yield;
    }
    return 'done';
  }
  let slices = 0;
  expect(await inSlices(endless(), () => ++slices < 3)).toBeUndefined();
  expect(steps).toBeGreaterThan(3);
});

test('an error in a step is the caller’s', async () => {
  function* failing(): Generator<undefined, never> {
    yield undefined;
    throw new Error('no');
  }
  await expect(inSlices(failing())).rejects.toThrow('no');
});
