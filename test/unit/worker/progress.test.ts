import { expect, test } from 'vitest';
import type { Progress } from '../../../src/protocol/rpc.ts';
import { throttleProgress } from '../../../src/worker/progress.ts';

/** A clock that the test moves. */
function harness(): {
  at: (ms: number, fraction: number | null, secondsLeft?: number) => void;
  sent: Progress[];
} {
  const sent: Progress[] = [];
  let time = 0;
  const report = throttleProgress(
    progress => sent.push(progress),
    () => time,
  );
  return {
    sent,
    at(ms, fraction, secondsLeft) {
      time = ms;
      report({ fraction, message: 'm', ...(secondsLeft === undefined ? {} : { secondsLeft }) });
    },
  };
}

test('drops what comes within 100 ms, but never the end', () => {
  const { at, sent } = harness();
  at(0, 0);
  at(50, 0.1);
  at(99, 0.2);
  at(100, 0.3);
  at(110, 1);
  expect(sent.map(progress => progress.fraction)).toEqual([0, 0.3, 1]);
});

test('estimates the time left from what was done so far', () => {
  const { at, sent } = harness();
  at(500, 0.5);
  at(2000, 0.25);
  at(4000, 0.75);
  // After half a second it would be a guess; 0.25 is behind 0.5, so 0.5 stays: 2 s for one half, 2 s for the other.
  expect(sent.map(progress => progress.secondsLeft)).toEqual([null, 2, 4 / 3]);
});

test('goes neither backwards nor beyond 1', () => {
  const { at, sent } = harness();
  for (const [i, fraction] of [0.2, 0.1, 0.5, 1.2].entries()) at(i * 1000, fraction);
  expect(sent.map(progress => progress.fraction)).toEqual([0.2, 0.2, 0.5, 1]);
});

test('leaves an estimate of the job’s own alone, and knows none without a fraction', () => {
  const { at, sent } = harness();
  at(5000, 0.5, 42);
  at(6000, null);
  expect(sent.map(progress => progress.secondsLeft)).toEqual([42, null]);
});
