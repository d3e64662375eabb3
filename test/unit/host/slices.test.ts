import { expect, test } from 'vitest';
import { inSlices } from '../../../src/host/slices.ts';

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
  // 150 ms of work in slices of 10 to 15 ms.
  expect(turns).toBeGreaterThan(5);
});

test('short work is done at once', async () => {
  let turned = false;
  setImmediate(() => (turned = true));
  expect(await inSlices(busy(3, 0))).toBe('done');
  expect(turned).toBe(false);
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
