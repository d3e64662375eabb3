import { setImmediate } from 'node:timers/promises';
import { throwIfAborted } from './errors.ts';

const TURN_MS = 20;

/** Gives others a turn now and then during long calculations, so that a cancel is heard. */
export class Turns {
  private last = performance.now();

  constructor(private readonly signal: AbortSignal | undefined) {}

  /** Call it in the outer loop. @throws EspalierError `CANCELLED` */
  async pass(): Promise<void> {
    throwIfAborted(this.signal);
    if (performance.now() - this.last < TURN_MS) return;
    await setImmediate();
    throwIfAborted(this.signal);
    this.last = performance.now();
  }
}
