import type { JobContext } from './types.ts';

/** Tells a job's progress by the bytes of weights that it has gone through. */
export class ByteProgress {
  private done = 0;

  constructor(
    private readonly context: JobContext,
    private readonly total: number,
  ) {}

  /** A callback that counts pieces, and shows `message` meanwhile. */
  counter(message: string): (bytes: number) => void {
    return bytes => {
      this.done += bytes;
      const fraction = this.total === 0 ? 1 : Math.min(1, this.done / this.total);
      this.context.progress({ fraction, message });
    };
  }
}
