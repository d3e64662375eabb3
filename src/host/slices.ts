/** How long the extension host may be busy at one go; all extensions share its one thread. */
const BUSY_MS = 5;

const waiting: (() => void)[] = [];

/**
 * Waits for a turn of one's own: whoever else waits gets another one. So what is done in slices side by side (a tree that is
 * built while a summary is sent) does not add up to one long turn.
 */
export function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(giveTurn);
  });
}

function giveTurn(): void {
  const next = waiting.shift();
  if (waiting.length > 0) setImmediate(giveTurn);
  next?.();
}

/**
 * Runs steps to their end in slices, each in a turn of its own. Undefined when `isWanted` says, before a slice, that the
 * result is of no use any more.
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  isWanted: () => boolean = () => true,
): Promise<T | undefined> {
  for (;;) {
    await nextTurn();
    if (!isWanted()) return undefined;
    const deadline = performance.now() + BUSY_MS;
    while (performance.now() < deadline) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}
