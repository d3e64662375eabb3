import type { Progress } from '../protocol/rpc.ts';

/** Messages a second that are worth sending: more is not seen, and costs the host time. */
const INTERVAL_MS = 100;
/** Before this much is known, an estimate of the time left would be a guess. */
const MIN_FRACTION = 0.02;
const MIN_ELAPSED_MS = 1000;

/**
 * Passes on at most ten progress reports a second, with the time left estimated from the fraction done so far.
 * A report that finishes (fraction 1) always goes out, and the fraction never goes backwards.
 */
export function throttleProgress(
  send: (progress: Progress) => void,
  now: () => number = () => performance.now(),
): (progress: Progress) => void {
  const start = now();
  let lastSent = -Infinity;
  let highest = 0;
  return progress => {
    const time = now();
    const fraction = progress.fraction === null ? null : Math.min(1, Math.max(highest, progress.fraction));
    if (fraction !== null) highest = fraction;
    if (time - lastSent < INTERVAL_MS && fraction !== 1) return;
    lastSent = time;
    send({
      ...progress,
      fraction,
      secondsLeft: progress.secondsLeft ?? secondsLeft(fraction, time - start),
    });
  };
}

function secondsLeft(fraction: number | null, elapsedMs: number): number | null {
  if (fraction === null || fraction < MIN_FRACTION || elapsedMs < MIN_ELAPSED_MS) return null;
  return (elapsedMs * (1 - fraction)) / fraction / 1000;
}
