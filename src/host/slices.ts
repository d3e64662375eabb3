/** How long the extension host may be busy at one go; all extensions share its one thread. */
const BUSY_MS = 10;

/**
 * Runs steps to their end with pauses, in which other work gets its turn. Undefined when `isWanted` says, after a pause,
 * that the result is of no use any more.
 */
export async function inSlices<T>(
  steps: Generator<void, T>,
  isWanted: () => boolean = () => true,
): Promise<T | undefined> {
  for (;;) {
    const deadline = performance.now() + BUSY_MS;
    while (performance.now() < deadline) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise(resolve => setImmediate(resolve));
    if (!isWanted()) return undefined;
  }
}
